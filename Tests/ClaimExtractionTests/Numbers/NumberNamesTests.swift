import Testing

@testable import ClaimExtraction

@Suite("Numbers that name")
struct NumberNamesTests {
  @Test(
    "telephones, books, scores, versions, times, roads, models, pages and lists are silent",
    arguments: [
      "電話：02-2345-6789", "客服熱線400-820-8820", "ISBN 978-7-111-54742-6", "主隊3-2取勝", "晚上8點30分",
      "國道1號", "沿107國道行駛", "波音737-800客機", "中山路123號5樓", "見第45頁", "（一）總則", "1. 緒論", "三、結論",
      "G101次列車", "GB/T 19001-2016", "北緯23.5度", "三番五次", "千萬不要", "他做好壹切準備", "陽光九九飲料", "車牌粵B12345",
      "call 020 7946 0958", "+1 (555) 010-2000", "won 3-2 on Saturday", "Saturday's 4-1 defeat",
      "iOS 17.4 fixes it", "at 9:30 am", "on Route 66", "the M25 motorway", "a Boeing 737-800",
      "221B Baker Street", "pp. 12-15", "Chapter 7", "version 2.0.1", "reach 192.168.1.2",
      "RFC 2119",
      "ISO 9001", "the S&P 500 index", "9/11 attacks", "24/7 service", "doi:10.1000/182",
      "a woman in her 60s", "a six-figure sum", "4K video", "a difference (p<0.001)", "拍攝4K影片",
    ])
  func silence(line: String) {
    #expect(reads(line) == [])
  }

  @Test("doubled digits and lone cheque digits of other words are not even bare numbers")
  func names() {
    #expect(reads("陽光九九是飲料", all: true) == [])
    #expect(reads("做好壹切準備", all: true) == [])
    #expect(reads("「壹」和「伍」", all: true) == ["1 -", "5 -"])
  }
}
