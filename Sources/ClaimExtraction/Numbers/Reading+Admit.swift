import Foundation

// Silence. A figure is a quantity where it has a unit, a counted noun or wording that measures; years, names, labels,
// list marks, times of day, indefinite articles and figures of speech are none. With `all`, bare numbers are kept too.

extension Reading {
  /// The sighting, as a bare number or not at all where no claim would use it.
  func admit(_ sighting: Sighting, _ measured: Measured, _ before: Bounds) -> Sighting? {
    var sighting = sighting
    let figure = measured.figure
    if isSilent(sighting, measured, before) {
      guard all else { return nil }
      if sighting.unit == "count" { sighting = bare(sighting, measured) }
      return isSpokenNumber(figure) ? sighting : nil
    }
    if isAgeGroup(sighting, measured) || isGroupOfAge(sighting, measured, before) {
      return all ? sighting : nil
    }
    if sighting.unit == nil,
      let money = moneyBehindVerb(measured, before) ?? moneyBeforeNoun(measured)
    {
      sighting.kind = .quantity
      sighting.unit = money
    }
    if sighting.unit == nil, isAge(measured) {
      sighting.kind = .quantity
      sighting.unit = "a"
    }
    if sighting.unit == nil, measures(sighting, measured, before) {
      sighting.kind = .quantity
      sighting.unit = "count"
    }
    if sighting.kind == .number {
      guard all, isSpokenNumber(figure) else { return nil }
      sighting.range = sighting.min == sighting.max ? measured.range : sighting.range
    }
    return sighting
  }

  private func bare(_ sighting: Sighting, _ measured: Measured) -> Sighting {
    var sighting = sighting
    sighting.kind = .number
    sighting.unit = nil
    sighting.noun = nil
    return sighting
  }

  /// Whether a number without a unit is a count all the same: "fell to 126", "not 412", 逾六百萬.
  private func measures(_ sighting: Sighting, _ measured: Measured, _ before: Bounds) -> Bool {
    let figure = measured.figure
    guard figure.form == .plain, !isYear(measured), !before.isLabel else { return false }
    if figure.isVague, figure.script == .english || at(figure.range.upperBound - 1) == 0x8BA1 {
      return true
    }
    if at(figure.range.upperBound - 1) == 0x6253 { return true }
    let isBig = figure.scale >= 10000 || figure.isGrouped
    let isBounded = before.over || before.under || before.near || before.about
    if figure.script == .han, !isBig, !isBounded || figure.min < 100 { return false }
    if isBounded || isBig { return !figure.isArticle }
    if before.isCounted, figure.script == .arabic, !isFormation(measured) { return true }
    if isOneOfTwo(measured), !before.isLabel { return true }
    if sighting.wording.contains(.perUnit), figure.script == .arabic, !before.isLabel {
      return true
    }
    if figure.script == .arabic, isSubject(measured) { return true }
    if sighting.wording.contains(.to) || sighting.wording.contains(.contrast) {
      return figure.script == .arabic && figure.digits > 1 && !endsBareRange(measured)
    }
    return isApposition(measured)
  }

  /// "Employs 4-2-3-1": a hyphen and a digit behind it.
  private func isFormation(_ measured: Measured) -> Bool {
    let end = measured.range.upperBound
    return at(end) == 0x2D && at(end + 1).isDigit
  }

  /// "Aged 6 to 11": the end of a range that measures nothing; "rose from 98 to 126" counts.
  private func endsBareRange(_ measured: Measured) -> Bool {
    let to = skipBack(measured.start) - 2
    guard has("to", at: to), !at(to - 1).isLatin else { return false }
    var start = skipBack(to)
    guard at(start - 1).isDigit else { return false }
    while at(start - 1).isDigit || at(start - 1) == 0x2C { start -= 1 }
    return words.cuesBefore.match(text, endingAt: skipBack(start)) == nil
  }

  /// 三十歲以下員工: an age with a bound and a noun behind it names a group.
  private func isAgeGroup(_ sighting: Sighting, _ measured: Measured) -> Bool {
    let end = measured.range.upperBound
    guard at(end - 1) == 0x5C81, sighting.range.upperBound > end,
      sighting.min == nil || sighting.max == nil, case let next = at(sighting.range.upperBound)
    else { return false }
    return next.isHan && next != 0x7684
  }

