import Foundation
import Testing

@testable import ArticleReading

@Suite("Encodings")
struct DecodingTests {
  static let simplified = "临江市发电厂去年的用电量增长了三成，比预测的高，市长说会继续投资。"
  static let traditional = "港都市發電廠去年的用電量增長了三成，比預測的高，市長說會繼續投資。"
  static let japanese = "ひかり市の発電所は去年、電力を三割ふやしたと市長が述べました。"
  /// In UTF-16 its first sign and others have a zero byte where Latin letters have none.
  static let hourly = "一月三日，港都市的一座發電廠停機一小時。\n\u{3000}\u{3000}市長說，一切正常，用電量比去年增長了三成。\n"
  static let western =
    "“Über 40 % der Cafés in Malmö – so viele wie nie – schließen”, said the café’s owner."

  @Test(
    "The encoding is told from the characters",
    arguments: [
      ("GB18030", simplified), ("BIG5", traditional), ("CP932", japanese), ("CP1252", western),
      ("UTF-16LE", simplified + "\n" + western + " A line of plain letters, 2025."),
      ("UTF-8", western), ("EUC-JP", japanese), ("UTF-16LE", hourly), ("UTF-16BE", hourly),
    ])
  func guess(encoding: String, text: String) throws {
    let bytes = try #require(DecodingTests.encode(text, encoding))
    let decoded = try DecodedText(bytes, name: "a.txt")
    #expect(decoded.text == text)
    #expect((decoded.encoding == nil) == (encoding == "UTF-8"))
  }

  @Test("A guessed encoding is reported and kept in the metadata")
  func reported() throws {
    let bytes = try #require(DecodingTests.encode(DecodingTests.simplified, "GB18030"))
    let reading = try ArticleReader().read(bytes, name: "a.txt")
    #expect(reading.article.metadata.encoding == "GB18030")
    #expect(reading.notes == ["no encoding declared; read as GB18030, the best fit"])
  }

  @Test("A declaration that does not fit is not believed")
  func mislabelled() throws {
    let bytes = try #require(DecodingTests.encode(DecodingTests.traditional, "BIG5"))
    let decoded = try DecodedText(bytes, declared: "windows-1252", name: "a.html")
    #expect(decoded.text == DecodingTests.traditional)
    #expect(decoded.notes == ["declared as windows-1252, read as BIG5-HKSCS, which fits"])
    let utf8 = try DecodedText(Array("é".utf8), declared: "iso-8859-1", name: "a.html")
    #expect(utf8.text == "é")
  }

  @Test("Japanese is not taken for Chinese, nor Chinese for Japanese, whatever is declared")
  func kana() throws {
    let euc = try #require(DecodingTests.encode(DecodingTests.japanese, "EUC-JP"))
    #expect(try DecodedText(euc, declared: "shift_jis", name: "a").encoding == "EUC-JP")
    let gb = try #require(DecodingTests.encode(DecodingTests.simplified, "GB18030"))
    #expect(try DecodedText(gb, declared: "euc-jp", name: "a").encoding == "GB18030")
  }

  @Test("Bytes with zeros on both sides that are no text are no UTF-16")
  func zeros() {
    var bytes: [UInt8] = []
    for i in 0..<2000 { bytes.append(i % 7 == 0 ? 0 : UInt8(truncatingIfNeeded: i &* 31)) }
    #expect(!UTF16Guess.fits(bytes))
    #expect(!UTF16Guess.fits(Array(repeating: 0, count: 400)))
  }

  @Test("A byte order mark is taken off")
  func mark() throws {
    #expect(try DecodedText([0xEF, 0xBB, 0xBF, 0x41], name: "a").text == "A")
    #expect(try DecodedText([0xFE, 0xFF, 0x4E, 0x2D], name: "a").text == "中")
  }

  @Test(
    "Every choice but UTF-8 is said, with a mark and without", arguments: ["UTF-16LE", "UTF-16BE"])
  func said(encoding: String) throws {
    let bytes = try #require(DecodingTests.encode(DecodingTests.western, encoding))
    let mark: [UInt8] = encoding == "UTF-16LE" ? [0xFF, 0xFE] : [0xFE, 0xFF]
    #expect(
      try DecodedText(mark + bytes, name: "a").notes == [
        "read as \(encoding), as its byte order mark says"
      ])
    #expect(
      try DecodedText(bytes, name: "a").notes == [
        "no byte order mark; read as \(encoding), the best fit"
      ])
    #expect(try DecodedText([0xEF, 0xBB, 0xBF, 0x41], name: "a").notes.isEmpty)
  }

  @Test(
    "Text that was encoded twice is read once more",
    arguments: [
      ("UTF-8", "CP1252", western, "UTF-8 read as windows-1252"),
      ("UTF-8", "CP1252", simplified + "\n" + traditional, "UTF-8 read as windows-1252"),
      ("GB18030", "CP1252", simplified + simplified, "GB18030 read as windows-1252"),
      ("UTF-8", "GB18030", "发电厂去年用电量增长三成，市长表示会继续投资建设", "UTF-8 read as GBK"),
    ])
  func twice(first: String, second: String, text: String, way: String) throws {
    let bytes = try #require(DecodingTests.encode(text, first))
    let wrong = try #require(DecodingTests.wrongly(bytes, second))
    #expect(wrong != text)
    let decoded = try DecodedText(Array(wrong.utf8), name: "a.txt")
    #expect(decoded.text == text)
    #expect(decoded.encoding == way)
    #expect(decoded.notes == ["its characters were encoded twice; read as \(way)"])
  }

  @Test(
    "Text that only looks a little odd is left as it is",
    arguments: [
      western, simplified, traditional, japanese,
      "Ã la carte, â la mode: façade, cœur, naïve, Zoë’s café",
      "The sign read “cafÃ©” for years; nobody minded — not even Zoë, François, Jörg, Åse and Çelik.",
    ])
  func once(text: String) throws {
    let decoded = try DecodedText(Array(text.utf8), name: "a.txt")
    #expect(decoded.text == text)
    #expect(decoded.notes.isEmpty)
  }

  @Test("A few bytes that fit nowhere spoil no document", arguments: ["GB18030", "BIG5", "UTF-8"])
  func misfits(encoding: String) throws {
    let text = String(
      repeating: encoding == "BIG5" ? DecodingTests.traditional : DecodingTests.simplified,
      count: 20)
    var bytes = try #require(DecodingTests.encode(text, encoding))
    bytes.insert(0xFF, at: bytes.count / 2 / 6 * 6)
    let decoded = try DecodedText(bytes, name: "a.txt")
    #expect(decoded.text.contains("\u{FFFD}"))
    #expect(decoded.text.unicodeScalars.count { $0 == "\u{FFFD}" } <= 2)
    #expect(decoded.notes.contains { $0.contains("fitted nowhere") })
  }

  /// The bytes read in a single-byte or other wrong encoding, as careless programs do.
  static func wrongly(_ bytes: [UInt8], _ encoding: String) -> String? {
    if encoding != "CP1252" { return Iconv.decode(bytes, from: encoding) }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let known = Iconv.decode([byte], from: encoding)?.unicodeScalars.first
      text.append(known ?? Unicode.Scalar(byte))
    }
    return String(text)
  }

  static func encode(_ text: String, _ encoding: String) -> [UInt8]? {
    Iconv.convert(Array(text.utf8), from: "UTF-8", to: encoding)
  }
}
