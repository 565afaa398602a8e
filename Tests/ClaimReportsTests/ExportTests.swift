import ClaimModel
import Foundation
import Testing

@testable import ClaimReports

@Suite("Exports")
struct ExportTests {
  @Test("ClaimReview has what fact-check search demands, and only what was decided")
  func claimReview() throws {
    let text = try ClaimReviewExport.text(
      Sample.content(), base: "https://example.org/checks/", desk: "Harrow Desk")
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["@context"] as? String == "https://schema.org")
    let items = try #require(root["@graph"] as? [[String: Any]])
    #expect(items.count == 1)
    #expect(items[0]["url"] as? String == "https://example.org/checks/aaaa000002")
    #expect(items[0]["claimReviewed"] as? String == "𠮷市公車去年僅四成改為電動")
    let rating = try #require(items[0]["reviewRating"] as? [String: Any])
    #expect(rating["alternateName"] as? String == "Verified: it is so")
    #expect(rating["ratingValue"] as? Int == 5)
    let item = try #require(items[0]["itemReviewed"] as? [String: Any])
    #expect((item["author"] as? [String: Any])?["name"] as? String == "City Hall")
    #expect(item["datePublished"] as? String == "2025-03-09")
  }

  @Test("What is disputed carries a word and no number")
  func disputed() throws {
    var content = Sample.content()
    content.reviews[Sample.result.id]?.status = "disputed"
    content.reviews[Sample.result.id]?.decisions[0].to = "disputed"
    let text = try ClaimReviewExport.text(content, base: "https://example.org", desk: "Desk")
    #expect(text.contains("\"alternateName\": \"Disputed: it is not so\""))
    #expect(!text.contains("ratingValue"))
    #expect(!text.contains("ratingExplanation"))
  }

  @Test(
    "Without a base address nothing is exported", arguments: ["", "example.org", "mailto:a@b.c"])
  func base(address: String) {
    let error = #expect(throws: ReportError.self) {
      try ReportFormat.claimReview.text(Sample.content(), base: address)
    }
    #expect(error?.code == .base)
    #expect(error?.hint != nil)
  }

  @Test("Annotations select by words and by code points")
  func annotations() throws {
    let text = AnnotationExport.text(Sample.content())
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let items = try #require(root["items"] as? [[String: Any]])
    #expect(items.map { $0["motivation"] as? String } == ["identifying", "assessing"])
    let target = try #require(items[1]["target"] as? [String: Any])
    #expect(target["source"] as? String == "https://example.org/a?b=1&c=2")
    let selectors = try #require(target["selector"] as? [[String: Any]])
    #expect(selectors[0]["exact"] as? String == "𠮷市公車去年僅四成改為電動")
    #expect(selectors[1]["start"] as? Int == 4)
    #expect(selectors[1]["end"] as? Int == 17)
  }

  @Test("CSL-JSON names the articles")
  func csl() throws {
    let text = CSLExport.text(Sample.content())
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(items.map { $0["container-title"] as? String } == ["Ellery Bay Gazette", "港都晚報"])
    #expect(text.contains("\"type\": \"article-newspaper\""))
  }

  @Test("Every form can be had, twice alike", arguments: ReportFormat.allCases)
  func forms(format: ReportFormat) throws {
    let once = try format.text(Sample.content(), base: "https://example.org")
    #expect(once == (try format.text(Sample.content(), base: "https://example.org")))
    #expect(once.unicodeScalars.last == "\n")
  }
}
