import Testing

@testable import ArticleReading

@Suite("What cannot be read")
struct ReadingErrorTests {
  @Test(
    "Each bad document has its own error, with a hint",
    arguments: [
      ([], "empty"), (Array(" \n\t\r\n".utf8), "empty"), ([0x41, 0, 0x42, 0x43, 0x44], "binary"),
      ([0x50, 0x4B, 3, 4, 20, 0], "binary"),
      (Array("\u{1}\u{2}!".utf8.dropLast()) + [0x0B], "empty"),
      ([0x20, 0x81, 0xFF, 0x8D, 0x9D, 0x20], "encoding"), (Array("0123456789A".utf8), "too-large"),
    ] as [([UInt8], String)])
  func bad(bytes: [UInt8], code: String) {
    let error = #expect(throws: ReadingError.self) {
      try ArticleReader().read(bytes, name: "bad.txt", options: ReadingOptions(limit: 10))
    }
    #expect(error?.code.rawValue == code)
    #expect(error?.hint != nil)
    #expect(error?.description.hasPrefix("cannot read “bad.txt”: ") == true)
  }

  @Test("A sentence says what failed, on what and why")
  func sentence() {
    let error = ReadingError(.tooLarge, subject: "a.txt", underlying: "11 bytes; the limit is 10")
    #expect(
      error.description
        == "cannot read “a.txt”: it is too large for an article (11 bytes; the limit is 10)")
  }
}
