import ArgumentParser
import ClaimIndex
import ClaimModel
import ClaimReports

/// The grounds of a decision.
struct VerdictOptions: ParsableArguments {
  @OptionGroup var evidence: EvidenceOptions
  @Option(help: "The reason.") var note: String?
  @Option(help: "saying (they did say so) or content (it is so).") var about: Decision.About?
  @Flag(help: "Do not ask before changing several claims.") var yes = false
  @Flag(help: "Print the plan, and change nothing.") var dryRun = false

  /// Finds the claims, prints the plan where there are several, and records the verdict.
  ///
  /// - Parameter key: the key of the step, where the workflow may lead elsewhere than to `state`.
  func carryOut(
    _ words: [String], to state: String, key: Character?, bearing: Evidence.Bearing,
    action: String, _ options: LedgerOptions
  ) throws {
    let desk = try options.writingDesk(isDryRun: dryRun)
    do {
      let brought = try desk.evidence(evidence.request(bearing))
      let rows = try Target.claims(words, in: desk.index, desk.queryContext)
      let plan = Plan(rows: rows, verb: action, end: "to become \(state)", isDryRun: dryRun)
      guard try plan.goesOn(options, isAgreed: yes) else { return }
      let author = try Author(desk.ledger)
      let verdict = Verdict(
        to: state, key: key, about: about, by: author.person, at: author.now, reason: note,
        evidence: brought.evidence)
      let commit = try desk.decide(
        rows, verdict, action: action, author: author, files: brought.files)
      for note in brought.notes { options.say(note) }
      try report(rows, commit, desk, options)
    } catch { throw Failure(error) }
  }

  private func report(
    _ rows: [ClaimRow], _ commit: CommitID, _ desk: Desk, _ options: LedgerOptions
  ) throws {
    let now = try rows.compactMap { try desk.index.claim($0.claim.id) }
    if options.json {
      for row in now {
        Terminal.answer(
          ContractJSON.claim(row.claim, status: row.status, conflicts: row.conflicts).line)
      }
    }
    for (status, rows) in Dictionary(grouping: now, by: \.status).sorted(by: { $0.key < $1.key }) {
      let what = rows.count == 1 ? "\(rows[0].claim.id) is" : "\(rows.count) claims are"
      options.say("\(what) now \(status), in commit \(commit.short).")
    }
    let silent = now.filter { !$0.claim.attribution.isEmpty }
    if about == nil, silent.count == 1, silent[0].status == "verified" {
      options.next(
        "say what holds, that they said so or that it is so: assay verify \(silent[0].claim.id) --about saying"
      )
    } else if rows.count == 1 {
      options.next("assay log \(rows[0].claim.id)")
    }
  }
}

/// Several claims about to change: what will happen is printed first, and asked on a terminal.
struct Plan {
  let rows: [ClaimRow]
  let verb: String
  /// What becomes of them, after their number.
  let end: String
  let isDryRun: Bool

  /// `false`: it was only to be shown.
  ///
  /// - Throws: `Failure` where the answer is not yes, or nobody is there to ask.
  func goesOn(_ options: LedgerOptions, isAgreed: Bool) throws(Failure) -> Bool {
    guard rows.count > 1 || isDryRun else { return true }
    options.say("\(Messages.count(rows.count, "claim")) \(end):")
    for row in rows.prefix(5) {
      options.say(
        "  \(row.claim.id)  \(row.status)  \(DisplayWidth.fit(ClaimLine.text(for: row.claim), 60))")
    }
    if rows.count > 5 { options.say("  … and \(rows.count - 5) more") }
    if isDryRun { return false }
    if rows.count > 1, !isAgreed { try Confirmation.ask("\(verb) \(rows.count) claims?") }
    return true
  }
}

extension Decision.About: ExpressibleByArgument {}
extension ReportLocale: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// A question before many records change.
enum Confirmation {
  /// - Throws: `Failure` where the answer is not yes, or nobody is there to ask.
  static func ask(_ question: String) throws(Failure) {
    guard Terminal.isInputTerminal else {
      throw Failure(
        "Nothing was changed.", why: "There is no terminal to ask “\(question)”", hint: "add --yes")
    }
    Terminal.say("\(question) [y/N]")
    guard let answer = readLine(), ["y", "yes"].contains(answer.lowercased()) else {
      throw Failure("Nothing was changed.", status: .no)
    }
  }
}
