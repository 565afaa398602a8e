import Testing

@testable import ArticleReading

@Suite("Documents that mislead")
struct HostileTests {
  private func read(_ text: String, _ name: String = "a.txt") throws -> Reading {
    try ArticleReader().read(Array(text.utf8), name: name)
  }

  @Test("Characters that turn, hide or command are left out and counted")
  func hidden() throws {
    let reading = try read(
      "Costs \u{202E}fell\u{202C} by 3 %.\u{1B}[2J\u{E0041}\u{2066}x\u{2069}\n")
    #expect(reading.article.text == "Costs fell by 3 %.[2Jx\n")
    #expect(reading.notes.contains("left out 5 characters that turn or hide text"))
    #expect(reading.notes.contains("left out 1 control character"))
  }

  @Test(
    "A title, publisher or writer is one clean line",
    arguments: ["A\u{1B}]0;owned\u{7}B", "A\u{202E}B", "A\nB", "A\u{9B}31mB"])
  func fields(name: String) throws {
    let page =
      "<title>t</title><meta property=og:site_name content=\"\(name)\"><body><p>The port handled 412 ships in February.</p>"
    let publisher = try read(page, "a.html").article.metadata.publisher ?? ""
    #expect(publisher.hasPrefix("A") && publisher.hasSuffix("B"))
    #expect(
      !publisher.unicodeScalars.contains {
        $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E
      })
  }

  @Test(
    "Names made of letters that look alike are pointed out",
    arguments: [
      ("R\u{0435}uters", "R[U+0435]uters"), ("\u{0391}gency Press", "[U+0391]gency"),
      ("Th\u{0435} Harrow Post", "Th[U+0435]"),
    ])
  func lookalikes(name: String, spelled: String) {
    #expect(
      Lookalikes.notes(publisher: name, author: nil, url: nil)
        == ["the publisher's name mixes letters that look alike: \(spelled)"])
  }

  @Test(
    "Names in one script, or in two that cannot be mistaken, are plain",
    arguments: ["Reuters", "Вечерняя газета", "NHK新聞", "Ελληνικά Νέα Weekly", "Zoë Ångström"])
  func plain(name: String) {
    #expect(Lookalikes.notes(publisher: name, author: name, url: "https://news.example/a").isEmpty)
  }

  @Test("A host in other letters than it shows is pointed out")
  func hosts() {
    #expect(
      Lookalikes.notes(publisher: nil, author: nil, url: "https://xn--ruters-8of.example/").count
        == 1)
    #expect(
      Lookalikes.notes(publisher: nil, author: nil, url: "https://r\u{0435}uters.example/a").count
        == 1)
  }

  @Test(
    "The first bytes decide, whatever the name says",
    arguments: [
      ("a.txt", "<!DOCTYPE html><p>The port handled 412 ships.</p>", "html"),
      ("a.pdf", "<html><body><p>The port handled 412 ships.</p></body></html>", "html"),
      ("a.html", "The port handled 412 ships.\n\nNothing else happened.", "txt"),
      (
        "a.html",
        "MIME-Version: 1.0\nSubject: Port\nContent-Type: text/plain\n\nThe port handled 412 ships.",
        "eml"
      ),
      (
        "a.doc",
        "<html xmlns:o=\"urn:x\"><body><p class=MsoNormal>The port handled 412 ships.<o:p></o:p></p></body></html>",
        "html"
      ),
    ])
  func endings(name: String, text: String, kind: String) throws {
    let article = try read(text, name).article
    #expect(article.snapshot?.type ?? "txt" == kind)
    #expect(article.text.contains("The port handled 412 ships."))
    #expect(!article.text.contains("<"))
  }

  @Test(
    "What is certainly no text is refused by name",
    arguments: [
      ("a.pdf", [0x50, 0x4B, 3, 4] as [UInt8], "a ZIP archive or an office document"),
      ("a.txt", Array("{\\rtf1\\ansi Words}".utf8), "an RTF document"),
      ("a.html", [0x1F, 0x8B, 8, 0], "a gzip archive"),
    ])
  func foreign(name: String, bytes: [UInt8], what: String) {
    let error = #expect(throws: ReadingError.self) { try ArticleReader().read(bytes, name: name) }
    #expect(error?.code == .binary)
    #expect(error?.underlying == what)
  }

  @Test("A fetched page cannot pass for another site's article")
  func addresses() throws {
    let page =
      "<link rel=canonical href=https://other.example/a><p>The port handled 412 ships in February.</p>"
    var options = ReadingOptions()
    options.address = "https://mirror.example/x?utm_source=y&id=3#top"
    let reading = try ArticleReader().read(Array(page.utf8), name: "a.html", options: options)
    #expect(reading.article.metadata.url == "https://mirror.example/x?id=3")
    #expect(reading.notes.contains { $0.contains("it calls itself https://other.example/a") })
    options.address = "https://m.other.example/a"
    let own = try ArticleReader().read(Array(page.utf8), name: "a.html", options: options)
    #expect(own.article.metadata.url == "https://other.example/a")
  }

  @Test("Entities that would grow without end do not")
  func entities() throws {
    let bomb =
      "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
    let text = try read(bomb + "<p>The port handled 412 ships. &c;&c;&c;</p>", "a.html").article
      .text
    #expect(text.utf8.count < 400)
  }

  @Test("A page that only a script would fill is no article")
  func script() {
    let error = #expect(throws: ReadingError.self) {
      try read(
        "<body><div id=root></div><p>You need to enable JavaScript to run this app.</p>", "a.html")
    }
    #expect(error?.code == .noText)
  }
}
