import ClaimModel
import Foundation

/// A number as the explanations print it: "about 40 %", "over USD 47 billion", "25–30 %".
enum Figure {
  static func text(_ quantity: Quantity) -> Saying { .figure(quantity, english(quantity)) }

  private static func english(_ quantity: Quantity) -> String {
    let word = quantity.approximate && quantity.min != nil && quantity.max != nil ? "about " : ""
    switch (quantity.min?.double, quantity.max?.double) {
    case (let low?, let high?) where low == high:
      return word + with(quantity.unit, quantity.measure, number(low, quantity))
    case (let low?, let high?):
      let range = "\(number(low, quantity, scale: high))–\(number(high, quantity))"
      return with(quantity.unit, quantity.measure, range)
    case (let low?, nil):
      return (quantity.approximate ? "somewhat over " : "over ")
        + with(quantity.unit, quantity.measure, number(low, quantity))
    case (nil, let high?):
      return (quantity.approximate ? "nearly " : "under ")
        + with(quantity.unit, quantity.measure, number(high, quantity))
    case (nil, nil): return quantity.text
    }
  }

  /// An interval in a unit: "USD 28–70 billion".
  static func text(_ interval: Interval, unit: String, measure: Quantity.Measure = .level) -> Saying
  {
    let english = english(interval, unit, measure)
    return .figure(
      Quantity(
        min: decimal(interval.low), max: decimal(interval.high), unit: unit, measure: measure,
        text: english), english)
  }

  /// To four significant digits, as it is printed; `nil` where it has no end.
  private static func decimal(_ value: Double) -> Decimal? {
    value.isFinite ? Decimal(string: String(format: "%.4g", value)) : nil
  }

  private static func english(_ interval: Interval, _ unit: String, _ measure: Quantity.Measure)
    -> String
  {
    let like = Quantity(min: nil, max: nil, unit: unit, measure: measure, text: "")
    if interval.low.isInfinite {
      return "under " + with(unit, measure, number(interval.high, like))
    }
    if interval.high.isInfinite { return "over " + with(unit, measure, number(interval.low, like)) }
    let (low, high) = (
      number(interval.low, like, scale: interval.high), number(interval.high, like)
    )
    return with(
      unit, measure, interval.low == interval.high || low == high ? high : "\(low)–\(high)")
  }

  private static func with(_ unit: String, _ measure: Quantity.Measure, _ number: String) -> String
  {
    switch unit {
    case "ratio": number.hasSuffix("times") ? number : number + " %"
    case "count": number
    case "rank": "rank " + number
    case "percentage-point": number + " percentage points"
    case let money where Units.isMoney(money): "\(money) \(number)"
    case let annotated where annotated.hasPrefix("{"):
      number + " " + annotated.replacing("{", with: "").replacing("}", with: "")
    default: "\(number) \(names[unit] ?? unit)"
    }
  }

  /// What a reader calls a unit whose code is no word.
  private static let names = [
    "d": "days", "h": "hours", "min": "minutes", "s": "seconds", "wk": "weeks", "mo": "months",
    "a": "years", "har": "ha", "[lb_av]": "lb", "[ft_i]": "ft", "[in_i]": "in", "[mi_i]": "miles",
    "kW.h": "kWh", "MW.h": "MWh", "GW.h": "GWh", "TW.h": "TWh", "Cel": "°C",
  ]

  private static func number(_ value: Double, _ quantity: Quantity, scale: Double? = nil) -> String
  {
    switch quantity.unit {
    case "ratio":
      let top = scale ?? value
      return quantity.measure == .ratio && top >= 2
        ? digits(value) + (scale == nil ? " times" : "") : digits(value * 100)
    case "rank", "percentage-point": return digits(value)
    default:
      let (divisor, word) = magnitude(scale ?? value)
      return digits(value / divisor) + (scale == nil ? word : "")
    }
  }

  private static func magnitude(_ value: Double) -> (Double, String) {
    switch abs(value) {
    case 1e12..<1e15: (1e12, " trillion")
    case 1e9..<1e12: (1e9, " billion")
    case 1e6..<1e9: (1e6, " million")
    default: (1, "")
    }
  }

  /// Four significant digits at most, thousands apart, no trailing zeros.
  static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "∞" }
    if abs(value) >= 1e15 || (value != 0 && abs(value) < 1e-4) {
      return String(format: "%.3g", value)
    }
    let size = value == 0 ? 0 : Int(log10(abs(value)).rounded(.down))
    let places = max(0, min(6, 3 - size))
    var text = String(format: "%.\(places)f", value)
    if text.contains(".") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    return grouped(text)
  }

  private static func grouped(_ text: String) -> String {
    let parts = text.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return text }
    var out = ""
    let digits = whole.drop { $0 == "-" }
    for (i, digit) in digits.enumerated() {
      if i > 0, digits.count > 4, (digits.count - i) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return (whole.hasPrefix("-") ? "−" : "") + out + (parts.count > 1 ? ".\(parts[1])" : "")
  }
}
