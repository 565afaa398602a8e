import Testing

@testable import ClaimExtraction

@Suite("Subjects of clauses inside a sentence")
struct ClauseSubjectTests {
  @Test(
    "a clause behind a conjunction has its own subject",
    arguments: [
      FrameCase(
        "The court fined Halden Bank £9m after three clerks lost 400 files.", "400",
        subject: "clerks"),
      FrameCase(
        "Rents rose 4 per cent because landlords sold 900 flats.", "900", subject: "landlords"),
      FrameCase(
        "The airline cut 20 flights when pilots walked out for two days and the unions won 6 per cent.",
        "6 per cent", subject: "unions"),
      // No verb of its own: the subject goes on.
      FrameCase("The yard built nine ships and four tugs.", "four", subject: "yard"),
      FrameCase("The yard sold nine ships after 40 years.", "nine", subject: "yard"),
    ])
  func joined(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "\"which\" and \"whose\" belong to the noun before the comma",
    arguments: [
      FrameCase(
        "The council approved the sea wall, which will cost £30m.", "£30m", subject: "sea wall"),
      FrameCase(
        "Under the plan, which goes out to a 12-week consultation, fares would fall.", "12-week",
        subject: "plan"),
      FrameCase(
        "The strike shut the port's bakery, which employs 60 people.", "60",
        subject: "port's bakery"),
      FrameCase(
        "Joan Marl of the Harwick Sailing Club, whose membership has grown to 800, disagreed.",
        "800", subject: "Harwick Sailing Club"),
      // Behind a comma "that" is no relative.
      FrameCase(
        "The report found that half the beds were empty, that 40 tonnes of linen had rotted.",
        "40 tonnes", subject: "linen"),
      FrameCase("Ann Lee, who farms near Marl, keeps 140 cows.", "140", subject: "Ann Lee"),
    ])
  func relative(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "what opens a sentence as a participle describes; an opening phrase or clause has no subject to give",
    arguments: [
      FrameCase(
        "Cancelled orders, he warned, could cost growers £2m.", "£2m", subject: "Cancelled orders"),
      FrameCase("Planned spending rose to £3m.", "£3m", subject: "Planned spending"),
      FrameCase(
        "Under the league's rules a club may lose £39m.", "£39m", subject: "club"),
      FrameCase(
        "When the diggers arrived in May the bridge was priced at £72m.", "£72m", subject: "bridge"
      ),
      FrameCase("By then the dam should hold 32,000 litres.", "32,000", subject: "dam"),
      FrameCase(
        "The annual saving, £15 million from 2028, has not changed.", "£15 million",
        subject: "annual saving"),
      FrameCase(
        "Food inflation eased, and the institute expects it to average 3.5 per cent.",
        "3.5 per cent", subject: "Food"),
    ])
  func opening(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a Chinese plan owns what it proposes, an instance what is told of it, a share behind 有 those who act",
    arguments: [
      FrameCase("市政府昨天開會。規劃提出，三年內新建6座醫院，總投資90億元。", "90億元", subject: "規劃"),
      FrameCase("方案建議，票價上限由8元降到6元。", "6元", subject: "票價"),
      FrameCase("以胃藥「安樂片」為例，每盒由46元降到9元。", "9元", subject: "安樂片"),
      FrameCase("公會的調查顯示，全縣有三成的店家曾經停業。", "三成", subject: "店家"),
      FrameCase("另有14%的受訪者尚未決定。", "14%", subject: "受訪者"),
      // Who has a share is named before 有; a fall is of what fell, no measure of its own.
      FrameCase("海潤電機有三成的營收來自歐洲。", "三成", subject: "海潤電機"),
      FrameCase("海潤電機的預算由60億元降到48億元，減幅逾兩成。", "兩成", subject: "海潤電機"),
    ])
  func han(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a measure owns no other measure, and an office that tells it owns none",
    arguments: [
      FrameCase("專家說，房價明年回跌5％，交易量季增一成。", "一成", subject: "交易量"),
      FrameCase("失業率是4％，通膨率升到3％。", "3％", subject: "通膨率"),
      FrameCase("蘇州的澄微電子去年量產，上半年出貨11萬片。", "11萬片", subject: "澄微電子"),
      FrameCase("海潤電機去年營收88億元，毛利率12％。", "12％", subject: "海潤電機"),
    ])
  func measures(_ row: FrameCase) { #expect(row.differences == []) }
}

@Suite("The noun that opens a Chinese clause")
struct PlainNounTests {
  @Test(
    "what opens a clause is its subject where no list holds the verb; a time, an adverb or a verb is none",
    arguments: [
      FrameCase("海潤電機股價下跌3.1％，大盤同日則小漲0.2％。", "0.2％", subject: "大盤"),
      FrameCase("信用管制實施兩年來，建商倒閉37家。", "37家", subject: "建商"),
      FrameCase("海潤電機回應稱，賬期始終控制在60天以內。", "60天", subject: "賬期"),
      FrameCase("設備商弘謙精機則透露，在手訂單逾60億元。", "60億元", subject: "弘謙精機"),
      FrameCase("安棣製藥停產。安棣總部設於彰化，去年營業額約32億元。", "32億元", subject: "安棣製藥"),
      // A time and a bare verb name nobody: the subject goes on.
      FrameCase("海潤電機開售298伙，截至晚上9時沽出268伙。", "268伙", subject: "海潤電機"),
      FrameCase("海潤電機聘用950人，全面投產後會增至1500人。", "1500人", subject: "海潤電機"),
    ])
  func opened(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "the words of who tells or expects a measure do not own it",
    arguments: [
      FrameCase("海潤電機停產。市水務局未回應，只表示去年漏損率為11.2％。", "11.2％", subject: "漏損率")
    ])
  func told(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a headline takes the subject and the baseline of the same number in its article",
    arguments: [
      FrameCase(
        "第三季營收成長8％\n\n海潤電機昨天公布，第三季營收較去年同期成長8％。", "8％", subject: "海潤電機",
        baseline: "去年同期"),
      // Another number is another matter.
      FrameCase("營收成長9％\n\n海潤電機昨天公布，第三季營收較去年同期成長8％。", "9％", baseline: ""),
    ])
  func headline(_ row: FrameCase) { #expect(row.differences == []) }
}

@Suite("Baselines inside and behind an English or a Chinese number")
struct NearBaselineTests {
  @Test(
    "the whole inside the number, the time it is put beside, the span in which it changed",
    arguments: [
      FrameCase("That is nearly one job in eight.", "one job", baseline: "job"),
      FrameCase(
        "Growers are paid £310 a tonne, £25 less than a year ago.", "£25", baseline: "a year ago"),
      FrameCase(
        "The harvest would still be 13 per cent down on 2023.", "13 per cent", baseline: "2023"),
      FrameCase(
        "The wards held 310 patients, more than double last winter's peak.", "double",
        baseline: "last winter's peak"),
      FrameCase(
        "Fares have gone up by 40 per cent in five years.", "40 per cent",
        baseline: "five years"),
      FrameCase("國際旅客只有92萬人次，不及2019年的七成。", "七成", baseline: "2019年"),
      FrameCase("該業工資三年來漲了兩成五。", "兩成五", baseline: "三年來"),
      // An amount of a thing and a share of a year's total are against nothing that came before.
      FrameCase("Only 38 mm of rain fell.", "38 mm", baseline: ""),
      FrameCase("Sales reached £30m in five years.", "£30m", baseline: ""),
    ])
  func near(_ row: FrameCase) { #expect(row.differences == []) }
}
