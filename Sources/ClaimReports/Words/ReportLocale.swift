/// The language of a report's own words; quotes stay as they were written.
public enum ReportLocale: String, CaseIterable, Sendable {
  case english = "en"
  case traditional = "zh-Hant"
  case simplified = "zh-Hans"

  /// Reads `en`, `en-GB`, `zh`, `zh-TW`, `zh_CN.UTF-8` …; `nil` for any other language.
  ///
  /// Chinese without a script or a place is simplified, as most systems mean it.
  public init?(_ tag: String) {
    let parts = tag.lowercased().split { "-_.".contains($0) }
    switch parts.first {
    case "en": self = .english
    case "zh":
      let isTraditional =
        !parts.contains("hans") && parts.contains { ["hant", "tw", "hk", "mo"].contains($0) }
      self = isTraditional ? .traditional : .simplified
    default: return nil
    }
  }

  var isChinese: Bool { self != .english }

  /// The one of two that is in this language.
  func word(_ english: String, _ chinese: ChineseWords) -> String {
    self == .english ? english : chinese.text(self)
  }
}
