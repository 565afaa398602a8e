import Foundation

/// A figure with its unit, before ranges and bounds are read.
struct Measured {
  var figure: Figure
  /// The number with signs, currency and unit.
  var range: Range<Int>
  var unit: UnitSense?
  var min: Decimal
  var max: Decimal
  var step: Decimal?
  var approximate: Bool
  var noun: Range<Int>?
  /// A bracketed conversion between the ends of a range.
  var bracket: Range<Int>?
  var wording: Sighting.Wording = []
  /// Where bound words are looked for to the left.
  var start: Int { behindMoney ?? range.lowerBound }
  /// Where the bound begins that stands between a currency and its number: 人民幣約16億元.
  var behindMoney: Int?

  init(_ figure: Figure) {
    self.figure = figure
    range = figure.range
    min = figure.min
    max = figure.max
    step = figure.step
    approximate = figure.isApproximate
    if figure.isVague { wording.insert(.vague) }
    if figure.isMore { wording.insert(.more) }
  }

  /// Reads the number in `sense`: percent and its kind are divided.
  mutating func take(_ sense: UnitSense, _ range: Range<Int>) {
    unit = sense
    self.range = range
    guard sense.factor != 1 else { return }
    min *= sense.factor
    max *= sense.factor
    step = step.map { $0 * sense.factor }
  }

  /// Multiplies the value by scale words that stand behind the unit.
  mutating func scale(by factor: Decimal) {
    min *= factor
    max *= factor
    step = step.map { $0 * factor }
  }

  /// The unit's code: `ratio` for shares and multiples, `nil` for a bare number.
  var code: String? {
    if let unit { return unit.code }
    switch figure.form {
    case .percent, .share, .multiple, .fraction: return "ratio"
    case .plain, .ordinal: return nil
    }
  }

  var isMoney: Bool { unit?.dimension == "money" }
}
