import ClaimModel
import Foundation

/// The only reader of the clock. `ASSAY_NOW` (RFC 3339, UTC) stands in for it in tests and recordings.
enum Clock {
  /// Now, to the second: 2026-11-22T09:14:03Z
  static var now: String {
    if let fixed = ProcessInfo.processInfo.environment["ASSAY_NOW"], !fixed.isEmpty { return fixed }
    return text(secondsSince1970: Int(Date().timeIntervalSince1970))
  }

  static func text(secondsSince1970 seconds: Int) -> String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    let day = Day(number: days).map(\.description) ?? "1970-01-01"
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// Seconds since 1970 of a time that `text` wrote; `nil` for anything else.
  static func seconds(_ text: String) -> Int? {
    guard text.utf8.count == 20, text.hasSuffix("Z"), let day = Day(text.prefix(10)) else {
      return nil
    }
    let parts = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return day.number * 86_400 + parts[0] * 3600 + parts[1] * 60 + parts[2]
  }
}
