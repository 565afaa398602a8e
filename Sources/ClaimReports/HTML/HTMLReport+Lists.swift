import ClaimModel

extension HTMLReport {
  /// Everybody who says the same, group by group.
  static func corroborations(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let groups = findings.origins.groups.map { group in
      HTMLNode.tag(
        "li", [.style("group")] + findings.findable(group.claims),
        [
          line(group.claims[0], findings),
          .tag("p", [.style("meta")], locale.origins(group.count)),
          .tag("ul", [.style("voices")], group.claims.map { voice($0, findings) }),
        ])
    }
    return section(
      Conflict.Class.agreement.rawValue, locale.section(.agreement), count: "\(groups.count)",
      groups.isEmpty ? [] : [list("groups", groups, locale)])
  }

  private static func voice(_ claim: Claim, _ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let source = Source(claim.article, in: findings.content)
    let says = ClaimLine.says(claim.attribution, locale, findings.content.names)
    let words = claim.quantity?.text ?? claim.quote
    return .tag(
      "li", [],
      [
        linked(source),
        .tag("span", [.style("meta")], " \(source.dayAndGrade(locale))"), .text(" "),
        .tag("q", quoted(claim, findings), [.tag("bdi", [], words)]),
        says.map { .tag("span", [.style("meta")], [.text(" · "), .tag("bdi", [], $0)]) }
          ?? .nothing,
      ])
  }

  /// Pairs that differ for a cause that is known: one line each, folded.
  static func explained(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let records = findings.conflicts(.explained)
    let items = records.map { record in
      let cause = CauseText(record.conflict, in: findings.content)
      return HTMLNode.tag(
        "li",
        [.style("group"), .id("x-\(record.conflict.id)")]
          + findings.findable(record.conflict.claims.compactMap { findings.claims[$0] }),
        [
          .tag(
            "p", [.style("line")],
            [
              .tag("span", [.style("tag")], locale.type(record.conflict.type)), .text(" "),
              .tag("bdi", [], ConflictLine.text(for: record.conflict, findings)),
            ]),
          .tag("p", [.style("meta")], [.tag("bdi", [], cause.cause)]),
        ])
    }
    return section(
      Conflict.Class.explained.rawValue, locale.section(.explained), count: "\(items.count)",
      items.isEmpty ? [] : [list("groups", items, open: 5, locale)])
  }

  /// What the desk decided, oldest first.
  static func timeline(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let entries = Timeline.entries(findings).map { entry in
      HTMLNode.tag(
        "li", [.style("act")] + findings.findable(entry.claim.map { [$0] } ?? []),
        [
          .tag("p", [], decisionLine(entry.decision, entry.claim, locale)),
          .tag(
            "p", [.style("meta")],
            [
              .tag(
                "a", [.anchor((entry.claim == nil ? "x-" : "c-") + entry.id)],
                [.tag("bdi", [], entry.line)]), .text(" "), .tag("code", [], entry.id),
            ]), evidenceList(entry.evidence, locale),
        ])
    }
    return section(
      "timeline", locale.timeline, count: "\(entries.count)",
      entries.isEmpty ? [] : [list("timeline", entries, open: 50, locale)])
  }

  static func sources(_ findings: Findings) -> HTMLNode {
    let (content, locale) = (findings.content, findings.content.locale)
    let counts = Dictionary(grouping: content.claims, by: \.article).mapValues(\.count)
    let items = content.articles.keys.sorted().map { id in
      let source = Source(id, in: content)
      let count = counts[id] ?? 0
      return HTMLNode.tag(
        "li", [.style("source")] + findings.findable(in: id),
        [
          .tag(
            "p", [],
            [
              .tag(
                "span", source.language.map { [.language($0)] } ?? [],
                [linked(source.title ?? id.text, source.url)])
            ]),
          .tag(
            "p", [.style("meta")],
            [
              .tag("bdi", [], source.line(locale)),
              .text(
                " · "
                  + locale.word("\(count) claim\(count == 1 ? "" : "s")", "\(count) 条主张") + " · "),
              .tag("code", [], id.text),
            ]),
        ])
    }
    return section(
      "sources", locale.sources, count: "\(items.count)",
      [list("articles", items, open: 50, locale)])
  }
}
