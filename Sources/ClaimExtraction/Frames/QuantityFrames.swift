import ClaimModel

/// Gives each quantity its subject, property, baseline, period and stance.
struct QuantityFrames {
  private let scene: Scene
  private let stances: Stances

  init(_ scene: Scene, _ stances: Stances) {
    self.scene = scene
    self.stances = stances
  }

  /// One draft for each quantity and rank that stands in a clause, in text order.
  func drafts() -> [ClaimDraft] {
    scene.sightings.indices.compactMap { draft(of: $0) }
  }

  private func draft(of index: Int) -> ClaimDraft? {
    let sighting = scene.sightings[index]
    guard sighting.kind == .quantity || sighting.kind == .rank, let unit = sighting.unit,
      let i = scene.clauses.clauseIndex(at: sighting.range.lowerBound),
      scene.clauses.clauses[i].range.overlaps(sighting.range)
    else { return nil }
    let clause = scene.clauses.clauses[i].range
    var draft = ClaimDraft(kind: .quantity, quote: scene.trimmed(clause), focus: sighting.range)
    draft.sighting = index
    draft.equivalentTo = sighting.equivalentTo
    draft.quantity = Quantity(
      min: sighting.min, max: sighting.max, unit: unit, measure: sighting.measure,
      approximate: sighting.approximate, text: scene.string(sighting.range))
    if let topic = scene.names.topic(at: sighting.range.lowerBound) {
      draft.subject = Mention(name: topic.name, text: scene.string(topic.range))
      draft.subjectRange = topic.range
    }
    draft.stance = stances.stance(of: sighting.range, in: clause, isQuantity: true)
    return draft
  }
}

extension Sighting {
  /// What kind of number it is, by its unit and the words around it.
  var measure: Quantity.Measure {
    if kind == .rank || unit == "rank" { return .rank }
    if wording.contains(.change) { return .change }
    if wording.contains(.share) { return .share }
    if unit == "ratio" { return wording.contains(.multiple) ? .ratio : .level }
    return .level
  }
}
