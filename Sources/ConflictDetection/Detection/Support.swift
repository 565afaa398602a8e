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
    /// The last link of the chain of speakers, as names are compared.
    var voice: String?
    /// The publisher, as names of speakers are.
    var house: String?
    var text: String
  }

  /// How many of the claims go back to different sources.
  ///
  /// Who is quoted is the source ("citing Reuters", 據中央社報道), else the article's text. An article
  /// of the quoted house itself and those that quote it are one.
  static func independent(_ witnesses: [Witness]) -> Int {
    let voices = Set(witnesses.compactMap(\.voice))
    var texts: [String] = []
    for witness in witnesses where witness.voice == nil {
      if let house = witness.house, voices.contains(house) { continue }
      if !texts.contains(where: { Origins.areOne($0, witness.text) }) { texts.append(witness.text) }
    }
    return voices.count + texts.count
  }
}

extension Facts {
  var witness: Origins.Witness {
    Origins.Witness(voice: root?.name, house: publisher?.name, text: source.origin)
  }
}
