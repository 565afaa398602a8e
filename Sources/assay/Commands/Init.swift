import ArgumentParser
import ClaimLedger
import Foundation

/// `assay init`: make a ledger.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a ledger, or make one inside a repository.",
    discussion: """
      Makes a git repository with Claims/, Reviews/ and Workflows/ and commits them. Inside an \
      existing repository it adds only these; your other files and uncommitted work stay as they are.

        assay init desk
        cd my-project && assay init

      Next: assay add article.txt
      """)

  @Argument(help: "The folder; made where it is missing. Default: here.") var dir = "."
  @Flag(name: .shortAndLong, help: "Say nothing but errors.") var quiet = false

  func run() throws {
    let folder = URL(fileURLWithPath: dir).standardizedFileURL.path
    do {
      let ledger = try Ledger.initialize(at: folder, time: Int64(Clock.seconds(Clock.now) ?? 0))
      try MergeDriver.install(in: ledger)
      if !quiet {
        let commit = try ledger.head()?.short ?? ""
        Terminal.say("Made a ledger in \(ledger.root) (commit \(commit)).")
        if Terminal.isErrorTerminal { Terminal.say("Next: cd \(dir) && assay add article.txt") }
      }
    } catch { throw Failure(error) }
  }
}
