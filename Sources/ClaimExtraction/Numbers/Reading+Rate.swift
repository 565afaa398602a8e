import Foundation

// Rates: a measure by a unit that stands before it (時速350公里, 每立方米35微克) or behind it ("5 micrograms per litre",
// 280瓦時/公斤). The two are one unit where the lexicon knows it by its code: km/h, ug/m3, t/har. Money and counts keep
// their own unit ("£187 a tonne", 每月5萬片): what they are reckoned on is told apart by the wording.

extension Reading {
  /// Makes one unit of a measure and what it is reckoned on.
  func attachRate(_ sighting: inout Sighting) {
    guard let code = sighting.unit, code != "count", code != "ratio",
      let base = rateBehind(sighting.range.upperBound) ?? rateBefore(sighting.range.lowerBound),
      case let rate = "\(code)/\(base.code)", words.dimensions[rate] != nil
    else { return }
    sighting.unit = rate
    let range = sighting.range
    sighting.range =
      Swift.min(
        range.lowerBound, base.range.lowerBound)..<Swift.max(
        range.upperBound, base.range.upperBound)
  }

  private func rateBehind(_ end: Int) -> (code: String, range: Range<Int>)? {
    let next = skip(end)
    guard
      let match = words.rateBasesAfter.match(text, at: next)
        ?? words.rateBasesAfter.match(text, at: behindMatter(next)),
      !at(match.range.lowerBound).isHan
    else { return nil }
    return (match.sense, match.range)
  }

  /// "10 micrograms of arsenic per litre": over "of" and up to three words to "per".
  private func behindMatter(_ start: Int) -> Int {
    guard has("of ", at: start) else { return start }
    var i = skip(start + 2)
    for _ in 0..<4 {
      if has("per ", at: i) { return i }
      let word = i
      while at(i).isLatin || at(i).isDigit || at(i) == 0x2D { i += 1 }
      if i == word { return start }
      i = skip(i)
    }
    return start
  }

  /// 每小時350公里, 每公斤可存265瓦時: up to four characters of the clause may stand between.
  private func rateBefore(_ start: Int) -> (code: String, range: Range<Int>)? {
    var i = skipBack(start)
    for step in 0..<5 {
      if let match = words.rateBases.match(text, endingAt: i), at(match.range.lowerBound).isHan {
        return (match.sense, (step == 0 ? match.range.lowerBound : start)..<start)
      }
      guard at(i - 1).isHan, part(i - 1) == .none else { return nil }
      i -= 1
    }
    return nil
  }
}
