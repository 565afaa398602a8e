import ClaimModel
import Foundation

extension Reading {
  /// A length of time that dates something, 過去10年, "three years ago", 十年來: a period that keeps its number.
  ///
  /// - Parameter last: what was read before it: "41 per cent in five years" is how long that took.
  func dated(_ sighting: Sighting, behind last: Sighting? = nil) -> Sighting {
    guard let code = sighting.unit, let months = Self.months[code] else { return sighting }
    if let period = endNamed(sighting) { return period }
    let found = placeBehind(sighting) ?? placeBefore(sighting) ?? placeWithin(sighting)
    guard let place = found ?? placeOfChange(sighting, last) else { return sighting }
    var result = sighting
    result.kind = .period
    result.range = place.range
    result.basis = .inferred
    if at(sighting.range.lowerBound) == 0x8FD1 { result.min = result.min ?? result.max }
    guard let published, let length = sighting.max ?? sighting.min, length < 10000 else {
      return result
    }
    let low = shifted(published, place.sign, length, months, code)
    switch place.kind {
    case .span:
      result.start = place.sign < 0 ? low : published
      result.end = place.sign < 0 ? published : low
    case .point:
      result.start = low
      result.end =
        sighting.min == sighting.max
        ? low : shifted(published, place.sign, sighting.min ?? length, months, code)
    }
    return result
  }

  /// "Twelve months to June 2024", "13 weeks ended 28 September": the stretch up to the month or day named.
  private func endNamed(_ sighting: Sighting) -> Sighting? {
    var i = skip(sighting.range.upperBound)
    guard at(i).isLatin,
      let word = ["to ", "ended ", "ending ", "up to ", "through "].first(where: { has($0, at: i) })
    else { return nil }
    i = skip(i + word.utf8.count)
    if has("on ", at: i) || has("in ", at: i) { i = skip(i + 2) }
    guard starts(i), var period = period(at: i) ?? yearNamed(at: i, sighting), let end = period.end,
      let months = Self.months[sighting.unit ?? ""], let length = sighting.max, length < 1000
    else { return nil }
    if months > 0 {
      period.start = Calendar.month(index: Calendar.monthIndex(end) - months * whole(length) + 1).0
    } else {
      period.start = end.adding(days: 1 - whole(length) * (sighting.unit == "wk" ? 7 : 1))
    }
    period.range = sighting.range.lowerBound..<period.range.upperBound
    return period
  }

  /// "The two years to 2024": a bare year ends a stretch of years.
  private func yearNamed(at i: Int, _ sighting: Sighting) -> Sighting? {
    guard ["a", "{decade}"].contains(sighting.unit ?? ""),
      let year = closed(at: i, year: nil), year.isBareYear
    else { return nil }
    var period = Sighting(.period, range: year.range)
    period.start = year.start
    period.end = year.end
    period.basis = .stated
    return period
  }

  private func has(_ letters: String, at i: Int) -> Bool {
    i + letters.utf8.count <= count && zip(letters.utf8, text[i...]).allSatisfy { UInt32($0) == $1 }
  }

  private struct Place {
    enum Kind { case span, point }
    var kind: Kind
    var sign: Int
    var range: Range<Int>
  }

  private func placeBehind(_ sighting: Sighting) -> Place? {
    let (start, end) = (sighting.range.lowerBound, sighting.range.upperBound)
    let next = skip(end)
    if at(next).isLatin {
      if has("ago", at: next), !at(next + 3).isLatin {
        return Place(kind: .point, sign: -1, range: start..<next + 3)
      }
      if has("earlier", at: next), !at(next + 7).isLatin {
        return Place(kind: .point, sign: -1, range: start..<next + 7)
      }
      // "2.9 per cent a year before.": nothing follows that it would be before.
      if has("before", at: next), !at(next + 6).isLatin, !at(skip(next + 6)).isLatin,
        !at(skip(next + 6)).isDigit
      {
        return Place(kind: .point, sign: -1, range: start..<next + 6)
      }
      return nil
    }
    if has(0x4EE5, 0x6765, at: end) { return Place(kind: .span, sign: -1, range: start..<end + 2) }
    if at(end) == 0x6765, at(end + 1) != 0x5230, at(end + 1) != 0x81EA {
      return Place(kind: .span, sign: -1, range: start..<end + 1)
    }
    if has(0x4EE5, 0x524D, at: end) || has(0x4E4B, 0x524D, at: end) {
      return Place(kind: .point, sign: -1, range: start..<end + 2)
    }
    // 五年間
    if at(end) == 0x95F4, at(end - 1) == 0x5E74, sighting.unit == "a" {
      let sign = tense(at: start) == .future ? 1 : -1
      return Place(kind: .span, sign: sign, range: start..<end + 1)
    }
    if at(end) == 0x524D, at(end + 1) != 0x540E {
      return Place(kind: .point, sign: -1, range: start..<end + 1)
    }
    return nil
  }

