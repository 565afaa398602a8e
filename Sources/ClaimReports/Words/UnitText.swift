import ClaimModel
import Foundation

/// How numbers of one unit are scaled and where the unit stands.
struct UnitText {
  private let quantity: Quantity
  private let locale: ReportLocale
  private let isPercent: Bool

  init(_ quantity: Quantity, locale: ReportLocale) {
    self.quantity = quantity
    self.locale = locale
    let largest = Swift.max(abs(quantity.min ?? 0), abs(quantity.max ?? 0))
    isPercent = quantity.unit == "ratio" && (quantity.measure != .ratio || largest <= 1)
  }

  /// A number with its scale word, without the unit.
  func number(_ value: Decimal) -> String {
    let (digits, scale) = scaled(value)
    return digits + scale
  }

  /// Digits and scale word apart, so that a range can share the word.
  func scaled(_ value: Decimal) -> (String, String) {
    if isPercent { return (NumberText.plain(value * 100), "") }
    guard quantity.unit != "rank", quantity.unit != "ratio" else {
      return (NumberText.plain(value), "")
    }
    for (factor, name) in locale.isChinese ? UnitText.chineseScales : UnitText.englishScales {
      guard abs(value) >= factor else { continue }
      // Only what the scale word says without loss; 6,234,567 keeps its digits.
      guard NumberText.rounded(value / factor, 3) * factor == value else { break }
      return (NumberText.plain(value / factor, places: 3), name.text(locale))
    }
    return (NumberText.plain(value), "")
  }

  private static let englishScales: [(Decimal, ChineseWords)] = [
    (1_000_000_000_000, " trillion"), (1_000_000_000, " billion"), (1_000_000, " million"),
  ]
  private static let chineseScales: [(Decimal, ChineseWords)] = [
    (1_000_000_000_000, "万亿"), (100_000_000, "亿"), (10_000, "万"),
  ]

  /// The number's text with its unit around it.
  func whole(_ text: String) -> String {
    switch quantity.unit {
    case "ratio" where isPercent: return text + locale.word(" %", "%")
    case "ratio": return text + locale.word(" times", "倍")
    case "percentage-point": return text + locale.word(" percentage points", "个百分点")
    case "rank": return locale.word("no. ", "第 ") + text
    case "count": return text
    default: return withUnit(text)
    }
  }

  private func withUnit(_ text: String) -> String {
    let unit = quantity.unit
    let isMoney = unit.utf8.count == 3 && unit.utf8.allSatisfy { (65...90).contains($0) }
    if isMoney, !locale.isChinese { return unit + " " + text }
    let name = UnitText.names[unit].map { locale.word($0.0, $0.1) } ?? unit
    return text + (isMoney && UnitText.names[unit] != nil ? "" : " ") + Neutral.line(name)
  }

  /// English and Chinese names of units whose code a reader would stumble over.
  private static let names: [String: (String, ChineseWords)] = [
    "USD": ("US dollars", "美元"), "CNY": ("yuan", "元人民币"), "HKD": ("HK dollars", "港元"),
    "TWD": ("NT dollars", "元新台币"), "JPY": ("yen", "日元"), "EUR": ("euros", "欧元"),
    "GBP": ("pounds", "英镑"), "KRW": ("won", "韩元"), "SGD": ("SG dollars", "新加坡元"),
    "a": ("years", "年"), "mo": ("months", "个月"), "wk": ("weeks", "周"), "d": ("days", "天"),
    "h": ("hours", "小时"), "min": ("minutes", "分钟"), "s": ("seconds", "秒"),
    "[in_i]": ("inches", "英寸"), "[ft_i]": ("feet", "英尺"), "[mi_i]": ("miles", "英里"),
    "[lb_av]": ("pounds", "磅"), "t": ("tonnes", "吨"), "kg": ("kg", "千克"), "km": ("km", "公里"),
    "m": ("m", "米"), "Cel": ("°C", "°C"), "[degF]": ("°F", "°F"), "By": ("bytes", "字节"),
    "GBy": ("GB", "GB"), "TBy": ("TB", "TB"), "MBy": ("MB", "MB"), "KBy": ("kB", "kB"),
    "{FLOP}": ("FLOP", "FLOP"), "{FLOP}/s": ("FLOP/s", "FLOP/s"), "m2": ("m²", "平方米"),
    "km2": ("km²", "平方公里"), "har": ("hectares", "公顷"), "m3": ("m³", "立方米"), "nm": ("nm", "纳米"),
    "kW.h": ("kWh", "千瓦时"), "MW.h": ("MWh", "兆瓦时"), "GW.h": ("GWh", "GWh"), "TW.h": ("TWh", "TWh"),
    "km/h": ("km/h", "公里/小时"), "[bbl_us]": ("barrels", "桶"), "%": ("%", "%"),
    "[bbl_us]/d": ("barrels a day", "桶/天"), "[mi_i]/h": ("mph", "英里/小时"), "t/har": ("t/ha", "吨/公顷"),
    "ug/m3": ("µg/m³", "微克/立方米"), "W.h/kg": ("Wh/kg", "瓦时/千克"), "GBy/s": ("GB/s", "GB/s"),
    "TBy/s": ("TB/s", "TB/s"), "[sft_i]": ("sq ft", "平方英尺"), "[acr_us]": ("acres", "英亩"),
    "{mu}": ("mu", "亩"), "{jin}": ("jin", "斤"), "{ping}": ("ping", "坪"), "[kn_i]": ("knots", "节"),
    "{rev}/min": ("rpm", "转/分"), "{magnitude}": ("magnitude", "级"), "deg": ("°", "度"),
    "m3/s": ("m³/s", "立方米/秒"), "mg/m3": ("mg/m³", "毫克/立方米"), "L/(100.km)": ("L/100 km", "升/百公里"),
  ]
}
