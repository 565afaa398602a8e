import ClaimModel
import Foundation
import Testing

@testable import ClaimReports

@Suite("Numbers on one line of characters")
struct NumberLineTests {
  private func drawn(_ claims: [Claim], _ locale: ReportLocale = .english) -> NumberLine? {
    NumberLine(claims, width: 41, locale: locale) { text in
      text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) }
    }
  }

  @Test("Plan and result are told apart, and each number stands at its place")
  func points() throws {
    let line = try #require(drawn([Sample.plan, Sample.result]))
    #expect(
      line.rows.map(\.drawing) == [
        "├─────────┼─────────┼─────────┼────◇────┤", "├─────────┼─────────●─────────┼─────────┤",
      ])
    #expect(line.rows.map(\.value) == ["70 %, target", "40 %"])
    #expect(line.ticks == "0 %     20 %      40 %      60 %     80 %")
    #expect(line.key == "◇ target or proposal   ● reported as so")
  }

  @Test("An interval is joined, an open bound runs off its side")
  func intervals() throws {
    var (range, open) = (Sample.plan, Sample.result)
    range.quantity?.min = Decimal(60) / 100
    range.modality = .actual
    open.quantity?.max = nil
    let line = try #require(drawn([range, open]))
    #expect(
      line.rows.map(\.drawing) == [
        "├─────────┼─────────┼─────────●━━━━●────┤", "├─────────┼─────────●━━━━━━━━━━━━━━━━━━━▶",
      ])
    #expect(line.key == nil)
  }

  @Test("Labels that would touch are left out; Chinese takes two columns")
  func labels() throws {
    var (low, high) = (Sample.plan, Sample.result)
    low.quantity = Quantity(
      min: 30_000_000_000, max: 30_000_000_000, unit: "USD", measure: .level, text: "300亿美元")
    high.quantity = Quantity(
      min: 50_000_000_000, max: 50_000_000_000, unit: "USD", measure: .level, text: "500亿美元")
    let line = try #require(drawn([low, high], .simplified))
    #expect(line.ticks == "0美元    200亿美元     400亿美元")
  }

  @Test("Without a unit in common there is no line")
  func none() {
    var other = Sample.result
    other.quantity?.unit = "USD"
    #expect(drawn([Sample.plan, other]) == nil)
    #expect(drawn([Sample.plan]) == nil)
  }
}
