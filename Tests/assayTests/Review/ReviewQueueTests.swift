import ClaimModel
import SeededRandom
import Testing

@testable import assay

/// A queue of plain claims `a`, `b`, … and attributed ones in upper case.
private func typist(_ names: String) -> Typist {
  Typist(
    ReviewQueue(
      names.map { .init(claim: ClaimID(String($0).lowercased()), isAttributed: $0.isUppercase) }))
}

/// A queue and somebody who presses its keys.
@dynamicMemberLookup final class Typist {
  private(set) var queue: ReviewQueue

  init(_ queue: ReviewQueue) { self.queue = queue }

  subscript<T>(dynamicMember path: KeyPath<ReviewQueue, T>) -> T { queue[keyPath: path] }

  func press(_ key: ReviewQueue.Key) -> ReviewQueue.Step { queue.press(key) }
  func recorded(_ words: String) { queue.recorded(words) }
  func tookBackEarlier(_ item: ReviewQueue.Item?, _ words: String) {
    queue.tookBackEarlier(item, words)
  }
  func refused(_ words: String) { queue.refused(words) }
  func lacking(_ fields: [ReviewQuestion.Field]) { queue.lacking(fields) }

  /// Presses keys: `⏎` Enter, `⌫` Backspace, `⎋` Escape, `␃` Ctrl-C; records whatever comes out.
  func type(_ keys: String) -> [ReviewQueue.Step] {
    var steps: [ReviewQueue.Step] = []
    for letter in keys {
      let step: ReviewQueue.Step =
        switch letter {
        case "⏎": press(.enter)
        case "⌫": press(.backspace)
        case "⎋": press(.escape)
        case "␃": press(.interrupt)
        default: press(.text(String(letter)))
        }
      switch step {
      case .show: continue
      case .record(let judgement): queue.recorded("\(judgement.claim) \(judgement.to)")
      case .takeBack: queue.tookBack("back")
      case .takeBackEarlier: queue.refused("nothing earlier")
      case .edit: queue.changed("corrected")
      case .leave: break
      }
      steps.append(step)
    }
    return steps
  }
}

@Suite struct ReviewQueueTests {
  @Test(
    "keys make judgements",
    arguments: [
      (
        "a", "vReport [B2]⏎",
        Judgement(claim: "a", to: "verified", key: "v", source: SourceText("Report [B2]"))
      ),
      ("a", "v⏎", Judgement(claim: "a", to: "verified", key: "v")),
      (
        "a", "dno such fund⏎",
        Judgement(claim: "a", to: "disputed", key: "d", reason: "no such fund")
      ),
      (
        "a", "d⏎Teardown⏎",
        Judgement(claim: "a", to: "disputed", key: "d", source: SourceText("Teardown"))
      ),
      ("a", "u", Judgement(claim: "a", to: "needs-evidence", key: "u")),
      (
        "A", "vTape⏎s",
        Judgement(claim: "a", to: "verified", key: "v", about: .saying, source: SourceText("Tape"))
      ),
      (
        "A", "d年報不符⏎c",
        Judgement(claim: "a", to: "disputed", key: "d", about: .content, reason: "年報不符")
      ),
      ("A", "u", Judgement(claim: "a", to: "needs-evidence", key: "u")),
      ("a", "vX⌫⌫Y⏎", Judgement(claim: "a", to: "verified", key: "v", source: SourceText("Y"))),
    ])
  func judgements(names: String, keys: String, expected: Judgement) {
    let queue = typist(names)
    #expect(queue.type(keys) == [.record(expected)])
    #expect(queue.current == nil)
    #expect(queue.decided == 1)
  }

  @Test("the queue moves on only when the ledger has it") func waits() {
    let queue = typist("ab")
    _ = queue.press(.text("u"))
    #expect(queue.current?.claim == "a")
    #expect(queue.press(.text("u")) == .show)
    queue.refused("locked")
    #expect(queue.current?.claim == "a")
    #expect(queue.message == "locked")
    #expect(queue.decided == 0)
  }

