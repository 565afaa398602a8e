import ClaimModel
import SeededRandom
import Testing
import Yams

@testable import ClaimLedger

@Suite struct YAMLWriterTests {
  @Test(
    "Any text is read back as itself, by Yams and by our own reader",
    arguments: [1, 20_251_007, 77] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let texts = (0..<3).map { _ in random.awkwardText() }
      var writer = YAMLWriter()
      writer.text("key", texts[0])
      writer.flow("list", texts)
      writer.list("items", texts) { writer, text in
        writer.text("name", text)
        writer.map("inner") { $0.text("text", text) }
      }
      let source = String(decoding: writer.bytes, as: UTF8.self)
      let node = try YAMLReader.readCanonical(writer.bytes[...], firstLine: 1)
      #expect(described(node) == expected(texts), "seed \(seed): \(source)")
      let theirs = try YamsReader.read(writer.bytes[...], firstLine: 1)
      #expect(described(theirs) == expected(texts), "seed \(seed): \(source)")
      let loaded = try Yams.load(yaml: source) as? [String: Any]
      #expect(loaded?["key"] as? String == texts[0], "seed \(seed): \(source)")
      #expect(loaded?["list"] as? [String] == texts, "seed \(seed): \(source)")
    }
  }

  private func expected(_ texts: [String]) -> String {
    let items = texts.map { "{name:\($0.debugDescription),inner:{text:\($0.debugDescription)}}" }
    return "{key:\(texts[0].debugDescription),list:["
      + texts.map(\.debugDescription).joined(separator: ",") + "],items:["
      + items.joined(separator: ",") + "]}"
  }

  private func described(_ node: YAMLNode?) -> String {
    switch node?.content {
    case nil: "nothing"
    case .scalar(let text, _): text.debugDescription
    case .list(let items): "[" + items.map { described($0) }.joined(separator: ",") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key):\(described($0.value))" }.joined(separator: ",") + "}"
    }
  }

  @Test(
    "A text is quoted only where YAML would read it as something else",
    arguments: [
      ("plain words", "plain words"), ("八成", "八成"), ("𠮷野家", "𠮷野家"), ("80 % of it", "80 % of it"),
      ("k3f9x2ab7q", "k3f9x2ab7q"), ("yes", "\"yes\""), ("NULL", "\"NULL\""), ("", "\"\""),
      ("12e4567890", "\"12e4567890\""), ("0123456789", "\"0123456789\""), ("1:30", "\"1:30\""),
      ("2025-10-07", "\"2025-10-07\""), ("a: b", "\"a: b\""), ("a #b", "\"a #b\""),
      ("it's", "it's"), ("\"so\"", "\"\\\"so\\\"\""), ("a\nb", "\"a\\nb\""),
      ("\u{202E}x", "\"\\u202Ex\""), ("\u{1}", "\"\\x01\""), ("=", "\"=\""), ("<<", "\"<<\""),
    ])
  func quoting(text: String, written: String) {
    var writer = YAMLWriter.single()
    writer.text("key", text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "key: \(written)\n")
  }
}
