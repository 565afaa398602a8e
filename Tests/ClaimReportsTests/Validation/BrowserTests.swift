import ClaimModel
import Foundation
import Testing

@testable import ClaimReports

/// A page as a reader has it: in headless Chromium, at four widths, light and dark, by keyboard.
@Suite(
  "The page in a browser", .serialized,
  .enabled(if: Outside.hasBrowser, "needs Chromium and python3"))
struct BrowserTests {
  @Test(
    "It asks nothing of a network, fits 360 px, filters, is searched by keyboard and has names for all",
    arguments: [ReportLocale.english, .traditional])
  func page(locale: ReportLocale) throws {
    let outcome = try Outside.browse(
      HTMLReport.text(Sample.content(locale: locale)), word: "四成")
    #expect(outcome.status == 0 && outcome.faults.isEmpty, "\(outcome.faults)")
  }

  @Test("A hostile article changes none of that")
  func hostile() throws {
    var content = HostileTextTests.content("\"><img src=x onerror=alert(1)>")
    content.claims += Sample.content().claims
    content.articles.merge(Sample.articles()) { own, _ in own }
    let outcome = try Outside.browse(HTMLReport.text(content), word: "Ellery")
    #expect(outcome.status == 0 && outcome.faults.isEmpty, "\(outcome.faults)")
  }

  @Test("The browser's own eye: a wide page, a foreign picture and a dead link are found")
  func canary() throws {
    let broken =
      "<pre>\(String(repeating: "x", count: 400))</pre>"
      + "<img src=\"https://example.invalid/x.png\" alt=\"\"><a href=\"#nowhere\">there</a></main>"
    let page = HTMLReport.text(Sample.content()).replacing("</main>", with: broken)
    let outcome = try Outside.browse(page, word: "四成")
    #expect(outcome.status == 1)
    for sign in ["at 360 px the page is", "console: ", "#nowhere"] {
      #expect(outcome.faults.contains { $0.contains(sign) }, "\(sign): \(outcome.faults)")
    }
  }
}
