import ClaimModel

/// A run over all claims of a ledger, one key after the other, in little memory.
///
/// For each key `judge` and `keep` its sharers, `chains` in the end; together they find what
/// `conflicts(among:)` finds of all claims at once. Keys that only one claim has need not come, those of
/// articles (`a:`) must.
public struct Survey: Sendable {
  private let resolver: Resolver
  /// Claims with ratios: their chains run over several keys.
  private var ratios: [ClaimID: ArticleClaim] = [:]

  init(_ resolver: Resolver) { self.resolver = resolver }

  /// Judges the sharers of one key; nothing is kept, so that several may be judged at once.
  ///
  /// - Parameter claims: all claims that have `key`.
  /// - Returns: conflicts; two keys may give one with the same id, of which the graver holds.
  public func judge(_ key: String, _ claims: [ArticleClaim]) -> [Conflict] {
    if Survey.isChained(key) { return [] }
    let detection = Detection(claims, resolver)
    if key.hasPrefix("a:") {
      return detection.conflicts(in: Set(detection.inArticle)) + detection.articles { _ in true }
    }
    return claims.count > 1 ? detection.conflicts(in: [Candidates.hash(key)]) : []
  }

  /// Keeps the sharers of a key whose chains run over several keys.
  public mutating func keep(_ key: String, _ claims: [ArticleClaim]) {
    guard Survey.isChained(key) else { return }
    for claim in claims { ratios[claim.claim.id] = claim }
  }

  /// What the claims that were kept come to together.
  public func chains() -> [Conflict] {
    Detection(Array(ratios.values), resolver).chains { _ in true }
  }

  private static func isChained(_ key: String) -> Bool { key.hasPrefix("r:") }
}
