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
    } else if let share = proportionOfEach(measured) {
      measured = share
    } else {
      compound(&measured)
      shareWithEnd(&measured, before)
    }
    if measured.figure.needsBound, !isBareScale(measured, before) { return nil }
    if measured.unit == nil { attachNoun(&measured) }
    if measured.unit == nil { attachPercentOf(&measured) }
    if isTally(measured) {
      measured.take(.count, measured.range)
    }
    takeUnitOfEnd(&measured)
    var sighting = Sighting(.quantity, range: measured.range)
    sighting.unit = measured.code
    sighting.min = measured.min
    sighting.max = measured.max
    sighting.step = measured.step
    sighting.bracket = measured.bracket
    sighting.approximate = measured.approximate
    sighting.wording = measured.wording.union(before.wording)
    sighting.change = before.change
    sighting.noun = measured.noun ?? nounAfterClassifier(measured)
    if before.isScaleBound, measured.figure.isScaleAlone { openScale(&sighting, measured) }
    if isOrderOfSize(measured) { spreadScale(&sighting) }
    apply(before, to: &sighting)
    applyAfter(&sighting)
    if measured.figure.form != .multiple { attachChange(&sighting) }
    attachPer(&sighting)
    attachRate(&sighting)
    if sighting.unit == nil { sighting.kind = .number }
    return admit(sighting, measured, before)
  }

  /// Digits that go on as a name (910C, A321neo) are no number.
  private func isWhole(_ measured: Measured) -> Bool {
    guard measured.figure.script == .arabic else { return true }
    let end = measured.range.upperBound
    if measured.unit == nil, at(end).isLatin { return false }
    return !at(end).isDigit || at(end - 1).isHan
  }

  /// 近百家, 上萬, 過千: a bare scale word with a bound or a unit.
  private func isBareScale(_ measured: Measured, _ before: Bounds) -> Bool {
    if before.isScaleBound || before.over || before.under || before.near || before.about {
      return true
    }
    if measured.unit != nil, words.boundsAfter.match(text, at: measured.range.upperBound) != nil {
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

  /// 千億級市場, 百萬級用戶: of that order.
  private func isOrderOfSize(_ measured: Measured) -> Bool {
    measured.figure.isScaleAlone && at(measured.range.upperBound) == 0x7EA7
  }

  private func spreadScale(_ sighting: inout Sighting) {
    sighting.max = sighting.min.map { $0 * 10 }
    sighting.wording.insert(.vague)
    sighting.approximate = true
    sighting.step = nil
  }

  private func apply(_ before: Bounds, to sighting: inout Sighting) {
    sighting.range =
      Swift.min(before.start, sighting.range.lowerBound)..<sighting.range.upperBound
    if sighting.unit == "ratio", at(sighting.core.lowerBound) == 0x8FC7 { sighting.max = nil }
    if before.about { sighting.approximate = true }
    if sighting.wording.contains(.vague) { return }
    if before.over, isFalling(sighting) {
      sighting.min = nil
      return
    }
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
      if at(next) == 0x8D77, !opensUp(sighting, next) { return }
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

  /// "More than halved": what is left is less than half.
  private func isFalling(_ sighting: Sighting) -> Bool {
    sighting.unit == "ratio" && sighting.max.map { $0 < 1 } == true
      && (has("halv", at: sighting.core.lowerBound)
        || has("halv", at: sighting.core.upperBound - 6))
  }

  /// 票價500元起: 起 behind money or a share, and not 起訴.
  private func opensUp(_ sighting: Sighting, _ i: Int) -> Bool {
    guard let unit = sighting.unit, unit == "ratio" || unit.utf8.count == 3, !at(i + 1).isDigit
    else {
      return false
    }
    return !isOtherWord(i, longerThan: 1)
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
}
