import Testing

@testable import ClaimExtraction

@Suite("Baselines of results, marks and times")
struct BaselineOnYearTests {
  private static let opening =
    "Second-quarter net income at Larch Rail fell to £21m from £32m a year earlier. "

  @Test(
    "a report of results goes on against a year earlier",
    arguments: [
      FrameCase(opening + "Sales rose 7%.", "7%", baseline: "a year earlier"),
      FrameCase(opening + "Fuel costs climbed 11%.", "11%", baseline: "a year earlier"),
      FrameCase(opening + "Net interest income grew 3%.", "3%", baseline: "a year earlier"),
      // The price of a day, what is foreseen, and an article that tells of no year before.
      FrameCase(opening + "Its shares fell 9%.", "9%", baseline: ""),
      FrameCase(opening + "Analysts see sales falling 5%.", "5%", baseline: ""),
      FrameCase("Larch Rail met its staff in May. Sales rose 7%.", "7%", baseline: ""),
    ])
  func results(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a paragraph of a bulletin that told of a year earlier goes on with it",
    arguments: [
      FrameCase("上半年全縣稅收9億元，同比增長3％，工業用電量增長5％。", "5％", baseline: "去年同期"),
      FrameCase("上半年全市客運量2億人次，同比增長4％。貨運量下降2.5％。", "2.5％", baseline: "去年同期"),
      FrameCase("前8月全省出口按年升6％，進口下跌3％。", "3％", baseline: "去年同期"),
      FrameCase("上半年全縣稅收9億元。工業用電量增長5％。", "5％", baseline: ""),
    ])
  func bulletins(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a mark is passed or missed by so much",
    arguments: [
      FrameCase("Orders missed analysts' forecasts by 3%.", "3%", baseline: "analysts' forecasts"),
      FrameCase(
        "The mill beat its own target of 5,000 tonnes by 300 tonnes.", "300",
        baseline: "its own target"),
      FrameCase("The dam project overran its budget by 40%.", "40%", baseline: "its budget"),
      FrameCase("全年鋼產量超出目標300噸。", "300噸", baseline: "目標"),
      FrameCase("Rain fell by 3% in May.", "3%", baseline: ""),
      FrameCase("鋼產量超過300噸。", "300噸", baseline: ""),
    ])
  func marks(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a time behind than, 較 or 是 is the baseline",
    arguments: [
      FrameCase(
        "Ferries carried 4% fewer people than in the spring of 2023.", "4%",
        baseline: "spring of 2023", period: ""),
      FrameCase("Crews filed 40 reports, twice as many as a year ago.", "twice", period: ""),
      FrameCase(
        "Van sales were 30% higher than in 2022 but 8% lower than in 2019.", "8%", period: ""),
      FrameCase("到2030年裝機容量將是2024年的兩倍。", "兩倍", baseline: "2024年", period: "2030年"),
      FrameCase("菜價升至每公斤52元，較颱風前的36元高出四成。", "36元", baseline: ""),
      FrameCase("Rovers sit third in the table.", "third", baseline: ""),
    ])
  func times(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "the time of a promise, of a case only thought of, and of the day of writing",
    arguments: [
      FrameCase(
        "In 2020 the ministry had said the bridge would carry 40,000 cars a day by 2026.", "40,000",
        period: "by 2026"),
      FrameCase(
        "In 2019 the farm had said it would have 1.5 GW by 2027.", "1.5 GW", period: "by 2027"),
      FrameCase("In May the 214-store chain closed six stores.", "214", period: ""),
      FrameCase("In May the chain closed six stores.", "six", period: "May"),
      FrameCase("沈若怡的得票率為38%。", "38%", modality: .actual),
      FrameCase("若油價升至每桶90元，航班將減少。", "90元", modality: .hypothetical),
      FrameCase("這所醫學院的錄取率為34%。", "34%", property: "admission rate"),
      FrameCase("近一成參與者退出試驗。", "一成", modality: .actual),
    ])
  func periods(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a change in a year, a half or a quarter is against the one before",
    arguments: [
      FrameCase("去年全廠淨利下降一成二。", "一成二", baseline: "上年"),
      FrameCase("Fjord Line's turnover grew 8% in 2024.", "8%", baseline: "the year before"),
      FrameCase(
        "The brewer reported a 31% fall in first-quarter profit.", "31%", baseline: "a year earlier"
      ),
      // A price, what is foreseen, what has a length of its own, and a forecast that is cut.
      FrameCase("Alder Bank's shares lost 9% in 2024.", "9%", baseline: ""),
      FrameCase("Nurses want raises of 12% over three years.", "12%", baseline: ""),
      FrameCase(
        "She cut her forecast for this year's profit by 6 per cent.", "6 per cent", baseline: ""),
    ])
  func spans(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a paragraph keeps the time that its changes are put beside",
    arguments: [
      FrameCase(
        "Calls to the coastguard fell 4 per cent on the previous year. Rescues were down nine per cent.",
        "nine per cent", baseline: "previous year"),
      FrameCase(
        "Ferries carried 4% fewer people than in 2023. Fuel costs rose 11%.", "11%",
        baseline: "in 2023"),
      FrameCase("全年茶葉產量比上年增加5.2萬噸，增長1.4%。", "1.4%", baseline: "上年"),
      FrameCase("前5月稅收9億元，同比下降6%；罰款2億元，降幅接近三成。", "三成", baseline: "去年同期"),
      FrameCase(
        "Freight fell 4 per cent on the previous year. The shares dropped 6 per cent.",
        "6 per cent", baseline: ""),
      FrameCase(
        "Freight fell 4 per cent on the previous year.\n\nRents rose 6 per cent.", "6 per cent",
        baseline: ""),
    ])
  func paces(_ row: FrameCase) { #expect(row.differences == []) }
}
