import Foundation

// A figure's unit: the word behind it, in brackets or not, and the tail that adds to it (兩米半, 三年多).

extension Reading {
  /// The figure at `i` with sign, currency before it and unit behind it.
  func measured(at i: Int) -> Measured? {
    guard let figure = figure(at: i), !isBelowZero(figure) else { return nil }
    var result = Measured(figure)
    attachMoneyBefore(&result)
    attachUnitBefore(&result)
    attachUnit(&result)
    attachSign(&result)
    return result
  }

  /// 零下五度: 零 is part of the sign.
  private func isBelowZero(_ figure: Figure) -> Bool {
    figure.range.count == 1 && at(figure.range.lowerBound) == 0x96F6
      && at(figure.range.upperBound) == 0x4E0B
  }

  /// The unit that begins at `i`; `nil` where a longer word begins there: 天 but not 天然.
  ///
  /// Where only the case of its letters tells two units apart (TB/s, Tb/s), the written letters decide.
  func unit(at i: Int) -> PhraseTable<UnitSense>.Match? {
    guard var match = words.units.match(text, at: i) else { return nil }
    if at(i).isHan, isOtherWord(i, longerThan: match.range.count) { return nil }
    if let cased = match.sense.cased.first(where: { isWritten($0.form, at: i) }) {
      match.sense.code = cased.code
      match.sense.dimension = cased.dimension
    }
    return match
  }

  private func isWritten(_ form: [UInt32], at i: Int) -> Bool {
    form.indices.allSatisfy { written(i + $0) == form[$0] }
  }

  /// Whether a word that is no unit begins at `i` and goes on beyond `length` characters.
  func isOtherWord(_ i: Int, longerThan length: Int) -> Bool {
    guard let other = words.notUnits.match(text, at: i) else { return false }
    return other.range.count > length
  }

  private func attachUnit(_ result: inout Measured) {
    let end = result.range.upperBound
    var next = skip(end)
    if at(next) == 0x2D, at(next + 1).isLatin, next == end { next += 1 }
    if result.figure.isVague, has("of ", at: next) { next = unitBehindOf(next) ?? next }
    if attachPoint(&result, next) || attachBracket(&result, next) || attachMillions(&result, next)
      || attachHalfClassifier(&result, next) || attachMinute(&result, next)
      || attachFeet(&result, next) || attachDegree(&result, next)
    {
      return
    }
    guard let unit = unit(at: next), isUnit(unit, of: result, next == end),
      !result.isMoney || unit.sense.dimension == "money"
    else { return }
    if result.isMoney { return attachSecondMoney(&result, unit) }
    if result.unit != nil { return }
    guard let sense = settled(unit, result) else { return }
    result.take(sense, result.range.lowerBound..<unit.range.upperBound)
    if sense.dimension == "money" { attachScaleBehind(&result) }
    attachTail(&result, unit)
  }

  /// "A tenth of a point", "half a percentage point": a fraction of a percentage point.
  private func attachPoint(_ result: inout Measured, _ next: Int) -> Bool {
    guard result.figure.script == .english, result.figure.form == .fraction || result.figure.isHalf
    else { return false }
    var i = next
    if has("of ", at: i) { i = skip(i + 2) }
    guard has("a ", at: i) else { return false }
    i = skip(i + 1)
    let point = unit(at: i).flatMap { $0.sense.code == "percentage-point" ? $0.range : nil }
    let bare = has("point", at: i) && !at(i + 5).isLatin ? i..<i + 5 : nil
    guard let range = point ?? bare else { return false }
    result.take(
      UnitSense(code: "percentage-point", dimension: "percentage-point", factor: 1),
      result.range.lowerBound..<range.upperBound)
    return true
  }

  /// "Tens of millions of dollars": where the unit behind "of" begins.
  private func unitBehindOf(_ i: Int) -> Int? {
    let j = skip(i + 2)
    return unit(at: j).map { $0.sense.dimension == "count" ? nil : j } ?? nil
  }

  /// "3.5 (km)"
  private func attachBracket(_ result: inout Measured, _ next: Int) -> Bool {
    guard let bracket = Self.brackets[at(next)], let unit = unit(at: next + 1),
      at(unit.range.upperBound) == bracket, at(next + 1).isLatin, !result.isMoney
    else { return false }
    result.take(unit.sense, result.range.lowerBound..<unit.range.upperBound + 1)
    return true
  }

  private static let brackets: [UInt32: UInt32] = [0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D, 0x3C: 0x3E]

  /// "30 MUSD"
  private func attachMillions(_ result: inout Measured, _ next: Int) -> Bool {
    guard at(next) == 0x6D, isUpper(next), isUpper(next + 1),
      let money = words.moneyCodes.match(text, at: next + 1), !at(money.range.upperBound).isLatin
    else { return false }
    result.take(money.sense, result.range.lowerBound..<money.range.upperBound)
    result.scale(by: 1_000_000)
    return true
  }

  /// 十二個半小時, 兩個半月: the half stands between classifier and unit; 三個半天 are three halves.
  private func attachHalfClassifier(_ result: inout Measured, _ next: Int) -> Bool {
    guard at(next) == 0x4E2A, part(next + 1) == .half, result.figure.isPoint,
      result.figure.form == .plain
    else { return false }
    let isMonth = at(next + 2) == 0x6708
    let unit = unit(at: next + 2)
    guard isMonth || unit?.sense.dimension == "time" && unit?.sense.code != "d" else {
      return false
    }
    result.min += (Decimal(string: "0.5") ?? 0) * result.figure.scale
    result.max = result.min
    let month = UnitSense(code: "mo", dimension: "time", factor: 1)
    result.take(
      isMonth ? month : unit?.sense ?? month,
      result.range.lowerBound..<(isMonth ? next + 3 : unit?.range.upperBound ?? next + 3))
    return true
  }

