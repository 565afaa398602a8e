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
    guard last.word.isNominal else { return false }
    switch first.word {
    case .function, .adverb, .pronoun: return false
    default: break
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
