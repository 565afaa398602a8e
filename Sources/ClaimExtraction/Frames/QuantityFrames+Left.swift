import Foundation

// Quantities that make no claim of their own.
//
//   hire 40 people within two years      the length of time only dates the amount
//   two people familiar with the plans   how many speak

extension QuantityFrames {
  /// 三年內新建20所學校 · "hire 40 people within two years": a length of time beside an amount only dates it.
  func onlyDates(_ spot: Spot) -> Bool {
    guard ["a", "mo", "wk", "d"].contains(spot.sighting.unit ?? "") else { return false }
    let end = spot.sighting.range.upperBound
    let isAdverbial =
      spot.isHan
      ? ["内", "以来", "来", "间", "之内", "以内"].contains { scene.holds($0, at: end) }
      : ["within ", "over the past ", "in the past ", "over the next ", "in the next "].contains {
        scene.holds($0, at: spot.head - $0.utf8.count) || scene.holds($0, at: spot.head)
      }
    guard isAdverbial else { return false }
    return scene.sightings(in: spot.piece).contains {
      $0.kind == .quantity && $0.range != spot.sighting.range
    }
  }

  /// "Two people familiar with the plans said", 三名知情人士透露: how many speak is no claim of the article.
  func countsSpeakers(_ spot: Spot) -> Bool {
    guard spot.sighting.unit == "count", spot.sighting.kind == .quantity,
      let few = spot.sighting.max, few <= Self.fewSpeakers
    else { return false }
    return stances.opensSpeaker(spot.sighting.range)
  }

  /// More than these who speak are a sample, which is a claim.
  private static let fewSpeakers: Decimal = 12
}
