import ClaimModel
import Foundation
import Testing

@testable import ClaimReports

@Suite("Claim lines")
struct ClaimLineTests {
  @Test("A line is made from the slots, in either language")
  func line() {
    #expect(
      ClaimLine.text(for: Sample.plan) == "Ellery Bay · electric buses · 70 % · 2025 · target")
    #expect(
      ClaimLine.text(for: Sample.result, locale: .simplified)
        == "Ellery Bay · electric buses · 40% · 2025年 · City Hall 称")
  }

  @Test("The baseline follows the number")
  func baseline() {
    var claim = Sample.plan
    claim.baseline = Baseline(name: "Nvidia H100", text: "H100", kind: .named)
    claim.period = nil
    claim.modality = .actual
    claim.attribution = [
      Mention(name: "Huawei", text: "華為"), Mention(name: "engineers", text: "工程師"),
    ]
    #expect(
      ClaimLine.text(for: claim)
        == "Ellery Bay · electric buses · 70 % of Nvidia H100 · says Huawei, citing engineers")
    #expect(ClaimLine.value(claim, .simplified) == "Nvidia H100的70%")
  }

  @Test("A claim without a number says what is done to what")
  func predicate() {
    var claim = Sample.plan
    claim.quantity = nil
    claim.property = nil
    claim.predicate = Predicate(
      text: "禁止", class: "bans", direction: -1, object: Mention(name: "lorries", text: "貨車"))
    claim.polarity = .negated
    claim.modality = .actual
    #expect(ClaimLine.text(for: claim) == "Ellery Bay · not: bans lorries · 2025")
    #expect(ClaimLine.text(for: claim, locale: .simplified) == "Ellery Bay · 并非：禁止 貨車 · 2025年")
  }

  @Test("Text from an article cannot steer a terminal")
  func neutral() {
    var claim = Sample.plan
    claim.subject = Mention(name: "a\u{1B}[2J\nb\u{202E}c", text: "")
    #expect(ClaimLine.text(for: claim).hasPrefix("a⟨U+001B⟩[2J b⟨U+202E⟩c · "))
  }

  @Test(
    "Quantities are written for a reader",
    arguments: [
      ("0.8", "0.8", "ratio", .ratio, "80 %", "80%"),
      ("5", "5", "ratio", .ratio, "5 times", "5倍"),
      ("1.12", "1.12", "ratio", .change, "112 %", "112%"),
      ("28000000000", "70000000000", "USD", .level, "USD 28–70 billion", "280–700亿美元"),
      ("80000000000", nil, "USD", .level, "over USD 80 billion", "逾800亿美元"),
      (nil, "7", "nm", .level, "under 7 nm", "不到7 纳米"), ("3", "3", "rank", .rank, "no. 3", "第 3"),
      ("12345", "12345", "count", .level, "12,345", "12,345"),
      ("6234567", "6234567", "count", .level, "6,234,567", "6,234,567"),
      ("1234000", "1234000", "count", .level, "1.234 million", "123.4万"),
      ("2.1", "2.1", "percentage-point", .change, "2.1 percentage points", "2.1个百分点"),
      ("0.333333", "0.333333", "ratio", .share, "33.33 %", "33.33%"),
      ("-0.05", "-0.05", "ratio", .change, "−5 %", "−5%"),
      ("900000", "1200000", "count", .level, "900,000–1.2 million", "90–120万"),
    ] as [(String?, String?, String, Quantity.Measure, String, String)])
  func numbers(
    min: String?, max: String?, unit: String, measure: Quantity.Measure, english: String,
    chinese: String
  ) {
    func decimal(_ text: String?) -> Decimal? { text.flatMap { Decimal(string: $0) } }
    let quantity = Quantity(
      min: decimal(min), max: decimal(max), unit: unit, measure: measure, text: "x")
    #expect(NumberText.quantity(quantity, locale: .english) == english)
    #expect(NumberText.quantity(quantity, locale: .simplified) == chinese)
  }

  @Test(
    "Periods take their shortest form",
    arguments: [
      ("2025-01-01", "2025-12-31", "2025", "2025年"),
      ("2025-04-01", "2025-06-30", "Q2 2025", "2025年第2季度"),
      ("2025-01-01", "2025-06-30", "first half of 2025", "2025年上半年"),
      ("2024-02-01", "2024-02-29", "2024-02", "2024年2月"),
      ("2025-02-02", "2025-02-02", "2025-02-02", "2025年2月2日"),
      (nil, "2025-02-02", "until 2025-02-02", "截至2025年2月2日"),
      ("2020-01-01", "2024-12-31", "2020–2024", "2020–2024年"), (nil, nil, "x", "x"),
    ] as [(String?, String?, String, String)])
  func periods(start: String?, end: String?, english: String, chinese: String) {
    let period = Period(
      text: "x", start: start.flatMap { Day($0) }, end: end.flatMap { Day($0) }, basis: .stated)
    #expect(PeriodText.period(period, locale: .english) == english)
    #expect(PeriodText.period(period, locale: .simplified) == chinese)
  }
}
