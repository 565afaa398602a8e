import ClaimModel

extension HTMLReport {
  /// Five tiles: how many contradictions are open, how many claims hold, hold with a caveat, do not hold,
  /// are not checked yet; below them what is contested, the gravest first.
  static func overview(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let open = findings.conflicts(.contradiction).count(where: \.isOpen)
    let first = tile(
      "contested", "≠", open, locale.contested,
      leadsTo: findings.conflicts(.contradiction).isEmpty
        ? nil : Conflict.Class.contradiction.rawValue)
    let tiles = Findings.Verdict.reported.map { verdict in
      let count = findings.count(verdict)
      return tile(
        verdict.rawValue, verdict.sign, count, locale.verdict(verdict),
        leadsTo: count == 0 ? nil : verdict.rawValue)
    }
    return section(
      "overview", locale.overview,
      [.tag("ul", [.style("tiles")], [first] + tiles), contested(findings)])
  }

  /// - Parameter section: `nil` where there is none.
  private static func tile(
    _ name: String, _ sign: String, _ count: Int, _ words: String, leadsTo section: String?
  ) -> HTMLNode {
    let link: [HTMLAttribute] = section.map { [.anchor($0)] } ?? []
    return .tag(
      "li", [],
      [
        .tag(
          section == nil ? "div" : "a", [.style("tile \(name)")] + link,
          [
            .tag("span", [.style("sign"), .named("aria-hidden", "true")], sign),
            .tag("b", [], "\(count)"), .tag("span", [], words),
          ])
      ])
  }

  /// Links to the open contradictions, at most five: what an editor asks for first.
  private static func contested(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let open = findings.conflicts(.contradiction).filter(\.isOpen)
    guard !open.isEmpty else { return .nothing }
    let shown = open.prefix(5).map { record in
      HTMLNode.tag(
        "li", [],
        [
          .tag(
            "span", [.style("tag \(record.conflict.severity.rawValue)")],
            locale.severity(record.conflict.severity)), .text(" "),
          .tag(
            "a", [.anchor("x-\(record.conflict.id)")],
            [.tag("bdi", [], ConflictLine.text(for: record.conflict, findings))]),
        ])
    }
    let rest = open.count - shown.count
    let more = HTMLNode.tag(
      "li", [], [.tag("a", [.anchor(Conflict.Class.contradiction.rawValue)], locale.andMore(rest))])
    return .group([
      .tag("h3", [], locale.contested),
      .tag("ul", [.style("contested")], shown + (rest > 0 ? [more] : [])),
    ])
  }

  /// The claims of a verdict, each with its number, its origins and why it stands there; nothing where
  /// there are none. Of those that nobody has checked few lie open.
  static func verdict(_ verdict: Findings.Verdict, _ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let claims = findings.claims(verdict)
    var children: [HTMLNode] = []
    if !claims.isEmpty {
      let items = findings.told(claims).map { claimItem($0, verdict, findings) }
      children.append(list("claims", items, open: verdict == .unchecked ? 5 : 25, locale))
    }
    if verdict == .unchecked, findings.quiet > 0 {
      children.append(
        .tag(
          "p", [.style("quiet")], [.tag("a", [.anchor("subjects")], locale.quiet(findings.quiet))]))
    }
    return section(
      verdict.rawValue, locale.verdict(verdict), count: "\(findings.count(verdict))", children)
  }

  /// - Parameter told: a claim, then those that say the same and stand the same.
  private static func claimItem(
    _ told: [Claim], _ verdict: Findings.Verdict, _ findings: Findings
  ) -> HTMLNode {
    let (content, locale, claim) = (findings.content, findings.content.locale, told[0])
    let source = Source(claim.article, in: content)
    return .tag(
      "li",
      [.style("claim \(verdict.rawValue)"), .id("c-\(claim.id)")]
        + findings.findable(told),
      [
        .tag("span", [.style("sign"), .named("aria-hidden", "true")], verdict.sign),
        .tag(
          "div", [],
          [
            line(claim, findings),
            .tag(
              "p", [.style("meta")],
              [
                .tag("bdi", [], source.line(locale)),
                .text(" · \(locale.origins(findings.originCount(claim))) · "),
                .tag("span", [.style("judged")], findings.judgement(claim).text(locale)),
              ]),
            also(told.dropFirst(), findings), reason(claim, findings), conflicts(claim, findings),
            .tag(
              "details", [.style("words")],
              [
                .tag("summary", [], locale.originalWords), quotation(claim, findings),
                evidenceList(content.reviews[claim.id]?.evidence ?? [], locale),
                .tag("p", [.style("meta")], [.tag("code", [], claim.id.text)]),
              ]),
          ]),
      ])
  }

  /// A claim's line, its number set apart.
  static func line(_ claim: Claim, _ findings: Findings) -> HTMLNode {
    let (content, locale) = (findings.content, findings.content.locale)
    let parts = ClaimLine.parts(of: claim, locale: locale, names: content.names)
    return .tag(
      "p", [.style("line")],
      [.tag("bdi", [.style("topic")], parts.topic)]
        + (parts.value.isEmpty
          ? [] : [.text(" "), .tag("bdi", [.style("value")], parts.value)])
        + parts.rest.flatMap { part -> [HTMLNode] in
          let isShort = part.unicodeScalars.count < 24
          return [.text(" "), .tag("bdi", [.style(isShort ? "rest whole" : "rest")], part)]
        })
  }

