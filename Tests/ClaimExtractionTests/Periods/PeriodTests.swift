import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("Periods")
struct PeriodTests {
  /// Published on Wednesday 16 July 2025.
  private func periods(_ line: String, _ published: String? = "2025-07-16") -> [String] {
    NumberPacks.numbers.sightings(in: ReadingText(line), published: published.flatMap { Day($0) })
      .filter { $0.kind == .period }
      .map { "\($0.start.map(\.description) ?? "")/\($0.end.map(\.description) ?? "")" }
  }

  @Test(
    "Chinese periods",
    arguments: [
      ("2023年8月開業", "2023-08-01/2023-08-31"), ("2023年8月15日", "2023-08-15/2023-08-15"),
      ("今年年初", "2025-01-01/2025-03-31"), ("去年第三季獲利", "2024-07-01/2024-09-30"),
      ("上周三公布", "2025-07-09/2025-07-09"), ("2025至2030年", "2025-01-01/2030-12-31"),
      ("2030年前達標", "/2029-12-31"), ("自2014年以來", "2014-01-01/"), ("上半年營運", "2025-01-01/2025-06-30"),
      ("過去10年", "2015-07-16/2025-07-16"), ("二〇二四年底", "2024-10-01/2024-12-31"),
      ("民國114年3月", "2025-03-01/2025-03-31"), ("九十年代", "1990-01-01/1999-12-31"),
      ("1月14日至2月3日", "2025-01-14/2025-02-03"), ("6–9月為旺季", "2025-06-01/2025-09-30"),
      ("昨天宣布", "2025-07-15/2025-07-15"), ("2022 年末", "2022-10-01/2022-12-31"),
      ("2025財年", "2025-01-01/2025-12-31"), ("七月初", "2025-07-01/2025-07-10"),
      ("十年前創立", "2015-07-16/2015-07-16"), ("今年首五個月", "2025-01-01/2025-05-31"),
      ("前4月出口", "2025-01-01/2025-04-30"), ("截至3月底止三個月", "2025-01-01/2025-03-31"),
      ("截至去年12月31日止年度", "2024-01-01/2024-12-31"), ("113年度預算", "2024-01-01/2024-12-31"),
      ("114年上半年", "2025-01-01/2025-06-30"), ("二○二六至二七年度", "2026-07-01/2027-06-30"),
      ("今明兩年", "2025-01-01/2026-12-31"), ("十四五期間", "2021-01-01/2025-12-31"),
      ("四季度用電", "2024-10-01/2024-12-31"), ("上個財政年度", "2024-01-01/2024-12-31"),
    ])
  func chinese(line: String, expected: String) {
    #expect(periods(line) == [expected])
  }

  @Test(
    "English periods",
    arguments: [
      ("On 14 January 2025 it opened", "2025-01-14/2025-01-14"),
      ("by Sunday 2 February", "/2025-02-02"),
      ("in the third quarter of 2024", "2024-07-01/2024-09-30"),
      ("Q3 2025", "2025-07-01/2025-09-30"),
      ("by the end of 2026", "/2026-12-31"), ("since 2014", "2014-01-01/"),
      ("before 2030", "/2029-12-31"), ("from October", "2025-10-01/"),
      ("in the twelve months to June 2024", "2023-07-01/2024-06-30"),
      ("13 weeks ended 28 September 2024", "2024-06-30/2024-09-28"),
      ("last summer", "2024-06-01/2024-08-31"),
      ("rose from 95 in 2019 to 88%", "2019-01-01/2019-12-31"),
      ("the past 10 years", "2015-07-16/2025-07-16"), ("three years ago", "2022-07-16/2022-07-16"),
      ("in the 1990s", "1990-01-01/1999-12-31"), ("in 2013", "2013-01-01/2013-12-31"),
      ("from 2020 to 2024", "2020-01-01/2024-12-31"),
      ("between 2020 and 2024", "2020-01-01/2024-12-31"),
      ("its 2024 revenue", "2024-01-01/2024-12-31"),
      ("in the week ending 6 July", "2025-06-30/2025-07-06"),
      ("in the decade to 2020", "2011-01-01/2020-12-31"),
      ("in the June quarter", "2025-04-01/2025-06-30"),
      ("March 3, 2025", "2025-03-03/2025-03-03"), ("on Monday", "2025-07-14/2025-07-14"),
      ("last month", "2025-06-01/2025-06-30"), ("fiscal 2025", "2025-01-01/2025-12-31"),
      ("2025-01-14", "2025-01-14/2025-01-14"), ("early 2025", "2025-01-01/2025-03-31"),
      ("from 3 to 5 May", "2025-05-03/2025-05-05"),
      ("between 3 and 9 March", "2025-03-03/2025-03-09"),
      ("rain fell on March 3 to 9.", "2025-03-03/2025-03-09"),
      ("the fair (October 3–9, 2024)", "2024-10-03/2024-10-09"),
      ("May 2 to 31 people", "2025-05-02/2025-05-02"),
    ])
  func english(line: String, expected: String) {
    #expect(periods(line) == [expected])
  }

