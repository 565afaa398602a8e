import ClaimIndex
import ClaimModel
import ClaimReports

// A number's standing in one look:
//
//   What holds
//     Ellery Ferry · passengers · 1.2 million · 2025
//       said by  Ellery Post; port statistics (2 independent origins)
//       against  950,000 (Transport Office; g0krwsp9zk)
//       1ymebbc0ns kc6kdjz2tp

/// What holds: numbers on which independent origins agree, each once, with who says so and who does not.
struct StandingPage {
  /// Rows of class agreement.
  let agreements: [ConflictRow]
  /// Rows of any class; those that contradict and are open are told.
  let conflicts: [ConflictRow]
  let claims: [ClaimID: ArticleClaim]
  /// How many of the witnesses go back to different sources.
  let independent: ([Witness]) -> Int
  let style: Style
  let width: Int

  init(
    agreements: [ConflictRow], against conflicts: [ConflictRow], in queries: some ClaimQueries,
    independent: @escaping ([Witness]) -> Int, style: Style, width: Int
  )
    throws
  {
    self.agreements = agreements
    self.conflicts = conflicts.filter {
      $0.conflict.class == .contradiction && $0.conflict.status == "open"
    }
    let ids = (agreements + self.conflicts).flatMap(\.conflict.claims)
    claims = Dictionary(
      try queries.articleClaims(Set(ids)).map { ($0.claim.id, $0) }, uniquingKeysWith: { a, _ in a }
    )
    (self.independent, self.style, self.width) = (independent, style, width)
  }

  /// Empty where nothing is borne out by two origins.
  var text: String {
    let groups = groups().compactMap { lines($0) }
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
    for row in agreements {
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

  private func lines(_ ids: [ClaimID]) -> String? {
    let members = ids.compactMap { claims[$0] }
    let origins = independent(
      members.map {
        Witness(
          speaker: $0.claim.attribution.last, subject: $0.claim.subject, quote: $0.claim.quote,
          publisher: $0.publisher, origin: $0.origin)
      })
    guard origins > 1, let first = members.first else { return nil }
    let voices = Set(members.map(voice)).sorted()
    let list = voices.prefix(6).joined(separator: "; ") + (voices.count > 6 ? "; …" : "")
    let lines =
      TextBlock.lines("  ", Sanitiser.clean(ClaimLine.text(for: first.claim)), width: width)
      + TextBlock.lines(
        "    said by  ", Sanitiser.clean("\(list) (\(origins) independent origins)"), width: width)
      + against(Set(ids)) + ["    \(ids.prefix(6).map(\.text).joined(separator: " "))"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whoever contradicts one of them, each conflict on its line.
  private func against(_ ids: Set<ClaimID>) -> [String] {
    var told: Set<ClaimID> = []
    return conflicts.filter { !ids.isDisjoint(with: $0.conflict.claims) }.flatMap { row in
      row.conflict.claims.filter { !ids.contains($0) && told.insert($0).inserted }
        .compactMap { claims[$0] }.flatMap { rival in
          let value = ClaimLine.value(rival.claim, .english) ?? ClaimLine.text(for: rival.claim)
          return TextBlock.lines(
            "    against  ", Sanitiser.clean("\(value) (\(voice(rival)); \(row.conflict.id))"),
            width: width)
        }
    }
  }

  private func voice(_ claim: ArticleClaim) -> String {
    claim.claim.attribution.last?.name ?? claim.publisher ?? claim.claim.article.text
  }
}
