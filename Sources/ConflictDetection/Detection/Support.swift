/// How many independent origins stand on each side of a pair.
///
/// Beside a claim stand those of the same bucket that agree with it. Copies of one text count once,
/// and so do all articles that pass on the words of one source.
struct Support {
  private let facts: [Facts]
  private let members: [Int]
  private var agreements: [UInt64: Bool] = [:]
  /// Beyond so many neighbours the count is cut off.
  static let limit = 64

  init(_ bucket: Candidates.Bucket, _ facts: [Facts]) {
    self.facts = facts
    members = Array(bucket.members.prefix(Self.limit))
  }

  /// Origins beside `i` and beside `j`, in this order.
  mutating func count(_ i: Int, _ j: Int, agree: (Int, Int) -> Bool) -> [Int] {
    [(i, j), (j, i)].map { side, other in
      var standing = [facts[side]]
      for k in members where k != other && k != side {
        if agrees(min(side, k), max(side, k), agree) { standing.append(facts[k]) }
      }
      return Origins.independent(standing)
    }
  }

  private mutating func agrees(_ x: Int, _ y: Int, _ agree: (Int, Int) -> Bool) -> Bool {
    let key = UInt64(x) << 32 | UInt64(y)
    if let known = agreements[key] { return known }
    let answer = agree(x, y)
    agreements[key] = answer
    return answer
  }
}

extension Origins {
  /// How many of the claims go back to different sources.
  ///
  /// Who is quoted is the source ("citing Reuters", 據中央社報道), else the article's text. An article
  /// of the quoted house itself and those that quote it are one.
  static func independent(_ claims: [Facts]) -> Int {
    let voices = Set(claims.compactMap { $0.voice?.name })
    var texts: [String] = []
    for claim in claims where claim.voice == nil {
      if let house = claim.house, voices.contains(house) { continue }
      let origin = claim.source.origin
      if !texts.contains(where: { Origins.areOne($0, origin) }) { texts.append(origin) }
    }
    return voices.count + texts.count
  }
}

extension Facts {
  /// Where the words come from: the last link of the chain of speakers.
  var voice: Thing? { root }

  /// The publisher's name, folded as names of speakers are.
  var house: String? { publisher?.name }
}
