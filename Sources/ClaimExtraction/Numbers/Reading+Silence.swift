import Foundation

// Numbers that measure nothing: years, list marks, times of day, telephone numbers, addresses, names, terms ("the 10-year
// bond"), and the base of a rate ("per 100,000 people").

extension Reading {
  /// Four digits from 1900 to 2100 with no unit.
  func isYear(_ measured: Measured) -> Bool {
    let figure = measured.figure
    return figure.script == .arabic && figure.digits == 4 && !figure.isGrouped && !figure.isDecimal
      && figure.scale == 1 && figure.min >= 1900 && figure.max <= 2100
      && (measured.unit == nil || measured.noun != nil)
  }

  /// "1." or "2)" or 3、 at the beginning of a line.
  func isListMark(_ measured: Measured) -> Bool {
    let start = skipBack(measured.start)
    guard measured.unit == nil,
      start == 0 || at(start - 1) == 0x0A || at(measured.start - 1) == 0x0A
    else { return false }
    let next = at(measured.range.upperBound)
    return next == 0x2E && !at(measured.range.upperBound + 1).isDigit || next == 0x29
      || next == 0x3001
  }

  /// 14:30, "6pm"
  func isClock(_ measured: Measured) -> Bool {
    guard measured.unit == nil || measured.noun != nil else { return false }
    let (start, end) = (measured.range.lowerBound, measured.figure.range.upperBound)
    if at(end) == 0x3A, at(end + 1).isDigit { return true }
    if at(start - 1) == 0x3A, at(start - 2).isDigit { return true }
    let next = skip(end)
    return has("am", at: next) && !at(next + 2).isLatin
      || has("pm", at: next) && !at(next + 2).isLatin
      || has("a.m", at: next) || has("p.m", at: next) || has("o'clock", at: next)
  }

  /// 0800 555 0117, 1111-2222-3333
  func isPhone(_ measured: Measured) -> Bool {
    let (start, end) = (measured.figure.range.lowerBound, measured.figure.range.upperBound)
    guard measured.figure.script == .arabic else { return false }
    if at(start) == 48, at(start + 1).isDigit { return true }
    let next = at(end)
    if measured.unit == nil || measured.noun != nil, next == 0x2D || next == 0x20,
      at(end + 1).isDigit,
      at(start - 1) == 0x20 || at(start - 1) == 0x2D, at(start - 2).isDigit
    {
      return true
    }
    return next == 0x2D && at(end + 1).isDigit && at(start - 1) == 0x2D
  }

  /// 3-2, 4-1: the second number of a score, whose first had none with it.
  func isScore(_ measured: Measured) -> Bool {
    let start = measured.figure.range.lowerBound
    guard measured.figure.script == .arabic, measured.figure.scale == 1,
      measured.unit == nil || measured.noun != nil,
      at(start - 1) == 0x2D || at(start - 1) == 0x2F
    else { return false }
    return at(start - 2).isDigit || has("-to", at: start - 4)
  }

  /// "In his 60s", "the mid-40s": an age or a decade and no seconds.
  func isDecade(_ measured: Measured) -> Bool {
    guard measured.unit?.code == "s", at(measured.figure.range.upperBound) == 0x73,
      measured.figure.script == .arabic, measured.figure.digits == 2,
      measured.min.isMultiple(of: 10)
    else { return false }
    let start = measured.figure.range.lowerBound
    let end = at(start - 1) == 0x2D ? start - 1 : skipBack(start)
    return words.decades.match(text, endingAt: end) != nil
  }

  /// p<0.001: a sign between a letter and a number is a formula.
  func isFormula(_ sighting: Sighting) -> Bool {
    let start = sighting.range.lowerBound
    return (at(start) == 0x3C || at(start) == 0x3E) && at(start - 1).isLatin
  }

  /// "4K video": how fine a picture is.
  func isScreen(_ measured: Measured) -> Bool {
    measured.figure.hasSuffix && measured.figure.scale == 1000 && measured.min <= 16_000
      && words.screens.match(text, at: skip(measured.figure.range.upperBound)) != nil
  }

  /// 107國道, 24次列車: a word for a road, a train or a room behind the number.
  func isNameBehind(_ measured: Measured) -> Bool {
    guard measured.figure.script == .arabic, measured.figure.scale == 1, !measured.figure.isDecimal
    else { return false }
    return words.labelsAfter.match(text, at: measured.figure.range.upperBound) != nil
  }

  /// 北緯23.5度: a place on the globe.
  func isCoordinate(_ measured: Measured) -> Bool {
    measured.unit?.code == "deg"
      && words.coordinates.match(text, endingAt: skipBack(measured.start)) != nil
  }

  /// "Windows 11 users", "Boeing 737 jets": a capital before a number names it.
  func isNameBefore(_ measured: Measured) -> Bool {
    let end = skipBack(measured.start)
    guard end < measured.start, at(end - 1).isLatin else { return false }
    var start = end
    while at(start - 1).isLatin { start -= 1 }
    guard (start..<end).contains(where: isUpper), at(skipBack(start) - 1) != 0, end - start > 1
    else {
      return false
    }
    let mark = at(skipBack(start) - 1)
    if mark == 0x2E || mark == 0x0A || mark == 0x22 || mark == 0x201C { return false }
    return !measured.figure.isGrouped && measured.figure.scale == 1
      && words.cuesBefore.match(text, endingAt: end) == nil
      && words.calendar.match(text, at: start) == nil && words.stops.match(text, at: start) == nil
  }

  /// "737 MAX", "384 AI": a name goes on behind the number.
  func isCapitals(_ noun: Range<Int>) -> Bool {
    guard let word = latinWord(noun.lowerBound), word.count > 1 else { return false }
    return word.allSatisfy(isUpper)
  }

  /// 每百萬, "per 100,000": what a rate is reckoned on.
  func isRateBase(_ measured: Measured) -> Bool {
    let end = skipBack(measured.start)
    if at(end - 1) == 0x6BCF || has("per", at: end - 3) && !at(end - 4).isLatin { return true }
    return measured.unit?.dimension == "count" && measured.min >= 10 && has("every", at: end - 5)
  }

  /// "The 10-year average", 十年期國債, 三年新高: a length of time that only names another thing.
  func isTerm(_ measured: Measured) -> Bool {
    guard measured.unit?.dimension == "time" else { return false }
    let end = measured.range.upperBound
    if at(end - 1).isHan { return words.terms.match(text, at: end) != nil }
    guard at(measured.figure.range.upperBound) == 0x2D else { return false }
    return words.terms.match(text, at: skip(end)) != nil
  }

  /// "45 Harbour Street": a capital behind the number and a word for a road behind that.
  func isAddress(_ measured: Measured) -> Bool {
    guard let noun = measured.noun, isUpper(noun.lowerBound) else { return false }
    var i = noun.lowerBound
    while i < noun.upperBound, let word = latinWord(i) {
      if words.roads.match(text, at: i)?.range == word, word.upperBound == noun.upperBound {
        return isUpper(i)
      }
      i = skip(word.upperBound)
    }
    return false
  }
}
