import ClaimIndex
import ClaimLedger
import ClaimModel

/// A source as the desk keeps it, and how its claims fared.
struct SourceLine: Hashable {
  var name: String
  var reliability: Character?
  var withdrawn: String?
  var articles = 0
  var claims = 0
  var verified = 0
  var disputed = 0
}

/// How the claims of one source fared, of one property and one year.
struct RecordLine: Hashable, Comparable {
  /// `nil`: claims that have none.
  var property: String?
  /// The year that the claims are about; `nil` where they do not say.
  var year: Int?
  var verified = 0
  var disputed = 0

  static func < (a: RecordLine, b: RecordLine) -> Bool {
    (a.property ?? "\u{10FFFF}", a.year ?? .max) < (b.property ?? "\u{10FFFF}", b.year ?? .max)
  }
}

/// What a record of so many verified and disputed claims suggests of a source: a letter, never set by itself.
///
/// The share of claims that held is taken with the 95 % interval of Wilson (1927), since few cases prove
/// little; the letter is that of the interval's lower end. Below five decided claims there is none.
struct Suggested: Hashable {
  var letter: Character
  /// The interval of the share that held, 0–1.
  var low: Double
  var high: Double

  init?(verified: Int, disputed: Int) {
    let n = Double(verified + disputed)
    guard n >= 5 else { return nil }
    let (p, z) = (Double(verified) / n, 1.96)
    let middle = p + z * z / (2 * n)
    let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    low = max(0, (middle - spread) / (1 + z * z / n))
    high = min(1, (middle + spread) / (1 + z * z / n))
    switch low {
    case 0.9...: letter = "A"
    case 0.7...: letter = "B"
    case 0.5...: letter = "C"
    case 0.3...: letter = "D"
    default: letter = "E"
    }
  }
}

extension Desk {
  /// The graded sources and the articles' publishers, by name; a publisher's aliases count as it.
  func sourceLines() throws -> [SourceLine] {
    let sources = try ledger.snapshot(at: try ledger.head()).sources().records
    var lines = Dictionary(
      sources.map {
        ($0.name, SourceLine(name: $0.name, reliability: $0.reliability, withdrawn: $0.withdrawn))
      }
    ) { a, _ in a }
    let names = Self.names(sources)
    for row in try index.sources() {
      guard let publisher = row.publisher else { continue }
      let name = names[publisher] ?? publisher
      var line = lines[name] ?? SourceLine(name: name)
      line.articles += row.articles
      line.claims += row.claims
      line.verified += row.verified
      line.disputed += row.disputed
      lines[name] = line
    }
    return lines.values.sorted { $0.name < $1.name }
  }

  private static func names(_ sources: [Source]) -> [String: String] {
    Dictionary(sources.flatMap { s in s.aliases.map { ($0, s.name) } }) { a, _ in a }
  }

  /// How a source's claims fared by property and year; a claim that was judged only as said is no proof of either.
  func record(of name: String) throws -> [RecordLine] {
    let names = Self.names(try ledger.snapshot(at: try ledger.head()).sources().records)
    let publishers = try index.sources().compactMap(\.publisher).filter {
      $0 == name || names[$0] == name
    }
    guard !publishers.isEmpty else { return [] }
    let rows = try index.list(
      Query(terms: [
        .init(.any(.publisher, publishers)), .init(.any(.status, ["verified", "disputed"])),
      ])
    ).filter { $0.publisher.map(publishers.contains) ?? false }
    var lines: [[String]: RecordLine] = [:]
    for row in rows {
      let last = try index.review(of: row.claim)?.decisions.last { $0.to == row.status }
      if last?.about == .saying { continue }
      let year = (row.claim.period?.end ?? row.claim.period?.start)?.year
      let key = [row.claim.property?.name ?? "", year.map { "\($0)" } ?? ""]
      var line = lines[key] ?? RecordLine(property: row.claim.property?.name, year: year)
      if row.status == "verified" { line.verified += 1 } else { line.disputed += 1 }
      lines[key] = line
    }
    return lines.values.sorted()
  }

  /// Records what the desk thinks of a source's reliability.
  func grade(_ name: String, _ reliability: Character, note: String?, author: Author) throws
    -> CommitID
  {
    let message = CommitMessage(
      DisplayWidth.fit("Grade \(Sanitiser.clean(name)): \(reliability)", 100),
      body: note.map { Sanitiser.clean($0) } ?? "", trailers: [.init("Assay-Action", "grade")])
    let commit = try ledger.publish(message, author: author.signature) { base in
      let path = LedgerPath.sources
      var source = try base.sources().records.first { $0.name == name } ?? Source(name: name)
      source.reliability = reliability
      source.note = note ?? source.note
      return Edit(
        writes: [path: try SourceCodec.put([source], into: try base.bytes(path) ?? [], path: path)])
    }
    try catchUp()
    return commit
  }
}
