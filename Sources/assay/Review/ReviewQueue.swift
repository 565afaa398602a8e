import ClaimModel

// The keyboard queue as a value: a key goes in, and what is to be done comes out.
//
//   deciding ── v, d, u ──► asking (a field after the other) ──► record the judgement
//      ▲  │ s: skip                                                  │
//      │  │ z: take the last back                        recorded: on to the next claim
//      │  └ o, n, ?: look at more                        lacking: asking for what the workflow wants
//      └────────────────────────────────────────────────────────────┘
//
// Nothing here knows a ledger or a terminal. Whoever runs the queue does what a step says and reports the
// outcome; the queue moves on only then, so that a decision that was not recorded never looks as if it were.

/// What the analyst judged, before the ledger has heard of it.
struct Judgement: Hashable, Sendable {
  var claim: ClaimID
  /// A state of the review workflow.
  var to: String
  var about: Decision.About?
  var source: SourceText?
  var reason: String?
}

/// The claims of a sitting, the place in them, and what is being asked.
struct ReviewQueue: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    var claim: ClaimID
    /// Somebody says so: a decision says whether it is about the saying or the content.
    var isAttributed: Bool
  }

  /// What one line of the prompt asks for.
  enum Field: Hashable, Sendable {
    case about, source, reason, reasonOrSource
  }

  struct Question: Hashable, Sendable {
    var draft: Judgement
    var field: Field
    var rest: [Field]
    var typed = ""
  }

  enum Mode: Hashable, Sendable {
    case deciding
    case asking(Question)
    /// A judgement is with the ledger.
    case recording(Judgement)
    /// The ledger takes the last decision back.
    case takingBack
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
    /// Take the last recorded decision back.
    case takeBack
    case leave
  }

  private enum Past: Hashable, Sendable {
    case decided(Int)
    case skipped(Int)
  }

  let items: [Item]
  private(set) var position = 0
  private(set) var mode = Mode.deciding
  /// How the last key ended, in words.
  private(set) var message = ""
  /// 0: the paragraph; 1: as much of the article as there is room for.
  private(set) var contextLevel = 0
  /// Which of the claim's conflicts is shown; counts on, whoever shows it takes the remainder.
  private(set) var conflict = 0
  private(set) var decided = 0
  private var past: [Past] = []

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
    case .recording, .takingBack: return .show
    case .deciding: return command(key)
    }
  }

  // MARK: What came of a step

  /// The judgement is in the ledger: on to the next claim.
  mutating func recorded(_ words: String) {
    guard case .recording = mode else { return }
    decided += 1
    past.append(.decided(position))
    advance(saying: words)
  }

  /// The workflow wants more for it: asks for what a person can type here.
  mutating func lacking(_ fields: [Field]) {
    guard case .recording(let draft) = mode, let first = fields.first else { return }
    mode = .asking(Question(draft: draft, field: first, rest: Array(fields.dropFirst())))
  }

  /// It could not be done; the claim stays.
  mutating func refused(_ words: String) {
    mode = .deciding
    message = words
  }

  /// The last decision is taken back: its claim is before us again.
  mutating func tookBack(_ words: String) {
    guard case .takingBack = mode, case .decided(let place)? = past.popLast() else { return }
    decided -= 1
    turn(to: place, saying: words)
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
    case "v": return judge("verified", [.source])
    case "d": return judge("disputed", [.reasonOrSource])
    case "u": return judge("needs-evidence", [])
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

  private mutating func judge(_ state: String, _ fields: [Field]) -> Step {
    guard let item = current else { return .show }
    let draft = Judgement(claim: item.claim, to: state)
    let asksAbout = item.isAttributed && !fields.isEmpty
    return go(on: draft, (asksAbout ? [.about] : []) + fields)
  }

  private mutating func undo() -> Step {
    switch past.last {
    case nil:
      message = "Nothing of this sitting is left to undo."
      return .show
    case .skipped(let place):
      past.removeLast()
      turn(to: place, saying: "Back to what was skipped.")
      return .show
    case .decided:
      mode = .takingBack
      return .takeBack
    }
  }

  // MARK: Keys while asking

  private mutating func answer(_ question: Question, _ key: Key) -> Step {
    var question = question
    switch key {
    case .interrupt, .escape:
      mode = .deciding
      message = "Nothing was recorded."
      return .show
    case .backspace:
      if !question.typed.isEmpty { question.typed.unicodeScalars.removeLast() }
    case .text(let text):
      question.typed += text
      if question.field == .about, let about = Self.about(question.typed) {
        question.draft.about = about
        return go(on: question.draft, question.rest)
      }
    case .enter: return take(question)
    }
    mode = .asking(question)
    return .show
  }

  /// One letter is enough.
  private static func about(_ typed: String) -> Decision.About? {
    switch typed.first?.lowercased() {
    case "s": .saying
    case "c": .content
    default: nil
    }
  }

  private mutating func take(_ question: Question) -> Step {
    let typed = question.typed.trimmed
    var (draft, rest) = (question.draft, question.rest)
    switch question.field {
    case .about:
      mode = .asking(
        Question(draft: draft, field: .about, rest: rest))
      return .show
    case .source: draft.source = typed.isEmpty ? nil : SourceText(typed)
    case .reason: draft.reason = typed.isEmpty ? nil : typed
    case .reasonOrSource:
      if typed.isEmpty { rest.insert(.source, at: 0) } else { draft.reason = typed }
    }
    return go(on: draft, rest)
  }

  /// Asks for the next field; without one the judgement is ready.
  private mutating func go(on draft: Judgement, _ fields: [Field]) -> Step {
    guard let first = fields.first else {
      mode = .recording(draft)
      return .record(draft)
    }
    mode = .asking(Question(draft: draft, field: first, rest: Array(fields.dropFirst())))
    return .show
  }

  // MARK: Moving

  private mutating func advance(saying words: String) { turn(to: position + 1, saying: words) }

  private mutating func turn(to place: Int, saying words: String) {
    position = place
    mode = .deciding
    message = words
    contextLevel = 0
    conflict = 0
  }
}

extension ReviewQueue.Field {
  /// The line that asks for it.
  var prompt: String {
    switch self {
    case .about: "Is it about the [s]aying (they did say so) or the [c]ontent (it is so)?"
    case .source: "Source ([B2] at the end grades it):"
    case .reason: "Reason:"
    case .reasonOrSource: "Reason (empty: a source instead):"
    }
  }
}

extension String {
  /// Without spaces at either end.
  var trimmed: String {
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    var end = scalars.endIndex
    while end > scalars.startIndex {
      let before = scalars.index(before: end)
      guard scalars[before].properties.isWhitespace else { break }
      end = before
    }
    return String(scalars[..<end])
  }
}
