import ClaimLedger
import ClaimModel
import ClaimReports

/// One commit of the ledger and what it did, in the words of the desk.
struct Chapter {
  var commit: Commit
  var lines: [StoryLine]

  func text(_ style: Style) -> String {
    let head =
      "\(style.yellow(commit.id.short))  \(Clock.text(secondsSince1970: Int(commit.author.time)))  \(Sanitiser.clean(commit.author.name))"
    let shown = lines.prefix(12).map { "    \($0.text)" }
    let more =
      lines.count > 12
      ? ["    … and \(lines.count - 12) more: assay diff \(commit.id.short)~1..\(commit.id.short)"]
      : []
    return ([head, "  \(Sanitiser.clean(commit.subject))"] + shown + more).joined(separator: "\n")
  }

  var json: JSON {
    .pairs(
      ("schema", .string("assay.log/1")), ("commit", .string(commit.id.text)),
      ("by", .string("\(commit.author.name) <\(commit.author.mail)>")),
      ("at", .string(Clock.text(secondsSince1970: Int(commit.author.time)))),
      ("subject", .string(commit.subject)), ("changes", .array(lines.map(\.json))))
  }
}

extension Desk {
  /// The commits that did something to a claim (or to anything), newest first.
  func chapters(of claim: Claim?, limit: Int) throws -> [Chapter] {
    var paths = LedgerPath.folders
    var ids: Set<String> = []
    if let claim {
      let conflicts = try index.conflicts(.init(classes: [], claims: [claim.id])).map(\.conflict.id)
      paths =
        [LedgerPath.claims(claim.article), LedgerPath.reviews(claim.article)]
        + conflicts.map(LedgerPath.conflict)
      ids = Set([claim.id.text] + conflicts.map(\.text))
    }
    var chapters: [Chapter] = []
    for commit in try ledger.history(touching: paths, limit: claim == nil ? limit : .max) {
      let lines = try story(
        from: commit.parents.first, to: commit.id, only: claim == nil ? nil : Set(paths))
      let mine = lines.filter { ids.isEmpty || ids.contains($0.id) }
      if claim == nil || !mine.isEmpty { chapters.append(Chapter(commit: commit, lines: mine)) }
      if chapters.count == limit { break }
    }
    return chapters
  }

  /// What lies between two commits, in the words of the desk; `only` limits it to some files.
  func story(from old: CommitID?, to new: CommitID, only paths: Set<String>? = nil) throws
    -> [StoryLine]
  {
    let (before, after) = (try ledger.snapshot(at: old), try ledger.snapshot(at: new))
    var lines: [StoryLine] = []
    for change in try ledger.changes(from: old, to: new) where paths?.contains(change.path) ?? true
    {
      switch LedgerPath.content(change.path) {
      case .claims(let id):
        lines += Story.claims(try before.claims(id).records, try after.claims(id).records)
      case .reviews(let id):
        lines += Story.reviews(try before.reviews(id).records, try after.reviews(id).records)
      case .conflict(let id):
        lines += Story.conflicts(try before.conflict(id).records, try after.conflict(id).records)
      case .workflow, .lexicon, .sources:
        lines.append(StoryLine(kind: "workflow-changed", id: change.path, words: "edited"))
      case .article, .text, .snapshot, .other: break
      }
    }
    return lines
  }
}
