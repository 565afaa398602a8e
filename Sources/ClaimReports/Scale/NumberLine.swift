import ClaimModel

// The chart of the HTML report in characters, for a terminal:
//
//   A  ├───────────┼───────────┼────────●──┤  70 %, target
//   B  ├───────────┼───────●───┼───────────┤  40 %
//      0 %       20 %        40 %        60 %
//
// ● is what is so, ○ what is expected, ◇ what is wanted; ━ joins the ends of an interval, and an arrow
// runs off the side on which a bound is open.

/// The numbers of some claims on one scale of characters.
public struct NumberLine: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let claim: ClaimID
    /// Exactly as many characters as asked, each one column wide.
    public let drawing: String
    /// "70 %, target".
    public let value: String
  }

  public let rows: [Row]
  /// The scale's numbers, at their places under the drawings.
  public let ticks: String
  /// What the marks mean; `nil` where all are of the plain kind.
  public let key: String?

  /// `nil` where the claims have no scale in common.
  ///
  /// - Parameters:
  ///   - width: columns of a drawing, at least 20.
  ///   - columns: how many columns a text takes on the terminal.
  public init?(
    _ claims: [Claim], width: Int, locale: ReportLocale = .english, names: [String: String] = [:],
    columns: (String) -> Int
  ) {
    guard width >= 20, let scale = NumberScale(claims, locale: locale) else { return nil }
    let stops = scale.ticks.map { NumberLine.column($0.place, width) }
    rows = scale.rows.map { row in
      Row(
        claim: row.claim.id, drawing: NumberLine.drawing(row, stops, width),
        value: NumberScale.label(row.claim, locale, names))
    }
    ticks = NumberLine.labels(scale.ticks.map(\.label), stops, width, columns)
    let kinds = NumberScale.Kind.allCases.filter { kind in scale.rows.contains { $0.kind == kind } }
    key = kinds == [.result] ? nil : kinds.map { locale.key($0) }.joined(separator: "   ")
  }

  private static func column(_ place: Int, _ width: Int) -> Int {
    (place * (width - 1) + 5_000) / 10_000
  }

  private static func drawing(_ row: NumberScale.Row, _ stops: [Int], _ width: Int) -> String {
    var line = Array(repeating: Character("─"), count: width)
    for stop in stops { line[stop] = stop == 0 ? "├" : stop == width - 1 ? "┤" : "┼" }
    let low = row.low.map { column($0, width) } ?? 0
    let high = row.high.map { column($0, width) } ?? width - 1
    if low < high {
      for i in low...high { line[i] = "━" }
    }
    if row.low == nil { line[0] = "◀" } else { line[low] = row.kind.mark }
    if row.high == nil { line[width - 1] = "▶" } else { line[high] = row.kind.mark }
    return String(line)
  }

  /// Each label centred under its stop, left out where it would touch the one before.
  private static func labels(
    _ labels: [String], _ stops: [Int], _ width: Int, _ columns: (String) -> Int
  ) -> String {
    var line = ""
    var used = 0
    for (label, stop) in zip(labels, stops) {
      let size = columns(label)
      let start = max(0, min(stop - size / 2, width - size))
      guard used == 0 || start >= used + 2 else { continue }
      line += String(repeating: " ", count: start - used) + label
      used = start + size
    }
    return line
  }
}

extension NumberScale.Kind {
  var mark: Character {
    switch self {
    case .plan: "◇"
    case .expected: "○"
    case .result: "●"
    }
  }
}
