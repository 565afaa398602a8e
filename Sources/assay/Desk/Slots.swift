import ClaimModel

/// The slots of a claim as short texts, for histories and comparisons.
enum Slots {
  /// Each slot in which two claims differ, as words.
  static func differences(_ a: Claim, _ b: Claim) -> [(Claim.Slot, String, String)] {
    Claim.Slot.allCases.compactMap { slot in
      let (x, y) = (text(slot, of: a), text(slot, of: b))
      return x == y ? nil : (slot, x, y)
    }
  }

  /// "modality actual → estimate; period none → 2024-01-01/2024-12-31", long values cut short.
  static func sentence(_ changes: [(Claim.Slot, String, String)]) -> String {
    changes.map { slot, old, new in
      "\(slot) \(DisplayWidth.fit(old, 40)) → \(DisplayWidth.fit(new, 40))"
    }.joined(separator: "; ")
  }

  /// A slot's value in words; `none` where it is absent.
  static func text(_ slot: Claim.Slot, of claim: Claim) -> String {
    let value: String? =
      switch slot {
      case .kind: claim.kind.rawValue
      case .statement: claim.statement
      case .subject: claim.subject?.name
      case .property: claim.property?.name
      case .quantity: claim.quantity.map(quantity)
      case .predicate: claim.predicate.map { "\($0.class) \($0.object?.name ?? "")" }
      case .baseline: claim.baseline.map { $0.name ?? $0.text }
      case .scope: claim.scope?.name
      case .period:
        claim.period.map { "\($0.start?.description ?? "…")/\($0.end?.description ?? "…")" }
      case .modality: claim.modality.rawValue
      case .attribution:
        claim.attribution.isEmpty ? nil : claim.attribution.map(\.name).joined(separator: " ← ")
      case .polarity: claim.polarity.rawValue
      }
    return value ?? "none"
  }

  private static func quantity(_ q: Quantity) -> String {
    let low = q.min.map(\.description)
    let high = q.max.map(\.description)
    let value =
      switch (low, high) {
      case (let a?, let b?) where a == b: a
      case (let a?, let b?): "\(a)–\(b)"
      case (let a?, nil): "over \(a)"
      case (nil, let b?): "under \(b)"
      case (nil, nil): "?"
      }
    return "\(q.approximate ? "about " : "")\(value) \(q.unit)"
  }
}
