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
  ///
  /// - Parameter all: also bare numbers, and for each percentage point the ratio that it is.
  public func quantities(
    in line: String, language: String? = nil, published: Day? = nil, all: Bool = false
  ) -> [QuantityLine] {
    let text = ReadingText(line)
    let found = reader.sightings(
      in: text, published: published, language: language, all: all)
    return found.flatMap { sighting in
      let whole = row(sighting, text, all)
      guard all, sighting.unit == "percentage-point", let min = sighting.min, min == sighting.max
      else { return [whole] }
      var ratio = whole
      ratio.type = Sighting.Kind.number.rawValue
      ratio.unit = "ratio"
      ratio.min = min / 100
      ratio.max = ratio.min
      return [whole, ratio]
    }
  }

  /// With `all`, "and some" (三百多) is shown as the wording has it: from there up.
  private func row(_ sighting: Sighting, _ text: ReadingText, _ all: Bool) -> QuantityLine {
    let range = text.originalRange(sighting.range)
    let isOpen = all && sighting.wording.contains(.more)
    return QuantityLine(
      start: range.lowerBound, end: range.upperBound, text: text.originalText(sighting.range),
      type: sighting.kind.rawValue, min: sighting.min, max: isOpen ? nil : sighting.max,
      unit: sighting.unit, approximate: sighting.approximate, startDate: sighting.start,
      endDate: sighting.end)
  }
}
