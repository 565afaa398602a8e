import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct ClausesTests {
  @Test(
    "Sentences end at full stops that close something",
    arguments: [
      ("油價上漲。電價不變！為什麼？", 3),
      ("Dr. Lee met Mr. Okoye at 4.30 p.m. in St. Ives. They agreed.", 2),
      ("The rate is 3.5 per cent. It was 4.", 2),
      ("The U.S. economy grew. Prices fell.", 2),
      ("「船已離港。」他說，「明天抵達。」", 2),
      ("他沉默了……然後離開。", 1),
    ])
  func sentences(_ text: String, _ count: Int) {
    #expect(ReadPage(text).clauses.sentences.count == count)
  }

  @Test(
    "Clauses end at commas that cut off a verb, and never inside a number, a bracket or a title",
    arguments: [
      ("雖然原料降價，工廠仍然虧損。", ["雖然原料降價，", "工廠仍然虧損。"]),
      ("此外，醫院已增設病床。", ["此外，醫院已增設病床。"]),
      ("In March, the port reopened.", ["In March, the port reopened."]),
      ("It sold 12,500 cars, mostly abroad.", ["It sold 12,500 cars, mostly abroad."]),
      (
        "The bank closed two branches, but it opened a call centre.",
        ["The bank closed two branches,", "but it opened a call centre."]
      ),
      ("他出版《老人，與海》，隨後退休。", ["他出版《老人，與海》，", "隨後退休。"]),
    ])
  func clauses(_ text: String, _ expected: [String]) {
    #expect(ReadPage(text).clauseTexts == expected)
  }

  @Test("A line break in the middle of wrapped text ends no sentence")
  func wrapped() {
    let page = ReadPage(
      """
      The harbour board said on Tuesday that the new pier will
      not open this year because the steel has not arrived and
      the contractor has left.

      Fishing goes on as before.
      """)
    #expect(page.clauses.sentences.count == 2)
    #expect(page.clauses.paragraphs.count == 2)
  }

  @Test("A short line that no mark closes is a title")
  func titles() {
    let page = ReadPage("Harbour pier delayed again\n\nThe board has met twice.\n")
    #expect(page.clauses.clauses.map(\.isTitle) == [true, false])
  }

  @Test("Clauses cover text only once and in order, whatever comes")
  func covers() {
    let page = ReadPage(String(repeating: "（甲，「乙；", count: 400) + "a,b;c:d" + "，，，。")
    var end = 0
    for clause in page.clauses.clauses {
      #expect(clause.range.lowerBound >= end)
      end = clause.range.upperBound
    }
  }
}

@Suite struct NoticesTests {
  @Test(
    "What a page says around its article is silenced",
    arguments: [
      "Share · Tweet · Email · 12 comments",
      "讚2.3萬　分享88　留言19",
      "首頁 > 財經 > 產業",
      "【週年慶】全館8折，滿千送百，限時三天起",
      "Weather: 14°C, sunny spells",
      "Call our helpline on 0800 555 0199, open all day.",
      "記者林大同／台中報導",
      "By Ada Marsh and Tom Reed",
      "Northport Courier, 12 May 2024",
      "【北河日報2024年5月12日】",
      "© 2024 Northport Courier. All rights reserved.",
      "Read more: Ten ways to save water",
      "延伸閱讀：夏季用電怎麼省",
      "Print this page",
      "https://example.org/news/1",
      "#能源 #電價 #夏天",
      "Subscribe to our newsletter for £2 a week.",
      "SPONSORED - Fix your mortgage at 3.9%. Your home may be at risk.",
      "Read next: 9 gardens to see in May | Rail fares rise 4%",
      "More from Health: 6 questions about sleep | Waiting lists: search 40 hospitals",
      "原创：小禾　2024年5月12日 21:36　阅读10万+",
      "加入晨報VIP　首月79元", "【下载北河日报客户端，新用户送5元话费】", "訂閱本社電子報　每天5分鐘看懂農業",
      "Listen to the Farmgate podcast — 4.6 stars from 1,200 reviews",
      "ADVERTISEMENT  Two-bedroom flats from £189,000. Show flat open daily.",
      "MARLOW TYRES: 0% finance on all winter sets until 3 May!",
    ])
  func silenced(_ line: String) {
    let page = ReadPage("The council has met.\n\n\(line)\n\nThe road will reopen in June.\n")
    let place = Folding.fold("The council has met.\n\n").count
    #expect(page.clauses.isSilenced(place), "\(line)")
    #expect(!page.clauses.isSilenced(0))
    #expect(page.clauses.sentences.count == 2)
  }

  @Test(
    "Sentences of an article are kept although a word of a notice stands in them",
    arguments: [
      "The firm agreed to the sale of a 30% stake in its mine.",
      "讀者留言要求市府說明，市長昨天回應。",
      "Readers may share the report with the police.",
      "By Friday the water had fallen, and the bridge was opened.",
      "The hotline received 400 calls in an hour.",
      "公司推出早鳥優惠，帶動訂房成長。",
      "The weather office expects rain.", "加入歐盟會員國　關稅降至5%", "下載次數破百萬　App成長最快",
      "Advertising spending rose 4%, and digital took half.", "The nurses won: 6% over two years!",
      "Sponsored athletes: 40 of 200 at the games had a contract.",
      "More from the same mine: 300 tonnes of zinc were shipped in May.",
    ])
  func kept(_ line: String) {
    let page = ReadPage("\(line)\n")
    #expect(page.clauses.silenced.isEmpty, "\(page.clauses.silenced)")
  }

  @Test("A heading of other stories silences the list below it, up to the next sentence")
  func lists() {
    let page = ReadPage(
      """
      The ferry has sunk.

      MOST READ
      1. Bus strike called off
      2. Five walks for a rainy day

      Divers found the wreck on Monday.
      """)
    #expect(page.clauses.silenced.count == 3)
    #expect(page.clauseTexts == ["The ferry has sunk.", "Divers found the wreck on Monday."])
  }
}
