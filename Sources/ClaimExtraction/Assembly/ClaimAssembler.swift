import ClaimModel

/// Turns drafts into claims: anchor, id, statement and confidence.
struct ClaimAssembler {
  private let scene: Scene
  private let article: ArticleID

  init(_ scene: Scene, _ article: ArticleID) {
    self.scene = scene
    self.article = article
  }

  /// One claim a draft, in the drafts' order. Ids are told apart by the ordinal at an equal focus.
  ///
  /// - Parameter drafts: none with an empty quote or focus.
  func claims(_ drafts: [ClaimDraft]) -> [Claim] {
    var used: Set<ClaimID> = []
    var ordinals: [Place: Int] = [:]
    var ids: [Int: ClaimID] = [:]
    var claims: [Claim] = []
    claims.reserveCapacity(drafts.count)
    used.reserveCapacity(drafts.count)
    ordinals.reserveCapacity(drafts.count)
    ids.reserveCapacity(drafts.count)
    for draft in drafts {
      let focus = scene.text.originalRange(draft.focus)
      let place = Place(kind: draft.kind, start: focus.lowerBound)
      let ordinal = ordinals[place, default: 0]
      ordinals[place] = ordinal + 1
      let id = freshID(place, ordinal, &used)
      if let sighting = draft.sighting { ids[sighting] = id }
      claims.append(claim(draft, id, focus))
    }
    for (i, draft) in drafts.enumerated() {
      if let twin = draft.equivalentTo { claims[i].quantity?.equivalent = ids[twin] }
    }
    return claims
  }

  /// The rules that made a draft, with their words.
  func firings(_ draft: ClaimDraft) -> [ClaimReader.Explanation.Firing] {
    (draft.firings + draft.stance.firings).map {
      let range = scene.text.originalRange($0.range)
      return .init(rule: $0.rule, range: range, text: scene.text.originalText($0.range))
    }
  }

  private struct Place: Hashable {
    var kind: Claim.Kind
    var start: Int
  }

  private func freshID(_ place: Place, _ ordinal: Int, _ used: inout Set<ClaimID>) -> ClaimID {
    var length = IDHash.length
    while true {
      let id = ClaimID(
        article: article, kind: place.kind, focus: place.start, ordinal: ordinal, length: length)
      if used.insert(id).inserted || length >= 51 { return id }
      length += 1
    }
  }

  private func claim(_ draft: ClaimDraft, _ id: ClaimID, _ focus: Range<Int>) -> Claim {
    Claim(
      id: id, article: article, kind: draft.kind,
      statement: draft.statement ?? Statement(scene).text(of: draft),
      anchor: Anchor(scene.text.originalRange(draft.quote), in: scene.text.original), focus: focus,
      subject: draft.subject, property: draft.property, quantity: draft.quantity,
      predicate: draft.predicate, baseline: draft.baseline, scope: draft.scope,
      period: draft.period, modality: draft.stance.modality,
      attribution: draft.stance.attribution, polarity: draft.stance.polarity,
      extraction: Extraction(
        engine: ClaimReader.engine, confidence: Confidence.hundredths(of: draft)))
  }
}
