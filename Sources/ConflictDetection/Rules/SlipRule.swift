import ClaimModel
import Foundation

extension PairRule {
  /// The same digits, but a thousand, ten thousand, a million or a hundred million times apart.
  static let slip = PairRule("unit slip") { pair in
    guard let values = pair.values, pair.lack == nil || pair.property == .same,
      pair.subject == .same, !values.a.isOpen, !values.b.isOpen, values.a.low > 0, values.b.low > 0,
      pair.a.dimension != "rank"
    else { return .pass }
    let ratio = values.a.middle / values.b.middle
    let power = log10(ratio)
    let whole = power.rounded()
    guard abs(whole) >= 3, abs(power - whole) < 0.01 else { return .pass }
    let times = Figure.digits(pow(10, abs(whole)))
    return .found(
      Finding(
        .contradiction, .implausible, .high, reason: "\(times) times apart",
        saying: """
          \(pair.sideBySide). The digits are the same, \(times) times apart: a slip of the unit or \
          of the scale word.
          """,
        reconciliation: "Both hold if one of them has \(slips[Int(abs(whole))] ?? "lost zeros")."))
  }

  private static let slips: [Int: Saying] = [
    3: "a thousand for a million, a kilo- for a mega-, or a million for a billion",
    4: "萬 (ten thousand) left out or put in", 6: "a million left out or put in",
    8: "億 (a hundred million) left out or put in", 9: "a billion left out or put in",
  ]
}
