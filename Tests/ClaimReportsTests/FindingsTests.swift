import ClaimModel
import Foundation
import Testing

@testable import ClaimReports

@Suite("What a report holds of its claims")
struct FindingsTests {
  private func decision(
    _ to: String, _ about: Decision.About?, from: String = "unreviewed", undoes: DecisionID? = nil,
    at: String = "2025-04-01T09:00:00Z"
  ) -> Decision {
    Decision(from: from, to: to, about: about, by: "Ann <a@b.c>", at: at, undoes: undoes)
  }

  private func judgement(_ status: String, _ decisions: [Decision], _ claim: Claim = Sample.result)
    -> Standing
  {
    Standing(Review(claim: claim.id, status: status, decisions: decisions), of: claim)
  }

  @Test("Of a claim verified as said, the figure is unchecked")
  func saying() {
    let said = judgement("verified", [decision("verified", .saying)])
    #expect(said.text(.english) == "verified (said so; figure unchecked)")
    #expect(said.text(.traditional) == "已核實（確有此說，數字未核）")
    var plain = Sample.result
    plain.quantity = nil
    let words = judgement("verified", [decision("verified", .saying)], plain)
    #expect(words.text(.english) == "verified (said so; content unchecked)")
  }

  @Test("Who judged the content judged more, in whichever order")
  func content() {
    let both = [
      decision("verified", .content), decision("verified", .saying, from: "verified"),
    ]
    #expect(judgement("verified", both).text(.english) == "verified (it is so)")
    #expect(judgement("verified", both.reversed()).about == .content)
  }

  @Test("A decision that was taken back says nothing any more")
  func undone() {
    let first = decision("verified", .saying)
    let second = decision("disputed", .content, from: "verified")
    let back = decision("verified", nil, from: "disputed", undoes: second.id)
    let judged = judgement("verified", [first, second, back])
    #expect(judged.decision == first)
    #expect(judged.text(.english) == "verified (said so; figure unchecked)")
    #expect(judgement("unreviewed", []).text(.english) == "unreviewed")
  }

  @Test("What was withdrawn is in no verdict and is not exported")
  func withdrawn() throws {
    var content = Sample.content()
    content.reviews[Sample.result.id] = Review(
      claim: Sample.result.id, status: "withdrawn", decisions: [decision("withdrawn", nil)])
    let findings = Findings(content)
    #expect(findings.verdicts[Sample.result.id] == .withdrawn)
    #expect(Findings.Verdict.reported.allSatisfy { !findings.claims($0).contains(Sample.result) })
    let export = try ClaimReviewExport.text(content, base: "https://example.org", desk: "Desk")
    #expect(!export.contains("ClaimReview"))
  }

  /// Three claims of three publishers that agree.
  private func agreeing(_ speakers: [String?], origins: [String?] = [nil, nil, nil]) -> Findings {
    var content = Sample.content()
    content.reviews = [:]
    content.articles = [:]
    content.claims = []
    for (i, speaker) in speakers.enumerated() {
      var claim = Sample.result
      claim.id = ClaimID("aaaa00001\(i)")
      claim.article = ArticleID("2025-01/paper-\(i)")
      claim.attribution = speaker.map { [Mention(name: $0, text: $0)] } ?? []
      content.claims.append(claim)
      content.articles[claim.article] = ReportArticle(
        metadata: Article.Metadata(publisher: "Paper \(i)", textHash: "0"), text: "",
        origin: origins[i])
    }
    content.conflicts = (1..<speakers.count).map { i in
      ConflictRecord(
        conflict: Conflict(
          class: .agreement, type: .same, severity: .low,
          claims: [content.claims[i - 1].id, content.claims[i].id], explanation: ""))
    }
    return Findings(content)
  }

  @Test(
    "Papers that quote one speaker are one origin, papers in their own voice one each",
    arguments: [
      ([nil, nil, nil], 3), (["Harbour Board", "Harbour Board", "Harbour Board"], 1),
      (["Harbour Board", "Harbour Board", nil], 2), (["Harbour Board", "Dr Marlow", nil], 3),
    ] as [([String?], Int)])
  func origins(speakers: [String?], count: Int) {
    let findings = agreeing(speakers)
    #expect(findings.origins.groups.map(\.count) == [count])
    #expect(findings.originCount(findings.content.claims[1]) == count)
  }

  @Test("Copies of one text are one origin")
  func copies() {
    let findings = agreeing([nil, nil, nil], origins: ["wire", "wire", nil])
    #expect(findings.origins.groups.map(\.count) == [2])
  }

