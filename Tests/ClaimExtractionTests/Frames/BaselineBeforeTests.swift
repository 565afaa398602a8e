import Testing

@testable import ClaimExtraction

@Suite("Wholes that the words before a share name")
struct BaselineBeforeTests {
  @Test(
    "a part is of the amount before",
    arguments: [
      FrameCase("船廠在手訂單約18億元，交期五個月，海外占四成。", "四成", baseline: "在手訂單"),
      FrameCase("該校外籍教師有60人，三分之一來自紐西蘭。", "三分之一", baseline: "60人"),
      FrameCase("上半年全縣發電量為352億千瓦時，同比增長9.7%，水電占了81.3%。", "81.3%", baseline: "發電量"),
      FrameCase("全區約3萬個攤位之中，七成只需小修。", "七成", baseline: "攤位"),
      FrameCase(
        "Volunteers called at 1,850 farms in May and found sick birds on 57% of them.", "57%",
        baseline: "farms"),
      FrameCase(
        "The port has ordered 12 cranes. Of them, a quarter are late.", "a quarter",
        baseline: "cranes"),
      // A length of time is no whole; a rate says itself what it is of; nothing was told before.
      FrameCase("工程為期三年，海外占四成。", "四成", baseline: ""),
      FrameCase("水庫蓄水860萬噸，蓄水率43%。", "43%", baseline: ""),
      FrameCase("合格率達98.1%。", "98.1%", baseline: ""),
    ])
  func parts(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a share that two amounts before make is of the larger",
    arguments: [
      FrameCase("車隊承諾投入3500輛電動巴士，目前實際投入2180輛，即約六成二。", "六成二", baseline: "3500輛電動巴士"),
      FrameCase(
        "The trust had spent £610m of the £900m set aside for wards, or 68%.", "68%",
        baseline: "£900m"),
      FrameCase("醫院計畫增聘450名護士，至3月底淨增382名，大約八成五。", "八成五", baseline: "450名護士"),
      FrameCase("車隊投入3500輛電動巴士，停駛2180輛，準點率約七成。", "七成", baseline: ""),
      FrameCase(
        "The bridge cost £610m and the tunnel £900m; 35% was borrowed.", "35%", baseline: ""),
    ])
  func reckoned(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "so many times the amount before, and a mark that a count does not reach",
    arguments: [
      FrameCase(
        "The council set aside £60 million. The union wants three times as much.", "three times",
        baseline: "£60 million"),
      FrameCase(
        "The yard built 12 ships last year; its rival launched twice as many.", "twice",
        baseline: "12 ships"),
      FrameCase(
        "The coalition is four votes short of a majority.", "four", baseline: "a majority"),
      FrameCase("The walk is three miles short.", "three miles", baseline: ""),
    ])
  func before(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a share of what stands before 占比, a rank among whom a verb of standing names",
    arguments: [
      FrameCase("過夜旅客的訂單占比為24%。", "24%", baseline: "訂單"),
      FrameCase("五大客戶的採購份額升至六成。", "六成", baseline: "採購"),
      FrameCase("該港吞吐量高居全聯盟第一。", "第一", baseline: "全聯盟"),
      FrameCase("失業率居中部地區第3位。", "第3位", baseline: "中部地區"),
      FrameCase("他排第三。", "第三", baseline: ""),
      FrameCase("風險升高24%（95%CI：11%—38%）。", "11%", baseline: ""),
    ])
  func shares(_ row: FrameCase) { #expect(row.differences == []) }
}
