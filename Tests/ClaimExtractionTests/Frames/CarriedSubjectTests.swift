import Testing

@testable import ClaimExtraction

@Suite("Subjects that the words before a number leave out")
struct CarriedSubjectTests {
  @Test(
    "a firm is known by a word of its own before a common noun, and by that word alone later",
    arguments: [
      FrameCase("恆港國際去年營收38億元。", "38億元", subject: "恆港國際", property: "revenue"),
      FrameCase("匯能科技上半年虧損。匯能的毛利率降至15％。", "15％", subject: "匯能科技"),
      FrameCase("曜能電池去年虧損3億元，離職率升至16％。", "16％", subject: "曜能電池", property: "dropout rate"),
      // 科技 behind a word of the dictionary is no firm.
      FrameCase("農業科技的投入增加三成。", "三成", subject: "農業科技"),
    ])
  func firms(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "該公司 is a firm, not the office named last; 院方 is the hospital",
    arguments: [
      FrameCase(
        "匯能科技是省內最大的開發商。能源局昨天公布名單。該公司計劃投資45億元。", "45億元", subject: "匯能科技"),
      FrameCase("北陽醫院昨天開會。院方計劃增聘40名護士。", "40名", subject: "北陽醫院"),
      FrameCase(
        "Corran Steel lost £9m last year. Its wage bill climbed to £98m.", "£98m",
        subject: "Corran Steel", property: "wage bill"),
      FrameCase(
        "Northgate Foods is growing. Revenue rose 6 per cent.", "6 per cent",
        subject: "Northgate Foods", property: "revenue"),
    ])
  func pointed(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a cause, a verb and an adverb are no part of the subject",
    arguments: [
      FrameCase("風電因風勢偏弱下降4.5％。", "4.5％", subject: "風電"),
      FrameCase("統計局表示，本屆合格選民共312萬人。", "312萬人", subject: "合格選民"),
      FrameCase("協會調查312名醫師，58％考慮離職。", "58％", subject: "醫師"),
      FrameCase("海潤電機的平均工時拉長到9.6小時。", "9.6小時", subject: "海潤電機"),
    ])
  func words(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "numbers in a row go to the names in the same order",
    arguments: [
      FrameCase(
        "Northgate Foods and Eastmoor Foods made profits of £12m and £3m respectively.", "£12m",
        subject: "Northgate Foods"),
      FrameCase(
        "Northgate Foods and Eastmoor Foods made profits of £12m and £3m respectively.", "£3m",
        subject: "Eastmoor Foods"),
      FrameCase("海潤電機和恆港國際分別裁員120人和45人。", "45人", subject: "恆港國際"),
    ])
  func respective(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "an English relative clause and a passive have their subjects beside them",
    arguments: [
      FrameCase("Orla Tesk, who milks 140 cows, wants help.", "140", subject: "Orla Tesk"),
      FrameCase("The decision was backed by 18 towns.", "18", subject: "towns"),
      FrameCase(
        "Greenvale, the largest processor, cut its price; it buys 28 per cent of all milk.",
        "28 per cent", subject: "Greenvale", baseline: "all milk"),
    ])
  func latin(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a number alone goes on from the words right before it",
    arguments: [
      FrameCase("明川醫院收治900人。北陽縣的失業率更低，不足三成。", "三成", subject: "北陽縣"),
      FrameCase("海潤電機去年營收88億元。河口大橋的造價不斷攀升，已達70億元。", "70億元", subject: "河口大橋"),
      FrameCase("海潤電機去年營收88億元。城東體育館的票價連年上升，現為880元。", "880元", subject: "城東體育館"),
      // A measure of its own, and who speaks.
      FrameCase("海潤電機去年營收88億元，競爭轉趨激烈，毛利率12％。", "12％", subject: "海潤電機"),
      FrameCase("海潤電機去年營收88億元，分析師說，淨利9億元。", "9億元", subject: "海潤電機"),
    ])
  func pieceBefore(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "who says we and 公司 speaks for the body that gives the title",
    arguments: [
      FrameCase(
        "Halden Bank cut its rate. “We planned for a loss of £15 million,” said Lena Voss, the finance director of Calder Group.",
        "£15 million", subject: "Calder Group"),
      FrameCase("海潤電機裁員。南嶺電力公司總經理周平不認同。他說，公司去年營收88億元。", "88億元", subject: "南嶺電力公司"),
      FrameCase("海潤電機裁員。清禾綠能公司董事長林巍表示，公司去年營收36億元。", "36億元", subject: "清禾綠能公司"),
      // Without a title the firm named last is meant.
      FrameCase("海潤電機裁員。周平說，公司去年營收88億元。", "88億元", subject: "海潤電機"),
    ])
  func employer(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "what is said of all of a place is nobody's in it, and what is counted is not whose it lies by",
    arguments: [
      FrameCase("海潤電機去年營收88億元。全球電池產能已是需求的兩倍。", "兩倍", subject: "全球"),
      FrameCase("海潤電機去年營收88億元。全台失業人數升至50萬人。", "50萬人", subject: "全台"),
      FrameCase("海潤電機去年營收88億元。全港空置率達9％。", "9％", subject: "全港"),
      FrameCase("海潤電機去年營收88億元。外海的兩條海底電纜中斷。", "兩條", subject: "海底電纜"),
      FrameCase("全球最大的鋼廠海潤鋼鐵減產12％。", "12％", subject: "海潤鋼鐵"),
    ])
  func world(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a size describes the English noun behind it; scraps of a clause are no subject",
    arguments: [
      FrameCase(
        "Halden Bank cut its rate. A 5 km tunnel now costs £40m.", "5 km", subject: "tunnel"),
      FrameCase("Halden Bank cut its rate. An 800 g loaf costs £1.50.", "£1.50", subject: "loaf"),
      FrameCase(
        "The 300-metre tower opened in May.", "300-metre", subject: "tower"),
      FrameCase(
        "Halden Bank made £6m against a planned £8m.", "£8m", subject: "Halden Bank"),
      FrameCase("Halden Bank built a 5 km tunnel.", "5 km", subject: "Halden Bank"),
    ])
  func sized(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "what a number is put beside is its baseline",
    arguments: [
      FrameCase("明川醫院收治900人，僅北陽醫院的七成。", "七成", subject: "明川醫院", baseline: "北陽醫院"),
      FrameCase("備援線路只能承載平時流量的四成。", "四成", baseline: "平時流量"),
      FrameCase("海潤電機在車用電池市場的市佔率為2.3％。", "2.3％", baseline: "車用電池市場"),
      FrameCase("新產線的成本比現有產線低三成。", "三成", subject: "新產線", baseline: "現有產線"),
      FrameCase("逾六成表示會改用其他港口。", "六成", baseline: ""),
      FrameCase("與95％的目標仍有距離。", "95％", baseline: ""),
      FrameCase(
        "The ratio stands at 13 per cent, against a regulatory minimum of 10 per cent.",
        "13 per cent", baseline: "regulatory minimum"),
      FrameCase(
        "A dose costs half the price of the older vaccine.", "half",
        baseline: "price of the older vaccine"),
      FrameCase(
        "Corran's share of the parcel market rose to 12 per cent.", "12 per cent",
        baseline: "parcel market"),
      FrameCase(
        "Cordell sold 21,300 seats, 2,400 fewer than Harrow Stores.", "2,400",
        baseline: "Harrow Stores"),
    ])
  func baselines(_ row: FrameCase) { #expect(row.differences == []) }
}
