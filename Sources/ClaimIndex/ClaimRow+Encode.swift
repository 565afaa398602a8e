import ClaimModel

/// A claim as the values of `Schema.claims`, in its order.
struct ClaimEncoder {
  private var row = RowValues(capacity: 48)

  static func values(_ claim: Claim, _ standing: Standing) -> RowValues {
    var encoder = ClaimEncoder()
    encoder.row.text(claim.article.text)
    encoder.row.number(standing.position)
    encoder.row.text(
      claim.id.text, standing.status, standing.assignee, claim.kind.rawValue, claim.statement)
    encoder.add(claim.anchor, focus: claim.focus)
    encoder.add(claim.subject)
    encoder.add(claim.property)
    encoder.add(claim.quantity)
    encoder.add(claim.predicate)
    encoder.add(claim.baseline, claim.scope)
    encoder.add(claim.period)
    encoder.addRest(claim)
    return encoder.row
  }

  private mutating func add(_ anchor: Anchor, focus: Range<Int>) {
    row.text(anchor.exact)
    row.number(anchor.start, anchor.end)
    row.text(anchor.prefix, anchor.suffix)
    row.number(focus.lowerBound, focus.upperBound)
  }

  private mutating func add(_ mention: Mention?) { row.text(mention?.name, mention?.text) }

  private mutating func add(_ quantity: Quantity?) {
    let (min, max) = (quantity?.min.map(ExactNumber.text), quantity?.max.map(ExactNumber.text))
    row.text(min, max)
    row.real(min.flatMap(Double.init))
    row.real(max.flatMap(Double.init))
    row.text(quantity?.unit, quantity?.measure.rawValue)
    row.number(quantity.map { $0.approximate ? 1 : 0 })
    row.text(quantity?.text, quantity?.equivalent?.text)
  }

  private mutating func add(_ predicate: Predicate?) {
    row.text(predicate?.class, predicate?.text)
    row.number(predicate?.direction)
    add(predicate?.object)
  }

  private mutating func add(_ baseline: Baseline?, _ scope: Scope?) {
    row.text(baseline?.name, baseline?.text, baseline?.kind.rawValue)
    row.text(scope?.name, scope?.text, scope?.kind.rawValue)
  }

  private mutating func add(_ period: Period?) {
    row.text(period?.start?.description, period?.end?.description)
    row.text(period?.text, period?.basis.rawValue)
  }

  private mutating func addRest(_ claim: Claim) {
    row.text(claim.modality.rawValue, mentions(claim.attribution), claim.polarity.rawValue)
    row.text(claim.extraction.engine, ExactNumber.text(claim.extraction.confidence))
    row.text(JSONStrings.list(claim.edited.sorted().map(\.rawValue)))
  }

  /// `[{"name":"Huawei","text":"聲稱"}]`; `nil` for none.
  private func mentions(_ all: [Mention]) -> String? {
    if all.isEmpty { return nil }
    let objects = all.map {
      "{\"name\":\(JSONStrings.quoted($0.name)),\"text\":\(JSONStrings.quoted($0.text))}"
    }
    return "[" + objects.joined(separator: ",") + "]"
  }
}
