import ClaimLedger
import ClaimModel
import Foundation
import SeededRandom
import Testing

@testable import assay

/// Three analysts, each with a clone of one ledger, who decide at random and share at random.
@Suite(.serialized) struct SyncTests {
  /// How a clone takes in what the others did.
  enum Way: String, CaseIterable, Sendable {
    case sync, pull, mixed
  }

  /// 20, or as many as ASSAY_SYNC_ROUNDS says; `make sync-rounds` takes 200.
  static let rounds =
    ProcessInfo.processInfo.environment["ASSAY_SYNC_ROUNDS"].flatMap { Int($0) } ?? 20
  static let seed =
    ProcessInfo.processInfo.environment["ASSAY_SEED"].flatMap { UInt64($0) } ?? 20_260_102

  @Test(
    "three clones that decide and share in any order end in equal records, and no decision is lost",
    arguments: Way.allCases)
  func threeClones(way: Way) throws {
    let office = try Office(seed: Self.seed)
    defer { office.tool.clean() }
    for round in 0..<Self.rounds {
      let clone = office.random.below(3)
      try office.act(clone)
      if office.random.below(2) == 0 { try office.share(office.random.below(3), way) }
      try office.note(clone)
      if round % 7 == 6 { for clone in 0..<3 { try office.share(clone, way) } }
    }
    for clone in [0, 1, 2, 0, 1, 2] { try office.share(clone, way) }
    let trees = try (0..<3).map { try office.tree($0) }
    #expect(Set(trees).count == 1, "seed \(Self.seed)")
    let final = try office.reviews(0)
    let kept = Set(final.flatMap(\.decisions).map(\.id))
    #expect(office.decisions.subtracting(kept).isEmpty, "seed \(Self.seed)")
    #expect(!office.decisions.isEmpty)
    for review in final {
      #expect(review.status == DecisionHistory(review.decisions).status(initial: "unreviewed"))
    }
    #expect(try office.nothingIsLeftOpen(), "seed \(Self.seed)")
    let problems = try office.desks[0].ledger.check(at: try office.desks[0].ledger.head()).problems
    #expect(problems.filter { !$0.path.hasPrefix("Workflows") }.isEmpty)
  }

  @Test("two who decide differently end in a split, which sync names") func split() throws {
    let office = try Office(seed: 1)
    defer { office.tool.clean() }
    try office.decide(0, claim: 0, to: "verified")
    try office.decide(1, claim: 0, to: "disputed")
    #expect(try office.sync(0).splits.isEmpty)
    let synced = try office.sync(1)
    #expect(synced.splits == [office.claims[0]])
    #expect(synced.merge != nil)
    #expect(try office.sync(0).splits == [office.claims[0]])
    #expect(
      try office.sync(0).summary(office.remote) == "Nothing new on either side (origin main).")
    #expect(try office.tree(0) == office.tree(1))
  }

  @Test("a file outside the records that both changed is left to git") func foreign() throws {
    let office = try Office(seed: 1)
    defer { office.tool.clean() }
    try office.tool.write("notes\n", to: "a/notes.txt")
    try office.tool.git("add", "notes.txt", in: "a")
    try office.tool.git("commit", "-qm", "notes", in: "a")
    _ = try office.sync(0)
    try office.decide(1, claim: 0, to: "verified")
    let failure = #expect(throws: Failure.self) { _ = try office.sync(1) }
    #expect(
      failure?.what == "origin also changed files that are no records; nothing was merged.")
    #expect(failure?.why == "notes.txt")
    try office.tool.git("pull", "-q", "--no-rebase", in: "b")
    _ = try office.sync(1)
    _ = try office.sync(0)
    #expect(try office.tree(0) == office.tree(1))
  }
}

/// One bare repository and three clones, `a`, `b`, `c`.
private final class Office {
  let tool: Tool
  let desks: [Desk]
  let claims: [ClaimID]
  let remote = Remote(name: "origin", branch: "main")
  var random: SplitMix64
  /// Every decision that any clone ever held.
  private(set) var decisions: Set<DecisionID> = []
  private var minutes = 0
  private var articles = 0

  init(seed: UInt64) throws {
    tool = try Tool()
    random = SplitMix64(seed: seed)
    try tool.assay("init", "a", "-q")
    try tool.write(
      "The mill at Oakford employs 340 people. Its output rose to 12,000 tonnes in 2024.\n\n"
        + "The mayor said the harbour will cost 45 million dollars. Rents fell by 3 %.\n",
      to: "oakford.txt")
    try tool.assay("add", "../oakford.txt", "--date", "2025-03-01", "-q", in: "a")
    try tool.shell("git clone -q --bare a hub && git clone -q hub b && git clone -q hub c")
    try tool.git("remote", "add", "origin", "../hub", in: "a")
    try tool.git("fetch", "-q", in: "a")
    try tool.git("branch", "-q", "-u", "origin/main", in: "a")
    let folders = ["a", "b", "c"]
    for (folder, name) in zip(folders, ["Ann", "Ben", "Cleo"]) {
      try tool.git("config", "user.name", name, in: folder)
      try tool.git("config", "user.email", "\(name.lowercased())@example.org", in: folder)
    }
    desks = try folders.map { [tool] in
      let desk = try Desk(folder: tool.folder.appendingPathComponent($0).path)
      let program = Tool.binaries.appendingPathComponent("assay").path
      try MergeDriver.install(in: desk.ledger, program: program)
      return desk
    }
    claims = try desks[0].index.list().map(\.claim.id)
    try #require(claims.count >= 3)
  }

