import ClaimModel

/// The articles as CSL-JSON, for reference managers; in the order of their ids.
public enum CSLExport {
  public static func text(_ content: ReportContent) -> String {
    let items = content.articles.sorted { $0.key < $1.key }
    return JSON.array(items.map { item($0.key, $0.value.metadata) }).document
  }

  private static func item(_ id: ArticleID, _ metadata: Article.Metadata) -> JSON {
    .pairs(
      ("id", .string(id.text)), ("type", .string("article-newspaper")),
      ("title", metadata.title.map { .string($0) }),
      ("author", metadata.author.map { .array([.pairs(("literal", .string($0)))]) }),
      ("container-title", metadata.publisher.map { .string($0) }),
      ("issued", metadata.published.map(date)),
      ("accessed", metadata.retrieved.flatMap { Day($0.prefix(10)) }.map(date)),
      ("URL", metadata.url.flatMap(Link.init).map { .string($0.address) }),
      ("language", metadata.language.map { .string($0) }))
  }

  private static func date(_ day: Day) -> JSON {
    .pairs(("date-parts", .array([.array([.int(day.year), .int(day.month), .int(day.day)])])))
  }
}
