import ClaimModel

/// `Reviews/<article>.yaml`: a stream, one document a claim, in the order of the claims.
///
/// `claim` stands first and `status` right after it, so that the hunk of a diff that changes a status shows
/// the claim; `format` is written only once it is no longer 1.
public enum ReviewCodec: RecordCodec {
  public static func write(_ review: Review, to writer: inout YAMLWriter) {
    writer.text("claim", review.claim.text)
    writer.text("status", review.status)
    writer.text("assignee", review.assignee)
    DecisionFields.write(review.evidence, to: &writer)
    DecisionFields.write(review.decisions, to: &writer)
  }

  public static func decode(_ bytes: [UInt8], path: String) -> Decoded<Review> {
    decode(bytes, path: path) { fields in
      let claim = fields.identifier("claim")
      let status = fields.required("status")
      let assignee = fields.text("assignee")
      let evidence = fields.list("evidence", DecisionFields.evidence)
      let decisions = fields.list("decisions", DecisionFields.decision)
      return Review(
        claim: ClaimID(claim), status: status, assignee: assignee, evidence: evidence,
        decisions: decisions)
    }
  }
}
