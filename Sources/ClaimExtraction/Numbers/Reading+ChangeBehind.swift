// A change whose word stands behind its number: "a 7.8% fall", "15% higher", "posted 5% growth", 5%的跌幅.
//
// A noun that is a verb as well is one behind a determiner, or in Chinese behind 的 and at the end of its phrase:
// "about 20% fall behind" and 由5%增長至8% tell of no change by that number.

/// A word of change behind its number.
struct ChangeWord: Sendable {
  enum Form: Sendable {
    /// "higher", "fewer"
    case comparative
    /// "growth", 跌幅: never a verb
    case noun
    /// "fall", 增長: a noun or a verb
    case deed
  }

  var form: Form
  var isFall: Bool

  /// By the names of the lexicon's cues.
  static let senses: [String: ChangeWord] = [
    "change.more": ChangeWord(form: .comparative, isFall: false),
    "change.less": ChangeWord(form: .comparative, isFall: true),
    "change.growth": ChangeWord(form: .noun, isFall: false),
    "change.shrinkage": ChangeWord(form: .noun, isFall: true),
    "change.rise": ChangeWord(form: .deed, isFall: false),
    "change.fall": ChangeWord(form: .deed, isFall: true),
  ]
}

extension Reading {
  /// Marks an amount as a change if a word behind it says so and none before it does.
  func attachChange(_ sighting: inout Sighting) {
    guard let unit = sighting.unit, unit != "rank", words.dimensions[unit] != "time",
      sighting.change == nil, sighting.wording.isDisjoint(with: [.to, .from, .multiple]),
      let change = changeBehind(sighting)
    else { return }
    sighting.change = change
    sighting.wording.insert(.change)
    sighting.wording.remove(.share)
  }

  private func changeBehind(_ sighting: Sighting) -> Sighting.Change? {
    let isRate = sighting.unit == "ratio" || sighting.unit == "percentage-point"
    let end = sighting.range.upperBound
    let isLinked = at(end) == 0x7684
    let next = skip(isLinked ? end + 1 : end)
    guard let match = changeWord(at: next) else { return nil }
    let holds =
      switch match.sense.form {
      case .comparative: isRate && match.range.lowerBound == next
      case .noun: isRate
      case .deed:
        at(match.range.lowerBound).isHan
          ? isRate && endsPhrase(match.range.upperBound, isLinked)
          : hasDeterminer(before: sighting.range.lowerBound)
      }
    return holds ? Sighting.Change(word: match.range, isFall: match.sense.isFall) : nil
  }

  /// The word of change here, or behind one Latin word that tells more of it: "5% revenue growth".
  private func changeWord(at i: Int) -> PhraseTable<ChangeWord>.Match? {
    let match =
      words.changesBehind.match(text, at: i)
      ?? endOfCompound(i).flatMap { words.changesBehind.match(text, at: skip($0)) }
    guard let match, at(match.range.upperBound) != 0x2D else { return nil }
    return match
  }

  /// The end of a Latin word with its hyphens: "year-on-year".
  private func endOfCompound(_ i: Int) -> Int? {
    guard var end = latinWord(i)?.upperBound else { return nil }
    while at(end) == 0x2D, let next = latinWord(end + 1) { end = next.upperBound }
    return end
  }

  /// 至 and 到 go on to another number, 了 makes a verb; what else follows is told by 的 before it.
  private func endsPhrase(_ end: Int, _ isLinked: Bool) -> Bool {
    isLinked ? ![0x81F3, 0x5230, 0x4E86].contains(at(end)) : !at(end).isHan && !at(end).isDigit
  }

  /// "a 3%", "its further 3%", "last year's 3%": at most two words between.
  private func hasDeterminer(before start: Int) -> Bool {
    var end = skipBack(start)
    for _ in 0..<3 {
      if words.determiners.match(text, endingAt: end) != nil { return true }
      guard at(end - 1).isLatin || at(end - 1) == 0x2D else { return false }
      if at(end - 1) == 0x73, at(end - 2) == 0x27 || at(end - 2) == 0x2019 { return true }
      while at(end - 1).isLatin || at(end - 1) == 0x2D { end -= 1 }
      end = skipBack(end)
    }
    return false
  }
}
