import ClaimModel
import ClaimReports
import Foundation

extension DeskView {
  /// What lists and reports call the canonical names in this language; nothing where they stand as they are.
  func names(_ locale: ReportLocale) throws -> [String: String] {
    locale == .english ? [:] : try knowledge.lexicon.chineseNames(locale)
  }
}

extension Lexicon {
  /// What Chinese calls the canonical names of things and of what is measured: the name that an entry gives for it,
  /// else its first alias in Chinese, in the characters asked for.
  func chineseNames(_ locale: ReportLocale) -> [String: String] {
    let named = entries.filter { $0.kind == .name || $0.kind == .property }
    var names: [String: String] = [:]
    for entry in named where names[entry.name] == nil { names[entry.name] = entry.given(locale) }
    for entry in named where names[entry.name] == nil {
      names[entry.name] = entry.aliases.first(where: Self.isChinese).map { $0.turned(to: locale) }
    }
    return names
  }

  private static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) }
  }
}

extension Lexicon.Entry {
  fileprivate func given(_ locale: ReportLocale) -> String? {
    locale == .traditional
      ? traditional ?? simplified?.turned(to: locale)
      : simplified ?? traditional?.turned(to: locale)
  }
}

extension String {
  /// In traditional or in simplified characters, as ICU turns them.
  fileprivate func turned(to locale: ReportLocale) -> String {
    self.applyingTransform(StringTransform("Hans-Hant"), reverse: locale != .traditional) ?? self
  }
}
