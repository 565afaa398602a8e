import ClaimModel
import Testing

@testable import ClaimExtraction

@Suite("Tables in plain text")
struct TableTests {
  /// The claims of a table's cells as "subject · property · value unit".
  private func cells(_ text: String) -> [Claim] {
    FrameCase.claims(text).filter { $0.quantity != nil }
  }

  private func told(_ text: String) -> [String] {
    cells(text).map { claim in
      let quantity = claim.quantity
      let value = quantity?.min.map { "\($0)" } ?? "-"
      return "\(claim.subject?.name ?? "-") · \(claim.property?.name ?? "-") · \(value) "
        + "\(quantity?.unit ?? "-")"
    }
  }

  @Test("cells parted by bars, tabs or blanks are claims of their row and column")
  func cellsAreClaims() {
    #expect(
      told("Hospital | Beds | Spending (£m)\nAshby | 412 | 214.6\nThorn Valley | 188 | —\n") == [
        "Ashby · hospital beds · 412 count", "Ashby · spending · 214600000 GBP",
        "Thorn Valley · hospital beds · 188 count",
      ])
    #expect(
      told("Candidate\tVotes\tShare of votes\nLi\t12,345\t45.2%\nHo\t9,876\t36.1%\n").prefix(2) == [
        "Li · votes · 12345 count", "Li · votes · 0.452 ratio",
      ])
    #expect(
      told("学校　　招生（人）　同比增减（%）\n东湖中学　1203　　4.5\n实验中学　—　-2.1\n") == [
        "东湖中学 · 招生 · 1203 count", "东湖中学 · 招生 · 0.045 ratio", "实验中学 · 招生 · -0.021 ratio",
      ])
  }

  @Test("the unit may stand in the name of the row or in the title")
  func units() {
    #expect(
      told("主要指标　绝对量　同比（%）\n进出口总额（亿元）　826.5　-3.7\n粮食产量（万吨）　38.2　1.4\n").contains {
        $0.hasSuffix("82650000000 CNY")
      })
    let rain = cells(
      "Rainfall by station (mm)\nStation\t2023\t2024\tChange (%)\nHill\t612\t588\t-3.9\nBay\t803\t871\t8.5\n"
    )
    #expect(rain.map { $0.quantity?.unit } == ["mm", "mm", "ratio", "mm", "mm", "ratio"])
    #expect(rain.map { $0.period?.start?.year } == [2023, 2024, 2024, 2023, 2024, 2024])
    #expect(rain[2].baseline?.text == "2023")
    #expect(rain[2].quantity?.measure == .change)
    let buses = cells("表1　各線客流（單位：萬人次）\n線路｜客流｜月增率\n1路｜36.2｜1.2%\n12路｜18.5｜-0.8%\n")
    #expect(buses.map { $0.subject?.text } == ["1路", "1路", "12路", "12路"])
    #expect(buses.first?.quantity?.min == 362000)
    #expect(buses.last?.baseline?.text == "月增")
  }

  @Test("a quote runs from the name of the row to the cell")
  func quotes() {
    let claims = cells("Line | Riders | Change (%)\nRed | 4,120 | 6.4\nBlue | 1,950 | -0.5\n")
    #expect(claims.map(\.quote).prefix(2) == ["Red | 4,120", "Red | 4,120 | 6.4"])
    #expect(claims.last?.statement == "Blue: Change (%) -0.5")
  }

  @Test("a league's gates are told, and its games where their heads are words")
  func leagues() {
    let gates = figures(
      "Club  P  W  Pts  Average crowd\nRovers  10  7  23  8,140\nAthletic  10  6  20  5,960\n")
    #expect(gates == ["Rovers 8140", "Athletic 5960"])
    let games = figures("排名　球队　胜　负　主场场均\n1　红星　7　2　8140\n2　蓝鸟　6　3　5960\n")
    #expect(games == ["红星 7", "红星 2", "红星 8140", "蓝鸟 6", "蓝鸟 3", "蓝鸟 5960"])
  }

  @Test("a cell left out leaves its column empty, by where the others stand")
  func gaps() {
    let seats = figures(
      "Party       Seats   Change   Votes\nHarbour     22      -7       24,610\nMeadow      15      +4       19,870\n"
        + "Total       37               44,480\n")
    #expect(seats.suffix(2) == ["Total 37", "Total 44480"])
  }

  private func figures(_ text: String) -> [String] {
    cells(text).map { claim in
      "\(claim.subject?.name ?? "-") \(claim.quantity?.min.map { "\($0)" } ?? "-")"
    }
  }

  @Test(
    "the line of sources below tells whose figures they are; a web site or a desk only passes them on"
  )
  func sources() {
    let table = "Port | Ships | Cranes\nHolm | 900 | 85\nVik | 400 | 41\n"
    func speakers(_ line: String) -> Set<String> {
      Set(cells(table + line).map { $0.attribution.map(\.name).joined(separator: " < ") })
    }
    #expect(speakers("Source: harbour ministry, own count\n") == ["harbour ministry"])
    #expect(speakers("資料來源：航港局　製表：本報\n") == ["航港局"])
    #expect(speakers("資料來源：公開資訊觀測站　製表：本報\n") == [""])
    #expect(speakers("Sources of income vary.\n") == [""])
  }

  @Test("a column of plans is a plan")
  func plans() {
    let claims = cells("Port | Target (t) | Actual (t)\nHolm | 900 | 850\nVik | 400 | 410\n")
    #expect(claims.map(\.modality) == [.target, .actual, .target, .actual])
  }

  @Test(
    "abbreviated columns of leagues, hours, telephone numbers, menus and the prices of an advertisement tell nothing",
    arguments: [
      "Team  P  W  D  L  Pts\nRovers  10  7  2  1  23\nAthletic  10  6  2  2  20\n",
      "Opening hours\nMonday  9:00  17:00\nFriday  9:00  13:00\n",
      "Room  Phone\nLibrary  01632 960 133\nOffice  01632 960 134\n",
      "Stop | First | Last\nHarbour | 06:30 | 22:10\nMarket | 06:41 | 22:21\n",
      "Home | News | Sport\nShare | Print | Save\nAbout | Help | Contact\n",
      "套餐　价格\n基础版　¥29\n高级版　¥59\n优惠活动：首月订阅仅¥9，扫码下载客户端\n",
    ])
  func silent(_ text: String) { #expect(told(text) == []) }

  @Test(
    "prose is no table",
    arguments: [
      "The line carried 900 riders.  It had 800 before.\nThe fare is $2.\n",
      "新店營收創高　股價漲5%\n今年開店20家　明年再開30家\n",
    ])
  func prose(_ text: String) {
    let lines = Line.lines(of: ReadingText(text).folded)
    let words = TableWords(Lexicon(entries: ShippedPacks.entries))
    #expect(TableFinder(ReadingText(text), lines, words).tables() == [])
  }
}