  @Test("what the workflow lacks is asked for, and sent again with the rest") func lacking() {
    let queue = typist("a")
    _ = queue.press(.text("v"))
    _ = queue.press(.text("Tape"))
    _ = queue.press(.enter)
    queue.lacking([.reason])
    _ = queue.press(.text("heard it"))
    #expect(
      queue.press(.enter)
        == .record(
          Judgement(
            claim: "a", to: "verified", key: "v", source: SourceText("Tape"), reason: "heard it")))
  }

  @Test("undo goes back over decisions and skips, to the first") func undo() {
    let queue = typist("abcd")
    _ = queue.type("usu")
    #expect(queue.current?.claim == "d")
    #expect(queue.type("z") == [.takeBack])
    #expect(queue.current?.claim == "c")
    #expect(queue.type("z") == [])
    #expect(queue.current?.claim == "b")
    #expect(queue.type("z") == [.takeBack])
    #expect(queue.current?.claim == "a")
    #expect(queue.decided == 0)
    #expect(queue.type("z") == [.takeBackEarlier])
    #expect(queue.message == "nothing earlier")
  }

  @Test("what was decided before the sitting is taken back too, and comes before the present claim")
  func undoEarlier() {
    let queue = typist("ab")
    #expect(queue.press(.text("z")) == .takeBackEarlier)
    queue.tookBackEarlier(.init(claim: "x", isAttributed: false), "back")
    #expect(queue.items.map(\.claim) == ["x", "a", "b"])
    #expect(queue.current?.claim == "x")
    #expect(queue.type("uu").count == 2)
    #expect(queue.current?.claim == "b")
  }

  @Test("a source alone is brought and the claim stays; z takes it back") func bring() {
    let queue = typist("ab")
    #expect(
      queue.type("aTeardown [B2]⏎r") == [
        .record(
          Judgement(claim: "a", to: "", bearing: .refutes, source: SourceText("Teardown [B2]")))
      ])
    #expect(queue.current?.claim == "a")
    #expect(queue.decided == 0)
    #expect(queue.type("z") == [.takeBack])
    #expect(queue.current?.claim == "a")
    #expect(queue.type("a⏎") == [])
    #expect(queue.message == "Nothing was recorded.")
  }

  @Test("who types a source at once loses no letter of it; a choice takes its own letters only")
  func choices() {
    let queue = typist("A")
    #expect(queue.type("vCounty bulletin 35⏎x⏎") == [])
    #expect(queue.message.isEmpty && queue.asksChoice)
    #expect(queue.press(.text("x")) == .show)
    #expect(queue.message == "“x” is none of the choices.")
    #expect(queue.press(.text("source")) == .show)
    #expect(
      queue.type("c") == [
        .record(
          Judgement(
            claim: "a", to: "verified", key: "v", about: .content,
            source: SourceText("County bulletin 35")))
      ])
  }

  @Test("e hands the claim to the editor and stays") func edit() {
    let queue = typist("ab")
    let before = queue.revision
    #expect(queue.type("e") == [.edit("a")])
    #expect(queue.current?.claim == "a")
    #expect(queue.revision > before)
    #expect(queue.type("z") == [.takeBack])
  }

  @Test("g decides the claims that agree together; they do not come up again until it is undone")
  func group() {
    let queue = Typist(
      ReviewQueue([
        .init(claim: "a", isAttributed: false, agreeing: ["c", "x"]),
        .init(claim: "b", isAttributed: false), .init(claim: "c", isAttributed: false),
      ]))
    var expected = Judgement(
      claim: "a", to: "verified", key: "v", source: SourceText("Report"))
    expected.others = ["c", "x"]
    #expect(queue.type("gvReport⏎") == [.record(expected)])
    #expect(queue.decided == 3)
    #expect(queue.current?.claim == "b")
    #expect(queue.type("g") == [])
    #expect(queue.message == "No waiting claim says the same.")
    _ = queue.type("u")
    #expect(queue.current == nil)
    _ = queue.type("zz")
    #expect(queue.current?.claim == "a")
    #expect(queue.decided == 0)
    #expect(queue.isGrouped == false)
  }

  @Test("that they did say so holds for one article alone, grouped or not") func groupedSaying() {
    let queue = Typist(
      ReviewQueue([.init(claim: "a", isAttributed: true, agreeing: ["b"])]))
    guard case .record(let judgement)? = queue.type("gvTape⏎s").first else {
      Issue.record("nothing was recorded")
      return
    }
    #expect(judgement.others.isEmpty)
  }

  @Test("an undo that the ledger refuses leaves the place and the past") func undoRefused() {
    let queue = typist("ab")
    _ = queue.type("u")
    #expect(queue.press(.text("z")) == .takeBack)
    queue.refused("later decisions build on it")
    #expect(queue.current?.claim == "b")
    #expect(queue.type("z") == [.takeBack])
    #expect(queue.current?.claim == "a")
  }

  @Test("the last one can be taken back from the end of the queue") func undoAtEnd() {
    let queue = typist("a")
    _ = queue.type("u")
    #expect(queue.current == nil)
    #expect(queue.type("vdus") == [])
    _ = queue.type("z")
    #expect(queue.current?.claim == "a")
  }

  @Test("Escape and Ctrl-C leave a prompt without recording; Ctrl-C elsewhere leaves the queue")
  func leaving() {
    let queue = typist("a")
    #expect(queue.type("vhalf⎋") == [])
    #expect(queue.message == "Nothing was recorded.")
    #expect(queue.type("vhalf␃") == [])
    #expect(queue.type("␃") == [.leave])
    #expect(queue.type("q") == [.leave])
    #expect(queue.type("?q") == [], "a key closes the list of keys and does nothing else")
  }

  @Test("context and conflict go back to the start with the next claim") func views() {
    let queue = typist("ab")
    _ = queue.type("onn")
    #expect([queue.contextLevel, queue.conflict] == [1, 2])
    _ = queue.type("s")
    #expect([queue.contextLevel, queue.conflict] == [0, 0])
  }

  @Test("any keys at all: the place stays within the queue, and the counts agree")
  func anyKeys() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let queue = typist("aBcDeF")
      var recorded = 0
      for _ in 0..<60 {
        let key = random.pick(Array("vdusz?onqsc⏎⌫⎋xyaegr"))
        let before = queue.decided
        for step in queue.type(String(key)) {
          if case .record(let judgement) = step, judgement.decides { recorded += 1 }
          if step == .takeBack { recorded -= before - queue.decided }
        }
        #expect((0...6).contains(queue.position))
        #expect(queue.decided == recorded)
      }
    }
  }
}
