import ClaimModel

/// How many independent origins stand on each side of a pair.
///
/// Beside a claim stand those that agree with it. Copies of one text count once, and so do all articles that pass
/// on the words of one source.
struct Support {
  private let facts: [ClaimID: Facts]
  /// Who agrees with whom.
  private var agreeing: [ClaimID: [ClaimID]] = [:]

  init(_ found: [Conflict], _ facts: [Facts]) {
    self.facts = Dictionary(facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for conflict in found where conflict.class == .agreement && conflict.claims.count == 2 {
      agreeing[conflict.claims[0], default: []].append(conflict.claims[1])
      agreeing[conflict.claims[1], default: []].append(conflict.claims[0])
    }
  }

  /// The conflict with the origins on each side, where it is a pair that is not explained.
  func counted(_ conflict: Conflict) -> Conflict {
    guard conflict.claims.count == 2, conflict.class != .explained else { return conflict }
    var conflict = conflict
    conflict.origins = conflict.claims.map { side in
      let standing = ([side] + (agreeing[side] ?? []).filter { !conflict.claims.contains($0) })
      return Origins.independent(standing.compactMap { facts[$0]?.witness })
    }
    return conflict
  }
}

extension Origins {
  /// Where the words of a claim come from: who is quoted, whose page it is, which text.
  struct Witness {
    /// Whose word it is: see `Resolver.voice`.
    var voice: Thing?
    /// The publisher, as names of speakers are.
    var house: String?
    var text: String
  }

  /// So many voices are compared name by name; of more each name stands for itself.
  private static let most = 64

  /// How many of the claims go back to different sources.
  ///
  /// Who is quoted is the source ("citing Reuters", 據中央社報道), else the article's text. One source under
  /// two names ("Lund", "Anna Lund") is one; an article of the quoted house itself and those that quote
  /// it are one.
  static func independent(_ witnesses: [Witness]) -> Int {
    let named = Dictionary(
      witnesses.compactMap { $0.voice.map { ($0.name, $0) } }, uniquingKeysWith: { a, _ in a })
    var texts: [String] = []
    for witness in witnesses where witness.voice == nil {
      if let house = witness.house, named[house] != nil { continue }
      if !texts.contains(where: { Origins.areOne($0, witness.text) }) { texts.append(witness.text) }
    }
    return different(named) + texts.count
  }

  private static func different(_ named: [String: Thing]) -> Int {
    guard named.count <= most else { return named.count }
    var voices: [Thing] = []
    for (_, voice) in named.sorted(by: { $0.key < $1.key }) {
      if !voices.contains(where: { $0.mayBe(voice) }) { voices.append(voice) }
    }
    return voices.count
  }
}

extension Facts {
  var witness: Origins.Witness {
    Origins.Witness(voice: voice, house: publisher?.name, text: source.origin)
  }
}
