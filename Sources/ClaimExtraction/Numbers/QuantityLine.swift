import ClaimModel
import Foundation

/// One quantity, rank, period or number of a line, as `assay quantities` prints it.
public struct QuantityLine: Hashable, Sendable {
  /// Code points of the line, from 0.
  public var start: Int
  /// Not included.
  public var end: Int
  public var text: String
  /// `quantity`, `rank`, `period` or `number`.
  public var type: String
  public var min: Decimal?
  public var max: Decimal?
  public var unit: String?
  public var approximate: Bool
  public var startDate: Day?
  public var endDate: Day?
}

/// Reads single lines: the door behind `assay quantities`.
public struct LineReader: Sendable {
  private let reader: QuantityReader

  public init(lexicon: Lexicon) { reader = QuantityReader(lexicon: lexicon) }

  /// What stands in `line`, in text order.
  public func quantities(
    in line: String, language: String? = nil, published: Day? = nil, all: Bool = false
  ) -> [QuantityLine] {
    let text = ReadingText(line)
    return reader.sightings(in: text, published: published, language: language, all: all).map {
      let range = text.originalRange($0.range)
      return QuantityLine(
        start: range.lowerBound, end: range.upperBound, text: text.originalText($0.range),
        type: $0.kind.rawValue, min: $0.min, max: $0.max, unit: $0.unit,
        approximate: $0.approximate, startDate: $0.start, endDate: $0.end)
    }
  }
}
