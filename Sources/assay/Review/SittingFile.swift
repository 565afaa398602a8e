import ClaimLedger
import ClaimModel
import Foundation

// A sitting of one commit keeps its decisions in `.git/assay/sitting.json` until the commit is made, so that a
// closed terminal, a crash or a power cut loses none: the next sitting records them first. One JSON object a
// line; a line that was cut short is the last, and was never shown as decided.

/// The decisions of a sitting that are not in the ledger yet.
struct SittingFile {
  let path: String

  init(_ ledger: Ledger) { path = ledger.privateFolder + "/sitting.json" }

  /// Writes the decisions of the sitting so far; without any, there is no file.
  func write(_ rulings: [Ruling]) throws {
    if rulings.isEmpty {
      try? FileManager.default.removeItem(atPath: path)
      return
    }
    let lines = try rulings.map { try JSONEncoder().encode(Line($0)) }
    let bytes = lines.reduce(into: Data()) {
      $0 += $1
      $0.append(10)
    }
    try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// What a sitting left behind; `claim` finds a claim by its id.
  func read(_ claim: (ClaimID) throws -> Claim?) throws -> [Ruling] {
    guard let bytes = FileManager.default.contents(atPath: path) else { return [] }
    return try bytes.split(separator: 10).compactMap { line in
      guard let line = try? JSONDecoder().decode(Line.self, from: line),
        let claim = try claim(ClaimID(line.claim))
      else { return nil }
      return Ruling(claim: claim, verdict: line.verdict)
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  private struct Line: Codable {
    var claim: String
    var to: String
    var key: String?
    var about: Decision.About?
    var by: String
    var at: String
    var reason: String?
    var evidence: [Item]

    struct Item: Codable {
      var source: String
      var url: String?
      var bearing: Evidence.Bearing
      var grade: String?
    }

    init(_ ruling: Ruling) {
      let verdict = ruling.verdict
      claim = ruling.claim.id.text
      (to, key, about) = (verdict.to, verdict.key.map(String.init), verdict.about)
      (by, at, reason) = (verdict.by, verdict.at, verdict.reason)
      evidence = verdict.evidence.map {
        Item(
          source: $0.source, url: $0.url, bearing: $0.bearing, grade: $0.grade?.description)
      }
    }

    var verdict: Verdict {
      Verdict(
        to: to, key: key?.first, about: about, by: by, at: at, reason: reason,
        evidence: evidence.map {
          Evidence(
            source: $0.source, url: $0.url, bearing: $0.bearing,
            grade: $0.grade.flatMap { Grade($0) })
        })
    }
  }
}
