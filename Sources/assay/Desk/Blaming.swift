import ClaimLedger
import ClaimModel

/// For every slot of a claim: its value, since which commit, by whom.
struct BlameLine: Hashable {
  /// A slot's name, or `status`.
  var slot: String
  var value: String
  /// The words of the article it was read from; `nil` where it has none of its own.
  var words: String?
  var commit: CommitID
  /// `Name <mail>`
  var by: String
  /// RFC 3339, UTC.
  var at: String
  var subject: String
  /// Whether a person corrected it.
  var isEdited = false
}

extension Desk {
  /// The slots that a claim has, each with the commit that gave it its present value; last its status.
  ///
  /// Walks the history of the article's claims and reviews: the cost is one reading of both for each commit
  /// that changed them.
  func blame(_ claim: Claim) throws -> [BlameLine] {
    let path = LedgerPath.claims(claim.article)
    var since: [Claim.Slot: (value: String, commit: Commit)] = [:]
    for commit in try ledger.history(touching: [path]).reversed() {
      let then = try ledger.snapshot(at: commit.id).claims(claim.article).records.first {
        $0.id == claim.id
      }
      for slot in Claim.Slot.allCases {
        let value = then.map { Slots.text(slot, of: $0) } ?? "none"
        if since[slot]?.value != value { since[slot] = (value, commit) }
      }
    }
    let lines = Claim.Slot.allCases.compactMap { slot -> BlameLine? in
      guard let (value, commit) = since[slot], value != "none" else { return nil }
      return BlameLine(
        slot: slot.rawValue, value: value, words: claim.words(of: slot), commit: commit,
        isEdited: claim.edited.contains(slot))
    }
    return try lines + [blameStatus(claim)].compactMap(\.self)
  }

  private func blameStatus(_ claim: Claim) throws -> BlameLine? {
    var since: (status: String, commit: Commit)?
    for commit in try ledger.history(touching: [LedgerPath.reviews(claim.article)]).reversed() {
      let then = try ledger.snapshot(at: commit.id).reviews(claim.article).records.first {
        $0.claim == claim.id
      }
      if let then, since?.status != then.status { since = (then.status, commit) }
    }
    return since.map {
      BlameLine(slot: "status", value: $0.status, words: nil, commit: $0.commit)
    }
  }
}

extension BlameLine {
  init(slot: String, value: String, words: String?, commit: Commit, isEdited: Bool = false) {
    self.init(
      slot: slot, value: value, words: words, commit: commit.id,
      by: "\(commit.author.name) <\(commit.author.mail)>",
      at: Clock.text(secondsSince1970: Int(commit.author.time)), subject: commit.subject,
      isEdited: isEdited)
  }
}

extension Claim {
  /// The words of the article that a slot was read from.
  func words(of slot: Slot) -> String? {
    switch slot {
    case .subject: subject?.text
    case .property: property?.text
    case .quantity: quantity?.text
    case .predicate: predicate?.text
    case .baseline: baseline?.text
    case .scope: scope?.text
    case .period: period?.text
    case .attribution: attribution.first?.text
    case .statement: quote
    case .kind, .modality, .polarity: nil
    }
  }
}

/// The sentence of an article in which a quote stands.
enum Sentence {
  /// From the end of the sentence before to the end of the one in which the quote ends; one line, clean.
  static func around(_ anchor: Anchor, in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard anchor.start >= 0, anchor.start < anchor.end, anchor.end <= scalars.count else {
      return Sanitiser.clean(anchor.exact)
    }
    var start = anchor.start
    while start > 0, !isEnd(scalars, start - 1) { start -= 1 }
    var end = anchor.end
    while end < scalars.count, !isEnd(scalars, end - 1) { end += 1 }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return Sanitiser.clean(String(view)).trimmed
  }

  private static func isEnd(_ text: [Unicode.Scalar], _ at: Int) -> Bool {
    if "。！？!?\n".unicodeScalars.contains(text[at]) { return true }
    let isLast = at + 1 == text.count
    return text[at] == "." && (isLast || text[at + 1].properties.isWhitespace)
  }
}
