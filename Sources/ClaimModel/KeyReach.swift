/// Which of the claims that share a key are compared.
///
/// All pairs while there are at most `whole` of them. Of more, those that stand near each other: two that speak of
/// the key's matter where at most `reach` places lie from one to the other; one that speaks of it and one that
/// mentions it where fewer than `beside` of either sort lie between them. Claims in one place count as
/// one. So the work grows with the claims, a pair hangs on what lies between its two and on nothing else, and
/// a claim that comes or goes changes pairs near it only.
public struct KeyReach: Sendable {
  /// Largest number of sharers of which every pair is compared.
  public static let whole = 48
  public static let reach = 24
  public static let beside = 12

  /// A sharer's place, and whether sharers that lie before it are not at hand.
  public struct Sharer: Sendable {
    public var place: KeyPlace
    public var isCut: Bool

    public init(_ place: KeyPlace, isCut: Bool = false) {
      self.place = place
      self.isCut = isCut
    }
  }

  private let sharers: [Sharer]
  /// How many places lie before each, among its own sort; a cut counts for more than any reach.
  private let ranks: [Int]
  /// Where those that mention the matter begin.
  private let end: Int

  /// The pairs among sharers in the order of their places, as their indexes, smaller first.
  ///
  /// - Parameter isWhole: there are at most `whole` of them; `nil`: all are at hand, count them.
  public static func pairs(_ sharers: [Sharer], isWhole: Bool? = nil) -> [(Int, Int)] {
    let reach = KeyReach(sharers)
    return isWhole ?? (sharers.count <= whole) ? reach.all : reach.near
  }

  private init(_ sharers: [Sharer]) {
    self.sharers = sharers
    end = sharers.firstIndex { !$0.place.isSubject } ?? sharers.count
    var ranks: [Int] = []
    ranks.reserveCapacity(sharers.count)
    for (i, sharer) in sharers.enumerated() {
      guard i > 0, i != end else {
        ranks.append(0)
        continue
      }
      let step = sharer.isCut ? 1000 : sharer.place == sharers[i - 1].place ? 0 : 1
      ranks.append(ranks[i - 1] + step)
    }
    self.ranks = ranks
  }

  private var all: [(Int, Int)] {
    (0..<end).flatMap { i in ((i + 1)..<max(i + 1, sharers.count)).map { (i, $0) } }
  }

  private var near: [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for i in 0..<end {
      var j = i + 1
      while j < end, ranks[j] - ranks[i] <= KeyReach.reach {
        pairs.append((i, j))
        j += 1
      }
    }
    addMentions(to: &pairs)
    return pairs
  }

  private func addMentions(to pairs: inout [(Int, Int)]) {
    guard end < sharers.count else { return }
    let subjects = (end..<sharers.count).map { first(in: 0..<end, at: sharers[$0].place.order) }
    for i in 0..<end {
      let start = first(in: end..<sharers.count, at: sharers[i].place.order)
      var j = start
      while j < sharers.count, ranks[j] - ranks[start] < KeyReach.beside {
        // Subjects behind `i` that lie before the mention.
        if between(i, subjects[j - end] - 1) { pairs.append((i, j)) }
        j += 1
      }
      j = start - 1
      while j >= end, ranks[start - 1] - ranks[j] < KeyReach.beside {
        if between(subjects[j - end], i) { pairs.append((i, j)) }
        j -= 1
      }
    }
  }

  /// Whether fewer than `beside` places lie from one subject to another, which may be before it.
  private func between(_ i: Int, _ j: Int) -> Bool {
    i >= end || j < 0 || ranks[j] - ranks[i] < KeyReach.beside
  }

  /// The first of `range` that does not stand before `order`.
  private func first(in range: Range<Int>, at order: Int64) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if sharers[middle].place.order < order { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
