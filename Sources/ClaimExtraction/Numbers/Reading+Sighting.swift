import Foundation

extension Reading {
  /// The quantity or number that begins at `i`, with everything around it that is its own.
  func quantity(at i: Int) -> Sighting? {
    guard var measured = measured(at: i) else { return nil }
    let before = bounds(before: measured.start)
    if let range = ranged(measured, before) {
      measured = range
    } else if !isWhole(measured) {
      return nil
    } else {
      compound(&measured)
    }
    if measured.figure.needsBound, !isBareScale(measured, before) { return nil }
    if measured.unit == nil { attachNoun(&measured) }
    var sighting = Sighting(.quantity, range: measured.range)
    sighting.unit = measured.code
    sighting.min = measured.min
    sighting.max = measured.max
    sighting.step = measured.step
    sighting.bracket = measured.bracket
    sighting.approximate = measured.approximate
    sighting.wording = measured.wording.union(before.wording)
    sighting.noun = measured.noun ?? nounAfterClassifier(measured)
    if before.isScaleBound, measured.figure.needsBound { openScale(&sighting, measured) }
    apply(before, to: &sighting)
    applyAfter(&sighting)
    attachPer(&sighting)
    if sighting.unit == nil { sighting.kind = .number }
    return admit(sighting, measured, before)
  }

  /// Digits that go on as a name (910C, A321neo) are no number.
  private func isWhole(_ measured: Measured) -> Bool {
    guard measured.figure.script == .arabic else { return true }
    let end = measured.range.upperBound
    if measured.unit == nil, at(end).isLatin { return false }
    if at(end).isDigit { return false }
    return true
  }

  /// 近百家, 上萬, 過千: a bare scale word with a bound or a unit.
  private func isBareScale(_ measured: Measured, _ before: Bounds) -> Bool {
    if before.isScaleBound || before.over || before.under || before.near || before.about {
      return true
    }
    return measured.figure.isMore && part(measured.figure.range.lowerBound - 1) == .none
  }

  /// 上萬: at least, and of that order.
  private func openScale(_ sighting: inout Sighting, _ measured: Measured) {
    let lead = at(skipBack(measured.start) - 1)
    guard lead == 0x4E0A || lead == 0x6210 || lead == 0x8FC7 || lead == 0x7834 else { return }
    sighting.range = skipBack(measured.start) - 1..<sighting.range.upperBound
    if lead == 0x4E0A || lead == 0x6210 {
      sighting.max = measured.min * 10
      sighting.wording.insert(.vague)
      sighting.approximate = true
    } else {
      sighting.max = nil
    }
  }

  private func apply(_ before: Bounds, to sighting: inout Sighting) {
    sighting.range =
      Swift.min(before.start, sighting.range.lowerBound)..<sighting.range.upperBound
    if sighting.unit == "ratio", at(sighting.core.lowerBound) == 0x8FC7 { sighting.max = nil }
    if before.about { sighting.approximate = true }
    if sighting.wording.contains(.vague) { return }
    if before.over { sighting.max = nil }
    if before.under { sighting.min = nil }
    if before.near {
      sighting.min = nil
      sighting.approximate = true
    }
    if before.over, before.under { sighting.min = sighting.min ?? sighting.max }
  }

  private func applyAfter(_ sighting: inout Sighting) {
    let end = sighting.range.upperBound
    let next = skip(end)
    let isLatin = at(next).isLatin
    if let match = words.boundsAfter.match(text, at: isLatin ? next : next) {
      if at(next) == 0x2B, next != end || at(next + 1).isDigit { return }
      let behind = skip(match.range.upperBound)
      if isLatin,
        at(behind).isDigit || numeralWord(after: behind, is: .ten)
          || numeralWord(after: behind, is: .unit)
      {
        return
      }
      switch match.sense {
      case .atLeast: if sighting.min != nil { sighting.max = nil }
      case .atMost: if sighting.max != nil { sighting.min = nil }
      default: sighting.approximate = true
      }
      sighting.range = sighting.range.lowerBound..<match.range.upperBound
    } else if at(skipBack(sighting.range.lowerBound) - 1) == 0x6BD4 {
      compared(&sighting, next)
    }
  }

  /// 比三十大, 比三成低
  private func compared(_ sighting: inout Sighting, _ next: Int) {
    guard sighting.unit == nil || sighting.unit == "ratio" else { return }
    let value = at(next)
    if "大高多重长".unicodeScalars.contains(where: { $0.value == value }) {
      sighting.max = nil
    } else if "小低少轻短".unicodeScalars.contains(where: { $0.value == value }) {
      sighting.min = nil
    } else {
      return
    }
    sighting.range = sighting.range.lowerBound..<next + 1
  }

