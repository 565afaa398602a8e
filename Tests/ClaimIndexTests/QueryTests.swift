import ClaimModel
import Foundation
import SeededRandom
import Testing

@testable import ClaimIndex

@Suite("Queries")
struct QueryTests {
  private static let today = QueryContext(me: "ada@example.org", today: Day(2026, 3, 1))

  @Test(
    "A query finds what it names",
    arguments: [
      ("", "ABCDEF"),
      ("status:unreviewed", "ACDEF"), ("status:verified,disputed", "B"),
      ("-status:unreviewed", "B"),
      ("subject:bank", "AB"), ("subject:\"First Bank\"", "A"), ("-subject:bank", "CDEF"),
      ("subject:华为", "C"), ("subject:華為", "C"), ("subject:none", "EF"), ("subject:::", ""),
      ("property:yield,fares", "AD"), ("says:regulator", "B"), ("says:none", "ACDEF"),
      ("baseline:\"last year\"", "B"), ("title:华为", "C"), ("kind:quantity", "ABC"),
      ("modality:target", "C"), ("polarity:negated", "E"), ("measure:share", "A"),
      ("unit:ratio", "A"), ("unit:usd", "BC"), ("predicate:bans", "E"), ("scope:north", "E"),
      ("value>0.3", "ABC"), ("value>0.3 value<1", "A"), ("value:30%", "A"), ("value>=4e9", "BC"),
      ("value:0.2..0.3", "A"), ("value>5,000,000,000", "BC"), ("value<1億", "A"),
      ("value>9999999999999", "B"), ("value:none", "DEF"),
      ("period:2024", "A"), ("period:2024-Q4", "A"), ("period:2025", ""), ("period<2025", "A"),
      ("period:2026..", "BC"), ("period:none", "DEF"), ("period>2025", "BC"),
      ("due:2027", "C"), ("due<=today", ""), ("due>today", "C"),
      ("published:2025-06", "AB"), ("published>2025-06", "C"), ("published:none", "DEF"),
      ("article:2025-06/bank-01", "AB"), ("article:2025", "ABC"), ("publisher:daily", "ABC"),
      ("language:zh", "C"), ("language:en", "ABDEF"), ("by:me", "B"), ("by:nobody", ""),
      ("assigned:me", "B"), ("assigned:none", "ACDEF"), ("confidence<0.6", "F"),
      ("has:quantity", "ABC"), ("has:evidence", "B"), ("has:decision", "B"), ("-has:subject", "EF"),
      ("has:conflict", "AD"), ("conflict:contradiction", "AD"), ("conflict:explained", "BC"),
      ("conflict:open", "ABCD"), ("conflict:high", "AD"), ("has:edited", "F"),
      ("deposits", "A"), ("-deposits", "BCDEF"), ("\"rose to\"", "A"), ("“rose to”", "A"),
      ("\"to rose\"", ""), ("rose deposits", "A"), ("华为", "C"), ("芯片", "C"), ("片", "C"), ("芯", "C"),
      ("芯良", ""), ("量产芯片", "C"), ("status：verified", "B"), ("STATUS:verified", "B"),
      ("「芯片」 value>1", "C"), ("kind:quantity -subject:bank", "C"), ("ferry OR ban", ""),
      ("3.5", "D"), ("café", "F"), ("𠮷野", "F"), ("...", "ABCDEF"),
    ])
  func finds(query: String, expected: String) throws {
    let folder = try Folder()
    let index = try Self.index(folder)
    let found = try index.list(Query(query, context: Self.today)).map { Self.letter($0.claim) }
    #expect(found.sorted().joined() == expected)
    #expect(try index.count(Query(query, context: Self.today)) == expected.count)
  }

  @Test(
    "A query that cannot be read says where and what was meant",
    arguments: [
      ("statuss:verified", 0..<7, "there is no key statuss", "did you mean status?"),
      ("a modality:targt", 11..<16, "cannot be targt", "did you mean target?"),
      ("has:conflicts", 4..<13, "cannot be conflicts", "did you mean conflict?"),
      ("value>lots", 6..<10, "is followed by lots", "value>0.5"),
      ("status:", 7..<7, "is followed by nothing", "status:unreviewed"),
      ("subject:\"Huawei", 8..<15, "not closed", "same kind of quote"),
      ("period:2025-13", 7..<14, "is followed by 2025-13", "period:2025"),
      ("status>3", 7..<8, "no greater and smaller", "status:3"),
      ("status:verfied", 7..<14, "cannot be verfied", "did you mean verified?"),
      ("due:today", 4..<9, "is followed by today", "due<=2025"),
      ("by:me", 3..<5, "who me is", "git config"),
      ("period:2024,2025", 12..<16, "takes one value", "again"),
      ("https://example.org", 0..<5, "there is no key https", "quotes"),
    ])
  func refuses(query: String, place: Range<Int>, why: String, hint: String) throws {
    let context = QueryContext(states: ["unreviewed", "verified", "disputed"])
    let error = try #require(throws: IndexError.self) { _ = try Query(query, context: context) }
    #expect(error.code == .query)
    #expect(error.place == place)
    #expect(error.underlying.contains(why), "\(error)")
    #expect(error.hint.contains(hint), "\(error)")
    #expect(!error.mustRebuild)
  }

