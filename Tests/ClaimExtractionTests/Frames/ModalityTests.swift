import Testing

@testable import ClaimExtraction

@Suite("Fact, plan or guess")
struct ModalityTests {
  @Test(
    "a target is what somebody means to reach",
    arguments: [
      FrameCase("市政府計劃在2030年種植50萬棵樹。", "50萬棵", modality: .target),
      FrameCase("航空公司力爭明年載客800萬人次。", "800萬人次", modality: .target),
      FrameCase(
        "The orchestra aims to raise £2 million by spring.", "£2 million", modality: .target),
      FrameCase("該校擬於明年增聘30名教師。", "30名", modality: .target),
      FrameCase("縣府將提撥2000萬元修橋。", "2000萬元", modality: .target),
      // No target: a plan that is a thing, and an aim that was met.
      FrameCase("該計劃去年耗資3億元。", "3億元", modality: .actual),
      FrameCase("五年計畫期間共植樹80萬棵。", "80萬棵", modality: .actual),
    ])
  func target(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a proposal is what is still weighed",
    arguments: [
      FrameCase("議會正在考慮撥款6億元重建碼頭。", "6億元", modality: .proposed),
      FrameCase(
        "The council is weighing a £40 million loan for the tramway.", "£40 million",
        modality: .proposed),
      FrameCase("擬議中的補貼總額為9億元。", "9億元", modality: .proposed),
      FrameCase("議會去年撥款6億元重建碼頭。", "6億元", modality: .actual),
      FrameCase("The council lent the tramway £40 million.", "£40 million", modality: .actual),
    ])
  func proposed(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a forecast is what is expected",
    arguments: [
      FrameCase("今年小麥產量預計達190萬噸。", "190萬噸", modality: .forecast),
      FrameCase("Ticket sales are expected to reach 45,000.", "45,000", modality: .forecast),
      FrameCase("失業率恐升至7.5%。", "7.5%", modality: .forecast),
      FrameCase("About 300 jobs will go at the mill.", "300", modality: .forecast),
      // 將 before a noun that a verb moves; 將近 is a bound.
      FrameCase("新廠也將年產能提高至40萬輛。", "40萬輛", modality: .actual),
      FrameCase("全港有將近700間食肆。", "700間", modality: .actual),
    ])
  func forecast(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a condition rules the rest of its sentence",
    arguments: [
      FrameCase("如果油價再漲一成，票價將提高5%。", "5%", modality: .hypothetical),
      FrameCase(
        "If the dam failed, 12,000 people would lose their homes.", "12,000",
        modality: .hypothetical),
      FrameCase(
        "Had rates stayed at 2 per cent, the lender would have failed.", "2 per cent",
        modality: .hypothetical),
      FrameCase("如今油價已漲一成。", "一成", modality: .actual),
      FrameCase(
        "The dam holds 40 million litres. If it failed, the town would flood.", "40 million litres",
        modality: .actual),
    ])
  func hypothetical(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a plan goes on over what it costs, and not over a gap or those who plan",
    arguments: [
      FrameCase("纜車公司計劃興建12個車站，總投資約30億元。", "30億元", modality: .target),
      FrameCase("今年入學目標為900人，較去年多一成。", "一成", modality: .target),
      FrameCase("離招收900名學生的目標還差兩成。", "兩成", modality: .actual),
      FrameCase("兩成企業計劃加薪。", "兩成", modality: .actual),
      FrameCase("Some 40 firms plan to move.", "40", modality: .actual),
      FrameCase("Of an estimated 900 trees, 300 are oaks.", "300", modality: .actual),
      FrameCase("Rents rose 4 per cent in May.", "4 per cent", modality: .actual),
      FrameCase("The mill cost £46m. It will close.", "£46m", modality: .actual),
      FrameCase(
        "Without it, the farm would lose 20 cows.", "20", modality: .hypothetical),
    ])
  func goesOn(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a plan told in the next sentence, or by who counts, is none of the number's before it",
    arguments: [
      FrameCase(
        "Halden Bank's revenue rose to $8 billion. The bank denied that it plans to close 40 branches.",
        "$8 billion", modality: .actual),
      FrameCase(
        "Halden Bank's revenue rose to $8 billion. The bank denied that it plans to close 40 branches.",
        "40", modality: .target),
      FrameCase(
        "The clinic treated 900 patients and said that it plans to hire 12 nurses.", "900",
        modality: .actual),
      FrameCase(
        "Sales missed the 60,000 that analysts had forecast.", "60,000", modality: .forecast),
    ])
  func nextSentence(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a plan or forecast belongs to the number that it is said of",
    arguments: [
      FrameCase(
        "Shops sold 9,000 bikes, fewer than the 12,000 that traders had forecast.", "12,000",
        modality: .forecast),
      FrameCase(
        "Shops sold 9,000 bikes, fewer than the 12,000 that traders had forecast.", "9,000",
        modality: .actual),
      FrameCase("The number waiting for planned surgery rose to 900.", "900", modality: .actual),
      FrameCase("The planned bridge will have 900 lamps.", "900", modality: .forecast),
      FrameCase(
        "Fares could fall by a fifth if the line opens, and the city has set a cap of £9.", "£9",
        modality: .actual),
      FrameCase(
        "If the line opens, fares could fall by a fifth.", "a fifth", modality: .hypothetical),
      FrameCase("漁會目標把漁獲量由3萬噸提高至5萬噸。", "3萬噸", modality: .actual),
      FrameCase("漁會目標把漁獲量由3萬噸提高至5萬噸。", "5萬噸", modality: .target),
      FrameCase("今年計劃再採購26輛巴士。", "26輛", modality: .target),
      FrameCase("工會要求加薪6%。", "6%", modality: .target),
      FrameCase("監管要求為8%。", "8%", modality: .actual),
      FrameCase("全年虧損或擴大至10億元。", "10億元", modality: .forecast),
      FrameCase("工廠生產或銷售10萬件玩具。", "10萬件", modality: .actual),
      FrameCase("集團力爭產量翻一番，達到20萬噸。", "20萬噸", modality: .target),
      FrameCase("明年學費上漲8%。", "8%", modality: .forecast),
      FrameCase("去年學費上漲8%。", "8%", modality: .actual),
    ])
  func own(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a target or forecast that is changed is one at both ends",
    arguments: [
      FrameCase(
        "The clinic cut its target for check-ups from 900 to 750.", "900", modality: .target),
      FrameCase(
        "The clinic cut its target for check-ups from 900 to 750.", "750", modality: .target),
      FrameCase("海運公司把全年載貨預測由80萬噸下調至65萬噸。", "80萬噸", modality: .forecast),
      FrameCase("海運公司把全年載貨預測由80萬噸下調至65萬噸。", "65萬噸", modality: .forecast),
      FrameCase("The fleet is expected to shrink from 40 ships to 31.", "40", modality: .actual),
      FrameCase("完成目標的學校由40間增至52間。", "52間", modality: .actual),
    ])
  func revised(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "what a plan is only held against is a fact",
    arguments: [
      FrameCase("The bridge opened eight months later than planned.", "eight", modality: .actual),
      FrameCase("圖書館較原定時間遲開放五個月。", "五個月", modality: .actual),
      FrameCase("目前載客量僅為設計能力的六成。", "六成", modality: .actual),
      FrameCase("利潤高於預期的3億元。", "3億元", modality: .forecast),
    ])
  func yardstick(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "an English plan goes on in a participle and rules a number between commas",
    arguments: [
      FrameCase(
        "The city plans to raise parking fees, bringing in £3 million.", "£3 million",
        modality: .target),
      FrameCase(
        "The rest, £12 million, would have to be borrowed.", "£12 million", modality: .forecast),
      FrameCase(
        "The mill is designed to grind 90 tonnes but is expected to manage 60 tonnes.", "60 tonnes",
        modality: .forecast),
      FrameCase(
        "The city raised parking fees, bringing in £3 million.", "£3 million", modality: .actual),
      FrameCase("The yard was to open with 40 berths.", "40", modality: .target),
    ])
  func participle(_ row: FrameCase) { #expect(row.differences == []) }

  @Test("the head of a column says what its figures are")
  func table() {
    let text = "Costs\n\nItem\tEstimate\tShare\nFootbridge\t£4m\t12%\nCar park\t£9m\t27%\n"
    let claims = FrameCase.claims(text).filter { $0.quantity?.unit == "GBP" }
    #expect(claims.map(\.modality) == [.estimate, .estimate])
  }

  @Test(
    "a word that ends like a plan is none",
    arguments: [
      FrameCase("今年秋糧面積穩定在580萬畝。", "580萬畝", modality: .actual),
      FrameCase("委員會有18名委員。", "18名", modality: .actual),
      FrameCase("票價定在每程12元的計劃遭否決。", "12元", modality: .target),
    ])
  func lookalike(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a headline with \"to\" and a deed is a plan; who declines to comment denies nothing",
    arguments: [
      FrameCase("Council to build 900 homes on old airfield", "900", modality: .target),
      FrameCase("Dairy firm to cut 240 jobs", "240", modality: .target),
      FrameCase("Road to Marsh End closes after 12 landslides", "12", modality: .actual),
      FrameCase("It fell to 900 homes.", "900", modality: .actual),
      FrameCase("The firm declined to comment on the 300 jobs.", "300", polarity: .affirmed),
    ])
  func headlines(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "the number at which an aim is set is a target; what is reached of it is none",
    arguments: [
      FrameCase("全年增長目標定為6%左右。", "6%", modality: .target),
      FrameCase("銀行的招聘目標設在800人。", "800人", modality: .target),
      FrameCase("醫院的銷售目標為3億元。", "3億元", modality: .target),
      FrameCase("屆時全市將有充電樁8萬個。", "8萬個", modality: .forecast),
      FrameCase("農場完成銷售目標的六成。", "六成", modality: .actual),
      FrameCase("球會的增長目標提出後，會員為900人。", "900人", modality: .actual),
    ])
  func aims(_ row: FrameCase) { #expect(row.differences == []) }
}
