import ArgumentParser

/// The root command: names the verbs, and nothing else.
struct Assay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "Check the claims that articles make.",
    discussion: """
      Assay pulls checkable claims out of Chinese and English articles, keeps each as a review \
      record in a git repository, and flags where articles conflict and why.

      Begin with:  assay init desk && cd desk && assay add article.txt
      Then:        assay list, assay conflicts, assay verify ID --source …, assay report
      """,
    version: "0.1.0",
    subcommands: [MergeDriverCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Reading", subcommands: [Init.self, Add.self, Extract.self, Quantities.self]),
      CommandGroup(name: "Asking", subcommands: [List.self, Search.self, Show.self]),
      CommandGroup(
        name: "Deciding",
        subcommands: [
          ReviewCommand.self, Verify.self, Dispute.self, Mark.self, BringEvidence.self,
          Conflicts.self, Resolve.self, EditClaim.self, Assign.self, Sources.self,
        ]),
      CommandGroup(
        name: "History", subcommands: [Log.self, Diff.self, Blame.self, Undo.self]),
      CommandGroup(name: "Sharing", subcommands: [Sync.self]),
      CommandGroup(name: "Giving", subcommands: [Report.self]),
      CommandGroup(name: "Upkeep", subcommands: [Check.self, Index.self]),
    ])

  /// The command of this name.
  static func verb(_ name: String) -> ParsableCommand.Type? {
    configuration.groupedSubcommands.lazy.flatMap(\.subcommands).first {
      $0.configuration.commandName == name
    }
  }
}
