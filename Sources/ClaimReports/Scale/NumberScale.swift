import ClaimModel
import Foundation

// The numbers of a conflict on one line, from a low to a high round number. Only numbers of one unit are
// drawn: converting is the detector's work, and its explanation says the result. Places are hundredths of
// a per cent of the width, as whole numbers, so that the drawing has the same bytes everywhere.

/// Where the quantities of some claims lie on one scale.
struct NumberScale {
  struct Row {
    var claim: Claim
    /// Places of the ends, 0…10000; `nil` where the bound is open.
    var low: Int?
    var high: Int?
    var kind: Kind
  }

  /// What is wanted, what is expected, what is.
  enum Kind: String, CaseIterable {
    case plan, expected, result

    init(_ modality: Modality) {
      switch modality {
      case .target, .proposed: self = .plan
      case .forecast, .hypothetical: self = .expected
      case .actual, .estimate: self = .result
      }
    }
  }

  /// The number as the chart prints it: "70 % of the fleet, target".
  static func label(_ claim: Claim, _ locale: ReportLocale, _ names: [String: String]) -> String {
    let value = ClaimLine.value(claim, locale, names) ?? ""
    let modality = ClaimLine.modality(claim.modality, locale)
    return value + (modality.map { locale.word(", \($0)", "，\($0)") } ?? "")
  }

  struct Tick {
    var place: Int
    var label: String
  }

  let rows: [Row]
  let ticks: [Tick]

  /// `nil` where fewer than two claims have a number in one unit, or all stand at one point without size.
  init?(_ claims: [Claim], locale: ReportLocale) {
    let numbered = claims.filter { $0.quantity?.min != nil || $0.quantity?.max != nil }
    guard numbered.count > 1, let unit = numbered.first?.quantity?.unit,
      numbered.allSatisfy({ $0.quantity?.unit == unit })
    else { return nil }
    let bounds = numbered.flatMap {
      [$0.signedQuantity?.min, $0.signedQuantity?.max].compactMap(\.self)
    }
    guard let least = bounds.min(), let most = bounds.max(), let sample = numbered[0].quantity
    else { return nil }
    guard let axis = Axis(least, most) else { return nil }
    rows = numbered.map { claim in
      Row(
        claim: claim, low: claim.signedQuantity?.min.map(axis.place),
        high: claim.signedQuantity?.max.map(axis.place),
        kind: Kind(claim.modality))
    }
    ticks = axis.ticks.map { value in
      var point = sample
      (point.min, point.max, point.approximate) = (value, value, false)
      if unit == "ratio", sample.measure == .ratio, most > 1 { point.measure = .ratio }
      return Tick(place: axis.place(value), label: NumberText.quantity(point, locale: locale))
    }
  }
}

/// A line from one round number to another.
struct Axis {
  let low: Decimal
  let high: Decimal
  let ticks: [Decimal]

  /// From 0 where that wastes little room, else from just below the least.
  init?(_ least: Decimal, _ most: Decimal) {
    let fromZero = least >= 0 && least <= most * Decimal(6) / 10 || least == most
    let from = fromZero && least >= 0 ? 0 : least
    guard let step = Axis.step(most - from) else { return nil }
    var low = Axis.floor(from / step) * step
    if low == from, low != 0 { low -= step }
    var high = Axis.floor(most / step) * step
    while high <= most { high += step }
    (self.low, self.high) = (low, high)
    var ticks: [Decimal] = []
    var value = low
    while value <= high, ticks.count < 12 {
      ticks.append(value)
      value += step
    }
    self.ticks = ticks
  }

  /// 0…10000.
  func place(_ value: Decimal) -> Int {
    let share = (value - low) / (high - low) * 10_000
    return NSDecimalNumber(decimal: NumberText.rounded(share, 0)).intValue
  }

  /// 1, 2 or 5 times a power of ten, so that two to five steps fill the range.
  private static func step(_ range: Decimal) -> Decimal? {
    guard range > 0, range.isFinite else { return nil }
    var step = Decimal(sign: .plus, exponent: -12, significand: 1)
    let factors: [Decimal] = [2, Decimal(25) / 10, 2]
    var i = 0
    while range / step > 4, i < 120 {
      step *= factors[i % 3]
      i += 1
    }
    return step
  }

  private static func floor(_ value: Decimal) -> Decimal {
    var (value, result) = (value, Decimal())
    NSDecimalRound(&result, &value, 0, .down)
    return result > value ? result - 1 : result
  }
}
