import Foundation

// Ranges: 25%-30%, 兩成到三成, 介於2000億元至5000億元之間, "between 1.4 and 1.8", "$3 to 5 million", "5 nm or 3 nm".
//
// The two ends share what only one of them prints: the unit, 百分之, and scale words where the first number is the
// smaller as printed (5-6億 is 500 to 600 million). A bracketed conversion may stand between the ends.

extension Reading {
  /// `first` and what follows it as one range, where they are one.
  func ranged(_ first: Measured, _ before: Bounds) -> Measured? {
    let end = first.range.upperBound
    var gap = skip(end)
    var bracket: Range<Int>?
    if let close = bracketed(gap) {
      bracket = gap..<close
      gap = skip(close)
    }
    if let spread = tolerance(first, gap) ?? neighbours(first, gap) { return spread }
    let isHanging = at(gap) == 0x2D
    gap = behindHangingHyphen(gap)
    guard let word = words.rangeTo.match(text, at: gap), var second = second(word, first) else {
      return nil
    }
    if word.sense == .and, first.unit == nil, second.unit?.code == "count",
      at(second.range.upperBound - 1) == 0x95F4
    {
      second.unit = nil
      second.range = second.range.lowerBound..<second.range.upperBound - 1
    }
    let isHyphen = !at(word.range.lowerBound).isLatin && !at(word.range.lowerBound).isHan
    if isHyphen, isCode(first, second) || first.min == second.min { return nil }
    guard var joined = join(first, second) else { return nil }
    var stop = second.range.upperBound
    let after = words.rangeEnd.match(text, at: skip(stop))
    switch word.sense {
    case .to:
      if bracket != nil, !before.isFrom, after == nil { return nil }
      if isHyphen || isHanging, joined.isReversed { return nil }
      if isGift(first, second) { return nil }
      // "rejected it 52% to 48%": two shares beside each other.
      if joined.isReversed, first.code == "ratio", second.code == "ratio", !before.isFrom,
        first.unit != nil || first.figure.form == .percent
      {
        return nil
      }
      if joined.isReversed, before.hasBy || before.isFrom || joined.value.unit == nil,
        at(word.range.lowerBound).isLatin
      {
        return nil
      }
      if word.range.count > 2, !before.isFrom { return nil }
      if at(word.range.lowerBound) == 0x74, !isSpread(first, second),
        before.isChange && !before.hasBy || before.hasChangeBefore
      {
        return nil
      }
      if before.isFrom, before.hasChangeBefore, !isHyphen { return nil }
    case .and:
      guard before.isFrom || after != nil else { return nil }
    case .or:
      guard joined.value.min != joined.value.max,
        joined.value.code != nil || countsBoth(first, second)
      else { return nil }
      guard joined.value.figure.script == second.figure.script || joined.value.unit != nil,
        !joined.isReversed || joined.value.code != nil,
        joined.value.max <= 20 * joined.value.min || joined.value.min <= 0,
        isHyphenless(first, second)
      else { return nil }
      joined.value.wording.insert(.alternatives)
    }
    if let after { stop = after.range.upperBound }
    var result = joined.value
    result.range = first.range.lowerBound..<stop
    result.figure.isArticle = false
    result.bracket = bracket
    return result
  }

  /// "A six- to nine-month delay", "a 5-to-10-year plan": a hyphen hangs before the joining word.
  private func behindHangingHyphen(_ gap: Int) -> Int {
    guard at(gap) == 0x2D, case let next = skip(gap + 1),
      has("to", at: next) || has("or", at: next),
      !at(next + 2).isLatin
    else { return gap }
    return next
  }

  /// "€1.05 billion to 23 lenders": a noun of its own behind the second number, and a unit only at the first.
  private func isGift(_ first: Measured, _ second: Measured) -> Bool {
    guard first.unit != nil, second.unit == nil, second.figure.script != .han,
      second.figure.scale == 1
    else { return false }
    var counted = second
    attachNoun(&counted)
    return counted.noun != nil
  }

  /// "Fall by 3% to 5%": two shares near each other; "rose 12% to 45%" is a change and what it led to.
  private func isSpread(_ first: Measured, _ second: Measured) -> Bool {
    first.code == "ratio" && second.code == "ratio" && first.min < second.min
      && second.min <= 3 * first.min
  }

  private func isHyphenless(_ first: Measured, _ second: Measured) -> Bool {
    first.code == second.code || first.code == nil
  }

