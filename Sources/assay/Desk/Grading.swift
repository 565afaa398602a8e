import ClaimIndex
import ClaimLedger
import ClaimModel

/// A source as the desk keeps it, and how its claims fared.
struct SourceLine: Hashable {
  var name: String
  var reliability: Character?
  var articles = 0
  var claims = 0
  var verified = 0
  var disputed = 0
}

extension Desk {
  /// The graded sources and the articles' publishers, by name; a publisher's aliases count as it.
  func sourceLines() throws -> [SourceLine] {
    let sources = try ledger.snapshot(at: try ledger.head()).sources().records
    var lines = Dictionary(
      sources.map { ($0.name, SourceLine(name: $0.name, reliability: $0.reliability)) }
    ) { a, _ in a }
    let names = Dictionary(sources.flatMap { s in s.aliases.map { ($0, s.name) } }) { a, _ in a }
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
