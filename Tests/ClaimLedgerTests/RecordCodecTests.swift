import ClaimModel
import Testing

@testable import ClaimLedger

@Suite struct RecordCodecTests {
  @Test("A claim with every slot, and one with none, come back as they were")
  func claims() {
    let claims = [Samples.claim, Samples.bare]
    let bytes = ClaimCodec.stream(claims)
    let decoded = ClaimCodec.decode(bytes, path: "claims.yaml", article: Samples.article)
    #expect(decoded.problems.isEmpty, "\(decoded.problems)")
    #expect(decoded.records == claims)
    #expect(decoded.located.map(\.document) == [0, 1])
  }

  @Test("Reviews, conflicts, article data, sources, workflows and lexicon entries come back too")
  func others() {
    let review = ReviewCodec.decode(ReviewCodec.document(Samples.review), path: "r")
    #expect(review.records == [Samples.review], "\(review.problems)")
    var shown = Samples.review
    shown.evidence += Samples.exhibits
    let exhibits = ReviewCodec.decode(ReviewCodec.document(shown), path: "r")
    #expect(exhibits.records == [shown], "\(exhibits.problems)")
    let conflict = ConflictCodec.decode(ConflictCodec.document(Samples.conflict), path: "c")
    #expect(conflict.records == [Samples.conflict], "\(conflict.problems)")
    let article = ArticleCodec.decode(ArticleCodec.file(Samples.metadata), path: "a")
    #expect(article.records == [Samples.metadata], "\(article.problems)")
    let source = Source(
      name: "Post: daily", reliability: "B", note: "n", aliases: ["a, b", "on"],
      withdrawn: "yes: retracted")
    #expect(SourceCodec.decode(SourceCodec.document(source), path: "s").records == [source])
    let entry = Lexicon.Entry(
      kind: .unit, name: "GW", pack: "units", aliases: ["吉瓦", "1"], type: "power",
      partOf: "x", widerThan: ["MW"], factor: 1_000_000_000, direction: -1, opposite: "y",
      values: .many, note: "n")
    let lexicon = LexiconCodec.entries(LexiconCodec.document(entry), path: "a/units.yaml")
    #expect(lexicon.0 == [entry], "\(lexicon.1)")
  }

  @Test("A workflow with keys, waiting states and reopening comes back as it was") func workflow() {
    let workflow = Workflow(
      name: "review", initial: "new",
      states: [
        .init(name: "new", note: "n"), .init(name: "good", key: "v"),
        .init(name: "split", waits: true),
      ],
      transitions: [
        .init(
          from: ["new", "split"], to: "good",
          requires: .init(
            evidence: 2, bearing: .supports, leastReliability: "C", origins: 2, reason: true,
            anotherPerson: true))
      ], reopening: .init(changes: [.conflict, .source], from: ["good"], to: "new"))
    let decoded = WorkflowCodec.decode(WorkflowCodec.file(workflow), path: "w")
    #expect(decoded.problems.isEmpty, "\(decoded.problems)")
    var read = decoded.records
    read[0].transitions[0].line = 0
    #expect(read == [workflow])
  }

