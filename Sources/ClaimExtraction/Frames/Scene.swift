import ClaimModel

infix operator ..> : RangeFormationPrecedence

/// A half-open range that is empty, not a trap, where its end would lie before its start.
func ..> (low: Int, high: Int) -> Range<Int> { Range(uncheckedBounds: (low, max(low, high))) }

/// One article as the frames see it: text, clauses, names, cues and what was sighted, in folded code points.
final class Scene: Sendable {
  let text: ReadingText
  let clauses: Clauses
  let names: Names
  let cues: VoiceCues
  let packs: VoicePacks
  let sightings: [Sighting]
  let quotations: [Quotation]
  let pieces: Pieces
  /// For each place of the text, the index of the first sighting that begins there or later.
  private let firstSightings: [Int32]
  /// The article's day, where it is known.
  let published: Day?
  /// The paper's name, folded; empty where it is not known.
  let publisher: String

  init(
    _ text: ReadingText, _ clauses: Clauses, _ names: Names, _ packs: VoicePacks,
    sightings: [Sighting] = [], published: Day? = nil, publisher: String? = nil
  ) {
    self.text = text
    self.clauses = clauses
    self.names = names
    self.packs = packs
    self.sightings = sightings
    var firsts: [Int32] = []
    firsts.reserveCapacity(text.folded.count + 1)
    for (i, sighting) in sightings.enumerated() {
      while firsts.count <= sighting.range.lowerBound { firsts.append(Int32(i)) }
    }
    while firsts.count <= text.folded.count { firsts.append(Int32(sightings.count)) }
    firstSightings = firsts
    self.published = published
    self.publisher = FoldedText.of(publisher ?? "")
    cues = VoiceCues(text.folded, packs)
    quotations = Quotation.all(in: text.folded, clauses.paragraphs)
    pieces = Pieces(text.folded, clauses.sentences)
  }

  subscript(_ place: Int) -> UInt32 {
    text.folded.indices.contains(place) ? text.folded[place] : 0
  }

  /// The sightings that begin in `range`.
  func sightings(in range: Range<Int>) -> ArraySlice<Sighting> {
    let first = sighting(from: range.lowerBound)
    var end = first
    while end < sightings.count, sightings[end].range.lowerBound < range.upperBound { end += 1 }
    return sightings[first ..> end]
  }

  /// The index of the first sighting that begins at or after `place`.
  func sighting(from place: Int) -> Int {
    Int(firstSightings[max(0, min(place, firstSightings.count - 1))])
  }

  func sighting(startingAt place: Int) -> Sighting? {
    sightings(in: place ..> place + 1).first
  }

  func period(startingAt place: Int) -> Sighting? {
    sightings(in: place ..> place + 1).first { $0.kind == .period }
  }

  func period(endingAt place: Int) -> Sighting? {
    let i = sighting(from: place) - 1
    guard i >= 0, sightings[i].kind == .period, sightings[i].range.upperBound == place else {
      return nil
    }
    return sightings[i]
  }

  func quotation(startingAt place: Int) -> Quotation? {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low < quotations.count && quotations[low].range.lowerBound == place
      ? quotations[low] : nil
  }

  func isHan(_ range: Range<Int>) -> Bool { slice(range).contains(where: \.isHan) }

  /// The folded code points of the part of `range` that lies in the text.
  func slice(_ range: Range<Int>) -> ArraySlice<UInt32> {
    text.folded[range.clamped(to: text.folded.indices)]
  }

  /// The same as a string.
  func words(_ range: Range<Int>) -> String {
    text.foldedText(range.clamped(to: text.folded.indices))
  }

