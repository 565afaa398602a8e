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
      FrameCase("雨量約為2019年某颱風的2.3倍。", "2.3倍", period: ""),
    ])
  func baselines(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "a word that points back takes the time named last",
    arguments: [
      FrameCase(
        "The storm came on 3 March. Crews saved 412 people that day.", "412",
        period: "3 March"),
      FrameCase(
        "A strike began in May 2024. Output lost that month came to 40 tonnes.", "40 tonnes",
        period: "May 2024"),
      FrameCase(
        "By 2 March the clinic had seen 40 people. The number of deaths up to that date, nine, is unchanged.",
        "nine", period: "By 2 March"),
      FrameCase("事故發生於2025年3月。該月停工的工廠有41家。", "41家", period: "2025年3月"),
      FrameCase("Prices rose in 2019. That day care centres closed 40 rooms.", "40", period: ""),
    ])
  func pointed(_ row: FrameCase) {
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

  @Test(
    "the date of an event of its own is not the figure's",
    arguments: [
      FrameCase("這座大橋2020年動工，耗資90億元。", "90億元", period: ""),
      FrameCase("公司成立於1987年，員工有300名。", "300名", period: ""),
      FrameCase("2018年成立的基金管理120億元。", "120億元", period: ""),
      FrameCase(
        "Under a law passed in 2015, firms must keep 8 per cent.", "8 per cent", period: ""),
      FrameCase(
        "He was fined $5,000 in March 2024 and must repay $80,000.", "$80,000", period: ""),
      FrameCase("2023年推出12款新車。", "12款", period: "2023年"),
      FrameCase("該廠1998年投產，去年獲利4億元。", "4億元", period: "去年"),
      FrameCase("該市現有公園90個。", "90個", period: ""),
      FrameCase("藥廠後年在南部設廠，僱用900人。", "900人", period: ""),
      FrameCase("藥廠去年在南部裁員，補償金3億元。", "3億元", period: "去年"),
      FrameCase("5月通脹率為3.4%，高於2%的目標。", "2%", period: ""),
      FrameCase("5月通脹率為3.4%，高於2%的目標。", "3.4%", period: "5月"),
      FrameCase(
        "The jobless rate was 6 per cent in May, over the 5 per cent ceiling.", "5 per cent",
        period: ""),
    ])
  func events(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "a time since which nothing was higher, and what is multiplied, date no figure",
    arguments: [
      FrameCase("失業率升至6%，為2021年以來最高。", "6%", period: ""),
      FrameCase("Output grew 4 per cent, the fastest pace since 2018.", "4 per cent", period: ""),
      FrameCase("去年產量為2020年的三倍。", "三倍", period: "去年"),
      FrameCase("Output has grown 4 per cent since 2018.", "4 per cent", period: "since 2018"),
    ])
  func superlatives(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "a date of another piece goes with how the number is put",
    arguments: [
      FrameCase("該廠上半年虧損2億元，擬裁員600人。", "600人", period: ""),
      FrameCase("電力公司上半年獲利4億元，員工達900人。", "900人", period: "上半年"),
      FrameCase("碼頭預計2028年啟用，全長3公里。", "3公里", period: ""),
      FrameCase("預計到2030年，電動巴士將超過9萬輛。", "9萬輛", period: "2030年"),
      FrameCase("若票價明年調漲，載客量恐減少一成。", "一成", period: "明年"),
    ])
  func otherPieces(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "the time of what a number is measured against is not its own",
    arguments: [
      FrameCase("Coal output was a third of its 2015 level.", "a third", period: ""),
      FrameCase("In May coal output was a third of its 2015 level.", "a third", period: "May"),
      FrameCase("電費由2021年每度3元升到目前的4元。", "4元", period: "目前"),
      FrameCase("電費由2021年每度3元升到目前的4元。", "3元", period: "2021年"),
      FrameCase("今年前兩個月新增的裝機容量只有去年同期的一半。", "一半", period: "今年前兩個月"),
      FrameCase("去年引進的機車有200輛。", "200輛", period: ""),
      FrameCase("完工後年產能達9萬噸。", "9萬噸", period: ""),
      FrameCase("公司後年產能達9萬噸。", "9萬噸", period: "後年"),
    ])
  func compared(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "a rate that changed in the next sentence goes on with the time",
    arguments: [
      FrameCase(
        "Sales rose to $4m in August. Rents fell 3 per cent.", "3 per cent", period: "August"),
      FrameCase(
        "Sales rose to $4m in August. Rents were 3 per cent of costs.", "3 per cent", period: ""),
      FrameCase(
        "Sales rose to $4m in August. Rents will fall 3 per cent.", "3 per cent", period: ""),
    ])
  func nextSentence(_ row: FrameCase) {
    #expect(row.differences == [])
  }

  @Test(
    "a date behind a word that compares is that of the number right behind it, or of none",
    arguments: [
      FrameCase("工廠今年用電3億度，高於去年的2億度。", "2億度", period: "去年"),
      FrameCase("Sales in March rose to £8m, from £5m in 2021.", "£8m", period: "March"),
      FrameCase("Fares fell 3 per cent from a year earlier.", "3 per cent", period: ""),
      FrameCase("Some 40 seats will be added by 2030.", "40", period: "by 2030"),
    ])
  func held(_ row: FrameCase) { #expect(row.differences == []) }

  @Test("a row of results across semicolons is of one span of time")
  func row() {
    let row = FrameCase(
      "海風航運的報告顯示，上半年載貨80萬噸，按年升5%；油費支出9億元。", "9億元", period: "上半年")
    #expect(row.differences == [])
  }

  @Test(
    "a clause of \"when\" dates the main one; the day of a telling dates nothing",
    arguments: [
      FrameCase(
        "When work started in March 2024 the tunnel was priced at £72 million.", "£72 million",
        period: "March 2024"),
      FrameCase(
        "The board told reporters in May 2024 that 300 trees had been felled.", "300", period: ""),
    ])
  func told(_ row: FrameCase) {
    #expect(row.differences == [])
  }
}