  /// The number behind a range word; "to about 5" keeps its bound word out of the range.
  private func second(_ word: PhraseTable<ReaderWords.RangeWord>.Match, _ first: Measured)
    -> Measured?
  {
    var i = skip(word.range.upperBound)
    if at(i) == 0x2D, at(i - 1).isLatin { i += 1 }
    if at(i) == 0x7EA6 || at(i) == 0x8FD1 { i += 1 }
    if let money = moneyWord(at: i) { i = skip(money) }
    guard i < count, starts(i) else { return nil }
    guard let figure = figure(at: i), figure.form != .multiple || first.figure.form == .multiple
    else { return nil }
    guard var second = measured(at: i) else { return nil }
    if second.figure.needsBound { return nil }
    if second.range.lowerBound < word.range.upperBound {
      second.min = second.figure.min
      second.max = second.figure.max
      if second.unit?.dimension == "ratio", let factor = second.unit?.factor {
        second.min *= factor
        second.max *= factor
      }
    }
    if at(second.range.upperBound).isLatin, second.unit == nil { return nil }
    return second
  }

  /// The end of a currency sign that begins at `i`.
  private func moneyWord(at i: Int) -> Int? {
    guard let unit = unit(at: i), unit.sense.dimension == "money",
      at(skip(unit.range.upperBound)).isDigit
    else { return nil }
    return unit.range.upperBound
  }

  func starts(_ i: Int) -> Bool {
    let value = at(i)
    guard value < 0x10000 else { return false }
    return words.starts[Int(value)]
  }

  /// Digits joined by hyphens that are a date, a score or a number of a thing.
  private func isCode(_ first: Measured, _ second: Measured) -> Bool {
    let end = second.range.upperBound
    if at(end) == 0x2D, at(end + 1).isDigit { return true }
    guard first.unit == nil, second.unit == nil else { return false }
    if at(second.figure.range.lowerBound) == 48, second.figure.digits > 1 { return true }
    return first.figure.range.count > 6 && second.figure.range.count > 6 && !first.figure.isGrouped
      && first.figure.script == .arabic
  }

  /// The end of a short bracket that begins at `i`.
  private func bracketed(_ i: Int) -> Int? {
    guard at(i) == 0x28 else { return nil }
    var j = i + 1
    while j < i + 32 {
      if at(j) == 0x29 { return j + 1 }
      if at(j) == 0 || at(j) == 0x0A || at(j) == 0x28 { return nil }
      j += 1
    }
    return nil
  }

  /// Both ends in one unit and scale; `nil` where they do not go together.
  private func join(_ first: Measured, _ second: Measured) -> (value: Measured, isReversed: Bool)? {
    var (a, b) = (first, second)
    if a.figure.form == .plain, a.unit == nil {
      if let unit = b.unit {
        a.scaleLike(b)
        a.take(unit, a.range)
      } else if b.figure.form == .share, a.max <= 10 {
        a.divide(by: 10)
        a.figure.form = .share
      } else if b.figure.form == .plain {
        a.scaleLike(b)
      }
    } else if b.figure.form == .plain, b.unit == nil {
      if let unit = a.unit {
        guard unit.dimension != "count" else { return nil }
        if unit.dimension == "money" { a.scaleLike(b) }
        b.take(unit, b.range)
      } else if a.figure.form == .percent {
        b.divide(by: 100)
        b.figure.form = .percent
      }
    } else if a.isMoney, b.isMoney {
      a.scaleLike(b, evenWithUnit: a.range.lowerBound < a.figure.range.lowerBound)
    }
    guard a.code == b.code else { return nil }
    let isReversed = b.max < a.min
    var value = a
    value.min = Swift.min(a.min, b.min)
    value.max = Swift.max(a.max, b.max)
    value.unit = b.unit ?? a.unit
    value.step = a.step.flatMap { x in b.step.map { Swift.min(x, $0) } }
    value.approximate = a.approximate || b.approximate
    value.noun = b.noun
    return (value, isReversed)
  }
}

extension Measured {
  /// Takes over the scale words that only the other end prints.
  fileprivate mutating func scaleLike(_ other: Measured, evenWithUnit: Bool = false) {
    guard figure.scale == 1, other.figure.scale > 1, figure.form == .plain,
      other.figure.form == .plain,
      figure.mantissa < other.figure.mantissa, unit == nil || evenWithUnit || isMoney
    else { return }
    min *= other.figure.scale
    max *= other.figure.scale
    step = step.map { $0 * other.figure.scale }
    figure.scale = other.figure.scale
  }

  fileprivate mutating func divide(by divisor: Decimal) {
    min = min.ratio(to: divisor)
    max = max.ratio(to: divisor)
    step = step.map { $0.ratio(to: divisor) }
  }
}
