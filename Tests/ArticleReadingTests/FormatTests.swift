import ClaimModel
import Testing

@testable import ArticleReading

@Suite("PDF, Markdown and mail")
struct FormatTests {
  @Test("Running heads, page numbers and divided words are mended")
  func pdf() throws {
    let works = ["the new quay", "its north pier", "a second crane", "the old customs house"]
    let pages = works.enumerated().map { index, work in
      """
      Harbour Review 2025 · No. \(index + 1)
      The authority said that \(work) would be fin-
      ished in the spring of next year, and that it had cost a third more
      than the plan for \(work) allowed.

      \(index + 1)
      """
    }.joined(separator: "\u{0C}")
    let reader = ArticleReader(pdfText: { _ in (Array(pages.utf8), []) })
    let reading = try reader.read(Array("%PDF-1.7\n…".utf8), name: "quay.pdf")
    let text = reading.article.text
    #expect(!text.contains("Harbour Review"))
    #expect(
      text.contains(
        "would be finished in the spring of next year, and that it had cost a third more than"))
    #expect(text.split(separator: "\n").count == 4)
    #expect(reading.article.snapshot?.type == "pdf")
    #expect(reading.notes.contains("left out 8 running heads and page numbers"))
  }

  @Test("Chinese lines are joined without spaces")
  func chinesePDF() throws {
    let page = "港都市政府昨天公布上半年的財政收支，稅收比去年同期增加\n百分之三，支出則減少一成，是十年來的第一次。\n"
    let reader = ArticleReader(pdfText: { _ in (Array(page.utf8), []) })
    let text = try reader.read(Array("%PDF-1.4".utf8), name: "a.pdf").article.text
    #expect(text == page.filter { $0 != "\n" } + "\n")
  }

  @Test("A PDF without a program, without words, or damaged says so")
  func badPDF() {
    struct Broken: Error {}
    let readers: [(ArticleReader, ReadingError.Code)] = [
      (ArticleReader(), .unsupported),
      (ArticleReader(pdfText: { _ in ([0x0C, 0x0A], []) }), .noText),
      (ArticleReader(pdfText: { _ throws in throw Broken() }), .damaged),
    ]
    for (reader, code) in readers {
      let error = #expect(throws: ReadingError.self) {
        try reader.read(Array("%PDF-1.4".utf8), name: "a.pdf")
      }
      #expect(error?.code == code)
      #expect(error?.hint != nil)
    }
  }

  @Test("Markdown's front matter is metadata, its text stays as written")
  func markdown() throws {
    let text = """
      ---
      title: "Rail freight falls"
      source: The Harrow Post
      author: [Jo Lee, "Sam Roe"]
      date: 2025-03-09
      lang: en-GB
      ---
      # Rail freight falls

      Freight fell by **8 per cent**.

      """
    let article = try ArticleReader().read(Array(text.utf8), name: "a.md").article
    #expect(article.text == "# Rail freight falls\n\nFreight fell by **8 per cent**.\n")
    #expect(article.metadata.title == "Rail freight falls")
    #expect(article.metadata.publisher == "The Harrow Post")
    #expect(article.metadata.author == "Jo Lee, Sam Roe")
    #expect(article.metadata.published == Day(2025, 3, 9))
    #expect(article.metadata.language == "en")
    #expect(article.snapshot?.type == "md")
  }

  @Test("A mail gives its richest part, with the headers undone")
  func mail() throws {
    let mail = """
      From: =?UTF-8?B?5p6X5b+D5oCh?= <lin@example.org>
      Subject: =?utf-8?Q?Caf=C3=A9s_reopen?=
      Date: Sun, 9 Mar 2025 08:00:00 +0000
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b1"

      --b1
      Content-Type: text/plain; charset=utf-8

      plain words
      --b1
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      <html><body><p>About 40 per cent of the caf=C3=A9s on the quay have open=
      ed again since the flood.</p></body></html>
      --b1--
      """
    let article = try ArticleReader().read(Array(mail.utf8), name: "a.eml").article
    #expect(
      article.text
        == "About 40 per cent of the cafés on the quay have opened again since the flood.\n")
    #expect(article.metadata.title == "Cafés reopen")
    #expect(article.metadata.author == "林心怡")
    #expect(article.metadata.published == Day(2025, 3, 9))
  }

  @Test(
    "A damaged mail is an error or clean text",
    arguments: [
      "Content-Type: multipart/mixed; boundary=x\n\n--x", "Content-Type: image/png\n\nabc",
      "Content-Type: multipart/mixed; boundary=\"\n\n--\n--\n",
      "Subject: =?utf-8?B?!!!?=\n\nWords.",
      "Content-Transfer-Encoding: base64\n\n%%%%",
    ])
  func badMail(mail: String) {
    do {
      let text = try ArticleReader().read(Array(mail.utf8), name: "a.eml").article.text
      #expect(text.hasSuffix("\n"))
    } catch {
      #expect(error.hint != nil)
    }
  }
}
