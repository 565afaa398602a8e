import ArgumentParser
import Foundation

/// When colour is used; meaning never rests on it.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// Colour for one stream.
struct Style {
  let on: Bool

  init(_ choice: ColorChoice, terminal: Bool) {
    let refused = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    on = choice == .always || (choice == .auto && terminal && !refused)
  }

  func bold(_ text: String) -> String { wrap("1", text) }
  func dim(_ text: String) -> String { wrap("2", text) }
  func red(_ text: String) -> String { wrap("31", text) }
  func green(_ text: String) -> String { wrap("32", text) }
  func yellow(_ text: String) -> String { wrap("33", text) }

  private func wrap(_ code: String, _ text: String) -> String {
    on ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
