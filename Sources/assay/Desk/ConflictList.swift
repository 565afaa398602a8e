import ClaimIndex
import ClaimLedger
import ClaimModel
import ConflictDetection

/// Conflicts with the desk's own knowledge laid beside them: reviews, and the grades of sources.
struct ConflictList {
  private let queries: any ClaimQueries
  private let grades: [String: Character]

  init(_ view: DeskView) throws {
    queries = view.queries
    var grades: [String: Character] = [:]
    for source in try view.snapshot.sources().records {
      for name in [source.name] + source.aliases {
        grades[name.lowercased()] = source.reliability
      }
    }
    self.grades = grades
  }

  /// The open ones before the judged, the gravest first, then by class, type and id; each with its weighed
  /// severity and the reason.
  func rows(_ filter: ConflictFilter) throws -> [ConflictRow] {
    let classes = Conflict.Class.allCases
    return try queries.conflicts(filter).map { row in
      var row = row
      let (severity, why) = Weighing.weigh(row.conflict, try sides(row.conflict))
      row.conflict.severity = severity
      if let why { row.conflict.explanation += " Now \(severity.rawValue): \(why)." }
      return row
    }.sorted { a, b in
      let (x, y) = (a.conflict, b.conflict)
      if (x.status == "open") != (y.status == "open") { return x.status == "open" }
      if x.severity != y.severity { return x.severity > y.severity }
      let (p, q) = (classes.firstIndex(of: x.class) ?? 0, classes.firstIndex(of: y.class) ?? 0)
      return (p, x.type.rawValue, x.id.text) < (q, y.type.rawValue, y.id.text)
    }
  }

  private func sides(_ conflict: Conflict) throws -> [Weighing.Side] {
    try conflict.claims.compactMap { try queries.claim($0) }.map {
      Weighing.Side(status: $0.status, grade: $0.publisher.flatMap { grades[$0.lowercased()] })
    }
  }
}

extension ConflictRow {
  static let noLongerFound = "No longer found in the claims as they are now."

  /// What a reader must know beside the conflict itself.
  var notes: [String] {
    var notes: [String] = []
    if conflict.origins.contains(where: { $0 > 1 }) {
      let counts = zip(["A", "B"], conflict.origins).map { "\($1) for \($0)" }
      notes.append("Independent origins: \(counts.joined(separator: ", ")).")
    }
    if let cameBack { notes.append(cameBack) }
    if !isFound { notes.append(Self.noLongerFound) }
    return notes
  }
}
