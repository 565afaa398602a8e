import ClaimModel

/// A thing with a name, where the text speaks of it. Ranges are folded code points.
struct Name: Hashable, Sendable {
  var range: Range<Int>
  /// The lexicon's canonical English name where known, else as the text writes it (the English form where it gives both).
  var name: String
  /// organisation, person, product, place, work, event; empty where the rule cannot tell.
  var type: String
  var source: Source
  /// The whole that it is a part or kind of.
  var partOf: String?

  enum Source: String, Sendable {
    /// a name of the lexicon
    case lexicon
    /// taught by a bracket of this text
    case bracket
    /// found by its form
    case open
    /// 該公司, the company, it: stands for a name before it
    case anaphor
  }
}

/// Another form of a name that the text itself gives in a bracket: kept as a suggestion for the lexicon.
struct TaughtAlias: Hashable, Sendable {
  var name: String
  var alias: String
  /// Both forms with their bracket.
  var range: Range<Int>
}