  /// Who else says so, each with its own words for the number.
  private static func also(_ claims: ArraySlice<Claim>, _ findings: Findings) -> HTMLNode {
    guard !claims.isEmpty else { return .nothing }
    let locale = findings.content.locale
    return .tag(
      "ul", [.style("also")],
      claims.map { claim in
        .tag(
          "li", [.id("c-\(claim.id)")],
          [
            .text(locale.also),
            .tag("bdi", [], Source(claim.article, in: findings.content).line(locale)), .text(" "),
            .tag(
              "q", quoted(claim, findings), [.tag("bdi", [], claim.quantity?.text ?? claim.quote)]),
            .text(" "), .tag("code", [], claim.id.text),
          ])
      })
  }

  /// Why the last decision that stands was made, and by whom.
  private static func reason(_ claim: Claim, _ findings: Findings) -> HTMLNode {
    guard let decision = findings.judgement(claim).decision, let reason = decision.reason else {
      return .nothing
    }
    return .tag(
      "p", [.style("reason")],
      [
        .tag("bdi", [], reason),
        .tag(
          "span", [.style("meta")],
          " — \(Timeline.person(decision.by)), \(String(decision.at.prefix(10)))"),
      ])
  }

  /// Links to the conflicts that touch a claim, at most six.
  private static func conflicts(_ claim: Claim, _ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let conflicts = (findings.conflictsOf[claim.id] ?? []).filter {
      $0.conflict.class.needsJudgement
    }
    guard !conflicts.isEmpty else { return .nothing }
    let links = conflicts.prefix(6).map { record in
      HTMLNode.tag(
        "li", record.isOpen ? [] : [.style("settled")],
        [
          .text(
            locale.one(record.conflict.class) + locale.mark(record) + locale.word(": ", "：")),
          .tag(
            "a", [.anchor("x-\(record.conflict.id)")], [.tag("bdi", [], sides(record, findings))]),
          other(than: claim, record, findings),
        ])
    }
    let rest = conflicts.count - links.count
    return .tag(
      "ul", [.style("see")],
      links + (rest > 0 ? [.tag("li", [], locale.andMore(rest))] : []))
  }

  /// The two values; what they are values of stands above them.
  private static func sides(_ record: ConflictRecord, _ findings: Findings) -> String {
    let sides = ConflictLine.sides(of: record.conflict, findings)
    return sides.isEmpty ? ConflictLine.text(for: record.conflict, findings) : sides
  }

  /// Where the other side stands: " · Ellery Bay Gazette, 2025-02-03 k3f9x2ab7q".
  private static func other(than claim: Claim, _ record: ConflictRecord, _ findings: Findings)
    -> HTMLNode
  {
    let others = record.conflict.claims.filter { $0 != claim.id }
    guard others.count == 1, let other = findings.claims[others[0]] else { return .nothing }
    let source = Source(other.article, in: findings.content)
    return .tag(
      "span", [.style("meta")],
      [
        .text(" · "), .tag("bdi", [], source.line(findings.content.locale)), .text(" "),
        .tag("code", [], other.id.text),
      ])
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
    case .withdrawn: "–"
    }
  }
}

extension Findings {
  /// How many claims a verdict has, the quiet ones with it.
  func count(_ verdict: Verdict) -> Int {
    claims(verdict).count + (verdict == .unchecked ? quiet : 0)
  }

  /// The claims, those of one group of agreements together where nobody has judged them and none is
  /// in a conflict: the same thing is told once, with everybody who says it.
  func told(_ claims: [Claim]) -> [[Claim]] {
    var out: [[Claim]] = []
    var places: [Int: Int] = [:]
    for claim in claims {
      let isPlain =
        judgement(claim).decision == nil
        && !(conflictsOf[claim.id] ?? []).contains { $0.conflict.class.needsJudgement }
      guard isPlain, let group = origins.group(of: claim.id) else {
        out.append([claim])
        continue
      }
      if let place = places[group] {
        out[place].append(claim)
      } else {
        places[group] = out.count
        out.append([claim])
      }
    }
    return out
  }

  var hasDecisions: Bool {
    content.reviews.values.contains { !$0.decisions.isEmpty }
      || content.conflicts.contains { !$0.decisions.isEmpty }
  }

  /// What the page's search needs of an item: whose words are in it.
  func findable(_ claims: [Claim]) -> [HTMLAttribute] {
    let places = Set(claims.compactMap { publisherPlaces[$0.article] }).sorted()
    return [.named("data-from", places.map(String.init).joined(separator: " "))]
  }

  func findable(in article: ArticleID) -> [HTMLAttribute] {
    [.named("data-from", publisherPlaces[article].map(String.init) ?? "")]
  }
}
