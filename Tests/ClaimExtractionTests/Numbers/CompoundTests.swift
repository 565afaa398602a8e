import Testing

@testable import ClaimExtraction

@Suite("Numbers of several parts")
struct CompoundTests {
  @Test(
    "amounts in two units are one amount in the larger",
    arguments: [
      ("判刑三年六個月", ["3.5 a"]), ("a term of four years and six months", ["4.5 a"]),
      ("片長2小時18分鐘", ["2.3 h"]), ("車程1小時零六分", ["1.1 h"]), ("他以54秒32奪冠", ["54.32 s"]),
      ("她跳出6米85", ["6.85 m"]),
      ("手術歷時十二個半小時", ["12.5 h"]), ("住院兩個半月", ["2.5 mo"]), ("a plank of 6 ft 3 in", ["6.25 [ft_i]"]),
    ])
  func parts(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "so many of so many are a share",
    arguments: [
      ("每十人中有三人貧血", ["0.3 ratio"]), ("五戶中有一戶缺水", ["0.2 ratio"]),
      ("two out of every three farms", ["0.666667 ratio"]),
      ("51 of 102 patients", ["51 count", "102 count"]),
      ("Of 640 patients, 512 were alive", ["640 count", "512 count"]),
    ])
  func proportions(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "scale words, halves and points go together",
    arguments: [
      ("one and a half billion dollars", ["1500000000 USD"]), ("一百廿輛巴士", ["120 count"]),
      ("tens of millions of dollars", ["~10000000…100000000 USD"]),
      ("好幾萬人上街", ["~10000…100000 count"]),
      ("達標率九成二點六", ["0.926 ratio"]), ("樓價跌半成", ["0.05 ratio"]),
      ("新打機井120眼，送水30車", ["120 count", "30 count"]),
      ("Deaths peaked at 340 a day", ["340 count"]),
      ("逾半乘客支持", ["0.5… ratio"]),
      ("rose a tenth of a percentage point", ["0.1 percentage-point"]),
      ("a debt of €1.05 billion to 23 lenders", ["1050000000 EUR", "23 count"]),
      ("a rise of an average of £149 to £1,849", ["149 GBP", "1849 GBP"]),
    ])
  func scales(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "bases of rates, terms, articles of law, addresses and groups measure nothing",
    arguments: [
      ("每百萬人中確診40人", ["40 count"]), ("46 deaths per 100,000 people", ["46 count"]),
      ("above the ten-year average", []), ("十年期國債", []), ("股價創三年新高", []),
      ("依刑法第185條之3第1項", []), ("at 45 Harbour Street", []), ("三十歲以下員工占六成", ["0.6 ratio"]),
      ("photo 3 of 12", []), ("幾個月後", []), ("free to those over 60", []), ("a 1080p screen", []),
      ("a vote passed by 112 votes", ["112 count"]),
    ])
  func silence(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }
}
