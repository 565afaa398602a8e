import ClaimModel

// How much a claim is worth checking.
//
// For it: a subject with a name, a predicate of a telling class, other names, a date, a superlative, a cause,
// a degree. Against it: opinion, advice, questions, the first person, vague words, titles, a section that
// gives the paper's opinion. The weights were set by hand on the articles of the sample ledger.

/// The check-worthiness of drafts, and how many of them an article keeps.
struct Worth {
  /// Drafts below this are dropped.
  static let least = 0.3
  /// Drafts kept for each hundred clauses that could carry one.
  static let share = 36
  /// Drafts kept of any article beside that share: a short one says much in few clauses.
  static let leastKept = 3

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
    var worth = 0.22 + classWorth(draft) + evidenceWorth(draft)
    worth += subjectWorth(draft, clause.range) + cueWorth(clause.range)
    if draft.predicate.object.map({ $0.name != $0.text }) ?? false { worth += 0.08 }
    if draft.period != nil { worth += 0.3 }
    if unit.isConcession { worth -= 0.12 }
    if isBareSpeech(draft, clause.range) { worth -= draft.period == nil ? 0.4 : 0.15 }
    if clause.isTitle { worth -= 0.35 }
    if clause.range.lowerBound >= opinionFrom { worth -= 0.3 }
    if page.text.folded[draft.quote].reduce(0, { $0 + $1.columns }) < 20 { worth -= 0.12 }
    if page.text.folded[clause.range].last(where: { !$0.isSpace }) == 0x3F { worth -= 0.5 }
    return max(0, min(1, worth))
  }

  private func evidenceWorth(_ draft: StatementDraft) -> Double {
    let least = PredicateFinder.weak.contains(draft.predicate.class) ? -0.05 : -0.2
    return max(least, min(0.2, 0.35 * (draft.evidence - 1.35)))
  }

  /// A name of its own is worth most; a country says less than a firm or a person.
  private func subjectWorth(_ draft: StatementDraft, _ clause: Range<Int>) -> Double {
    guard let range = draft.subjectRange else { return 0 }
    guard let name = page.names.within(range).first else { return 0.08 }
    if range.lowerBound < clause.lowerBound { return 0.08 }
    return name.type == "place" ? 0.16 : 0.24
  }

  /// "the minister said", with nothing said in the clause itself.
  private func isBareSpeech(_ draft: StatementDraft, _ clause: Range<Int>) -> Bool {
    let range = page.trimmed(clause)
    return page.clauses.cues.within(range).contains { cue in
      (cue.roles.contains(.says) || cue.roles.contains(.tells))
        && range.upperBound - cue.range.upperBound < 3
    }
  }

  private func classWorth(_ draft: StatementDraft) -> Double {
    switch draft.kind {
    case .comparison: 0.33
    case .event: 0.25
    default:
      draft.predicate.class == "signifies"
        ? -0.1
        : ["is", "is-a", "plans", "judges", "occurs", "stays"].contains(draft.predicate.class)
          ? 0.05 : 0.2
    }
  }

  private func cueWorth(_ range: Range<Int>) -> Double {
    var worth = 0.0
    var seen = RoleSet()
    for cue in page.clauses.cues.within(range) {
      for role in cue.roles.subtracting(seen) {
        switch role {
        case .opinion: worth -= 0.2
        case .question: worth -= 0.45
        case .vague: worth -= 0.15
        case .speaker: worth -= 0.08
        case .negation: worth += 0.2
        case .denial: worth += 0.25
        case .degree: worth += 0.16
        case .superlative, .cause: worth += 0.1
        default: break
        }
      }
      seen.formUnion(cue.roles)
    }
    return worth
  }

  /// The best drafts, as many as the article's clauses allow, in text order.
  static func kept(_ drafts: [StatementDraft], _ page: StatementPage) -> [StatementDraft] {
    let clauses = page.clauses.clauses.count { !$0.isTitle }
    let budget = leastKept + clauses * share / 100
    guard drafts.count > budget else { return drafts }
    let ordered = drafts.indices.sorted {
      drafts[$0].worth == drafts[$1].worth ? $0 < $1 : drafts[$0].worth > drafts[$1].worth
    }
    let kept = Set(ordered.prefix(budget))
    return drafts.indices.filter { kept.contains($0) }.map { drafts[$0] }
  }
}
