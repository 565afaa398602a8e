import ClaimModel

// The keyboard queue as a value: a key goes in, and what is to be done comes out.
//
//   deciding ── v, d, u ──► asking (a field after the other) ──► record the judgement
//      ▲  │ a: bring a source, decide nothing ──────────┘            │
//      │  │ s: skip                                      recorded: on to the next claim (a: stay)
//      │  │ z: take the last back                        lacking: asking for what the workflow wants
//      │  │ e: correct a slot, and stay
//      │  │ g: the next decision holds for the claims that agree, too
//      │  └ o, n, ?: look at more
//      └────────────────────────────────────────────────────────────┘
//
// Nothing here knows a ledger or a terminal. Whoever runs the queue does what a step says and reports the
// outcome; the queue moves on only then, so that a decision that was not recorded never looks as if it were.

/// The claims of a sitting, the place in them, and what is being asked.
struct ReviewQueue: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    var claim: ClaimID
    /// Somebody says so: a decision says whether it is about the saying or the content.
    var isAttributed: Bool
    /// Claims that say the same and wait as well.
    var agreeing: [ClaimID] = []
  }

  enum Mode: Hashable, Sendable {
    case deciding
    case asking(ReviewQuestion)
    /// A judgement is with the ledger.
    case recording(Judgement)
    /// The ledger takes the last decision back.
    case takingBack
    /// A person corrects the claim in an editor.
    case editing
    case keys
  }

  enum Key: Hashable, Sendable {
    case text(String)
    case enter, backspace, escape, interrupt
  }

  /// What the one who runs the queue must do now.
  enum Step: Hashable, Sendable {
    case show
    case record(Judgement)
    /// Take the last of this sitting back.
    case takeBack
    /// Take back what was decided before this sitting.
    case takeBackEarlier
    case edit(ClaimID)
    case leave
  }

  private enum Past: Hashable, Sendable {
    /// and the others for which it held
    case decided(Int, [ClaimID])
    case skipped(Int)
    /// corrected, or a source brought: the claim stayed
    case changed(Int)
  }

  private(set) var items: [Item]
  private(set) var position = 0
  private(set) var mode = Mode.deciding
  /// How the last key ended, in words.
  private(set) var message = ""
  /// 0: the paragraph; 1: as much of the article as there is room for.
  private(set) var contextLevel = 0
  /// Which of the claim's conflicts is shown; counts on, whoever shows it takes the remainder.
  private(set) var conflict = 0
  private(set) var decided = 0
  /// Whether the next decision holds for the agreeing claims, too.
  private(set) var isGrouped = false
  /// Grows whenever the same claim is to be looked at anew.
  private(set) var revision = 0
  private var past: [Past] = []
  /// Decided as one of a group, and therefore passed over.
  private var settled: Set<ClaimID> = []

  init(_ items: [Item]) { self.items = items }

  /// The claim to decide; `nil` at the end of the queue.
  var current: Item? { position < items.count ? items[position] : nil }

  /// Takes one key.
  mutating func press(_ key: Key) -> Step {
    switch mode {
    case .asking(let question): return answer(question, key)
    case .keys:
      mode = .deciding
      return key == .interrupt ? .leave : .show
    case .recording, .takingBack, .editing: return .show
    case .deciding: return command(key)
    }
  }

  /// Whether the next key is taken as the answer, without Enter.
  var asksChoice: Bool {
    if case .asking(let question) = mode { question.field.isChoice } else { false }
  }

  // MARK: What came of a step

  /// The judgement is in the ledger: on to the next claim; after a source alone, the claim stays.
  mutating func recorded(_ words: String) {
    guard case .recording(let judgement) = mode else { return }
    guard judgement.decides else { return changed(words) }
    decided += 1 + judgement.others.count
    past.append(.decided(position, judgement.others))
    settled.formUnion(judgement.others)
    advance(saying: words)
  }

  /// The claim was corrected, or has a source more; it stays.
  mutating func changed(_ words: String) {
    past.append(.changed(position))
    stay(saying: words)
  }

  /// The workflow wants more for it: asks for what a person can type here.
  mutating func lacking(_ fields: [ReviewQuestion.Field]) {
    guard case .recording(let draft) = mode, let question = ReviewQuestion(draft, fields) else {
      return
    }
    mode = .asking(question)
  }

  /// It could not be done; the claim stays.
  mutating func refused(_ words: String) {
    mode = .deciding
    message = words
  }

  /// The last decision is taken back: its claim is before us again.
  mutating func tookBack(_ words: String) {
    guard case .takingBack = mode, let last = past.popLast() else { return }
    switch last {
    case .decided(let place, let others):
      decided -= 1 + others.count
      settled.subtract(others)
      turn(to: place, saying: words)
    case .changed(let place):
      turn(to: place, saying: words)
      revision += 1
    case .skipped(let place): turn(to: place, saying: words)
    }
  }

  /// What an earlier sitting decided is taken back: its claim comes before the present one.
  mutating func tookBackEarlier(_ item: Item?, _ words: String) {
    guard case .takingBack = mode else { return }
    if let item {
      items.removeAll { $0.claim == item.claim }
      position = min(position, items.count)
      items.insert(item, at: position)
    }
    revision += 1
    turn(to: position, saying: words)
  }

  // MARK: Keys while deciding

  private mutating func command(_ key: Key) -> Step {
    message = ""
    switch key {
    case .interrupt: return .leave
    case .text(let text): return command(text.lowercased())
    case .enter, .backspace, .escape: return .show
    }
  }

  private mutating func command(_ letter: String) -> Step {
    switch letter {
    case "q": return .leave
    case "?", "h": mode = .keys
    case "z": return undo()
    case "v": return judge("verified", "v", [.source])
    case "d": return judge("disputed", "d", [.reasonOrSource])
    case "u": return judge("needs-evidence", "u", [])
    case "a": return bring()
    case "e":
      guard let item = current else { return .show }
      mode = .editing
      return .edit(item.claim)
    case "g": group()
    case "s":
      guard current != nil else { return .show }
      past.append(.skipped(position))
      advance(saying: "Skipped.")
    case "o": contextLevel = 1 - contextLevel
    case "n": conflict += 1
    default: message = "“\(letter)” is no key here; ? shows them."
    }
    return .show
  }

  private mutating func judge(_ state: String, _ key: Character, _ fields: [ReviewQuestion.Field])
    -> Step
  {
    guard let item = current else { return .show }
    var draft = Judgement(claim: item.claim, to: state, key: key)
    if isGrouped { draft.others = item.agreeing.filter { !settled.contains($0) } }
    let asksAbout = item.isAttributed && !fields.isEmpty
    return go(on: draft, fields + (asksAbout ? [.about] : []))
  }

  private mutating func bring() -> Step {
    guard let item = current else { return .show }
    return go(on: Judgement(claim: item.claim, to: ""), [.source, .bearing])
  }

  private mutating func group() {
    let others = current?.agreeing.filter { !settled.contains($0) } ?? []
    guard !others.isEmpty else {
      message = "No waiting claim says the same."
      return
    }
    isGrouped.toggle()
    revision += 1
    message =
      isGrouped
      ? "The next decision holds for \(others.count + 1) claims that agree; g: for this one alone."
      : "The next decision holds for this claim alone."
  }

  private mutating func undo() -> Step {
    switch past.last {
    case nil:
      mode = .takingBack
      return .takeBackEarlier
    case .skipped(let place):
      past.removeLast()
      turn(to: place, saying: "Back to what was skipped.")
      return .show
    case .decided, .changed:
      mode = .takingBack
      return .takeBack
    }
  }

  // MARK: Asking

  private mutating func answer(_ question: ReviewQuestion, _ key: Key) -> Step {
    message = ""
    switch question.answered(key) {
    case .open(let next):
      mode = .asking(next)
      if case .text(let text) = key, question.field.isChoice, next == question {
        message = "“\(Sanitiser.clean(text))” is none of the choices."
      }
    case .ready(let judgement): return record(judgement)
    case .dropped:
      mode = .deciding
      message = "Nothing was recorded."
    }
    return .show
  }

  /// Asks for the first of the fields; without one the judgement is ready.
  private mutating func go(on draft: Judgement, _ fields: [ReviewQuestion.Field]) -> Step {
    guard let question = ReviewQuestion(draft, fields) else { return record(draft) }
    mode = .asking(question)
    return .show
  }

  private mutating func record(_ judgement: Judgement) -> Step {
    mode = .recording(judgement)
    return .record(judgement)
  }

  // MARK: Moving

  private mutating func advance(saying words: String) {
    var next = position + 1
    while next < items.count, settled.contains(items[next].claim) { next += 1 }
    turn(to: next, saying: words)
  }

  private mutating func stay(saying words: String) {
    mode = .deciding
    message = words
    revision += 1
  }

  private mutating func turn(to place: Int, saying words: String) {
    position = place
    mode = .deciding
    message = words
    contextLevel = 0
    conflict = 0
    isGrouped = false
  }
}
