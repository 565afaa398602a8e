import Foundation

// 三分之一, 百分之三十五, 三又四分之一, 八成二, 七五折, 一半, 一打.

extension Reading {
  /// What may follow a Chinese or Arabic figure and change it: 分之, 又, 成, 折, 打.
  func extended(_ figure: Figure) -> Figure {
    if let result = partOf(figure) ?? withFraction(figure) ?? tenths(figure) ?? dozens(figure)
      ?? spacedDiscount(figure) ?? shortFraction(figure)
    {
      return result
    }
    return figure
  }

  /// 分之 at `i`, blanks inside.
  private func partWord(at i: Int) -> Int? {
    var j = skipBlanks(i)
    guard at(j) == 0x5206 else { return nil }
    j = skipBlanks(j + 1)
    guard at(j) == 0x4E4B else { return nil }
    return skipBlanks(j + 1)
  }

  private func partOf(_ under: Figure) -> Figure? {
    guard under.min > 0, under.isPoint, let next = partWord(at: under.range.upperBound),
      let above = signed(at: next)
    else { return nil }
    var figure = above
    figure.range = under.range.lowerBound..<above.range.upperBound
    let divisor = under.min
    figure.min = above.min.ratio(to: divisor)
    figure.max = above.max.ratio(to: divisor)
    figure.mantissa = above.mantissa
    figure.needsBound = false
    figure.isArticle = false
    figure.denominator = divisor
    figure.form = divisor == 100 ? .percent : .fraction
    figure.step =
      divisor == 100 || divisor == 1000 || divisor == 10000
      ? above.step.map { $0.ratio(to: divisor) } : nil
    return figure
  }

  private func signed(at i: Int) -> Figure? {
    if at(i) == 0x8D1F || at(i) == 0x2D {
      guard var figure = signed(at: skipBlanks(i + 1)) else { return nil }
      figure.negate()
      figure.range = i..<figure.range.upperBound
      return figure
    }
    return plainHan(at: i)
  }

  /// A figure in digits or Chinese numerals without the words that may follow it.
  func plainHan(at i: Int) -> Figure? {
    if at(i).isDigit || at(i) == 0x2E && at(i + 1).isDigit {
      guard let figure = arabic(at: i) else { return nil }
      return scaledByHan(figure)
    }
    guard part(i) != .none else { return nil }
    return han(at: i)
  }

  /// 8.3萬, 25萬6千, 500多億.
  func scaledByHan(_ figure: Figure) -> Figure {
    guard figure.form == .plain, !figure.hasSuffix else { return figure }
    let next = skip(figure.range.upperBound)
    let isNext =
      isScale(next)
      || (part(next) == .more && next == figure.range.upperBound && at(next) != 0x6570)
    guard isNext else { return figure }
    return han(at: figure.range.lowerBound, after: figure.on(line: next)) ?? figure
  }

  /// 三又四分之一
  private func withFraction(_ whole: Figure) -> Figure? {
    let joint = skipBlanks(whole.range.upperBound)
    guard at(joint) == 0x53C8, let under = plainHan(at: skipBlanks(joint + 1)),
      let part = partOf(under)
    else { return nil }
    var figure = whole
    figure.min += part.min
    figure.max = figure.min
    figure.mantissa = figure.min
    figure.step = nil
    figure.range = whole.range.lowerBound..<part.range.upperBound
    return figure
  }

  /// 八成二, 七五折
  private func tenths(_ figure: Figure) -> Figure? {
    guard figure.form == .plain else { return nil }
    let sign = skipBlanks(figure.range.upperBound)
    switch part(sign) {
    case .tenth:
      guard figure.max <= 100, !isOtherWord(sign, longerThan: 1) || isAllBehind(sign) else {
        return nil
      }
      var result = figure.share(of: 10, end: sign + 1)
      let next = skipBlanks(sign + 1)
      if part(next) == .digit, !isChequeWord(next), value(next) > 0, part(next + 1) == .none,
        !followsUnit(next + 1) || at(next + 1) == 0x70B9 && part(next + 2) == .digit
          || isPeople(next + 1),
        figure.isPoint
      {
        result.add(value(next) / 100, end: next + 1)
        result.step = Decimal(string: "0.01")
        if at(next + 1) == 0x70B9, part(next + 2) == .digit {
          result.add(value(next + 2) / 1000, end: next + 3)
          result.step = Decimal(string: "0.001")
        }
      } else if figure.script == .arabic, next == sign + 1, at(next).isDigit, at(next) != 48,
        !at(next + 1).isDigit, at(next + 1) != 0x25, at(next + 1) != 0x2E, !followsUnit(next + 1),
        figure.isPoint
      {
        result.add(Decimal(Int(at(next)) - 48) / 100, end: next + 1)
        result.step = Decimal(string: "0.01")
      } else if figure.script == .arabic, figure.isPoint, next == sign + 1,
        let rate = twoDigits(next)
      {
        result.add(rate / 1000, end: next + 2)
        result.step = Decimal(string: "0.001")
      } else if at(next) == 0x534A, figure.isPoint, !Self.afterHalf.contains(at(next + 1)) {
        result.add(Decimal(string: "0.05") ?? 0, end: next + 1)
        result.step = Decimal(string: "0.05")
      } else if part(next) == .more, at(next) != 0x51E0, next == sign + 1 {
        result.max += Decimal(string: "0.1") ?? 0
        result.isMore = true
        result.isApproximate = true
        result.range = result.range.lowerBound..<next + 1
      }
      return result
    case .discount:
      guard figure.max <= 100, !isOtherWord(sign, longerThan: 1) else { return nil }
      return figure.share(
        of: figure.isHalf ? 1 : figure.max > 10 ? 100 : 10, end: sign + 1)
    default:
      return nil
    }
  }

