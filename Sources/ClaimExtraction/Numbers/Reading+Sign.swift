import Foundation

// Signs: -5, 負三, 零下40, "minus 70".

extension Reading {
  func attachSign(_ result: inout Measured) {
    let start = result.range.lowerBound
    let j = skipBack(start)
    guard j > 0, isSign(j - 1, start) else { return }
    var first = j - 1
    if at(j - 1).isLatin {
      guard let match = words.cuesBefore.match(text, endingAt: j), match.sense == .minus else {
        return
      }
      first = match.range.lowerBound
    } else if at(j - 1) == 0x4E0B {
      guard at(j - 2) == 0x96F6 else { return }
      first = j - 2
    }
    if has("plus or ", at: first - 8) {
      result.range = first - 8..<result.range.upperBound
      return
    }
    (result.min, result.max) = (-result.max, -result.min)
    result.range = first..<result.range.upperBound
  }

  private func isSign(_ i: Int, _ start: Int) -> Bool {
    switch at(i) {
    case 0x2D:
      let before = at(i - 1)
      if before.isHan { return i + 1 == start && endsAssertion(i) }
      return !before.isLatin && !before.isDigit && before != 0x29
        && (i == 0 || before != 0x20 || !at(skipBack(i) - 1).isDigit) && before != 0x2D
    case 0x8D1F: return at(i - 1) != 0x6B63
    case 0x4E0B: return at(i - 1) == 0x96F6
    case 0x65, 0x73: return words.cuesBefore.match(text, endingAt: i + 1)?.sense == .minus
    default: return false
    }
  }

  /// 淨利為-3.2億元, 降至-5℃: a word before the dash that says what a value is.
  private func endsAssertion(_ i: Int) -> Bool {
    if [0x662F, 0x4E3A, 0x8FBE, 0x7387, 0x5E45].contains(at(i - 1)) { return true }
    switch words.cuesBefore.match(text, endingAt: i)?.sense {
    case .changeTo where at(i - 1) != 0x5230, .about, .over, .under, .changeUp, .changeDown,
      .rangeFrom:
      return true
    default: return false
    }
  }
}
