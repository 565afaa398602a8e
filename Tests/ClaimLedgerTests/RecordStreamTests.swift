import Testing

@testable import ClaimLedger

@Suite struct RecordStreamTests {
  private func documents(_ text: String) -> [String] {
    let stream = RecordStream(Array(text.utf8))
    return stream.documents.map { String(decoding: stream[$0], as: UTF8.self) }
  }

  @Test(
    "A stream is split at lines that are exactly three dashes",
    arguments: [
      ("", []), ("# only a remark\n", []), ("a: 1\n", ["a: 1\n"]),
      ("---\na: 1\n---\nb: 2\n", ["---\na: 1\n", "---\nb: 2\n"]),
      ("a: 1\n---\nb: 2", ["a: 1\n", "---\nb: 2"]),
      ("# head\n\n---\na: 1\n", ["---\na: 1\n"]),
      ("---\na: --- \n ---\n---x\n", ["---\na: --- \n ---\n---x\n"]),
    ])
  func split(text: String, parts: [String]) { #expect(documents(text) == parts) }

  @Test("Replacing, removing and adding leave every other byte as it was")
  func splice() {
    let text = "# head\n---\na: 1 # odd   spacing\n---\n}{ damaged\n---\nc: 3"
    var stream = RecordStream(Array(text.utf8))
    stream.replace(0, with: Array("---\na: 9\n".utf8))
    #expect(
      String(decoding: stream.bytes, as: UTF8.self)
        == "# head\n---\na: 9\n---\n}{ damaged\n---\nc: 3")
    stream.append(Array("---\nd: 4\n".utf8))
    stream.remove(0)
    #expect(
      String(decoding: stream.bytes, as: UTF8.self)
        == "# head\n---\n}{ damaged\n---\nc: 3\n---\nd: 4\n")
    stream.insert(Array("---\nz: 0\n".utf8), at: 0)
    #expect(stream.documents.map(\.line) == [2, 4, 6, 8])
  }
}
