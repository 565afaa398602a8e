import ClaimModel

extension HTMLReport {
  /// The page's own contents and its filters; beside the text where there is room.
  static func aside(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    return .tag(
      "aside", [.named("aria-label", locale.contents)], [contents(findings), finder(findings)])
  }

  private static func contents(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    func verdicts(_ verdicts: [Findings.Verdict]) -> [(id: String, title: String, count: String?)] {
      verdicts.filter { findings.count($0) > 0 }.map {
        ($0.rawValue, locale.verdict($0), "\(findings.count($0))")
      }
    }
    func conflicts(_ kinds: [Conflict.Class]) -> [(id: String, title: String, count: String?)] {
      kinds.compactMap { kind in
        let records = findings.conflicts(kind)
        guard !records.isEmpty else { return nil }
        let groups = kind == .agreement ? "\(findings.origins.groups.count)" : locale.count(records)
        return (kind.rawValue, locale.section(kind), groups)
      }
    }
    var items =
      conflicts([.contradiction]) + verdicts(Findings.Verdict.decided)
      + conflicts([.planResult, .needsPerson, .agreement, .explained]) + verdicts([.unchecked])
    if findings.hasDecisions { items.append(("timeline", locale.timeline, nil)) }
    items.append(("subjects", locale.subjects, nil))
    items.append(("sources", locale.sources, "\(findings.content.articles.count)"))
    return .tag(
      "nav", [.named("aria-label", locale.contents)],
      [
        .tag(
          "ul", [],
          items.map { item in
            .tag(
              "li", [],
              [
                .tag("a", [.anchor(item.id)], item.title),
                item.count.map { .tag("span", [.style("count")], "\u{A0}\($0)") } ?? .nothing,
              ])
          })
      ])
  }

  /// Boxes that work without a script, and a search that shows itself once the script runs.
  private static func finder(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let present = Conflict.Class.judged.filter { !findings.conflicts($0).isEmpty }
    return .group([search(findings), present.isEmpty ? .nothing : boxes(present, locale)])
  }

  private static func search(_ findings: Findings) -> HTMLNode {
    let locale = findings.content.locale
    let publishers = findings.publishers
    return .tag(
      "div", [.id("find"), .named("role", "search"), .named("hidden")],
      [
        .tag("label", [.named("for", "find-words")], locale.find),
        .tag(
          "input",
          [
            .named("type", "search"), .id("find-words"), .named("autocomplete", "off"),
            .named("spellcheck", "false"),
          ], []),
        .tag("label", [.named("for", "find-publisher")], locale.publisher),
        .tag(
          "select", [.id("find-publisher")],
          [.tag("option", [.named("value", "")], locale.everyPublisher)]
            + publishers.enumerated().map { i, name in
              .tag("option", [.named("value", "\(i)")], name)
            }),
        .tag(
          "p", [.style("quiet")],
          [
            .tag(
              "output", [.id("find-count"), .named("for", "find-words find-publisher")],
              [.text("")]),
            .tag(
              "button", [.named("type", "button"), .id("find-clear"), .named("hidden")],
              locale.everything),
          ]),
      ])
  }

  private static func boxes(_ kinds: [Conflict.Class], _ locale: ReportLocale) -> HTMLNode {
    func box(_ id: String, _ label: String) -> HTMLNode {
      .tag(
        "label", [],
        [
          .tag("input", [.named("type", "checkbox"), .named("checked"), .id("f-\(id)")], []),
          .text(" " + label),
        ])
    }
    return .tag(
      "fieldset", [.style("filters")],
      [.tag("legend", [], locale.show)] + kinds.map { box($0.rawValue, locale.section($0)) } + [
        box("low", locale.severity(.low)), box("settled", locale.settled),
      ])
  }
}

extension Conflict.Class {
  /// Those that have a card each.
  static let judged: [Conflict.Class] = [.contradiction, .planResult, .needsPerson]
}
