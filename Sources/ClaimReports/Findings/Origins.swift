import ClaimModel

// Agreements are pairs; what a reader wants is the group: everybody who says the same. Groups are the
// connected parts of the graph whose edges are agreements. A publisher counts once in a group; a pair
// that detection found to have a single origin (a copy, or one citing the other) adds nobody.

/// Groups of claims that say the same, and how many independent origins each has.
struct Origins {
  struct Group {
    /// In report order, at least two.
    var claims: [Claim]
    /// Independent origins, from 1.
    var count: Int
  }

  let groups: [Group]
  private let counts: [ClaimID: Int]

  init(_ content: ReportContent) {
    let agreements = content.conflicts.map(\.conflict).filter { $0.class == .agreement }
    var parent: [ClaimID: ClaimID] = [:]
    for agreement in agreements {
      guard let first = agreement.claims.first else { continue }
      for id in agreement.claims {
        let (a, b) = (Origins.root(first, parent), Origins.root(id, parent))
        parent[max(a, b)] = min(a, b)
        parent[min(a, b)] = min(a, b)
      }
    }
    var members: [ClaimID: [Claim]] = [:]
    for claim in content.claims where parent[claim.id] != nil {
      members[Origins.root(claim.id, parent), default: []].append(claim)
    }
    let copies = agreements.filter { $0.origins == [1] }
    groups = content.claims.compactMap { members[$0.id] }.filter { $0.count > 1 }
      .map { Group(claims: $0, count: Origins.count($0, copies, content)) }
    counts = Dictionary(
      groups.flatMap { group in group.claims.map { ($0.id, group.count) } }, uniquingKeysWith: max)
  }

  /// 1 for a claim that nobody else makes.
  func count(_ id: ClaimID) -> Int { counts[id] ?? 1 }

  private static func root(_ id: ClaimID, _ parent: [ClaimID: ClaimID]) -> ClaimID {
    var id = id
    while let next = parent[id], next != id { id = next }
    return id
  }

  private static func count(_ claims: [Claim], _ copies: [Conflict], _ content: ReportContent)
    -> Int
  {
    let ids = Set(claims.map(\.id))
    let copied = Set(copies.filter { ids.isSuperset(of: $0.claims) }.compactMap { $0.claims.max() })
    let names = Set(
      claims.filter { !copied.contains($0.id) }
        .map { content.articles[$0.article]?.metadata.publisher ?? $0.article.text })
    return max(1, names.count)
  }
}