  private func attachPer(_ sighting: inout Sighting) {
    guard let match = words.cuesAfter.match(text, at: skip(sighting.range.upperBound)) else {
      return
    }
    sighting.wording.insert(match.sense == .per ? .perUnit : .share)
  }

  /// "3 dollars 50 cents", 五塊三毛, "5 ft 2 in".
  private func compound(_ measured: inout Measured) {
    guard let unit = measured.unit, measured.figure.isPoint else { return }
    if unit.dimension == "money" {
      compoundMoney(&measured, unit)
    } else if unit.code == "[ft_i]" {
      guard let (rest, end) = smaller(after: measured.range.upperBound, "[in_i]") else { return }
      measured.add(rest.ratio(to: 12), end)
    } else if unit.code == "[lb_av]" {
      guard let (rest, end) = smaller(after: measured.range.upperBound, "[oz_av]") else { return }
      measured.add(rest.ratio(to: 16), end)
    } else if unit.code == "h" {
      guard let (rest, end) = smaller(after: measured.range.upperBound, "min") else { return }
      measured.add(rest.ratio(to: 60), end)
    }
  }

  /// A number in a smaller unit right after one in the larger.
  private func smaller(after end: Int, _ code: String) -> (Decimal, Int)? {
    var i = skip(end)
    if has("and ", at: i) { i = skip(i + 3) }
    guard starts(i), let figure = figure(at: i), figure.isPoint, figure.form == .plain,
      case let next = skip(figure.range.upperBound)
    else { return nil }
    if code == "[in_i]", has("in", at: next), !at(next + 2).isLatin {
      return (figure.min, next + 2)
    }
    guard let unit = words.units.match(text, at: next), unit.sense.code == code else { return nil }
    return (figure.min, unit.range.upperBound)
  }

  private func compoundMoney(_ measured: inout Measured, _ unit: UnitSense) {
    var i = skip(measured.range.upperBound)
    let hasAnd = has("and ", at: i)
    if hasAnd { i = skip(i + 3) }
    guard starts(i), measured.figure.scale == 1, !measured.figure.isDecimal,
      let figure = figure(at: i), figure.isPoint, figure.form == .plain,
      figure.min > 0, figure.min < 100, !figure.isDecimal
    else { return }
    let next = skip(figure.range.upperBound)
    if let small = hundredth(at: next) {
      measured.add(figure.min * small.0, small.1)
      if part(small.1) == .digit, value(small.1) > 0, small.0 == Decimal(string: "0.1") {
        measured.add(value(small.1) / 100, small.1 + 1)
      } else if let last = english(at: skip(small.1)), at(skip(small.1)).isLatin, last.min < 10,
        small.0 == Decimal(string: "0.1"), isPhraseEnd(last.range.upperBound)
      {
        measured.add(last.min / 100, last.range.upperBound)
      }
    } else if isPhraseEnd(next), next == figure.range.upperBound || at(next) == 0x2C,
      figure.min >= 10 || hasAnd, all || !hasAnd
    {
      measured.add(figure.min / 100, figure.range.upperBound)
    } else if all, hasAnd || at(next).isLatin, figure.min >= 10,
      words.units.match(text, at: next) == nil, isPlainWord(next)
    {
      measured.add(figure.min / 100, figure.range.upperBound)
    }
  }

  private func isPlainWord(_ i: Int) -> Bool { words.stops.match(text, at: i) != nil }

  private func isPhraseEnd(_ i: Int) -> Bool {
    let value = at(i)
    return value == 0 || value == 0x2E && !at(i + 1).isDigit || value == 0x2C || value == 0x0A
      || value == 0x3002 || value == 0x3F || value == 0x21
  }

  /// Cents, 毛, 角, 分 at `i`: their part of the whole coin.
  private func hundredth(at i: Int) -> (Decimal, Int)? {
    let cent = Decimal(string: "0.01") ?? 0
    if let unit = words.units.match(text, at: i),
      unit.sense.code == "USX" || unit.sense.code == "GBX"
    {
      return (cent, unit.range.upperBound)
    }
    if at(i) == 0x6BDB || at(i) == 0x89D2 { return (cent * 10, i + 1) }
    if has("mao", at: i), !at(i + 3).isLatin { return (cent * 10, i + 3) }
    if has("jiao", at: i), !at(i + 4).isLatin { return (cent * 10, i + 4) }
    if at(i) == 0x5206, at(i + 1) != 0x4E4B, at(i + 1) != 0x949F { return (cent, i + 1) }
    return nil
  }
}

extension Measured {
  fileprivate mutating func add(_ value: Decimal, _ end: Int) {
    min += value
    max += value
    step = nil
    range = range.lowerBound..<end
  }
}