  // MARK: What analysts do

  func act(_ clone: Int) throws {
    let claim = random.below(min(4, claims.count))
    _ = try desks[clone].lookOver(author: try author(clone))
    switch random.below(9) {
    case 0: try correct(clone, claim)
    case 1: try assign(clone, claim)
    case 2: try undo(clone)
    case 3 where articles < 12: try add(clone)
    default:
      try decide(clone, claim: claim, to: random.pick(["verified", "disputed", "in-review"]))
    }
  }

  func decide(_ clone: Int, claim: Int, to state: String) throws {
    let desk = desks[clone]
    try desk.catchUp()
    let row = try #require(try desk.index.claim(claims[claim]))
    let author = try author(clone)
    let bearing: Evidence.Bearing = state == "disputed" ? .refutes : .supports
    let verdict = Verdict(
      to: state, by: author.person, at: author.now, reason: "round \(minutes)",
      evidence: [Evidence(source: "paper \(minutes)", bearing: bearing)])
    _ = try desk.decide([row], verdict, action: "mark", author: author)
    try note(clone)
  }

  private func correct(_ clone: Int, _ claim: Int) throws {
    let desk = desks[clone]
    try desk.catchUp()
    let was = try #require(try desk.index.claim(claims[claim])).claim
    var next = was
    next.modality = random.pick(Modality.allCases.filter { $0 != was.modality })
    next.edited.insert(.modality)
    _ = try desk.correct(was, to: next, author: try author(clone))
  }

  private func assign(_ clone: Int, _ claim: Int) throws {
    let desk = desks[clone]
    try desk.catchUp()
    let row = try #require(try desk.index.claim(claims[claim]))
    let person = random.pick(["Ann <ann@example.org>", "Ben <ben@example.org>", nil])
    _ = try desk.assign([row], to: person, author: try author(clone))
  }

  /// One more article on the mill, most often with another number of people.
  private func add(_ clone: Int) throws {
    articles += 1
    let people = random.pick([340, 355, 420, 510])
    try tool.write(
      "The mill at Oakford employs \(people) people, said paper \(articles).\n",
      to: "paper\(articles).txt")
    let folder = ["a", "b", "c"][clone]
    let added = try tool.assay(
      "add", "../paper\(articles).txt", "--date", "2025-04-0\(1 + articles % 9)", "--publisher",
      "Paper \(articles)", "-q", in: folder)
    try #require(added.status == 0, "\(added.err)")
    try desks[clone].catchUp()
  }

  /// Takes the last commit back where it was a decision; a refusal is an answer too.
  private func undo(_ clone: Int) throws {
    let desk = desks[clone]
    let head = try #require(try desk.ledger.head())
    let commit = try desk.ledger.commit(head)
    guard commit.parents.count == 1, commit.trailer("Assay-Action") == ["mark"] else { return }
    do {
      _ = try desk.undo(head, author: try author(clone), reason: nil)
    } catch is Failure {}
  }

  // MARK: Sharing

  func share(_ clone: Int, _ way: SyncTests.Way) throws {
    let pulls = way == .pull || (way == .mixed && random.below(2) == 0)
    guard pulls else {
      _ = try sync(clone)
      return
    }
    let folder = ["a", "b", "c"][clone]
    let pulled = try tool.git("pull", "-q", "--no-rebase", "--no-edit", in: folder)
    try #require(pulled.status == 0, "\(pulled.err) \(pulled.out)")
    let pushed = try tool.git("push", "-q", "origin", "main", in: folder)
    try #require(pushed.status == 0, "\(pushed.err)")
    try desks[clone].catchUp()
  }

  func sync(_ clone: Int) throws -> Synced {
    let desk = desks[clone]
    return try desk.sync(remote, Git(folder: desk.ledger.root)) { try self.author(clone) }
  }

  // MARK: What there is

  func note(_ clone: Int) throws {
    decisions.formUnion(try reviews(clone).flatMap(\.decisions).map(\.id))
  }

  func reviews(_ clone: Int) throws -> [Review] {
    let ledger = desks[clone].ledger
    let snapshot = try ledger.snapshot(at: try ledger.head())
    return try snapshot.articles().flatMap { try snapshot.reviews($0).records }
  }

  /// Whether every conflict that needs a judgement has its record, and every decision stands on present slots.
  ///
  /// What the last merges of plain git left open is looked over first.
  func nothingIsLeftOpen() throws -> Bool {
    let desk = desks[0]
    _ = try desk.lookOver(author: try author(0))
    let first = try #require(try desk.ledger.history().last)
    return try desk.unrecorded(since: first.id).isEmpty
  }

  /// The ids of the record folders' trees.
  func tree(_ clone: Int) throws -> String {
    try tool.git("rev-parse", "HEAD:Claims", "HEAD:Reviews", in: ["a", "b", "c"][clone]).out
  }

  /// A minute later at each call.
  private func author(_ clone: Int) throws -> Author {
    minutes += 1
    var author = try Author(desks[clone].ledger)
    author.now = Clock.text(secondsSince1970: 1_767_323_045 + minutes * 60)
    return author
  }
}
