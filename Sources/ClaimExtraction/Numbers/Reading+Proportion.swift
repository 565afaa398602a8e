import Foundation

// Shares said as so many of so many: "one in five", "nine out of ten", 每十人中有三人, 五人中有一人.

extension Reading {
  /// "One in five", "nine out of ten".
  func proportion(_ figure: Figure) -> Figure? {
    let next = skip(figure.range.upperBound)
    guard next > figure.range.upperBound, at(next) == 0x69 || at(next) == 0x6F,
      figure.form == .plain,
      figure.isPoint, !figure.isDecimal, figure.min >= 1
    else { return nil }
    let isOut = has("out of ", at: next)
    guard isOut || has("in ", at: next) || all && has("over ", at: next) else { return nil }
    var i = skip(next + (isOut ? 6 : at(next) == 0x69 ? 2 : 4))
    if has("every ", at: i) { i = skip(i + 5) }
    guard let under = at(i).isDigit ? arabic(at: i) : english(at: i), under.form == .plain,
      under.isPoint, !under.isDecimal, under.min > figure.min,
      isOut || isProportion(figure.min, under.min), isUnitless(under.range.upperBound)
    else { return nil }
    var result = figure
    result.min = figure.min.ratio(to: under.min)
    result.max = result.min
    result.mantissa = result.min
    result.step = nil
    result.form = .share
    result.denominator = under.min
    result.isArticle = false
    result.range = figure.range.lowerBound..<under.range.upperBound
    return result
  }

  private func isProportion(_ above: Decimal, _ under: Decimal) -> Bool {
    above == 1
      ? under <= 100 || under.lastPlace == under : above < 10 && (under <= 12 || under == 100)
  }

  private func isUnitless(_ end: Int) -> Bool {
    if at(end).isLatin || at(end) == 0x25 { return false }
    guard let unit = unit(at: skip(end)) else { return true }
    return unit.sense.dimension == "count"
  }

  /// 每十人中有三人: the second number is a share of the first.
  func proportionOfEach(_ each: Measured) -> Measured? {
    guard each.unit?.dimension == "count", each.figure.isPoint, each.figure.form == .plain,
      each.min > 1, let above = counted(behind: each.range.upperBound),
      above.min > 0, above.max < each.min
    else { return nil }
    let isEach = at(each.range.lowerBound - 1) == 0x6BCF
    guard isEach || at(each.range.upperBound) == 0x4E2D || at(each.range.upperBound) == 0x91CC
    else { return nil }
    var share = Measured(above.figure)
    share.min = above.min.ratio(to: each.min)
    share.max = above.max.ratio(to: each.min)
    share.step = nil
    share.figure.form = .share
    share.figure.denominator = each.min
    share.figure.isArticle = false
    share.range =
      (isEach ? each.range.lowerBound - 1 : each.range.lowerBound)..<above.range.upperBound
    return share
  }

  /// The count behind 有 within twelve characters of the clause.
  private func counted(behind end: Int) -> Measured? {
    var i = end
    while i < end + 12, at(i).isHan || at(i) == 0x2C {
      i += 1
      guard at(i - 1) == 0x6709 else { continue }
      if let match = words.cuesBefore.match(text, endingAt: i + 1), match.sense == .about { i += 1 }
      guard starts(i), let figure = figure(at: i), figure.form == .plain,
        let unit = unit(at: skip(figure.range.upperBound)), unit.sense.dimension == "count"
      else { return nil }
      var above = Measured(figure)
      above.range = i..<unit.range.upperBound
      return above
    }
    return nil
  }
}
