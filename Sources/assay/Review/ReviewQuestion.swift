import ClaimModel

/// What the analyst judged, before the ledger has heard of it.
struct Judgement: Hashable, Sendable {
  var claim: ClaimID
  /// A state of the review workflow; empty where a source is brought and nothing decided.
  var to: String
  /// The key that was pressed: the workflow may lead elsewhere by it.
  var key: Character?
  var about: Decision.About?
  var bearing: Evidence.Bearing?
  var source: SourceText?
  var reason: String?
  /// Other claims for which it is to hold, too.
  var others: [ClaimID] = []

  var decides: Bool { !to.isEmpty }
}

/// What a judgement still wants, asked for on one line after the other.
///
/// Text is typed and ended by Enter. A choice is one letter and takes no other; it comes after the text, so that
/// who types a source at once does not choose by its first letter.
struct ReviewQuestion: Hashable, Sendable {
  /// What one line asks for.
  enum Field: Hashable, Sendable {
    case about, bearing, source, reason, reasonOrSource
  }

  /// What came of a key.
  enum Outcome: Hashable, Sendable {
    case open(ReviewQuestion)
    case ready(Judgement)
    /// Given up; nothing is to be recorded.
    case dropped
  }

  private(set) var draft: Judgement
  private(set) var field: Field
  private var rest: [Field]
  private(set) var typed = ""

  /// `nil` where there is nothing to ask for.
  init?(_ draft: Judgement, _ fields: [Field]) {
    guard let first = fields.first else { return nil }
    self.draft = draft
    field = first
    rest = Array(fields.dropFirst())
  }

  /// The question after a key: with more typed, at the next field, or done.
  func answered(_ key: ReviewQueue.Key) -> Outcome {
    var question = self
    switch key {
    case .interrupt, .escape: return .dropped
    case .enter: return taken
    case .backspace:
      if !question.typed.isEmpty { question.typed.unicodeScalars.removeLast() }
    case .text(let text) where field.isChoice:
      if let draft = chosen(by: text.trimmed.lowercased()) { return Self.next(draft, rest) }
    case .text(let text): question.typed += text
    }
    return .open(question)
  }

  /// By a letter, or by the word that begins with it; `nil` where it is none of the choices.
  private func chosen(by word: String) -> Judgement? {
    var draft = draft
    func begins(_ choice: String) -> Bool { !word.isEmpty && choice.hasPrefix(word) }
    switch field {
    case .about where begins("saying"):
      draft.about = .saying
      // They did say so: that each article must answer for itself.
      draft.others = []
    case .about where begins("content"): draft.about = .content
    case .bearing:
      guard let bearing = Evidence.Bearing.allCases.first(where: { begins($0.rawValue) }) else {
        return nil
      }
      draft.bearing = bearing
    default: return nil
    }
    return draft
  }

  /// What is typed, taken as the answer.
  private var taken: Outcome {
    let typed = typed.trimmed
    var (draft, rest) = (draft, rest)
    switch field {
    case .about, .bearing:
      return ReviewQuestion(draft, [field] + rest).map(Outcome.open) ?? .dropped
    case .source where typed.isEmpty && !draft.decides: return .dropped
    case .source: draft.source = typed.isEmpty ? nil : SourceText(typed)
    case .reason: draft.reason = typed.isEmpty ? nil : typed
    case .reasonOrSource:
      if typed.isEmpty { rest.insert(.source, at: 0) } else { draft.reason = typed }
    }
    return Self.next(draft, rest)
  }

  private static func next(_ draft: Judgement, _ fields: [Field]) -> Outcome {
    ReviewQuestion(draft, fields).map(Outcome.open) ?? .ready(draft)
  }
}

extension ReviewQuestion.Field {
  /// Whether it is answered by one letter, and not by text.
  var isChoice: Bool { self == .about || self == .bearing }

  /// The line that asks for it.
  var prompt: String {
    switch self {
    case .about: "About the [s]aying (did they say so?) or the [c]ontent (is it so?)"
    case .bearing: "Does it [s]upport or [r]efute the claim, or is it [c]ontext?"
    case .source: "Source ([B2] at the end grades it):"
    case .reason: "Reason:"
    case .reasonOrSource: "Reason (empty: a source instead):"
    }
  }
}
