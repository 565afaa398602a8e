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
}
