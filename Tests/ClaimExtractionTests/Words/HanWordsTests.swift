import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("Words of Chinese text and their classes")
struct HanWordsTests {
  private func cut(_ text: String) -> [String] {
    let folded = Folding.fold(text)
    return HanWords.shared.tokens(of: folded, folded.indices).map { token in
      String(String.UnicodeScalarView(folded[token.range].compactMap(Unicode.Scalar.init)))
    }
  }

  @Test(
    "a text is cut into its likeliest words, in either script",
    arguments: [
      ("公司宣布增加投资", ["公司", "宣布", "增加", "投资"]),
      ("農民減少化肥使用", ["农民", "减少", "化肥", "使用"]),
      ("医院连续三年亏损", ["医院", "连续", "三年", "亏损"]),
    ])
  func cuts(_ text: String, _ words: [String]) { #expect(cut(text) == words) }

  @Test("no stretch is lost, whatever it holds")
  func covers() {
    for text in ["恆港國際abc的〇𠀀", "", "……", "一", "曜曜曜曜曜曜曜"] {
      #expect(cut(text).joined() == cut(text).reduce("", +))
      let folded = Folding.fold(text)
      #expect(
        HanWords.shared.tokens(of: folded, folded.indices).reduce(0) { $0 + $1.range.count }
          == folded.count)
    }
  }

  @Test(
    "verbs, adverbs and nouns are told apart",
    arguments: [
      ("拉长", WordClass.verb), ("起码", .adverb), ("医院", .noun), ("由于", .function), ("曜港", nil),
    ])
  func classes(_ word: String, _ wanted: WordClass?) {
    #expect(HanWords.shared.word(Folding.fold(word)) == wanted)
  }
}
