import ClaimModel

// Every claim stands in the index, by subject; it is the only place of a claim that nobody has looked at
// and no conflict names. Subjects are folded; many of them are folded again by their first letter, so
// that a report of ten thousand claims opens as fast as one of ten.

extension HTMLReport {
  static func subjects(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let groups = bySubject(findings)
    let listed = Set(Findings.Verdict.reported.flatMap { findings.claims($0) }.map(\.id))
    let names = groups.keys.sorted()
    func folds(_ names: [String]) -> [HTMLNode] {
      names.map { subject($0, groups[$0] ?? [], listed, findings) }
    }
    guard names.count > 40 else {
      return section("subjects", locale.subjects, count: "\(names.count)", folds(names))
    }
    let letters = Dictionary(grouping: names, by: letter)
    return section(
      "subjects", locale.subjects, count: "\(names.count)",
      letters.keys.sorted().map { key in
        let own = letters[key] ?? []
        return .tag(
          "details", [.style("letter-fold")],
          [
            .tag(
              "summary", [],
              [
                .text(key == "漢" ? locale.chineseNames : key),
                .tag("span", [.style("count")], " \(own.count)"),
              ]), .tag("div", [], folds(own)),
          ])
      })
  }

  /// The claims by the name of their subject; names that differ only in script or case are one, by the
  /// form that most claims write.
  static func bySubject(_ findings: Findings) -> [String: [Claim]] {
    let (content, locale) = (findings.content, findings.content.locale)
    let names = content.claims.map { claim in
      ClaimLine.name(claim.subject, locale, content.names).map(Neutral.line) ?? locale.noSubject
    }
    let uses = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    let shown = Dictionary(grouping: uses.keys, by: Folding.text).mapValues { forms in
      forms.max { (uses[$0] ?? 0, $1) < (uses[$1] ?? 0, $0) } ?? ""
    }
    return zip(names, content.claims).reduce(into: [:]) { groups, pair in
      groups[shown[Folding.text(pair.0)] ?? pair.0, default: []].append(pair.1)
    }
  }

  /// A–Z, `#` for digits and signs, 漢 for names in Chinese.
  private static func letter(_ name: String) -> String {
    guard let first = name.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
      return "#"
    }
    if (0x2E80...0x9FFF).contains(first.value) || first.value > 0xF000 { return "漢" }
    return String(first).uppercased()
  }

  private static func subject(
    _ name: String, _ claims: [Claim], _ listed: Set<ClaimID>, _ findings: Findings
  ) -> HTMLNode {
    .tag(
      "details", [.style("subject")],
      [
        .tag(
          "summary", [],
          [.tag("bdi", [], name), .tag("span", [.style("count")], " \(claims.count)")]),
        list(
          "entries", claims.map { entry($0, listed.contains($0.id), findings) }, open: 200,
          findings.content.locale),
      ])
  }

  private static func entry(_ claim: Claim, _ isListed: Bool, _ findings: Findings) -> HTMLNode {
    let (content, locale) = (findings.content, findings.content.locale)
    let verdict = findings.verdicts[claim.id] ?? .unchecked
    let line = HTMLNode.tag("bdi", [], findings.line(claim))
    return .tag(
      "li",
      [.style("entry")] + (isListed ? [] : [.id("c-\(claim.id)")]) + findings.findable([claim]),
      [
        .tag(
          "span",
          [
            .style("sign \(verdict.rawValue)"), .named("role", "img"),
            .named("aria-label", locale.verdict(verdict)),
          ], verdict.sign), .text(" "),
        isListed ? .tag("a", [.anchor("c-\(claim.id)")], [line]) : line,
        .tag(
          "span", [.style("meta")],
          [
            .text(" — "), .tag("bdi", [], Source(claim.article, in: content).line(locale)),
            .text(" "), .tag("code", [], claim.id.text),
          ]),
      ])
  }
}
