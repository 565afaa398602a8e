import ClaimModel

/// The desk's decisions on claims and conflicts, oldest first.
enum Timeline {
  struct Entry {
    var decision: Decision
    /// The claim's or conflict's line.
    var line: String
    /// The claim or conflict decided on.
    var id: String
    /// The claim decided on; `nil` for a conflict.
    var claim: Claim?
    var evidence: [Evidence]
  }

  static func entries(_ findings: Findings) -> [Entry] {
    var entries: [Entry] = []
    for claim in findings.content.claims {
      guard let review = findings.content.reviews[claim.id] else { continue }
      let line = findings.line(claim)
      for decision in review.decisions {
        let evidence = review.evidence.filter { decision.evidence.contains($0.id) }
        entries.append(
          Entry(
            decision: decision, line: line, id: claim.id.text, claim: claim, evidence: evidence))
      }
    }
    for record in findings.content.conflicts {
      let line = ConflictLine.text(for: record.conflict, findings)
      for decision in record.decisions {
        entries.append(
          Entry(decision: decision, line: line, id: record.conflict.id.text, evidence: []))
      }
    }
    return entries.sorted {
      ($0.decision.at, $0.id, $0.decision.id) < ($1.decision.at, $1.id, $1.decision.id)
    }
  }

  /// `Name <mail>` without the mail: a report travels further than a ledger.
  static func person(_ by: String) -> String {
    let name = by.prefix { $0 != "<" }
    let trimmed = Neutral.name(String(name))
    return trimmed.isEmpty ? Neutral.name(by) : trimmed
  }
}

/// A conflict on one line: what it is about, and the values side by side.
public enum ConflictLine {
  public static func text(for conflict: Conflict, _ findings: Findings) -> String {
    let claims = conflict.claims.compactMap { findings.claims[$0] }
    let (locale, names) = (findings.content.locale, findings.content.names)
    guard let first = claims.first else { return conflict.id.text }
    let subject = ClaimLine.name(first.subject, locale, names)
    let property = ClaimLine.name(first.property, locale, names) ?? first.predicate?.text
    let about = [subject, property == subject ? nil : property]
      .compactMap(\.self).joined(separator: " · ")
    let parts = [about, sides(of: conflict, findings)].filter { !$0.isEmpty }
    return parts.isEmpty
      ? findings.line(first)
      : Neutral.line(parts.joined(separator: locale.word(": ", "：")))
  }

  /// "Kellan Wind · installed capacity: 1.5 GW (Harbour Post) against 1.2 GW (Valley News)", in English: both
  /// sides told with their sources, and a second subject where it is another.
  ///
  /// - Parameter sources: one a claim.
  public static func text(_ conflict: Conflict, _ claims: [Claim], sources: [String]) -> String {
    guard let first = claims.first else { return conflict.id.text }
    let property = first.property?.name ?? first.predicate?.text
    let subject = first.subject?.name
    let about = [subject, property == subject ? nil : property]
      .compactMap(\.self).joined(separator: " · ")
    let sides = zip(claims, sources).map { claim, source in
      let own = claim.subject?.name
      let isOther = own.map(Folding.text) != subject.map(Folding.text)
      let words = value(claim, .english, [:]) ?? ClaimLine.text(for: claim)
      return (isOther ? own.map { "\($0) · " } ?? "" : "") + "\(words) (\(source))"
    }
    let joint = conflict.class == .agreement ? " = " : " against "
    return Neutral.line((about.isEmpty ? "" : about + ": ") + sides.joined(separator: joint))
  }

  /// "70 % (target) against 40 %"; empty where the claims have nothing to set against each other.
  static func sides(of conflict: Conflict, _ findings: Findings) -> String {
    let (locale, names) = (findings.content.locale, findings.content.names)
    let joint = conflict.class == .agreement ? " = " : locale.word(" against ", " 对 ")
    var distinct: [String] = []
    for claim in conflict.claims.compactMap({ findings.claims[$0] }) {
      guard let value = value(claim, locale, names), distinct.last != value else { continue }
      distinct.append(value)
    }
    return Neutral.line(distinct.joined(separator: joint))
  }

  private static func value(_ claim: Claim, _ locale: ReportLocale, _ names: [String: String])
    -> String?
  {
    guard let value = ClaimLine.value(claim, locale, names) else {
      return claim.predicate.map { predicate in
        let not = claim.polarity == .negated ? locale.word("not ", "并非") : ""
        let object = ClaimLine.name(predicate.object, locale, names).map { " \($0)" } ?? ""
        return not + PredicateText.verb(predicate.class, locale) + object
      }
    }
    return [
      value,
      ClaimLine.modality(claim.modality, locale).map {
        locale.word(" (\($0))", "（\($0)）")
      },
    ].compactMap(\.self).joined()
  }
}
