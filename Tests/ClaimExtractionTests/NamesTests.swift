import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite struct NamesTests {
  private func names(_ text: String) -> [String] { ReadPage(text).names.mentions.map(\.name) }

  @Test(
    "Names of the lexicon are found in any script, and only as whole words",
    arguments: [
      ("德國與法國簽約。", ["Germany", "France"]),
      ("德国与法国签约。", ["Germany", "France"]),
      ("The UN told us so.", ["United Nations"]),
      ("It hurt us badly.", []),
      ("四條以上海纜中斷。", []),
      ("The BBC and Reuters agreed.", ["BBC", "Reuters"]),
    ])
  func lexicon(_ text: String, _ expected: [String]) {
    let found = ReadPage(text).names.mentions.filter { $0.source != .anaphor }.map(\.name)
    #expect(found == expected)
  }

  @Test(
    "Organisations are known by what their names end in",
    arguments: [
      ("昨天東河銀行公布財報。", "東河銀行"),
      ("發電廠由南嶺電力公司興建。", "南嶺電力公司"),
      ("調查由北山大學完成。", "北山大學"),
      ("On Monday the county water board met.", "county water board"),
      ("He joined Harlow Bank in May.", "Harlow Bank"),
      ("A study by the University of Port Astley says no.", "University of Port Astley"),
      ("On Monday the Nurses' Federation met.", "Nurses' Federation"),
      ("A letter from the Seed and Mill Workers' Union came.", "Seed and Mill Workers' Union"),
    ])
  func organisations(_ text: String, _ expected: String) {
    let found = ReadPage(text).names.mentions.first { $0.name == expected }
    #expect(found?.type == "organisation", "\(names(text))")
  }

  @Test(
    "Persons are known by their titles",
    arguments: [
      ("發言人林志遠說，列車已恢復。", "林志遠"),
      ("「很難，」學者周明哲警告。", "周明哲"),
      ("The plan failed, said Dr Ruth Okafor.", "Ruth Okafor"),
      ("\"We waited,\" said the director of the clinic, Ada Marsh.", "Ada Marsh"),
    ])
  func persons(_ text: String, _ expected: String) {
    let found = ReadPage(text).names.mentions.first { $0.name == expected }
    #expect(found?.type == "person", "\(names(text))")
  }

  @Test(
    "Signs of money, units behind a number and single letters are no names; the same letters elsewhere are",
    arguments: [
      ("The room now costs HK$500 a night.", []),
      ("Bids of A$20 and NT$90 were turned down.", []),
      ("運力達58.8萬TEU，居第九。", []),
      ("字型大小：A", []),
      ("Visitors from Corran and the BBC came.", ["Corran", "BBC"]),
      ("研究由DNV完成。", ["DNV"]),
    ])
  func signs(_ text: String, _ expected: [String]) { #expect(names(text) == expected) }

  @Test("A surname later in the text resolves to the full name")
  func surnames() {
    let found = names(
      "Dr Ruth Okafor runs the trial. Mr Tom Reed pays for it. In June Ms Okafor resigned, but Reed stayed."
    )
    #expect(found.count { $0 == "Ruth Okafor" } == 2)
    #expect(found.count { $0 == "Tom Reed" } == 2)
  }

  @Test(
    "Brackets teach that two forms are one name",
    arguments: [
      ("東海航運（Donghai Lines）昨天停航。東海航運沒有說明。", "Donghai Lines"),
      ("Donghai Lines（東海航運） stopped. 東海航運沒有說明。", "Donghai Lines"),
      ("沃爾瑪(Walmart)關店。沃爾瑪沒有說明。", "Walmart"),
    ])
  func brackets(_ text: String, _ canonical: String) {
    let page = ReadPage(text)
    #expect(page.names.mentions.map(\.name) == [canonical, canonical])
    #expect(page.names.taught.contains { $0.name == canonical })
  }

  @Test(
    "Models take their maker; units and ordinals are no models",
    arguments: [
      ("空中巴士A350飛抵。", ["Airbus A350"]),
      ("The Boeing B787 landed.", ["Boeing B787"]),
      ("採用12nm與5G，第3D層。", []),
    ])
  func models(_ text: String, _ expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "Words that stand for a name resolve to it",
    arguments: [
      ("東河銀行虧損。該銀行將裁員。", "東河銀行"),
      ("The county water board met. The board has resigned.", "county water board"),
      ("發言人林志遠出席。他否認延誤。", "林志遠"),
    ])
  func anaphora(_ text: String, _ expected: String) {
    let last = ReadPage(text).names.mentions.last
    #expect(last?.name == expected)
    #expect(last?.source == .anaphor)
  }

  @Test("The topic is carried over inside a paragraph and not beyond it")
  func topics() {
    let page = ReadPage("東河銀行去年虧損，關閉兩家分行，並裁員。\n\n一切照舊，沒有改變。\n")
    let second = page.range("並裁員").map { page.names.topic(at: $0.lowerBound)?.name }
    let beyond = page.range("沒有改變").map { page.names.topic(at: $0.lowerBound)?.name }
    #expect(second == "東河銀行")
    #expect(beyond == .some(nil))
  }
}

@Suite struct VocabularyTests {
  private let vocabulary = Vocabulary(
    Lexicon(entries: [
      Lexicon.Entry(kind: .name, name: "A", aliases: ["port", "port authority", "港"]),
      Lexicon.Entry(kind: .name, name: "B", aliases: ["port", "港務局"]),
    ]))

  private func found(_ text: String) -> [String] {
    let folded = Folding.fold(text)
    return vocabulary.scan(folded, folded.indices).map { match in
      "\(match.range.lowerBound)-\(match.range.upperBound):\(match.entries.count)"
    }
  }

  @Test(
    "The longest word wins, Latin words are whole, line breaks do not cut them",
    arguments: [
      ("Port Authority", ["0-14:1"]), ("port\nauthority", ["0-14:1"]), ("ports", []),
      ("airport", []), ("port.", ["0-4:2"]), ("港務局", ["0-3:1"]), ("港\n務局", ["0-4:1"]),
      ("港灣", ["0-1:1"]), ("", []),
    ])
  func longest(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }
}
