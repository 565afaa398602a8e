import Foundation

// Spans without a word for "to": 12 ± 3 mg, 五、六個, "two or three people".

extension Reading {
  /// 12 ± 3 mg, 12±3毫克: as far below as above.
  func tolerance(_ first: Measured, _ gap: Int) -> Measured? {
    let isSigned = has("+/-", at: gap)
    guard first.unit == nil, first.figure.form == .plain, at(gap) == 0xB1 || isSigned,
      case let next = skip(gap + (isSigned ? 3 : 1)), starts(next), let second = measured(at: next),
      second.figure.isPoint, second.figure.form == .plain, let unit = second.unit
    else { return nil }
    var whole = first
    whole.take(unit, first.range.lowerBound..<second.range.upperBound)
    let reach = second.max
    whole.min -= reach
    whole.max += reach
    whole.approximate = true
    return whole
  }

  /// 五、六個: two neighbouring digits set apart by the mark of a list, with one unit.
  func neighbours(_ first: Measured, _ gap: Int) -> Measured? {
    guard at(gap) == 0x3001, gap == first.range.upperBound, first.unit == nil,
      first.figure.range.count == 1, first.figure.form == .plain, starts(gap + 1),
      let second = measured(at: gap + 1), second.figure.isPoint, second.code != nil,
      let low = neighbour(of: first, in: second)
    else { return nil }
    var whole = second
    whole.min = low
    whole.range = first.range.lowerBound..<second.range.upperBound
    whole.approximate = true
    return whole
  }

  /// The lower end in the second number's unit: 0.3 for 三、四成; `nil` where the digits are no neighbours.
  private func neighbour(of first: Measured, in second: Measured) -> Decimal? {
    let digit = second.figure.range.lowerBound
    let printed = at(digit).isDigit ? Decimal(Int(at(digit)) - 48) : value(digit)
    guard printed == first.min + 1, first.min > 0, !at(digit + 1).isDigit else { return nil }
    return second.min.ratio(to: printed) * first.min
  }

  /// "Two or three people": both numbers count what follows.
  func countsBoth(_ first: Measured, _ second: Measured) -> Bool {
    guard first.unit == nil, second.unit == nil, first.figure.form == .plain,
      second.figure.form == .plain, first.max < second.min, first.min > 0,
      first.figure.script != .han, second.max <= first.min * 10
    else { return false }
    var counted = second
    attachNoun(&counted)
    return counted.noun != nil
  }
}
