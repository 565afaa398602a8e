import ClaimModel

// Which January? A month without a year is the last one where the clause speaks of the past ("bought in January"), the next
// one where it speaks of what is to come ("by June", 預計3月完工), and the nearer one where it tells nothing.

extension Reading {
  /// The year of a month that is named without one at `i`.
  func nearest(month: Int, at i: Int) -> (Int, Int) {
    guard let published else { return (2000, month) }
    let last = month <= published.month ? published.year : published.year - 1
    let next = month >= published.month ? published.year : published.year + 1
    switch tense(at: i) {
    case .past: return (last, month)
    case .future: return (next, month)
    case .unknown:
      let now = Calendar.monthIndex(published)
      let (back, ahead) = (now - last * 12 - month + 1, next * 12 + month - 1 - now)
      return (ahead < back ? next : last, month)
    }
  }

  private enum Tense { case past, future, unknown }

  /// Read from the words of the sentence around `i`, at most 60 code points to either side.
  private func tense(at i: Int) -> Tense {
    var low = i
    while low > 0, low > i - 60, !endsSentence(low - 1) { low -= 1 }
    var high = i
    while high < count, high < i + 60, !endsSentence(high) { high += 1 }
    if Self.upTo.contains(where: { ends(with: $0, skipBack(i)) }) { return .past }
    let words = string(low..<high)
    if Self.until.contains(where: { ends(with: $0, skipBack(i)) })
      || Self.future.contains(where: { words.contains($0) })
    {
      return .future
    }
    if at(i).isHan || at(i).isDigit && words.unicodeScalars.contains(where: { $0.value.isHan }) {
      return Self.done.contains { words.contains($0) } ? .past : .unknown
    }
    let isPast = words.split(whereSeparator: { !$0.isLetter }).contains {
      $0.utf8.count > 3 && $0.hasSuffix("ed") || Self.pastVerbs.contains(String($0))
    }
    return isPast ? .past : .unknown
  }

  private func endsSentence(_ i: Int) -> Bool {
    let value = at(i)
    return value == 0x3002 || value == 0x0A || value == 0x3B || value == 0xFF1B
      || value == 0x2E && at(i + 1) == 0x20
  }

  /// Folded.
  private static let future = [
    "将", "预计", "预期", "可望", "有望", "计划", "拟", "料", "明年", "力争", "目标", " will ", " expect",
    " plan", " due ", " to be ", " forecast", " next ", " from next ", " aims",
    " would ",
  ]
  /// Right before a month.
  private static let until = ["by", "before", "until", "till", "from next"]
  /// Right before a month: a count that was taken then, whatever the sentence goes on to aim at.
  private static let upTo = ["截至", "截止", "截止到", "截至到", "as of", "as at"]
  private static let done = ["已", "了", "曾", "去年", "上月", "较", "同比", "按年"]
  private static let pastVerbs: Set<String> = [
    "was", "were", "had", "did", "fell", "rose", "grew", "sold", "bought", "made", "took", "won",
    "lost",
    "began", "went", "came", "said", "hit", "shrank", "sank", "held", "been", "ran", "cut", "spent",
    "paid",
    "left", "met", "got", "built", "sent", "broke", "set", "has", "have",
  ]
}
