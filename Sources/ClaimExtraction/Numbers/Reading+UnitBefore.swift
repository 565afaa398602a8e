import Foundation

// Measures whose name stands before the number: "magnitude 6.3", pH 7.4, "Mach 2", 里氏6.3級, 攝氏37.5度.

extension Reading {
  func attachUnitBefore(_ result: inout Measured) {
    guard result.unit == nil, result.figure.form == .plain, result.figure.scale == 1,
      let name = words.unitsBefore.match(text, endingAt: measureNameEnd(result.range.lowerBound)),
      !isOwnUnit(behind: result.range.upperBound)
    else { return }
    let unit = UnitSense(
      code: name.sense, dimension: words.dimensions[name.sense] ?? "count", factor: 1)
    let end = result.range.upperBound
    let isDegree = at(end) == 0x5EA6 || at(end) == 0x7EA7
    result.take(unit, name.range.lowerBound..<(isDegree ? end + 1 : end))
  }

  /// Steps back over "of", 約, 達 and 為: "a magnitude of 6.3".
  private func measureNameEnd(_ start: Int) -> Int {
    var end = skipBack(start)
    if has("of", at: end - 2), !at(end - 3).isLatin { end = skipBack(end - 2) }
    while end > start - 3, [0x8FBE, 0x4E3A].contains(at(end - 1)) { end -= 1 }
    return end
  }

  /// Whether the number has another unit than the degree or grade that goes with the name.
  private func isOwnUnit(behind end: Int) -> Bool {
    guard let unit = unit(at: skip(end)) else { return false }
    return unit.sense.code != "deg" && unit.sense.dimension != "count"
  }
}
