import ClaimModel
import Foundation
import Testing

@testable import ClaimReports

/// Every export, judged by a program that is not ours: the ordinary report and the hostile ones.
@Suite("Exports before their validators")
struct ValidatorTests {
  static let contents: [ReportContent] =
    ReportLocale.allCases.map { Sample.content(locale: $0) } + [Sample.disputed, Sample.ofSaying]
    + ["<script>alert(1)</script>", "\u{202E}=1+1\u{1B}[2J", "\"><img src=x onerror=alert(1)>"].map
  {
    HostileTextTests.content($0)
  }

  private func expectValid(_ kind: String, _ text: (ReportContent) throws -> String) throws {
    for content in ValidatorTests.contents {
      let outcome = try Outside.validate(try text(content), as: kind)
      #expect(outcome.status == 0 && outcome.faults.isEmpty, "\(content.title): \(outcome.faults)")
    }
  }

  @Test(
    "html5lib and tidy find no fault in a page",
    .enabled(if: Outside.isInstalled("html"), "needs python3-html5lib and tidy"))
  func html() throws { try expectValid("html") { HTMLReport.text($0) } }

  @Test(
    "A JSON report fits the published schema",
    .enabled(if: Outside.isInstalled("json"), "needs python3-jsonschema"))
  func json() throws {
    for locale in ReportLocale.allCases {
      let outcome = try Outside.validate(
        JSONReport.text(Sample.content(locale: locale)), as: "json")
      #expect(outcome.status == 0, "\(outcome.faults)")
    }
  }

  @Test(
    "Every other contract fits the published schema",
    .enabled(if: Outside.isInstalled("json"), "needs python3-jsonschema"))
  func contracts() throws {
    let error = ContractJSON.error(code: "missing", subject: nil, message: "Gone.", hint: "look")
    let lines = [
      ContractJSON.claim(Sample.result),
      ContractJSON.claim(Sample.result, status: "verified", conflicts: [Sample.gap.conflict.id]),
      ContractJSON.claim(Sample.result, review: Sample.review(), conflicts: []),
      ContractJSON.conflict(Sample.gap.conflict), ContractJSON.conflict(Sample.gap), error,
      ContractJSON.add(
        commit: nil,
        articles: [
          ContractJSON.Added(
            article: Sample.post, file: "a.txt", known: false, claims: [Sample.result.id])
        ], conflicts: [Sample.gap.conflict], failed: [error]),
    ]
    let text = lines.map { $0.line + "\n" }.joined()
    let outcome = try Outside.validate(text, as: "json")
    #expect(outcome.status == 0, "\(outcome.faults)")
  }

  @Test(
    "A JSON-LD processor reads every annotation, with both selectors",
    .enabled(if: Outside.isInstalled("annotations"), "needs python3-pyld"))
  func annotations() throws { try expectValid("annotations") { AnnotationExport.text($0) } }

  @Test(
    "ClaimReview has only words of schema.org, and all that fact-check search demands",
    .enabled(if: Outside.isInstalled("claimreview"), "needs python3-pyld and python3-rdflib"))
  func claimReview() throws {
    try expectValid("claimreview") {
      try ClaimReviewExport.text($0, base: "https://example.org/checks", desk: "Harrow Desk")
    }
  }

  @Test(
    "A citation processor makes a bibliography of the articles",
    .enabled(if: Outside.isInstalled("csl"), "needs python3-citeproc"))
  func csl() throws {
    for locale in ReportLocale.allCases {
      let outcome = try Outside.validate(CSLExport.text(Sample.content(locale: locale)), as: "csl")
      #expect(outcome.status == 0, "\(outcome.faults)")
    }
  }

  @Test(
    "A table is strict CSV with a mark in front and no formula",
    .enabled(if: Outside.isInstalled("csv"), "needs python3"))
  func csv() throws {
    try expectValid("csv") { CSVReport.claims($0) }
    try expectValid("csv") { CSVReport.conflicts($0) }
  }

  @Test(
    "LibreOffice opens a table with every cell as it was written, and no formula",
    .enabled(if: Outside.isInstalled("calc"), "needs libreoffice-calc"))
  func calc() throws {
    var content = HostileTextTests.content("=HYPERLINK(\"http://example.invalid\",\"x\")")
    content.claims += Sample.content().claims
    content.articles.merge(Sample.articles()) { own, _ in own }
    for text in [CSVReport.claims(content), CSVReport.conflicts(Sample.content())] {
      let outcome = try Outside.validate(text, as: "calc")
      #expect(outcome.status == 0 && outcome.faults.isEmpty, "\(outcome.faults)")
    }
  }

  @Test(
    "The validators' own eye: what is broken is found", .enabled(if: Outside.isInstalled("json")),
    arguments: [
      ("json", "{\"schema\":\"assay.claim/1\",\"id\":\"x\"}"),
      ("csv", "id,line\r\n1,=1+1\r\n"),
    ])
  func canary(kind: String, text: String) throws {
    #expect(try Outside.validate(text, as: kind).status == 1)
  }
}
