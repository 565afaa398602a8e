import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("The text as the rules read it")
struct ReadingTextTests {
  private func folded(_ text: String) -> String {
    let reading = ReadingText(text)
    return reading.foldedText(0..<reading.folded.count)
  }

  @Test(
    "damage is repaired and characters are folded",
    arguments: [
      ("發達(dá)國家", "发达国家"), ("規(guī)模擴(kuò)大", "规模扩大"), ("目標（biāo）", "目标"),
      ("個(ge)人", "个人"), ("８０％", "80%"), ("ＡＢＣ", "abc"), ("AT&amp;T&#8212;", "at&t—"),
      ("三\u{200B}成", "三成"),
      ("Â£5", "£5"), ("itâ€™s", "it's"), ("臺灣與裡面", "台湾与里面"), ("面\u{00A0}粉", "面 粉"),
    ])
  func repair(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test(
    "brackets that are no pinyin stay",
    arguments: [
      "物聯網(IoT)", "華為(huawei)", "公司(can)", "測試(test)", "word (dá)", "Ã", "&unknown;", "a & b",
    ])
  func untouched(text: String) {
    #expect(folded(text).unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test("a range of folded code points leads back to the words as written")
  func wayBack() {
    let text = ReadingText("𠮷發達(dá)80％")
    #expect(text.folded.count == 6)
    #expect(text.originalText(1..<3) == "發達(dá)" || text.originalText(1..<3) == "發達")
    #expect(text.originalRange(3..<6) == 7..<10)
  }

  @Test("folding never changes the length and is its own end")
  func foldingIsStable() {
    for value in UInt32(0x20)...0xFFFF where Unicode.Scalar(value) != nil {
      let once = Folding.fold(value)
      #expect(Folding.fold(once) == once, "\(value)")
    }
  }
}
