import Foundation

// A currency before its number: £8.10 million, USD 60, MAUD 60, 人民幣三四四○億元.

extension Reading {
  func attachMoneyBefore(_ result: inout Measured) {
    let start = skipBack(result.range.lowerBound)
    attachMillion(&result, start)
    guard result.figure.form == .plain, start > 0, result.unit == nil,
      let money = words.moneyBefore.match(text, endingAt: start) ?? moneyBeforeBound(start),
      isMoneyWord(money, before: result)
    else { return }
    let sign = money.range.upperBound - 1
    // "cost us $31 million": a pronoun, and no part of the sign.
    let isApart =
      at(sign - 1) == 0x20 && at(money.range.lowerBound).isLatin
      && !at(sign).isLatin && !isUpper(money.range.lowerBound)
    let range = (isApart ? sign : money.range.lowerBound)..<result.range.upperBound
    if skip(money.range.upperBound) < start { result.behindMoney = result.range.lowerBound }
    result.take(settled(money, result) ?? money.sense, range)
  }

  /// 人民幣約16億元, 美元逾3億: a word that bounds the number stands between the two.
  private func moneyBeforeBound(_ start: Int) -> PhraseTable<UnitSense>.Match? {
    guard let bound = words.cuesBefore.match(text, endingAt: start), at(start - 1).isHan else {
      return nil
    }
    switch bound.sense {
    case .over, .under, .near, .about, .atLeast, .atMost:
      return words.moneyBefore.match(text, endingAt: skipBack(bound.range.lowerBound))
    default: return nil
    }
  }

  /// "MAUD 60": a capital M before a currency's code is a million of it.
  private func attachMillion(_ result: inout Measured, _ end: Int) {
    let i = end - 4
    guard i >= 0, at(i) == 0x6D, isUpper(i), isUpper(i + 1), isUpper(i + 3), !at(i - 1).isLatin,
      !at(i - 1).isDigit, result.figure.form == .plain, result.figure.scale == 1,
      let money = words.moneyCodes.match(text, at: i + 1), money.range.upperBound == end
    else { return }
    result.take(money.sense, i..<result.range.upperBound)
    result.scale(by: 1_000_000)
  }

  /// Whether a money word before a number belongs to it: codes as codes are written, and not 人 or 元 of a number before.
  private func isMoneyWord(_ money: PhraseTable<UnitSense>.Match, before result: Measured) -> Bool {
    let first = money.range.lowerBound
    if at(first).isLatin, !at(money.range.upperBound - 1).isLatin == false {
      guard !at(first - 1).isDigit else { return false }
      if money.range.count == 1 { return isLetterOfMoney(first, result) }
      if isUpper(first) { return true }
      return money.range.count == 3 && all && !numeralBefore(first)
    }
    if at(first).isHan { return !numeralBefore(first) }
    return !(numeralBefore(first) && at(first - 1) != 0x20)
      || at(result.range.lowerBound - 1) != 0x20
  }

  /// R11.8bn, R19,000: one letter is a currency before an amount that is scaled or grouped, and a name in R18 and R2.
  private func isLetterOfMoney(_ letter: Int, _ result: Measured) -> Bool {
    let before = at(letter - 1)
    return isUpper(letter) && letter + 1 == result.range.lowerBound && before != 0x2D
      && before != 0x26 && (result.figure.scale != 1 || result.figure.isGrouped)
  }

  private func numeralBefore(_ i: Int) -> Bool {
    let j = skipBack(i)
    return at(j - 1).isDigit || part(j - 1) != .none && part(j - 1) != .more
  }
}
