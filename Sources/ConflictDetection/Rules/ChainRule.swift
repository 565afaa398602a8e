import ClaimModel

/// Ratios that go round in a triangle: A = 0.8 B, B = 0.5 C, A = 0.6 C cannot all hold.
///
/// Every claim of a triangle shares a node with each of the other two, so a new claim finds the two
/// known ones by key. Intervals are multiplied, so rounding alone never makes a conflict.
enum ChainRule {
  static func judge(_ facts: [Facts]) -> [ArticleRule.Group] {
    var edges: [String: [Facts]] = [:]
    for fact in facts {
      guard let series = node(fact) else { continue }
      edges["\(series.property)|\(series.from)", default: []].append(fact)
    }
    var found: [ArticleRule.Group] = []
    for ab in facts {
      guard let first = node(ab) else { continue }
      let onward = edges["\(first.property)|\(first.to)"] ?? []
      let direct = edges["\(first.property)|\(first.from)"] ?? []
      for bc in onward.prefix(16) where bc !== ab {
        guard let second = node(bc), second.to != first.from else { continue }
        for ac in direct.prefix(16) where ac !== ab && ac !== bc && node(ac)?.to == second.to {
          if let group = judge(ab, bc, ac) { found.append(group) }
        }
      }
    }
    return found
  }

  struct Node {
    var property: String
    var from: String
    var to: String
  }

  static func node(_ facts: Facts) -> Node? {
    guard facts.dimension == "ratio", facts.quantity?.measure == .ratio,
      facts.claim.polarity == .affirmed, facts.modality == .actual,
      facts.claim.baseline?.kind == .named, let from = facts.subject?.name,
      let to = facts.baseline?.name, from != to,
      facts.interval.map({ !$0.isOpen && $0.low > 0 }) == true
    else { return nil }
    return Node(property: facts.property?.thing.name ?? "", from: from, to: to)
  }

  private static func judge(_ ab: Facts, _ bc: Facts, _ ac: Facts) -> ArticleRule.Group? {
    guard let p = ab.interval, let q = bc.interval, let stated = ac.interval else { return nil }
    let times = [ab, bc, ac].compactMap(\.claim.period)
    guard
      times.indices.allSatisfy({ i in
        times.indices.allSatisfy { PeriodRelation(times[i], times[$0]) != .apart }
      })
    else { return nil }
    let implied = p * q
    guard !implied.widened(by: 0.02).overlaps(stated) else { return nil }
    let names = [ab.subject, ab.baseline, ac.baseline].map { Saying.name($0?.label ?? "") }
    let figures = [ab, bc, ac].map { Figure.text($0.quantity) }
    let product = Figure.text(implied, unit: "ratio", measure: .ratio)
    return ArticleRule.Group(
      facts: [ab, bc, ac],
      finding: Finding(
        .contradiction, .arithmetic, .medium, reason: "the ratios do not close",
        saying: """
          \(names[0]) is \(figures[0]) of \(names[1]) and \(names[1]) \(figures[1]) of \
          \(names[2]), which makes \(product) of \(names[2]), not \(figures[2]).
          """,
        reconciliation: """
          All hold only if the three compare different things (\(Voice.place(ab.source)); \
          \(Voice.place(bc.source)); \(Voice.place(ac.source))).
          """))
  }
}
