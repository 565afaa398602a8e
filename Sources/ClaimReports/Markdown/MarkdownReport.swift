import ClaimModel

/// The conflict report as Markdown, for pull requests and mail.
public enum MarkdownReport {
  public static func text(_ content: ReportContent) -> String {
    let findings = Findings(content)
    var page = Markdown()
    page.heading(1, content.title)
    let open = findings.conflicts(.contradiction).count(where: \.isOpen)
    page.paragraph(
      Markdown.Inline(
        content.locale.counts(
          claims: content.claims.count, articles: content.articles.count, open: open)
          + content.locale.word(". ", "。"))
        + "\(content.locale.atCommit) " + .code(String(content.commit.prefix(12)))
        + content.locale.word(", \(content.date).", "，\(content.date)。"))
    section(.contradiction, findings, to: &page)
    for verdict in Findings.Verdict.decided { section(verdict, findings, to: &page) }
    section(.planResult, findings, to: &page)
    section(.needsPerson, findings, to: &page)
    brief(.agreement, findings, to: &page)
    brief(.explained, findings, to: &page)
    section(Findings.Verdict.unchecked, findings, to: &page)
    timeline(findings, to: &page)
    sources(content, to: &page)
    return page.text
  }

  private static func section(
    _ verdict: Findings.Verdict, _ findings: Findings, to page: inout Markdown
  ) {
    let locale = findings.content.locale
    let claims = findings.claims(verdict)
    guard findings.count(verdict) > 0 else { return }
    page.heading(2, "\(locale.verdict(verdict)) (\(findings.count(verdict)))")
    page.folding(claims, after: verdict == .unchecked ? 5 : 25, locale) { claim, page in
      let source = Source(claim.article, in: findings.content)
      page.item(
        .bold(findings.line(claim)) + " — \(source.line(locale)); "
          + "\(locale.origins(findings.originCount(claim))); "
          + "\(findings.judgement(claim).text(locale)) " + .code(claim.id.text))
    }
    if verdict == .unchecked, findings.quiet > 0 {
      page.paragraph(Markdown.Inline(locale.quiet(findings.quiet)))
    }
  }

  private static func section(_ kind: Conflict.Class, _ findings: Findings, to page: inout Markdown)
  {
    let records = findings.conflicts(kind)
    guard !records.isEmpty else { return }
    let locale = findings.content.locale
    page.heading(2, "\(locale.section(kind)) (\(locale.count(records)))")
    for record in records { card(record, findings, to: &page) }
  }

  private static func card(_ record: ConflictRecord, _ findings: Findings, to page: inout Markdown)
  {
    let (conflict, content) = (record.conflict, findings.content)
    let locale = content.locale
    page.heading(3, ConflictLine.text(for: conflict, findings) + locale.mark(record))
    page.paragraph(
      Markdown.Inline(
        "\(locale.type(conflict.type)) · \(locale.severity(conflict.severity)) · "
          + "\(locale.status(conflict.status)) ") + .code(conflict.id.text))
    for claim in conflict.claims.compactMap({ findings.claims[$0] }) {
      let source = Source(claim.article, in: content)
      page.paragraph(
        .bold(findings.line(claim)) + " — "
          + .link(source.line(locale), source.url) + " " + .code(claim.id.text))
      page.quote(marked(findings.passage(claim)))
    }
    let cause = CauseText(conflict, in: content)
    let colon = locale.word(": ", "：")
    page.paragraph(.bold(locale.cause) + colon + Markdown.Inline(cause.cause))
    if let line = cause.reconciliation {
      page.paragraph(.bold(locale.reconciliation) + colon + Markdown.Inline(line))
    }
    for decision in record.decisions { page.item(self.decision(decision, nil, locale)) }
    if !record.decisions.isEmpty { page.gap() }
  }

  private static func marked(_ passage: Passage) -> Markdown.Inline {
    passage.pieces.reduce(Markdown.Inline()) { line, piece in
      switch piece {
      case .plain(let text), .quote(let text): line + text
      case .focus(let text): line + .bold(text)
      }
    }
  }

  private static func brief(_ kind: Conflict.Class, _ findings: Findings, to page: inout Markdown) {
    let records = findings.conflicts(kind)
    guard !records.isEmpty else { return }
    page.heading(2, "\(findings.content.locale.section(kind)) (\(records.count))")
    page.folding(records, after: 10, findings.content.locale) { record, page in
      page.item(
        .bold(ConflictLine.text(for: record.conflict, findings)) + " — "
          + CauseText(record.conflict, in: findings.content).cause)
    }
  }

  private static func timeline(_ findings: Findings, to page: inout Markdown) {
    let entries = Timeline.entries(findings)
    guard !entries.isEmpty else { return }
    page.heading(2, findings.content.locale.timeline)
    page.folding(entries, after: 25, findings.content.locale) { entry, page in
      page.item(
        .bold(entry.line) + " — " + decision(entry.decision, entry.claim, findings.content.locale))
    }
  }

  private static func decision(_ decision: Decision, _ claim: Claim?, _ locale: ReportLocale)
    -> Markdown.Inline
  {
    let about =
      locale.about(decision.about, decision.to, figure: claim?.quantity != nil)
      .map { locale.word(" (\($0))", "（\($0)）") } ?? ""
    let reason = decision.reason.map { locale.word(": ", "：") + $0 } ?? ""
    let verb = decision.undoes == nil ? "" : locale.takenBack
    return Markdown.Inline(
      "\(decision.at.prefix(10)) \(Timeline.person(decision.by)) "
        + "\(verb)\(locale.status(decision.from)) → \(locale.status(decision.to))\(about)\(reason)")
  }

  private static func sources(_ content: ReportContent, to page: inout Markdown) {
    page.heading(2, content.locale.sources)
    for id in content.articles.keys.sorted() {
      let source = Source(id, in: content)
      page.item(
        .link(source.title ?? source.id.text, source.url) + " — \(source.line(content.locale)) "
          + .code(id.text))
    }
  }
}
