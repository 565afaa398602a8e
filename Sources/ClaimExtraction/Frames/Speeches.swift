import ClaimModel

// Who says what.
//
// A speech has a verb (or 據, "according to"), a speaker and the stretch that is the speaker's word:
//   S說，C。 · S said that C. · S說：「C。C。」        what follows, to the end of sentence or quotation
//   「C，」S說。 · C, S said on Monday. · "C," said S.   what stands before
//   C, she added, C.                                   both
//   據S報道，C · According to S, C · C, according to S
//   C，S否認 · S denied that C                          denied
// A quotation without a verb of its own belongs to the speaker who follows it at once, else to the last one of
// its paragraph. A speech whose verb opens another's word is a link of a chain; one that begins after some
// words of another ends that other.

/// Somebody's word. Ranges are folded code points.
struct Speech: Hashable, Sendable {
  var verb: Range<Int>
  /// The words that name the speaker; empty where the speaker is carried over.
  var speakerRange: Range<Int>
  /// `nil` where nobody is named: rumours, "it is said".
  var speaker: Mention?
  /// What is said: one or two stretches.
  var content: [Range<Int>]
  /// Who passes the word on: the paper that quotes the official.
  var via: Mention?
  var isInferred = false
  var isDenial = false
  /// Nobody is named; a speaker who is takes its place.
  var isRumour = false
  /// "if the report is true"
  var isSupposed = false
  var rule: String
  /// The content follows the verb.
  var isBefore = false
}

/// The speeches of an article.
struct Speeches: Sendable {
  let all: [Speech]
  /// Content stretches in order, with the speech and the furthest end so far.
  private let index: [(range: Range<Int>, speech: Int, reach: Int)]

  init(_ scene: Scene) {
    var finder = SpeechFinder(scene)
    all = finder.find()
    var index: [(range: Range<Int>, speech: Int, reach: Int)] = []
    for (i, speech) in all.enumerated() {
      for range in speech.content where !range.isEmpty { index.append((range, i, 0)) }
    }
    index.sort {
      ($0.range.lowerBound, $0.range.upperBound, $0.speech)
        < ($1.range.lowerBound, $1.range.upperBound, $1.speech)
    }
    var reach = 0
    for i in index.indices {
      reach = max(reach, index[i].range.upperBound)
      index[i].reach = reach
    }
    self.index = index
  }

  /// The speeches whose word holds `place`, the outermost first.
  func covering(_ place: Int) -> [Speech] {
    var low = 0
    var high = index.count
    while low < high {
      let middle = (low + high) / 2
      if index[middle].range.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    var found: [(Range<Int>, Int)] = []
    var i = low - 1
    while i >= 0, index[i].reach > place {
      if index[i].range.contains(place) { found.append((index[i].range, index[i].speech)) }
      i -= 1
    }
    guard found.count > 1 else { return found.map { all[$0.1] } }
    found.sort { ($0.0.count, $1.1) > ($1.0.count, $0.1) }
    let covering = found.map { all[$0.1] }
    return covering.contains { !$0.isRumour } ? covering.filter { !$0.isRumour } : covering
  }

  /// Whether the words that name a speaker begin with a number.
  func opensSpeaker(_ number: Range<Int>) -> Bool {
    all.contains { speech in
      speech.speakerRange.contains(number.lowerBound)
        && number.lowerBound - speech.speakerRange.lowerBound <= 1
        && !speech.content.contains { $0.contains(number.lowerBound) }
    }
  }

  /// Whether a place belongs to the words that name a speaker.
  func isSpeakerPart(_ place: Int) -> Bool {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].verb.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low].speakerRange.contains(place)
  }
}
