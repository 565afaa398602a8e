import ClaimModel

// Whose measure a Chinese noun is, where no 的 divides it.
//
//   食品價格 → 食品 · 價格        茶飲店數量 → 茶飲店 · 數量
//   毛利率, 報名人數, 平均薪資     the words before the measure say only which measure it is: no owner

struct HanOwner {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// The owner, of two characters or more, and the measure that ends `phrase`.
  func split(_ phrase: Range<Int>) -> (owner: Range<Int>, property: Range<Int>)? {
    let phrase = scene.trimmed(phrase)
    guard let low = measure(endingAt: phrase.upperBound, in: phrase) else { return nil }
    let owner = unqualified(scene.trimmed(phrase.lowerBound ..> low))
    guard owner.count >= 2, owner.count <= 12, !isQualifier(owner) else { return nil }
    return (owner, owner.upperBound ..> phrase.upperBound)
  }

  /// 玉米現貨|均價, 酒店平均|入住率: words that say which measure it is, at the owner's end.
  private func unqualified(_ owner: Range<Int>) -> Range<Int> {
    var end = owner.upperBound
    let tokens = HanTokens(scene, owner).all
    for token in tokens.reversed() {
      guard token.range.count > 1, scene.packs.han.qualifiers.contains(scene.words(token.range)),
        token.range.lowerBound - owner.lowerBound >= 2
      else { break }
      end = token.range.lowerBound
    }
    return owner.lowerBound ..> end
  }

  /// 診所就診量 → 診所: behind 全國 every noun before the last word is whose it is.
  func wide(_ phrase: Range<Int>) -> Range<Int>? {
    if let split = split(phrase) { return split.owner }
    let tokens = HanTokens(scene, phrase).all
    let tail = tokens.last?.range.count == 1 ? 2 : 1
    guard tokens.count > tail, case let owner = tokens[tokens.count - tail - 1],
      owner.word.isNominal, owner.range.upperBound - phrase.lowerBound >= 2
    else { return nil }
    return phrase.lowerBound ..> owner.range.upperBound
  }

  /// 進口量, 河水位: more than the bare word of measure, so that it names its matter itself.
  func isOwn(_ phrase: Range<Int>) -> Bool {
    let phrase = scene.trimmed(phrase)
    if let last = scene.properties(in: phrase).last, last.range == phrase { return false }
    if let cue = scene.cues.ending(at: phrase.upperBound), cue.range == phrase { return false }
    guard let low = anyMeasure(endingAt: phrase.upperBound, in: phrase), low > phrase.lowerBound
    else { return false }
    let text = scene.words(phrase.lowerBound ..> low)
    return !scene.packs.han.qualifiers.contains { text.hasPrefix($0) || text.hasSuffix($0) }
      && !Self.short.contains(text)
  }

  /// 月產能, 總額, 毛利: one character that only qualifies.
  private static let short: Set<String> = [
    "月", "年", "日", "季", "总", "毛", "净", "新", "周", "时", "均", "此", "该", "这", "其", "两", "三", "双",
  ]

  private func anyMeasure(endingAt end: Int, in phrase: Range<Int>) -> Int? {
    if let low = measure(endingAt: end, in: phrase) { return low }
    return scene.cues.ending(at: end).flatMap { $0.has(.measured) ? $0.range.lowerBound : nil }
  }

  /// Behind 該, 這座, 此項: the place of the noun that is pointed to.
  func behindPointer(_ place: Int) -> Int? {
    guard Self.pointers.contains(scene[place]), scene.names.starting(at: place) == nil else {
      return nil
    }
    var i = place + 1
    if Self.counters.contains(scene[i]) { i += 1 }
    if scene.packs.han.classifiers.contains(scene[i]) { i += 1 }
    return i
  }

  /// 勞動局公布的就業指數: who tells it is not what is told.
  func isTelling(_ part: Range<Int>?) -> Bool {
    guard let part else { return false }
    let end = scene.words(scene.trimmed(part))
    return scene.packs.han.telling.contains { end.hasSuffix($0) }
  }

  /// Where the measure begins: the longest property or word of measure that ends there.
  private func measure(endingAt end: Int, in phrase: Range<Int>) -> Int? {
    var starts: [Int] = []
    if let last = scene.properties(in: phrase).last, last.range.upperBound == end {
      starts.append(last.range.lowerBound)
    }
    if let cue = scene.cues.ending(at: end), cue.has(.measured), cue.range.count > 1 {
      starts.append(cue.range.lowerBound)
    }
    return starts.min()
  }

  /// 平均, 海外, 報名: which measure, not whose.
  private func isQualifier(_ words: Range<Int>) -> Bool {
    let text = scene.words(words)
    if let first = HanTokens(scene, words).all.first, first.range.count == 1,
      Self.ordinals.contains(scene[first.range.lowerBound])
    {
      return true
    }
    if scene.packs.han.qualifiers.contains(where: { text.hasPrefix($0) || text.hasSuffix($0) }) {
      return true
    }
    let verbs: VoiceRoles = [
      .verb, .change, .act, .link, .filler, .aside, .says, .than, .beside,
    ]
    return scene.cues.within(words).contains {
      $0.hasAny(verbs) && ($0.range.count > 1 || $0.range.upperBound == words.upperBound)
    }
  }

  /// 首階段, 第二期, 全線, 本屆: which part, not whose.
  private static let ordinals = CodePoints(folding: "首第上下本全各每次当总")

  /// 該 這 此 那
  private static let pointers = CodePoints(folding: "该这此那")
  private static let counters = CodePoints(folding: "一两二三四五几")
}
