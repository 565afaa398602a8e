import ClaimModel

// Which January? English: the last one where the clause speaks of the past ("bought in January"), the next one where it
// speaks of what is to come ("by June", "will open in May"), by the nearest word that tells. Chinese says 去年 or 明年 where
// the month is not the near one, so there the nearer one is meant, but the last where the clause has 已 or 了, and the next
// right behind 預計. What was counted 截至 or "as of" a month lies behind.

extension Reading {
  /// The year of a month that is named without one at `i`.
  func nearest(month: Int, at i: Int) -> (Int, Int) {
    guard let published else { return (2000, month) }
    let last = month <= published.month ? published.year : published.year - 1
    let next = month >= published.month ? published.year : published.year + 1
    let before = skipBack(i)
    if ends(with: "last", before) {
      return (last == published.year && month == published.month ? last - 1 : last, month)
    }
    if ends(with: "next", before) {
      return (next == published.year && month == published.month ? next + 1 : next, month)
    }
    let now = Calendar.monthIndex(published)
    let (back, ahead) = (now - last * 12 - month + 1, next * 12 + month - 1 - now)
    let nearer = ahead < back ? next : last
    guard let told = telling(at: i) else { return (nearer, month) }
    if told.tense == .past { return (last, month) }
    return (isHanDate(i) && told.distance > 6 ? nearer : next, month)
  }

  func tense(at i: Int) -> Tense? { telling(at: i)?.tense }

  /// What the word of the clause that stands nearest to `i`, and tells it, says of the time; at most 60 code points away.
  private func telling(at i: Int) -> (distance: Int, tense: Tense)? {
    let before = withoutEdge(skipBack(i))
    if let tense = words.untilWords.match(text, endingAt: before)?.sense {
      // "had slipped to 12 per cent by the end of April"
      let isPast =
        at(i).isLatin
        && clause(around: i).contains { $0 < i && has("had ", at: $0) && at($0 - 1).isSpace }
      return (0, isPast ? .past : tense)
    }
    var nearest: (distance: Int, tense: Tense)?
    for j in clause(around: i) {
      guard let (end, tense) = tense(ofWordAt: j) else { continue }
      let distance = (j >= i ? j - i : i - end) + (isSetOff(i, j) ? 30 : 0)
      if nearest.map({ distance < $0.distance }) ?? true { nearest = (distance, tense) }
    }
    return nearest
  }

  /// "By the end of March", "until early June": back to the word before them.
  private func withoutEdge(_ end: Int) -> Int {
    var low = end
    var best = end
    for _ in 0..<4 {
      var start = low
      while at(start - 1).isLatin { start -= 1 }
      guard start < low else { break }
      low = skipBack(start)
      if let word = calendarWord(at: start), word.sense.role == .part,
        word.range.upperBound + 3 >= end
      {
        best = low
      }
    }
    return best
  }

  /// ", its union said": behind a comma stands who tells it, and when he did.
  private func isSetOff(_ i: Int, _ j: Int) -> Bool {
    j > i && at(i).isLatin && text[i..<j].contains(0x2C)
  }

  private func tense(ofWordAt j: Int) -> (Int, Tense)? {
    if at(j) == 0x4F1A, words.notFuture.match(text, at: j) != nil { return nil }
    if let word = words.tenses.match(text, at: j) { return (word.range.upperBound, word.sense) }
    guard let word = latinWord(j), word.count > 3, at(word.upperBound - 1) == 0x64,
      at(word.upperBound - 2) == 0x65, at(word.upperBound - 3) != 0x65
    else { return nil }
    // "would be capped at", "to be launched on"
    let before = skipBack(j)
    if has("be", at: before - 2), !at(before - 3).isLatin { return nil }
    return (word.upperBound, .past)
  }

  private func clause(around i: Int) -> Range<Int> {
    let isHan = isHanDate(i)
    var low = i
    while low > 0, low > i - 60, !endsClause(low - 1, isHan) { low -= 1 }
    var high = i
    while high < count, high < i + 60, !endsClause(high, isHan) { high += 1 }
    return low..<high
  }

  private func isHanDate(_ i: Int) -> Bool {
    var j = i
    while j < i + 4, at(j).isDigit || at(j) == 0x20 { j += 1 }
    return at(j).isHan
  }

  private func endsClause(_ i: Int, _ isHan: Bool) -> Bool {
    let value = at(i)
    return value == 0x3002 || value == 0x0A || value == 0x3B || value == 0xFF1B
      || value == 0x2C && isHan || value == 0x2E && at(i + 1) == 0x20
  }
}
