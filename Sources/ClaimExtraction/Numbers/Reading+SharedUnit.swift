import Foundation

// Words that several units share: 呎 of length or of a flat's area; 度 of heat, of an angle or of electricity; pounds of money or of weight; 點 of an index
// or of the clock; 塊 of money or of chips; and 元, whose country the text must tell.

extension Reading {
  /// Which of a word's meanings a unit has behind this figure; `nil` where it has none.
  func settled(_ unit: PhraseTable<UnitSense>.Match, _ result: Measured) -> UnitSense? {
    var sense = unit.sense
    switch sense.code {
    case "deg" where at(unit.range.lowerBound) == 0x5EA6 && isPower(unit.range, result):
      sense.code = "kW.h"
      sense.dimension = "energy"
    case "[ft_i]" where at(unit.range.upperBound - 1) == 0x544E:
      if holds(words.areaWords, before: result.range.lowerBound) == true { sense.code = "[sft_i]" }
    case "[lb_av]" where at(unit.range.lowerBound) == 0x70 && result.figure.scale >= 100_000:
      sense = UnitSense(code: "GBP", dimension: "money", factor: 1)
    case "GBX" where at(unit.range.lowerBound) == 0x70 && unit.range.count == 1:
      let isAttached = unit.range.lowerBound == result.figure.range.upperBound
      if !isAttached || Self.videoLines.contains(result.min) { return nil }
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
      return UnitSense(code: "count", dimension: "count", factor: 1)
    }
    sense.code = local(before: result.range.lowerBound)
    return sense
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

  /// 30億度: a large number of 度, or one whose clause speaks of 電 and not of 溫.
  private func isPower(_ range: Range<Int>, _ result: Measured) -> Bool {
    if result.min >= 1000 { return true }
    return holds(words.powerWords, before: result.range.lowerBound) ?? false
  }

  /// What the last word of a table in the 24 characters of the sentence before `place` says.
  private func holds(_ table: PhraseTable<Bool>, before place: Int) -> Bool? {
    var i = place
    while i > place - 24, i > 0, !isClauseEnd(at(i - 1)) {
      if let word = table.match(text, endingAt: i) { return word.sense }
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
