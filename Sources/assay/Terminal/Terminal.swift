import Foundation
import Synchronization

/// Standard output holds the answer, standard error everything else. The only place that prints.
enum Terminal {
  /// Writes one line (or several) of the answer.
  static func answer(_ text: String) { write(text + "\n", STDOUT_FILENO) }

  /// Writes the answer as it is, with no line end added.
  static func answerRaw(_ text: String) { write(text, STDOUT_FILENO) }

  /// Says something about the run.
  static func say(_ text: String) { write(text + "\n", STDERR_FILENO) }

  /// Puts one line in the place of the last such line of a terminal; an empty one takes it away.
  static func status(_ line: String) { write("\r\u{1B}[K" + line, STDERR_FILENO) }

  /// Says what failed; as one `assay.error/1` where the run answers in JSON.
  static func report(_ failure: Failure) {
    say(speaksJSON ? failure.json.line : Sanitiser.clean(failure.text, keepingLines: true))
  }

  private static let speaksJSON = CommandLine.arguments.contains("--json")

  /// What of the answer has not been written yet.
  private static let pending = Mutex<[UInt8]>([])

  /// Writes what is pending; called at the end, before anything goes to standard error, and when much has gathered.
  static func flush() {
    pending.withLock { bytes in
      writeAll(bytes, to: STDOUT_FILENO)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  /// Whether anything of the answer was given, be it only pending.
  static var hasAnswered: Bool { answered.withLock { $0 } }
  private static let answered = Mutex(false)

  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }
  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The width of the answer, in columns: `COLUMNS`, else the terminal's, else 80.
  static var width: Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init), columns > 19
    {
      return columns
    }
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 19 {
      return Int(size.ws_col)
    }
    return 80
  }

  /// The width of a line that stands alone: as wide as the terminal; whole where a program reads it.
  static var lineWidth: Int { isOutputTerminal ? width : Int.max }

  /// The width of a page of text: lines of more than a hundred columns are hard to read.
  static var pageWidth: Int { min(100, width) }

  private static func write(_ text: String, _ stream: Int32) {
    guard stream == STDOUT_FILENO else {
      flush()
      return writeAll(Array(text.utf8), to: stream)
    }
    answered.withLock { $0 = true }
    let isFull = pending.withLock { bytes in
      bytes.append(contentsOf: text.utf8)
      return bytes.count > 1 << 16
    }
    if isFull { flush() }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let written = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if written < 0, errno != EINTR { return }
        done += max(0, written)
      }
    }
  }
}
