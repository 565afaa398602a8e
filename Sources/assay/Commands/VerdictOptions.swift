import ArgumentParser
import ClaimIndex
import ClaimModel
import ClaimReports

/// The grounds of a decision.
struct VerdictOptions: ParsableArguments {
  @Option(help: "Who or what says so: a document, a page, a person.") var source: String?
  @Option(help: "Where it can be read.") var url: String?
  @Option(help: "Admiralty grade of the evidence: A–F for the source, 1–6 for the information.")
  var grade: String?
  @Option(help: "The reason.") var note: String?
  @Option(help: "saying (they did say so) or content (it is so).") var about: Decision.About?
  @Flag(help: "Do not ask before changing several claims.") var yes = false
  @Flag(help: "Print the plan, and change nothing.") var dryRun = false

  /// Finds the claims, prints the plan where there are several, and records the verdict.
  func carryOut(
    _ words: [String], to state: String, bearing: Evidence.Bearing, action: String,
    _ options: LedgerOptions
  ) throws {
    let evidence = try evidence(bearing)
    let desk = try options.desk()
    let rows = try Target.claims(words, in: desk.index, desk.queryContext)
    let author = try Author(desk.ledger)
    let verdict = Verdict(
      to: state, about: about, by: author.person, at: author.now, reason: note, evidence: evidence)
    if rows.count > 1 || dryRun { plan(rows, state, options) }
    if dryRun { return }
    if rows.count > 1, !yes { try Confirmation.ask("\(action) \(rows.count) claims?") }
    let commit = try desk.decide(rows, verdict, action: action, author: author)
    report(rows, state, commit, desk, options)
  }

  private func evidence(_ bearing: Evidence.Bearing) throws -> [Evidence] {
    let read = try grade.map { text in
      guard let grade = Grade(text) else {
        throw Failure(
          "“\(text)” is no grade.",
          why: "A grade is a letter A–F for the source and a digit 1–6 for the information.",
          hint: "--grade B2", status: .usage)
      }
      return grade
    }
    guard let source = source ?? url else {
      if grade != nil {
        throw Failure(
          "A grade needs a source.", hint: "--source \"who or what says so\"", status: .usage)
      }
      return []
    }
    return [Evidence(source: source, url: url, bearing: bearing, grade: read)]
  }

  private func plan(_ rows: [ClaimRow], _ state: String, _ options: LedgerOptions) {
    options.say("\(Messages.count(rows.count, "claim")) to become \(state):")
    for row in rows.prefix(5) {
      options.say(
        "  \(row.claim.id)  \(row.status)  \(DisplayWidth.fit(ClaimLine.text(for: row.claim), 60))")
    }
    if rows.count > 5 { options.say("  … and \(rows.count - 5) more") }
  }

  private func report(
    _ rows: [ClaimRow], _ state: String, _ commit: CommitID, _ desk: Desk, _ options: LedgerOptions
  ) {
    if options.json {
      for row in rows {
        guard let now = try? desk.index.claim(row.claim.id) else { continue }
        Terminal.answer(
          ContractJSON.claim(now.claim, status: now.status, conflicts: now.conflicts).line)
      }
    }
    let what = rows.count == 1 ? "\(rows[0].claim.id) is" : "\(rows.count) claims are"
    options.say("\(what) now \(state), in commit \(commit.short).")
    if rows.count == 1 { options.next("assay log \(rows[0].claim.id)") }
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
