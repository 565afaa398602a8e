/// How many independent origins stand on each side of a pair.
///
/// Beside a claim stand those that agree with it and are compared with the other side too; what is
/// compared with one side only may be about something else. So a run that knows every sharer of a
/// new claim's keys counts the same as a run over everything.
struct Support {
  private var neighbours: [[Int32]]
  private var agreements: [UInt64: Bool] = [:]
  /// Beyond so many neighbours the count is cut off.
  static let limit = 64

  /// - Parameter pairs: index pairs, smaller first, sorted.
  init(_ pairs: [(Int, Int)], of count: Int) {
    neighbours = Array(repeating: [], count: count)
    for (i, j) in pairs {
      neighbours[i].append(Int32(j))
      neighbours[j].append(Int32(i))
    }
  }

  /// Origins beside `i` and beside `j`, in this order.
  mutating func count(_ i: Int, _ j: Int, _ facts: [Facts], agree: (Int, Int) -> Bool) -> [Int] {
    [(i, j), (j, i)].map { side, other in
      var origins: Set<String> = [facts[side].source.origin]
      let across = Set(neighbours[other].prefix(Support.limit))
      for k in neighbours[side].prefix(Support.limit).map(Int.init)
      where k != other && across.contains(Int32(k)) {
        if agrees(min(side, k), max(side, k), agree) { origins.insert(facts[k].source.origin) }
      }
      return origins.count
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
