import ClaimModel

extension ClaimDraft {
  /// A claim without a number, with its modality, attribution and polarity read.
  init(_ draft: StatementDraft, _ scene: Scene, _ stances: Stances, _ periods: [Sighting]) {
    self.init(kind: draft.kind, quote: draft.quote, focus: draft.focus)
    subject = draft.subject
    subjectRange = draft.subjectRange
    property = draft.property
    predicate = draft.predicate
    baseline = draft.baseline
    if let index = draft.period, periods.indices.contains(index) {
      period = Period(periods[index], scene)
    }
    stance = stances.stance(of: draft.focus, in: draft.quote)
    foresee(scene)
    confidence = 0.45 + 0.4 * draft.worth
    firings = [Firing(rule: "statement.\(draft.predicate.class)", range: draft.focus)]
    if let range = draft.subjectRange {
      let isCarried = !draft.quote.overlaps(range)
      firings.append(Firing(rule: isCarried ? "subject.topic" : "subject.words", range: range))
    }
    if let index = draft.period, periods.indices.contains(index) {
      firings.append(Firing(rule: "period.clause", range: periods[index].range))
    }
  }
}

extension ClaimDraft {
  /// 新廠明年3月復產: what lies behind the article's day can be no fact.
  fileprivate mutating func foresee(_ scene: Scene) {
    guard stance.modality == .actual, let published = scene.published, let start = period?.start,
      start > published
    else { return }
    stance.modality = .forecast
  }
}

extension Period {
  /// A period as it was sighted; `nil` for a length of time without a place in the calendar.
  init?(_ sighting: Sighting, _ scene: Scene) {
    guard sighting.kind == .period, sighting.start != nil || sighting.end != nil else { return nil }
    self.init(
      text: scene.string(sighting.range), start: sighting.start, end: sighting.end,
      basis: sighting.basis ?? .stated)
  }
}
