import ChildProcesses
import ClaimModel
import Foundation

@testable import ClaimLedger

/// A folder for one test, removed afterwards, with git itself to ask what it thinks of our work.
final class Sandbox {
  let root: String

  /// No configuration of the machine matters: an own home with a name and a mail.
  private static let home: String = {
    let folder = NSTemporaryDirectory() + "assay-home-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = """
      [user]
      \tname = Desk Analyst
      \temail = analyst@example.org
      [init]
      \tdefaultBranch = main
      """
    try? text.write(toFile: folder + "/.gitconfig", atomically: true, encoding: .utf8)
    LibGit.useHome(folder)
    return folder
  }()

  static let author = Signature(
    name: "Desk Analyst", mail: "analyst@example.org", time: 1_700_000_000)

  init() throws {
    _ = Self.home
    let folder = NSTemporaryDirectory() + "assay-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    root = URL(filePath: folder).resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// A new ledger in `name`.
  func ledger(_ name: String = "desk", storage: any Storage = FileStorage()) throws -> Ledger {
    try Ledger.initialize(at: "\(root)/\(name)", time: 1_700_000_000, storage: storage)
  }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  func read(_ name: String) -> String? { try? String(contentsOfFile: path(name), encoding: .utf8) }

  /// Runs git in `folder` and returns what it said, both streams together.
  @discardableResult
  func git(_ arguments: String..., in folder: String = "desk") throws -> String {
    try run(arguments, in: folder).text
  }

  func run(_ arguments: [String], in folder: String = "desk") throws -> (
    text: String, status: Int32
  ) {
    let outcome = try ChildProcess(
      ["git", "-C", path(folder)] + arguments,
      environment: [
        "HOME": Self.home, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C", "TZ": "UTC",
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        "GIT_AUTHOR_DATE": "1700000000 +0000", "GIT_COMMITTER_DATE": "1700000000 +0000",
      ]
    ).run()
    return (outcome.text, outcome.status)
  }

  /// What git finds wrong with objects, index and working tree; empty where nothing.
  func complaints(in folder: String = "desk") throws -> String {
    let fsck = try run(["fsck", "--strict", "--no-dangling"], in: folder)
    let status = try git("status", "--porcelain", in: folder)
    return (fsck.status == 0 ? "" : fsck.text) + status
  }
}

extension Ledger {
  /// Publishes files given as text.
  @discardableResult
  func put(_ files: [String: String], remove: Set<String> = [], _ subject: String = "Change")
    throws -> CommitID
  {
    try publish(CommitMessage(subject), author: Sandbox.author) { _ in
      Edit(writes: files.mapValues { Array($0.utf8) }, removals: remove)
    }
  }

  func text(_ path: String) throws -> String? {
    try snapshot(at: try head()).bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }
}