  /// `range` without white space and the given marks at its ends.
  func trimmed(_ range: Range<Int>, also marks: CodePoints = Mark.edges) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, self[low].isSpace || marks.contains(self[low]) { low += 1 }
    while low < high, self[high - 1].isSpace || marks.contains(self[high - 1]) { high -= 1 }
    return low ..> high
  }

  /// The first place after `place` that holds no white space.
  func skipSpace(_ place: Int) -> Int {
    var i = place
    while i < text.folded.count, self[i].isSpace { i += 1 }
    return i
  }

  /// The last place before `place` that holds no white space; -1 where there is none.
  func lastBefore(_ place: Int) -> Int {
    var i = place - 1
    while i >= 0, self[i].isSpace { i -= 1 }
    return i
  }

  func string(_ range: Range<Int>) -> String { text.originalText(range) }

  func holds(_ word: String, at place: Int) -> Bool {
    var i = place
    for scalar in word.unicodeScalars {
      guard text.folded.indices.contains(i), text.folded[i] == scalar.value else { return false }
      i += 1
    }
    return true
  }

  func holds(_ word: String, within range: Range<Int>) -> Bool {
    guard let first = word.unicodeScalars.first?.value else { return true }
    let last = range.upperBound - word.unicodeScalars.count
    guard range.lowerBound <= last else { return false }
    return (range.lowerBound...last).contains { self[$0] == first && holds(word, at: $0) }
  }
}

/// Punctuation by its job in a frame.
enum Mark {
  static let comma: CodePoints = [0x2C, 0xFF0C, 0x3001]
  /// , ; : 。 and the end of a line
  static let breaks: CodePoints = [
    0x2C, 0xFF0C, 0x3B, 0xFF1B, 0x3A, 0xFF1A, 0x3002, 0x21, 0x3F, 0x0A, 0x2014, 0x2013,
  ]
  static let colon: CodePoints = [0x3A, 0xFF1A]
  static let semicolon: CodePoints = [0x3B, 0xFF1B]
  static let ends: CodePoints = [0x3002, 0x2E, 0x21, 0x3F, 0x0A]
  static let open: CodePoints = [0x22, 0x201C, 0x300C, 0x300E, 0x2018]
  static let close: CodePoints = [0x22, 0x201D, 0x300D, 0x300F, 0x2019]
  static let bracketOpen: CodePoints = [0x28, 0x5B, 0x3010, 0x300A]
  static let bracketClose: CodePoints = [0x29, 0x5D, 0x3011, 0x300B]
  static let edges: CodePoints = breaks.union(open).union(close).union([0x2E, 0x3001])
  static let hyphen: UInt32 = 0x2D
  static let de: UInt32 = 0x7684
}

/// A stretch between quotation marks. Ranges are folded code points.
struct Quotation: Hashable, Sendable {
  /// With its marks.
  var range: Range<Int>
  /// Words that somebody said, not a title or a word held at arm's length.
  var isSpeech: Bool

  private static func close(of open: UInt32) -> UInt32? {
    switch open {
    case 0x22: open
    case 0x201C, 0x300C, 0x300E: open + 1
    default: nil
    }
  }

  /// In order; those of one paragraph never reach into the next.
  static func all(in text: [UInt32], _ paragraphs: [Range<Int>]) -> [Quotation] {
    var found: [Quotation] = []
    for paragraph in paragraphs {
      // Marks that nothing closes: each is looked for once only.
      var unclosed: Set<UInt32> = []
      var i = paragraph.lowerBound
      while i < paragraph.upperBound {
        guard let close = close(of: text[i]), !unclosed.contains(close) else {
          i += 1
          continue
        }
        guard let end = text[(i + 1) ..> paragraph.upperBound].firstIndex(of: close) else {
          unclosed.insert(close)
          i += 1
          continue
        }
        found.append(Quotation(range: i ..> end + 1, isSpeech: isSpeech(text, i ..> end + 1)))
        i = end + 1
      }
    }
    return found
  }

  private static func isSpeech(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    guard range.count > 8 else { return false }
    let inner = text[(range.lowerBound + 1) ..> (range.upperBound - 1)]
    if inner.contains(where: { Mark.breaks.contains($0) || $0 == 0x2E }) { return true }
    var before = range.lowerBound - 1
    while before >= 0, text[before].isBlank { before -= 1 }
    return before >= 0 && (Mark.colon.contains(text[before]) || text[before] == 0x2C)
      && range.count > 12
  }
}
