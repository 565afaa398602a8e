import ClaimModel
import Foundation

// What a change or share is measured against that the words only imply.
//
//   產量三年內翻了三倍 · "doubled in five years"      where it stood so many years earlier
//   甲國車廠的電動車產能占比達三成                      of all such capacity

extension BaselineFinder {
  /// 三年內翻了三倍: the multiple is of what it was when the span began.
  func spanBack() -> (range: Range<Int>, rule: String)? {
    let isChange = spot.sighting.measure == .change && spot.sighting.unit == "ratio"
    guard spot.isMultiple || isMultiplied || isChange,
      let length = scene.sightings(in: spot.isHan ? spot.before : spot.after).first(where: {
        isLength($0)
      })
    else { return nil }
    let end = length.range.upperBound
    if spot.isHan {
      let tail = ["之内", "以内", "以来", "来", "内", "之间", "间"].first { scene.holds($0, at: end) }
      let isInside = ["内", "间", "来"].contains(scene.words(end - 1 ..> end))
      guard tail != nil || isInside else { return nil }
      return (length.range.lowerBound ..> end + (tail?.unicodeScalars.count ?? 0), "baseline.back")
    }
    guard !isSpread,
      isMultiplied || spot.isMultiple
        || scene.cues.within(spot.before).contains(where: { $0.has(.change) })
    else { return nil }
    let lead = scene.words(spot.sighting.range.upperBound ..> length.range.lowerBound)
    let isLed = [" in ", " over ", " within ", " in just ", " in only "].contains(lead)
    return isLed ? (length.range, "baseline.back") : nil
  }

  /// "raises of 28% over three years": steps of which the last comes then, not a change since a time past.
  private var isSpread: Bool {
    let words = scene.words(spot.before).split(separator: " ").suffix(2)
    return words.count == 2 && words.last == "of" && words.first?.hasSuffix("s") == true
  }

  private func isLength(_ sighting: Sighting) -> Bool {
    guard ["a", "mo", "{decade}"].contains(sighting.unit ?? "") else { return false }
    return sighting.kind == .quantity || sighting.isDuration || sighting.basis == .inferred
  }

  /// "three years earlier" by its number: 3 years earlier.
  func earlier(_ range: Range<Int>) -> String? {
    guard let length = scene.sightings(in: range).first(where: { isLength($0) }),
      let count = length.max ?? length.min
    else { return nil }
    let unit = ["a": "year", "mo": "month", "{decade}": "decade"][length.unit ?? ""] ?? "year"
    let whole = NSDecimalNumber(decimal: count).intValue
    let isSpelt = Self.spelt.indices.contains(whole) && Decimal(whole) == count
    let number = isSpelt ? Self.spelt[whole] : "\(count)"
    return "\(number) \(unit)\(count == 1 ? "" : "s") earlier"
  }

  private static let spelt = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// 某國晶圓廠成熟製程產能占比達三成: a share that a place or firm has of what stands before 占比.
  func sharedOut() -> (range: Range<Int>, rule: String)? {
    if let of = sharedNoun() { return (of, "baseline.shared") }
    guard spot.sighting.unit == "ratio", spot.sighting.measure != .change, !spot.isMultiple,
      let share = scene.cues.within(spot.before).last(where: {
        scene.packs.han.shareNouns.contains(scene.words($0.range))
      }),
      let owner = scene.names.within(spot.start ..> share.range.lowerBound).last(where: {
        ["place", "organisation"].contains($0.type)
      })
    else { return nil }
    let tokens = HanTokens(scene, owner.range.upperBound ..> share.range.lowerBound).all
    guard tokens.count >= 2,
      let last = tokens.last,
      last.word.isNominal || scene.properties(in: last.range).last?.range == last.range
    else { return nil }
    var low = last.range.lowerBound
    for token in tokens.reversed().dropFirst() {
      guard token.word != .function, token.word != .adverb,
        last.range.upperBound - token.range.lowerBound <= 6
      else { break }
      low = token.range.lowerBound
    }
    let range = low ..> last.range.upperBound
    return range.count >= 3 && !scene.slice(range).contains(Mark.de)
      ? (range, "baseline.shared") : nil
  }

  /// 過夜旅客的訂單占比為24%: what stands between 的 and 占比.
  private func sharedNoun() -> Range<Int>? {
    guard spot.sighting.unit == "ratio", spot.sighting.measure != .change, !spot.isMultiple,
      let share = spot.before.last(where: { place in
        scene.packs.han.partNouns.contains { scene.holds($0, at: place) }
      }), spot.head - share <= 10,
      let de = (spot.start ..> share).last(where: { scene[$0] == Mark.de }),
      (2...6).contains(share - de - 1), scene.sightings(in: de ..> share).isEmpty,
      HanTokens(scene, de + 1 ..> share).all.allSatisfy({
        $0.word.isNominal || [.adjective, .verb].contains($0.word)
      })
    else { return nil }
    return de + 1 ..> share
  }
}
