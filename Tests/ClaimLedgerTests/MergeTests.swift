import ClaimModel
import Testing

@testable import ClaimLedger

@Suite struct MergeTests {
  private let claimsPath = LedgerPath.claims(Samples.article)
  private let reviewsPath = LedgerPath.reviews(Samples.article)

  /// A ledger whose branches `main` and `side` each have one commit on a common one.
  private func fork(
    _ base: [String: [UInt8]], main: [String: [UInt8]], side: [String: [UInt8]]
  ) throws -> (Sandbox, Ledger, CommitID, CommitID) {
    let box = try Sandbox()
    let ledger = try box.ledger()
    func put(_ files: [String: [UInt8]], _ subject: String) throws -> CommitID {
      try ledger.publish(CommitMessage(subject), author: Sandbox.author) { _ in Edit(writes: files)
      }
    }
    _ = try put(base, "base")
    try box.git("branch", "side")
    let ours = try put(main, "main")
    try box.git("checkout", "-q", "side")
    let theirs = try put(side, "side")
    try box.git("checkout", "-q", "main")
    return (box, ledger, ours, theirs)
  }

  private func review(_ status: String?, _ by: String) -> Review {
    var review = Review(claim: Samples.claim.id, status: status ?? "unreviewed")
    if let status {
      review.decisions = [
        Decision(
          from: "unreviewed", to: status, by: "\(by) <\(by)@example.org>",
          at: "2026-11-22T09:00:00Z", subject: Samples.claim.id.text)
      ]
    }
    return review
  }

  @Test(
    "Two decisions that disagree both stay, and the review is split; the merge is the same from either side"
  )
  func split() throws {
    let other = Review(claim: Samples.bare.id, status: "unreviewed")
    let (box, ledger, ours, theirs) = try fork(
      [reviewsPath: ReviewCodec.stream([review(nil, ""), other])],
      main: [reviewsPath: ReviewCodec.stream([review("verified", "A"), other])],
      side: [reviewsPath: ReviewCodec.stream([review("disputed", "B"), other])])
    let merge = try ledger.merge(theirs, into: ours)
    #expect(merge.clashes.isEmpty)
    let bytes = try #require(merge.edit.writes[reviewsPath])
    #expect(try ledger.merge(ours, into: theirs).edit.writes[reviewsPath] == bytes)
    let reviews = ReviewCodec.decode(bytes, path: "r").records
    #expect(reviews.map(\.status).sorted() == ["split", "unreviewed"])
    #expect(reviews.flatMap(\.decisions).map(\.to).sorted() == ["disputed", "verified"])
    try ledger.publish(CommitMessage("Merge"), author: Sandbox.author, merging: theirs) { _ in
      merge.edit
    }
    #expect(try box.complaints() == "")
    #expect(try box.git("rev-list", "--parents", "-1", "HEAD").split(separator: " ").count == 3)
    #expect(try ledger.merge(theirs, into: try #require(try ledger.head())).edit.isEmpty)
  }

  @Test(
    "Corrections of different slots combine; of the same slot one is kept and the clash is named")
  func claims() throws {
    var mine = Samples.claim
    mine.subject = Mention(name: "Line 5", text: "the tram line")
    mine.edited = [.subject]
    var theirs = Samples.claim
    theirs.modality = .actual
    theirs.quantity?.max = 1
    theirs.edited = [.modality]
    let (box, ledger, a, b) = try fork(
      [claimsPath: ClaimCodec.stream([Samples.claim])],
      main: [claimsPath: ClaimCodec.stream([Samples.bare, mine])],
      side: [claimsPath: ClaimCodec.stream([theirs])])
    let merge = try ledger.merge(b, into: a)
    #expect(try box.complaints() == "")
    #expect(merge.clashes.isEmpty)
    let bytes = try #require(merge.edit.writes[claimsPath])
    let merged = ClaimCodec.decode(bytes, path: "c", article: Samples.article).records
    #expect(merged.map(\.id) == [Samples.bare.id, Samples.claim.id])
    #expect(merged.last?.subject?.name == "Line 5")
    #expect(merged.last?.modality == .actual)
    #expect(merged.last?.quantity?.max == 1)
    #expect(merged.last?.edited == [.subject, .modality])

    theirs.subject = Mention(name: "Fifth Line", text: "the tram line")
    let (clash, kept) = ClaimMerge.combine(base: Samples.claim, mine, theirs)
    #expect(kept == [.subject])
    #expect(ClaimMerge.combine(base: Samples.claim, theirs, mine).0 == clash)
  }

  @Test("A record removed on one side and changed on the other stays; files of one side are taken")
  func removal() throws {
    var changed = Samples.claim
    changed.modality = .target
    let (box, ledger, a, b) = try fork(
      [
        claimsPath: ClaimCodec.stream([Samples.bare, Samples.claim]),
        "Workflows/lexicon/own.yaml": [10],
      ],
      main: [claimsPath: ClaimCodec.stream([Samples.bare])],
      side: [
        claimsPath: ClaimCodec.stream([Samples.bare, changed]), "Reviews/2025-01/n.yaml": [10],
      ])
    let merge = try ledger.merge(b, into: a)
    #expect(try box.complaints() == "")
    #expect(merge.edit.writes["Reviews/2025-01/n.yaml"] == [10])
    let bytes = try #require(merge.edit.writes[claimsPath])
    #expect(
      ClaimCodec.decode(bytes, path: "c", article: Samples.article).records == [
        Samples.bare, changed,
      ])
  }

  @Test("Remarks above the first record are those of the side that changed them, whoever merges")
  func remarks() throws {
    func file(_ remark: String, _ claims: [Claim]) -> [UInt8] {
      Array(remark.utf8) + ClaimCodec.stream(claims)
    }
    let base = file("# old\n", [Samples.claim])
    func merged(_ ours: [UInt8], _ theirs: [UInt8]) throws -> [UInt8]? {
      let (box, ledger, _, _) = try fork(
        [claimsPath: base], main: ["Reviews/2025-01/n.yaml": [10]],
        side: ["Reviews/2025-01/m.yaml": [10]])
      defer { extendLifetime(box) }
      return try ledger.mergeFile(claimsPath, base: base, ours: ours, theirs: theirs)?.bytes
    }
    let remarked = file("# new\n", [Samples.claim])
    let longer = file("# old\n", [Samples.bare, Samples.claim])
    let both = try #require(try merged(remarked, longer))
    #expect(String(decoding: both, as: UTF8.self).hasPrefix("# new\n"))
    #expect(try merged(longer, remarked) == both)
    let other = file("# other\n", [Samples.claim])
    #expect(try merged(remarked, other) == merged(other, remarked))
  }

  @Test("What cannot be merged by record is left to a person and said")
  func byHand() throws {
    let (box, ledger, a, b) = try fork(
      [:], main: ["Workflows/review.yaml": Array("mine\n".utf8), claimsPath: Array("}{\n".utf8)],
      side: ["Workflows/review.yaml": Array("theirs\n".utf8), claimsPath: Array("][\n".utf8)])
    let merge = try ledger.merge(b, into: a)
    #expect(try box.complaints() == "")
    #expect(merge.edit.isEmpty)
    #expect(merge.clashes.map(\.path) == [claimsPath, "Workflows/review.yaml"])
    #expect(merge.clashes.allSatisfy { !$0.isKept })
  }
}
