import ClaimModel
import Testing

@testable import ArticleReading

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "A dateline gives publisher, day and writer",
    arguments: [
      ("Ellery Bay Gazette, 3 February 2025", "Ellery Bay Gazette", "2025-02-03", nil),
      ("【港都晚報2025年7月16日】", "港都晚報", "2025-07-16", nil),
      ("2025年7月16日 港都晚報 記者林心怡", "港都晚報", "2025-07-16", "林心怡"),
      ("来源：临江日报　2025-07-16 10:22", "临江日报", "2025-07-16", nil),
      (
        "By Ada Pell | The Harrow Post | March 9, 2025", "The Harrow Post", "2025-03-09", "Ada Pell"
      ),
      ("Published: 9 Sept. 2024, 10:15", nil, "2024-09-09", nil),
      ("二〇二五年十月廿三日", nil, "2025-10-23", nil),
      ("（臨江日報2025年1月2日訊）市府昨天公布新的公車路線，市民反應不一。", "臨江日報", "2025-01-02", nil),
      ("2025/7/16 08:30:00 海峽財經網", "海峽財經網", "2025-07-16", nil),
      ("By Ada Pell, Farming Correspondent | 9 March 2025", nil, "2025-03-09", "Ada Pell"),
      ("【本報訊】2025年3月9日", nil, "2025-03-09", nil),
      ("2025-03-09 14:32　記者高以恩／台南報導", nil, "2025-03-09", "高以恩"),
      ("文／高以恩　2025年3月9日 上午8:05", nil, "2025-03-09", "高以恩"),
      ("2025年3月9日 06:15　本报记者 高恩 通讯员 刘一帆", nil, "2025-03-09", "高恩"),
      ("2025-03-09 10:12　临江观察记者 高恩", "临江观察", "2025-03-09", "高恩"),
      ("原创：小禾　2025年3月9日 21:36", nil, "2025-03-09", "小禾"),
      ("By Ada Pell in Port Harrow — 9 March 2025", nil, "2025-03-09", "Ada Pell"),
    ] as [(String, String?, String, String?)])
  func dateline(line: String, publisher: String?, day: String, author: String?) {
    let found = Dateline(line)
    #expect(found?.publisher == publisher)
    #expect(found?.day?.description == day)
    #expect(found?.author == author)
  }

  @Test(
    "Prose that mentions a date is no dateline",
    arguments: [
      "On 3 February 2025 the council agreed to close the eastern bridge to lorries for good.",
      "2025年7月16日，临江市公布了上半年的用电量，比去年同期增长百分之三。",
      "Sales rose by 3 per cent.", "32 February 2025", "1/2",
    ])
  func prose(line: String) {
    #expect(Dateline(line) == nil)
  }

  @Test("The title is the first line that could be one")
  func title() throws {
    let reading = try read(
      """
      Share · Tweet · Email · 86 comments

      Harbour tunnel opens two years late
      The Harrow Post, 9 March 2025

      The tunnel under the harbour opened on Sunday, two years after the date in the first plan.
      """)
    #expect(reading.article.metadata.title == "Harbour tunnel opens two years late")
    #expect(reading.article.metadata.publisher == "The Harrow Post")
    #expect(reading.article.metadata.language == "en")
    #expect(reading.article.id.text.hasPrefix("2025-03/the-harrow-post-harbour-tunnel-opens-two-"))
  }

  @Test(
    "The paper's name and the way to its section stand above the title",
    arguments: [
      ("The Harrow Post | Health", "The Harrow Post"), ("Touchline Weekly", "Touchline Weekly"),
      ("NORTHMOOR HERALD › Sport › Cricket", "NORTHMOOR HERALD"), ("臨江晨報　港聞", "臨江晨報"),
      ("临江财经网 > 国际 > 央行", "临江财经网"), ("首頁 > 產業 > 能源", nil), ("Markets | Banking", nil),
      ("Harrow Bay", "Harrow Bay"),
    ] as [(String, String?)])
  func masthead(line: String, publisher: String?) throws {
    let reading = try read(
      "\(line)\n\nHarbour tunnel opens two years late\n\n9 March 2025\n\nIt opened, sources told Harrow Bay.\n"
    )
    #expect(reading.article.metadata.publisher == publisher)
    #expect(reading.article.metadata.title == "Harbour tunnel opens two years late")
  }

  @Test(
    "A title is not taken for a paper's name",
    arguments: [
      "油價急升　股市大跌", "Council backs the Harrow Post", "天氣預報", "Business news", "Dry Spell",
      "遠禾估季增一成二　封裝產能年底翻倍　外資喊進",
    ])
  func noMasthead(line: String) throws {
    let reading = try read(
      "\(line)\n\n9 March 2025\n\nThe tunnel under the harbour opened on Sunday.\n")
    #expect(reading.article.metadata.title == line)
    #expect(reading.article.metadata.publisher == nil)
  }

  @Test("A text that begins with prose has no title")
  func noTitle() throws {
    let reading = try read("临江市上半年用电量同比增长百分之三，其中工业用电占六成。\n第二段。")
    #expect(reading.article.metadata.title == nil)
    #expect(reading.article.metadata.language == "zh-Hans")
  }

  @Test("Options win over what the document says")
  func options() throws {
    let options = ReadingOptions(
      title: "Tunnel", publisher: "Desk", published: Day(2025, 1, 2), language: "en")
    let reading = try ArticleReader().read(
      Array("Harrow Post, 9 March 2025\n\nText.\n".utf8), name: "a.txt", options: options)
    #expect(reading.article.metadata.publisher == "Desk")
    #expect(reading.article.id.text.hasPrefix("2025-01/desk-tunnel-"))
  }

  @Test("Text as it should be is kept without a snapshot; anything else keeps its bytes")
  func snapshot() throws {
    #expect(try read("One line.\n").article.snapshot == nil)
    let reading = try read("One\r\nline\u{1B}[31m e\u{301}\n\n\n")
    #expect(reading.article.text == "One\nline[31m é\n")
    #expect(reading.article.snapshot?.type == "txt")
    #expect(reading.article.metadata.snapshotHash?.count == 64)
    #expect(reading.notes == ["left out 1 control character"])
  }

  @Test("An article without a date or Latin words is named by its file and hash")
  func undated() throws {
    let reading = try ArticleReader().read(Array("第一句。\n".utf8), name: "in/grid 07.txt")
    let hash = reading.article.metadata.textHash
    #expect(reading.article.id.text == "undated/\(hash.prefix(2))/grid-07-\(hash.prefix(8))")
  }

  private func read(_ text: String) throws -> Reading {
    try ArticleReader().read(Array(text.utf8), name: "article.txt")
  }
}
