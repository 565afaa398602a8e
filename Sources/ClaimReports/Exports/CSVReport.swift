import ClaimModel

/// The claims and the conflicts as tables.
public enum CSVReport {
  /// One row a claim, in text order.
  public static func claims(_ content: ReportContent) -> String {
    let findings = Findings(content)
    var table = CSV(header: claimColumns)
    for claim in content.claims { table.row(row(claim, findings)) }
    return table.text
  }

  /// One row a claim of a conflict, so that the two sides stand below one another.
  public static func conflicts(_ content: ReportContent) -> String {
    let findings = Findings(content)
    var table = CSV(header: conflictColumns)
    for kind in Conflict.Class.allCases {
      for record in findings.conflicts(kind) {
        let conflict = record.conflict
        let cause = CauseText(conflict, in: content)
        for id in conflict.claims {
          guard let claim = findings.claims[id] else { continue }
          let source = Source(claim.article, in: content)
          table.row([
            conflict.id.text, conflict.class.rawValue, conflict.type.rawValue,
            conflict.severity.rawValue, conflict.status, id.text,
            findings.line(claim), source.name, source.day,
            claim.quantity?.min?.description, claim.quantity?.max?.description,
            claim.quantity?.unit, claim.quote, cause.cause, cause.reconciliation,
          ])
        }
      }
    }
    return table.text
  }

  static let claimColumns = [
    "id", "status", "line", "article", "publisher", "published", "title", "url", "kind",
    "statement", "quote", "start", "end", "subject", "property", "min", "max", "unit", "measure",
    "approximate", "number", "predicate", "direction", "object", "baseline", "scope",
    "period_start", "period_end", "modality", "attribution", "polarity", "confidence", "origins",
    "evidence", "conflicts", "about", "verdict",
  ]

  static let conflictColumns = [
    "conflict", "class", "type", "severity", "status", "claim", "line", "publisher", "published",
    "min", "max", "unit", "quote", "explanation", "reconciliation",
  ]

  private static func row(_ claim: Claim, _ findings: Findings) -> [String?] {
    let content = findings.content
    let source = Source(claim.article, in: content)
    let review = content.reviews[claim.id]
    return [
      claim.id.text, review?.status ?? "unreviewed", findings.line(claim), claim.article.text,
      source.name,
      source.day, source.title, source.url, claim.kind.rawValue, claim.statement, claim.quote,
      "\(claim.anchor.start)", "\(claim.anchor.end)",
    ] + slots(claim) + [
      "\(findings.originCount(claim))", "\(review?.evidence.count ?? 0)",
      (findings.conflictsOf[claim.id] ?? []).map(\.conflict.id.text).joined(separator: " "),
      findings.judgement(claim).about?.rawValue, findings.verdicts[claim.id]?.rawValue,
    ]
  }

  private static func slots(_ claim: Claim) -> [String?] {
    let (quantity, predicate) = (claim.quantity, claim.predicate)
    return [
      claim.subject?.name, claim.property?.name, quantity?.min?.description,
      quantity?.max?.description, quantity?.unit, quantity?.measure.rawValue,
      quantity.map { $0.approximate ? "true" : "false" }, quantity?.text, predicate?.class,
      predicate.map { "\($0.direction)" }, predicate?.object?.name,
      claim.baseline?.name ?? claim.baseline?.text, claim.scope?.name,
      claim.period?.start?.description, claim.period?.end?.description, claim.modality.rawValue,
      claim.attribution.map(\.name).joined(separator: "; "), claim.polarity.rawValue,
      claim.extraction.confidence.description,
    ]
  }
}
