import ClaimModel
import Foundation

// Whether a number is a level, a share, a ratio, a change or a rank.

extension QuantityFrames {
  /// What was read as a quantity; 58 cents are 0.58 dollars.
  func quantity(_ spot: Spot) -> Quantity {
    let sighting = spot.sighting
    let unit = sighting.unit ?? "count"
    let whole = scene.packs.wholeCoins[unit]
    let factor = whole == nil ? 1 : Decimal(sign: .plus, exponent: -2, significand: 1)
    return Quantity(
      min: sighting.min.map { $0 * factor }, max: sighting.max.map { $0 * factor },
      unit: whole ?? unit, measure: measure(spot), approximate: sighting.approximate,
      text: scene.string(sighting.range))
  }

  /// A number right behind 達, 為 or "at" is a level, whatever changed before it, unless "higher" stands behind it.
  func measure(_ spot: Spot) -> Quantity.Measure {
    let measure = spot.sighting.measure
    if measure == .level, spot.sighting.unit == "ratio", spot.isMultiple { return .ratio }
    // 差距由14.2個百分點縮小為8.7個百分點: both ends of a change are levels.
    if spot.sighting.unit == "percentage-point", spot.isHan, isEnd(spot) { return .level }
    guard measure == .change, spot.sighting.unit != "percentage-point",
      spot.sighting.change.map({ $0.word.lowerBound < spot.head }) ?? true,
      let cue = scene.cues.ending(at: scene.lastBefore(spot.head) + 1), cue.has(.link),
      !cue.has(.change)
    else { return measure }
    return .level
  }

  /// 由, 從, 至, 到, 為 right before the number.
  private func isEnd(_ spot: Spot) -> Bool {
    let last = scene[scene.lastBefore(spot.head)]
    return [0x7531, 0x4ECE, 0x81F3, 0x5230, 0x4E3A, 0x81EA].contains(last)
  }
}

extension Sighting {
  /// What kind of number it is, by its unit and the words around it.
  var measure: Quantity.Measure {
    if kind == .rank || unit == "rank" { return .rank }
    if unit == "percentage-point" { return .change }
    if wording.contains(.change) { return .change }
    // "A fund of £60 million", "two of them": a sum or a count is a level, whatever it is part of.
    guard unit == "ratio" else { return .level }
    if wording.contains(.share) { return .share }
    return wording.contains(.multiple) ? .ratio : .level
  }
}
