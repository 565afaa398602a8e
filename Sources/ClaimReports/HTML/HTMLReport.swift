import ClaimModel
import Foundation

// One file that an editor opens, prints or mails on: nothing in it comes from anywhere else. It begins
// with how much is contested and how much holds, then shows each contradiction as a card with both sides'
// words, what holds and what does not, plans against results and open questions as cards, what agrees, what
// differs for a known cause, what nobody has checked yet, what the desk decided and when, and an index.
//
// All of it can be read, folded and filtered by class without a script. The one script adds a search
// over the words; the page's policy names the script and the style sheet by their hashes, so that
// nothing an article says could run even if it got into the page unescaped.

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
            .tag("a", [.style("skip"), .anchor("content")], content.locale.skip),
            masthead(findings), overview(findings), aside(findings),
            .tag("main", [.id("content")], sections(findings)),
            footer(content), .script(PageScript.text),
          ]),
      ])
  }

  private static func head(_ content: ReportContent) -> HTMLNode {
    let policy =
      "default-src 'none'; style-src '\(hash(StyleSheet.text))'; "
      + "script-src '\(hash(PageScript.text))'; base-uri 'none'; form-action 'none'"
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

  private static func hash(_ text: String) -> String {
    "sha256-" + Data(SHA256.digest(Array(text.utf8))).base64EncodedString()
  }

  private static func masthead(_ findings: Findings) -> HTMLNode {
    let (content, locale) = (findings.content, findings.content.locale)
    let open = findings.conflicts(.contradiction).count(where: \.isOpen)
    return .tag(
      "header", [.style("masthead")],
      [
        .tag("h1", [], [.tag("bdi", [], content.title)]),
        .tag(
          "p", [.style("facts")],
          [
            .text(
              locale.counts(
                claims: content.claims.count, articles: content.articles.count, open: open) + " · "),
            .tag("time", [], content.date), .text(" · \(locale.atCommit) "),
            .tag("code", [], String(content.commit.prefix(12))),
          ]),
      ])
  }

  private static func sections(_ findings: Findings) -> [HTMLNode] {
    [cards(.contradiction, findings)] + Findings.Verdict.decided.map { verdict($0, findings) } + [
      cards(.planResult, findings), cards(.needsPerson, findings), corroborations(findings),
      explained(findings), verdict(.unchecked, findings), timeline(findings), subjects(findings),
      sources(findings),
    ]
  }

  private static func footer(_ content: ReportContent) -> HTMLNode {
    .tag("footer", [], [legend(content.locale), .tag("p", [], content.locale.imprint(content))])
  }

  /// A section with a heading that can be linked to; nothing where it would be empty.
  static func section(
    _ id: String, _ title: String, count: String? = nil, _ children: [HTMLNode]
  ) -> HTMLNode {
    guard !children.isEmpty else { return .nothing }
    let number = count.map { HTMLNode.tag("span", [.style("count")], " \($0)") } ?? .nothing
    return .tag(
      "section", [.id(id), .named("aria-labelledby", "h-\(id)")],
      [.tag("h2", [.id("h-\(id)")], [.text(title), number])] + children)
  }

  /// A list of which only the first are open; the rest lies in folds of two hundred.
  static func list(
    _ names: String, _ items: [HTMLNode], open: Int = 25, _ locale: ReportLocale
  ) -> HTMLNode {
    guard items.count > open + 5 else { return .tag("ul", [.style(names)], items) }
    var parts: [HTMLNode] = [.tag("ul", [.style(names)], Array(items.prefix(open)))]
    var start = open
    while start < items.count {
      let end = min(start + 200, items.count)
      parts.append(
        .tag(
          "details", [.style("more")],
          [
            .tag("summary", [], locale.more(from: start + 1, to: end, of: items.count)),
            .tag("ul", [.style(names)], Array(items[start..<end])),
          ]))
      start = end
    }
    return .group(parts)
  }
}
