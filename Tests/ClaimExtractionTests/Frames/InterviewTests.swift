import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("Interviews in print")
struct InterviewTests {
  private func speakers(_ text: String) -> [String: String] {
    FrameCase.claims(text).reduce(into: [:]) { found, claim in
      guard let words = claim.quantity?.text else { return }
      found[words] = claim.attribution.map(\.name).joined(separator: " < ")
    }
  }

  @Test("what is answered is the guest's word, what is asked nobody's")
  func questionsAndAnswers() {
    let found = speakers(
      """
      專訪：港灣水務署署長盧思齊談漏損

      盧思齊上任後要把舊水管換完。

      問：漏水率去年仍有18%，何時降到一成？

      答：去年是16.5%。

      我們現在有1,200名工人。

      記者：預算夠嗎？

      答：今年的預算是24億元。

      （訪問整理共花了3小時）
      """)
    #expect(found["18%"] == "")
    #expect(found["16.5%"] == "盧思齊")
    #expect(found["1,200名"] == "盧思齊")
    #expect(found["24億元"] == "盧思齊")
    #expect(found["3小時"] ?? "" == "")
  }

  @Test("a turn is a line of its own, whatever its length")
  func lines() {
    let found = speakers(
      """
      專訪：港灣水務署署長盧思齊談漏損

      盧思齊上任後要把舊水管換完。

      問：審計報告上月指出，貴署去年花了17億元請外判工程隊搶修全市的舊水管，是五年前的三倍，居民都說不值。
      答：那是兩年的數目，外判工程隊真正用在搶修全市舊水管的開支，去年只有6.4億元，已經比前一年少。

      問：有前線工人在上月的記者會上說，爆水管不是少了，只是沒有人再打電話來報告而已。
      答：沒有這回事。去年全市的爆水管報告有4,100宗，每一宗都有紀錄，歡迎任何人來查。
      """)
    #expect(found["6.4億元"] == "盧思齊")
    #expect(found["4,100宗"] == "盧思齊")
  }

  @Test("a family name is the person of that name, and who only asks is the paper")
  func names() {
    let found = speakers(
      """
      Interview: Ruth Okafor, head of Northmoor Hospitals

      Dr Ruth Okafor has run Northmoor Hospitals since 2021.

      Courier: Why is the waiting list still so long?

      Okafor: We hired 230 nurses. The ministry said 40 beds were empty.

      Courier: And the 400 beds that were closed?

      Okafor: We closed 120 beds.
      """)
    #expect(found["230"] == "Ruth Okafor")
    #expect(found["120"] == "Ruth Okafor")
    #expect(found["40"]?.hasPrefix("Ruth Okafor < ") == true)
    #expect(found["400"] == "")
  }

  @Test(
    "labels alone are no interview",
    arguments: [
      "天氣\n\n北區：雨量達40毫米。\n\n南區：雨量達12毫米。\n\n北區：明日雨量料達30毫米。\n\n南區：明日雨量料達9毫米。",
      "Results\n\nHome: The Rovers sold 4,000 tickets.\n\nAway: They sold 900 tickets.\n\nHome: They sold 3,100 scarves.\n\nAway: They sold 200 scarves.",
      "Notes\n\nQ: How long is the queue? It is 40 minutes.\n\nThe pier opened in May and has drawn 9,000 visitors.",
    ])
  func lists(_ text: String) {
    #expect(!FrameCase.claims(text).isEmpty)
    #expect(FrameCase.claims(text).allSatisfy { $0.attribution.isEmpty })
  }
}
