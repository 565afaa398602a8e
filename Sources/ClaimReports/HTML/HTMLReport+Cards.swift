import ClaimModel

extension HTMLReport {
  /// The conflicts of a class that needs a judgement, as cards: the open ones, then the settled.
  static func cards(_ kind: Conflict.Class, _ findings: Findings) -> HTMLNode {
    let (records, locale) = (findings.conflicts(kind), findings.content.locale)
    let items = records.map { HTMLNode.tag("li", [], [card($0, findings)]) }
    return section(
      kind.rawValue, locale.section(kind), count: locale.count(records),
      items.isEmpty ? [] : [list("cards", items, open: 50, locale)])
  }

  private static func card(_ record: ConflictRecord, _ findings: Findings) -> HTMLNode {
    let (conflict, locale) = (record.conflict, findings.content.locale)
    let claims = conflict.claims.compactMap { findings.claims[$0] }
    let title = ConflictLine.text(for: conflict, findings)
    let state = record.isOpen ? "open" : "settled"
    let heading = "t-\(conflict.id)"
    return .tag(
      "article",
      [
        .style("card \(conflict.class.rawValue) \(conflict.severity.rawValue) \(state)"),
        .id("x-\(conflict.id)"), .named("aria-labelledby", heading),
      ] + findings.findable(claims),
      [
        .tag("h3", [.id(heading)], [.tag("bdi", [], title)]), tags(record, locale),
        chart(claims, title, findings),
        .tag(
          "div", [.style("sides")],
          claims.enumerated().map { side($1, SideName.letter($0), findings) }),
        cause(conflict, claims, findings), decisions(record, locale),
      ])
  }

  private static func tags(_ record: ConflictRecord, _ locale: ReportLocale) -> HTMLNode {
    let conflict = record.conflict
    return .tag(
      "p", [.style("tags")],
      [
        .tag(
          "span", [.style("tag \(conflict.severity.rawValue)")], locale.severity(conflict.severity)),
        .tag("span", [.style("tag")], locale.type(conflict.type)),
        .tag(
          "span", [.style(record.isOpen ? "tag strong" : "tag")], locale.status(conflict.status)),
        .tag("code", [], conflict.id.text),
      ])
  }

  private static func chart(_ claims: [Claim], _ title: String, _ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    guard let scale = NumberScale(claims, locale: locale) else { return .nothing }
    let names = scale.rows.map { Source($0.claim.article, in: findings.content).name }
    let values = scale.rows.map { NumberScale.label($0.claim, locale, findings.content.names) }
    let label = "\(title): " + zip(names, values).map { "\($0) \($1)" }.joined(separator: "; ")
    let letters = claims.enumerated().reduce(into: [ClaimID: String]()) {
      $0[$1.element.id] = SideName.letter($1.offset)
    }
    let rows = scale.rows.enumerated().map { i, row in
      ScaleDrawing.Label(
        letter: letters[row.claim.id] ?? "", value: values[i], publisher: names[i])
    }
    let kinds = NumberScale.Kind.allCases.filter { kind in scale.rows.contains { $0.kind == kind } }
    let key = kinds.count > 1 || kinds.first != .result
    return .tag(
      "figure", [],
      [ScaleDrawing.node(scale, labels: rows, label: label)]
        + (key
          ? [
            .tag(
              "figcaption", [.named("aria-hidden", "true")],
              kinds.map { .tag("span", [.style($0.rawValue)], locale.key($0)) })
          ] : []))
  }

  private static func side(_ claim: Claim, _ letter: String, _ findings: Findings) -> HTMLNode {
    let (content, locale) = (findings.content, findings.content.locale)
    let source = Source(claim.article, in: content)
    let verdict = findings.verdicts[claim.id] ?? .unchecked
    return .tag(
      "div",
      [
        .style("side"), .named("role", "group"),
        .named("aria-label", "\(letter), \(source.name)"),
      ],
      [
        .tag(
          "p", [.style("who")],
          [
            .tag("span", [.style("letter")], letter), .tag("b", [], [linked(source)]),
            .tag("span", [.style("meta")], source.day ?? locale.undated),
            source.grade.map {
              .tag("span", [.style("tag")], locale.word("grade \($0)", "等级 \($0)"))
            } ?? .nothing,
          ]), line(claim, findings), quotation(claim, findings),
        .tag(
          "p", [.style("meta")],
          [
            .tag(
              "span", [.style("sign \(verdict.rawValue)"), .named("aria-hidden", "true")],
              verdict.sign),
            .text(" \(findings.judgement(claim).text(locale)) · "),
            .text("\(locale.origins(findings.originCount(claim))) · "),
            .tag("code", [], claim.id.text),
          ]),
      ])
  }

  private static func cause(_ conflict: Conflict, _ claims: [Claim], _ findings: Findings)
    -> HTMLNode
  {
    let locale = findings.content.locale
    let cause = CauseText(conflict, in: findings.content)
    func term(_ name: String, _ words: String) -> [HTMLNode] {
      [.tag("dt", [], name), .tag("dd", [], [.tag("bdi", [], words)])]
    }
    return .tag(
      "dl", [],
      term(locale.cause, cause.cause)
        + (cause.reconciliation.map { term(locale.reconciliation, $0) } ?? []))
  }

  private static func decisions(_ record: ConflictRecord, _ locale: ReportLocale) -> HTMLNode {
    guard !record.decisions.isEmpty else {
      return .tag("p", [.style("quiet")], locale.noDecisions)
    }
    return .tag(
      "ol", [.style("decided")],
      record.decisions.map { .tag("li", [], decisionLine($0, nil, locale)) })
  }
}
