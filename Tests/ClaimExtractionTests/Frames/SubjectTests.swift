import Testing

@testable import ClaimExtraction

@Suite("Subject, property and baseline of a quantity")
struct SubjectTests {
  @Test(
    "a Chinese phrase gives the owner and what is measured",
    arguments: [
      FrameCase("新車的每公里油耗比舊車低25％。", "25％", subject: "新車", baseline: "舊車"),
      FrameCase("台積電去年第三季營收為6000億元。", "6000億元", subject: "TSMC", property: "revenue"),
      FrameCase("南城縣的香蕉產量為8.6萬公噸。", "8.6萬公噸", subject: "南城縣", property: "production"),
      FrameCase("海風航空目前有48架飛機，其中21架是租來的。", "21架", subject: "海風航空"),
      FrameCase("海風航空公布上半年數字：營收31億元，淨利2億元。", "2億元", subject: "海風航空", property: "net profit"),
      FrameCase("受傷旅客中有三分之二已經出院。", "三分之二", subject: "受傷旅客", baseline: "受傷旅客"),
    ])
  func han(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "an English phrase gives the owner and what is measured",
    arguments: [
      FrameCase(
        "The number of patients in hospital fell to 126.", "126", subject: "patients in hospital"),
      FrameCase(
        "Halden Bank, the oldest in the country, has closed 40 branches and sold about 250 flats.",
        "250", subject: "Halden Bank", property: "homes"),
      FrameCase(
        "A total of 138 people were on board, 17 of them children.", "17", subject: "people"),
      FrameCase("In March, the port handled 400 ships.", "400", subject: "port"),
      FrameCase(
        "More than two-thirds of the voters stayed at home.", "two-thirds", subject: "voters"),
    ])
  func latin(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "the words before a Chinese measure own it; who tells a figure and where a thing stands do not",
    arguments: [
      FrameCase("遠洋集團昨天開會。食品價格上漲4％。", "4％", subject: "食品價格", property: "food prices"),
      FrameCase("勞動局公布的就業指數升2％。", "2％", subject: "就業指數"),
      FrameCase("位於高雄的廠房面積達3公頃。", "3公頃", subject: "廠房"),
      FrameCase("耗資70億元的體育館明年啟用。", "70億元", subject: "體育館", property: "spending"),
      // A bare measure is carried over, and its qualifier owns nothing.
      FrameCase("海潤電機去年營收88億元，毛利率12％。", "12％", subject: "海潤電機"),
      FrameCase("海潤電機去年營收88億元，資本支出9億元。", "9億元", subject: "海潤電機"),
    ])
  func hanOwner(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a size is no value of a rate or of what is counted beside it",
    arguments: [
      FrameCase("遠洋集團5公里隧道的完工率已達八成。", "5公里", property: ""),
      FrameCase("遠洋集團5公里隧道的完工率已達八成。", "八成", property: "completion rate"),
      FrameCase("台北廠12吋月產能增至4.5萬片。", "12吋", property: ""),
      FrameCase("台北廠12吋月產能增至4.5萬片。", "4.5萬片", property: "capacity"),
      FrameCase(
        "The occupancy rate of the 300-metre tower is 62 per cent.", "300-metre", property: ""),
      // Dimensions that fit, and shares of anything.
      FrameCase("該隧道長度為5公里。", "5公里", property: "length"),
      FrameCase("稻米產量增加3％。", "3％", property: "production"),
    ])
  func dimension(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "an English possessive, a noun before its measure and the object of an expectation are subjects",
    arguments: [
      FrameCase("Coal's share of power fell to 22 per cent.", "22 per cent", subject: "Coal"),
      FrameCase(
        "The association expects wheat prices to rise by 5 per cent.", "5 per cent",
        subject: "wheat"),
      FrameCase(
        "Orla Tesk expects the town council to spend £6m on drains.", "£6m", subject: "town council"
      ),
      FrameCase("The union expects 4 million tonnes of apples.", "4 million", subject: "apples"),
      FrameCase("Turnover rose 8 per cent at Velten Group.", "8 per cent", subject: "Velten Group"),
      FrameCase(
        "The wind farm, built off the coast, feeds 300 megawatts into the grid.", "300",
        subject: "wind farm"),
      FrameCase(
        "The yield on ten-year notes slid to 3.9 per cent.", "3.9", subject: "ten-year notes"),
      // Words of degree own nothing, and neither does who expects to act himself.
      FrameCase(
        "Halden Bank said average rents reached £1,240.", "£1,240", subject: "average rents"),
      FrameCase("Halden Bank expects to spend £3m on branches.", "£3m", subject: "Halden Bank"),
    ])
  func latinOwner(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a property is a noun, never a verb",
    arguments: [
      FrameCase("The council spent £6m.", "£6m", property: "spending"),
      FrameCase("海潤電機出貨30萬台。", "30萬台", property: "shipments"),
      FrameCase("晨星医院募集2亿元。", "2亿元", property: "funding"),
    ])
  func property(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "what a number is measured against",
    arguments: [
      FrameCase("新電池的容量是舊款的三倍。", "三倍", baseline: "舊款"),
      FrameCase("該島人口僅為本島的八分之一。", "八分之一", baseline: "本島"),
      FrameCase("中芯國際是全球第三大晶片代工廠。", "第三大", baseline: "晶片代工廠", measure: .rank),
      FrameCase(
        "Exports were three times the level of imports.", "three times",
        baseline: "level of imports"),
      FrameCase(
        "The mill uses 40 per cent of the town's water.", "40 per cent", baseline: "town's water"),
      // A level has none, and neither has a number that belongs to the other side.
      FrameCase("該島人口為八萬人。", "八萬人", baseline: ""),
      FrameCase(
        "The bank's capital ratio is well above the required 10.5 per cent.", "10.5 per cent",
        baseline: ""),
    ])
  func baseline(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "the time a number is about",
    arguments: [
      FrameCase("2023年該行放款900億元，預計2027年將增至1200億元。", "1200億元", period: "2027年"),
      FrameCase("海風航空公布上半年數字：營收31億元，淨利2億元。", "2億元", period: "上半年"),
      FrameCase("上半年載客60萬人次，較去年同期成長12%。", "12%", baseline: "去年同期", period: "上半年"),
      // The day of the saying and the time of the baseline are not the claim's.
      FrameCase("民航局昨天表示，全島有12座機場。", "12座", period: ""),
      FrameCase("The office said on Monday that 40 roads were closed.", "40", period: ""),
    ])
  func period(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "yes or no",
    arguments: [
      FrameCase("The register holds 389 names, not 412.", "412", polarity: .negated),
      FrameCase("公司並沒有裁員300人。", "300人", polarity: .negated),
      FrameCase("The register holds 389 names, not 412.", "389", polarity: .affirmed),
      FrameCase("不少於300人留了下來。", "300人", polarity: .affirmed),
      FrameCase("More than 40 patients had not been vaccinated.", "40", polarity: .affirmed),
    ])
  func polarity(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "原 before a link says that it was so and is no part of the name; it ends a place's name",
    arguments: [
      FrameCase("南港大橋總造價原為78億元。", "78億元", subject: "南港大橋"),
      FrameCase("東山醫院病床原有320張。", "320張", subject: "東山醫院"),
      FrameCase("長堤項目投資額原定12億元。", "12億元", subject: "長堤項目"),
      FrameCase("青河平原面積為3萬公頃。", "3萬公頃", subject: "青河平原"),
    ])
  func formerly(_ row: FrameCase) { #expect(row.differences == []) }
}
