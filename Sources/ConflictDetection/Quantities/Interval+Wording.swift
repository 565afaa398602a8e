import ClaimModel
import Foundation

// The interval that a wording means.
//
// - A number stands for half a unit of its last written digit either way: "40 %" is 39.5–40.5.
//   Han numerals have no written zeros, so their last digit that is not zero counts: 八成 is 75–85.
// - A whole count written in full is exact; of a number in two scales (1萬2,000) the last digits decide.
// - A simple fraction (one third, 一半) stands for one thirtieth of the whole either way.
// - "About" widens to a tenth of the value; "nearly" reaches a tenth below its bound.
// - A stated range is what it says; an open bound stays open.

extension Quantity {
  /// In the quantity's own unit.
  var interval: Interval? {
    guard let first = min ?? max else { return nil }
    guard let low = min, let high = max else {
      let value = first.double
      guard approximate else {
        return min == nil ? Interval(-.infinity, value) : Interval(value, .infinity)
      }
      return min == nil
        ? Interval(value - abs(value) / 10, value) : Interval(value, value + abs(value) / 10)
    }
    let (bottom, top) = (low.double, high.double)
    guard low == high else { return Interval(bottom, top) }
    let half = Swift.max(halfUnit, approximate ? abs(bottom) / 10 : 0)
    return Interval(bottom - half, bottom + half)
  }

  /// The bound itself: of "below the 95 % target" the target.
  var asPoint: Quantity {
    var point = self
    (point.min, point.max) = (min ?? max, max ?? min)
    return point
  }

  private var halfUnit: Double {
    guard let value = (min ?? max)?.double else { return 0 }
    if measure == .rank || unit == "rank" { return 0 }
    let words = Fold.scalars(text)
    if Quantity.isFraction(words) { return Swift.min(1.0 / 30, abs(value) / 10) }
    if let step = WrittenNumber.lastStep(words) {
      return unit == "count" && step <= 1 ? 0 : step / 2
    }
    if let written = WrittenNumber(words) {
      if unit == "count", written.decimals == 0, abs(written.value - value) < 0.5 { return 0 }
      let scale = written.value == 0 ? 1 : abs(value / written.value)
      return 0.5 * pow(10, -Double(written.decimals)) * scale
    }
    let exponent = (min ?? 0).lastPlace
    if unit == "count", exponent <= 0 { return 0 }
    return 0.5 * pow(10, Double(exponent))
  }

  private static let fractions = ["分之", "一半", "半数", "third", "half", "quarter", "fifth"]
    .map { $0.unicodeScalars.map(\.value) }
  private static let percents = ["%", "百分之", "per cent", "percent"]
    .map { $0.unicodeScalars.map(\.value) }

  /// One third, 一半: a word for a simple fraction, and no per cent.
  private static func isFraction(_ words: [UInt32]) -> Bool {
    fractions.contains { words.contains($0) } && !percents.contains { words.contains($0) }
  }
}

/// The first number of a text that is written in digits.
struct WrittenNumber: Hashable, Sendable {
  var value: Double
  var decimals: Int

  init?(_ text: [UInt32]) {
    guard var i = text.firstIndex(where: { (48...57).contains($0) }) else { return nil }
    var digits = ""
    var decimals: Int?
    while i < text.count {
      let next = i + 1 < text.count && (48...57).contains(text[i + 1])
      switch text[i] {
      case 48...57:
        digits.unicodeScalars.append(Unicode.Scalar(UInt8(text[i])))
        if let places = decimals { decimals = places + 1 }
      case 0x2C where next: break
      case 0x2E where next && decimals == nil:
        digits += "."
        decimals = 0
      default:
        i = text.count
      }
      i += 1
    }
    guard let value = Double(digits) else { return nil }
    self.value = value
    self.decimals = decimals ?? 0
  }
}

extension WrittenNumber {
  private static let scales: [UInt32: Double] = [
    0x5341: 10, 0x767E: 100, 0x5343: 1000, 0x4E07: 1e4, 0x4EBF: 1e8,
  ]

  /// The worth of one of the last digits, where digits follow a scale: 1 of 1萬2,000, 10,000 of
  /// 5億3000萬; `nil` of a number in one piece.
  static func lastStep(_ text: [UInt32]) -> Double? {
    guard let first = text.firstIndex(where: isDigit) else { return nil }
    let rest = text[first...].drop { isDigit($0) || $0 == 0x2C || $0 == 0x2E }
    guard rest.first.flatMap({ scales[$0] }) != nil else { return nil }
    let more = rest.drop { scales[$0] != nil }
    guard more.first.map(isDigit) == true, let last = WrittenNumber(Array(more)) else { return nil }
    let after = more.drop { isDigit($0) || $0 == 0x2C || $0 == 0x2E }
    return after.prefix { scales[$0] != nil }.reduce(pow(10, -Double(last.decimals))) {
      $0 * (scales[$1] ?? 1)
    }
  }

  private static func isDigit(_ value: UInt32) -> Bool { (48...57).contains(value) }
}

extension Decimal {
  var double: Double { NSDecimalNumber(decimal: self).doubleValue }

  /// How many digits it has without the zeros at its ends.
  var digits: Int {
    guard !isZero else { return 0 }
    return Int(log10(abs(double)).rounded(.down)) - lastPlace + 1
  }

  /// The power of ten of the last digit that is not zero.
  var lastPlace: Int {
    guard !isZero else { return 0 }
    var (digits, place) = (self.significand, exponent)
    for _ in 0..<40 {
      var tenth = Decimal()
      var ten = Decimal(10)
      guard NSDecimalDivide(&tenth, &digits, &ten, .plain) == .noError else { break }
      var whole = Decimal()
      NSDecimalRound(&whole, &tenth, 0, .down)
      guard whole == tenth else { break }
      digits = whole
      place += 1
    }
    return place
  }
}
