import Testing

@testable import ClaimExtraction

@Suite("Periods of claims")
struct PeriodOfClaimTests {
  @Test(
    "the date of what a number is measured against is not the number's",
    arguments: [
      FrameCase("Ticket sales were 11 per cent below a year ago.", "11 per cent", period: ""),
      FrameCase(
        "The crop reached 4 million tonnes, twice the harvest of 2019.", "4 million", period: ""),
      FrameCase("Fares are 30 per cent higher than in 2018.", "30 per cent", period: ""),
      FrameCase("目前房租比前年少兩成。", "兩成", period: "目前"),
    ])
  func baselines(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "in a from–to each number keeps its own date",
    arguments: [
      FrameCase(
        "Inflation slowed to 3 per cent in May from 4 per cent in April.", "3 per cent",
        period: "May"),
      FrameCase(
        "Inflation slowed to 3 per cent in May from 4 per cent in April.", "4 per cent",
        period: "April"),
      FrameCase("訪客由2月的8萬人降至5萬人。", "5萬", period: ""),
    ])
  func fromTo(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "neither the date of saying nor that of an inserted phrase is the claim's",
    arguments: [
      FrameCase(
        "On Tuesday the ministry said the bridge would cost $90 million.", "$90 million", period: ""
      ),
      FrameCase("公司周三在記者會上表示，每戶退款200元。", "200元", period: ""),
      FrameCase(
        "The drug, withdrawn in 2020, was 30 per cent effective.", "30 per cent", period: ""),
      FrameCase("水務局表示，去年漏損率為9%。", "9%", period: "去年"),
      FrameCase("上半年載客六百萬人次；營收三百億元。", "三百億", period: "上半年"),
    ])
  func saying(_ row: FrameCase) {
    #expect(row.differences == [])
  }
}
