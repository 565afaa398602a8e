import Testing

@testable import ClaimExtraction

@Suite("Whose a figure is that names nobody")
struct TopicTests {
  @Test(
    "the firm that the article is about has the figures; the paper, a broker and a union have not",
    arguments: [
      FrameCase(
        "Norwick Wire\n\nPORT ASH, May 3 (Norwick Wire) - Tarn Bakeries lost customers in spring. Tarn Bakeries"
          + " blamed flour.\n\nRevenue fell 4 per cent.", "4 per cent", subject: "Tarn Bakeries",
        property: "revenue"),
      FrameCase(
        "匯能科技昨天公布業績。匯能科技說明年再擴產。\n\n遠山證券看好前景。毛利率升至31％。", "31％",
        subject: "匯能科技", property: "gross margin"),
      FrameCase(
        "Halden Bank shut its branch in Coldharbour. Halden Bank is growing.\n\nThe union is angry."
          + " Net profit rose to £40m.", "£40m", subject: "Halden Bank"),
      // A matter of its own is no firm's.
      FrameCase("匯能科技昨天公布業績。\n\n玉米現貨均價每噸2180元。", "2180元", subject: "玉米", property: "price"),
    ])
  func topic(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a page of the paper, months, a ticker and an interval are no names",
    arguments: [
      FrameCase("財經　B07\n\n匯能科技昨天公布業績。匯能科技說明年再擴產。\n\n毛利率升至31%。", "31%", subject: "匯能科技"),
      FrameCase(
        "Tarn Bakeries 0412XX.HK blamed flour. Tarn Bakeries lost customers.\n\nRevenue fell 4 per cent in"
          + " April-June.", "4 per cent", subject: "Tarn Bakeries"),
      FrameCase("遠洋集團昨天開會。門診量全年增幅達12%。", "12%", subject: "門診量"),
      FrameCase("她認為，明年仍會短缺9萬噸。", "9萬噸", subject: nil),
    ])
  func noNames(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "what a clause describes, counts or handles is its subject",
    arguments: [
      FrameCase("連接兩岸的海底隧道全長9公里。", "9公里", subject: "海底隧道"),
      FrameCase("十大商場上周錄得23宗劫案。", "23宗", subject: "十大商場"),
      FrameCase("遠山行的樓價指數報143.6點。", "143.6點", subject: "樓價指數"),
      FrameCase("九名委員中五人支持加薪方案。", "五人", subject: "委員"),
      FrameCase("遠山證券把匯能科技目標價由5元調高到8元。", "8元", subject: "匯能科技", property: "target price"),
      FrameCase("央行宣布下調存款準備金率0.5個百分點。", "0.5個百分點", subject: "央行"),
      FrameCase("市長候選人甲以44％領先陳大文的39％。", "39％", subject: "陳大文"),
      // Not the object of a verb, a time or an adverb.
      FrameCase("遠洋集團昨天開會。去年通報障礙12次。", "12次", subject: "遠洋集團"),
      FrameCase("遠洋集團股價一周內上漲三成。", "三成", subject: "遠洋集團"),
    ])
  func clause(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "an English relative clause, a headline's infinitive and the other side of a race are told from the subject",
    arguments: [
      FrameCase(
        "The dams that serve the city are 54 per cent full.", "54 per cent", subject: "dams"),
      FrameCase("Solar park to power 9,000 homes", "9,000", subject: "Solar park"),
      FrameCase(
        "Wind gave 38 per cent of supply, overtaking gas at 31 per cent.", "31 per cent",
        subject: "gas"),
      FrameCase(
        "The Yes side won 53 per cent, with No on 47 per cent.", "47 per cent", subject: "No"),
      FrameCase(
        "Corran Bank, Norland's fifth-largest lender, lost money.", "fifth-largest",
        subject: "Corran Bank"),
      FrameCase(
        "The watchdog decides in June. It has rejected two vaccines.", "two", subject: "watchdog"),
      // Neither modals nor verbs alone, nor who was told.
      FrameCase(
        "Corran Bank is small. This year that may double.", "double", subject: "Corran Bank"),
      FrameCase(
        "She told the meeting that traffic had fallen by 14 per cent.", "14 per cent",
        subject: "traffic"),
    ])
  func latin(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a property has the dimension of its number and ends its words",
    arguments: [
      FrameCase(
        "The court told Corran Lines to pay €12m in damages.", "€12m", property: "compensation"),
      FrameCase(
        "Passengers fell, while freight slipped to 1.1m tonnes.", "1.1m tonnes", property: ""),
      FrameCase("First-time buyers need £48,000.", "£48,000", property: ""),
      FrameCase("匯能科技資產負債率為63％。", "63％", property: "debt ratio"),
      FrameCase("農戶種植成本上漲7％。", "7％", property: "cost"),
      // The plain property is read as before.
      FrameCase("匯能科技負債為63億元。", "63億元", property: "debt"),
      FrameCase("Tarn Bakeries had sales of £40m.", "£40m", property: "sales"),
    ])
  func property(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "wholes, levels and times that a number is measured against",
    arguments: [
      FrameCase("損失約380萬元，相當於去年盈利近四成。", "四成", baseline: "去年盈利"),
      FrameCase("資本支出45億元，其中約七成投入封裝。", "七成", baseline: "資本支出"),
      FrameCase("58％受訪者不滿服務。", "58％", baseline: "受訪者"),
      FrameCase("三分之一的收入來自海外。", "三分之一", baseline: "收入"),
      FrameCase(
        "A loaf costs £1.50, up from £1.20 two years ago, a rise of 25 per cent.", "25 per cent",
        baseline: "two years ago"),
      FrameCase(
        "The shares trade at 0.8 times book value.", "0.8 times", baseline: "book value"),
      FrameCase(
        "Half of those waiting at the clinic left.", "Half", baseline: "those waiting"
      ),
      // A rate or an aim is none, and neither is the time whose own number follows.
      FrameCase("利用率低於95％的年度目標。", "95％", baseline: ""),
      FrameCase("事故較前年的205宗增加三成。", "205宗", baseline: ""),
    ])
  func baseline(_ row: FrameCase) { #expect(row.differences == []) }
}
