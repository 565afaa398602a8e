import ClaimModel
import Foundation

// One file that an editor opens, prints or mails on: no script, no font, no picture from anywhere. It
// begins with the four verdicts, then shows each conflict as a card with both sides' words, then what
// agrees, what differs for a known cause, what the desk decided and when, and an index.

/// The conflict report as one self-contained HTML page.
public enum HTMLReport {
  public static func text(_ content: ReportContent) -> String {
    var out = "<!DOCTYPE html>\n"
    page(Findings(content)).write(to: &out)
    return out + "\n"
  }

  private static func page(_ findings: Findings) -> HTMLNode {
    let content = findings.content
    return .tag(
      "html", [.language(content.locale.rawValue)],
      [
        head(content),
        .tag(
          "body", [],
          [
            .tag(
              "a", [.style("skip"), .anchor("content")],
              content.locale.word("Skip to the findings", "跳到结论")), masthead(findings),
            .tag("main", [.id("content")], sections(findings)),
            .tag("footer", [], content.locale.imprint(content)),
          ]),
      ])
  }

  private static func head(_ content: ReportContent) -> HTMLNode {
    let hash = Data(SHA256.digest(Array(StyleSheet.text.utf8))).base64EncodedString()
    let policy =
      "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
    func meta(_ name: String, _ value: String) -> HTMLNode {
      .tag("meta", [.named("name", name), .named("content", value)], [])
    }
    return .tag(
      "head", [],
      [
        .tag("meta", [.named("charset", "utf-8")], []),
        .tag(
          "meta",
          [.named("http-equiv", "Content-Security-Policy"), .named("content", policy)], []),
        meta("viewport", "width=device-width, initial-scale=1"), meta("referrer", "no-referrer"),
        meta("color-scheme", "light dark"), .tag("title", [], content.title),
        .style(StyleSheet.text),
      ])
  }

  private static func masthead(_ findings: Findings) -> HTMLNode {
    let (content, locale) = (findings.content, findings.content.locale)
    let open = findings.conflicts(.contradiction).count(where: \.isOpen)
    return .tag(
      "header", [.style("masthead")],
      [
        .tag("p", [.style("kicker")], locale.word("Conflict report", "矛盾报告")),
        .tag("h1", [], content.title),
        .tag(
          "p", [.style("facts")],
          [
            .text(
              locale.counts(
                claims: content.claims.count, articles: content.articles.count, open: open) + " · "),
            .tag("time", [], content.date), .text(" · \(locale.atCommit) "),
            .tag("code", [], String(content.commit.prefix(12))),
          ]), contents(findings),
      ])
  }

  private static func sections(_ findings: Findings) -> [HTMLNode] {
    [overview(findings)] + verdicts(findings) + [cards(findings)] + [
      corroborations(findings), explained(findings), timeline(findings), subjects(findings),
      sources(findings),
    ]
  }

  /// A section with a heading that can be linked to; nothing where it would be empty.
  static func section(_ id: String, _ title: String, _ children: [HTMLNode]) -> HTMLNode {
    guard !children.isEmpty else { return .nothing }
    return .tag(
      "section", [.id(id), .named("aria-labelledby", "h-\(id)")],
      [.tag("h2", [.id("h-\(id)")], title)] + children)
  }
}

extension ReportLocale {
  func imprint(_ content: ReportContent) -> String {
    word(
      "Made by Assay from ledger commit \(content.commit). Quotes are verbatim; every verdict is a "
        + "decision of the desk.",
      "由 Assay 根据账本提交 \(content.commit) 生成。引文逐字照录；每项结论均为核查人员的决定。")
  }
}
