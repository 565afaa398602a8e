import ClaimModel
import Foundation
import Testing

@testable import ClaimIndex

@Suite("Values come back as they went in")
struct RoundTripTests {
  @Test("A claim with every slot filled comes back whole")
  func full() throws {
    let folder = try Folder()
    let claim = Self.fullClaim
    let index = try rebuilt(folder, [article(claim.article, claims: [claim])])
    #expect(try index.claim(claim.id)?.claim == claim)
  }

  @Test("A claim with no slot filled comes back whole")
  func bare() throws {
    let folder = try Folder()
    let bare = claim("Trams run on Sundays.")
    let index = try rebuilt(folder, [article(bare.article, claims: [bare])])
    #expect(try index.claim(bare.id)?.claim == bare)
    #expect(try index.claim(bare.id)?.status == "unreviewed")
  }

  @Test(
    "Open and exact bounds come back",
    arguments: [
      (nil, "80000000000"), ("0.333333", "0.333333"), ("-1.5", nil),
      ("12345678901234567890.123456789", "99999999999999999999999999"),
    ] as [(String?, String?)])
  func bounds(_ bounds: (String?, String?)) throws {
    let folder = try Folder()
    var value = claim("x")
    value.quantity = Quantity(
      min: bounds.0.flatMap { Decimal(string: $0) }, max: bounds.1.flatMap { Decimal(string: $0) },
      unit: "USD", measure: .level, text: "x")
    let index = try rebuilt(folder, [article(value.article, claims: [value])])
    #expect(try index.claim(value.id)?.claim == value)
  }

  @Test("Trailing zeros do not tell equal numbers apart in a dump")
  func zeros() throws {
    let dumps = try ["0.80", "0.8"].map { digits in
      let folder = try Folder()
      var value = claim("x")
      value.quantity = Quantity(
        min: Decimal(string: digits), max: nil, unit: "ratio", measure: .share, text: "x")
      return try rebuilt(folder, [article(value.article, claims: [value])]).lines()
    }
    #expect(dumps[0] == dumps[1])
  }

  @Test("Strings with quotes, control characters and rare Han survive in lists")
  func strings() throws {
    let odd = ["", "a\"b", "back\\slash", "tab\tline\n", "\u{1F}", "𠮷野家", "é", "\u{7F}"]
    #expect(JSONStrings.all(in: JSONStrings.list(odd)) == odd)
    let folder = try Folder()
    var value = claim("x")
    value.attribution = odd.map { Mention(name: $0, text: $0 + "!") }
    let index = try rebuilt(folder, [article(value.article, claims: [value])])
    #expect(try index.claim(value.id)?.claim == value)
  }

  @Test("A review comes back with its evidence and decisions")
  func review() throws {
    let folder = try Folder()
    let value = claim("The dam holds.")
    let proof = Evidence(
      source: "Inspection report", url: "https://example.org/dam", bearing: .supports,
      grade: Grade("B2"), note: "page 4")
    let first = Decision(
      from: "unreviewed", to: "verified", about: .content, by: "Ada <ada@example.org>",
      at: "2026-01-02T03:04:05Z", reason: "read it", evidence: [proof.id])
    let second = Decision(
      from: "verified", to: "unreviewed", by: "Bob <bob@example.org>",
      at: "2026-01-03T03:04:05Z", after: [], undoes: first.id)
    let act = Evidence.Act(by: "Bob <bob@example.org>", at: "2026-01-03T03:04:05Z")
    let file = Evidence(
      source: "a.pdf", exhibit: .file(name: "a.pdf", sha256: String(repeating: "a", count: 64)),
      bearing: .context, brought: act)
    let passage = Evidence(
      source: "Post",
      exhibit: .passage(
        value.article, Anchor(start: 2, end: 4, prefix: "", exact: "八成", suffix: "y")),
      bearing: .refutes, brought: act, takenBack: act)
    let whole = Evidence(source: "Post", exhibit: .passage("2025-01/x", nil), bearing: .supports)
    let review = Review(
      claim: value.id, status: "verified", assignee: "ada@example.org",
      evidence: [proof, file, passage, whole], decisions: [first, second])
    let index = try rebuilt(folder, [article(value.article, claims: [value], reviews: [review])])
    #expect(try index.review(of: value) == review)
    let row = try #require(try index.claim(value.id))
    #expect(row.status == "verified")
    #expect(row.assignee == "ada@example.org")
  }

  @Test("A conflict and its record come back together")
  func conflict() throws {
    let folder = try Folder()
    let (a, b) = (claim("one"), claim("two", at: 10))
    let found = Conflict(
      class: .contradiction, type: .value, severity: .high, claims: [a.id, b.id].sorted(),
      explanation: "1 against 2", reconciliation: "if both mean days", origins: [1, 2])
    let index = try rebuilt(folder, [article(a.article, claims: [a, b])], conflicts: [found])
    #expect(try index.conflicts().map(\.conflict) == [found])
    var judged = found
    judged.status = "resolved"
    let decision = Decision(from: "open", to: "resolved", by: "Ada", at: "2026-01-02T03:04:05Z")
    try index.update(to: "c1") {
      try $0.replaceRecord(ConflictRecord(conflict: judged, decisions: [decision]))
    }
    #expect(
      try index.conflicts() == [
        ConflictRow(conflict: judged, decisions: [decision], isFound: true, isRecorded: true)
      ])
    try index.update(to: "c2") { try $0.replaceAllConflicts(with: []) }
    #expect(
      try index.conflicts() == [
        ConflictRow(conflict: judged, decisions: [decision], isFound: false, isRecorded: true)
      ])
  }

  static var fullClaim: Claim {
    Claim(
      id: "k3f9x2ab7q", article: "2025-06/grid-7f3a", kind: .quantity,
      statement: "電網公司說風電佔比約為三成",
      anchor: Anchor(start: 7, end: 20, prefix: "前", exact: "佔比約為三成", suffix: "後"),
      focus: 17..<19, subject: Mention(name: "Wind power", text: "風電"),
      property: Mention(name: "share", text: "佔比"),
      quantity: Quantity(
        min: Decimal(string: "0.27"), max: Decimal(string: "0.33"), unit: "ratio", measure: .share,
        approximate: true, text: "約三成", equivalent: "aaaaaaaaaa"),
      predicate: Predicate(
        text: "為", class: "is", direction: -1, object: Mention(name: "Grid", text: "電網")),
      baseline: Baseline(name: nil, text: "全國", kind: .implied),
      scope: Scope(name: "North", text: "北部", kind: .region),
      period: Period(text: "去年", start: Day(2024, 1, 1), end: nil, basis: .inferred),
      modality: .estimate,
      attribution: [
        Mention(name: "Daily", text: "日報"), Mention(name: "Grid company", text: "電網公司"),
      ], polarity: .negated, extraction: Extraction(engine: "rules/1", confidence: 0.93),
      edited: [.subject, .period])
  }
}
