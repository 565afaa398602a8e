import Foundation

// Shares said in Chinese as so many of so many: 每十人中有三人, 五人中有一人.

extension Reading {
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
