import Foundation

extension Reading {
  /// Two bounds of one thing as one interval: 大於20且小於35, "more than 10 and less than 20".
  func interval(_ first: Sighting?, _ second: Sighting) -> Sighting? {
    guard let first, first.kind != .period, isOneUnit(first, second),
      first.noun == nil || first.range.upperBound == second.range.lowerBound,
      (first.min == nil) != (first.max == nil), (second.min == nil) != (second.max == nil),
      (first.min == nil) != (second.min == nil),
      isJoin(first.range.upperBound, second.range.lowerBound),
      let low = first.min ?? second.min, let high = first.max ?? second.max, low < high
    else { return nil }
    var whole = first
    whole.min = low
    whole.max = high
    whole.range = first.range.lowerBound..<second.range.upperBound
    whole.core = whole.range
    whole.noun = second.noun
    whole.unit = second.unit
    whole.kind = second.kind
    return whole
  }

  /// The same unit, or a bare number beside a count in the same numerals: 五千以上兩萬以下.
  private func isOneUnit(_ first: Sighting, _ second: Sighting) -> Bool {
    first.unit == second.unit || first.unit == nil && second.unit == "count" && second.noun == nil
  }

  /// Whether only words such as "and" and 且 stand between two places, or in Chinese nothing: 三年以上七年以下.
  private func isJoin(_ start: Int, _ end: Int) -> Bool {
    var i = skip(start)
    while i < end {
      if let word = words.joins.match(text, at: i) {
        i = skip(word.range.upperBound)
      } else if at(i) == 0x2C || at(i) == 0x6BD4 {
        i = skip(i + 1)
      } else {
        return false
      }
    }
    return i > start || start == end && at(start - 1).isHan
  }
}
