import ClaimModel

/// Tells whether Chinese words can be a subject by themselves: a noun and what describes it.
///
///     食品, 受訪旅客, 航班     nouns
///     連續, 累積, 若撇除        an adverb, a verb, a conjunction
///     只補, 即每                cut out of a sentence
struct HanNoun {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// A noun ends it, and neither a particle, an adverb nor a verb alone begins it.
  func isPhrase(_ range: Range<Int>) -> Bool {
    let tokens = HanTokens(scene, range).all
    guard let first = tokens.first, let last = tokens.last else { return false }
    if scene.names.ending(at: range.upperBound) != nil { return true }
    // 王某
    guard last.word.isNominal || scene[range.upperBound - 1] == 0x67D0 else { return false }
    // 可省水: an auxiliary of one character opens a predicate.
    if first.range.count == 1, tokens.count > 1,
      Self.auxiliaries.contains(scene[first.range.lowerBound])
    {
      return false
    }
    switch first.word {
    case .function, .adverb, .pronoun:
      // 對照組: a word that only begins like a preposition.
      guard let cue = scene.cues.at(range.lowerBound), cue.first == .none,
        cue.range.count > first.range.count,
        !scene.packs.han.spanChanges.contains(scene.words(cue.range))
      else { return false }
    default: break
    }
    // 最高可判罰款: an auxiliary stands in a predicate.
    if tokens.dropFirst().contains(where: {
      $0.range.count == 1 && Self.auxiliaries.contains(scene[$0.range.lowerBound])
        && $0.word != .unknown
    }) {
      return false
    }
    if !tokens.contains(where: { $0.word == .noun || $0.word == .unknown }) {
      return range.count > 4
    }
    // Two characters that no dictionary joins are a word only where the text has them again.
    if tokens.allSatisfy({ $0.word == .unknown || $0.range.count == 1 }), range.count == 2 {
      return isRepeated(range)
    }
    return true
  }

  /// What a number counts: the words up to the first verb, adverb, particle or number, without 中 and a property
  /// of theirs at the end; `nil` where no noun is left.
  func counted(_ range: Range<Int>) -> Range<Int>? {
    var end = range.lowerBound
    for token in HanTokens(scene, range).all {
      let isFirst = token.range.lowerBound == range.lowerBound
      if [.verb, .adverb, .function, .pronoun, .number, .time].contains(token.word) {
        // 受訪旅客: a verb of two characters at the head may describe.
        let describes =
          isFirst && token.word == .verb && token.range.count > 1
          && isDescribing(token.range)
        guard describes else { break }
        continue
      }
      if token.range.count == 1, Self.insides.contains(scene[token.range.lowerBound]) { break }
      end = token.range.upperBound
    }
    guard end - range.lowerBound >= 2 else { return nil }
    let noun = range.lowerBound ..> end
    if let last = scene.properties(in: noun).last, last.range.upperBound == end, !last.isCounted,
      last.range.lowerBound - noun.lowerBound >= 2
    {
      return noun.lowerBound ..> last.range.lowerBound
    }
    return noun
  }

  /// 可 會 須 擬 應 將 曾 已 能 要
  private static let auxiliaries = CodePoints(folding: "可会须拟应将曾已能要")

  /// 中 裡 內 之 當
  private static let insides = CodePoints(folding: "中里内之当")

  /// 受訪, 延誤, 上市: a verb without an object makes a kind of what follows; 主張降息, 支持方案 have objects.
  private func isDescribing(_ verb: Range<Int>) -> Bool {
    guard let cue = scene.cues.at(verb.lowerBound), cue.range == verb else { return true }
    return !cue.hasAny([.says, .proposed, .reckons, .target, .targetVerb, .denial, .act])
      && !scene.packs.han.takingObjects.contains(scene.words(verb))
  }

  /// 台鐵, 鄺立人: two to four characters that no dictionary joins, none of them a verb or an adverb of its own.
  func isCoined(_ range: Range<Int>) -> Bool {
    guard (2...4).contains(range.count) else { return false }
    return HanTokens(scene, range).all.allSatisfy {
      $0.word == .unknown
        || $0.range.count == 1
          && ![.verb, .adverb, .function, .pronoun].contains($0.word)
          && !Self.digits.contains(scene[$0.range.lowerBound])
    } && !tokensAreKnown(range) && scene.cues.within(range).isEmpty
  }

  private func tokensAreKnown(_ range: Range<Int>) -> Bool {
    HanWords.shared.word(scene.slice(range)) != nil
  }

  private static let digits = CodePoints(folding: "一二三四五六七八九十百千万两几数每全各首第上下本")

  /// How far around the same word is looked for.
  private static let reach = 1500

  private func isRepeated(_ range: Range<Int>) -> Bool {
    let text = scene.text.folded
    let (first, second) = (text[range.lowerBound], text[range.lowerBound + 1])
    let from = max(0, range.lowerBound - Self.reach)
    let to = min(text.count - 1, range.lowerBound + Self.reach)
    return (from ..> to).contains {
      text[$0] == first && text[$0 + 1] == second && $0 != range.lowerBound
    }
  }
}
