import Foundation
import Synchronization

/// How far a long run is, on one line of a terminal; nothing before 250 ms, and nothing where nobody looks.
final class Progress {
  private let isOn: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  init(isOn: Bool) { self.isOn = isOn }

  func step(_ done: Int, of count: Int, _ name: String, failed: Int) {
    let now = ContinuousClock.now
    guard isOn, count > 1, now - start > .milliseconds(250),
      last.map({ now - $0 > .milliseconds(100) }) ?? true
    else { return }
    last = now
    let trouble = failed > 0 ? ", \(failed) failed" : ""
    let line = "Reading \(done + 1) of \(count)\(trouble): \(Sanitiser.clean(name))"
    Terminal.status(DisplayWidth.fit(line, max(20, Terminal.width - 1)))
  }

  /// Takes the line away.
  func end() {
    if last != nil { Terminal.status("") }
  }
}

/// The user's Ctrl-C, asked for politely: the first one ends a long run after its present step, the second at once.
enum Interrupt {
  private static let asked = Atomic<Bool>(false)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// From now on the first Ctrl-C is only noted.
  static func watch() {
    signal(SIGINT) { _ in
      Interrupt.asked.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }
}
