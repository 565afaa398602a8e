import ClaimModel
import Testing

@Suite("Which sharers of a key are compared")
struct KeyReachTests {
  private func sharers(subjects: [Int64], mentions: [Int64] = []) -> [KeyReach.Sharer] {
    subjects.map { .init(KeyPlace(order: $0)) }
      + mentions.map { .init(KeyPlace(order: $0, isSubject: false)) }
  }

  @Test("All pairs of a few, but for two that only mention the matter")
  func few() {
    let pairs = KeyReach.pairs(sharers(subjects: [1, 2, 3], mentions: [1, 9]))
    #expect(pairs.count == 3 + 6)
    #expect(!pairs.contains { $0 == (3, 4) })
  }

  @Test("Neighbours of many; those in one place count as one")
  func many() {
    let pairs = KeyReach.pairs(sharers(subjects: Array(0..<100)))
    #expect(pairs.allSatisfy { $1 - $0 <= KeyReach.reach })
    #expect(pairs.count == (0..<100).reduce(0) { $0 + min(99 - $1, KeyReach.reach) })
    let doubled = KeyReach.pairs(sharers(subjects: (0..<100).map { Int64($0 / 2) }))
    #expect(doubled.contains { $0 == (0, 2 * KeyReach.reach + 1) })
    #expect(!doubled.contains { $0 == (0, 2 * KeyReach.reach + 2) })
  }

  @Test("A mention meets the nearest on either side, and they it")
  func mentions() {
    let pairs = KeyReach.pairs(
      sharers(subjects: Array(0..<100), mentions: [50])
    ).filter { $1 == 100 }.map(\.0)
    #expect(pairs == Array(38...61))
    let crowd = KeyReach.pairs(sharers(subjects: [50], mentions: Array(0..<100))).map(\.1)
    #expect(crowd.sorted() == Array(39...62))
  }

  @Test("A pair hangs on what lies between its two alone", arguments: 1...20)
  func local(seed: Int) {
    var state = UInt64(seed)
    let all = (0..<150).map { _ -> Int64 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(state >> 33) % 5000
    }.sorted()
    let (low, high) = (Int64(1500), Int64(3500))
    let inner = all.filter { (low...high).contains($0) }
    #expect(inner.count > KeyReach.whole)
    func places(_ orders: [Int64]) -> Set<[Int64]> {
      Set(
        KeyReach.pairs(sharers(subjects: orders), isWhole: false).map { [orders[$0], orders[$1]] })
    }
    let within = places(all).filter { $0.allSatisfy { (low...high).contains($0) } }
    #expect(within == places(inner), "seed \(seed)")
  }

  @Test("Two claims meet under the last key that both have and of whose matter one speaks")
  func home() {
    let subject = KeyPlace(order: 5)
    let mention = KeyPlace(order: 5, isSubject: false)
    func ranks(_ keys: [(String, KeyPlace)]) -> [UInt64] {
      keys.map { ClaimKey($0, $1).rank }.sorted()
    }
    let one = ranks([("m:a", subject), ("q:b", subject), ("s:c", mention)])
    let two = ranks([("m:a", subject), ("q:b", mention), ("s:c", mention)])
    #expect(ClaimKey.home(one, two) == ClaimKey("q:b").rank & ~1)
    #expect(ClaimKey.home(one, ranks([("m:z", subject)])) == nil)
    #expect(ClaimKey.home(ranks([("s:c", mention)]), ranks([("s:c", mention)])) == nil)
  }
}
