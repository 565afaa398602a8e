import ClaimModel

// The objects that other programs read. Keys and their order are a promise; the document of it is
// Docs/JSON.md, and the tests decode with types that refuse unknown keys. A part that a claim lacks is
// null, never left out. A change that a reader could trip over gets a new number in `schema`.

/// The JSON contracts of the command.
public enum ContractJSON {
  /// One claim, `assay.claim/1`.
  ///
  /// - Parameter article: the file as given, where there is no ledger; else the article's id is written.
  public static func claim(_ claim: Claim, article: String? = nil) -> JSON {
    .pairs(
      ("schema", .string("assay.claim/1")), ("id", .string(claim.id.text)),
      ("article", .string(article ?? claim.article.text)), ("kind", .string(claim.kind.rawValue)),
      ("statement", .string(claim.statement)), ("quote", .string(claim.quote)),
      ("start", .int(claim.anchor.start)), ("end", .int(claim.anchor.end)),
      ("focus", focus(claim.focus)), ("subject", mention(claim.subject)),
      ("property", mention(claim.property)), ("quantity", quantity(claim.quantity)),
      ("predicate", predicate(claim.predicate)), ("baseline", baseline(claim.baseline)),
      ("scope", scope(claim.scope)), ("period", period(claim.period)),
      ("modality", .string(claim.modality.rawValue)),
      ("attribution", .array(claim.attribution.map { mention($0) })),
      ("polarity", .string(claim.polarity.rawValue)),
      ("confidence", .decimal(claim.extraction.confidence)))
  }

  /// A claim of a ledger: `assay.claim/1` with the review's status and the ids of its conflicts.
  public static func claim(_ claim: Claim, status: String, conflicts: [ConflictID]) -> JSON {
    self.claim(claim).adding(
      ("status", .string(status)), ("conflicts", .strings(conflicts.map(\.text))))
  }

  /// What `show` prints: the claim with its review's evidence and decisions.
  public static func claim(_ claim: Claim, review: Review, conflicts: [ConflictID]) -> JSON {
    self.claim(claim, status: review.status, conflicts: conflicts).adding(
      ("evidence", .array(review.evidence.map(evidence))),
      ("decisions", .array(review.decisions.map(decision))))
  }
}

extension ContractJSON {
  private static func focus(_ range: Range<Int>) -> JSON {
    .pairs(("start", .int(range.lowerBound)), ("end", .int(range.upperBound)))
  }

  private static func mention(_ mention: Mention?) -> JSON {
    guard let mention else { return .null }
    return .pairs(("text", .string(mention.text)), ("name", .string(mention.name)))
  }

  private static func quantity(_ quantity: Quantity?) -> JSON {
    guard let quantity else { return .null }
    return .pairs(
      ("min", .string(quantity.min?.description)), ("max", .string(quantity.max?.description)),
      ("unit", .string(quantity.unit)), ("measure", .string(quantity.measure.rawValue)),
      ("approximate", .bool(quantity.approximate)), ("text", .string(quantity.text)),
      ("equivalent", quantity.equivalent.map { .string($0.text) }))
  }

  private static func predicate(_ predicate: Predicate?) -> JSON {
    guard let predicate else { return .null }
    return .pairs(
      ("text", .string(predicate.text)), ("class", .string(predicate.class)),
      ("direction", .int(predicate.direction)), ("object", mention(predicate.object)))
  }

  private static func baseline(_ baseline: Baseline?) -> JSON {
    guard let baseline else { return .null }
    return .pairs(
      ("text", .string(baseline.text)), ("name", .string(baseline.name)),
      ("kind", .string(baseline.kind.rawValue)))
  }

  private static func scope(_ scope: Scope?) -> JSON {
    guard let scope else { return .null }
    return .pairs(
      ("text", .string(scope.text)), ("name", .string(scope.name)),
      ("kind", .string(scope.kind.rawValue)))
  }

  private static func period(_ period: Period?) -> JSON {
    guard let period else { return .null }
    return .pairs(
      ("text", .string(period.text)), ("start", .string(period.start?.description)),
      ("end", .string(period.end?.description)), ("basis", .string(period.basis.rawValue)))
  }
}