  /// "Those over 60", "children under five": a bare bounded number behind people is their age.
  private func isGroupOfAge(_ sighting: Sighting, _ measured: Measured, _ before: Bounds) -> Bool {
    guard before.over || before.under, measured.unit == nil, measured.max <= 110,
      measured.figure.script != .han
    else { return false }
    return words.people.match(text, endingAt: skipBack(before.start)) != nil
  }

  /// 投資1.5億, 票房破億: a large bare number behind a word of money.
  private func moneyBehindVerb(_ measured: Measured, _ before: Bounds) -> String? {
    guard measured.figure.scale >= 10000, measured.figure.form == .plain,
      at(measured.figure.range.upperBound - 1).isHan,
      words.moneyVerbs.match(text, endingAt: moneyVerbEnd(before.start)) != nil
    else { return nil }
    return local(before: measured.range.lowerBound)
  }

  /// 2000萬獎金, 3.6億合約: a large bare number before a word for money.
  private func moneyBeforeNoun(_ measured: Measured) -> String? {
    let end = measured.figure.range.upperBound
    guard measured.figure.scale >= 10000, measured.figure.form == .plain, at(end - 1).isHan,
      words.moneyNouns.match(text, at: at(end) == 0x7684 ? end + 1 : end) != nil
    else { return nil }
    return local(before: measured.range.lowerBound)
  }

  /// Steps back over 了, 達 and 為 to where a word of money may end.
  private func moneyVerbEnd(_ start: Int) -> Int {
    var end = skipBack(start)
    while end > start - 3, [0x4E86, 0x8FBE, 0x4E3A].contains(at(end - 1)) { end -= 1 }
    return end
  }

  /// ", 512 were still alive": a number that a verb follows, at the beginning of its clause.
  private func isSubject(_ measured: Measured) -> Bool {
    let before = at(skipBack(measured.start) - 1)
    guard before == 0x2C || before == 0x3B || before == 0x2E || before == 0,
      case let next = skip(measured.range.upperBound), next > measured.range.upperBound
    else { return false }
    return words.countedVerbs.match(text, at: next) != nil
  }

  /// "51 of 102": both numbers count.
  private func isOneOfTwo(_ measured: Measured) -> Bool {
    let next = skip(measured.range.upperBound)
    if has("of ", at: next), let whole = count(at: skip(next + 2)) { return whole > measured.max }
    let before = skipBack(measured.start)
    guard has("of", at: before - 2), !at(before - 3).isLatin,
      case let end = skipBack(before - 2), at(end - 1).isDigit, !isLabelled(end)
    else { return false }
    return unit(at: skip(measured.range.upperBound)) == nil
  }

  /// Whether the digits that end at `end` are the number of a thing: "photo 3 of 12".
  private func isLabelled(_ end: Int) -> Bool {
    var start = end
    while start > end - 12, at(start - 1).isDigit { start -= 1 }
    return words.cuesBefore.match(text, endingAt: skipBack(start))?.sense == .label
  }

  /// The plain number at `i`, where one stands.
  private func count(at i: Int) -> Decimal? {
    guard starts(i), let figure = figure(at: i), figure.form == .plain, figure.isPoint,
      figure.script != .han
    else { return nil }
    return figure.min
  }

  /// ", nine, is"
  private func isApposition(_ measured: Measured) -> Bool {
    let start = skipBack(measured.start)
    return measured.figure.script == .english && at(start - 1) == 0x2C
      && at(measured.range.upperBound) == 0x2C && !measured.figure.isArticle
      && words.numerals.match(text, at: skip(measured.range.upperBound + 1)) == nil
  }

