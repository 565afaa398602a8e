import ClaimModel

// How much a claim is worth checking.
//
// For it: a subject with a name, a predicate of a telling class, other names, a date, a superlative, a cause,
// a degree. Against it: opinion, advice, questions, the first person, vague words, titles, a section that
// gives the paper's opinion. The weights were set by hand on the articles of the sample ledger.

/// The check-worthiness of drafts, and how many of them an article keeps.
struct Worth {
  /// Drafts below this are dropped.
  static let least = 0.5
  /// Drafts kept for each hundred clauses that could carry one.
  static let share = 70

  private let page: StatementPage
  /// Where the paper's own opinion begins.
  private let opinionFrom: Int

  init(_ page: StatementPage) {
    self.page = page
    opinionFrom =
      page.clauses.clauses.first { clause in
        clause.isTitle && page.clauses.cues.at(clause.range.lowerBound, .headingOfOpinion) != nil
      }?.range.lowerBound ?? Int.max
  }

  func of(_ draft: StatementDraft, _ unit: Unit) -> Double {
    let clause = page.clauses.clauses[unit.head]
    var worth = 0.25 + classWorth(draft) + max(-0.12, min(0.08, 0.3 * (draft.evidence - 1.3)))
    if unit.isConcession { worth -= 0.15 }
    if isBareSpeech(draft, clause.range) { worth -= 0.4 }
    if let range = draft.subjectRange {
      worth +=
        page.names.within(range).isEmpty
        ? 0.05 : range.lowerBound >= clause.range.lowerBound ? 0.2 : 0.1
    }
    let names = page.names.within(clause.range).count
    worth += min(0.2, 0.08 * Double(names))
    if draft.period != nil { worth += 0.2 }
    worth += cueWorth(clause.range)
    if clause.isTitle { worth -= 0.35 }
    if clause.range.lowerBound >= opinionFrom { worth -= 0.3 }
    if page.text.folded[clause.range].reduce(0, { $0 + $1.columns }) < 10 { worth -= 0.25 }
    if page.text.folded[clause.range].last(where: { !$0.isSpace }) == 0x3F { worth -= 0.5 }
    return max(0, min(1, worth))
  }

  /// "the minister said", with nothing said in the clause itself.
  private func isBareSpeech(_ draft: StatementDraft, _ clause: Range<Int>) -> Bool {
    let range = page.trimmed(clause)
    guard let verb = page.clauses.cues.within(range, .says).last else { return false }
    return range.upperBound - verb.upperBound < 3
  }

  private func classWorth(_ draft: StatementDraft) -> Double {
    switch draft.kind {
    case .comparison: 0.35
    case .event: 0.3
    default:
      draft.predicate.class == "signifies"
        ? -0.1
        : ["is", "is-a", "plans", "judges", "occurs", "stays"].contains(draft.predicate.class)
          ? 0.05 : 0.2
    }
  }

  private func cueWorth(_ range: Range<Int>) -> Double {
    var worth = 0.0
    var seen: Set<Role> = []
    for cue in page.clauses.cues.within(range) {
      for role in cue.roles where seen.insert(role).inserted {
        switch role {
        case .opinion: worth -= 0.3
        case .question: worth -= 0.45
        case .vague: worth -= 0.15
        case .speaker: worth -= 0.08
        case .negation, .negationLack, .denial: worth += 0.12
        case .superlative, .cause, .degree: worth += 0.08
        default: break
        }
      }
    }
    return worth
  }

  /// The best drafts, as many as the article's clauses allow, in text order.
  static func kept(_ drafts: [StatementDraft], _ page: StatementPage) -> [StatementDraft] {
    let clauses = page.clauses.clauses.count { !$0.isTitle }
    let budget = max(3, clauses * share / 100)
    guard drafts.count > budget else { return drafts }
    let ordered = drafts.indices.sorted {
      drafts[$0].worth == drafts[$1].worth ? $0 < $1 : drafts[$0].worth > drafts[$1].worth
    }
    let kept = Set(ordered.prefix(budget))
    return drafts.indices.filter { kept.contains($0) }.map { drafts[$0] }
  }
}
