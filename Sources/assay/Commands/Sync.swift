import ArgumentParser
import ClaimLedger
import ClaimModel
import ClaimReports

/// `assay sync`: share the ledger with others.
struct Sync: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Share the ledger: fetch, merge by record, push.",
    discussion: """
      Runs your git to fetch from the remote and to push to it, with whatever it has configured \
      (files, SSH, HTTPS). In between it merges by record: no decision is lost, two analysts who \
      decide differently leave a split review, and conflicts that only both sides together contain \
      are recorded. Where somebody pushes meanwhile it begins again.

        assay sync
        assay sync origin --json

      Next: assay list status:split, assay conflicts
      """)

  @Argument(help: "The remote's name, path or address; else the branch's own.") var remote: String?
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.writingDesk()
    do {
      let git = Git(folder: desk.ledger.root)
      let remote = try Remote.find(remote, git)
      _ = try Author(desk.ledger)
      try? MergeDriver.install(in: desk.ledger)
      let synced = try desk.sync(remote, git) { try Author(desk.ledger) }
      report(synced, remote, desk)
    } catch { throw Failure(error) }
  }

  private func report(_ synced: Synced, _ remote: Remote, _ desk: Desk) {
    if options.json { return Terminal.answer(synced.json(remote).line) }
    options.say(synced.summary(remote))
    for id in synced.splits {
      options.say(
        "Split: \(id): two decisions disagree; a third must settle it (assay show \(id)).")
    }
    if !synced.conflicts.isEmpty {
      options.say(
        "\(Messages.count(synced.conflicts.count, "conflict")) between their claims and ours recorded."
      )
    }
    if let looked = synced.lookedOver { options.say(looked.sentence) }
    for clash in synced.clashes {
      let what = [clash.record, clash.slot].compactMap(\.self).joined(separator: " ")
      options.say("Look at \(clash.path) \(what): both sides changed it; one version is kept.")
    }
    if !synced.splits.isEmpty { options.next("assay review status:split") }
  }
}

extension Synced {
  /// "Fetched 3 commits, merged in 8c1d02e, pushed 2 commits (origin main)."
  func summary(_ remote: Remote) -> String {
    let place = "(\(remote) \(remote.branch))"
    guard fetched + pushed > 0 else { return "Nothing new on either side \(place)." }
    var parts: [String] = []
    if fetched > 0 { parts.append("fetched \(Messages.count(fetched, "commit"))") }
    if let merge { parts.append("merged in \(merge.short)") }
    if pushed > 0 { parts.append("pushed \(Messages.count(pushed, "commit"))") }
    let text = parts.joined(separator: ", ")
    return "\(text.prefix(1).uppercased())\(text.dropFirst()) \(place)."
  }

  func json(_ remote: Remote) -> JSON {
    .pairs(
      ("schema", .string("assay.sync/1")), ("remote", .string(remote.description)),
      ("branch", .string(remote.branch)), ("fetched", .int(fetched)), ("pushed", .int(pushed)),
      ("merge", .string(merge?.text)), ("splits", .array(splits.map { .string($0.text) })),
      ("conflicts", .array(conflicts.map { .string($0.text) })),
      (
        "clashes",
        .array(
          clashes.map {
            .pairs(
              ("path", .string($0.path)), ("record", .string($0.record)), ("slot", .string($0.slot))
            )
          })
      ),
      ("reopened", .array((lookedOver?.reopened ?? []).map { .string($0.text) })))
  }
}
