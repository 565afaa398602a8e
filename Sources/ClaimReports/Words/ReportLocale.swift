/// The language of a report's own words; quotes stay as they were written.
public enum ReportLocale: String, CaseIterable, Sendable {
  case english = "en"
  case chinese = "zh-Hans"

  /// Reads `en`, `en-GB`, `zh`, `zh_CN.UTF-8` …; `nil` for any other language.
  public init?(_ tag: String) {
    switch tag.lowercased().prefix(2) {
    case "en": self = .english
    case "zh": self = .chinese
    default: return nil
    }
  }

  /// The one of two that is in this language.
  func word(_ english: String, _ chinese: String) -> String {
    self == .english ? english : chinese
  }
}
