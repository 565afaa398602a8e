import Foundation

extension Reading {
  /// The figure that begins at `i`, in any script, with its scale words and fractions.
  func figure(at i: Int) -> Figure? {
    let value = at(i)
    if value.isDigit || value == 0x2E && at(i + 1).isDigit && !at(i - 1).isDigit {
      guard let figure = arabic(at: i) else { return nil }
      let next = skip(figure.range.upperBound)
      if at(next).isLatin || at(next) == 0x2D && !figure.hasSuffix,
        let whole = english(at: i, after: figure)
      {
        return whole
      }
      return proportion(figure) ?? extended(scaledByHan(figure))
    }
    if let (above, under) = Self.vulgar[value] {
      var figure = Figure(range: i..<i + 1, value: above.ratio(to: under), script: .arabic)
      figure.form = .fraction
      figure.denominator = under
      return figure
    }
    if value.isLatin {
      return english(at: i).map { proportion($0) ?? $0 }
    }
    if let match = words.numerals.match(text, at: i) { return word(match.range, match.sense) }
    guard part(i) != .none else { return nil }
    if part(i) == .half { return half(at: i) }
    return han(at: i).map { extended($0) }
  }

  /// 逾半, 近半: a half of what is spoken of, behind a bound word.
  private func isBoundedHalf(_ i: Int) -> Bool {
    guard let bound = words.cuesBefore.match(text, endingAt: i), bound.range.count == 1,
      unit(at: i + 1).map({ $0.sense.dimension == "count" }) ?? true,
      !Self.afterHalf.contains(at(i + 1))
    else { return false }
    switch bound.sense {
    case .over where at(i - 1) != 0x8FC7, .near, .about: return true
    default: return false
    }
  }

  private func word(_ range: Range<Int>, _ sense: (part: NumeralPart, value: Decimal)) -> Figure? {
    var figure = Figure(range: range, value: sense.value, script: .han)
    figure.form = sense.part == .share ? .share : .multiple
    figure.denominator = sense.part == .share ? 2 : nil
    return figure
  }

  /// 半年, 半公斤, 半折: a half where a unit follows at once.
  private func half(at i: Int) -> Figure? {
    guard !at(i - 1).isHan || part(i - 1) == .none || all else { return nil }
    var figure = Figure(range: i..<i + 1, value: Decimal(string: "0.5") ?? 0, script: .han)
    figure.isHalf = true
    if isBoundedHalf(i) {
      figure.form = .share
      figure.denominator = 2
      return figure
    }
    if part(i + 1) == .discount { return extended(figure) }
    if part(i + 1) == .tenth, !isOtherWord(i + 1, longerThan: 1) { return extended(figure) }
    guard let unit = unit(at: i + 1), unit.sense.dimension != "count",
      unit.sense.code != "d", unit.sense.code != "{night}", unit.sense.code != "deg"
    else { return nil }
    return figure
  }
}
