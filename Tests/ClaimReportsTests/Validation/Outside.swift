import ChildProcesses
import Foundation

/// Programs that are not ours and judge what we write: validators and a browser.
enum Outside {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let validator = root.appending(path: "Tests/Validators/validate.py").path
  static let check = root.appending(path: "Scripts/page/check.py").path
  static let schema = root.appending(path: "Docs/schemas/assay.schema.json").path

  struct Outcome {
    /// 0 without a fault, 1 with one, 77 where the program is not installed.
    var status: Int32
    /// One line a fault.
    var faults: [String]
  }

  /// The Python that has the validators of a kind: Debian's own, else the first on PATH.
  static func python(for kind: String) -> [String]? {
    [["/usr/bin/python3"], ["/usr/bin/env", "python3"]].first { python in
      (try? run(python + [validator, "has", kind]).status) == 0
    }
  }

  static func isInstalled(_ kind: String) -> Bool { python(for: kind) != nil }

  /// What the validator of a kind says of a text.
  static func validate(_ text: String, as kind: String) throws -> Outcome {
    guard let python = python(for: kind) else { return Outcome(status: 77, faults: []) }
    return try withFile(text, ending: kind) { path in
      try run(python + [validator, kind, path, schema])
    }
  }

  static var hasBrowser: Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    func has(_ name: String) -> Bool {
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
    return has("python3")
      && ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].contains(
        where: has)
  }

  /// What a browser says of a page; `word` is one that some claims have and others lack.
  static func browse(_ page: String, word: String) throws -> Outcome {
    try withFile(page, ending: "html") { path in
      try run(["/usr/bin/env", "python3", check, path, word])
    }
  }

  private static func withFile(_ text: String, ending: String, _ body: (String) throws -> Outcome)
    throws -> Outcome
  {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "assay-\(UUID().uuidString).\(ending)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }

  private static func run(_ command: [String]) throws -> Outcome {
    var child = ChildProcess(command, environment: ProcessInfo.processInfo.environment)
    child.errors = .nothing
    let outcome = try child.run()
    return Outcome(
      status: outcome.status,
      faults: outcome.text.split(separator: "\n").map(String.init).filter { !$0.isEmpty })
  }
}
