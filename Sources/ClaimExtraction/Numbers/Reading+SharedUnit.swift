import Foundation

// Words that several units share: 呎 of length or of a flat's area; 度 of heat, of an angle or of electricity; pounds of money or of weight; 點 of an index
// or of the clock; 塊 of money or of chips; and 元, whose country the text must tell.

extension Reading {
  /// Which of a word's meanings a unit has behind this figure; `nil` where it has none.
  func settled(_ unit: PhraseTable<UnitSense>.Match, _ result: Measured) -> UnitSense? {
    var sense = unit.sense
    switch sense.code {
    case "deg", "[yd_i]", "[lb_av]", "[ft_i]", "percentage-point", "MXN":
      guard let told = told(sense, unit.range, result) else { return nil }
      sense = told
    case "GBX" where at(unit.range.lowerBound) == 0x70 && unit.range.count == 1:
      let isAttached = unit.range.lowerBound == result.figure.range.upperBound
      if !isAttached || Self.videoLines.contains(result.min) { return nil }
    case "ratio" where has("times", at: unit.range.lowerBound) && isOften(unit.range, result):
      return .count
    case "{point}":
      let isIndex = result.figure.min >= 25 || result.figure.isDecimal
      if !isIndex { return nil }
    default: break
    }
    if sense.code == "CNY", at(unit.range.lowerBound) == 0xA5 || at(unit.range.lowerBound) == 0xFFE5
    {
      sense.code = moneyOfSign
    }
    guard isPlainMoney(unit) else { return sense }
    if at(unit.range.lowerBound) == 0x5757, isPiece(unit.range.upperBound) {
      return .count
    }
    sense.code = local(before: result.range.lowerBound)
    return sense
  }

  /// "Inspected 214 times last year": how often, where a time or nothing that is compared follows ten times and more.
  private func isOften(_ unit: Range<Int>, _ result: Measured) -> Bool {
    guard result.min >= 10, !result.figure.isDecimal, case let next = skip(unit.upperBound),
      next > unit.upperBound
    else { return false }
    return words.oftenAfter.match(text, at: next) != nil
  }

  /// 1080p is no sum of pence.
  private static let videoLines: Set<Decimal> = [
    144, 240, 360, 480, 540, 576, 720, 1080, 1440, 2160,
  ]

  /// 元 圓 塊 alone
  func isPlainMoney(_ unit: PhraseTable<UnitSense>.Match) -> Bool {
    let first = at(unit.range.lowerBound)
    return unit.sense.dimension == "money" && unit.range.count == 1
      && (first == 0x5143 || first == 0x5706 || first == 0x5757)
  }

  /// 24,000塊晶片: a thing right behind 塊 is counted, else it is money.
  private func isPiece(_ end: Int) -> Bool {
    at(end).isLatin || words.pieces.match(text, at: end) != nil
  }

  /// What the words of the clause say of a word that several units share; `nil` where it has no unit.
  private func told(_ sense: UnitSense, _ range: Range<Int>, _ result: Measured) -> UnitSense? {
    let place = result.range.lowerBound
    switch (sense.code, at(range.lowerBound)) {
    case ("deg", 0x5EA6):
      if result.min >= 1000 { return self.sense(of: "kW.h") }
      if at(place - 1) == 0x8D1F || at(place - 1) == 0x2D { return self.sense(of: "Cel") }
      return holds(["kW.h", "Cel", "[degF]", "deg"], before: place).map { self.sense(of: $0) }
        ?? sense
    case ("deg", 0x64):
      let code = holds(["heat", "Cel", "[degF]", "deg"], before: place, within: 60)
      return code == "heat" ? nil : code.map { self.sense(of: $0) } ?? sense
    case ("[yd_i]", 0x7801):
      guard holds(["percentage-point"], before: place) != nil else { return sense }
      return self.sense(of: "percentage-point", times: 25)
    case ("[ft_i]", _) where at(range.upperBound - 1) == 0x544E:
      return holds(["[sft_i]"], before: place) == nil ? sense : self.sense(of: "[sft_i]")
    case ("[lb_av]", 0x70):
      return isSterling(range, result) ? self.sense(of: "GBP") : sense
    case ("percentage-point", 0x62) where at(range.upperBound - 1) == 0x73 && range.count == 3:
      return holds(["bit/s"], before: place, within: 60) == nil ? sense : self.sense(of: "bit/s")
    case ("MXN", 0x70):
      return holds(Self.pesos, before: place, within: 120).map { self.sense(of: $0) } ?? sense
    default: return sense
    }
  }

  private static let pesos = ["MXN", "PHP", "ARS", "CLP", "COP", "CUP", "DOP", "UYU"]

  /// Pounds of money: a large number, or a clause that speaks of prices and not of weights.
  private func isSterling(_ range: Range<Int>, _ result: Measured) -> Bool {
    if result.figure.scale >= 100_000 { return true }
    if words.unitTellersAfter.match(text, at: skip(range.upperBound))?.sense == "GBP" {
      return true
    }
    return holds(["GBP", "[lb_av]"], before: result.range.lowerBound, within: 40) == "GBP"
  }

  private func sense(of code: String, times hundredths: Decimal? = nil) -> UnitSense {
    UnitSense(
      code: code, dimension: words.dimensions[code] ?? "count",
      factor: hundredths.map { $0 / 100 } ?? 1)
  }

  /// Which of some meanings the last word of the sentence before `place` tells.
  func holds(_ codes: [String], before place: Int, within: Int = 24) -> String? {
    var i = place
    while i > place - within, i > 0, !isClauseEnd(at(i - 1)) {
      if let word = words.unitTellers.match(text, endingAt: i), codes.contains(word.sense) {
        return word.sense
      }
      i -= 1
    }
    return nil
  }

  private func isClauseEnd(_ value: UInt32) -> Bool {
    value == 0x3002 || value == 0x0A || value == 0x3B || value == 0x21 || value == 0x3F
  }

  /// The money that the amount before it in its paragraph names, else the money of the text.
  func local(before i: Int) -> String {
    if let named = namedMoney, i - named.end < 160,
      !text[Swift.min(named.end, i)..<i].contains(0x0A)
    {
      return named.code
    }
    return moneyOfText
  }
}
