import ClaimModel

/// A run over all claims of a ledger, part after part, in little memory.
///
/// `judge` the pairs that share a key and each article, `keep` the sharers of keys whose chains run over several,
/// `chains` in the end; together they find what `conflicts(among:)` finds of all claims at once. Origins
/// are to be counted when all is found.
public struct Survey: Sendable {
  private let resolver: Resolver
  /// Claims with ratios: their chains run over several keys.
  private var ratios: [ClaimID: ArticleClaim] = [:]

  init(_ resolver: Resolver) { self.resolver = resolver }

  /// Judges pairs of the claims, as their indexes; nothing is kept, so that several may be judged at once.
  ///
  /// - Returns: conflicts; two calls may give one with the same id, of which the graver holds.
  public func judge(_ claims: [ArticleClaim], meeting pairs: [(Int, Int)]) -> [Conflict] {
    Detection(inOrder: claims, resolver).conflicts(of: pairs)
  }

  /// Judges what the claims of one article come to together.
  public func judge(article claims: [ArticleClaim]) -> [Conflict] {
    Detection(inOrder: claims, resolver).articles()
  }

  /// Keeps the sharers of keys that are not compared two by two.
  public mutating func keep(_ claims: [ArticleClaim]) {
    for claim in claims { ratios[claim.claim.id] = claim }
  }

  /// What the claims that were kept come to together.
  public func chains() -> [Conflict] { Detection(Array(ratios.values), resolver).chains() }
}
