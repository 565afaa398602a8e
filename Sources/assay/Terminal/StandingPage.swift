import ClaimIndex
import ClaimModel
import ClaimReports

/// What holds: numbers on which articles of independent origins agree, each once, with who says so.
struct StandingPage {
  /// Rows of class agreement.
  let rows: [ConflictRow]
  let style: Style
  /// The claim of an id; `nil` where it is gone.
  let claim: (ClaimID) -> ClaimRow?

  /// Empty where nothing is borne out by two articles.
  var text: String {
    let groups = groups().compactMap { line($0) }
    guard !groups.isEmpty else { return "" }
    return style.bold("What holds") + "\n" + groups.joined()
  }

  /// Claims that agree pair by pair, as one group each; in the order of their first ids.
  private func groups() -> [[ClaimID]] {
    var group: [ClaimID: ClaimID] = [:]
    func root(_ id: ClaimID) -> ClaimID {
      var id = id
      while let next = group[id], next != id { id = next }
      return id
    }
    for row in rows {
      guard let first = row.conflict.claims.first else { continue }
      for id in row.conflict.claims {
        let (a, b) = (root(first), root(id))
        group[id] = group[id] ?? id
        group[max(a, b)] = min(a, b)
      }
    }
    return Dictionary(grouping: group.keys.sorted(), by: root).sorted { $0.key < $1.key }
      .map { $0.value.sorted() }
  }

  private func line(_ ids: [ClaimID]) -> String? {
    let claims = ids.compactMap(claim)
    guard Set(claims.map(\.claim.article)).count > 1, let first = claims.first else { return nil }
    let names = claims.map { row in
      row.claim.attribution.last?.name ?? row.publisher ?? row.claim.article.text
    }
    let voices = Set(names).sorted()
    guard voices.count > 1 else { return nil }
    let list = voices.prefix(6).joined(separator: "; ") + (voices.count > 6 ? "; …" : "")
    return """
        \(Sanitiser.clean(ClaimLine.text(for: first.claim)))
          \(voices.count) origins agree: \(Sanitiser.clean(list))
          \(ids.prefix(6).map(\.text).joined(separator: " "))

      """
  }
}
