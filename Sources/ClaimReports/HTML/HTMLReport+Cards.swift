import ClaimModel

extension HTMLReport {
  private static let judged: [Conflict.Class] = [.contradiction, .planResult, .needsPerson]

  /// The conflicts that need a judgement, as cards, with filters that need no script.
  static func cards(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let present = judged.filter { !findings.conflicts($0).isEmpty }
    guard !present.isEmpty else { return .nothing }
    let sections = present.map { kind in
      let records = findings.conflicts(kind)
      return section(
        kind.rawValue, "\(locale.section(kind)) (\(records.count))",
        records.map { card($0, findings) })
    }
    return .group([filters(present, locale)] + sections)
  }

  private static func filters(_ kinds: [Conflict.Class], _ locale: ReportLocale) -> HTMLNode {
    func box(_ id: String, _ label: String) -> HTMLNode {
      .tag(
        "label", [],
        [
          .tag(
            "input", [.named("type", "checkbox"), .named("checked"), .id("f-\(id)")], []),
          .text(label),
        ])
    }
    return .tag(
      "fieldset", [.style("filters")],
      [.tag("legend", [], locale.word("Show", "显示"))]
        + kinds.map { box($0.rawValue, locale.section($0)) }
        + [
          box("low", locale.severity(.low)), box("settled", locale.word("settled ones", "已处理的")),
        ])
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
      ],
      [
        tags(record, locale), .tag("h3", [.id(heading)], [.tag("bdi", [], title)]),
        scale(claims, title, locale),
        .tag(
          "div", [.style("sides")],
          claims.enumerated().map { side($1, SideName.letter($0), findings) }),
        cause(conflict, locale), decisions(record, locale),
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
        .tag("span", [.style("tag")], locale.status(conflict.status)),
        .tag("code", [], conflict.id.text),
      ])
  }

  private static func scale(_ claims: [Claim], _ title: String, _ locale: ReportLocale) -> HTMLNode
  {
    guard let scale = NumberScale(claims, locale: locale) else { return .nothing }
    let numbers = scale.rows.map { ClaimLine.value($0.claim, locale) ?? "" }
    let label = "\(title): \(numbers.joined(separator: "; "))"
    let kinds = NumberScale.Kind.allCases.filter { kind in scale.rows.contains { $0.kind == kind } }
    let mixed = kinds.count > 1
    let key = kinds.map { locale.key($0) }.joined(separator: "   ")
    return .tag(
      "figure", [],
      [ScaleDrawing.node(scale, label: label, locale: locale)]
        + (mixed ? [.tag("figcaption", [.named("aria-hidden", "true")], key)] : []))
  }

  private static func side(_ claim: Claim, _ letter: String, _ findings: Findings) -> HTMLNode {
    let (content, locale) = (findings.content, findings.content.locale)
    let source = Source(claim.article, in: content)
    let verdict = findings.verdicts[claim.id] ?? .unchecked
    return .tag(
      "section", [.style("side"), .named("aria-label", letter)],
      [
        .tag(
          "p", [.style("who")],
          [
            .tag("span", [.style("letter")], letter), .tag("b", [], [linked(source)]),
            .text(" " + [source.day ?? locale.undated].joined()),
            source.grade.map {
              .tag("span", [.style("tag")], locale.word("grade \($0)", "等级 \($0)"))
            } ?? .nothing,
          ]),
        .tag("p", [.style("line")], [.tag("bdi", [], ClaimLine.text(for: claim, locale: locale))]),
        quotation(claim, content),
        .tag(
          "p", [.style("meta")],
          [
            .tag(
              "span", [.style("sign \(verdict.rawValue)"), .named("aria-hidden", "true")],
              verdict.sign),
            .text(" \(judgement(content.reviews[claim.id], locale)) · "),
            .text("\(locale.origins(findings.originCount(claim))) "),
            .tag("code", [], claim.id.text),
          ]),
      ])
  }

  private static func cause(_ conflict: Conflict, _ locale: ReportLocale) -> HTMLNode {
    var terms: [HTMLNode] = [
      .tag("dt", [], locale.cause), .tag("dd", [], [.tag("bdi", [], conflict.explanation)]),
    ]
    if let line = conflict.reconciliation {
      terms += [.tag("dt", [], locale.reconciliation), .tag("dd", [], [.tag("bdi", [], line)])]
    }
    return .tag("dl", [], terms)
  }

  private static func decisions(_ record: ConflictRecord, _ locale: ReportLocale) -> HTMLNode {
    guard !record.decisions.isEmpty else {
      return .tag("p", [.style("quiet")], locale.noDecisions)
    }
    return .tag(
      "ol", [.style("decided")],
      record.decisions.map { .tag("li", [], decisionLine($0, locale)) })
  }
}
