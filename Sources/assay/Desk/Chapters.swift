import ClaimIndex
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
      case .sources:
        lines += Story.sources(try before.sources().records, try after.sources().records)
      case .workflow, .lexicon:
        lines.append(StoryLine(kind: "workflow-changed", id: change.path, words: "edited"))
      case .article, .text, .snapshot, .other: break
      }
    }
    return try lines + turned(by: lines, before, after)
  }

  /// Conflicts whose cause a correction took away, or brought back.
  private func turned(by lines: [StoryLine], _ before: LedgerSnapshot, _ after: LedgerSnapshot)
    throws -> [StoryLine]
  {
    let corrected = Set(lines.filter { $0.kind == "slot-corrected" }.map { ClaimID($0.id) })
    guard !corrected.isEmpty else { return [] }
    let touched = try index.conflicts(ConflictFilter(claims: corrected.sorted()))
    return try touched.compactMap { row in
      let id = row.conflict.id
      guard try before.conflict(id).records.first != nil,
        try after.conflict(id).records.first != nil
      else { return nil }
      let (was, isNow) = (try holds(row.conflict, before), try holds(row.conflict, after))
      guard was != isNow else { return nil }
      return StoryLine(
        kind: was ? "conflict-closed" : "conflict-opened", id: id.text,
        words: "\(was ? "no longer found" : "found again"): \(row.conflict.explanation)")
    }
  }

  /// Whether the claims of a conflict conflict so, as they stood then.
  private func holds(_ conflict: Conflict, _ snapshot: LedgerSnapshot) throws -> Bool {
    let claims = try conflict.claims.compactMap { id -> ArticleClaim? in
      guard let article = try index.claim(id)?.claim.article,
        let claim = try snapshot.claims(article).records.first(where: { $0.id == id })
      else { return nil }
      let known = try snapshot.metadata(article)?.records.first
      return ArticleClaim(
        claim: claim, publisher: known?.publisher, published: known?.published)
    }
    return try knowledge.judge.conflicts(among: claims).contains { $0.id == conflict.id }
  }
}