  @Test("Whatever is typed, no query breaks out of its argument", arguments: 1...40)
  func anything(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let folder = try Folder()
    let index = try Self.index(folder)
    let bits = [
      "'", "\"", ";", "--", "DROP TABLE claims", "*", "(", ")", " AND ", " NOT ", "NEAR(",
      "subject:",
      "value>", "1", "\u{0}", "%", "^", "+", "{", "}", ":", "-", " ", "芯", "article:", ",",
      "\u{10FFFF}",
    ]
    for _ in 0..<60 {
      let text = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        bits.randomElement(using: &random) ?? ""
      }.joined()
      do throws(IndexError) {
        _ = try index.list(Query(text))
        _ = try index.search(text)
      } catch {
        #expect(error.code == .query, "seed \(seed), \(text.debugDescription): \(error)")
      }
    }
    #expect(try index.counts().claims == 6)
  }

  @Test("Pages of a list follow each other without gap or overlap")
  func pages() throws {
    let folder = try Folder()
    let index = try Self.index(folder)
    let all = try index.list().map(\.claim.id)
    let pages = try stride(from: 0, to: 6, by: 2).flatMap {
      try index.list(limit: 2, offset: $0).map(\.claim.id)
    }
    #expect(pages == all)
  }

  @Test("Hits in the claim come before hits in the title")
  func ranking() throws {
    let folder = try Folder()
    let index = try rebuilt(
      folder,
      [
        article(
          "a/1", title: "Harbour news", claims: [claim("Cranes stand idle.", article: "a/1")]),
        article("a/2", claims: [claim("The harbour grew.", article: "a/2")]),
      ])
    #expect(
      try index.search("harbour").map(\.claim.statement) == [
        "The harbour grew.", "Cranes stand idle.",
      ])
  }

  private static func letter(_ claim: Claim) -> String {
    String(claim.id.text.last ?? "?").uppercased()
  }

  /// Six claims, their ids ending in a to f.
  private static func index(_ folder: Folder) throws -> ClaimIndex {
    let (first, second) = bank
    let chip = chip
    var fares = claim(
      "Fares stay at 3.5 a ride", article: "other/1", at: 0, subject: "Metro", property: "fares")
    fares.id = "1000000000d"
    var ban = claim("No ban on night flights", article: "other/1", at: 40)
    ban.id = "1000000000e"
    ban.polarity = .negated
    ban.predicate = Predicate(text: "ban", class: "bans", direction: -1, object: nil)
    ban.scope = Scope(name: "North region", text: "the north", kind: .region)
    var food = claim("A café and 𠮷野家 opened", article: "other/1", at: 80)
    food.id = "1000000000f"
    food.extraction.confidence = 0.5
    food.edited = [.subject]
    let decision = Decision(
      from: "unreviewed", to: "verified", by: "Ada <ada@example.org>", at: "2026-01-01T00:00:00Z")
    let review = Review(
      claim: second.id, status: "verified", assignee: "Ada <ada@example.org>",
      evidence: [Evidence(source: "Annual report", bearing: .supports)], decisions: [decision])
    var chinese = article(
      "2025-07/chip-01", title: "華為的路", publisher: "Evening Daily", published: "2025-07-01",
      claims: [chip])
    chinese.metadata.language = "zh-Hant"
    return try rebuilt(
      folder,
      [
        article(
          "2025-06/bank-01", title: "Banks", publisher: "The Daily", published: "2025-06-30",
          claims: [first, second], reviews: [review]), chinese,
        article("other/1", claims: [fares, ban, food]),
      ],
      conflicts: [
        Conflict(
          class: .contradiction, type: .value, severity: .high, claims: [first.id, fares.id],
          explanation: "e"),
        Conflict(
          class: .explained, type: .rounding, severity: .low, claims: [second.id, chip.id],
          explanation: "e"),
      ])
  }

  private static var bank: (Claim, Claim) {
    var first = claim(
      "Deposits rose to 30% of assets", article: "2025-06/bank-01", subject: "First Bank",
      property: "yield")
    first.id = "1000000000a"
    first.kind = .quantity
    first.quantity = Quantity(
      min: Decimal(string: "0.3"), max: Decimal(string: "0.305"), unit: "ratio", measure: .share,
      text: "30%")
    first.period = Period(
      text: "2024", start: Day(2024, 1, 1), end: Day(2024, 12, 31), basis: .stated)
    var second = claim(
      "Loans passed 8 billion", article: "2025-06/bank-01", at: 50, subject: "Second Bank")
    second.id = "1000000000b"
    second.kind = .quantity
    second.quantity = Quantity(
      min: 8_000_000_000, max: nil, unit: "USD", measure: .level, text: "8 billion")
    second.baseline = Baseline(name: "last year", text: "a year ago", kind: .named)
    second.attribution = [Mention(name: "Regulator", text: "the regulator")]
    second.period = Period(text: "from 2026", start: Day(2026, 1, 1), end: nil, basis: .stated)
    return (first, second)
  }

  private static var chip: Claim {
    var chip = claim("該公司要量產芯片", article: "2025-07/chip-01", subject: "華為")
    chip.id = "1000000000c"
    chip.kind = .quantity
    chip.modality = .target
    chip.quantity = Quantity(
      min: 5_000_000_000, max: 6_000_000_000, unit: "USD", measure: .level, text: "x")
    chip.period = Period(
      text: "2027", start: Day(2027, 1, 1), end: Day(2027, 12, 31), basis: .stated)
    return chip
  }
}
