import ArticleReading
import ChildProcesses
import Foundation

/// The words of a PDF, by poppler's `pdftotext`, within limits of time, memory and size.
enum Poppler {
  private static let programs = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"]
  /// Seconds of computing, kibibytes of memory, blocks of 512 bytes written.
  private static let limits = "ulimit -t 60; ulimit -v 4000000; ulimit -f 131072"
  /// More of what pdftotext says is not kept, in bytes.
  private static let mostWords = 4096

  /// - Throws: `ReadingError` where the program is missing, refuses (encrypted, damaged) or reaches a limit.
  @Sendable static func text(_ bytes: [UInt8]) throws -> (text: [UInt8], notes: [String]) {
    guard let program = programs.first(where: FileManager.default.isExecutableFile) else {
      throw ReadingError(
        .unsupported, subject: "", underlying: "pdftotext is not installed",
        hint: "apt-get install poppler-utils")
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "assay-pdf-\(getpid())-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in.pdf", "out.txt"].map { folder.appendingPathComponent($0).path }
    try Data(bytes).write(to: URL(fileURLWithPath: files[0]))
    let (status, words) = try run(program, files)
    let text = FileManager.default.contents(atPath: files[1]).map { [UInt8]($0) } ?? []
    let complaints = words.split(separator: "\n").filter { $0.contains("Error") }
    if text.contains(where: { $0 > 0x20 }), status == 0 || status == 1 {
      let note = "the PDF is damaged; what could be read was read"
      return (text, complaints.isEmpty && status == 0 ? [] : [note])
    }
    guard status == 0 else { throw failure(status, words) }
    return (text, [])
  }

  private static func run(_ program: String, _ files: [String]) throws -> (Int32, String) {
    let script = "\(limits); exec \"$0\" -enc UTF-8 \"$1\" \"$2\""
    var child = ChildProcess(
      ["/bin/sh", "-c", script, program] + files, environment: ProcessInfo.processInfo.environment)
    (child.input, child.output, child.seconds) = (.nothing, .nothing, 90)
    child.mostBytes = mostWords
    let outcome = try child.run()
    return (outcome.status, outcome.text)
  }

  private static func failure(_ status: Int32, _ words: String) -> ReadingError {
    let lower = words.lowercased()
    if lower.contains("password") || lower.contains("encrypt") {
      return ReadingError(.locked, subject: "", underlying: "a password opens it")
    }
    if status == 3 {
      return ReadingError(.locked, subject: "", underlying: "its text may not be taken")
    }
    if status > 100 { return ReadingError(.costly, subject: "") }
    return ReadingError(
      .damaged, subject: "", underlying: words.split(separator: "\n").first.map(String.init))
  }
}
