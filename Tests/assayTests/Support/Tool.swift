import ChildProcesses
import Foundation

/// Runs the built command as a user would, with nothing of this machine's settings.
struct Tool {
  /// A folder of its own for each use; removed with `clean`.
  let home: URL
  let folder: URL

  init() throws {
    home = FileManager.default.temporaryDirectory.appendingPathComponent(
      "assay-test-\(UUID().uuidString)")
    folder = home.appendingPathComponent("work")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(
      "[user]\n\tname = Desk Analyst\n\temail = analyst@example.org\n[init]\n\tdefaultBranch = main\n"
        .utf8
    )
    .write(to: home.appendingPathComponent(".gitconfig"))
  }

  func clean() { try? FileManager.default.removeItem(at: home) }

  struct Outcome {
    var status: Int32
    var out: String
    var err: String
  }

  /// The folder that holds the built `assay`: the tests' bundle lies beside it.
  static let binaries = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
    .deletingLastPathComponent()

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let samples = root.appendingPathComponent("Tests/Samples")

  @discardableResult
  func assay(
    _ arguments: String..., in place: String = ".", input: String = "",
    extra: [String: String] = [:]
  ) throws -> Outcome {
    try run(Tool.binaries.appendingPathComponent("assay").path, arguments, place, input, extra)
  }

  @discardableResult
  func run(
    _ words: [String], in place: String, input: String = "", extra: [String: String] = [:]
  ) throws -> Outcome {
    try run(Tool.binaries.appendingPathComponent("assay").path, words, place, input, extra)
  }

  @discardableResult
  func git(_ arguments: String..., in place: String = ".") throws -> Outcome {
    try run("/usr/bin/env", ["git"] + arguments, place, "", [:])
  }

  @discardableResult
  func shell(_ line: String, in place: String = ".") throws -> Outcome {
    try run("/bin/sh", ["-c", line], place, "", [:])
  }

  /// Writes a file below the work folder.
  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  private func run(
    _ program: String, _ arguments: [String], _ place: String, _ input: String,
    _ extra: [String: String]
  ) throws -> Outcome {
    let environment = [
      "HOME": home.path, "PATH": "\(Tool.binaries.path):/usr/local/bin:/usr/bin:/bin",
      "LC_ALL": "C.UTF-8", "TZ": "UTC", "COLUMNS": "80", "GIT_CONFIG_NOSYSTEM": "1",
      "ASSAY_NOW": "2026-01-02T03:04:05Z", "GIT_PAGER": "cat",
    ]
    let files = ["in", "out", "err"].map {
      home.appendingPathComponent("\($0)-\(UUID().uuidString)")
    }
    try Data(input.utf8).write(to: files[0])
    var child = ChildProcess(
      [
        "/usr/bin/env", "-C", folder.appendingPathComponent(place).standardizedFileURL.path,
        program,
      ] + arguments,
      environment: environment.merging(extra) { _, new in new })
    child.input = .file(files[0].path)
    (child.output, child.errors) = (.file(files[1].path), .file(files[2].path))
    let status = try child.run().status
    func text(_ file: URL) throws -> String {
      String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
    return Outcome(status: status, out: try text(files[1]), err: try text(files[2]))
  }
}

extension Tool {
  /// A ledger at `desk` with the sample articles.
  static func desk() throws -> Tool {
    let tool = try Tool()
    try tool.assay("init", "desk", "-q")
    try tool.assay(
      "add", "--manifest", samples.appendingPathComponent("manifest.csv").path, "-q", in: "desk")
    return tool
  }

  /// The ids that `list` prints for a query.
  func ids(_ query: String...) throws -> [String] {
    try assay("list", query.joined(separator: " "), in: "desk").out.split(separator: "\n")
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }
}

/// Texts that are recorded and compared; recorded anew only where `ASSAY_GOLDEN` is set.
enum Golden {
  static var isRecording: Bool { ProcessInfo.processInfo.environment["ASSAY_GOLDEN"] != nil }
}
