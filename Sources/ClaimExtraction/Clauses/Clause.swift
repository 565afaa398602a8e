/// A stretch of a sentence that can carry a claim of its own. Ranges are folded code points.
struct Clause: Hashable, Sendable {
  var range: Range<Int>
  /// Index into `Clauses.sentences`.
  var sentence: Int
  /// Index into `Clauses.paragraphs`.
  var paragraph: Int
  /// Part of a headline, a cross heading or a label: a claim only where it is definite.
  var isTitle: Bool
}

/// Text that yields nothing, and what it is.
struct Silence: Hashable, Sendable {
  var range: Range<Int>
  var kind: Kind

  /// Whether one of `silences`, which are in order, holds a place.
  static func holds(_ place: Int, _ silences: [Silence]) -> Bool {
    var low = 0
    var high = silences.count
    while low < high {
      let middle = (low + high) / 2
      if silences[middle].range.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 && silences[low - 1].range.contains(place)
  }

  enum Kind: String, Sendable {
    case advert, appeal, byline, contact, control, copyright, dateline, link, related, share,
      table, weather
  }
}
