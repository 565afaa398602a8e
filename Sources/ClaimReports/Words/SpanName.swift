/// Spans of time that words such as 同比 and "a year earlier" stand for, as baselines name them: `2024`,
/// `first half of 2024`, `third quarter of 2024`, `July 2024`.
enum SpanName {
  private static let ordinals = ["first", "second", "third", "fourth"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "2024年第3季度"; `nil` in English, and for what is no such name.
  static func chinese(_ name: String?, _ locale: ReportLocale) -> String? {
    let words = (name ?? "").split(separator: " ").map(String.init)
    guard locale.isChinese, let last = words.last, last.count == 4, let year = Int(last) else {
      return nil
    }
    if words.count == 1 { return "\(year)年" }
    if words.count == 2, let month = months.firstIndex(of: words[0]) {
      return "\(year)年\(month + 1)月"
    }
    guard words.count == 4, words[2] == "of", let part = ordinals.firstIndex(of: words[0]) else {
      return nil
    }
    switch words[1] {
    case "quarter": return "\(year)年第\(part + 1)季度"
    case "half": return "\(year)年" + (part == 0 ? "上" : "下") + "半年"
    default: return nil
    }
  }
}
