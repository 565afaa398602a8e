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
      Finds merges, made where no merge driver was at hand, that lost a decision or left two \
      versions of a record; --fix mends them, as one commit, and writes records of older formats \
      in the present one. Sees to it that git merges records \
      with Assay here. --signatures checks who signed what. Exit 1 where something is wrong.

        assay check
        assay check --worktree   (after editing records by hand)
        assay check --fix
        assay check --signatures
      """)

  @Flag(help: "Check the files as they lie in the working tree, committed or not.") var worktree =
    false
  @Flag(help: "Mend what a merge made without Assay left behind.") var fix = false
  @Flag(help: "Check the signatures of the commits, as git is configured to.") var signatures =
    false
  @OptionGroup var options: LedgerOptions

  func run() throws {
    do {
      if fix { try mend() }
      let ledger = try Ledger.open(from: options.folder)
      if !worktree { try? MergeDriver.install(in: ledger) }
      let found = try worktree ? ledger.checkWorktree() : ledger.check(at: ledger.head())
      var problems = found.problems
      if !worktree { problems += try merges(ledger, known: Set(problems.map(\.path))) }
      if !worktree, problems.isEmpty { problems = try checkIndex() }
      let signed = try signatures ? signatureCheck() : nil
      problems += signed?.problems ?? []
      for problem in problems { Terminal.answer(options.json ? problem.json.line : problem.page) }
      if let signed {
        options.say(
          "\(Messages.count(signed.good, "commit")) well signed, \(signed.unsigned) not signed.")
      }
      options.say(summary(found.counts, problems))
      if !worktree, let changed = try uncommitted(ledger) { options.say(changed) }
      if !problems.isEmpty { throw ExitStatus.no }
    } catch let status as ExitStatus {
      throw status
    } catch { throw Failure(error) }
  }

  /// What lies in the working tree and in no commit, in words; `nil` where nothing does.
  private func uncommitted(_ ledger: Ledger) throws -> String? {
    let found = try Git(folder: ledger.root).answer(
      "status", "--porcelain", "--untracked-files=all", "--", "Claims", "Reviews", "Workflows")
    guard let count = found?.split(separator: "\n").count else { return nil }
    return
      "\(Messages.count(count, "file")) changed since the last commit, and not looked at: assay check --worktree"
  }

  private func summary(_ counts: RecordCheck.Counts, _ problems: [Problem]) -> String {
    let what = [
      Messages.count(counts.articles, "article"), Messages.count(counts.claims, "claim"),
      Messages.count(counts.reviews, "review"), Messages.count(counts.conflicts, "conflict record"),
    ]
    let end = problems.isEmpty ? "all whole" : Messages.count(problems.count, "problem")
    return "Checked \(what.joined(separator: ", ")): \(end)."
  }

  /// What merges left behind, where the records themselves do not show it.
  private func merges(_ ledger: Ledger, known: Set<String>) throws -> [Problem] {
    try ledger.mergeDamage().filter { !known.contains($0.path) || $0.merge != nil }.map { damage in
      let merge = damage.merge.map { "since the merge \($0.short) " } ?? ""
      return Problem(
        path: damage.path, message: "\(merge)\(damage.what)", hint: "assay check --fix")
    }
  }

  private func mend() throws {
    let desk = try options.writingDesk()
    let author = try Author(desk.ledger)
    let upgraded = try desk.upgrade(author: author)
    if let upgraded {
      options.say(
        "Wrote \(Messages.count(upgraded.files, "file")) in the present format, in commit \(upgraded.commit.short)."
      )
    }
    let damage = try desk.ledger.mergeDamage()
    guard let commit = try desk.mend(damage, author: author) else {
      return upgraded == nil ? options.say("Nothing to mend.") : ()
    }
    for item in damage { options.say("Mended \(item.path): \(item.what).") }
    options.say("Recorded it in commit \(commit.short).")
  }

  private func signatureCheck() throws -> SignatureCheck {
    let desk = try options.desk()
    return try SignatureCheck(desk, Git(folder: desk.ledger.root))
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
