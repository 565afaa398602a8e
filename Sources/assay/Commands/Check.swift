import ArgumentParser
import ClaimIndex
import ClaimLedger
import ClaimModel

/// `assay check`: is everything whole?
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check records, anchors, workflows and the index.",
    discussion: """
      Reads every record of the last commit (with --worktree: of the files as they lie there), \
      names each problem with file, line and column, and compares the index with one made anew. \
      Changes nothing; exit 1 where something is wrong.

        assay check
        assay check --worktree   (after editing records by hand)
      """)

  @Flag(help: "Check the files as they lie in the working tree, committed or not.") var worktree =
    false
  @OptionGroup var options: LedgerOptions

  func run() throws {
    do {
      let ledger = try Ledger.open(from: options.folder)
      let found = try worktree ? ledger.checkWorktree() : ledger.check(at: ledger.head())
      let isIndexDue = !worktree && found.problems.isEmpty
      let problems = isIndexDue ? try checkIndex() : found.problems
      for problem in problems { Terminal.answer(options.json ? problem.json.line : problem.page) }
      options.say(summary(found.counts, problems))
      if !problems.isEmpty { throw ExitStatus.no }
    } catch let status as ExitStatus {
      throw status
    } catch { throw Failure(error) }
  }

  private func summary(_ counts: RecordCheck.Counts, _ problems: [Problem]) -> String {
    let what = [
      Messages.count(counts.articles, "article"), Messages.count(counts.claims, "claim"),
      Messages.count(counts.reviews, "review"), Messages.count(counts.conflicts, "conflict record"),
    ]
    let end = problems.isEmpty ? "all whole" : Messages.count(problems.count, "problem")
    return "Checked \(what.joined(separator: ", ")): \(end)."
  }

  /// The index must equal one made anew from the same commit.
  private func checkIndex() throws -> [Problem] {
    let desk = try options.desk()
    let fresh = try desk.view(at: "HEAD")
    defer { fresh.close() }
    guard try rows(desk.index) != rows(fresh.queries) else { return [] }
    return [
      Problem(
        path: desk.index.path, message: "the index differs from one made anew",
        hint: "assay index rebuild")
    ]
  }

  private func rows(_ queries: any ClaimQueries) throws -> [String] {
    var rows: [String] = []
    try queries.dump { rows.append($0) }
    return rows
  }
}