  /// "Prices are up 41 per cent in five years", "doubled over ten years": how long the change right before took.
  private func placeOfChange(_ sighting: Sighting, _ last: Sighting?) -> Place? {
    let start = sighting.core.lowerBound
    let before = skipBack(start)
    guard sighting.unit == "a" || sighting.unit == "{decade}", sighting.min == sighting.max,
      let last, last.kind == .quantity,
      last.unit == "ratio" || last.unit == "percentage-point" || last.wording.contains(.change),
      let word = ["in", "over"].first(where: { ends(with: $0, before) }),
      before - word.utf8.count - last.range.upperBound <= 2, !isAsserted(start..<start)
    else { return nil }
    let sign = tense(at: start) == .future ? 1 : -1
    return Place(kind: .span, sign: sign, range: start..<sighting.range.upperBound)
  }

  /// 三年內, "within five years", "in ten years' time": from publication on, or up to it where the clause tells of the past.
  private func placeWithin(_ sighting: Sighting) -> Place? {
    let (start, end) = (sighting.range.lowerBound, sighting.range.upperBound)
    guard let unit = sighting.unit, Self.months[unit] ?? 0 > 0 else { return nil }
    if at(end - 1).isHan {
      // 內 behind the unit, or as the end of 以內
      let stop = at(end - 1) == 0x5185 ? end : at(end) == 0x5185 ? end + 1 : end + 2
      let unitEnd = [0x4E4B, 0x4EE5].contains(at(stop - 2)) ? stop - 3 : stop - 2
      guard at(stop - 1) == 0x5185, stop < end + 2 || unitEnd == end - 1, at(unitEnd) != 0x5C81,
        !isAsserted(start..<stop)
      else { return nil }
      let sign = tense(at: start) == .past ? -1 : 1
      return Place(kind: .span, sign: sign, range: start..<stop)
    }
    let before = skipBack(start)
    if ends(with: "within", before), !has("of ", at: skip(end)), tense(at: start) != .past,
      !isAsserted(start..<end)
    {
      return Place(kind: .span, sign: 1, range: before - 6..<end)
    }
    // The apostrophe may be part of the unit.
    let mark = [0x27, 0x2019].contains(at(end - 1)) ? end - 1 : end
    guard ends(with: "in", before), [0x27, 0x2019].contains(at(mark)),
      has("time", at: skip(mark + 1))
    else { return nil }
    return Place(kind: .point, sign: 1, range: start..<skip(mark + 1) + 4)
  }

  /// 禁止…在10年內擴產: what a ban or a right lasts is said of it, and dates nothing.
  private func isAsserted(_ span: Range<Int>) -> Bool {
    if words.assertedSpans.match(text, at: skip(span.upperBound)) != nil { return true }
    var i = span.lowerBound
    while i > span.lowerBound - 60, i > 0 {
      if [0x3002, 0x2C, 0x3B, 0x0A].contains(at(i - 1)) { return false }
      i -= 1
      if words.assertedSpans.match(text, at: i) != nil { return true }
    }
    return false
  }

  private func has(_ first: UInt32, _ second: UInt32, at i: Int) -> Bool {
    at(i) == first && at(i + 1) == second
  }

  private func placeBefore(_ sighting: Sighting) -> Place? {
    let start = sighting.range.lowerBound
    let end = skipBack(start)
    if at(start) == 0x8FD1, !at(end - 1).isHan {
      return Place(kind: .span, sign: -1, range: sighting.range)
    }
    guard let word = words.calendarBefore.match(text, endingAt: end), !isVerbLast(word.range) else {
      return nil
    }
    let isPast = word.sense.role == .past
    guard isPast || word.sense.role == .next else { return nil }
    return Place(
      kind: .span, sign: isPast ? -1 : 1, range: word.range.lowerBound..<sighting.range.upperBound)
  }

  /// "Will last 19 years"
  private func isVerbLast(_ range: Range<Int>) -> Bool {
    guard has("last", at: range.lowerBound), range.count == 4 else { return false }
    let before = skipBack(range.lowerBound)
    return ["will", "would", "can", "could", "may", "might", "should", "must", "to", "not", "and"]
      .contains { ends(with: $0, before) }
  }

  /// `length` units of so many months (days or weeks where `months` is 0) before or after a day.
  func shifted(_ day: Day, _ sign: Int, _ length: Decimal, _ months: Int, _ code: String)
    -> Day?
  {
    let count = whole(length)
    if months == 0 { return day.adding(days: sign * count * (code == "wk" ? 7 : 1)) }
    let span = count > 0 ? count * months : whole(length * Decimal(months))
    let index = Calendar.monthIndex(day) + sign * Swift.min(span, 20000)
    guard index > 12 else { return nil }
    let (year, month) = (index / 12, index % 12 + 1)
    return Day(
      year, month, Swift.min(day.day, Day.length(ofMonth: month, year: Swift.max(1, year))))
  }

  /// Months in a unit; 0 for days and weeks.
  private static let months: [String: Int] = [
    "a": 12, "mo": 1, "d": 0, "wk": 0, "{decade}": 120, "{quarter}": 3, "{century}": 1200,
  ]
}
