import ClaimModel

extension Cues {
  /// Days by the names of the lists of paces; what only begins as one has none.
  private static let spans: [(name: String, days: Double)] = [
    ("pace.day", 1), ("pace.week", 7), ("pace.month", 365.25 / 12), ("pace.year", 365.25),
    ("pace.none", 0),
  ]
  private static let additive: Set<String> = ["money", "count", "mass", "energy", "volume", "area"]

  static func paces(_ words: [String: [String]]) -> AliasTable<Double> {
    var table = AliasTable<Double>()
    for span in spans {
      for alias in words["conflict." + span.name] ?? [] { table.add(alias, span.days) }
    }
    table.close()
    return table
  }

  /// For how many days a number counts: 30.4 in "3,500 euros a month", 每月3500元; `nil` where no pace is told.
  ///
  /// Only in the number's own clause, at most eighteen code points before it or twenty-four behind.
  func pace(of claim: Claim, _ dimension: String?) -> Double? {
    guard Cues.additive.contains(dimension ?? ""), let (text, focus) = Cues.words(of: claim),
      claim.quantity?.measure == .level || claim.quantity?.measure == .share
    else { return nil }
    let before = text[..<focus.lowerBound].reversed().prefix { !Cues.isEnd($0) }.prefix(18)
    let after = text[focus.upperBound...].prefix { !Cues.isEnd($0) }.prefix(24)
    let found = paces.hits(in: Array(after)).first ?? paces.hits(in: Array(before.reversed())).last
    return found.flatMap { $0.value > 0 ? $0.value : nil }
  }

  private static func isEnd(_ value: UInt32) -> Bool {
    stops.contains(value) || (48...57).contains(value)
  }
}
