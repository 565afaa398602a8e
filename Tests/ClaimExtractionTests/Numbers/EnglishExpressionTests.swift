import Testing

@testable import ClaimExtraction

@Suite("Expressions of English")
struct EnglishExpressionTests {
  @Test(
    "numerals, shares, multiples, ranges, bounds, orders of size, ranks and signs are read",
    arguments: [
      ("a 3.2 million tonne harvest", ["3200000 t"]),
      ("a dozen ferries", ["12 count"]),
      ("about 23m gas boilers", ["~23000000 count"]),
      ("about 40m wide", ["~40 m"]),
      ("a 100m freestyle heat", ["100 m"]),
      ("The ferry's captain, Maren Kolbe, 58, was cleared.", ["58 a"]),
      ("Rovers, 58, and United", []),
      ("one and a half litres", ["1.5 L"]),
      ("three-quarters of pupils", ["0.75 ratio"]),
      ("a third of all flights", ["0.333333 ratio"]),
      ("output halved", ["0.5 ratio"]),
      ("exports doubled", ["2 ratio"]),
      ("This year that may double", ["2 ratio"]),
      ("a threefold rise", ["3 ratio"]),
      ("a 12-fold increase", ["12 ratio"]),
      ("twice the price of oil", ["2 ratio"]),
      ("9 % fewer than a year earlier", ["0.09 ratio"]),
      ("a third fewer than ten years ago", ["0.333333 ratio"]),
      ("between 12 and 15 per cent", ["0.12…0.15 ratio"]),
      ("from 3.2 to 4.1 percent", ["0.032…0.041 ratio"]),
      ("2 to 3 million barrels", ["2000000…3000000 [bbl_us]"]),
      ("$5 billion to $6 billion in loans", ["5000000000…6000000000 USD"]),
      ("10–15 km of track", ["10…15 km"]),
      ("sees lending falling 3% to 5% this year", ["0.03…0.05 ratio"]),
      ("fares will rise 2% to 4%", ["0.02…0.04 ratio"]),
      ("hotel prices dropped 10% to 15% in March", ["0.1…0.15 ratio"]),
      ("the rate fell 0.3% to 2.1%", ["0.003 ratio", "0.021 ratio"]),
      ("bad loans rose 12% to 45% of the book", ["0.12 ratio", "0.45 ratio"]),
      ("a fourth-quarter profit of €35 million", ["35000000 EUR"]),
      ("after a third-quarter loss of 4 litres", ["4 L"]),
      ("a second quarter without rain", []),
      ("a quarter of the herd", ["0.25 ratio"]),
      ("a third of the herd", ["0.333333 ratio"]),
      ("the clinic hired 285 last year", ["285 count"]),
      ("it means to recruit 400", ["400 count"]),
      ("late trains numbered 31", ["31 count"]),
      ("stuck to its figure of 170", ["170 count"]),
      ("the coach employs 4-2-3-1", []),
      ("she was hired 12 May", []),
      ("anywhere from 20 to 40 buses", ["20…40 count"]),
      ("some 400 ships", ["~400 count"]),
      ("over 80 billion yen", ["80000000000… JPY"]),
      ("upwards of 500 farms", ["500… count"]),
      ("no fewer than 30 villages", ["30… count"]),
      ("up to 90 per cent", ["…0.9 ratio"]),
      ("under 4 hours", ["…4 h"]),
      ("almost 60 percent", ["~…0.6 ratio"]),
      ("just over half of members", ["0.5… ratio"]),
      ("60 or more beds", ["60… count"]),
      ("dozens of wells", ["~12…120 count"]),
      ("tens of thousands of hectares", ["~10000…100000 har"]),
      ("several hundred miners", ["~100…1000 count"]),
      ("a couple of hundred jobs", ["~200 count"]),
      ("a couple of days", ["~2 d"]),
      ("6.02×10^23 molecules", ["602000000000000000000000 count"]),
      ("12 pct of revenue", ["0.12 ratio"]),
      ("up 75bp", ["0.75 percentage-point"]),
      ("2.3 percentage points", ["2.3 percentage-point"]),
      ("more than a percentage point", ["1… percentage-point"]),
      ("a quarter of a percentage point", ["0.25 percentage-point"]),
      ("minus 12 degrees Celsius", ["-12 Cel"]),
      ("a loss of −3.4 per cent", ["-0.034 ratio"]),
      ("third-largest lender", ["3 rank"]),
      ("ranked 14th", ["14 rank"]),
      ("two hundred thousand three hundred and five votes", ["200305 count"]),
      ("more than double last winter's peak", ["2… ratio"]),
    ])
  func numbers(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "units, rates, money and amounts in two units are read",
    arguments: [
      ("70 miles per hour", ["70 [mi_i]/h"]),
      ("55 mph", ["55 [mi_i]/h"]),
      ("6 feet 2 inches tall", ["6.166667 [ft_i]"]),
      ("a forward 5'11\" tall", ["5.916667 [ft_i]"]),
      ("8 lb 4 oz", ["8.25 [lb_av]"]),
      ("40,000 square feet", ["40000 [sft_i]"]),
      ("1,200 MW of wind", ["1200 MW"]),
      ("45 terawatt-hours", ["45 TW.h"]),
      ("35 µg/m3", ["35 ug/m3"]),
      ("900 GB/s", ["900 GBy/s"]),
      ("10 Gbps links", ["10 Gbit/s"]),
      ("2.4 petaflops", ["2.4 P{FLOP}/s"]),
      ("20 PFLOPS", ["20 P{FLOP}/s"]),
      ("10^26 FLOP", ["100000000000000000000000000 {FLOP}"]),
      ("US$2.5m", ["2500000 USD"]),
      ("A$300 million", ["300000000 AUD"]),
      ("C$1.2bn", ["1200000000 CAD"]),
      ("HK$3.4 billion", ["3400000000 HKD"]),
      ("NT$1.2 trillion", ["1200000000000 TWD"]),
      ("R$5 million", ["5000000 BRL"]), ("R11.8bn", ["11800000000 ZAR"]),
      ("R19,000", ["19000 ZAR"]), ("an R18 film", []), ("R2-D2", []), ("R&D of 30%", ["0.3 ratio"]),
      ("USh30 billion", ["30000000000 UGX"]), ("Tk450m", ["450000000 BDT"]),
      ("Rs 2,000 crore", ["20000000000 INR"]),
      ("CHF 40 million", ["40000000 CHF"]),
      ("600 million Danish kroner", ["600000000 DKK"]),
      ("500,000 Egyptian pounds", ["500000 EGP"]),
      ("5m Polish zloty", ["5000000 PLN"]),
      ("75 UAE dirhams", ["75 AED"]),
      ("two $5 bills", ["5 USD"]),
      ("In Manila a fare costs 13 pesos", ["13 PHP"]), ("a fine of 900 pesos", ["900 MXN"]),
      ("3 years and 6 months", ["3.5 a"]),
      ("12-megapixel camera", ["12 M{pixel}"]),
      ("9.8 m/s2", ["9.8 m/s2"]),
      ("2,400 rpm", ["2400 {rev}/min"]),
      ("a 55\" television", ["55 [in_i]"]),
      ("15 trillion tokens", ["15000000000000 {token}"]),
    ])
  func units(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "numerals in words, asked for by themselves",
    arguments: [
      ("two hundred point seventy-one", ["200.71 -"]),
      ("two hundred point zero three", ["200.03 -"]),
      ("one one hundred fifth", ["0.00952381 ratio"]), ("two one-hundredths", ["0.02 ratio"]),
      ("three quarter million", ["750000 count"]), ("half a dozen", ["6 -"]),
      ("a couple of dozen", ["~24 -"]),
      ("it costs $100 and fifty", ["100.5 USD"]), ("rows 100 and fifty", ["100 -", "50 -"]),
    ])
  func spoken(line: String, expected: [String]) {
    #expect(reads(line, all: true) == expected)
  }

