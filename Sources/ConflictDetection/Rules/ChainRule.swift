import ClaimModel

/// Ratios that go round in a triangle: A = 0.8 B, B = 0.5 C, A = 0.6 C cannot all hold.
///
/// Every claim of a triangle shares a node with each of the other two, so a new claim finds the two
/// known ones by key. Intervals are multiplied, so rounding alone never makes a conflict. However many
/// ratios share a node, each of its triangles is found: of each two nodes the claims are few (`most`).
enum ChainRule {
  /// So many sayings of one ratio are looked at, by id.
  private static let most = 8

  static func judge(_ facts: [Facts]) -> [ArticleRule.Group] {
    var edges: [String: [String: [Facts]]] = [:]
    for fact in facts.sorted(by: { $0.id < $1.id }) {
      guard let node = node(fact) else { continue }
      let from = "\(node.property)|\(node.from)"
      if edges[from]?[node.to]?.count ?? 0 < most {
        edges[from, default: [:]][node.to, default: []].append(fact)
      }
    }
    return edges.keys.sorted().flatMap { from in triangles(from, edges) }
  }

  /// The triangles in which something is measured against B, and B and it against C.
  private static func triangles(_ from: String, _ edges: [String: [String: [Facts]]])
    -> [ArticleRule.Group]
  {
    let direct = edges[from] ?? [:]
    let property = from.prefix { $0 != "|" }
    return direct.keys.sorted().flatMap { middle -> [ArticleRule.Group] in
      let onward = edges["\(property)|\(middle)"] ?? [:]
      let ends = onward.count < direct.count ? Array(onward.keys) : Array(direct.keys)
      return ends.sorted().filter { $0 != middle && onward[$0] != nil && direct[$0] != nil }
        .flatMap { end in
          product(direct[middle] ?? [], onward[end] ?? [], direct[end] ?? [])
        }
    }
  }

  private static func product(_ ab: [Facts], _ bc: [Facts], _ ac: [Facts]) -> [ArticleRule.Group] {
    ab.flatMap { first in
      bc.flatMap { second in ac.compactMap { judge(first, second, $0) } }
    }
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
