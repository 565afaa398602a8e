import Testing

@testable import ClaimExtraction

@Suite("Quantities")
struct QuantityTests {
  @Test(
    "Chinese quantities are read with value and unit",
    arguments: [
      ("該行不良貸款率升至百分之三點五", ["0.035 ratio"]),
      ("準點率達九成二，仍低於目標", ["0.92 ratio"]),
      ("門票打七五折", ["0.75 ratio"]),
      ("風電裝機容量為三四四○億瓦", ["344000000000 W"]),
      ("醫院新增床位壹仟貳佰張", ["1200 count"]),
      ("年產能達 8.3 萬輛", ["83000 count"]),
      ("基金規模新臺幣1.46兆元", ["1460000000000 TWD"]),
      ("該隧道長28.6公里，耗資人民幣120億元", ["28.6 km", "12000000000 CNY"]),
      ("太陽能電站年發電3.2億千瓦時", ["320000000 kW.h"]),
      ("電廠裝機300兆瓦", ["300 MW"]),
      ("廿五家銀行加入", ["25 count"]),
      ("利率上調2.1個百分點", ["2.1 percentage-point"]),
      ("速度為每秒6.02×10^23次", ["602000000000000000000000 count"]),
      ("３分之２的選民投票", ["0.666667 ratio"]),
      ("票價由HK$148起", ["148… HKD"]),
      ("客運量翻了一番", ["2 ratio"]),
      ("出貨量翻兩番", ["4 ratio"]),
      ("一半乘客改搭鐵路", ["0.5 ratio"]),
      ("身高兩米半", ["2.5 m"]),
      ("他花了五塊三毛", ["5.3 CNY"]),
      ("面積約15畝", ["~15 {mu}"]),
      ("當中三成四人不滿", ["0.34 ratio"]),
      ("打擊率3成42", ["0.342 ratio"]),
      ("銷量或現兩位數下滑", []),
    ])
  func chinese(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "English quantities are read with value and unit",
    arguments: [
      ("The bank set aside $3.2 million", ["3200000 USD"]),
      ("Nine deaths were reported", ["9 count"]),
      ("It treated a dozen patients", ["12 count"]),
      ("The match lasted one and a half hours", ["1.5 h"]),
      ("Two-thirds of voters agreed", ["0.666667 ratio"]),
      ("One in five adults smokes", ["0.2 ratio"]),
      ("Nine out of ten trains ran", ["0.9 ratio"]),
      ("a 250-megawatt plant", ["250 MW"]),
      ("Rates rose 25 basis points", ["0.25 percentage-point"]),
      ("It cost 3 dollars 50 cents", ["3.5 USD"]),
      ("output doubled in Leeds", ["2 ratio"]),
      ("The rival is five times larger", ["5 ratio"]),
      ("Revenue of 361 million pounds", ["361000000 GBP"]),
      ("The parcel weighs 12 pounds", ["12 [lb_av]"]),
      ("17 of them were injured", ["17 count"]),
      ("the second-largest airport", ["2 rank"]),
      ("Sales fell to 126", ["126 count"]),
      ("three point five percent", ["0.035 ratio"]),
    ])
  func english(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "ranges share what only one end prints",
    arguments: [
      ("成本可降25%-30%", ["0.25…0.3 ratio"]),
      ("兩成到三成的航班延誤", ["0.2…0.3 ratio"]),
      ("投資5-6億美元", ["500000000…600000000 USD"]),
      ("介於2000億元至5000億元之間", ["200000000000…500000000000 CNY"]),
      ("需時三至五年", ["3…5 a"]),
      ("between 1.4 and 1.8 litres", ["1.4…1.8 L"]),
      ("$3 to 5 million", ["3000000…5000000 USD"]),
      ("5納米或3納米", ["3…5 nm"]),
      ("二三十家工廠", ["~20…30 count"]),
      ("百分之三十到四十", ["0.3…0.4 ratio"]),
    ])
  func ranges(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "bounds stay open and vague numbers are spans",
    arguments: [
      ("逾六百萬人次", ["6000000… count"]),
      ("將近700億美元", ["~…70000000000 USD"]),
      ("不到兩成", ["…0.2 ratio"]),
      ("至少有10次罷工", ["10… count"]),
      ("28納米及以上", ["28… nm"]),
      ("維持在40%左右", ["~0.4 ratio"]),
      ("數百億美元", ["~10000000000…100000000000 USD"]),
      ("十餘家醫院", ["~10…20 count"]),
      ("上萬名觀眾", ["~10000…100000 count"]),
      ("more than 80 billion euros", ["80000000000… EUR"]),
      ("up to 40 buses", ["…40 count"]),
      ("nearly 300 flights", ["~…300 count"]),
      ("Hundreds of parents queued", ["~100…1000 count"]),
      ("tens of thousands of homes", ["~10000…100000 count"]),
      ("more than 20 and less than 35 wards", ["20…35 count"]),
    ])
  func bounds(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "years, names, idioms and marks are silent",
    arguments: [
      "H100晶片", "昇騰910C", "A321neo客機", "5G網絡", "Mate 60手機", "COVID-19 spread", "The GPT-4 model",
      "一方面成本高，另一方面需求弱", "半導體產業", "他十分高興", "第一階段已完成", "統一發票", "三星電子", "百度地圖",
      "call 0800 555 0117", "at 2:30 pm", "see https://example.org/q?a=30%25", "1. First item",
      "the one you mentioned", "A330 and B737 jets", "萬一下雨", "2.5D封裝", "the first time", "一家公司",
      "一名男子", "兩國關係", "Windows 11 users",
    ])
  func silence(line: String) {
    #expect(reads(line) == [])
  }

