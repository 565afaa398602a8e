import ClaimModel
import Foundation

@testable import ClaimReports

/// Made-up articles and claims that the tests of this room share.
enum Sample {
  static let gazette = ArticleID("2025-02/ellery-bay-gazette-outbreak-00000001")
  static let post = ArticleID("2025-03/harrow-post-tunnel-00000002")

  static let texts: [ArticleID: String] = [
    gazette: "Grid report\n\nThe council wants 70 per cent of buses electric by 2025.\n",
    post: "電網\n\n𠮷市公車去年僅四成改為電動，市府昨天說😀。\n",
  ]

  static func articles() -> [ArticleID: ReportArticle] {
    [
      gazette: ReportArticle(
        metadata: Article.Metadata(
          title: "Grid report", publisher: "Ellery Bay Gazette", published: Day(2025, 2, 3),
          language: "en", textHash: "00"), text: texts[gazette] ?? ""),
      post: ReportArticle(
        metadata: Article.Metadata(
          title: "電網", publisher: "港都晚報", url: "https://example.org/a?b=1&c=2",
          published: Day(2025, 3, 9), language: "zh-Hant", textHash: "01"), text: texts[post] ?? ""),
    ]
  }

  /// The claim whose quote is `quote` and whose quantity is written `number`.
  static func claim(
    _ id: String, _ article: ArticleID, quote: String, number: String, value: Decimal,
    modality: Modality = .actual, subject: String = "Ellery Bay",
    property: String = "electric buses",
    says: [Mention] = []
  ) -> Claim {
    let text = Array((texts[article] ?? "").unicodeScalars)
    let range = find(quote, text)
    let focus = find(number, text)
    return Claim(
      id: ClaimID(id), article: article, kind: .quantity, statement: quote,
      anchor: Anchor(range, in: text), focus: focus,
      subject: Mention(name: subject, text: subject),
      property: Mention(name: property, text: property),
      quantity: Quantity(min: value, max: value, unit: "ratio", measure: .share, text: number),
      period: Period(text: "2025", start: Day(2025, 1, 1), end: Day(2025, 12, 31), basis: .stated),
      modality: modality, attribution: says,
      extraction: Extraction(engine: "rules/1", confidence: Decimal(93) / 100))
  }

  static func find(_ words: String, _ text: [Unicode.Scalar]) -> Range<Int> {
    let words = Array(words.unicodeScalars)
    for start in 0...(text.count - words.count)
    where Array(text[start..<start + words.count]) == words {
      return start..<start + words.count
    }
    return 0..<0
  }

  static let plan = claim(
    "aaaa000001", gazette, quote: "The council wants 70 per cent of buses electric by 2025",
    number: "70 per cent", value: Decimal(70) / 100, modality: .target)
  static let result = claim(
    "aaaa000002", post, quote: "𠮷市公車去年僅四成改為電動", number: "四成", value: Decimal(40) / 100,
    says: [Mention(name: "City Hall", text: "市府")])

  static let gap = ConflictRecord(
    conflict: Conflict(
      class: .planResult, type: .targetAndOutcome, severity: .medium,
      claims: [plan.id, result.id], explanation: "70 % was the target, 40 % the outcome.",
      reconciliation: "Both hold: one is the plan, the other the result."))

  static func review() -> Review {
    let evidence = Evidence(
      source: "Fleet register", url: "https://example.org/fleet", bearing: .supports,
      grade: Grade("B2"))
    return Review(
      claim: result.id, status: "verified", evidence: [evidence],
      decisions: [
        Decision(
          from: "unreviewed", to: "verified", about: .content, by: "Desk <desk@example.org>",
          at: "2025-04-01T09:00:00Z", reason: "Register read line by line",
          evidence: [evidence.id])
      ])
  }

  /// The result disputed for a reason.
  static var disputed: ReportContent {
    var content = content()
    content.reviews[result.id]?.status = "disputed"
    content.reviews[result.id]?.decisions[0].to = "disputed"
    return content
  }

  /// Only that City Hall said so was verified.
  static var ofSaying: ReportContent {
    var content = content()
    content.reviews[result.id]?.decisions[0].about = .saying
    return content
  }

  static func content(locale: ReportLocale = .english) -> ReportContent {
    ReportContent(
      title: "Buses", commit: "8c1d02e5aa", date: "2025-04-01", articles: articles(),
      claims: [plan, result], reviews: [result.id: review()], conflicts: [gap],
      grades: ["港都晚報": "B"], locale: locale)
  }
}
