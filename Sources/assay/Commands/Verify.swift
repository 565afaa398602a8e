import ArgumentParser
import ClaimModel

/// `assay verify`: the claim holds.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Mark claims verified, with a source.",
    discussion: """
      Records a decision with its evidence as one commit. --about saying means "they did say so; \
      the figure is unchecked"; --about content means "it is so". Where the workflow wants a second \
      person, the first one proposes. Grade 1 takes two independent origins, or a reason.

        assay verify k3f9 --source "Annual report 2024, p. 11" --grade A2
        assay verify k3f9 --about saying --source "Recording of the briefing" --url https://…
        assay verify k3f9 --article 2025-06/harbour --quote "some 12,000 tonnes" --grade 2

      Next: assay log ID, assay report
      """)

  @Argument(help: "Ids, beginnings of ids, or one query.") var ids: [String]
  @OptionGroup var verdict: VerdictOptions
  @OptionGroup var options: LedgerOptions

  func run() throws {
    try verdict.carryOut(
      ids, to: "verified", key: "v", bearing: .supports, action: "verify", options)
  }
}

/// `assay dispute`: the claim does not hold, or we doubt it.
struct Dispute: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispute",
    abstract: "Mark claims disputed, with a source or a reason.",
    discussion: """
      Records a decision with its evidence or reason as one commit.

        assay dispute k3f9 --source "Teardown, 2025-05" --grade B2 --note "compares sparse with dense"
        assay dispute k3f9 --note "no such fund is registered"

      Next: assay log ID, assay report
      """)

  @Argument(help: "Ids, beginnings of ids, or one query.") var ids: [String]
  @OptionGroup var verdict: VerdictOptions
  @OptionGroup var options: LedgerOptions

  func run() throws {
    try verdict.carryOut(
      ids, to: "disputed", key: "d", bearing: .refutes, action: "dispute", options)
  }
}

/// `assay mark`: any state of the workflow.
struct Mark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Move claims to a state of the review workflow.",
    discussion: """
      The states and what each wants are in Workflows/review.yaml. The last word is the state.

        assay mark k3f9 needs-evidence
        assay mark k3f9 a71x withdrawn --note "an advertisement" --yes
      """)

  @Argument(help: "Ids, beginnings of ids, or one query, and then the state.") var words: [String]
  @OptionGroup var verdict: VerdictOptions
  @OptionGroup var options: LedgerOptions

  func run() throws {
    guard words.count > 1, let state = words.last else {
      throw Failure("Which state?", hint: "assay mark ID needs-evidence", status: .usage)
    }
    try verdict.carryOut(
      Array(words.dropLast()), to: state, key: nil, bearing: .context, action: "mark", options)
  }
}
