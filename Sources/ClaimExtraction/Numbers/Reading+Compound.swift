import Foundation

// Amounts in two units: "5 ft 2 in", 三年六個月, 1小時23分45秒, "3 dollars 50 cents", 五塊三毛. The whole is in the larger unit.

extension Reading {
  /// Adds what follows in smaller units to a whole number of a larger one.
  func compound(_ measured: inout Measured) {
    guard let unit = measured.unit, measured.figure.isPoint, measured.figure.form == .plain else {
      return
    }
    if unit.dimension == "money" {
      compoundMoney(&measured, unit)
    } else if !measured.figure.isDecimal, !measured.wording.contains(.more) {
      compoundParts(&measured, unit.code)
    }
  }

  /// The next smaller unit, and how many of it make one.
  private static let parts: [String: (code: String, count: Decimal)] = [
    "[ft_i]": ("[in_i]", 12), "[stone_av]": ("[lb_av]", 14), "[lb_av]": ("[oz_av]", 16),
    "a": ("mo", 12), "wk": ("d", 7), "d": ("h", 24), "h": ("min", 60), "min": ("s", 60),
    "km": ("m", 1000), "m": ("cm", 100), "kg": ("g", 1000), "{jin}": ("{liang}", 10),
  ]

  private func compoundParts(_ measured: inout Measured, _ whole: String) {
    var code = whole
    var factor: Decimal = 1
    while let part = Self.parts[code],
      let (rest, end) = smaller(after: measured.range.upperBound, part.code), rest < part.count
    {
      factor *= part.count
      measured.add(rest.ratio(to: factor), end)
      code = part.code
    }
    if code == "s" || whole == "m" { addHundredths(&measured, factor) }
  }

  /// 54秒32, 2米31: the digits right behind 秒 or 米 are hundredths of it.
  private func addHundredths(_ measured: inout Measured, _ factor: Decimal) {
    let end = measured.range.upperBound
    guard at(end - 1) == 0x79D2 || at(end - 1) == 0x7C73, at(end).isDigit,
      let digits = digits(at: end),
      digits.decimals == 0,
      digits.whole == 2, !at(digits.end).isLatin, unit(at: digits.end) == nil
    else { return }
    measured.add((digits.value / 100).ratio(to: factor), digits.end)
  }

  /// A number in a smaller unit right after one in the larger, with "and", 零 or 又 between.
  private func smaller(after end: Int, _ code: String) -> (Decimal, Int)? {
    var i = skip(end)
    if has("and ", at: i) { i = skip(i + 3) }
    if at(i) == 0x96F6 || at(i) == 0x53C8 { i = skip(i + 1) }
    guard starts(i), let figure = figure(at: i), figure.isPoint, figure.form == .plain,
      case let next = skip(figure.range.upperBound)
    else { return nil }
    if code == "[in_i]", has("in", at: next), !at(next + 2).isLatin {
      return (figure.min, next + 2)
    }
    if code == "min", at(next) == 0x5206, at(next + 1) != 0x4E4B, at(next + 1) != 0x949F {
      return (figure.min, next + 1)
    }
    guard let unit = unit(at: next), unit.sense.code == code else { return nil }
    return (figure.min, unit.range.upperBound)
  }

  private func compoundMoney(_ measured: inout Measured, _ unit: UnitSense) {
    var i = skip(measured.range.upperBound)
    let hasAnd = has("and ", at: i)
    if hasAnd { i = skip(i + 3) }
    guard starts(i), measured.figure.scale == 1, !measured.figure.isDecimal,
      let figure = figure(at: i), figure.isPoint, figure.form == .plain,
      figure.min > 0, figure.min < 100, !figure.isDecimal
    else { return }
    let next = skip(figure.range.upperBound)
    if figure.script == .han, at(i - 1) == 0x5757, figure.min < 10, figure.range.count == 1,
      isPhraseEnd(figure.range.upperBound)
    {
      measured.add(figure.min / 10, figure.range.upperBound)
    } else if let small = hundredth(at: next) {
      measured.add(figure.min * small.0, small.1)
      if part(small.1) == .digit, value(small.1) > 0, small.0 == Decimal(string: "0.1") {
        measured.add(value(small.1) / 100, small.1 + 1)
      } else if let last = english(at: skip(small.1)), at(skip(small.1)).isLatin, last.min < 10,
        small.0 == Decimal(string: "0.1"), isPhraseEnd(last.range.upperBound)
      {
        measured.add(last.min / 100, last.range.upperBound)
      }
    } else if isPhraseEnd(next), next == figure.range.upperBound || at(next) == 0x2C,
      figure.min >= 10 || hasAnd, all || !hasAnd
    {
      measured.add(figure.min / 100, figure.range.upperBound)
    } else if all, hasAnd || at(next).isLatin, figure.min >= 10,
      self.unit(at: next) == nil, isPlainWord(next)
    {
      measured.add(figure.min / 100, figure.range.upperBound)
    }
  }

  private func isPlainWord(_ i: Int) -> Bool { words.stops.match(text, at: i) != nil }

  private func isPhraseEnd(_ i: Int) -> Bool {
    let value = at(i)
    return value == 0 || value == 0x2E && !at(i + 1).isDigit || value == 0x2C || value == 0x0A
      || value == 0x3002 || value == 0x3F || value == 0x21
  }

  /// Cents, 毛, 角, 分 at `i`: their part of the whole coin.
  private func hundredth(at i: Int) -> (Decimal, Int)? {
    let cent = Decimal(string: "0.01") ?? 0
    if let unit = unit(at: i),
      unit.sense.code == "USX" || unit.sense.code == "GBX"
    {
      return (cent, unit.range.upperBound)
    }
    if at(i) == 0x6BDB || at(i) == 0x89D2 { return (cent * 10, i + 1) }
    if has("mao", at: i), !at(i + 3).isLatin { return (cent * 10, i + 3) }
    if has("jiao", at: i), !at(i + 4).isLatin { return (cent * 10, i + 4) }
    if at(i) == 0x5206, at(i + 1) != 0x4E4B, at(i + 1) != 0x949F { return (cent, i + 1) }
    return nil
  }
}

extension Measured {
  fileprivate mutating func add(_ value: Decimal, _ end: Int) {
    min += value
    max += value
    step = nil
    range = range.lowerBound..<end
  }
}