  @Test(
    "a month without a year is the last one in the past tense and the next one in the future",
    arguments: [
      ("They bought it in October", "2024-10-01/2024-10-31"),
      ("It will open in March", "2026-03-01/2026-03-31"),
      ("預計3月完工", "2026-03-01/2026-03-31"),
      ("截至4月底，存款只達到全年目標的三成", "2025-04-21/2025-04-30"),
      ("As of May the fund planned to lend twice as much", "2025-05-01/2025-05-31"),
      ("去年以來，11月已售出", "2024-11-01/2024-11-30"),
      ("Output fell by 300 tonnes in May", "2025-05-01/2025-05-31"),
      ("A survey in May found that most favour the plan", "2025-05-01/2025-05-31"),
      ("央行計劃減息，6月通脹為2%", "2025-06-01/2025-06-30"),
    ])
  func tense(line: String, expected: String) {
    #expect(periods(line).last == expected)
  }

  @Test(
    "a stretch that ends with a month is read whole",
    arguments: [
      ("in the year to March 2025", "2024-04-01/2025-03-31"),
      ("the three months ended 30 June 2025", "2025-04-01/2025-06-30"),
      ("the six months to June 2025", "2025-01-01/2025-06-30"),
      ("fell in the past decade", "2015-07-16/2025-07-16"),
      ("it moved to March 2025", "2025-03-01/2025-03-31"),
    ])
  func stretches(line: String, expected: String) {
    #expect(periods(line).last == expected)
  }

  @Test(
    "a length of time within which something is to be done is a period",
    arguments: [
      ("三年內建成20座水庫", "2025-07-16/2028-07-16"), ("六個月之內補足資本", "2025-07-16/2026-01-16"),
      ("Fees are up 12 per cent in five years", "2020-07-16/2025-07-16"),
      ("三年間漲了四成", "2022-07-16/2025-07-16"),
      ("票價五年內升了兩成", "2020-07-16/2025-07-16"),
      ("to halve waits within five years", "2025-07-16/2030-07-16"),
      ("the port will close within 18 months", "2025-07-16/2027-01-16"),
      ("in ten years' time", "2035-07-16/2035-07-16"),
      ("over the next decade", "2025-07-16/2035-07-16"),
    ])
  func within(line: String, expected: String) {
    #expect(periods(line) == [expected])
  }

  @Test(
    "such a length is none where a ban lasts it, an event measures it or a person is that old",
    arguments: [
      "法院裁定他5年內不得參選", "barred from banking within ten years of the verdict", "12歲以內免費",
      "the swelling faded within two days",
    ])
  func notWithin(line: String) {
    #expect(periods(line) == [])
  }

  @Test(
    "seasons, weekends and holidays are reckoned from publication",
    arguments: [
      ("in the 2024-25 season", "2024-07-01/2025-06-30"), ("2023/24榨季產糖", "2023-07-01/2024-06-30"),
      ("last season they lost", "2024-07-01/2025-06-30"), ("本學年招生", "2025-07-01/2026-06-30"),
      ("this winter will be dry", "2025-12-01/2026-02-28"),
      ("lambs were lost over the winter", "2024-12-01/2025-02-28"),
      ("the winter of 2022-23", "2022-12-01/2023-02-28"), ("今夏用電", "2025-06-01/2025-08-31"),
      ("去冬旱情", "2024-12-01/2025-02-28"), ("over the weekend", "2025-07-12/2025-07-13"),
      ("上週末票房", "2025-07-12/2025-07-13"), ("“五一”假期客流", "2025-05-01/2025-05-05"),
      ("國慶假期出境", "2024-10-01/2024-10-08"), ("2023年春節期間", "2023-01-21/2023-02-20"),
      ("since last July", "2024-07-01/"), ("this decade", "2020-01-01/2029-12-31"),
      ("by the end of the decade", "/2030-12-31"), ("月底前補選", "/2025-07-31"),
    ])
  func recurring(line: String, expected: String) {
    #expect(periods(line) == [expected])
  }

  @Test(
    "a deadline in days is kept by the day itself",
    arguments: [
      ("周五前交出名單", "/2025-07-18"), ("今天以前報名", "/2025-07-16"), ("8月5日前完成", "/2025-08-04"),
    ])
  func deadlines(line: String, expected: String) {
    #expect(periods(line) == [expected])
  }

  @Test("without a day of publication, relative periods have no dates")
  func unknownPublication() {
    #expect(periods("去年第三季", nil) == ["/"])
    #expect(periods("in 2013", nil) == ["2013-01-01/2013-12-31"])
  }

  @Test(
    "lengths of time are quantities and not periods",
    arguments: [
      ("任職長達11年", ["11 a"]), ("平均延誤37分鐘", ["37 min"]), ("over in eight weeks", ["8 wk"]),
      ("10年內禁止擴產", ["10 a"]),
    ])
  func durations(line: String, expected: [String]) {
    #expect(periods(line) == [])
    #expect(reads(line) == expected)
  }

  @Test(
    "words that only look like dates are none",
    arguments: [
      "the weekend service", "winter wheat", "三個月底薪", "It may rise", "they march on", "H200 chips",
      "15號樓", "三月球",
    ])
  func noPeriods(line: String) {
    #expect(periods(line) == [])
  }
}
