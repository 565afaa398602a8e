import Foundation

// Marks and short words that are units only beside another: 3分28秒, 5'11", a 55" screen and the quotation marks they look like.

extension Reading {
  /// 3分28秒: 分 is a minute where seconds follow.
  func attachMinute(_ result: inout Measured, _ next: Int) -> Bool {
    guard at(next) == 0x5206, starts(next + 1), result.figure.form == .plain,
      let seconds = figure(at: next + 1), unit(at: seconds.range.upperBound)?.sense.code == "s"
    else { return false }
    result.take(
      UnitSense(code: "min", dimension: "time", factor: 1), result.range.lowerBound..<next + 1)
    return true
  }

  /// "Minus 14C", "highs of 31C": the letter right behind the digits, in a clause that speaks of heat or behind a sign.
  func attachDegree(_ result: inout Measured, _ next: Int) -> Bool {
    guard next == result.range.upperBound, at(next) == 0x63 || at(next) == 0x66, isUpper(next),
      !at(next + 1).isLatin, !at(next + 1).isDigit, result.figure.script == .arabic,
      result.figure.form == .plain, isHeat(before: result.range.lowerBound)
    else { return false }
    let code = at(next) == 0x63 ? "Cel" : "[degF]"
    result.take(
      UnitSense(code: code, dimension: "temperature", factor: 1),
      result.range.lowerBound..<next + 1)
    return true
  }

  private func isHeat(before place: Int) -> Bool {
    if words.cuesBefore.match(text, endingAt: skipBack(place))?.sense == .minus { return true }
    return holds(["heat", "Cel", "[degF]", "deg"], before: place, within: 60).map { $0 != "deg" }
      ?? false
  }

  /// 5'11": feet and inches.
  func attachFeet(_ result: inout Measured, _ next: Int) -> Bool {
    guard isPrime(at(next)), next == result.range.upperBound, result.figure.form == .plain,
      let inches = digits(at: next + 1), inches.value < 12, inches.whole <= 2,
      isDoublePrime(at(inches.end))
    else { return false }
    result.take(
      UnitSense(code: "[ft_i]", dimension: "length", factor: 1),
      result.range.lowerBound..<inches.end + 1)
    result.min += inches.value.ratio(to: 12)
    result.max = result.min
    return true
  }

  private func isPrime(_ value: UInt32) -> Bool {
    value == 0x27 || value == 0x2019 || value == 0x2032
  }

  private func isDoublePrime(_ value: UInt32) -> Bool {
    value == 0x22 || value == 0x201D || value == 0x2033
  }

  /// Whether the mark at `i` closes a quotation that was opened in the 200 characters of the line before it.
  func isClosingQuote(_ i: Int) -> Bool {
    guard at(i) == 0x22 else { return false }
    var marks = 0
    var j = i - 1
    while j >= 0, j > i - 200, at(j) != 0x0A {
      if at(j) == 0x22, !at(j - 1).isDigit { marks += 1 }
      j -= 1
    }
    return marks % 2 == 1
  }
}
