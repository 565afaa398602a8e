import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("Round-ups of many firms")
struct RoundUpTests {
  private static let english = """
    Two lenders and a ferry line told of their spring on Thursday, and the mood was mixed.

    HALDEN BANK PLC — The lender said profit rose 8% to £3.1m. Analysts at Tolley had expected £2.9m. It closed nine branches. Deposits shrank 2%.

    NORTH SOUND FERRIES LTD. — Net sales fell 4% to £61m. A strike kept its boats in harbour for 11 days. The company carried 412,000 passengers.
    """

  private static let chinese = """
    兩家廠商昨天公布8月營收，表現不同。

    食品廠豐穗（1266）8月營收18.9億元，年增6.7%。在手訂單約13億元。

    自行車廠騏驊（9X21）8月營收23.6億元。法人預估今年每股純益5.2元。公司維持全年營收持平目標，累計前8月30.8億元。
    """

  @Test(
    "what leaves its subject out is the firm's that opens the paragraph",
    arguments: [
      (english, "8%", "Halden Bank PLC"), (english, "£3.1m", "Halden Bank PLC"),
      (english, "nine", "Halden Bank PLC"), (english, "2%", "Halden Bank PLC"),
      (english, "4%", "North Sound Ferries Ltd."), (english, "£61m", "North Sound Ferries Ltd."),
      (english, "412,000", "North Sound Ferries Ltd."),
      (chinese, "18.9億元", "豐穗"), (chinese, "6.7%", "豐穗"), (chinese, "13億元", "豐穗"),
      (chinese, "23.6億元", "騏驊"), (chinese, "30.8億元", "騏驊"),
    ])
  func owners(_ text: String, _ focus: String, _ firm: String) {
    let claim = FrameCase.claims(text).first { $0.quantity?.text.contains(focus) == true }
    #expect(claim?.subject?.name == firm)
  }

  @Test(
    "one name in capitals, a place or a code of something else opens no round-up",
    arguments: [
      "SOUTH HARBOUR — The town said rents rose 8% last year. It closed nine schools.\n\nNothing else was decided there.",
      "The town said rents rose 8% last year.\n\nIn May — a wet month — it closed nine schools.",
      "奧運會（2024）門票收入18.9億元。\n\n熱線（12345）接獲投訴900宗。",
    ])
  func none(_ text: String) {
    let reading = ReadingText(text)
    let names = Names(reading, Clauses(reading, ShippedPacks.packs), ShippedPacks.packs)
    #expect(names.houses == [])
  }

  @Test("a firm is known by the code behind its name")
  func listed() {
    let text = "貨櫃航商環嶼（26X8）昨天公布營收。聯衡（2454）也公布了。"
    let reading = ReadingText(text)
    let names = Names(reading, Clauses(reading, ShippedPacks.packs), ShippedPacks.packs)
    #expect(names.mentions.filter { $0.type == "organisation" }.map(\.name) == ["環嶼", "聯衡"])
  }
}
