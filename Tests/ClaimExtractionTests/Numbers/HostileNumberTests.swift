import Testing

@testable import ClaimExtraction

@Suite("Hostile numbers")
struct HostileNumberTests {
  @Test(
    "twenty thousand of anything are read to the end, and what stands behind them too",
    arguments: [
      "一", "千萬", "1,", "1.", "約", "(", "one ", "and ", "十", "百分之", "3-", "$", "每", "第", "3年",
      "since ", "June ", "至少", "of ", "「",
    ])
  func long(unit: String) {
    let text = String(repeating: unit, count: 20_000 / unit.unicodeScalars.count) + "。該行獲利31億美元。"
    #expect(reads(text).last == "3100000000 USD")
  }

  @Test("a hundred thousand digits are read")
  func digits() {
    #expect(reads(String(repeating: "1", count: 100_000) + "。該行獲利31億美元").last == "3100000000 USD")
  }

  @Test("a number of more digits than a record holds is nobody's figure", arguments: [5, 30])
  func beyondRecords(count: Int) {
    let text = "產量為3\(String(repeating: "億", count: count))噸。該行獲利31億美元。"
    #expect(reads(text) == ["3100000000 USD"])
    #expect(reads("計算量達3.8×10²⁵次") == ["38000000000000000000000000 count"])
  }

  @Test("a megabyte without a full stop is read")
  func withoutStops() {
    let text = String(repeating: "客運量成長3.5%，", count: 1_000_000 / 24)
    #expect(reads(text).count == 1_000_000 / 24)
  }

  @Test("every plane of Unicode is stepped over")
  func planes() {
    var scalars = String.UnicodeScalarView()
    for plane: UInt32 in 0...16 {
      for low in stride(from: UInt32(0), through: 0xFFFF, by: 7) {
        if let scalar = Unicode.Scalar(plane << 16 | low), low > 0x20 { scalars.append(scalar) }
      }
    }
    #expect(reads(String(scalars) + "\n該行獲利31億美元").last == "3100000000 USD")
  }

  @Test("brackets open a hundred thousand deep")
  func brackets() {
    let text = String(repeating: "(3", count: 50_000) + "公里" + String(repeating: ")", count: 50_000)
    #expect(reads(text).last == "3 km")
  }
}
