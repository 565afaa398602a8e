import Foundation
import Synchronization

/// The terminal as a screen: no line editing, no echo, a page of its own; put back on every way out.
final class RawTerminal {
  /// What woke the reader.
  enum Event: Equatable {
    case keys([ReviewQueue.Key])
    case resized
    /// The terminal is gone, or somebody ended the run.
    case closed
  }

  private var saved = termios()
  private var raw = termios()
  private var reader = KeyReader()
  private var size: (columns: Int, rows: Int) = (0, 0)
  private var isOpen = false

  /// Takes the terminal over.
  ///
  /// - Throws: `Failure` where standard input or output is none.
  init() throws(Failure) {
    guard Terminal.isInputTerminal, Terminal.isOutputTerminal, tcgetattr(STDIN_FILENO, &saved) == 0
    else {
      throw Failure(
        "There is no terminal to draw the queue on.",
        why: "Standard input or output is a file or a pipe.", hint: "assay review --plain",
        status: .usage)
    }
    var raw = saved
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | ICRNL)
    self.raw = raw
    Signals.watch()
    open()
  }

  private func open() {
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
    isOpen = true
    write("\u{1B}[?1049h\u{1B}[?25l")
  }

  /// Gives the terminal to somebody else, an editor, for as long as `body` runs.
  func lend<T>(_ body: () throws -> T) rethrows -> T {
    write("\u{1B}[?25h\u{1B}[?1049l")
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved)
    defer {
      open()
      write("Recorded in a moment …")
    }
    return try body()
  }

  deinit { close() }

  /// Gives the terminal back as it was; calling it twice does no harm.
  func close() {
    guard isOpen else { return }
    isOpen = false
    write("\u{1B}[?25h\u{1B}[?1049l")
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved)
    Signals.forget()
  }

  /// Columns and rows; 80 by 24 where the terminal does not say.
  var measure: (columns: Int, rows: Int) {
    var found = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &found) == 0, found.ws_col > 0, found.ws_row > 0
    else { return (80, 24) }
    return (max(20, Int(found.ws_col)), max(6, Int(found.ws_row)))
  }

  func draw(_ lines: [String]) {
    size = measure
    let body = lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n")
    write("\u{1B}[H\(body)\u{1B}[J")
  }

  /// Waits for keys, another size, or the end.
  func next() -> Event {
    while true {
      if Signals.isEnded { return .closed }
      var watched = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let ready = poll(&watched, 1, 200)
      if Signals.isEnded { return .closed }
      if measure != size { return .resized }
      if ready < 0 && errno != EINTR { return .closed }
      guard ready > 0 else { continue }
      if watched.revents & Int16(POLLIN) == 0 { return .closed }
      guard let bytes = read() else { return .closed }
      let keys = reader.keys(bytes)
      if !keys.isEmpty { return .keys(keys) }
    }
  }

  private func read() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = Foundation.read(STDIN_FILENO, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : count < 0 && errno == EINTR ? [] : nil
  }

  private func write(_ text: String) {
    Terminal.answerRaw(text)
    Terminal.flush()
  }
}

/// Signals that end a run: noted, so that the terminal is put back and a batch is recorded first.
private enum Signals {
  private static let ended = Atomic<Bool>(false)
  private static let watched = [SIGTERM, SIGHUP, SIGINT]

  static var isEnded: Bool { ended.load(ordering: .relaxed) }

  static func watch() {
    for number in watched { signal(number) { _ in Signals.ended.store(true, ordering: .relaxed) } }
    signal(SIGPIPE, SIG_IGN)
  }

  static func forget() {
    for number in watched { signal(number, SIG_DFL) }
  }
}
