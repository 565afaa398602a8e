import ClaimModel
import Foundation
import Testing

@testable import ClaimReports

@Suite("Hostile articles")
struct HostileTextTests {
  static let attacks = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title></style><script>", "javascript:alert(1)", "\u{1B}]0;owned\u{07}\u{1B}[2J",
    "\u{202E}txt.exe", "=HYPERLINK(\"http://x\")", "@SUM(1+1)", "+1+cmd|' /C calc'!A0", "-->",
    "]]>", "[x](javascript:alert(1))", "![x](http://x/y.png)", "\u{0}\u{9B}31m",
    "&#x3c;script&#x3e;",
  ]

  /// A report whose every word is an attack.
  static func content(_ attack: String) -> ReportContent {
    let id = ArticleID("2025-01/x-00000000")
    let text = "\(attack) 7 \(attack)\n"
    let scalars = Array(text.unicodeScalars)
    let word = Mention(name: attack, text: attack)
    let claims = ["bbbb000001", "bbbb000002"].map { name in
      Claim(
        id: ClaimID(name), article: id, kind: .quantity, statement: attack,
        anchor: Anchor(0..<scalars.count - 1, in: scalars), focus: 0..<2, subject: word,
        property: word,
        quantity: Quantity(min: 7, max: 7, unit: attack, measure: .level, text: attack),
        predicate: Predicate(text: attack, class: attack, direction: 0, object: word),
        baseline: Baseline(name: attack, text: attack, kind: .named),
        scope: Scope(name: attack, text: attack, kind: .region),
        period: Period(text: attack, start: nil, end: nil, basis: .stated), attribution: [word],
        extraction: Extraction(engine: attack, confidence: 1))
    }
    let evidence = Evidence(source: attack, url: attack, bearing: .refutes, note: attack)
    let decision = Decision(
      from: attack, to: attack, about: .content, by: attack, at: attack, reason: attack,
      evidence: [evidence.id])
    let record = ConflictRecord(
      conflict: Conflict(
        class: .contradiction, type: .value, severity: .high, status: attack,
        claims: claims.map(\.id), explanation: attack, reconciliation: attack),
      decisions: [decision])
    let metadata = Article.Metadata(
      title: attack, publisher: attack, author: attack, url: attack, language: attack,
      textHash: attack)
    let review = Review(
      claim: claims[0].id, status: "disputed", evidence: [evidence], decisions: [decision])
    return ReportContent(
      title: attack, commit: "8c1d02e", date: attack,
      articles: [id: ReportArticle(metadata: metadata, text: text)], claims: claims,
      reviews: [claims[0].id: review], conflicts: [record])
  }

  @Test("A page has no active content, whatever an article says", arguments: attacks)
  func html(attack: String) {
    let whole = HTMLReport.text(Self.content(attack))
    #expect(whole.matches(of: #/<script>/#).count == 1)
    let page = whole.replacing("<script>\(PageScript.text)</script>", with: "")
    let tags = Set(page.matches(of: #/<([a-z0-9]+)/#).map { String($0.1) })
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3",
      "time",
      "code", "nav", "ul", "ol", "li", "main", "section", "span", "b", "div", "bdi", "details",
      "summary", "blockquote", "mark", "strong", "fieldset", "legend", "label", "input", "article",
      "figure", "figcaption", "svg", "line", "text", "tspan", "path", "dl", "dt", "dd", "q",
      "footer", "aside", "select", "option", "output", "button",
    ]
    #expect(tags.subtracting(known) == [])
    let openings = page.matches(of: #/<[a-z0-9]+((?: [a-z0-9-]+(?:="[^"<>]*")?)*)>/#).map { $0.1 }
    #expect(page.matches(of: #/<[a-z]/#).count == openings.count)
    let names = openings.flatMap {
      $0.matches(of: #/ ([a-z0-9-]+)(?:="[^"]*")?/#).map { String($0.1) }
    }
    #expect(!names.contains { $0.hasPrefix("on") || $0 == "style" || $0 == "src" })
    let links = page.matches(of: #/href="([^"]*)"/#).map { String($0.1) }
    #expect(links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("http") })
    #expect(!page.unicodeScalars.contains { Neutral.isUnsafe($0) && $0 != "\n" && $0 != "\t" })
    #expect(page.matches(of: #/<style>/#).count == 1)
  }

  @Test("A table has no formula and no control character", arguments: attacks)
  func csv(attack: String) {
    for table in [
      CSVReport.claims(Self.content(attack)), CSVReport.conflicts(Self.content(attack)),
    ] {
      #expect(table.hasPrefix("\u{FEFF}"))
      for line in table.dropFirst().split(separator: "\r\n") {
        for cell in line.split(separator: ",") {
          let first = cell.drop { $0 == "\"" }.first ?? "x"
          #expect(!"=+@".contains(first), "\(cell)")
        }
      }
      let bare = table.unicodeScalars.dropFirst().filter { $0 != "\r" && $0 != "\n" }
      #expect(!bare.contains(where: Neutral.isUnsafe))
    }
  }

  @Test("Markdown and JSON carry no control character and no foreign link", arguments: attacks)
  func text(attack: String) throws {
    let markdown = MarkdownReport.text(Self.content(attack))
    let bare = markdown.unicodeScalars.filter { $0 != "\n" && $0 != "\u{2060}" }
    #expect(!bare.contains(where: Neutral.isUnsafe))
    #expect(!markdown.contains(#/(^|[^\\])<(?!https?:|mailto:)/#))
    #expect(!markdown.contains(#/(^|[^\\])\]\((?!<http)/#))
    let json = JSONReport.text(Self.content(attack))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
    #expect(!json.unicodeScalars.contains { Neutral.isUnsafe($0) && $0 != "\n" })
  }

  @Test("The tests' own eye: a script that was not escaped would be seen")
  func canary() {
    let page = HTMLReport.text(Self.content("<script>")).replacing(
      "&lt;script&gt;", with: "<script>")
    #expect(page.contains("<script>"))
    #expect(Set(page.matches(of: #/<([a-z0-9]+)/#).map { String($0.1) }).contains("script"))
  }
}
