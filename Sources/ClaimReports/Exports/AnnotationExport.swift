import ClaimModel

// W3C Web Annotations: each claim is an annotation whose target is the article, found by its words
// (TextQuoteSelector) and by its place in the decoded text (TextPositionSelector, Unicode code points).
// The body is the desk's status; the motivation is `assessing` once something was decided, else `identifying`.

/// The claims as an annotation collection, JSON-LD.
public enum AnnotationExport {
  public static func text(_ content: ReportContent) -> String {
    JSON.pairs(
      ("@context", .string("http://www.w3.org/ns/anno.jsonld")),
      ("id", .string("urn:assay:commit:\(content.commit)")), ("type", .string("AnnotationPage")),
      ("items", .array(content.claims.map { annotation($0, content) }))
    ).document
  }

  private static func annotation(_ claim: Claim, _ content: ReportContent) -> JSON {
    let judgement = Standing(content.reviews[claim.id], of: claim)
    let last = content.reviews[claim.id]?.decisions.last
    return .pairs(
      ("id", .string("urn:assay:claim:\(claim.id)")), ("type", .string("Annotation")),
      ("motivation", .string(last == nil ? "identifying" : "assessing")),
      ("modified", last.map { .string($0.at) }),
      (
        "body",
        .array([
          body(
            ClaimLine.text(for: claim, locale: content.locale, names: content.names), "describing",
            content.locale), body(judgement.text(content.locale), "assessing", content.locale),
        ])
      ), ("target", target(claim, content)))
  }

  private static func body(_ value: String, _ purpose: String, _ locale: ReportLocale) -> JSON {
    .pairs(
      ("type", .string("TextualBody")), ("value", .string(value)),
      ("format", .string("text/plain")),
      ("language", .string(locale.rawValue)), ("purpose", .string(purpose)))
  }

  private static func target(_ claim: Claim, _ content: ReportContent) -> JSON {
    let metadata = content.articles[claim.article]?.metadata
    let source = metadata?.url.flatMap(Link.init)?.address ?? "urn:assay:article:\(claim.article)"
    return .pairs(
      ("source", .string(source)),
      (
        "state",
        metadata?.retrieved.map {
          .pairs(("type", .string("TimeState")), ("sourceDate", .string($0)))
        }
      ),
      (
        "selector",
        .array([
          .pairs(
            ("type", .string("TextQuoteSelector")), ("exact", .string(claim.anchor.exact)),
            ("prefix", .string(claim.anchor.prefix)), ("suffix", .string(claim.anchor.suffix))),
          .pairs(
            ("type", .string("TextPositionSelector")), ("start", .int(claim.anchor.start)),
            ("end", .int(claim.anchor.end))),
        ])
      ))
  }
}
