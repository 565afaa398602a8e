import ClaimModel
import Foundation
import Testing

@testable import ClaimReports

@Suite("HTML report")
struct HTMLReportTests {
  @Test("The same content gives the same bytes")
  func deterministic() {
    #expect(HTMLReport.text(Sample.content()) == HTMLReport.text(Sample.content()))
  }

  @Test("The policy allows nothing but the page's own style sheet and its own script")
  func policy() throws {
    let page = HTMLReport.text(Sample.content())
    let sheets = page.matches(of: #/(?s)<style>(.*?)</style>/#)
    let scripts = page.matches(of: #/(?s)<script>(.*?)</script>/#)
    func hash(_ text: Substring) -> String {
      "&#39;sha256-\(Data(SHA256.digest(Array(text.utf8))).base64EncodedString())&#39;"
    }
    let (sheet, script) = (try #require(sheets.first).1, try #require(scripts.first).1)
    #expect(
      page.contains(
        "\"default-src &#39;none&#39;; style-src \(hash(sheet)); script-src \(hash(script)); "
          + "base-uri &#39;none&#39;; form-action &#39;none&#39;\""))
    #expect(sheets.count == 1 && page.matches(of: #/<script/#).count == 1)
    #expect(!page.contains(#/ style="/#))
    #expect(!page.contains("src="))
  }

  @Test("The quote is marked in its paragraph, in the article's language")
  func marked() {
    let page = HTMLReport.text(Sample.content())
    #expect(
      page.contains(
        "<blockquote lang=\"zh-Hant\" dir=\"auto\"><p><mark>𠮷市公車去年僅<strong>四成</strong>改為電動</mark>，市府昨天說😀。</p>"
      ))
  }

  @Test("A claim stands once, and every link within the page leads somewhere")
  func anchors() {
    for locale in ReportLocale.allCases {
      let page = HTMLReport.text(Sample.content(locale: locale))
      let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      let links = page.matches(of: #/href="#([^"]+)"/#).map { String($0.1) }
      #expect(Set(links).isSubset(of: Set(ids)))
    }
  }

  @Test("Verdicts come from decisions and agreements, never from the report itself")
  func verdicts() {
    var content = Sample.content()
    let verdict = { Findings(content).verdicts[Sample.result.id] }
    #expect(verdict() == .holds)
    content.reviews[Sample.result.id]?.decisions[0].about = .saying
    #expect(verdict() == .caveat)
    content.reviews[Sample.result.id]?.status = "disputed"
    #expect(verdict() == .fails)
    content.reviews[Sample.result.id]?.status = "split"
    #expect(verdict() == .unchecked)
    content.reviews = [:]
    #expect(verdict() == .unchecked)
    content.conflicts = [
      ConflictRecord(
        conflict: Conflict(
          class: .agreement, type: .same, severity: .low,
          claims: [Sample.plan.id, Sample.result.id], explanation: ""))
    ]
    #expect(verdict() == .caveat)
    #expect(Findings(content).originCount(Sample.result) == 2)
    for id in content.articles.keys { content.articles[id]?.origin = "wire" }
    #expect(verdict() == .unchecked)
  }

  @Test("An anchor that no longer matches is shown as such")
  func orphan() {
    var content = Sample.content()
    content.articles[Sample.plan.article]?.text = "Other words.\n"
    #expect(HTMLReport.text(content).contains("no longer found"))
  }

  @Test("The scale begins at zero where that wastes little, and reaches over the highest number")
  func scale() throws {
    let scale = try #require(NumberScale([Sample.plan, Sample.result], locale: .english))
    #expect(scale.ticks.map(\.label) == ["0 %", "20 %", "40 %", "60 %", "80 %"])
    #expect(scale.rows.map(\.low) == [8750, 5000])
    #expect(scale.rows.map(\.kind) == [.plan, .result])
    let axis = try #require(Axis(389, 412))
    #expect(axis.ticks == [380, 390, 400, 410, 420])
    #expect(Axis(0, 0) == nil)
    #expect(try #require(Axis(-5, 12)).ticks == [-10, -5, 0, 5, 10, 15])
  }

  @Test(
    "Labels of the scale never lie on each other",
    arguments: [(3_100_000, 13_500_000), (11_500_000, 13_500_000), (389, 412), (2, 900_000_000)],
    ReportLocale.allCases)
  func room(range: (Int, Int), locale: ReportLocale) throws {
    let claims = [range.0, range.1].map { value in
      var claim = Sample.result
      claim.quantity = Quantity(
        min: Decimal(value), max: Decimal(value), unit: "CNY", measure: .level, text: "\(value)")
      return claim
    }
    let ticks = try #require(NumberScale(claims, locale: locale)).ticks
    for width in [TickRoom.telephone, TickRoom.page] {
      let kept = TickRoom.labels(ticks, width: width)
      #expect(kept.first == 0 && kept.count > 1)
      let edges = kept.map { TickRoom.reach($0, ticks, width) }
        .flatMap { [$0.lowerBound, $0.upperBound] }
      #expect(edges == edges.sorted(), "\(kept.map { ticks[$0].label })")
    }
  }

  @Test("A fall lies below zero, on the other side of a rise")
  func falls() throws {
    func change(_ verb: String, _ direction: Int) -> Claim {
      var claim = Sample.result
      claim.quantity?.measure = .change
      claim.predicate = Predicate(text: verb, class: verb, direction: direction, object: nil)
      return claim
    }
    let claims = [change("fell", -1), change("rose", 1)]
    let scale = try #require(NumberScale(claims, locale: .english))
    #expect(scale.ticks.map(\.label) == ["−60 %", "−40 %", "−20 %", "0 %", "20 %", "40 %", "60 %"])
    #expect(scale.rows.map(\.low) == [1667, 8333])
    #expect(claims.map { ClaimLine.value($0, .english) ?? "" } == ["−40 %", "+40 %"])
  }

  @Test("Numbers of different units are not drawn on one scale")
  func units() {
    var other = Sample.result
    other.quantity?.unit = "USD"
    #expect(NumberScale([Sample.plan, other], locale: .english) == nil)
  }
}
