import ClaimModel

/// The keys of the query language.
public enum QueryKey: String, CaseIterable, Sendable {
  case status, assigned, by
  case kind, modality, polarity, measure
  case subject, property, baseline, says, title
  case predicate, scope, unit, value, confidence
  case period, due, published, retrieved
  case article, publisher, language, id
  case has, conflict

  /// What stands after the key.
  public enum Kind: Sendable {
    /// words of a slot, found as the search finds them
    case name
    /// one of a few known words
    case word([String])
    /// a text to compare with
    case text
    /// a person; `me` is understood
    case person
    /// a number or a range; `80%`, `1,000` and `3億` are understood
    case number
    /// a day, month, quarter, year or a range of them; `today` is understood
    case days
    /// `Query.Feature`
    case feature
  }

  public var kind: Kind {
    switch self {
    case .subject, .property, .baseline, .says, .title: .name
    case .kind: .word(Claim.Kind.allCases.map(\.rawValue))
    case .modality: .word(Modality.allCases.map(\.rawValue))
    case .polarity: .word(Polarity.allCases.map(\.rawValue))
    case .measure: .word(Quantity.Measure.allCases.map(\.rawValue))
    case .assigned, .by: .person
    case .value, .confidence: .number
    case .period, .due, .published, .retrieved: .days
    case .has: .feature
    case .status, .predicate, .scope, .unit, .article, .publisher, .language, .id, .conflict: .text
    }
  }

  /// What the key asks, in one line, with an example.
  public var help: String {
    switch self {
    case .status: "the review's state: status:unreviewed,disputed"
    case .assigned: "who is to review it: assigned:me, assigned:none"
    case .by: "who decided on it: by:me, by:lee@example.org"
    case .kind: "quantity, comparison, event or statement: kind:quantity"
    case .modality: "actual, target, proposed, forecast, estimate or hypothetical: modality:target"
    case .polarity: "affirmed or negated: polarity:negated"
    case .measure: "level, share, ratio, change or rank: measure:share"
    case .subject: "words of what is spoken of: subject:\"Huawei Ascend\""
    case .property: "words of what is measured: property:yield"
    case .baseline: "words of what it is measured against: baseline:H100"
    case .says: "words of who says so: says:Reuters, says:none"
    case .title: "words of the article's title: title:芯片"
    case .predicate: "the class of the verb: predicate:increases"
    case .scope: "a part of the scope's words: scope:system"
    case .unit: "the unit: unit:USD"
    case .value: "the number, wholly or partly within: value>0.5 value<=2, value:80%"
    case .confidence: "how sure the rules are, 0 to 1: confidence<0.6"
    case .period: "the time it is about: period:2025, period:2024-Q3..2025, period:none"
    case .due: "when a target, proposal or forecast can be judged: due: (by today), due<=2025-12-31"
    case .published: "the article's date: published>=2025-06"
    case .retrieved: "when the article was fetched: retrieved:2025-06"
    case .article: "the article, or the beginning of its id: article:2025-06"
    case .publisher: "a part of the publisher's name: publisher:reuters"
    case .language: "the article's language: language:zh, language:en"
    case .id: "the beginning of the claim's id: id:k3f"
    case .has: "what it has: has:conflict, has:evidence, -has:period"
    case .conflict: "class, type, severity or status of its conflicts: conflict:contradiction"
    }
  }
}
