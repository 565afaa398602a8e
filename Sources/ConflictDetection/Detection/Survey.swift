import ClaimModel

/// A run over all claims of a ledger, one key after the other, in little memory.
///
/// For each key `add` its sharers; what is found in the end is what `conflicts(among:)` finds of all
/// claims at once. Keys that only one claim has need not come, those of articles (`a:`) must.
public struct Survey {
  private let resolver: Resolver
  private var found: [ConflictID: Conflict] = [:]
  /// Claims with ratios: their chains run over several keys.
  private var ratios: [ClaimID: ArticleClaim] = [:]

  init(_ resolver: Resolver) { self.resolver = resolver }

  /// - Parameter claims: all claims that have `key`.
  public mutating func add(_ key: String, _ claims: [ArticleClaim]) {
    if key.hasPrefix("r:") {
      for claim in claims { ratios[claim.claim.id] = claim }
      return
    }
    let detection = Detection(claims, resolver)
    if key.hasPrefix("a:") {
      take(detection.conflicts(in: Set(detection.inArticle)) + detection.articles { _ in true })
    } else if claims.count > 1 {
      take(detection.conflicts(in: [Candidates.hash(key)]))
    }
  }

  /// Every conflict found, ordered by id.
  public mutating func conflicts() -> [Conflict] {
    take(Detection(Array(ratios.values), resolver).chains { _ in true })
    ratios = [:]
    return found.values.sorted { $0.id < $1.id }
  }

  private mutating func take(_ conflicts: [Conflict]) {
    for conflict in conflicts {
      found[conflict.id] = Detection.graver(found[conflict.id], conflict)
    }
  }
}