  @Test(
    "the start of a change takes unit and scale from its end",
    arguments: [
      ("freight rose from 300 to 400 tonnes", ["300 t", "400 t"]),
      ("ridership climbed from 1.2 to 1.5 million", ["1200000 count", "1500000 count"]),
      ("waits were cut from nine to four days", ["9 d", "4 d"]),
      ("rates rose from 3 to 3.5 per cent", ["0.03 ratio", "0.035 ratio"]),
      ("it moved from 2019 to 2021", []),
      ("the quota was cut to 900 tonnes from 1,250", ["900 t", "1250 t"]),
      ("the toll rose to 12 euros, from 9", ["12 EUR", "9 EUR"]),
      ("output rose to 80 tonnes from 12 farms", ["80 t", "12 count"]),
    ])
  func fromTo(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "the two sides of a vote are two counts",
    arguments: [
      ("the bill passed by 61 to 58", ["61 count", "58 count"]),
      ("rejected by nine votes to four", ["9 count", "4 count"]),
      ("costs grew by 3 to 5 per cent", ["0.03…0.05 ratio"]),
    ])
  func tallies(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "places in a table and differences are read",
    arguments: [
      ("Harriers are fifth in the table", ["5 rank"]), ("the town slipped to eighth.", ["8 rank"]),
      ("sales fell to fourth-quarter lows", []), ("60 fewer than promised", ["60 count"]),
      ("the launch slipped by a week", ["1 wk"]), ("beds fell to 126", ["126 count"]),
      ("cut from £20 million to £16 million", ["20000000 GBP", "16000000 GBP"]),
    ])
  func places(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "a bound that is denied turns round",
    arguments: [
      ("not greater than 8 metres", ["…8 m"]), ("not below 12 degrees Celsius", ["12… Cel"]),
      ("from 20 up to 30 kg", ["20…30 kg"]), ("up to 30 kg", ["…30 kg"]),
    ])
  func denied(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "verbs and quotation marks that look like multiples and inches",
    arguments: [
      ("plans to double down on coal", []), ("\"we have 10\" she said", []), ("a .22 rifle", []),
      ("a 50-50 chance", []), ("children aged 6 to 11", []),
      ("cases rose from 98 to 126", ["98 count", "126 count"]), ("half a dozen ships", ["6 count"]),
      ("one hundred fifth place", []),
      ("the mill was inspected 214 times last year", ["214 count"]),
      ("demand was 14 times the supply", ["14 ratio"]),
      ("sales fell for a third year", []), ("its tier 1 ratio", []),
      ("cut the figure to 84 million", ["84000000 count"]), ("figure 3 shows", []),
      ("$5 and $10 notes", ["5 USD", "10 USD"]),
    ])
  func lookalikes(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }
}
