import Foundation

// "A fat percentage of 22", "per cent of 210": a share whose word stands before its number, as in "a temperature of 22".

extension Reading {
  /// Reads a bare number behind "percentage of" as so many hundredths, where no number stands before that word.
  func attachPercentOf(_ measured: inout Measured) {
    let figure = measured.figure
    guard figure.form == .plain, figure.isPoint, figure.scale == 1, figure.min >= 1,
      isEnd(measured.range.upperBound), let start = percentWord(before: measured.start)
    else { return }
    measured.take(.percent, start..<measured.range.upperBound)
  }

  /// Where the word for hundredths begins that stands with "of" before a number.
  private func percentWord(before start: Int) -> Int? {
    let of = skipBack(start) - 2
    guard has("of", at: of), !at(of - 1).isLatin else { return nil }
    let end = skipBack(of)
    for length in [10, 8, 7] where unit(at: end - length)?.range == end - length..<end {
      guard unit(at: end - length)?.sense.code == "ratio" else { return nil }
      let before = skipBack(end - length)
      let isQuestion = has("what", at: before - 4) || has("which", at: before - 5)
      let isCounted = at(before - 1).isDigit || isNumeral(endingAt: before) || isQuestion
      return isCounted ? nil : end - length
    }
    return nil
  }

  private func isNumeral(endingAt end: Int) -> Bool {
    var start = end
    while at(start - 1).isLatin { start -= 1 }
    return words.numerals.match(text, at: start)?.range.upperBound == end
      && words.numerals.match(text, at: start)?.sense.part != .article
  }

  /// Whether the phrase ends at `i`: nothing is counted there.
  private func isEnd(_ i: Int) -> Bool {
    let value = at(i)
    if value == 0x2E { return !at(i + 1).isDigit }
    if value == 0 || value == 0x2C || value == 0x3B || value == 0x29 || value == 0x0A {
      return true
    }
    let next = skip(i)
    return next > i && words.stops.match(text, at: next) != nil
  }
}
