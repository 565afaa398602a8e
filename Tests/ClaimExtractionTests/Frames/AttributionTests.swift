import Testing

@testable import ClaimExtraction

@Suite("Who says so")
struct AttributionTests {
  @Test(
    "what follows a verb of speech is the speaker's word",
    arguments: [
      FrameCase("衛生局表示，全市有320人感染登革熱。", "320人", speaker: "衛生局"),
      FrameCase("據水利署統計，水庫蓄水量為4億噸。", "4億噸", speaker: "水利署"),
      FrameCase(
        "The transport ministry said that 640 trains were late.", "640",
        speaker: "transport ministry"),
      FrameCase(
        "Doctors say that 40 per cent of patients go home early.", "40 per cent", speaker: "Doctors"
      ),
      // The holder of a plan, a record that is set, and words before the verb are nobody's word.
      FrameCase("衛生局計劃增設30張病床。", "30張", speaker: ""),
      FrameCase("The port recorded 900 ships last year.", "900", speaker: ""),
    ])
  func follows(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "what stands before a verb of speech is the speaker's word",
    arguments: [
      FrameCase("「票價至少要漲8%，」航空學者林逸文說。", "8%", speaker: "林逸文"),
      FrameCase(
        "The bridge will cost £80 million, the highways agency said on Friday.", "£80 million",
        speaker: "highways agency"),
      FrameCase(
        "\"We lost 40 hectares in a night,\" said Maria Costa, a farmer in the valley.",
        "40 hectares", speaker: "Maria Costa"),
      FrameCase(
        "If the rain stopped, Anna Berg added, 300 farms would fail.", "300", speaker: "Anna Berg"),
    ])
  func precedes(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a quotation goes on across sentences, and a pronoun is the last speaker",
    arguments: [
      FrameCase("校長陳文山說：「今年有800名新生。宿舍只有600張床。」", "600張", speaker: "陳文山"),
      FrameCase("教授何美玲指出，水位下降了2公尺。她補充說，魚類減少三成。", "三成", speaker: "何美玲"),
      FrameCase(
        "Dr Ines Falk said the ward was full. She added that 30 patients had been moved.", "30",
        speaker: "Ines Falk"),
    ])
  func continues(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "whoever told before is meant by a pronoun, a poll or a clause without its \"that\"",
    arguments: [
      FrameCase(
        "A spokesman for the port said a second berth had opened. They added that 40 ships were waiting.",
        "40", speaker: "A spokesman for the port"),
      FrameCase(
        "Councillor Ruth Kell called the pledge a fantasy: the work, she argues, would cost £9 million.",
        "£9 million", speaker: "Ruth Kell"),
      FrameCase(
        "In a survey of 900 growers held in May by the farmers' union, 38 per cent had lost crops.",
        "38 per cent", speaker: "the farmers' union"),
      FrameCase(
        "The state will open the bay to wind farms, a move critics say could cost 300 jobs.", "300",
        speaker: "critics"),
      FrameCase(
        "立法會議員鄺志恒批評，當局「派定心丸」無補於事，空置單位仍有6,800個。", "6,800個", speaker: "鄺志恒"),
      FrameCase(
        "測量師行高峰預測，明年造價將再升5%。", "5%", modality: .forecast, speaker: "測量師行高峰"),
      FrameCase("選委會主任秦慕白預估今年投票率可達七成。", "七成", modality: .forecast, speaker: "秦慕白"),
      FrameCase(
        "Exports should still reach 10.5 million tonnes, reckons Paul Osei of brokerage Hartline.",
        "10.5", speaker: "Paul Osei"),
      FrameCase(
        "Homewatch, which analysed 210,000 listings, found that rents had risen 9 per cent.",
        "9 per cent", speaker: "Homewatch"),
      FrameCase("The court was told that just £62,000 had been recovered.", "£62,000", speaker: ""),
      FrameCase(
        "Figures from the regulator show 1,059 cases were reported in 2024.", "1,059",
        period: "2024", speaker: "regulator"),
      // Who is polled says nothing, and a plan in an opening is nobody's word.
      FrameCase(
        "In a bid to save £40 million, the council will close 12 libraries.", "12", speaker: ""),
      FrameCase("In a new hall, 300 traders will have stalls.", "300", speaker: ""),
    ])
  func meant(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a denial is an attributed, negated claim",
    arguments: [
      FrameCase("外傳海風航空將裁員200人，海風航空否認。", "200人", speaker: "海風航空", polarity: .negated),
      FrameCase(
        "The airline Bluewing denied that it would cut 200 jobs.", "200", polarity: .negated),
      FrameCase("海風航空宣布裁員200人。", "200人", polarity: .affirmed),
    ])
  func denied(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "who reckons, expects or forecasts is a source",
    arguments: [
      FrameCase("警方估計，約8000人參加集會。", "8000人", speaker: "警方"),
      FrameCase("經濟師林朗料明年樓價跌5%，租金升3%。", "3%", modality: .forecast, speaker: "林朗"),
      FrameCase("气象局预报，周六最高气温30度。", "30度", modality: .forecast, speaker: "气象局"),
      FrameCase(
        "Dana Ortiz expects the council to spend £3m on drains.", "£3m", speaker: "Dana Ortiz"),
      FrameCase("The police put the crowd at 8,000.", "8,000", speaker: "The police"),
      // A crop has no word, a plan of one's own is none, and a noun is no verb.
      FrameCase("小麥產量預計達190萬噸。", "190萬噸", speaker: ""),
      FrameCase("航空公司預計投資3億元。", "3億元", speaker: ""),
      FrameCase("Estimates of the harvest fell to 4 million tonnes.", "4 million", speaker: ""),
    ])
  func reckons(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a source goes on over the next sentences of its paragraph",
    arguments: [
      FrameCase("據水產署統計，受災漁塭達300公頃。其中石斑魚塭120公頃。", "120公頃", speaker: "水產署"),
      FrameCase("报告显示，全市学童近视率达六成。同期，户外活动时间只有40分钟。", "40分钟", speaker: "报告"),
      FrameCase(
        "Figures from the transport ministry show that 640 trains were late. Another 80 trains were cancelled.",
        "80", speaker: "transport ministry"),
      // Another paragraph is the paper's own; what an office announced ends with its sentence.
      FrameCase("據水產署統計，受災漁塭達300公頃。\n\n港口昨日有120艘漁船返航。", "120艘", speaker: ""),
      FrameCase("消防局宣布，大火焚毀倉庫4座。港口昨日有120艘漁船返航。", "120艘", speaker: ""),
    ])
  func goesOn(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a denial ends at its comma, and a doubt is a denial",
    arguments: [
      FrameCase("海風航空否認裁員200人，稱今年還要聘150人。", "150人", speaker: "海風航空", polarity: .affirmed),
      FrameCase("交通局駁斥超支10億元的說法，指實際支出為6億元。", "10億元", polarity: .negated),
      FrameCase("分析师不相信销量能达800万辆。", "800万辆", speaker: "分析师", polarity: .negated),
      FrameCase(
        "The firm has no plans to cut 300 jobs.", "300", modality: .target, polarity: .negated),
      FrameCase("There is no evidence that 400 people died.", "400", polarity: .negated),
      FrameCase("如果油價不跌破60美元，票價將漲5%。", "60美元", polarity: .affirmed),
      FrameCase("The firm plans to cut 300 jobs.", "300", polarity: .affirmed),
    ])
  func doubted(_ row: FrameCase) { #expect(row.differences == []) }

  @Test("a bracket behind a figure names its source")
  func bracket() {
    let row = FrameCase("今年出口高達90億美元(財政部長自稱)，進口卻沒有增加。", "90億美元", speaker: "財政部長")
    #expect(row.differences == [])
  }

  @Test(
    "whoever changes a forecast, or lets it be learned, is its source",
    arguments: [
      FrameCase("港灣證券將目標價由80元上調至95元。", "95元", speaker: "港灣證券"),
      FrameCase(
        "The fund cut its growth outlook to 2 per cent.", "2 per cent", speaker: "The fund"),
      FrameCase("记者从市水务局获悉，全市漏损率降到9%。", "9%", speaker: "市水务局"),
      FrameCase("The fund cut its staff to 40.", "40", speaker: ""),
    ])
  func holder(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "who said a number said it, who reported one had it",
    arguments: [
      FrameCase("The ministry said 40 beds were empty.", "40", speaker: "The ministry"),
      FrameCase("Mary Holt said 12% of the pipes leaked.", "12%", speaker: "Mary Holt"),
      FrameCase(
        "The union said £3 million was owed to drivers.", "£3 million", speaker: "The union"),
      FrameCase("The clinic reported 40 cases.", "40", speaker: ""),
      FrameCase("The bank posted 12% growth.", "12%", speaker: ""),
    ])
  func numbersSaid(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "what only looks like a source is none",
    arguments: [
      FrameCase(
        "The office cut its forecast to 2 per cent, citing weak exports.", "2 per cent",
        speaker: "The office"),
      FrameCase("Insurance claims rose 3 per cent.", "3 per cent", speaker: ""),
      FrameCase("Figures published on Friday show sales of 300 boats.", "300", speaker: ""),
    ])
  func noSource(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a poll, a published record and a claimed number have their source",
    arguments: [
      FrameCase("民意研究所訪問800名市民，六成受訪者反對加價。", "六成", speaker: "民意研究所"),
      FrameCase("水務署昨日公布年度報告，全年用水10億立方米。", "10億立方米", speaker: "水務署"),
      FrameCase(
        "Only 4 per cent of flights were late, against the 9 per cent that the airline reported.",
        "9 per cent", speaker: "the airline"),
      FrameCase("水務署昨日召開會議，全年用水10億立方米。", "10億立方米", speaker: ""),
    ])
  func records(_ row: FrameCase) { #expect(row.differences == []) }
}
