import ArgumentParser
import ClaimLedger
import Foundation

/// How git comes to merge records.
enum MergeDriver {
  /// Makes git run this very program for records; a program that is gone by then means a conflict, never a
  /// merge by line.
  static func install(in ledger: Ledger, program: String? = Bundle.main.executablePath) throws {
    guard let program else { return }
    let path = URL(fileURLWithPath: program).resolvingSymlinksInPath().path
    try ledger.installMergeDriver("sh -c '\"$0\" merge-driver \"$@\" || exit 1' \(quoted(path))")
  }

  /// One word of a shell.
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}

/// `assay merge-driver`: what git runs; never typed.
struct MergeDriverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-driver",
    abstract: "Merge one file by record, for git.",
    discussion: """
      git runs it where both sides of a merge changed a file of records; `assay init` and `assay \
      sync` tell git so. It writes the merged file in the place of ours; exit 1 where a person must \
      merge it.

        git config merge.assay.driver
        assay merge-driver base ours theirs Reviews/2025-06/x.yaml
      """,
    shouldDisplay: false)

  @Argument(help: "The common ancestor's version.") var base: String
  @Argument(help: "Our version; the merged one is written here.") var ours: String
  @Argument(help: "Their version.") var theirs: String
  @Argument(help: "The file's path in the repository.") var path: String

  func run() throws {
    do {
      let ledger = try Ledger.open(from: FileManager.default.currentDirectoryPath)
      let merged = try ledger.mergeFile(
        path, base: try Input.bytes(base), ours: try Input.bytes(ours),
        theirs: try Input.bytes(theirs))
      guard let merged else {
        throw Failure(
          "\(path) must be merged by hand.",
          why: "Both sides changed it, and it cannot be taken apart into records.",
          hint: "mend it, then: git add \(path) && git commit", status: .no)
      }
      for clash in merged.clashes {
        let what = [clash.record, clash.slot].compactMap(\.self).joined(separator: " ")
        Terminal.say("Look at \(path) \(what): both sides changed it; one version is kept.")
      }
      try Data(merged.bytes).write(to: URL(fileURLWithPath: ours))
    } catch { throw Failure(error) }
  }
}
