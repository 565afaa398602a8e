import ClaimModel
import Foundation

// A quantity for a reader: 0.8 as "80 %", 28000000000 USD as "USD 28 billion" or "280亿美元". Numbers are
// decimal throughout. Rounding is for display only: at most two places after the point, once a scale
// word has been chosen; smaller numbers keep three significant digits.

/// Quantities in words and digits.
public enum NumberText {
  public static func quantity(_ quantity: Quantity, direction: Int = 0, locale: ReportLocale)
    -> String
  {
    let unit = UnitText(quantity, locale: locale)
    func number(_ value: Decimal) -> String { unit.number(value) }
    let sign = quantity.measure == .change ? changeSign(quantity, direction) : ""
    switch (quantity.min, quantity.max) {
    case (let min?, let max?) where min == max:
      let about = quantity.approximate ? locale.word("about ", "约") : ""
      return about + sign + unit.whole(number(min))
    case (let min?, let max?):
      let about = quantity.approximate ? locale.word("about ", "约") : ""
      return about + sign + unit.whole(range(min, max, unit))
    case (let min?, nil): return locale.word("over ", "逾") + sign + unit.whole(number(min))
    case (nil, let max?): return locale.word("under ", "不到") + sign + unit.whole(number(max))
    case (nil, nil): return Neutral.line(quantity.text)
    }
  }

  private static func range(_ min: Decimal, _ max: Decimal, _ unit: UnitText) -> String {
    let scaled = (unit.scaled(min), unit.scaled(max))
    let low = scaled.0.1 == scaled.1.1 ? scaled.0.0 : scaled.0.0 + scaled.0.1
    return low + "–" + scaled.1.0 + scaled.1.1
  }

  private static func changeSign(_ quantity: Quantity, _ direction: Int) -> String {
    let value = quantity.min ?? quantity.max ?? 0
    return value < 0 ? "" : direction < 0 ? "−" : direction > 0 ? "+" : ""
  }

  /// Digits in groups of three; at most `places` after the point, more for numbers below 0.1.
  static func plain(_ value: Decimal, places: Int = 2) -> String {
    let rounded = rounded(value, value != 0 && abs(value) < 0.1 ? 6 : places)
    let parts = rounded.description.split(separator: ".", omittingEmptySubsequences: false)
    let isNegative = rounded < 0
    let digits = Array(parts[0].drop { $0 == "-" })
    var grouped = ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0, digits.count > 4 { grouped.append(",") }
      grouped.append(digit)
    }
    return (isNegative ? "−" : "") + grouped + (parts.count > 1 ? "." + parts[1] : "")
  }

  static func rounded(_ value: Decimal, _ places: Int) -> Decimal {
    var (value, rounded) = (value, Decimal())
    NSDecimalRound(&rounded, &value, places, .plain)
    return rounded
  }
}
