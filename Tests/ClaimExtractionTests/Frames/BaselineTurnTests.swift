import Testing

@testable import ClaimExtraction

@Suite("Turns of phrase that name a baseline")
struct BaselineTurnTests {
  @Test(
    "English levels and changes name what they are measured against",
    arguments: [
      FrameCase(
        "Profit was £212 million, a fall of 9 per cent from the £233 million it made in the previous year.",
        "9 per cent", baseline: "previous year"),
      FrameCase(
        "The margin of Velten Group was 3 per cent, roughly half that of its rival Dunmore.",
        "half",
        baseline: "its rival Dunmore"),
      FrameCase(
        "The fine is three times what prosecutors had asked for.", "three times",
        baseline: "what prosecutors had asked for"),
      FrameCase(
        "Members were 27 per cent less likely to fall ill than those who did not walk.", "27",
        baseline: "those who did not walk"),
      FrameCase(
        "Output was 22 per cent below last season's record.", "22 per cent",
        baseline: "last season's record"),
      FrameCase(
        "Inflation in its shops averaged 2.9 per cent, below the 4.4 per cent recorded across the industry.",
        "2.9 per cent", baseline: "industry"),
      FrameCase("Debt is equal to 2.3 times earnings.", "2.3 times", baseline: "earnings"),
      FrameCase(
        "Punctuality slipped to 68 per cent, well below the 80 per cent target.", "68 per cent",
        baseline: "target"),
      FrameCase(
        "Diesel costs 12 per cent more than it did in January.", "12 per cent", baseline: "January"),
      // A time beside a level, a share in brackets and a verb behind "one in nine" are none.
      FrameCase("The fare is £1.50, against £2.20 at present.", "£1.50", baseline: ""),
      FrameCase(
        "Of those, 1,585 (7 per cent) had waited for longer than 26 weeks.", "7 per cent",
        baseline: ""),
      FrameCase("One in nine dropped out.", "One in nine", baseline: ""),
    ])
  func latin(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a bulletin that began with a year earlier goes on with it",
    arguments: [
      FrameCase(
        "全省出口額4213億元，同比增長6.1％。機電產品出口額1500億元，增長8.4％。", "8.4％",
        baseline: "去年同期"),
      FrameCase("全市用水量3億立方米，同比下降2％。其中工業用水量1億立方米，下降5％。", "5％", baseline: "去年同期"),
      FrameCase("全縣稅收9億元，同比增長3％。罰款收入2億元，減少一成。", "一成", baseline: "去年同期"),
      // A price of the day, and a change with a time of its own.
      FrameCase("海潤電機營收88億元，同比增長6％。海潤電機股價報33元，跌2.4％。", "2.4％", baseline: ""),
      FrameCase("海潤電機營收88億元，同比增長6％。去年初員工減少兩成。", "兩成", baseline: ""),
    ])
  func yearly(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "both ends of a change in points are levels",
    arguments: [
      FrameCase("甲黨領先乙黨，差距由14.2個百分點縮小為8.7個百分點。", "14.2個百分點", baseline: "", measure: .level),
      FrameCase("甲黨領先乙黨，差距由14.2個百分點縮小為8.7個百分點。", "8.7個百分點", baseline: "", measure: .level),
      FrameCase("利差由2個百分點擴大至3個百分點。", "3個百分點", baseline: "", measure: .level),
      FrameCase("支持度比上月上升3個百分點。", "3個百分點", measure: .change),
      FrameCase("失業率提高2個百分點。", "2個百分點", measure: .change),
    ])
  func points(_ row: FrameCase) { #expect(row.differences == []) }
}