  @Test("The same thing is told once, with everybody who says it")
  func told() {
    let findings = agreeing([nil, nil, nil])
    #expect(findings.claims(.caveat).count == 3)
    #expect(findings.told(findings.claims(.caveat)).map(\.count) == [3])
    let page = HTMLReport.text(findings.content)
    #expect(page.matches(of: #/<li class="claim caveat"/#).count == 1)
    #expect(page.contains("<li id=\"c-aaaa000012\">also "))
  }

  /// Two claims in a contradiction that was settled so.
  private func contradicting(_ status: String) -> ReportContent {
    var content = Sample.content()
    content.conflicts = [
      ConflictRecord(
        conflict: Conflict(
          class: .contradiction, type: .value, severity: .high, status: status,
          claims: [Sample.plan.id, Sample.result.id], explanation: "x"))
    ]
    return content
  }

  @Test("A settled conflict is marked as such wherever it is named, and counted apart")
  func settled() {
    let page = HTMLReport.text(contradicting("dismissed"))
    #expect(page.contains("<li class=\"settled\">Contradiction (dismissed): "))
    #expect(page.matches(of: #/0 open, 1 settled/#).count == 2)
    #expect(page.contains("no open contradictions"))
    let open = HTMLReport.text(contradicting("open"))
    #expect(open.contains("<li>Contradiction: ") && !open.contains("settled</span>"))
    let text = MarkdownReport.text(contradicting("dismissed"))
    #expect(text.contains("## Contradictions (0 open, 1 settled)\n"))
    #expect(text.contains("70 % (target) against 40 % (dismissed)\n"))
    #expect(
      HTMLReport.text(contradicting("open")).contains("class=\"tile contested\" href"))
  }

  @Test("A report opens with its contradictions and what holds, and ends with what nobody checked")
  func order() {
    for page in [
      HTMLReport.text(contradicting("open")).components(separatedBy: "<main").last ?? "",
      MarkdownReport.text(contradicting("open")),
    ] {
      let places = ["Contradictions", "What holds", "Not checked yet"].compactMap {
        page.firstRange(of: $0)?.lowerBound
      }
      #expect(places.count == 3 && places == places.sorted())
      #expect(
        !page.contains("id=\"fails\"") && !page.contains("# What does not hold"),
        "nothing is told of an empty section")
    }
  }

  @Test("Names of one subject in two scripts are one entry of the index")
  func scripts() {
    var content = Sample.content()
    for (i, name) in ["嵐山航空", "岚山航空"].enumerated() {
      content.claims[i].subject = Mention(name: name, text: name)
    }
    #expect(HTMLReport.bySubject(Findings(content)).values.map(\.count) == [2])
  }

  @Test("A name spelled with foreign letters is shown as such, an honest one is not touched")
  func names() {
    #expect(Neutral.name("R\u{435}uters") == "R⟨U+0435⟩uters")
    #expect(Neutral.name("Fin\u{430}ncial Times") == "Fin⟨U+0430⟩ncial Times")
    for name in [
      "Коммерсантъ", "Известия Weekly", "β-catenin Lab", "5 μm Journal", "港都晚報", "Süddeutsche",
    ] {
      #expect(Neutral.name(name) == name)
    }
  }

  @Test("A report of ten thousand claims opens few of them, and says how many there are")
  func large() {
    var content = Sample.content()
    content.reviews = [:]
    content.claims = (0..<10_000).map { i in
      var claim = Sample.result
      claim.id = ClaimID("b" + String(String(i + 1_000_000_000).dropFirst()))
      claim.subject = Mention(name: "Line \(i / 20)", text: "Line \(i / 20)")
      return claim
    }
    content.conflicts = (0..<1_000).map { i in
      ConflictRecord(
        conflict: Conflict(
          class: .contradiction, type: .value, severity: .medium,
          claims: [content.claims[2 * i].id, content.claims[2 * i + 1].id], explanation: "x"))
    }
    let page = HTMLReport.text(content)
    #expect(page.contains("<b>10000</b>"))
    // What lies in no fold: count the openings of folds before each item.
    var depth = 0
    var open = 0
    for match in page.matches(of: #/<(/?)(details|li class="(?:claim|entry)[^"]*")/#) {
      if match.2 == "details" { depth += match.1.isEmpty ? 1 : -1 } else if depth == 0 { open += 1 }
    }
    #expect(open == 5)
    #expect(page.utf8.count < 30_000_000)
  }
}
