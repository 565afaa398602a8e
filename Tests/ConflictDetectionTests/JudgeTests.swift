import ClaimModel
import ConflictDetection
import Testing

@Suite("Two articles without a name in common")
struct FigureTieTests {
  private let lines = [
    "harbour board | revenue | USD 3.17 billion | for 2024 | in Post 2025-02-01",
    "harbour board | output | 14,300 | for 2024 | in Post 2025-02-01",
    "harbour board | market share | 31 % | for 2024 | in Post 2025-02-01",
  ]
  private let others = [
    "港务局 | revenue | USD 3.17 billion | for 2024 | in 晚报 2025-02-03",
    "港务局 | output | 14,300 | for 2024 | in 晚报 2025-02-03",
    "港务局 | market share | 24 % | for 2024 | in 晚报 2025-02-03",
  ]

  private func found(_ lines: [String]) throws -> [Conflict] {
    let claims = try lines.enumerated().map { try ClaimLine($1, number: $0).claim }
    return ConflictJudge(lexicon: World.lexicon).conflicts(among: claims)
      .filter { $0.class.needsJudgement }
  }

  @Test("Equal figures of several digits show that they speak of one matter")
  func tied() throws {
    let found = try found(lines + others)
    #expect(found.map(\.class) == [.needsPerson])
    #expect(found.first?.explanation.contains("31 %") == true)
  }

  @Test("Without equal figures they are not compared")
  func loose() throws {
    #expect(try found([lines[2], others[2]]).isEmpty)
    #expect(try found([lines[0], lines[2], others[1], others[2]]).isEmpty)
  }
}

@Suite("The judge of conflicts")
struct JudgeTests {
  private let judge = ConflictJudge(lexicon: World.lexicon)

