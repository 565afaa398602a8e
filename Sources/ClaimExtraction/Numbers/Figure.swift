import Foundation

/// A numeral as written: its value or span of values, and what its form tells.
struct Figure: Sendable {
  enum Script: Sendable { case arabic, han, english }
  enum Form: Sendable {
    case plain
    /// 三分之一, "two-thirds", 1/2
    case fraction
    /// 百分之三十: already divided by a hundred
    case percent
    /// 八成, 七五折, 一半, 過半
    case share
    /// "doubled", 翻番
    case multiple
    /// "third", 第三
    case ordinal
  }

  /// Folded code points.
  var range: Range<Int>
  var min: Decimal
  var max: Decimal
  var script: Script
  var form = Form.plain
  /// The number before its last scale word: 3.2 of "3.2 million".
  var mantissa: Decimal
  /// The last scale words, multiplied: 1000000 of "3.2 million"; 1 where there are none.
  var scale: Decimal = 1
  /// One unit of the last written digit.
  var step: Decimal?
  var isApproximate = false
  /// 數百, "dozens of"
  var isVague = false
  /// 三百多: and some
  var isMore = false
  /// Written with a decimal point.
  var isDecimal = false
  /// Digits were grouped by commas or spaces.
  var isGrouped = false
  /// How many digits were printed before the point, for figures in Arabic digits.
  var digits = 0
  /// "a", "one", 一: an article as much as a number
  var isArticle = false
  /// "half" or 半 alone
  var isHalf = false
  /// A bare scale word, 百 or 千 or "million", that is no number without a bound word.
  var needsBound = false
  /// Only scale words, 百億 or 千: an order of magnitude where 上 or 級 stands beside it.
  var isScaleAlone = false
  /// "million"'s letter: 3M, 5k, 2bn
  var hasSuffix = false
  /// Fractions: what stands under the line.
  var denominator: Decimal?

  init(range: Range<Int>, value: Decimal, script: Script) {
    self.range = range
    min = value
    max = value
    mantissa = value
    self.script = script
  }

  var isPoint: Bool { min == max }

  mutating func multiply(by factor: Decimal) {
    min *= factor
    max *= factor
    step = step.map { $0 * factor }
  }

  mutating func negate() {
    (min, max) = (-max, -min)
    mantissa = -mantissa
  }
}

extension Decimal {
  /// 10 to the power of `exponent`.
  static func power(ofTen exponent: Int) -> Decimal {
    Decimal(sign: .plus, exponent: Swift.max(-100, Swift.min(100, exponent)), significand: 1)
  }

  /// The quotient; by a power of ten, as most are, without a long division.
  func divided(by divisor: Decimal) -> Decimal {
    guard divisor.significand == 1, divisor > 0 else { return self / divisor }
    return Decimal(sign: sign, exponent: exponent - divisor.exponent, significand: significand)
  }

  /// The quotient; what does not come out even is rounded to six digits, or to six decimals from 0.1 up.
  func ratio(to divisor: Decimal) -> Decimal {
    guard divisor != 0 else { return 0 }
    var quotient = divided(by: divisor)
    if quotient * divisor == self, -quotient.exponent <= 12 { return quotient }
    let size = abs(NSDecimalNumber(decimal: quotient).doubleValue)
    let places = size >= 0.1 || size == 0 ? 6 : 5 - Int(log10(size).rounded(.down))
    var rounded = Decimal()
    NSDecimalRound(&rounded, &quotient, Swift.min(places, 30), .plain)
    return rounded
  }

  /// 10 for 230, 100 for 500, 1 for 35: the place of the last digit that is not zero.
  var lastPlace: Decimal {
    guard self != 0 else { return 1 }
    var place: Decimal = 1
    while place < 10_000_000_000_000_000 {
      let next = place * 10
      var quotient = self / next
      var whole = Decimal()
      NSDecimalRound(&whole, &quotient, 0, .down)
      if whole != quotient { break }
      place = next
    }
    return place
  }
}
