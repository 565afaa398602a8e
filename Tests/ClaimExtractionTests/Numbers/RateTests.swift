import Testing

@testable import ClaimExtraction

@Suite("Rates and measures named before their number")
struct RateTests {
  @Test(
    "a measure and what it is reckoned on are one unit where the lexicon has it",
    arguments: [
      ("列車時速最高350公里", ["350 km/h"]), ("每小時行駛350公里", ["350 km/h"]),
      ("傳輸速度每秒400GB", ["400 GBy/s"]), ("細懸浮微粒每立方米35微克", ["35 ug/m3"]),
      ("每公斤可存265瓦時", ["265 W.h/kg"]), ("百公里油耗6.5升/百公里", ["6.5 L/(100.km)"]),
      ("5 micrograms per litre of lead", ["5 ug/L"]), ("30 tonnes per hectare", ["30 t/har"]),
      ("2 million barrels per day", ["2000000 [bbl_us]/d"]),
      ("seas rise 3.6 mm a year", ["3.6 mm/a"]),
      ("10 micrograms of arsenic per litre", ["10 ug/L"]), ("420 g/kWh", ["420 g/kW.h"]),
      ("每度電排放0.42公斤", ["0.42 kg/kW.h"]),
      ("a flow of 900 cubic metres per second", ["900 m3/s"]),
    ])
  func joined(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "money and counts keep their own unit",
    arguments: [
      ("小麥每噸187英鎊", ["187 GBP"]), ("每月產能5萬片", ["50000 count"]), ("每桶85.3美元", ["85.3 USD"]),
      ("50,000 wafers a month", ["50000 count"]), ("60 frames per second", ["60 count"]),
      ("每天用水8,000噸", ["8000 t"]),
    ])
  func apart(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "a measure's name may stand before its number",
    arguments: [
      ("a magnitude 6.3 quake", ["6.3 {magnitude}"]), ("芮氏規模6.3地震", ["6.3 {magnitude}"]),
      ("土壤pH值為5.8", ["5.8 [pH]"]), ("a pH of 7.4", ["7.4 [pH]"]), ("flew at Mach 2", ["2 {Mach}"]),
      ("氣溫為攝氏37.5度", ["37.5 Cel"]), ("投資規模5億元", ["500000000 CNY"]),
      ("an order of magnitude", []),
    ])
  func named(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }

  @Test(
    "words of the clause tell which unit a word means",
    arguments: [
      ("氣溫降至零下十二度", ["-12 Cel"]), ("攝氏零下五度", ["-5 Cel"]), ("屋頂傾斜30度", ["30 deg"]),
      ("全年發電450億度", ["45000000000 kW.h"]),
      ("央行宣布升息一碼", ["0.25 percentage-point"]), ("降息半碼", ["0.125 percentage-point"]),
      ("布料長50碼", ["50 [yd_i]"]), ("sold for 300 pounds", ["300 GBP"]),
      ("fined 2,000 pounds", ["2000 GBP"]), ("he lost 20 pounds in weight", ["20 [lb_av]"]),
      ("a calf weighing 250 pounds", ["250 [lb_av]"]), ("earning 90 pounds a week", ["90 GBP"]),
      ("a 12-pound salmon", ["12 [lb_av]"]),
      ("rates were cut by 25 bps", ["0.25 percentage-point"]),
      ("a modem bandwidth of 9600 bps", ["9600 bit/s"]), ("turn left 45 degrees", ["45 deg"]),
      ("temperatures fell to minus 14C", ["-14 Cel"]), ("a warm day of 31C", ["31 Cel"]),
      ("Gate 14C is open", []), ("a gap of 0.4 pp", ["0.4 percentage-point"]),
    ])
  func told(line: String, expected: [String]) {
    #expect(reads(line) == expected)
  }
}