  @Test("Every mistake of a workflow is named at its own line and column") func workflowMistakes() {
    let text = """
      format: 1
      name: review
      initial: unreviewd
      states:
      - name: unreviewed
        key: V
      - name: good
      - name: good
      transitions:
      - from: [unreviewed, goood]
        to: goodd
        requires:
          evidence: many
          reasn: true
      reopen:
        when: [conflict, rain]
        from: [bad]
        to: good
      """
    let decoded = WorkflowCodec.decode(Array(text.utf8), path: "w.yaml")
    let places = decoded.problems.map { "\($0.line):\($0.column) \($0.message)" }.sorted()
    #expect(
      places == [
        "10:22 `from`: `goood` is no state", "11:7 `to`: `goodd` is no state",
        "13:15 expected a whole number from 0 to 99, found `many`", "14:5 unknown key `reasn`",
        "16:20 `when`: `rain` is nothing that can happen to a claim",
        "17:10 `from`: `bad` is no state", "3:1 `initial` names no state: `unreviewd`",
        "4:1 the state `split` is missing", "6:8 expected one small letter, found `V`",
        "8:3 the state `good` stands here twice",
      ])
    #expect(decoded.problems.contains { $0.hint?.contains("good") ?? false })
  }

  @Test("The shape of a claim on disk is the documented one, byte for byte")
  func shape() {
    let text = String(decoding: ClaimCodec.document(Samples.bare), as: UTF8.self)
    #expect(
      text == """
        ---
        format: 1
        id: "0123456789"
        kind: statement
        statement: Trams run.
        modality: actual
        polarity: affirmed
        anchor:
          start: 0
          end: 10
          prefix: ""
          exact: Trams run.
          suffix: ""
        focus:
          start: 6
          end: 9
        extraction:
          engine: rules/1
          confidence: 0.5

        """)
  }

  @Test("A review names its claim within three lines of its status")
  func reviewShape() {
    let lines = String(decoding: ReviewCodec.document(Samples.review), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.prefix(3) == ["---", "claim: k3f9x2ab7q", "status: disputed"])
  }

  @Test("A damaged document is named by its place, and the others are read")
  func damaged() {
    var stream = RecordStream(ClaimCodec.stream([Samples.bare, Samples.claim, Samples.bare]))
    let text = String(decoding: stream[stream.documents[1]], as: UTF8.self)
    let broken = text.replacing("kind: quantity", with: "kind: quantty")
      .replacing("modality: estimate", with: "modalty: estimate")
    stream.replace(1, with: Array(broken.utf8))
    let decoded = ClaimCodec.decode(stream.bytes, path: "claims.yaml", article: Samples.article)
    #expect(decoded.records == [Samples.bare, Samples.bare])
    #expect(decoded.located.map(\.document) == [0, 2])
    #expect(decoded.problems.map(\.line) == [23, 58])
    #expect(decoded.problems.map(\.column) == [7, 1])
    #expect(decoded.problems.first?.hint == "Did you mean `quantity`?")
    #expect(decoded.problems.first?.excerpt == "kind: quantty")
    #expect(decoded.problems.last?.message == "unknown key `modalty`")
  }

  @Test(
    "Newer, older and damaged are three different problems",
    arguments: [
      ("2", Problem.Kind.newerFormat), ("0", .olderFormat), ("one", .damaged),
    ])
  func formats(format: String, kind: Problem.Kind) {
    let text = String(decoding: ClaimCodec.document(Samples.bare), as: UTF8.self)
      .replacing("format: 1", with: "format: \(format)")
    let decoded = ClaimCodec.decode(Array(text.utf8), path: "c", article: Samples.article)
    #expect(decoded.records.isEmpty)
    #expect(decoded.problems.map(\.kind) == [kind])
    #expect(decoded.problems.map(\.line) == [2])
  }

  @Test("What people write by hand is read through Yams")
  func handWritten() {
    let text = """
      {claim: k3f9x2ab7q, "status": verified}
      ---
      claim: abcdefghjk   # a remark
      status: disputed
      decisions:
        - id: d8t2k5nz0h
          from: 'unreviewed'
          to: disputed
          by: A <a@example.org>
          at: 2026-11-22T09:14:03Z
          reason: >
            two lines
            folded
      """
    let decoded = ReviewCodec.decode(Array(text.utf8), path: "r")
    #expect(decoded.problems.isEmpty, "\(decoded.problems)")
    #expect(decoded.records.map(\.status) == ["verified", "disputed"])
    #expect(decoded.records.last?.decisions.first?.reason == "two lines folded")
  }

  @Test(
    "What has no place in a record is refused with its line",
    arguments: [
      ("claim: &a k3f9x2ab7q\nstatus: *a\n", 2), ("claim: k3f9x2ab7q\nclaim: k3f9x2ab7q\n", 1),
      ("claim: k3f9x2ab7q\nstatus: a: b\n", 2), ("claim: k3f9x2ab7q\n\tstatus: x\n", 2),
      ("claim: k3f9x2ab7q\nstatus: [x\n", 3), ("- a\n- b\n", 1), ("claim: k3f9x2ab7q\n", 1),
      ("claim: IL\nstatus: x\n", 1),
      ("claim: " + String(repeating: "[", count: 5000) + "\nstatus: x\n", 1),
    ])
  func refused(text: String, line: Int) {
    let decoded = ReviewCodec.decode(Array(text.utf8), path: "r")
    #expect(decoded.records.isEmpty)
    #expect(decoded.problems.first?.line == line, "\(decoded.problems)")
  }

  @Test("Bytes that are not UTF-8 are named by their line")
  func notUTF8() {
    let bytes = Array("claim: k3f9x2ab7q\nstatus: ".utf8) + [0xFF, 10]
    let decoded = ReviewCodec.decode(bytes, path: "r")
    #expect(decoded.problems.map(\.line) == [2])
  }
}
