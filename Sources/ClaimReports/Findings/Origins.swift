import ClaimModel

// Agreements are pairs; what a reader wants is the group: everybody who says the same. Groups are the
// connected parts of the graph whose edges are agreements.
//
// Three papers that all quote one company are one origin, and so are copies of one text. Within a group
// two claims share an origin when they go back to the same last speaker, or, in the articles' own voice,
// to the same publisher or the same text; what shares with a third shares with each other.

/// Groups of claims that say the same, and how many independent origins each has.
struct Origins {
  struct Group {
    /// In report order, at least two.
    var claims: [Claim]
    /// Independent origins, from 1.
    var count: Int
  }

  let groups: [Group]
  private let groupOf: [ClaimID: Int]

  init(_ content: ReportContent) {
    let agreements = content.conflicts.map(\.conflict).filter { $0.class == .agreement }
    var links = Links<ClaimID>()
    for agreement in agreements {
      for id in agreement.claims.dropFirst() { links.join(agreement.claims[0], id) }
    }
    var members: [ClaimID: [Claim]] = [:]
    for claim in content.claims where links.knows(claim.id) {
      members[links.root(of: claim.id), default: []].append(claim)
    }
    let groups = content.claims.compactMap { members[$0.id] }.filter { $0.count > 1 }
      .map { Group(claims: $0, count: Origins.count($0, content)) }
    self.groups = groups
    groupOf = Dictionary(
      groups.enumerated().flatMap { i, group in group.claims.map { ($0.id, i) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// 1 for a claim that nobody else makes.
  func count(_ id: ClaimID) -> Int { groupOf[id].map { groups[$0].count } ?? 1 }

  /// The group that a claim stands in, as its place in `groups`.
  func group(of id: ClaimID) -> Int? { groupOf[id] }

  private static func count(_ claims: [Claim], _ content: ReportContent) -> Int {
    var links = Links<String>()
    var ends: [String] = []
    for claim in claims {
      let article = content.articles[claim.article]
      let own =
        claim.attribution.last.map { "speaker \($0.name)" }
        ?? "publisher \(article?.metadata.publisher ?? claim.article.text)"
      if let origin = article?.origin { links.join(own, "text \(origin)") }
      ends.append(own)
    }
    return max(1, Set(ends.map { links.root(of: $0) }).count)
  }
}

/// Which of some things hang together: a union–find whose roots are the least of each part.
private struct Links<Thing: Hashable & Comparable> {
  private var parent: [Thing: Thing] = [:]

  func knows(_ thing: Thing) -> Bool { parent[thing] != nil }

  mutating func root(of thing: Thing) -> Thing {
    var root = thing
    while let next = parent[root], next != root { root = next }
    var here = thing
    while let next = parent[here], next != root {
      parent[here] = root
      here = next
    }
    return root
  }

  mutating func join(_ a: Thing, _ b: Thing) {
    let (x, y) = (root(of: a), root(of: b))
    parent[max(x, y)] = min(x, y)
    parent[min(x, y)] = min(x, y)
  }
}
