import Foundation

// Scale letters right behind digits: 10k, 3M, 2bn, and whether they are units instead.

extension Reading {
  /// 10k, 3M, 2bn: a scale letter right after digits; M and k also after a blank.
  func suffixed(_ figure: Figure) -> Figure {
    let end = figure.range.upperBound
    var j = end
    if at(j) == 0x20 {
      j = skipBlanks(j)
      guard at(j) == 0x6B || isUpper(j) && at(j) == 0x6D, !at(j + 1).isLatin else { return figure }
    }
    guard at(j).isLatin, let match = words.numerals.match(text, at: j),
      match.sense.part == .suffix, isScaleLetter(j, match.range.upperBound, figure)
    else { return figure }
    var result = figure
    result.apply(factor: match.sense.value, end: match.range.upperBound)
    result.scale = match.sense.value
    result.hasSuffix = true
    return result
  }

  /// Whether letters after digits scale them: "5m" is metres and "5t" tonnes unless money stands before.
  func isScaleLetter(_ start: Int, _ end: Int, _ figure: Figure) -> Bool {
    guard !at(end).isLatin, !at(end).isDigit, at(end) != 0x2F || at(start) != 0x6D else {
      return false
    }
    switch at(start) {
    case 0x6B: return true
    case 0x6D where end - start == 2: return hasMoney(before: figure.range.lowerBound)
    case 0x6D:
      return isUpper(start) || hasMoney(before: figure.range.lowerBound) || isPlural(after: end)
        || isRough(figure) && isPluralBehindWord(end)
        || unit(at: skip(end))?.sense.dimension == "money"
    default: return hasMoney(before: figure.range.lowerBound)
    }
  }

  /// "about 23m gas boilers": nobody says roughly how many metres a kind of thing is.
  private func isPluralBehindWord(_ end: Int) -> Bool {
    guard let first = latinWord(skip(end)), first.lowerBound > end,
      words.extents.match(text, at: first.lowerBound) == nil,
      words.stops.match(text, at: first.lowerBound) == nil
    else { return false }
    return isPlural(after: first.upperBound)
  }

  private func isRough(_ figure: Figure) -> Bool {
    let cue = words.cuesBefore.match(text, endingAt: skipBack(figure.range.lowerBound))
    return cue?.sense == .about || cue?.sense == .near
  }

  /// "3.2m cars": a plural behind the letter is counted.
  func isPlural(after end: Int) -> Bool {
    guard let word = latinWord(skip(end)), word.lowerBound > end else { return false }
    if has("people", at: word.lowerBound) { return true }
    return word.count > 3 && at(word.upperBound - 1) == 0x73 && at(word.upperBound - 2) != 0x73
  }
}