  /// Claims of several articles on a few subjects, from the examples and a seeded generator.
  private func claims(seed: UInt64) throws -> [ArticleClaim] {
    var state = seed
    func next(_ n: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(n))
    }
    let subjects = ["Norland", "Kestrel", "Kestrel K9", "Kestrel K9 Sport", "wage gap", "Rovers"]
    let sayings = [
      "output | 40 %", "output | 55 %", "output | about 41 %", "- | ~widens", "- | ~narrows",
      "revenue | USD 3 billion", "revenue | EUR 2 billion", "range | 80 % of Falcon 3",
      "range | 50 % of Falcon 4", "- | ~bans → drone exports", "- | ~allows → drone exports",
    ]
    let claims = try (0..<120).map { i in
      let line =
        "\(subjects[next(6)]) | \(sayings[next(11)]) | for \(2022 + next(3)) | in Post\(next(9))"
        + " 2025-0\(1 + next(9))-01"
      return try ClaimLine(line, number: i).claim
    }
    let articles = Dictionary(grouping: claims, by: \.claim.article)
    return claims.map {
      var claim = $0
      claim.topics = judge.topics(of: (articles[claim.claim.article] ?? []).map(\.claim))
      return claim
    }
  }

  @Test("The order of the claims makes no difference", arguments: [1, 2, 3] as [UInt64])
  func order(seed: UInt64) throws {
    let all = try claims(seed: seed)
    let forth = judge.conflicts(among: all)
    #expect(!forth.isEmpty)
    #expect(forth == judge.conflicts(among: all.reversed()))
  }

  @Test("What a page said before it was changed stands against its later version only")
  func superseded() throws {
    var claims = try [
      "Norland | unemployment | 6 % | for 2024 | in Post 2025-01-01",
      "Norland | unemployment | 8 % | for 2024 | in Gazette 2025-01-05",
      "Norland | unemployment | 7 % | for 2024 | in Post 2025-01-01",
    ].enumerated().map { try ClaimLine($1, number: $0).claim }
    claims[2].claim.article = ArticleID("2025-01/post-again")
    for (i, day) in [(0, "02"), (2, "09")] {
      claims[i].address = "https://post.example/jobs"
      claims[i].retrieved = "2025-01-\(day)T00:00:00Z"
    }
    func pairs() -> Set<[ClaimID]> { Set(judge.conflicts(among: claims).map(\.claims)) }
    func pair(_ i: Int, _ j: Int) -> [ClaimID] {
      [claims[i].claim.id, claims[j].claim.id].sorted()
    }
    #expect(pairs() == [pair(0, 1), pair(0, 2), pair(1, 2)])
    claims[0].isSuperseded = true
    #expect(pairs() == [pair(0, 2), pair(1, 2)])
  }

  @Test("Every pair in conflict shares a key", arguments: [5, 6] as [UInt64])
  func keys(seed: UInt64) throws {
    let all = try claims(seed: seed)
    let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.claim.id, $0) })
    for conflict in judge.conflicts(among: all) {
      #expect(conflict.claims == conflict.claims.sorted())
      #expect((1...6).contains(conflict.claims.count))
      #expect(conflict.claims.count == conflict.origins.count)
      let keys = conflict.claims.compactMap { byID[$0] }.map { Set(self.keys($0)) }
      // A chain of ratios is found over two keys: each of its claims shares one with both others.
      for other in keys.dropFirst() { #expect(!other.isDisjoint(with: keys[0])) }
    }
  }

  @Test("Key by key, all claims give what they give at once", arguments: [1, 2, 3] as [UInt64])
  func survey(seed: UInt64) throws {
    let all = try claims(seed: seed)
    var survey = judge.survey()
    var conflicts: [Conflict] = []
    for pairs in meetings(all).values { conflicts += survey.judge(all, meeting: pairs) }
    for claims in Dictionary(grouping: all, by: \.claim.article).values {
      conflicts += survey.judge(article: claims)
    }
    survey.keep(all)
    conflicts += survey.chains()
    let graver = Dictionary(conflicts.map { ($0.id, $0) }) {
      ($0.severity, $1.type.rawValue) > ($1.severity, $0.type.rawValue) ? $0 : $1
    }
    func bare(_ conflicts: some Sequence<Conflict>) -> [Conflict] {
      conflicts.sorted { $0.id < $1.id }.map {
        var conflict = $0
        conflict.origins = []
        return conflict
      }
    }
    #expect(!graver.isEmpty)
    #expect(bare(graver.values) == bare(judge.conflicts(among: all)))
  }

  /// The pairs that meet under each key.
  private func meetings(_ all: [ArticleClaim]) -> [String: [(Int, Int)]] {
    var sharers: [String: [(place: KeyPlace, index: Int)]] = [:]
    let keys = all.map { judge.keys(of: $0.claim, topics: $0.topics ?? []) }
    let ranks = keys.map { $0.filter(\.place.isCompared).map(\.rank).sorted() }
    for (i, keys) in keys.enumerated() {
      for key in keys where key.place.isCompared {
        sharers[key.text, default: []].append((key.place, i))
      }
    }
    return sharers.reduce(into: [:]) { pairs, next in
      let sharers = next.value.sorted { $0 < $1 }
      pairs[next.key] = KeyReach.pairs(sharers.map { .init($0.place) }).map {
        (sharers[$0].index, sharers[$1].index)
      }.filter { i, j in
        ClaimKey.home(ranks[i], ranks[j]) == ClaimKey(next.key).rank & ~1
      }
    }
  }

  private func keys(_ claim: ArticleClaim) -> [String] {
    judge.keys(of: claim.claim, topics: claim.topics ?? []).map(\.text)
  }

  @Test("A claim has few keys, and they do not hang on its id")
  func fewKeys() throws {
    let one = try ClaimLine("Kestrel K9 Sport | range | 80 % of Falcon 3 | for 2024", number: 1)
    let keys = judge.keys(of: one.claim.claim).map(\.text)
    #expect(keys.count <= 8)
    var other = one.claim.claim
    other.id = "another"
    #expect(judge.keys(of: other).map(\.text) == keys)
  }

  @Test("Origins stand on each side: a copy adds none, an agreeing article adds one")
  func origins() throws {
    let lines = [
      "Rovers | debt | EUR 90 million | for 2023 | in Post",
      "Rovers | debt | EUR 140 million | for 2023 | in Touchline",
      "Rovers | debt | EUR 90 million | for 2023 | in Herald",
      "Rovers | debt | EUR 90 million | for 2023 | in Copy",
    ]
    var all = try lines.enumerated().map { try ClaimLine($1, number: $0).claim }
    all[3].origin = all[0].origin
    let pair = [all[0].claim.id, all[1].claim.id]
    let conflict = judge.conflicts(among: all).first { $0.claims == pair }
    #expect(conflict?.class == .contradiction)
    #expect(conflict?.origins == [2, 1])
    let copies = judge.conflicts(among: all).first {
      $0.claims == [all[0].claim.id, all[3].claim.id]
    }
    #expect(copies?.explanation.hasSuffix("Both go back to one text.") == true)
  }

  @Test("A key with thousands of claims compares neighbours only")
  func crowd() throws {
    let all = try (0..<400).map {
      try ClaimLine("Rovers | debt | EUR \($0 + 100) million | for 2023", number: $0).claim
    }
    let found = judge.conflicts(among: all)
    #expect(!found.isEmpty)
    #expect(found.count <= 400 * 24)
  }

  @Test("An explanation says whose figures they are, in one unit, and why it is so grave")
  func explanation() throws {
    let lines = [
      "Rovers | debt | EUR 90 million | for 2023 | says Rovers | in Post 2024-01-02",
      "Rovers | debt | USD 200 million | for 2023 | in Touchline 2024-01-03",
    ]
    let all = try lines.enumerated().map { try ClaimLine($1, number: $0).claim }
    let found = try #require(judge.conflicts(among: all).first)
    #expect(
      found.explanation
        == "Debt of Rovers: EUR 90 million (Rovers, in Post, 2024-01-02) against USD 200 million "
        + "(Touchline, 2024-01-03), the second being EUR 184.9 million at the average rate of 2023, "
        + "both for 2023. Both cannot hold. Severity high: 51 % apart.")
    #expect(found.severity == .high)
  }
}
