import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct StatementsTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var `class`: String
    var kind: Claim.Kind = .statement
    var subject: String?
    var object: String?
    var periods: [String] = []
    var testDescription: String { text }
  }

  static let examples = [
    Example(text: "德國高度依賴進口天然氣。", class: "depends-on", subject: "Germany"),
    Example(
      text: "Germany still depends on imported gas.", class: "depends-on", subject: "Germany"),
    Example(
      text: "豐田在電動車方面仍落後特斯拉。", class: "lags", kind: .comparison, subject: "Toyota",
      object: "Tesla"),
    Example(
      text: "Airbus has overtaken Boeing.", class: "surpasses", kind: .comparison,
      subject: "Airbus", object: "Boeing"),
    Example(
      text: "2021年東河銀行收購南山銀行。", class: "acquires", kind: .event, subject: "東河銀行",
      object: "南山銀行", periods: ["2021年"]),
    Example(
      text: "In 2019 Walmart closed its warehouse in Berlin.", class: "closes", kind: .event,
      subject: "Walmart", object: "Berlin", periods: ["In 2019"]),
    Example(text: "歐盟已禁止該農藥。", class: "bans", subject: "European Union"),
    Example(text: "The European Union has allowed the merger.", class: "allows"),
    Example(text: "日本與南韓的差距正快速縮小。", class: "narrows", kind: .comparison),
    Example(text: "The growers denied that the water had been poisoned.", class: "harms"),
    Example(
      text: "Trams carry more passengers than buses do.", class: "surpasses", kind: .comparison),
    Example(text: "公立醫院的收費比私立醫院低。", class: "falls-below", kind: .comparison),
    Example(text: "審計處批評地鐵工程延誤。", class: "delays"),
    Example(text: "英國央行否認有升息計畫。", class: "plans", subject: "Bank of England"),
  ]

  @Test("A clause gives subject, class of predicate and object", arguments: examples)
  func frames(_ example: Example) throws {
    let drafts = ReadPage(example.text).drafts(periods: example.periods)
    let draft = try #require(drafts.first, "nothing read")
    #expect(draft.predicate.class == example.class)
    #expect(draft.kind == example.kind)
    if let subject = example.subject { #expect(draft.subject?.name == subject) }
    if let object = example.object { #expect(draft.predicate.object?.name == object) }
    if !example.periods.isEmpty { #expect(draft.period == 0) }
  }

  @Test(
    "Opinion, advice, questions and bare speech are no claims",
    arguments: [
      "我們應該反思這一切。", "這難道不值得深思嗎？", "Is it worth the trouble?",
      "We should all think about it.", "發言人林志遠表示，", "How will it end?",
    ])
  func dropped(_ text: String) {
    #expect(ReadPage(text).drafts().isEmpty)
  }

  @Test("A clause about an amount is left to the rules on amounts, but for the event it dates")
  func amounts() throws {
    let text = "The council set aside £1.3 million for a drive that starts on 6 February."
    let drafts = ReadPage(text).drafts(periods: ["6 February"], amounts: ["£1.3 million"])
    let draft = try #require(drafts.first)
    #expect(drafts.count == 1)
    #expect(draft.predicate.class == "begins")
    #expect(draft.kind == .event)
    #expect(
      ReadPage("The council spent £1.3 million.").drafts(amounts: ["£1.3 million"]).isEmpty)
  }

  @Test(
    "A verb that only names what is measured, or has the amount for its object, makes no event",
    arguments: [
      ("6月份城鎮調查失業率為5.1%。", ["6月份"], ["5.1%"]),
      ("7月出口下降3.2%。", ["7月"], ["3.2%"]),
      ("下半年將開工重大項目63個。", ["下半年"], ["63個"]),
    ])
  func namesOnly(_ text: String, _ periods: [String], _ amounts: [String]) {
    #expect(ReadPage(text).drafts(periods: periods, amounts: amounts).isEmpty)
  }

  @Test("第一 before what it numbers leads nothing")
  func numbered() {
    func classes(_ text: String) -> [String] {
      ReadPage(text).drafts(amounts: ["142億元"]).map(\.predicate.class)
    }
    #expect(classes("德國第一產業增加值142億元。").isEmpty)
    #expect(classes("德國首家網路銀行資產142億元。") == ["leads"])
  }

  @Test("A time behind a subject is no part of it")
  func timeBehind() {
    let draft = ReadPage("港都航空昨天收購南山航空。").drafts(periods: ["昨天"]).first
    #expect(draft?.subject?.name == "港都航空")
    #expect(draft?.property == nil)
    let planned = ReadPage("下一代列車將於2027年投產。").drafts(periods: ["2027年"]).first
    #expect(planned?.subject?.name == "下一代列車")
  }

  @Test("A quote takes in the clause that its subject stands in, and what leans on it")
  func quotes() throws {
    let page = ReadPage("隨著氣溫上升，德國的用電量將大幅增加。")
    let draft = try #require(page.drafts().first)
    #expect(page.text.originalText(draft.quote) == "隨著氣溫上升，德國的用電量將大幅增加")
    #expect(draft.predicate.class == "increases")
  }

  @Test("A concession and its main clause are two claims")
  func concessions() {
    let page = ReadPage("雖然法國已禁止該藥，但德國仍允許該藥上市。")
    #expect(page.drafts().map(\.predicate.class) == ["bans", "allows"])
  }

  @Test("A superlative beside a name is a comparison")
  func superlatives() throws {
    let text = "Harlow Bank, the largest lender in Wales, paid £4 million."
    let drafts = ReadPage(text).drafts(amounts: ["£4 million"])
    let draft = try #require(drafts.first)
    #expect(draft.kind == .comparison)
    #expect(draft.subject?.name == "Harlow Bank")
  }

  @Test("Every quote holds its focus, and no article gives more than its share")
  func budget() {
    let sentence = "德國高度依賴進口天然氣，法國已禁止該農藥，英國允許出口。"
    let page = ReadPage(String(repeating: sentence, count: 40))
    let drafts = page.drafts()
    #expect(!drafts.isEmpty)
    #expect(drafts.count <= page.clauses.clauses.count * Worth.share / 100 + Worth.leastKept)
    for draft in drafts {
      #expect(draft.quote.lowerBound <= draft.focus.lowerBound)
      #expect(draft.quote.upperBound >= draft.focus.upperBound)
    }
  }

  @Test(
    "Hostile text is read without harm",
    arguments: ["（", "9", "是", "a", "\n", "甲，", "「", "\u{0}", "\u{10FFFF}\u{200B}", "Mr. ", "該公司"])
  func hostile(_ piece: String) {
    let page = ReadPage(String(repeating: piece, count: 20_000))
    #expect(page.drafts().count <= 20_000)
  }
}