  /// 3成42: a batting average, in thousandths behind 成.
  private func twoDigits(_ i: Int) -> Decimal? {
    guard at(i).isDigit, at(i + 1).isDigit, !at(i + 2).isDigit, ![0x25, 0x2E].contains(at(i + 2)),
      !followsUnit(i + 2)
    else { return nil }
    return Decimal(Int(at(i) - 48) * 10 + Int(at(i + 1) - 48))
  }

  /// 三成四人: 34 % of the people asked, not three tenths and four people; 三成四人家庭 is of families of four.
  private func isPeople(_ i: Int) -> Bool {
    at(i) == 0x4EBA
      && !["次", "以", "家", "小", "房", "份", "组", "户", "口", "行"].contains {
        $0.unicodeScalars.first?.value == at(i + 1)
      }
  }

  /// 連四成都不到: 都 is the adverb and no part of a city's name.
  private func isAllBehind(_ sign: Int) -> Bool {
    at(sign + 1) == 0x90FD && [0x4E0D, 0x6CA1, 0x662F, 0x672A].contains(at(sign + 2))
  }

  /// 三分二議員, 四分一: the fraction of Hong Kong, whose 之 is left out; 三分二十秒 is a time.
  private func shortFraction(_ under: Figure) -> Figure? {
    let (line, above) = (under.range.upperBound, under.range.upperBound + 1)
    guard under.script == .han, under.range.count == 1, (3...5).contains(under.min),
      at(line) == 0x5206, part(above) == .digit, value(above) > 0, value(above) < under.min,
      part(above + 1) == .none, !followsUnit(above + 1), at(above + 1) != 0x70B9,
      at(under.range.lowerBound - 1) != 0x70B9
    else { return nil }
    var figure = under
    figure.min = value(above).ratio(to: under.min)
    figure.max = figure.min
    figure.mantissa = figure.min
    figure.step = nil
    figure.denominator = under.min
    figure.form = .fraction
    figure.range = under.range.lowerBound..<above + 1
    return figure
  }

  /// 7 2 折: two digits set apart.
  private func spacedDiscount(_ figure: Figure) -> Figure? {
    guard figure.digits == 1, figure.form == .plain, figure.range.count == 1,
      case let next = skipBlanks(figure.range.upperBound), next > figure.range.upperBound,
      let last = digits(at: next), last.whole == 1, last.decimals == 0,
      part(skipBlanks(last.end)) == .discount
    else { return nil }
    var both = figure
    both.min = figure.min * 10 + last.value
    both.max = both.min
    both.range = figure.range.lowerBound..<last.end
    return tenths(both)
  }

  static let afterHalf = Set("导岛夜场径途自球路成决官天".unicodeScalars.map(\.value))

  /// 一打, 十打
  private func dozens(_ figure: Figure) -> Figure? {
    guard figure.form == .plain, figure.script == .han || figure.script == .arabic else {
      return nil
    }
    let sign = skipBlanks(figure.range.upperBound)
    guard part(sign) == .dozen, !isOtherWord(sign, longerThan: 1) else { return nil }
    var result = figure
    result.apply(factor: value(sign), end: sign + 1)
    result.isArticle = false
    return result
  }
}

extension Figure {
  /// The figure as `1 / divisor` parts of a whole.
  fileprivate func share(of divisor: Decimal, end: Int) -> Figure {
    var result = self
    result.min = min.ratio(to: divisor)
    result.max = max.ratio(to: divisor)
    result.step = step.map { $0.ratio(to: divisor) }
    result.range = range.lowerBound..<end
    result.form = .share
    result.isArticle = false
    result.needsBound = false
    return result
  }

  fileprivate mutating func add(_ value: Decimal, end: Int) {
    min += value
    max = min
    range = range.lowerBound..<end
  }

  /// The same figure, read on to a later place on which its scale words stand.
  func on(line next: Int) -> Figure {
    var figure = self
    figure.range = range.lowerBound..<next
    return figure
  }
}
