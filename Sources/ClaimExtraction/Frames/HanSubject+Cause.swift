import ClaimModel

// Where a cause stands beside the subject: 風電因風弱下降4%, 主因是鮮奶銷量增長, 自動化使人手減少三分之一.

extension HanSubject {
  /// 主要因為原料價格上漲四成: what is measured stands behind the cause.
  func behindCause(_ start: Int, _ limit: Int) -> Int {
    let cause = scene.cues.within(start ..> limit).last {
      scene.packs.han.causes.contains(scene.slice($0.range))
    }
    let low = cause?.range.upperBound ?? start
    return max(low, behindMaking(low, limit))
  }

  /// 自動化使人手減少三分之一: what is made to change stands behind 使.
  func behindMaking(_ low: Int, _ limit: Int) -> Int {
    let made = spot.tokens(in: low ..> limit).last {
      $0.range.lowerBound > low && $0.range.upperBound + 2 <= limit
        && scene.packs.han.making.contains(scene.slice($0.range))
    }
    return made?.range.upperBound ?? low
  }

  /// 風電因風弱下降4%: what the cause tells of stands before it.
  func beforeCause(_ low: Int, _ limit: Int) -> Int? {
    guard
      let cause = scene.cues.within(low ..> limit).first(where: {
        scene.packs.han.causesInside.contains(scene.slice($0.range))
          && scene.names.holding($0.range.lowerBound) == nil && !isModifier($0, limit)
      }), cause.range.lowerBound - low >= 2
    else { return nil }
    let end = trimEnd(cause.range.lowerBound, low)
    return end - low >= 2 && HanNoun(scene).isPhrase(low ..> end) ? end : nil
  }

  /// 主因是鮮奶銷量增長: the reason stands behind the link.
  func behindReason(_ low: Int, _ limit: Int) -> Int {
    guard let reason = scene.packs.han.reasons.first(where: { scene.holds($0, at: low) }) else {
      return low
    }
    let end = low + reason.unicodeScalars.count
    guard let link = scene.cues.at(end), link.has(.link), link.range.upperBound < limit else {
      return low
    }
    return skipLead(link.range.upperBound, limit)
  }
}
