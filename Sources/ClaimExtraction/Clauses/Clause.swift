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

  enum Kind: String, Sendable {
    case advert, appeal, byline, contact, control, copyright, dateline, link, related, share,
      weather
  }
}
