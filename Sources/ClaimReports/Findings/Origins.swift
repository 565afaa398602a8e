import ClaimModel

/// How many independent origins stand behind each claim: publishers joined by agreements.
enum Origins {
  /// Claims without an agreement are left out; they have one origin.
  static func count(_ content: ReportContent) -> [ClaimID: Int] {
    var group: [ClaimID: ClaimID] = [:]
    func root(_ id: ClaimID) -> ClaimID {
      var id = id
      while let next = group[id], next != id { id = next }
      return id
    }
    var copies: Set<Set<ClaimID>> = []
    let agreements = content.conflicts.map(\.conflict).filter { $0.class == .agreement }
    for agreement in agreements {
      if agreement.origins == [1] { copies.insert(Set(agreement.claims)) }
      for id in agreement.claims.dropFirst() {
        let (a, b) = (root(agreement.claims[0]), root(id))
        group[max(a, b)] = min(a, b)
        group[min(a, b)] = min(a, b)
      }
    }
    let articles = Dictionary(content.claims.map { ($0.id, $0.article) }) { first, _ in first }
    var names: [ClaimID: Set<String>] = [:]
    for id in group.keys {
      guard let article = articles[id] else { continue }
      names[root(id), default: []].insert(
        content.articles[article]?.metadata.publisher ?? article.text)
    }
    return Dictionary(
      uniqueKeysWithValues: group.keys.map { id in
        let lone = copies.contains { $0.contains(id) } && names[root(id)]?.count == 2
        return (id, lone ? 1 : names[root(id)]?.count ?? 1)
      })
  }
}
