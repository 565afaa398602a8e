import ClaimModel
import Testing

@testable import ClaimExtraction

/// Numbers that are set against the one before them.
@Suite("Numbers set against another")
struct SetAgainstTests {
  @Test(
    "what a bare number is set against says what it counts",
    arguments: [
      FrameCase(
        "The clinic treated 412 patients in 2023, against 390 the previous year.", "390",
        property: "patients", period: "the previous year"),
      FrameCase(
        "The school taught 412 pupils in 2023 compared with 390 in 2022.", "390",
        property: "students", period: "2022"),
      FrameCase("The line sold 9,200 tickets, down from 9,750 the year before.", "9,750"),
      FrameCase("Turnout was 61.4 per cent, against 58.9 in 2021.", "58.9"),
    ])
  func counts(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a year, a score or what another sentence counts is no such number",
    arguments: [
      ("The clinic treated 412 patients, against 2023 guidelines.", "2023"),
      ("The clinic treated 412 patients. It was up against 38.", "38"),
      ("The team signed 4 players; it plays against 11.", "11"),
    ])
  func silent(_ text: String, _ number: String) {
    #expect(!FrameCase.claims(text).contains { $0.quantity?.text == number })
  }

  @Test(
    "the year before is that before the one last named; the year before something is no year",
    arguments: [
      ("The port handled 40 ships in 2022, against 36 the year before.", "36", 2021),
      ("Debt rose to £3m in 2020 from £2m the previous year.", "£2m", 2019),
      ("It owned 12 shops in 2019, and 15 shops the year before the merger.", "15", 2019),
    ])
  func yearBefore(_ text: String, _ number: String, _ year: Int) throws {
    let claim = try #require(FrameCase(text, number).claim)
    #expect(claim.period?.start?.year == year)
  }

  @Test(
    "a share above or below something is a difference; a sum is a level, whatever it is part of",
    arguments: [
      FrameCase(
        "Ridership was a fifth below the level of 2019.", "a fifth", baseline: "level of 2019",
        measure: .change),
      FrameCase("Rainfall was 12 per cent above the average.", "12 per cent", measure: .change),
      FrameCase(
        "Yields are 4 per cent higher than in May and a third above those of 2020.", "a third",
        measure: .change),
      FrameCase("The council pays a subsidy of £5.2 million.", "£5.2 million", measure: .level),
      FrameCase("A third of the herd was sold.", "A third", measure: .share),
    ])
  func measure(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "claims count in whole coins, so that 58 cents and $0.58 are one",
    arguments: [
      ("The mill earned 58 cents a share.", "0.58", "USD"),
      ("Farmers get 36.2 pence a litre.", "0.362", "GBP"),
      ("The toll is $2.50 a car.", "2.5", "USD"),
    ])
  func coins(_ text: String, _ value: String, _ unit: String) throws {
    let quantity = try #require(FrameCase.claims(text).first?.quantity)
    #expect(quantity.min.map { "\($0)" } == value)
    #expect(quantity.unit == unit)
  }
}
