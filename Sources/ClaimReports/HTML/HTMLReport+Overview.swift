import ClaimModel

extension HTMLReport {
  /// The page's own contents, with counts.
  static func contents(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    var items: [(String, String)] = Conflict.Class.reported.compactMap { kind in
      let count = findings.conflicts(kind).count
      return count == 0 ? nil : (kind.rawValue, "\(locale.section(kind)) (\(count))")
    }
    if !Timeline.entries(findings).isEmpty { items.append(("timeline", locale.timeline)) }
    items += [("subjects", locale.subjects), ("sources", locale.sources)]
    return .tag(
      "nav", [.named("aria-label", locale.word("Contents", "目录"))],
      [
        .tag(
          "ul", [], items.map { id, title in .tag("li", [], [.tag("a", [.anchor(id)], title)]) })
      ])
  }

  /// Four tiles: how many claims hold, hold with a caveat, do not hold, cannot be checked yet.
  static func overview(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let tiles = Findings.Verdict.allCases.map { verdict in
      let count = findings.claims(verdict).count + (verdict == .unchecked ? findings.quiet : 0)
      return HTMLNode.tag(
        "li", [],
        [
          .tag(
            "a", [.style("tile \(verdict.rawValue)"), .anchor(verdict.rawValue)],
            [
              .tag("span", [.style("sign"), .named("aria-hidden", "true")], verdict.sign),
              .tag("b", [], "\(count)"), .tag("span", [], locale.verdict(verdict)),
            ])
        ])
    }
    return section("overview", locale.overview, [.tag("ul", [.style("tiles")], tiles)])
  }

  static func verdicts(_ findings: Findings) -> [HTMLNode] {
    let locale = findings.content.locale
    return Findings.Verdict.allCases.map { verdict in
      let claims = findings.claims(verdict)
      var children: [HTMLNode] = []
      if !claims.isEmpty {
        children.append(
          .tag("ul", [.style("claims")], claims.map { claimItem($0, verdict, findings) }))
      }
      if verdict == .unchecked, findings.quiet > 0 {
        children.append(
          .tag(
            "p", [.style("quiet")], [.tag("a", [.anchor("subjects")], locale.quiet(findings.quiet))]
          ))
      } else if claims.isEmpty {
        children.append(.tag("p", [.style("quiet")], locale.nothing))
      }
      return section(verdict.rawValue, locale.verdict(verdict), children)
    }
  }

  private static func claimItem(
    _ claim: Claim, _ verdict: Findings.Verdict, _ findings: Findings
  ) -> HTMLNode {
    let (content, locale) = (findings.content, findings.content.locale)
    let review = content.reviews[claim.id]
    return .tag(
      "li", [.style("claim \(verdict.rawValue)"), .id("c-\(claim.id)")],
      [
        .tag("span", [.style("sign"), .named("aria-hidden", "true")], verdict.sign),
        .tag(
          "div", [],
          [
            .tag(
              "p", [.style("line")], [.tag("bdi", [], ClaimLine.text(for: claim, locale: locale))]),
            .tag(
              "p", [.style("meta")],
              "\(Source(claim.article, in: content).line(locale)) · "
                + "\(locale.origins(findings.originCount(claim))) · "
                + judgement(review, locale)),
            reasons(claim, review, findings),
            .tag(
              "details", [],
              [
                .tag("summary", [], locale.word("Words of the article", "原文")),
                quotation(claim, content), evidenceList(review, locale),
              ]),
          ]),
      ])
  }

  /// "verified (the content: it is so)".
  static func judgement(_ review: Review?, _ locale: ReportLocale) -> String {
    let status = locale.status(review?.status ?? "unreviewed")
    guard let last = review?.decisions.last, let about = locale.about(last.about, last.to) else {
      return status
    }
    return locale.word("\(status) (\(about))", "\(status)（\(about)）")
  }

  /// Why it stands where it stands: the last decision's reason, and the conflicts that touch it.
  private static func reasons(_ claim: Claim, _ review: Review?, _ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    var parts: [HTMLNode] = []
    if let reason = review?.decisions.last?.reason {
      parts.append(.tag("p", [.style("reason")], [.tag("bdi", [], reason)]))
    }
    let conflicts = (findings.conflictsOf[claim.id] ?? []).filter {
      $0.conflict.class.needsJudgement
    }
    if !conflicts.isEmpty {
      var line: [HTMLNode] = [.text(locale.word("See ", "参见"))]
      for (i, record) in conflicts.prefix(6).enumerated() {
        if i > 0 { line.append(.text(locale.word("; ", "；"))) }
        let title = locale.section(record.conflict.class) + locale.word(": ", "：")
        line.append(
          .tag(
            "a", [.anchor("x-\(record.conflict.id)")],
            title + ConflictLine.text(for: record.conflict, findings)))
      }
      parts.append(.tag("p", [.style("see")], line))
    }
    return .group(parts)
  }
}

extension Findings.Verdict {
  /// A sign beside the colour, so that nothing is said by colour alone.
  var sign: String {
    switch self {
    case .holds: "✓"
    case .caveat: "≈"
    case .fails: "✕"
    case .unchecked: "?"
    }
  }
}

extension Conflict.Class {
  /// In the order of the report.
  static let reported: [Conflict.Class] = [
    .contradiction, .planResult, .needsPerson, .agreement, .explained,
  ]
}
