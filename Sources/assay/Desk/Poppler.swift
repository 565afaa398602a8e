import Foundation

/// The words of a PDF, by poppler's `pdftotext`.
enum Poppler {
  private static let programs = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"]

  /// - Throws: `Failure` where the program is missing, refuses (encrypted, damaged) or takes longer than a minute.
  @Sendable static func text(_ bytes: [UInt8]) throws -> [UInt8] {
    guard let program = programs.first(where: FileManager.default.isExecutableFile) else {
      throw Failure(
        "A PDF was not read.", why: "pdftotext is not installed.",
        hint: "apt-get install poppler-utils")
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "assay-pdf-\(getpid())-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (pdf, text) = (
      folder.appendingPathComponent("in.pdf"), folder.appendingPathComponent("out.txt")
    )
    try Data(bytes).write(to: pdf)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-enc", "UTF-8", pdf.path, text.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let deadline = DispatchTime.now() + .seconds(60)
    DispatchQueue.global().asyncAfter(deadline: deadline) {
      if process.isRunning { process.terminate() }
    }
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let why = words.split(separator: "\n").first.map(String.init) ?? "pdftotext failed."
      throw Failure(
        "A PDF was not read.", why: why, hint: "save the article as text or HTML and add that")
    }
    return [UInt8](try Data(contentsOf: text))
  }
}
