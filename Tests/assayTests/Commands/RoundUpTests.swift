import Foundation
import Testing

/// Articles that give the same figure of many: nothing to look at, while two voices on one matter are.
@Suite struct RoundUpTests {
  @Test(
    "houses that each tell their own figure do not answer each other",
    arguments: [
      """
      Harbour News, 3 March 2025

      Results of the week

      Cradale Rail said its revenue rose by 7.1 per cent last year. Lornwick Power said its revenue rose by 15.4 per cent \
      last year. Pendale Dairies told reporters that it employs 1,270 people, and Orcombe Power that it employs 2,340 people.
      """,
      """
      港灣日報　2025年3月3日

      上市公司業績

      安寧銀行表示上半年營收成長7.1%。東嶺航空表示上半年營收成長15.0%。雲溪鋼鐵宣布投資723億元興建新廠。\
      平州食品宣布投資316億元興建新廠。
      """,
    ])
  func own(_ article: String) throws {
    #expect(try kinds([article]).filter { $0.hasPrefix("needs-person") } == [])
  }

  @Test("the figures of two houses in two reports of one fair do not either")
  func apart() throws {
    let figures = [("Cradale Rail", 3171, 992, 431), ("Garrow Rail", 6664, 1436, 455)]
    let articles = figures.map { name, budget, people, cases in
      """
      Harbour News, 3 March 2025

      The Elton Trade Fair

      \(name) raised its budget to £\(budget) million, the Elton Trade Fair heard. \(name) employs \(people) people. \
      The Elton Trade Fair counted \(cases) stands.
      """
    }
    #expect(try kinds(articles).filter { $0.hasPrefix("needs-person") } == [])
  }

  @Test("a union and a company that count one thing do")
  func matter() throws {
    let article = """
      Harbour News, 3 March 2025

      The mill at Ellery

      The closure of the mill at Ellery will cost 1,400 jobs, the company says. \
      The union says 2,100 jobs will go.
      """
    #expect(try kinds([article]).count == 1)
  }

  private func kinds(_ articles: [String]) throws -> [String] {
    let tool = try Tool()
    defer { tool.clean() }
    for (i, article) in articles.enumerated() { try tool.write(article, to: "\(i).txt") }
    let files = articles.indices.map { "\($0).txt" }
    let found = try tool.run(["conflicts", "--json", "--files"] + files, in: ".")
    return found.out.split(separator: "\n").filter { $0.contains("\"schema\":\"assay.conflict/") }
      .map { line in
        ["needs-person", "contradiction", "plan-result", "explained", "agreement"].first {
          line.contains("\"class\":\"\($0)\"")
        } ?? String(line)
      }
  }
}
