import ClaimModel
import Testing

@testable import ClaimReports

@Suite("Markdown report")
struct MarkdownReportTests {
  @Test("The report begins with what holds and shows both sides of a conflict")
  func report() {
    let text = MarkdownReport.text(Sample.content())
    let id = Sample.gap.conflict.id.text
    let expected = """
      # Buses

      2 claims from 2 articles, no open contradictions. Ledger commit `8c1d02e5aa`, 2025-04-01.

      ## What holds (1)

      - **Ellery Bay · electric buses · 40 % · 2025 · says City Hall** — 港都晚報, 2025-03-09, source grade B; one origin; verified (it is so) `aaaa000002`

      ## Plan and result (1)

      ### Ellery Bay · electric buses: 70 % (target) against 40 %

      target and outcome · medium severity · open `\(id)`

      **Ellery Bay · electric buses · 70 % · 2025 · target** — Ellery Bay Gazette, 2025-02-03 `aaaa000001`

      > The council wants **70 per cent** of buses electric by 2025.

      **Ellery Bay · electric buses · 40 % · 2025 · says City Hall** — [港都晚報, 2025-03-09, source grade B](<https://example.org/a?b=1&c=2>) `aaaa000002`

      > 𠮷市公車去年僅**四成**改為電動，市府昨天說😀。

      **Why they differ**: 70 % was the target, 40 % the outcome.

      **What would make both hold**: Both hold: one is the plan, the other the result.

      ## Not checked yet (1)

      - **Ellery Bay · electric buses · 70 % · 2025 · target** — Ellery Bay Gazette, 2025-02-03; one origin; unreviewed `aaaa000001`

      ## Decisions of the desk

      - **Ellery Bay · electric buses · 40 % · 2025 · says City Hall** — 2025-04-01 Desk unreviewed → verified (it is so): Register read line by line

      ## Articles

      - Grid report — Ellery Bay Gazette, 2025-02-03 `2025-02/ellery-bay-gazette-outbreak-00000001`
      - [電網](<https://example.org/a?b=1&c=2>) — 港都晚報, 2025-03-09, source grade B `2025-03/harrow-post-tunnel-00000002`

      """
    #expect(text == expected)
  }

  @Test(
    "No word of an article is markup, a mention or a link",
    arguments: [
      ("[a](javascript:x)", "\\[a\\](javascript:x)"), ("<b>", "\\<b\\>"), ("# x", "\\# x"),
      ("- x", "\\- x"), ("1. x", "1\\. x"), ("4.6 m", "4.6 m"), ("a\n\n# b", "a \\# b"),
      ("@team", "@\u{2060}team"),
      ("https://x", "https:\u{2060}//x"), ("\u{1B}[2J", "⟨U+001B⟩\\[2J"),
      ("`a` | *b* _c_ ~d~ $e$", "\\`a\\` \\| \\*b\\* \\_c\\_ \\~d\\~ \\$e\\$"), ("&lt;", "\\&lt;"),
    ])
  func escaping(words: String, escaped: String) {
    #expect(Markdown.escaped(words) == escaped)
  }

  @Test(
    "Only http, https and mailto addresses are links",
    arguments: [
      ("https://example.org/a", true), ("HTTP://example.org", true), ("mailto:a@example.org", true),
      ("javascript:alert(1)", false), (" java\u{0A}script:alert(1)", false),
      ("data:text/html,x", false),
      ("https:javascript", false), ("//example.org", false), ("https://a\u{202E}b", false),
      ("file:///etc/passwd", false), ("", false),
    ])
  func links(address: String, isLink: Bool) {
    #expect((Link(address) != nil) == isLink)
  }
}
