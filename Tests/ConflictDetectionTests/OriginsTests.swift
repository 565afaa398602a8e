import ClaimModel
import ConflictDetection
import Testing

@Suite("Origins of articles")
struct OriginsTests {
  private static let wire = """
    The harbour authority said on Monday that container traffic had risen by eleven per cent in the
    first quarter, the fastest growth in nine years. Exports of machinery led the increase, while
    imports of grain fell after a good harvest at home. The authority expects growth to slow in the
    summer, when two of the five cranes on the eastern quay will be replaced. Dockers have asked for
    a pay rise of six per cent and threaten to strike in June if talks fail again.
    """
  private static let other = """
    A new reading room opens in the old customs house this weekend. It holds forty thousand volumes,
    most of them given by the families of ship captains, and a collection of sea charts that the
    town bought at auction two years ago. Entry is free on Sundays; the café on the ground floor is
    run by the sailing club.
    """

  private func origins(_ texts: [String]) -> [String] {
    let articles = texts.enumerated().map { (ArticleID("a\($0)"), $1) }
    let found = Origins.origins(of: articles)
    return articles.map { found[$0.0] ?? "" }
  }

  @Test("A copy with another headline and byline is one origin")
  func copy() {
    let copy = "PORT BOOMS\nBy our own staff\n" + Self.wire + "\nMore in tomorrow's paper."
    #expect(origins([Self.wire, copy, Self.other]) == ["a0", "a0", "a2"])
  }

  @Test("An excerpt belongs to the text that it is cut from")
  func excerpt() {
    let half = String(Self.wire.prefix(260))
    #expect(origins([Self.other, half, Self.wire]) == ["a0", "a1", "a1"])
  }

  @Test("Traditional and simplified script make no difference")
  func scripts() {
    let traditional = "港務局週一表示，第一季貨櫃吞吐量成長一成一，為九年來最快增速，機械出口帶動增長，而糧食進口因國內豐收而下滑。"
    let simplified = "港务局周一表示，第一季货柜吞吐量成长一成一，为九年来最快增速，机械出口带动增长，而粮食进口因国内丰收而下滑。"
    #expect(origins([traditional, simplified]) == ["a0", "a0"])
  }

  @Test("Two articles on one matter in their own words are two origins")
  func own() {
    let rewritten = """
      Nine years have passed since the port last grew as quickly as it did this spring: eleven per
      cent more boxes crossed its quays, the authority reports. Machines went out, less grain came
      in. It will not last, officials warn, since cranes must be replaced and dockers want more pay.
      """
    #expect(origins([Self.wire, rewritten]) == ["a0", "a1"])
  }

  @Test("Empty and tiny texts stand alone")
  func tiny() {
    #expect(origins(["", "", "Sold out."]) == ["a0", "a1", "a2"])
  }

  @Test("The order of the articles makes no difference")
  func order() {
    let articles = [Self.wire, Self.other, "x " + Self.wire].enumerated().map {
      (ArticleID("a\($0)"), $1)
    }
    #expect(Origins.origins(of: articles) == Origins.origins(of: articles.reversed()))
  }

  /// Articles of which each says the first figure, in the texts' own words.
  private func sides(_ texts: [String]) throws -> [Int] {
    var all = try ["EUR 90 million", "EUR 140 million"].enumerated().map {
      try ClaimLine("Rovers | debt | \($1) | for 2023 | in Paper\($0)", number: $0).claim
    }
    for (i, text) in texts.enumerated() {
      var claim = try ClaimLine(
        "Rovers | debt | EUR 90 million | for 2023 | in N\(i)", number: i + 5
      )
      .claim
      claim.origin = Origins.mark(of: [text]) ?? claim.origin
      all.append(claim)
    }
    let pair = [all[0].claim.id, all[1].claim.id]
    return ConflictJudge(lexicon: World.lexicon).conflicts(among: all)
      .first { $0.claims == pair }?.origins ?? []
  }

  @Test("Marks found article by article make copies one origin, and other texts two")
  func marks() throws {
    #expect(try sides([Self.wire, Self.wire + " More in tomorrow's paper."]) == [2, 1])
    #expect(try sides([Self.wire, Self.other]) == [3, 1])
    #expect(Origins.mark(of: ["Sold out."]) == nil)
  }

  /// How many origins stand behind the lines, each `speaker, subject, quote`.
  private func origins(of lines: [String]) -> Int {
    ConflictJudge(lexicon: World.lexicon).independent(
      lines.enumerated().map { i, line in
        let parts = line.components(separatedBy: " | ")
        return Witness(
          speaker: parts[0] == "-" ? nil : Mention(name: parts[0], text: parts[0]),
          subject: Mention(name: parts[1], text: parts[1]), quote: parts[2], publisher: nil,
          origin: "text\(i)")
      })
  }

  @Test(
    "A house that tells of itself is one origin, whoever passes it on",
    arguments: [
      ["the bank itself | Halden Bank | it made 6", "- | Halden Bank | Halden Bank reported 6"],
      ["低于公司 | 岚山航空 | 12.4亿元", "岚山航空 | 岚山航空 | 盈利12.4亿元"],
      ["Halden Bank | Halden Bank | it made 6", "the bank | Halden Bank | it made 6"],
      ["Lund | Anse Clinic | 40 beds", "Anna Lund | Anse Clinic | 40 beds"],
      ["公司本身 | 岚山航空 | 48架", "- | 岚山航空 | 岚山航空公布48架"],
      ["- | Falcon Motors | Falcon Motors reports 9", "company | Falcon Motors | 9 cars"],
    ])
  func house(_ lines: [String]) {
    #expect(origins(of: lines) == 1)
  }

  @Test(
    "Two houses, a house and its auditor, and what is only told of a house are two",
    arguments: [
      ["the bank | Halden Bank | it made 6", "the bank | Corran Bank | it made 6"],
      ["the bank | Halden Bank | it made 6", "auditors | Halden Bank | it made 6"],
      ["- | Halden Bank | a profit of 6 was reported", "the bank | Halden Bank | it made 6"],
      ["- | Halden Bank | it made 6", "- | Halden Bank | it made 6"],
      ["公司 | 岚山航空 | 48架", "民航局 | 岚山航空 | 48架"],
      ["the bank | profits | it made 6", "the company | profits | it made 6"],
    ])
  func houses(_ lines: [String]) {
    #expect(origins(of: lines) == 2)
  }
}
