import ClaimModel

// schema.org ClaimReview, as fact-check search reads it. Only `alternateName` of the rating is demanded.
// "Disputed" and "in review" are no points on a scale of truth, so they carry no number; nor does a claim
// that was verified only as said. What nobody decided is not exported, and the address of the desk's
// pages must be given: without it, `url` would point nowhere.

/// The reviewed claims as JSON-LD.
public enum ClaimReviewExport {
  /// - Parameters:
  ///   - base: where the desk's pages stand, http or https; a claim's page is `base/ID`.
  ///   - desk: the organisation that checks.
  /// - Throws: `ReportError` with the code `base` where `base` is no address.
  public static func text(_ content: ReportContent, base: String, desk: String)
    throws(ReportError) -> String
  {
    guard let link = Link(base), !link.address.lowercased().hasPrefix("mailto") else {
      throw ReportError(
        .base, subject: base,
        hint: "give the address of the desk's pages, such as https://example.org/checks")
    }
    let root = link.address.hasSuffix("/") ? String(link.address.dropLast()) : link.address
    let items = content.claims.compactMap { claim in
      review(claim, content, root: root, desk: desk)
    }
    return JSON.pairs(("@context", .string("https://schema.org")), ("@graph", .array(items)))
      .document
  }

  private static func review(
    _ claim: Claim, _ content: ReportContent, root: String, desk: String
  ) -> JSON? {
    let judgement = Standing(content.reviews[claim.id], of: claim)
    guard let last = judgement.decision, let verdict = verdict(judgement, content.locale)
    else { return nil }
    return .pairs(
      ("@type", .string("ClaimReview")), ("@id", .string("\(root)/\(claim.id)")),
      ("url", .string("\(root)/\(claim.id)")),
      ("datePublished", .string(String(last.at.prefix(10)))),
      ("claimReviewed", .string(shortened(claim))),
      (
        "author",
        .pairs(
          ("@type", .string("Organization")), ("name", .string(desk)), ("url", .string(root)))
      ), ("reviewRating", rating(verdict, judgement)), ("itemReviewed", item(claim, content)))
  }

  /// The verdict word; `nil` where nothing was decided, or nothing about truth.
  private static func verdict(_ judgement: Standing, _ locale: ReportLocale) -> String? {
    guard ["verified", "disputed"].contains(judgement.status) else { return nil }
    let status = locale.status(judgement.status)
    let word = status.prefix(1).uppercased() + status.dropFirst()
    return judgement.aboutText(locale).map { word + locale.word(": ", "：") + $0 } ?? word
  }

  /// A number only for what was verified in its content.
  private static func rating(_ verdict: String, _ judgement: Standing) -> JSON {
    let isTrue = judgement.status == "verified" && !judgement.isOfSaying
    let reason = judgement.decision?.reason.map(Neutral.line)
    return .pairs(
      ("@type", .string("Rating")), ("alternateName", .string(verdict)),
      ("ratingValue", isTrue ? .int(5) : nil), ("bestRating", isTrue ? .int(5) : nil),
      ("worstRating", isTrue ? .int(1) : nil),
      ("ratingExplanation", isTrue ? reason.map { .string($0) } : nil))
  }

  private static func item(_ claim: Claim, _ content: ReportContent) -> JSON {
    let metadata = content.articles[claim.article]?.metadata
    let speaker = claim.attribution.first?.name ?? metadata?.publisher
    let work = metadata?.url.flatMap(Link.init).map { link in
      JSON.pairs(("@type", .string("CreativeWork")), ("url", .string(link.address)))
    }
    return .pairs(
      ("@type", .string("Claim")), ("text", .string(claim.quote)),
      (
        "author",
        speaker.map { .pairs(("@type", .string("Organization")), ("name", .string($0))) }
      ), ("datePublished", metadata?.published.map { .string($0.description) }),
      ("appearance", work))
  }

  /// Under 75 characters, no rating in it.
  private static func shortened(_ claim: Claim) -> String {
    let line = Neutral.line(claim.statement)
    guard line.count >= 75 else { return line }
    return String(line.prefix(73)) + "…"
  }
}
