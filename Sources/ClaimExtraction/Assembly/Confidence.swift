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
      value *= least ?? empty
    }
    return draft.stance.isSpeakerInferred ? value * 0.95 : value
  }

  /// Small bare counts and lengths of time are most often no claim at all.
  private static func number(_ draft: ClaimDraft) -> Double {
    guard let quantity = draft.quantity else { return 0.9 }
    if ["a", "d", "mo", "wk", "rank"].contains(quantity.unit) { return 0.86 }
    let isBare = quantity.unit == "count" && draft.property == nil
    return isBare ? 0.85 : quantity.unit == "count" ? 0.94 : 0.98
  }

  /// The slots, each with the share that was right where no rule filled it.
  private static let slots: [(String, Double)] = [
    ("subject.", 0.6), ("period.", 0.89), ("baseline.", 0.97), ("modality.", 0.99),
    ("attribution.", 0.89),
  ]

  /// The share for a rule of a slot that is too rare to have one of its own.
  private static let rare: [String: Double] = [
    "subject.": 0.7, "period.": 0.7, "baseline.": 0.6, "modality.": 0.95, "attribution.": 0.9,
  ]

  private static let shares: [String: Double] = [
    "subject.words": 0.87, "subject.name": 0.88, "subject.property": 0.9, "subject.company": 0.78,
    "subject.owner": 0.92, "subject.carried": 0.75, "subject.counted": 0.82, "subject.topic": 0.68,
    "subject.speaker": 0.5, "subject.main": 0.35, "subject.described": 0.75,
    "period.now": 0.75, "period.piece": 0.91, "period.clause": 0.78, "period.sentence": 0.74,
    "period.carried": 0.5,
    "baseline.compared": 0.97, "baseline.possessed": 0.94, "baseline.share": 0.92,
    "baseline.than": 0.92, "baseline.times": 0.9, "baseline.gap": 0.9, "baseline.of": 0.5,
    "baseline.span": 0.67, "baseline.whole": 0.55, "baseline.rank": 0.25, "baseline.carried": 0.3,
    "baseline.whole-carried": 0.5,
    "attribution.says": 0.97, "attribution.announces": 0.97, "attribution.published": 0.97,
    "attribution.quotation-before": 0.97, "attribution.quotation-continued": 0.97,
    "attribution.according-to": 0.94, "attribution.reckons": 0.92, "attribution.said": 0.66,
    "attribution.said-after": 0.75, "attribution.carried": 0.87, "attribution.rumour": 0.8,
  ]
}
