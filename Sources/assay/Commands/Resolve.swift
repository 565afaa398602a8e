import ArgumentParser
import ClaimModel
import ClaimReports

/// `assay resolve`: our judgement of a conflict; or a merge that git could not finish.
struct Resolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Judge a conflict: explained, resolved or dismissed.",
    discussion: """
      The states and what each wants are in Workflows/conflict.yaml. Records a decision as one \
      commit. --merge finishes by record a merge that git began without Assay's merge driver.

        assay resolve x7q2 explained --note "one means capacity, the other output"
        assay resolve x7q2 resolved --note "the annual report bears out the first"
        git merge their-branch || assay resolve --merge

      Next: assay conflicts, assay report
      """)

  @Argument(help: "The conflict's id or its beginning.") var id: String?
  @Argument(help: "The state: explained, resolved, dismissed, open.") var state: String?
  @Option(help: "The reason.") var note: String?
  @Flag(help: "Finish a merge of git's by record.") var merge = false
  @OptionGroup var options: LedgerOptions

  func run() throws {
    if merge { return try finishMerge() }
    guard let id, let state else {
      throw Failure(
        "Which conflict, and how is it?", hint: "assay resolve CONFLICT explained --note \"why\"",
        status: .usage)
    }
    let desk = try options.writingDesk()
    do {
      let row = try Target.conflict(id, in: desk.index)
      let author = try Author(desk.ledger)
      let verdict = Verdict(to: state, by: author.person, at: author.now, reason: note)
      let commit = try desk.resolve(row, verdict, author: author)
      if options.json, case .one(let now) = try desk.index.conflict(idPrefix: row.conflict.id.text)
      {
        Terminal.answer(ContractJSON.conflict(now.conflict).line)
      }
      options.say("\(row.conflict.id) is now \(state), in commit \(commit.short).")
    } catch { throw Failure(error) }
  }

  private func finishMerge() throws {
    guard id == nil, state == nil else {
      throw Failure(
        "--merge takes no conflict.", hint: "assay resolve --merge", status: .usage)
    }
    let desk = try options.desk()
    do {
      let author = try Author(desk.ledger)
      let finished = try desk.finishMerge(Git(folder: desk.ledger.root), author: author)
      for clash in finished.outcome.clashes {
        let what = [clash.record, clash.slot].compactMap(\.self).joined(separator: " ")
        options.say("Look at \(clash.path) \(what): both sides changed it; one version is kept.")
      }
      let files = Messages.count(finished.outcome.merged.count, "file")
      if let commit = finished.commit {
        options.say("Merged \(files) by record, in commit \(commit.short).")
      } else {
        options.say("Merged \(files) by record, and staged.")
      }
      if finished.conflicts > 0 {
        let found = Messages.count(finished.conflicts, "conflict")
        options.say("\(found) between their claims and ours recorded.")
      }
      if let looked = finished.lookedOver { options.say(looked.sentence) }
      guard finished.outcome.left.isEmpty else {
        throw Failure(
          "\(Messages.count(finished.outcome.left.count, "file")) must be merged by hand.",
          why: finished.outcome.left.joined(separator: "\n"),
          hint: "mend them, then: git add FILE && git commit", status: .no)
      }
      if finished.commit == nil { options.say("git status says how to go on.") }
      try? MergeDriver.install(in: desk.ledger)
    } catch { throw Failure(error) }
  }
}
