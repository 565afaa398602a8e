import ClaimModel

/// The whole report as one JSON document, `assay.report/1`, made of the contracts' objects.
public enum JSONReport {
  public static func text(_ content: ReportContent) -> String {
    let findings = Findings(content)
    return JSON.pairs(
      ("schema", .string("assay.report/1")), ("title", .string(content.title)),
      ("commit", .string(content.commit)), ("date", .string(content.date)),
      (
        "articles",
        .array(
          content.articles.sorted { $0.key < $1.key }.map {
            ContractJSON.article($0.key, $0.value.metadata)
          })
      ), ("claims", .array(content.claims.map { claim($0, findings) })),
      (
        "conflicts",
        .array(
          Conflict.Class.allCases.flatMap { findings.conflicts($0) }
            .map { ContractJSON.conflict($0) })
      )
    ).document
  }

  private static func claim(_ claim: Claim, _ findings: Findings) -> JSON {
    let review =
      findings.content.reviews[claim.id] ?? Review(claim: claim.id, status: "unreviewed")
    let conflicts = (findings.conflictsOf[claim.id] ?? []).map(\.conflict.id)
    return ContractJSON.claim(claim, review: review, conflicts: conflicts.sorted())
      .adding(
        ("verdict", .string(findings.verdicts[claim.id]?.rawValue)),
        ("origins", .int(findings.originCount(claim))))
  }
}
