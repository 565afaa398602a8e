import Testing

@testable import ClaimExtraction

@Suite("Units that one word shares")
struct SharedUnitTests {
  @Test(
    "the letters' case tells units apart that are spelt alike",
    arguments: [
      ("bandwidth of 8 TB/s", ["8 TBy/s"]), ("a 400 Gb/s link", ["400 Gbit/s"]),
      ("a torque of 350 Nm", ["350 N.m"]), ("a 7 nm line", ["7 nm"]),
    ])
  func letters(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "度 is of electricity, of heat or an angle as the number or the clause says",
    arguments: [
      ("年發電量逾30億度", ["3000000000… kW.h"]), ("每戶用電約350度", ["~350 kW.h"]),
      ("氣溫升至38度", ["38 Cel"]), ("傾斜12度", ["12 deg"]),
    ])
  func degrees(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "呎 is an area in the clause of a flat",
    arguments: [
      ("單位實用面積482呎", ["482 [sft_i]"]), ("雕像高12呎", ["12 [ft_i]"]),
    ])
  func feet(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "元 is the money named before it in the paragraph, else of the text",
    arguments: [
      ("法院判賠1.2億港元，另付訟費逾三百萬元", ["120000000 HKD", "3000000… HKD"]),
      ("台北捷運票價調為25元", ["25 TWD"]), ("香港電車票價為3.3元", ["3.3 HKD"]),
      ("北京地铁票价为3元", ["3 CNY"]), ("罰款人民幣300萬元，賠償50萬元", ["3000000 CNY", "500000 CNY"]),
    ])
  func local(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "what a share is up or down from is a share too, with words between and without a sign",
    arguments: [
      (
        "Turnout was 38.4 per cent, according to the officer, up from 33.9 four years ago.",
        ["0.384 ratio", "0.339 ratio"]
      ),
      (
        "Unemployment fell to 4.1% in May, down from 4.4 in April.", ["0.041 ratio", "0.044 ratio"]
      ),
      ("The vacancy rate is 11 percent, up from 9 a year earlier.", ["0.11 ratio", "0.09 ratio"]),
      ("Sales rose 4.1%, up from 16 shops to 20 shops.", ["0.041 ratio", "16 count", "20 count"]),
      ("The share was 12%. Up from 9 was the count.", ["0.12 ratio"]),
    ])
  func turned(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "¥ is the yen in a text on Japan",
    arguments: [
      ("The fare in Tokyo is ¥180", ["180 JPY"]), ("A Beijing fare costs ¥4", ["4 CNY"]),
    ])
  func yen(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "a coin's hundredth is part of the coin",
    arguments: [
      ("派息每股12.5港仙", ["0.125 HKD"]), ("每度電便宜三分錢", ["0.03 CNY"]),
      ("a toll of 35 euro cents", ["0.35 EUR"]), ("一斤十八塊五", ["18.5 CNY"]),
    ])
  func hundredths(line: String, expected: [String]) {
    #expect(reads(line).last == expected.last)
  }

  @Test(
    "a large bare number behind a word of money is money",
    arguments: [
      ("公司融資3億", ["300000000 CNY"]), ("首日票房破億", ["100000000… CNY"]),
      ("用戶達3億", ["300000000 count"]),
    ])
  func moneyVerbs(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }
}
