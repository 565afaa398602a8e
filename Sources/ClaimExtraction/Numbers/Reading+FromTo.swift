import Foundation

// "Rose from 300 to 400 tonnes", 由3.5增至4萬噸: the start of a change prints neither unit nor scale where its end does.

extension Reading {
  /// Gives the start of a change the unit, scale word and counted noun of the end that is printed right behind it.
  func shareWithEnd(_ start: inout Measured, _ before: Bounds) {
    guard start.unit == nil, start.figure.form == .plain, start.figure.isPoint, before.isFrom,
      var end = end(of: start)
    else { return }
    if end.unit == nil { attachNoun(&end) }
    start.scale(like: end)
    if let unit = end.unit {
      start.take(unit, start.range)
      start.noun = end.noun
    } else if end.figure.script == .arabic, end.figure.digits > 1, start.figure.digits > 1,
      !isYear(end), !isYear(start)
    {
      start.take(.count, start.range)
    }
  }

  private func end(of start: Measured) -> Measured? {
    let gap = skip(start.range.upperBound)
    guard at(gap) != 0x2D, let joint = joint(at: gap), case let next = skip(joint), starts(next)
    else { return nil }
    return measured(at: next)
  }

  /// The end of "to", 至, 增至, 提高到 at `i`.
  private func joint(at i: Int) -> Int? {
    if let word = words.rangeTo.match(text, at: i) {
      return word.sense == .to ? word.range.upperBound : nil
    }
    // 至 到 为 behind a verb of change
    for end in i..<i + 5 where [0x81F3, 0x5230, 0x4E3A].contains(at(end)) {
      guard let verb = words.cuesBefore.match(text, endingAt: end), verb.range.lowerBound == i,
        verb.sense == .changeUp || verb.sense == .changeDown
      else { return nil }
      return end + 1
    }
    return nil
  }
}

extension Reading {
  /// "To 43,500 tonnes from 41,000", "38.4 per cent, the bureau said, up from 33.9", "412 patients in 2023, against 390": what
  /// a number is set against prints no unit of its own.
  func takeUnitOfEnd(_ start: inout Measured) {
    guard start.noun == nil, start.unit == nil || start.unit?.code == "count",
      start.figure.form == .plain, start.figure.isPoint, start.figure.script == .arabic,
      let last = lastQuantity, let unit = last.unit, let level = last.min,
      unit != "percentage-point", unit != "count" || last.noun != nil,
      case let from = skipBack(start.start),
      case let beside = words.countsBeside.match(text, endingAt: from)?.range.lowerBound,
      beside != nil && !isYear(start) || ends(with: "from", from) && last.wording.contains(.to),
      case let end = last.range.upperBound,
      case let gap = end..<Swift.max(end, beside ?? from - 4),
      gap.count < (beside == nil ? 24 : 60), isOneSentence(gap)
    else { return }
    if unit == "ratio" {
      takePercent(of: last, level, &start)
      return
    }
    if start.min * 1000 < level, last.max == level { return }
    start.unit = UnitSense(
      code: unit, dimension: unit == "count" ? "count" : words.dimensions[unit] ?? "count",
      factor: 1)
    start.noun = last.noun
  }

  /// Without a full stop, a semicolon or a number other than a year.
  private func isOneSentence(_ gap: Range<Int>) -> Bool {
    var i = gap.lowerBound
    while i < gap.upperBound {
      if at(i) == 0x2E || at(i) == 0x3B || at(i) == 0x0A { return false }
      guard at(i).isDigit else {
        i += 1
        continue
      }
      let end = (i..<gap.upperBound).first { !at($0).isDigit } ?? gap.upperBound
      guard end - i == 4, has("19", at: i) || has("20", at: i) else { return false }
      i = end
    }
    return true
  }

  /// A share is printed a hundred times as large as it is.
  private func takePercent(of end: Sighting, _ level: Decimal, _ start: inout Measured) {
    let isPercent = text[end.range].contains(0x25) || has("cent", within: end.range)
    guard isPercent, start.min < level * 2000, start.min * 20 > level * 100, start.min <= 100
    else { return }
    start.take(.percent, start.range)
  }

  private func has(_ word: StaticString, within range: Range<Int>) -> Bool {
    range.contains { has(word, at: $0) }
  }
}

extension Measured {
  /// Takes over the scale word of the other end where both numbers are of one size as printed.
  fileprivate mutating func scale(like other: Measured) {
    guard figure.scale == 1, other.figure.scale > 1, other.figure.form == .plain,
      figure.min < other.figure.mantissa * 20, figure.min * 20 > other.figure.mantissa
    else { return }
    scale(by: other.figure.scale)
    figure.scale = other.figure.scale
  }
}