  @Test("bare numbers are shown where all are asked for, and only there")
  func bareNumbers() {
    #expect(reads("從一數到五", all: true) == ["1 -", "5 -"])
    #expect(reads("從一數到五") == [])
    #expect(reads("version two", all: true) == ["2 -"])
  }

  @Test("a bracketed conversion is marked as the same amount")
  func conversion() throws {
    let found = NumberPacks.numbers.sightings(in: ReadingText("耗資2000億元（約280億美元）興建"))
    try #require(found.count == 2)
    #expect(found[1].equivalentTo == 0)
    #expect(found[1].unit == "USD")
    #expect(found[1].approximate)
  }

  @Test(
    "wording tells a change from its end",
    arguments: [
      ("增加三倍", Sighting.Wording.change), ("grew by 17 per cent", .change), ("up 5%", .change),
      ("增至三倍", .to), ("fell to 126", .to), ("rose from 3%", .from), ("佔四成", .share),
      ("not 412 cases", .contrast),
    ])
  func wording(line: String, expected: Sighting.Wording) {
    let found = NumberPacks.numbers.sightings(in: ReadingText(line))
    #expect(found.first?.wording.contains(expected) == true, "\(found)")
  }

  @Test("元 is the money of the text")
  func localMoney() {
    #expect(reads("營收5億元") == ["500000000 CNY"])
    #expect(reads("以新台幣計，營收5億元") == ["500000000 TWD"])
    // What foreign money is converted into is the reader's own; named alone, it tells less than the places.
    let places = "香港銀行、香港港口，"
    #expect(reads("\(places)損失380萬港元（約新台幣1550萬元），罰款3元").last == "3 TWD")
    #expect(reads("\(places)損失380萬新台幣（約93萬港元），罰款3元").last == "3 HKD")
    #expect(reads("\(places)損失380萬港元，罰款3元").last == "3 HKD")
  }

  @Test("the step is one unit of the last written digit")
  func step() {
    func step(_ line: String) -> String? {
      NumberPacks.numbers.sightings(in: ReadingText(line)).first?.step.map { "\($0)" }
    }
    #expect(step("40%") == "0.1" || step("40%") == "0.01")
    #expect(step("3.2 billion euros") == "100000000")
    #expect(step("8.3萬片") == "1000")
    #expect(step("三分之一") == nil)
  }

  @Test("offsets of the door are code points of the line as written")
  func offsets() throws {
    let lines = LineReader(lexicon: NumberPacks.lexicon).quantities(in: "𠮷達(dá)約 2000 億元")
    let line = try #require(lines.first)
    #expect(line.text == "約 2000 億元")
    #expect(line.start == 6)
    #expect(line.end == 15)
  }

  @Test(
    "two numbers with scale words of their own are never added",
    arguments: [
      ("It costs between 200 billion and 500 billion yuan", ["200000000000…500000000000 CNY"]),
      ("between two million and five million tonnes", ["2000000…5000000 t"]),
      ("two million and five hundred thousand people", ["2500000 count"]),
      ("a grant of $2000 over 3 years", ["2000 USD", "3 a"]),
      ("Annual revenue is about MAUD 60", ["~60000000 AUD"]),
    ])
  func scales(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }
}
