import ClaimModel

extension HTMLReport {
  /// The quote in its paragraph, the words marked; in the article's own language and direction.
  static func quotation(_ claim: Claim, _ content: ReportContent) -> HTMLNode {
    let article = content.articles[claim.article]
    let passage = Passage(claim, in: article?.text)
    let language = article?.metadata.language.map { [HTMLAttribute.language($0)] } ?? []
    var nodes: [HTMLNode] = []
    var marked: [HTMLNode] = []
    for piece in passage.pieces {
      switch piece {
      case .plain(let text):
        if !marked.isEmpty { nodes.append(.tag("mark", [], marked)) }
        marked = []
        nodes.append(.text(text))
      case .quote(let text): marked.append(.text(text))
      case .focus(let text): marked.append(.tag("strong", [], text))
      }
    }
    if !marked.isEmpty { nodes.append(.tag("mark", [], marked)) }
    let warning =
      passage.isOrphan ? [HTMLNode.tag("p", [.style("orphan")], content.locale.orphan)] : []
    return .group(
      [.tag("blockquote", language + [.named("dir", "auto")], [.tag("p", [], nodes)])] + warning)
  }

  /// The publisher's name, a link where the article has an address that may be followed.
  static func linked(_ source: Source) -> HTMLNode {
    linked(source.name, source.url)
  }

  static func linked(_ words: String, _ address: String?) -> HTMLNode {
    let text = HTMLNode.tag("bdi", [], words)
    guard let link = address.flatMap(Link.init) else { return text }
    return .tag("a", HTMLAttribute.link(link), [text])
  }

  static func decisionLine(_ decision: Decision, _ locale: ReportLocale) -> [HTMLNode] {
    let about =
      locale.about(decision.about, decision.to).map { locale.word(" (\($0))", "（\($0)）") } ?? ""
    return [
      .tag("time", [.named("datetime", decision.at)], String(decision.at.prefix(10))),
      .text(" "), .tag("b", [], Timeline.person(decision.by)),
      .text(" \(locale.status(decision.from)) → "),
      .tag("strong", [], locale.status(decision.to)), .text(about),
      decision.reason.map { .group([.text(": "), .tag("bdi", [], $0)]) } ?? .nothing,
    ]
  }

  static func evidenceList(_ review: Review?, _ locale: ReportLocale) -> HTMLNode {
    guard let review, !review.evidence.isEmpty else { return .nothing }
    return .tag(
      "ul", [.style("evidence")],
      review.evidence.map { item in
        .tag(
          "li", [],
          [
            .text("\(locale.bearing(item.bearing)): "), linked(item.source, item.url),
            item.grade.map { .tag("span", [.style("tag")], "\($0)") } ?? .nothing,
            item.note.map { .group([.text(" — "), .tag("bdi", [], $0)]) } ?? .nothing,
          ])
      })
  }
}