  private func isSilent(_ sighting: Sighting, _ measured: Measured, _ before: Bounds) -> Bool {
    let figure = measured.figure
    if before.isLabel, measured.unit == nil || measured.unit?.dimension == "count" { return true }
    // R18, where the letter proved to be no currency.
    if figure.script == .arabic, !measured.isMoney, at(measured.range.lowerBound - 1).isLatin {
      return true
    }
    if isListMark(measured) || isClock(measured) || isPhone(measured) || isRateBase(measured)
      || isTerm(measured) || isAddress(measured) || isScore(measured) || isNameBehind(measured)
      || isCoordinate(measured) || isDecade(measured) || isScreen(measured) || isFormula(sighting)
    {
      return true
    }
    if isYear(measured), measured.unit == nil || measured.noun != nil { return true }
    switch figure.form {
    case .fraction where figure.script == .arabic && measured.unit == nil:
      return !isShareBehind(measured.range.upperBound) || figure.min > 1
    case .fraction where figure.script == .english && measured.unit == nil:
      return !isShareBehind(measured.range.upperBound) && !before.over && !before.under
        && !before.near && !before.about && !sighting.wording.contains(.change)
        && at(figure.range.lowerBound) == 0x61
        && at(figure.range.lowerBound + 1) == 0x20
    case .fraction where isOrdinalTime(measured): return true
    case .share where figure.isHalf && figure.script == .english && measured.unit == nil:
      return !isShareBehind(measured.range.upperBound) && !before.over && !before.under
        && !before.near && !before.about && !sighting.wording.contains(.change)
    case .multiple where figure.script == .english:
      return !isMultipleVerb(figure) && !before.over && !before.under && !before.near
        && !before.about
    default: break
    }
    if figure.isArticle { return isArticle(measured, before) }
    if measured.noun != nil, isCalibre(figure.range.lowerBound) { return true }
    if let noun = measured.noun, figure.script == .arabic {
      return isNameBefore(measured) || !figure.isGrouped && figure.scale == 1 && isCapitals(noun)
    }
    return false
  }

  /// "For a third year", "a fifth week": which one, and not how much of it.
  private func isOrdinalTime(_ measured: Measured) -> Bool {
    let figure = measured.figure
    return figure.script == .english && measured.unit?.dimension == "time"
      && at(figure.range.lowerBound) == 0x61 && at(figure.range.lowerBound + 1) == 0x20
      && figure.denominator != 4 && at(measured.range.upperBound - 1) != 0x73
      && at(figure.range.upperBound) == 0x20
      && !has("of", at: skip(figure.range.upperBound))
  }

  /// "One" and 一 before a noun or a length of time.
  private func isArticle(_ measured: Measured, _ before: Bounds) -> Bool {
    guard let unit = measured.unit else { return true }
    if before.over || before.under || before.near { return false }
    if unit.dimension == "count" { return true }
    return unit.dimension == "time" && ["d", "a", "wk", "mo", "{night}", "s"].contains(unit.code)
      && !sightingIsAsserted(before)
  }

  private func sightingIsAsserted(_ before: Bounds) -> Bool {
    before.isChange || before.about || before.hasBy
  }

  /// Whether a bare number is meant as one: not 伍仁's 伍, not 壹切, not the 九 of a name that doubles it.
  private func isSpokenNumber(_ figure: Figure) -> Bool {
    guard figure.script == .han, figure.range.count <= 2 else { return true }
    let (first, end) = (figure.range.lowerBound, figure.range.upperBound)
    if figure.range.count == 2 { return at(first) != at(first + 1) }
    if at(first) == at(first - 1), at(end).isHan, part(end) == .none { return false }
    return !isChequeDigit(first) || !at(end).isHan || part(end) != .none || followsUnit(end)
  }

  /// 參數 behind 億, 陸續 behind 萬: a word that only begins like a digit of a cheque.
  func isChequeWord(_ i: Int) -> Bool {
    isChequeDigit(i) && words.idioms.match(text, at: i) != nil
  }

  /// A .22 rifle: decimals with no digit before their point.
  private func isCalibre(_ start: Int) -> Bool {
    at(start) == 0x2E || at(start - 1) == 0x2E && at(start - 2) == 0x20
  }

  /// 壹 貳 叁 and their kind, which stand in amounts of money and counts only.
  private func isChequeDigit(_ i: Int) -> Bool {
    words.chequeDigits.contains(at(i)) && part(i) == .digit
  }
}
