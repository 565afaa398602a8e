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
