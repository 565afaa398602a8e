import Testing

@testable import ClaimExtraction

@Suite("Turns of phrase by which subjects are carried")
struct SubjectTurnTests {
  @Test(
    "what an English adjective or participle describes owns no measure; a noun does",
    arguments: [
      FrameCase(
        "Corrin Ferries made a loss. Online orders made up 40 per cent of sales.", "40",
        subject: "Corrin Ferries"),
      FrameCase(
        "The harvested area fell to 7 million hectares.", "7 million", subject: "harvested area"),
      FrameCase(
        "Nationally, 900 clinics closed, up 2 per cent on a year earlier.", "2 per cent",
        subject: "clinics"),
      FrameCase(
        "Five years ago solar's share was just 4 per cent.", "4 per cent", subject: "solar"),
      FrameCase("Wheat prices rose 3 per cent.", "3 per cent", subject: "Wheat"),
    ])
  func latinOwner(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "people counted are no measure of money; of a colon's measure the head is the owner",
    arguments: [
      FrameCase("Agency staff cost the trust £9 million.", "£9 million", subject: "Agency staff"),
      FrameCase(
        "Coal, by contrast, had a poor year: output fell 6 per cent.", "6 per cent",
        subject: "Coal"),
      FrameCase(
        "The benefit was greatest among women over 60, whose risk fell by a third.", "a third",
        subject: "women over 60"),
      FrameCase("Staff numbers rose to 340.", "340", subject: "Staff"),
      FrameCase("Velten Group said: sales fell 6 per cent.", "6 per cent", subject: "Velten Group"),
    ])
  func latinHead(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "Chinese measures go on with whose they are, houses and offices with their names",
    arguments: [
      FrameCase("海潤電機公布業績。集團共有312間分店。", "312間", subject: "海潤電機"),
      FrameCase("衛生署去年接獲80宗投訴。該署去年檢控9宗。", "9宗", subject: "衛生署"),
      FrameCase("體重超標者的獲益更明顯，降幅接近三分之一。", "接近三分之一", subject: "體重超標者"),
      FrameCase("協會訪問412個家庭，平均已住了7年。", "7年", subject: "家庭"),
      FrameCase("我國漁船已超過1.3萬艘。", "超過1.3萬艘", subject: "我國"),
      // A measure of its own, and an office that only tells of others.
      FrameCase("衛生署公布數字。我國漁船已超過1.3萬艘。", "超過1.3萬艘", subject: "我國"),
      FrameCase("房價去年回落，租金跌幅達3％。", "3％", subject: "租金"),
    ])
  func han(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "the number behind 遜於 is the other's; a forecast that was outdone is none",
    arguments: [
      FrameCase("北山隊上座率82％，僅次於南川隊的88％。", "88％", subject: "南川隊"),
      FrameCase("海潤電機股價今年漲23％，跑贏同業的11％。", "11％", subject: "同業"),
      FrameCase("青原市雨量達30毫米，遠超此前預報的10毫米。", "10毫米", subject: "青原市"),
    ])
  func beside(_ row: FrameCase) { #expect(row.differences == []) }
}
