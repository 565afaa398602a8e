import Foundation

extension Reading {
  /// 第三大, 居第二, "third largest", "ranked second"; other ordinals only count.
  func rank(at i: Int) -> Sighting? {
    if at(i) == 0x7B2C { return hanRank(at: i) }
    return at(i).isLatin || at(i).isDigit ? englishRank(at: i) : nil
  }

  private func hanRank(at i: Int) -> Sighting? {
    guard let figure = plainHan(at: skipBlanks(i + 1)), figure.form == .plain, figure.isPoint else {
      return nil
    }
    let end = figure.range.upperBound
    var sighting = rank(figure.min, i..<end)
    if let after = words.rankAfter.match(text, at: end), isRankNoun(after.range) {
      sighting.range = i..<after.range.upperBound
      sighting.core = sighting.range
      return sighting
    }
    if isRankVerb(before: i) { return sighting }
    guard all else { return nil }
    sighting.kind = .number
    sighting.unit = nil
    return sighting
  }

  private func isRankNoun(_ range: Range<Int>) -> Bool {
    let value = at(range.lowerBound)
    let next = at(range.upperBound)
    if value == 0x4F4D || value == 0x540D { return next != 0x7F6E && next != 0x79F0 }
    if value == 0x9AD8 || value == 0x5927 { return next != 0x9053 }
    return true
  }

  /// 居, 排名 or 全球 within eight characters before 第, in the same clause.
  private func isRankVerb(before i: Int) -> Bool {
    var j = i
    while j > i - 8, j > 0, at(j - 1).isHan {
      if let match = words.cuesBefore.match(text, endingAt: j), match.sense == .rank {
        let next = at(i + 2)
        return !"阶季次步个届任代章条款期线时版度类种轮方年周天".unicodeScalars.contains { $0.value == next }
      }
      j -= 1
    }
    return false
  }

  private func rank(_ value: Decimal, _ range: Range<Int>) -> Sighting {
    var sighting = Sighting(.rank, range: range)
    sighting.min = value
    sighting.max = value
    sighting.unit = "rank"
    return sighting
  }

  private func englishRank(at i: Int) -> Sighting? {
    guard let (value, end) = ordinal(at: i) else { return nil }
    var next = skip(end)
    if at(next) == 0x2D { next += 1 }
    if next > end, let after = words.rankAfter.match(text, at: next),
      !at(after.range.upperBound).isLatin
    {
      return rank(value, i..<after.range.upperBound)
    }
    let start = skipBack(i)
    if let bounded = boundedRank(value, i..<end) { return bounded }
    if isPlaced(value, start, end) || fellTo(start, end) { return rank(value, i..<end) }
    guard let verb = words.cuesBefore.match(text, endingAt: start), verb.sense == .rank else {
      return nil
    }
    return rank(value, i..<end)
  }

  /// "Fell to eighth"
  private func fellTo(_ start: Int, _ end: Int) -> Bool {
    guard ends(with: "to", start), endsRank(end),
      let change = words.cuesBefore.match(text, endingAt: skipBack(start - 2))
    else { return false }
    return change.sense == .changeDown || change.sense == .changeUp
  }

  /// "Are fifth in the table"; "first" opens too much else.
  private func isPlaced(_ value: Decimal, _ start: Int, _ end: Int) -> Bool {
    value > 1 && ["is", "are", "was", "were", "lie"].contains { ends(with: $0, start) }
      && ["in the ", "among ", "on the "].contains { word in
        zip(word.unicodeScalars, skip(end)...).allSatisfy { $0.value == at($1) }
      }
  }

  /// "Fell to eighth": no noun that is so counted follows ("to third place" is a rank too).
  private func endsRank(_ end: Int) -> Bool {
    guard let next = latinWord(skip(end)) else { return true }
    return words.stops.match(text, at: next.lowerBound) != nil || has("place", at: next.lowerBound)
  }

  /// "Lower than second", "above the tenth": a place that only bounds.
  private func boundedRank(_ value: Decimal, _ range: Range<Int>) -> Sighting? {
    var start = skipBack(range.lowerBound)
    if has("the", at: start - 3), !at(start - 4).isLatin { start = skipBack(start - 3) }
    guard let bound = words.cuesBefore.match(text, endingAt: start),
      bound.sense == .over || bound.sense == .under, has("than", at: bound.range.upperBound - 4),
      latinWord(skip(range.upperBound)).map({
        words.stops.match(text, at: $0.lowerBound) != nil
      }) ?? true
    else { return nil }
    var sighting = rank(value, range)
    sighting.range = bound.range.lowerBound..<range.upperBound
    if bound.sense == .over { sighting.max = nil } else { sighting.min = nil }
    return sighting
  }

  /// "Third", "3rd", "21st".
  private func ordinal(at i: Int) -> (Decimal, Int)? {
    if at(i).isDigit {
      guard let digits = digits(at: i), digits.decimals == 0,
        has("st", at: digits.end) || has("nd", at: digits.end) || has("rd", at: digits.end)
          || has("th", at: digits.end), !at(digits.end + 2).isLatin
      else { return nil }
      return (digits.value, digits.end + 2)
    }
    guard let match = words.numerals.match(text, at: i), match.sense.part == .ordinal,
      at(match.range.upperBound - 1) != 0x73, at(i) != 0x71
    else { return nil }
    return (match.sense.value, match.range.upperBound)
  }

  /// "21st", "2nd": an ordinal in digits that only counts.
  func ordinalEnd(at i: Int) -> Int? { at(i).isDigit ? ordinal(at: i)?.1 : nil }
}
