import ClaimIndex
import ClaimLedger
import ClaimModel
import Foundation

/// A claim's record as it is laid before an editor, and read again.
enum ClaimDraft {
  private static let remark = """
    # Correct the slots; save and close to record, close unchanged to record nothing.
    # id and anchor stay. Lines that begin with # are not kept. Docs/RecordFormat.md explains every key.

    """

  static func text(_ claim: Claim) -> [UInt8] {
    Array(remark.utf8) + ClaimCodec.document(claim)
  }

  /// The corrected claim: `edited` names each slot that differs, besides those it named before.
  ///
  /// - Throws: `Failure` with every problem's line and column; or where id, anchor or the number of claims changed.
  static func read(_ bytes: [UInt8], of claim: Claim, path: String) throws(Failure) -> Claim {
    let decoded = ClaimCodec.decode(bytes, path: path, article: claim.article)
    func refuse(_ why: String) -> Failure {
      Failure(
        "\(claim.id) was not corrected.", why: why,
        hint: "mend \(path), then: assay edit \(claim.id) --file \(path)")
    }
    guard decoded.problems.isEmpty else {
      throw refuse(decoded.problems.sorted().map(\.page).joined(separator: "\n"))
    }
    guard decoded.records.count == 1, var next = decoded.records.first else {
      throw refuse("\(path) holds \(decoded.records.count) claims; it must hold one.")
    }
    guard next.id == claim.id else {
      throw refuse("\(path): the id \(next.id) is another claim's.")
    }
    guard next.anchor == claim.anchor, next.focus == claim.focus else {
      throw refuse("\(path): the anchor changed; it says where the words stand.")
    }
    next.extraction = claim.extraction
    next.edited = claim.edited.union(Claim.Slot.allCases.filter { !same($0, claim, next) })
    return next
  }

  private static func same(_ slot: Claim.Slot, _ a: Claim, _ b: Claim) -> Bool {
    switch slot {
    case .kind: a.kind == b.kind
    case .statement: a.statement == b.statement
    case .subject: a.subject == b.subject
    case .property: a.property == b.property
    case .quantity: a.quantity == b.quantity
    case .predicate: a.predicate == b.predicate
    case .baseline: a.baseline == b.baseline
    case .scope: a.scope == b.scope
    case .period: a.period == b.period
    case .modality: a.modality == b.modality
    case .attribution: a.attribution == b.attribution
    case .polarity: a.polarity == b.polarity
    }
  }
}

extension Desk {
  private func draftPath(_ claim: Claim) -> String {
    "\(ledger.privateFolder)/edit/\(claim.id).yaml"
  }

  /// Lays a claim before the editor that git uses; the corrected one, `nil` where nothing was changed.
  ///
  /// The file stays until the correction is recorded.
  ///
  /// - Throws: `Failure` where the editor fails, or what it saved cannot be read.
  func edited(_ claim: Claim) throws -> Claim? {
    let path = draftPath(claim)
    try FileManager.default.createDirectory(
      atPath: ledger.privateFolder + "/edit", withIntermediateDirectories: true)
    try Data(ClaimDraft.text(claim)).write(to: URL(fileURLWithPath: path))
    let editor = try Git(folder: ledger.root).answer("var", "GIT_EDITOR") ?? "vi"
    Terminal.flush()
    let outcome = try Child.run(["sh", "-c", "\(editor) \"$@\"", editor, path], capturing: false)
    guard outcome.status == 0 else {
      throw Failure(
        "The editor failed; nothing was changed.",
        why: "“\(editor)” ended with status \(outcome.status).",
        hint: "EDITOR=nano assay edit \(claim.id)")
    }
    let next = try ClaimDraft.read(try Input.bytes(path), of: claim, path: path)
    return next == claim ? nil : next
  }

  private func forgetDraft(of claim: Claim) {
    try? FileManager.default.removeItem(atPath: draftPath(claim))
  }

  /// Records a corrected claim, with the records of conflicts that the correction brings about, as one commit.
  ///
  /// - Throws: `Failure` where the claim was changed by somebody else since `was` was read.
  func correct(_ was: Claim, to claim: Claim, author: Author) throws -> (CommitID, [Conflict]) {
    let path = LedgerPath.claims(was.article)
    var found: [Conflict] = []
    let changes = Slots.differences(was, claim)
    let message = Messages.correction(claim, changes.map(\.0.rawValue))
    let commit = try publishForeseeing(message, author: author) { base in
      guard try base.claims(was.article).records.first(where: { $0.id == was.id }) == was else {
        throw Failure(
          "\(was.id) was changed meanwhile; nothing was recorded.",
          hint: "assay edit \(was.id)", status: .tryAgain)
      }
      var edit = Edit(writes: [
        path: try ClaimCodec.put(
          [claim], into: try base.bytes(path) ?? [], path: path, article: was.article)
      ])
      found = try self.conflicts(of: edit, on: base).filter { $0.claims.contains(was.id) }
      edit.writes.merge(try Records.files(newConflicts: found, base: base)) { a, _ in a }
      try self.reopen(
        [was.id: "Corrected: \(Slots.sentence(changes))"], for: .correction, in: &edit,
        on: base, author: author)
      try self.reopen(for: found, in: &edit, on: base, author: author)
      return edit
    }
    forgetDraft(of: was)
    return (commit, found.filter { $0.class.needsJudgement })
  }
}

extension Messages {
  static func correction(_ claim: Claim, _ slots: [String]) -> CommitMessage {
    CommitMessage(
      DisplayWidth.fit("Correct \(claim.id): \(slots.joined(separator: ", "))", 100), body: "",
      trailers: [.init("Assay-Action", "edit"), .init("Assay-Claim", claim.id.text)])
  }
}
