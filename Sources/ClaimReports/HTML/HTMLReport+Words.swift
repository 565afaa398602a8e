import ClaimModel

extension HTMLReport {
  /// The language of an article's words, where it is known.
  static func quoted(_ claim: Claim, _ findings: Findings) -> [HTMLAttribute] {
    let language = findings.content.articles[claim.article]?.metadata.language
    return language.map { [.language($0)] } ?? []
  }

  /// The quote in its paragraph, the words marked; in the article's own language and direction.
  static func quotation(_ claim: Claim, _ findings: Findings) -> HTMLNode {
    let passage = findings.passage(claim)
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
      passage.isOrphan
      ? [HTMLNode.tag("p", [.style("orphan")], findings.content.locale.orphan)] : []
    return .group(
      [
        .tag(
          "blockquote", quoted(claim, findings) + [.named("dir", "auto")], [.tag("p", [], nodes)])
      ] + warning)
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

  /// "2025-03-12 Mira Lund: unreviewed → verified (it is so): the fleet list counts 402".
  ///
  /// - Parameter claim: the claim decided on; `nil` for a conflict.
  static func decisionLine(_ decision: Decision, _ claim: Claim?, _ locale: ReportLocale)
    -> [HTMLNode]
  {
    let figure = claim?.quantity != nil
    let about =
      locale.about(decision.about, decision.to, figure: figure)
      .map { locale.word(" (\($0))", "（\($0)）") } ?? ""
    return [
      .tag("time", [.named("datetime", decision.at)], String(decision.at.prefix(10))),
      .text(" "), .tag("b", [], [.tag("bdi", [], Timeline.person(decision.by))]),
      .text(" \(decision.undoes == nil ? "" : locale.takenBack)\(locale.status(decision.from)) → "),
      .tag("strong", [], locale.status(decision.to)), .text(about),
      decision.reason.map { .group([.text(locale.word(": ", "：")), .tag("bdi", [], $0)]) }
        ?? .nothing,
    ]
  }

  static func evidenceList(_ evidence: [Evidence], _ locale: ReportLocale) -> HTMLNode {
    guard !evidence.isEmpty else { return .nothing }
    return .tag(
      "ul", [.style("evidence")],
      evidence.map { item in
        .tag(
          "li", [],
          [
            .text(locale.bearing(item.bearing) + locale.word(": ", "：")),
            linked(item.source, item.url),
            item.grade.map { .group([.text(" "), .tag("span", [.style("tag")], "\($0)")]) }
              ?? .nothing,
            item.note.map { .group([.text(" — "), .tag("bdi", [], $0)]) } ?? .nothing,
          ])
      })
  }

  /// What the signs, the verdicts and the grades mean.
  static func legend(_ locale: ReportLocale) -> HTMLNode {
    let verdicts = Findings.Verdict.allCases.flatMap { verdict -> [HTMLNode] in
      [
        .tag("dt", [], "\(verdict.sign) \(locale.verdict(verdict))"),
        .tag("dd", [], locale.meaning(verdict)),
      ]
    }
    return .tag(
      "details", [.style("legend")],
      [
        .tag("summary", [], locale.howToRead),
        .tag(
          "dl", [],
          verdicts + [
            .tag("dt", [], locale.word("Grades", "等级")), .tag("dd", [], locale.gradeMeaning),
            .tag("dt", [], locale.word("Origins", "来源")), .tag("dd", [], locale.originMeaning),
            .tag("dt", [], locale.word("Charts", "图示")),
            .tag("dd", [], NumberScale.Kind.allCases.map(locale.key).joined(separator: " · ")),
          ]),
      ])
  }
}
