import ClaimModel
import Foundation

// What a share or a change is of, where the two amounts that make it stand before.
//
//   訂購320輛，已交287輛，交付率89.7%           287 of 320
//   "£610m of the £900m set aside, or 68 %"     610 of 900
//   撥款1,012億元，去年984億元，多了2.8%         against last year's
// They have one unit and stand in the same sentence or the one before. The quotient must be the number to half its last
// written digit; where the number is said roughly, to two hundredths.

extension QuantityFrames {
  /// The larger of two amounts whose quotient the share is, or the time of the earlier of two that a change lies between.
  func reckoned(_ spot: Spot, _ memory: FrameMemory) -> Baseline? {
    guard spot.sighting.unit == "ratio", !spot.isMultiple,
      let value = double(spot.sighting.max ?? spot.sighting.min), value > 0
    else { return nil }
    // 達成率47%: a rate says itself what it is of.
    guard scene.properties(in: spot.before).allSatisfy({ $0.type != "ratio" }), !isDone(spot) else {
      return nil
    }
    let slack = slack(spot.sighting)
    let amounts = memory.amounts(near: spot).reversed().filter {
      $0.sentence == spot.sentence || slack < Self.rough
    }
    for (i, late) in amounts.enumerated() {
      for early in amounts[(i + 1)...] where early.unit == late.unit {
        guard let x = size(late), let y = size(early), x > 0, y > 0, x != y else { continue }
        if spot.sighting.measure == .change {
          if let time = earlier(late, early), abs(abs(x / y - 1) - value) <= slack { return time }
          if let time = earlier(early, late), abs(abs(y / x - 1) - value) <= slack { return time }
        } else if value < 1, abs(min(x, y) / max(x, y) - value) <= slack {
          return amount(x > y ? late : early)
        }
      }
    }
    return nil
  }

  /// "80 per cent complete"
  private func isDone(_ spot: Spot) -> Bool {
    let next = scene.skipSpace(spot.sighting.range.upperBound)
    return scene.packs.latin.completions.contains { scene.holds($0, at: next) }
  }

  /// The period of `old`, if it lies before that of `new`.
  private func earlier(_ new: FrameMemory.Frame, _ old: FrameMemory.Frame) -> Baseline? {
    guard let was = old.period.map({ scene.sightings[$0] }), let start = was.start,
      let day = new.period.flatMap({ scene.sightings[$0].start }), start < day
    else { return nil }
    let text = scene.string(was.range)
    let name = was.end.flatMap { PeriodName.text(start, $0, year: start.year) }
    return Baseline(name: name ?? text, text: text, kind: .implied)
  }

  private func size(_ frame: FrameMemory.Frame) -> Double? {
    let sighting = scene.sightings[frame.index]
    guard sighting.min == nil || sighting.max == nil || sighting.min == sighting.max else {
      return nil
    }
    return double(sighting.max ?? sighting.min)
  }

  private func slack(_ sighting: Sighting) -> Double {
    let isRough = sighting.approximate || sighting.min != sighting.max
    let half = (double(sighting.step) ?? Self.spoken) * Self.half
    return isRough ? max(half, Self.rough) : half
  }

  private func double(_ value: Decimal?) -> Double? {
    value.map { NSDecimalNumber(decimal: $0).doubleValue }
  }

  /// Half a unit of the last digit, and a little for what was rounded twice.
  private static let half = 0.6
  /// The last digit of 三成 and "a third".
  private static let spoken = 0.02
  private static let rough = 0.02
}
