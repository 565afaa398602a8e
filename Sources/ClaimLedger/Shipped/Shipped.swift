import ClaimModel

/// The files that a new ledger starts with, carried in the binary so that it can be moved.
public enum Shipped {
  /// The text of the shipped file at `path` (`Workflows/review.yaml`).
  public static func text(_ path: String) -> String? { files.first { $0.path == path }?.text }

  /// The shipped lexicon, read at its first use.
  public static func lexicon() -> Lexicon { readLexicon }

  /// The shipped states and transitions of reviews.
  public static func reviewWorkflow() -> Workflow { workflow("Workflows/review.yaml") }

  /// The shipped states and transitions of conflicts.
  public static func conflictWorkflow() -> Workflow { workflow("Workflows/conflict.yaml") }

  private static let readLexicon: Lexicon = {
    var entries: [Lexicon.Entry] = []
    for file in files where file.path.hasPrefix("Workflows/lexicon/") {
      entries += LexiconCodec.entries(Array(file.text.utf8), path: file.path).0
    }
    return Lexicon(entries: entries)
  }()

  private static func workflow(_ path: String) -> Workflow {
    let bytes = Array((text(path) ?? "").utf8)
    return WorkflowCodec.decode(bytes, path: path).records.first
      ?? Workflow(name: path, initial: "open", states: [], transitions: [])
  }
}
