import ClaimModel

extension HTMLReport {
  static func corroborations(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let groups = findings.origins.groups.map { group in
      HTMLNode.tag(
        "li", [],
        [
          .tag(
            "p", [.style("line")],
            [.tag("bdi", [], ClaimLine.text(for: group.claims[0], locale: locale))]),
          .tag("p", [.style("meta")], locale.origins(group.count)),
          .tag("ul", [.style("voices")], group.claims.map { voice($0, findings) }),
        ])
    }
    return section(
      Conflict.Class.agreement.rawValue, locale.section(.agreement),
      groups.isEmpty ? [] : [.tag("ul", [.style("groups")], groups)])
  }

  private static func voice(_ claim: Claim, _ findings: Findings) -> HTMLNode {
    let source = Source(claim.article, in: findings.content)
    let says = ClaimLine.says(claim.attribution, findings.content.locale)
    return .tag(
      "li", [],
      [
        linked(source), .text(" \(source.day ?? "") — "),
        .tag("q", [], [.tag("bdi", [], claim.quantity?.text ?? claim.quote)]),
        says.map { .group([.text(" · "), .tag("bdi", [], $0)]) } ?? .nothing,
      ])
  }

  static func explained(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let items = findings.conflicts(.explained).map { record in
      HTMLNode.tag(
        "li", [.id("x-\(record.conflict.id)")],
        [
          .tag(
            "p", [.style("line")],
            [
              .tag("span", [.style("tag")], locale.type(record.conflict.type)),
              .tag("bdi", [], ConflictLine.text(for: record.conflict, findings)),
            ]), .tag("p", [.style("meta")], [.tag("bdi", [], record.conflict.explanation)]),
        ])
    }
    guard !items.isEmpty else { return .nothing }
    let summary = HTMLNode.tag(
      "summary", [], locale.word("\(items.count) pairs", "\(items.count) 对"))
    return section(
      Conflict.Class.explained.rawValue, locale.section(.explained),
      [.tag("details", [], [summary, .tag("ul", [.style("groups")], items)])])
  }

  static func timeline(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let entries = Timeline.entries(findings).map { entry in
      HTMLNode.tag(
        "li", [],
        [
          .tag("p", [.style("act")], decisionLine(entry.decision, locale)),
          .tag(
            "p", [.style("meta")],
            [.tag("bdi", [], entry.line), .text(" "), .tag("code", [], entry.id)]),
          evidenceList(
            Review(claim: "", status: "", evidence: entry.evidence), locale),
        ])
    }
    return section(
      "timeline", locale.timeline,
      entries.isEmpty ? [] : [.tag("ol", [.style("timeline")], entries)])
  }

  /// Every claim, by subject; the place that a quiet claim has in the report.
  static func subjects(_ findings: Findings) -> HTMLNode {
    let (content, locale) = (findings.content, findings.content.locale)
    let none = locale.word("No subject", "无主题")
    let groups = Dictionary(grouping: content.claims) { Neutral.line($0.subject?.name ?? none) }
    let listed = Set(Findings.Verdict.allCases.flatMap { findings.claims($0) }.map(\.id))
    let items = groups.keys.sorted().map { name in
      HTMLNode.tag(
        "details", [],
        [.tag("summary", [], [.tag("bdi", [], name), .text(" (\(groups[name]?.count ?? 0))")])]
          + [
            .tag(
              "ul", [],
              (groups[name] ?? []).map { entry($0, listed.contains($0.id), findings) })
          ])
    }
    return section("subjects", locale.subjects, items)
  }

  private static func entry(_ claim: Claim, _ isListed: Bool, _ findings: Findings) -> HTMLNode {
    let (content, locale) = (findings.content, findings.content.locale)
    let verdict = findings.verdicts[claim.id] ?? .unchecked
    let line = HTMLNode.tag("bdi", [], ClaimLine.text(for: claim, locale: locale))
    return .tag(
      "li", isListed ? [] : [.id("c-\(claim.id)")],
      [
        .tag(
          "span",
          [
            .style("sign \(verdict.rawValue)"), .named("role", "img"),
            .named("aria-label", locale.verdict(verdict)),
          ], verdict.sign), .text(" "),
        isListed ? .tag("a", [.anchor("c-\(claim.id)")], [line]) : line,
        .tag(
          "span", [.style("meta")], " — \(Source(claim.article, in: content).line(locale)) "),
        .tag("code", [], claim.id.text),
      ])
  }

  static func sources(_ findings: Findings) -> HTMLNode {
    let (content, locale) = (findings.content, findings.content.locale)
    let items = content.articles.keys.sorted().map { id in
      let source = Source(id, in: content)
      let count = content.claims.count { $0.article == id }
      return HTMLNode.tag(
        "li", [],
        [
          linked(source.title ?? id.text, source.url), .text(" — \(source.line(locale)); "),
          .text(locale.word("\(count) claims", "\(count) 条主张")), .text(" "),
          .tag("code", [], id.text),
        ])
    }
    return section("sources", locale.sources, [.tag("ol", [.style("articles")], items)])
  }
}
