/// Where a quote stands: a W3C TextQuoteSelector and TextPositionSelector in one.
///
/// Positions are Unicode code points of the article's text, 0 before the first, `end` not included.
public struct Anchor: Hashable, Sendable {
  public var start: Int
  public var end: Int
  /// Up to 32 code points before the quote.
  public var prefix: String
  public var exact: String
  /// Up to 32 code points after the quote.
  public var suffix: String

  public init(start: Int, end: Int, prefix: String, exact: String, suffix: String) {
    self.start = start
    self.end = end
    self.prefix = prefix
    self.exact = exact
    self.suffix = suffix
  }

  /// How many code points of context a prefix or suffix keeps.
  public static let context = 32

  /// The anchor of `range` in a text given as its code points.
  public init(_ range: Range<Int>, in text: [Unicode.Scalar]) {
    func string(_ range: Range<Int>) -> String { String(codePoints: text[range]) }
    self.init(
      start: range.lowerBound, end: range.upperBound,
      prefix: string(Swift.max(0, range.lowerBound - Self.context)..<range.lowerBound),
      exact: string(range),
      suffix: string(range.upperBound..<Swift.min(text.count, range.upperBound + Self.context)))
  }
}
