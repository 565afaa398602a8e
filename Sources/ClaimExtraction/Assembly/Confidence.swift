import ClaimModel
import Foundation

// How sure the rules are.
//
// A claim about a quantity is right where its number, subject, period, baseline, modality and speaker are all
// right. Each slot was filled by a rule, or left empty, and `shares` says how often that was right on articles
// that no rule was made for (`make eval` prints the shares by confidence). Confidence is their product, so a
// subject carried over from another sentence or a baseline guessed from what stands near costs most.
// A claim without a number has its worth instead: how plainly its words make a claim.

/// The chance that every slot of a claim is right.
enum Confidence {
  /// 0.05…0.99 with two decimals.
  static func hundredths(of draft: ClaimDraft) -> Decimal {
    let value = draft.kind == .quantity ? product(draft) : others(draft)
    let hundredths = Int((min(0.99, max(0.05, value)) * 100).rounded())
    return Decimal(sign: .plus, exponent: -2, significand: Decimal(hundredths))
  }

  private static func others(_ draft: ClaimDraft) -> Double {
    var value = draft.confidence
    if draft.subject == nil { value -= 0.25 }
    if draft.stance.isSpeakerInferred { value -= 0.05 }
    return value
  }

  private static func product(_ draft: ClaimDraft) -> Double {
    let rules = (draft.firings + draft.stance.firings).map(\.rule)
    var value = number(draft)
    for (slot, empty) in slots {
      var least: Double?
      for rule in rules where rule.hasPrefix(slot) {
        least = min(least ?? 1, shares[rule] ?? rare[slot] ?? 0.8)
      }
      if slot == "period." { least = period(draft, least) }
      value *= least ?? empty
    }
    return draft.stance.isSpeakerInferred ? value * 0.97 : stretched(value)
  }

  /// A date in full is hardly ever the wrong one; a change or a plan without any has often lost its own.
  private static func period(_ draft: ClaimDraft, _ share: Double?) -> Double? {
    if draft.period?.basis == .stated { return max(share ?? 0, 0.96) }
    guard draft.period == nil else { return share }
    if draft.quantity?.measure == .change { return 0.78 }
    return [.target, .proposed, .forecast].contains(draft.stance.modality) ? 0.83 : share
  }

  /// Slots that are plainly told are plainly told together: claims with no doubtful slot are right more often than the
  /// product of the shares says.
  private static func stretched(_ value: Double) -> Double {
    value <= 0.6 ? value : 0.6 + (value - 0.6) * 1.4
  }

  /// Small bare counts and lengths of time are most often no claim at all.
  private static func number(_ draft: ClaimDraft) -> Double {
    guard let quantity = draft.quantity else { return 0.9 }
    if ["a", "d", "mo", "wk"].contains(quantity.unit) { return 0.86 }
    if quantity.unit == "rank" { return 0.93 }
    let isBare = quantity.unit == "count" && draft.property == nil
    return isBare ? 0.9 : quantity.unit == "count" ? 0.94 : 0.98
  }

  /// The slots, each with the share that was right where no rule filled it.
  private static let slots: [(String, Double)] = [
    ("subject.", 0.6), ("period.", 0.89), ("baseline.", 0.96), ("modality.", 0.99),
    ("attribution.", 0.93),
  ]

  /// The share for a rule of a slot that is too rare to have one of its own.
  private static let rare: [String: Double] = [
    "subject.": 0.75, "period.": 0.78, "baseline.": 0.75, "modality.": 0.98, "attribution.": 0.94,
  ]

  private static let shares: [String: Double] = [
    "subject.words": 0.96, "subject.name": 0.91, "subject.property": 0.89, "subject.company": 0.87,
    "subject.owner": 0.9, "subject.carried": 0.78, "subject.counted": 0.9, "subject.topic": 0.66,
    "subject.speaker": 0.68, "subject.main": 0.58, "subject.described": 0.77,
    "subject.sentence": 0.85, "subject.row": 0.93, "subject.house": 0.88,
    "period.now": 0.79, "period.piece": 0.91, "period.clause": 0.72, "period.sentence": 0.84,
    "period.carried": 0.78, "period.whole": 0.67,
    "period.column": 0.93, "period.row": 0.93, "period.title": 0.88, "baseline.column": 0.92,
    "baseline.compared": 0.91, "baseline.possessed": 0.91, "baseline.share": 0.88,
    "baseline.than": 0.8, "baseline.times": 0.82, "baseline.gap": 0.8, "baseline.of": 0.68,
    "baseline.span": 0.81, "baseline.whole": 0.67, "baseline.rank": 0.47, "baseline.carried": 0.6,
    "baseline.whole-carried": 0.6,
    "modality.forecast": 0.96, "modality.until": 0.89,
    "attribution.says": 0.98, "attribution.announces": 0.98, "attribution.published": 0.97,
    "attribution.quotation-before": 0.95, "attribution.quotation-continued": 0.94,
    "attribution.according-to": 0.96, "attribution.reckons": 0.87, "attribution.said": 0.84,
    "attribution.said-after": 0.84, "attribution.carried": 0.72, "attribution.rumour": 0.8,
    "attribution.record": 0.96, "attribution.denial": 0.93, "attribution.said-inverted": 0.88,
  ]
}
