import ClaimModel
import Foundation
import Testing

@testable import ArticleReading

@Suite("Web pages")
struct PageTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Pages")

  /// The pages' names: each has the text and the metadata that a careful person reads beside it.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test("There are pages of at least 25 shapes")
  func pages() {
    #expect(PageTests.names.count >= 25)
  }

  @Test(
    "A page gives its article and nothing else",
    arguments: PageTests.names)
  func page(name: String) throws {
    let bytes = try Data(contentsOf: PageTests.folder.appending(path: "\(name).html"))
    let file = PageTests.folder.appending(path: "\(name).expected.txt")
    let expected = try String(contentsOf: file, encoding: .utf8)
    let article = try ArticleReader().read(Array(bytes), name: "\(name).html").article
    #expect(described(article) == expected)
    #expect(article.snapshot?.type == "html")
    #expect(article.snapshot?.bytes == Array(bytes))
  }

  private func described(_ article: Article) -> String {
    let m = article.metadata
    let fields: [(String, String?)] = [
      ("title", m.title), ("publisher", m.publisher), ("author", m.author),
      ("published", m.published?.description), ("language", m.language), ("url", m.url),
    ]
    let head = fields.compactMap { name, value in value.map { "\(name): \($0)\n" } }.joined()
    return head + "---\n" + article.text
  }

  @Test(
    "What stands ten thousand elements deep is read",
    arguments: ["div", "span", "font", "table><tr><td", "blockquote", "ul><li"])
  func deep(tag: String) throws {
    let words =
      "<p>The port of Ellery handled 412 ships in March.</p><p>It expects 5,000 this year.</p>"
    for end in ["", String(repeating: "</\(tag.prefix { $0 != ">" })>", count: 10_000)] {
      let html = String(repeating: "<\(tag)>", count: 10_000) + words + end
      let text = try ArticleReader().read(Array(html.utf8), name: "a.html").article.text
      #expect(
        text == "The port of Ellery handled 412 ships in March.\n\nIt expects 5,000 this year.\n")
    }
  }

  @Test("A tag with a hundred thousand attributes, comments and quotes that nothing closes")
  func tags() throws {
    let words = "<p>The port of Ellery handled 412 ships in March.</p>"
    let many = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
    for html in [
      "<div \(many)>\(words)</div>", "\(words)<!-- never closed <p>not read", words + "<a b='x",
      words + String(repeating: "<a b=\"", count: 50_000),
      "<div class=\"a>b\" title='c>'>\(words)</div>",
    ] {
      let text = try ArticleReader().read(Array(html.utf8), name: "a.html").article.text
      #expect(
        text.hasPrefix("The port of Ellery handled 412 ships in March."), "\(html.prefix(60))")
    }
  }

  @Test("A page saved by Word: its title, no conditions, list marks or marks of notes")
  func word() throws {
    let html = """
      <html xmlns:o="urn:x"><head><title>Waits</title></head><body><div class=WordSection1>
      <p class=MsoTitle>Clinic waits fall at Harrow<o:p></o:p></p>
      <p class=MsoNormal>The clinic treated 1,240 patients in May<a href="#_ftn1"><span>[1]</span></a>,
      14 per cent more than in April.<o:p></o:p></p>
      <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>\
      Two more doctors start in July, the health board said.</p>
      <p class=MsoNormal>Of 3.4<sup><a href="#fn2">2</a></sup> million calls, a fifth came at night.</p>
      <p class=MsoNormal>Some 12,000<sup>1</sup> callers<sup>12</sup> hung up; the ward has 40 m<sup>2</sup>,
      and 10<sup>6</sup> forms were filed.<sup>*</sup></p>
      </div></body></html>
      """
    let article = try ArticleReader().read(Array(html.utf8), name: "a.htm").article
    #expect(article.metadata.title == "Clinic waits fall at Harrow")
    #expect(
      article.text == """
        Clinic waits fall at Harrow

        The clinic treated 1,240 patients in May, 14 per cent more than in April.

        Two more doctors start in July, the health board said.

        Of 3.4 million calls, a fifth came at night.

        Some 12,000 callers hung up; the ward has 40 m2, and 106 forms were filed.

        """)
  }

  @Test("A browser's web archive is the page that it holds")
  func archive() throws {
    let mail = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://post.example/buses
      Subject: Buses full again - Harrow Post
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary="b"

      --b
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable

      <html><head><meta charset=3D"utf-8"><title>Buses full again - Harrow Post</title></head><body>
      <h1>Buses full again</h1><p>Buses carried 3.1 million people =E2=80=94 8 per cent more.</p></body></html>
      --b--

      """
    let article = try ArticleReader().read(Array(mail.utf8), name: "a.mhtml").article
    #expect(article.metadata.title == "Buses full again" && article.metadata.author == nil)
    #expect(article.metadata.url == "https://post.example/buses")
    #expect(article.text.contains("3.1 million people — 8 per cent more."))
  }

  @Test(
    "Damaged and hostile pages give clean text or an error, in little time",
    arguments: [
      String(repeating: "<div>", count: 10_000) + "<p>Deep words stand here, all of them.</p>",
      String(repeating: "<b><i>", count: 20_000) + "The sentence is left open",
      "<p>A sentence of the article that is long enough to be read."
        + String(repeating: "<table><tr><td>", count: 3_000),
      "<html><body><p>Five words are in here.<script>alert('never')</script><img src=x onerror=never()></p>",
      "<p>Half a page, cut in the middle of an attr<a href=\"http://exa",
      String(repeating: "&lt;", count: 100_000),
      "<p title=\"\(String(repeating: "x", count: 1_000_000))\">Text of the page.</p>",
    ])
  func hostile(html: String) {
    do {
      let article = try ArticleReader().read(Array(html.utf8), name: "a.html").article
      #expect(!article.text.contains("never"))
      #expect(article.text.hasSuffix("\n"))
    } catch {
      #expect(error.code == .noText)
      #expect(error.hint != nil)
    }
  }

  @Test("A page without words is no article")
  func empty() {
    let error = #expect(throws: ReadingError.self) {
      try ArticleReader().read(Array("<html><body><img src=a></body></html>".utf8), name: "a.html")
    }
    #expect(error?.code == .noText)
  }

  @Test("Names of classes are split into words")
  func classes() {
    #expect(
      PageClutter.split("articleShareBar-2 js_related") == [
        "article", "share", "bar", "js", "related",
      ])
  }
}
