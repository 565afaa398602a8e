import ArticleReading
import ClaimExtraction
import ClaimIndex
import ClaimLedger
import ClaimModel
import Foundation

/// What is hammered: each reads bytes, and must refuse or answer, never crash; a sentence says what it got wrong.
struct Targets {
  private let reader = ArticleReader()
  private let claims = ClaimReader(lexicon: Shipped.lexicon())
  private let names = ["a.txt", "a.html", "a.md", "a.eml", "a.pdf"]

  /// Where merges look for the workflow; made for the run.
  private let ledger: Ledger?

  static let all = ["article", "extract", "records", "query", "merge"]

  init(ledger: Ledger?) { self.ledger = ledger }

  func run(_ target: String, _ bytes: [UInt8]) -> String? {
    switch target {
    case "article": article(bytes)
    case "extract": extract(bytes)
    case "records": records(bytes)
    case "query": query(bytes)
    default: merge(bytes)
    }
  }

  /// Two versions of one file merge to the same bytes whoever is asked, and decisions of both are in it.
  private func merge(_ bytes: [UInt8]) -> String? {
    guard let ledger else { return "no ledger to merge in" }
    var mutator = Mutator([bytes], seed: UInt64(bytes.count) &* 31 &+ UInt64(bytes.first ?? 0))
    let (ours, theirs) = (mutator.changed(bytes), mutator.changed(bytes))
    for path in [
      "Claims/2025-01/a/claims.yaml", "Reviews/2025-01/a.yaml",
      "Reviews/conflicts/aa/aaaaaaaaaa.yaml",
    ] {
      let one = try? ledger.mergeFile(path, base: bytes, ours: ours, theirs: theirs)
      let other = try? ledger.mergeFile(path, base: bytes, ours: theirs, theirs: ours)
      guard one?.bytes == other?.bytes else { return "\(path): it matters whose side is ours" }
      guard let one, path.hasPrefix("Reviews/2025") else { continue }
      let kept = Self.decisions(one.bytes)
      guard kept.isSuperset(of: Self.decisions(ours)), kept.isSuperset(of: Self.decisions(theirs))
      else {
        return "a decision is lost"
      }
    }
    return nil
  }

  private static func decisions(_ bytes: [UInt8]) -> Set<DecisionID> {
    Set(ReviewCodec.decode(bytes, path: "r").records.flatMap(\.decisions).map(\.id))
  }

  private func article(_ bytes: [UInt8]) -> String? {
    for name in names {
      guard let reading = try? reader.read(bytes, name: name) else { continue }
      if reading.article.text.unicodeScalars.contains(where: { $0.value == 0 || $0.value == 0xFEFF }
      ) {
        return "\(name): a NUL or a byte order mark is left in the text"
      }
      if let again = try? reader.read(bytes, name: name), again != reading {
        return "\(name): read twice, two articles"
      }
    }
    return nil
  }

  private func extract(_ bytes: [UInt8]) -> String? {
    guard let reading = try? reader.read(bytes, name: "a.txt") else { return nil }
    let text = Array(reading.article.text.unicodeScalars)
    for claim in claims.claims(in: reading.article) {
      let anchor = claim.anchor
      guard anchor.start >= 0, anchor.end <= text.count, anchor.start <= anchor.end,
        text[anchor.start..<anchor.end].elementsEqual(anchor.exact.unicodeScalars)
      else { return "a claim's words do not stand at its anchor" }
      guard claim.focus.upperBound <= text.count else { return "a focus lies beyond the text" }
      let bytes = ClaimCodec.stream([claim])
      let decoded = ClaimCodec.decode(bytes, path: "claims.yaml", article: claim.article)
      guard decoded.problems.isEmpty, decoded.records == [claim] else {
        return "a claim is not read back as it was written: \(decoded.problems)"
      }
    }
    return nil
  }

  private func records(_ bytes: [UInt8]) -> String? {
    let claims = ClaimCodec.decode(bytes, path: "c", article: "a")
    if claims.problems.isEmpty {
      let again = ClaimCodec.decode(ClaimCodec.stream(claims.records), path: "c", article: "a")
      if again.records != claims.records { return "claims are not read back as they were written" }
    }
    let reviews = ReviewCodec.decode(bytes, path: "r")
    if reviews.problems.isEmpty {
      let again = ReviewCodec.decode(ReviewCodec.stream(reviews.records), path: "r")
      if again.records != reviews.records {
        return "reviews are not read back as they were written"
      }
    }
    let conflicts = ConflictCodec.decode(bytes, path: "x")
    if conflicts.problems.isEmpty {
      let again = ConflictCodec.decode(ConflictCodec.stream(conflicts.records), path: "x")
      if again.records != conflicts.records {
        return "conflicts are not read back as they were written"
      }
    }
    _ = ArticleCodec.decode(bytes, path: "a")
    _ = WorkflowCodec.decode(bytes, path: "w")
    _ = LexiconCodec.entries(bytes, path: "l")
    _ = SourceCodec.decode(bytes, path: "s")
    _ = LedgerPath.content(String(decoding: bytes.prefix(300), as: UTF8.self))
    try? LedgerPath.check(String(decoding: bytes.prefix(300), as: UTF8.self))
    return nil
  }

  private func query(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes.prefix(2000), as: UTF8.self)
    _ = try? Query(
      text, context: QueryContext(me: "A <a@example.org>", today: Day(2025, 3, 4), states: ["open"])
    )
    return nil
  }
}