  /// 人民幣三四四○億元, HK$ 30 million dollars: the word before says whose 元 it is.
  private func attachSecondMoney(_ result: inout Measured, _ unit: PhraseTable<UnitSense>.Match) {
    guard
      result.unit?.code == unit.sense.code || at(unit.range.lowerBound).isHan
        || unit.range.count > 3
    else { return }
    if !isPlainMoney(unit) || result.unit?.code.isEmpty == true {
      result.unit = settled(unit, result)
    }
    result.range = result.range.lowerBound..<unit.range.upperBound
  }

  /// "75 USD million"
  private func attachScaleBehind(_ result: inout Measured) {
    let next = skip(result.range.upperBound)
    guard result.figure.scale == 1, at(next).isLatin,
      let scale = words.numerals.match(text, at: next), scale.sense.part == .scale
    else { return }
    result.scale(by: scale.sense.value)
    result.range = result.range.lowerBound..<scale.range.upperBound
  }

  /// Whether a word behind a figure is its unit.
  private func isUnit(
    _ unit: PhraseTable<UnitSense>.Match, of result: Measured, _ isAttached: Bool
  ) -> Bool {
    let (start, end) = (unit.range.lowerBound, unit.range.upperBound)
    let figure = result.figure
    if at(end - 1).isLatin, at(end).isDigit { return false }
    if unit.sense.dimension == "money", isSignOfNext(unit.range, isAttached) { return false }
    if let symbol = unit.sense.symbol, !isSymbol(symbol, unit.range, isAttached) { return false }
    if figure.form == .share || figure.form == .multiple || figure.form == .percent {
      guard figure.isHalf, figure.script == .han || unit.sense.dimension != "count" else {
        return false
      }
    }
    if at(start) == 0x22 || at(start) == 0x27 {
      return figure.script == .arabic
        && (isAttached && !isClosingQuote(start) && at(figure.range.lowerBound - 1) != 0x27
          || isExtent(end))
    }
    if unit.sense.dimension == "count" { return isClassifier(unit, of: figure) }
    if at(start) == 0x78 || at(start) == 0xD7 {
      return isAttached && !at(end).isDigit && !at(skip(end)).isDigit
    }
    return true
  }

  /// "1 $ 10 bill", "two €50 notes": a sign set apart from the number before it belongs to the one behind it.
  private func isSignOfNext(_ range: Range<Int>, _ isAttached: Bool) -> Bool {
    let (first, end) = (at(range.lowerBound), skipBlanks(range.upperBound))
    guard !isAttached, !first.isLatin, !first.isHan, at(end).isDigit, let next = digits(at: end)
    else { return false }
    let money = unit(at: skipBlanks(next.end)).flatMap { $0.sense.dimension == "money" ? $0 : nil }
    guard let money else { return true }
    return at(money.range.lowerBound).isLatin
      && money.sense.code == unit(at: range.lowerBound)?.sense.code
  }

  /// 10 " long: a word of extent behind a mark that stands apart.
  private func isExtent(_ end: Int) -> Bool {
    latinWord(skip(end)).map { words.extents.match(text, at: $0.lowerBound) != nil } ?? false
  }

  /// Whether a single letter stands as a unit's sign: in its own case and by itself.
  private func isSymbol(_ symbol: UInt32, _ range: Range<Int>, _ isAttached: Bool) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard symbol == written(start) else { return false }
    if !isAttached, at(start - 1) == 0x2D { return false }
    if at(end) == 0x2E, at(end + 1).isLatin { return false }
    return at(end) != 0x27 && at(end) != 0x2019
  }

  /// Whether a classifier behind a figure counts: not 一家 and not 一個.
  private func isClassifier(_ unit: PhraseTable<UnitSense>.Match, of figure: Figure) -> Bool {
    guard figure.form == .plain || figure.form == .share else { return false }
    return !(figure.isArticle && figure.script == .han) || all
  }

  /// 兩米半, 十五斤半, 三年多.
  private func attachTail(_ result: inout Measured, _ unit: PhraseTable<UnitSense>.Match) {
    var end = unit.range.upperBound
    let isTimes = at(unit.range.lowerBound) == 0x500D
    let isMeasure = isTimes || unit.sense.dimension != "count" && unit.sense.dimension != "ratio"
    guard result.figure.isPoint, isMeasure else { return }
    if part(end) == .half, !Self.afterHalf.contains(at(end + 1)) {
      result.min += (Decimal(string: "0.5") ?? 0) * result.figure.scale * unit.sense.factor
      result.max = result.min
      end += 1
    } else if let (rest, stop) = heightBehind(end, result) {
      result.min += rest
      result.max = result.min
      result.step = nil
      end = stop
    } else if part(end) == .more, at(end) == 0x591A || at(end) == 0x4F59 {
      result.max += 1
      result.approximate = true
      result.wording.insert(.more)
      end += 1
    }
    result.range = result.range.lowerBound..<end
  }

  /// 一米八, 兩米零五: one or two Chinese digits behind 米, with no unit of their own, are decimals of it.
  private func heightBehind(_ i: Int, _ result: Measured) -> (Decimal, Int)? {
    guard at(i - 1) == 0x7C73, result.figure.script == .han, !result.figure.isDecimal,
      part(i) == .digit
    else { return nil }
    let end = part(i + 1) == .digit ? i + 2 : i + 1
    guard part(end) == .none, !followsUnit(end) else { return nil }
    let tenths = value(i) / 10
    return (end == i + 2 ? tenths + value(i + 1) / 100 : tenths, end)
  }
}
