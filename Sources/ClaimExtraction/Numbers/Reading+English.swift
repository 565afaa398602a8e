import Foundation

// English number words, alone or after digits: "two hundred and two thousand", "3.2 million", "one and a half",
// "two-thirds", "three lakh crore", "tens of thousands", "a dozen".
//
// `total` holds what scale words have closed, `current` what is open. "And" goes on only where the word behind it can be
// added. A last word such as "fifths" divides: the whole before it, or only what follows "and" where that is less than one.

extension Reading {
  /// A number in English words that begins at `i`, where a word begins.
  func english(at i: Int, after start: Figure? = nil) -> Figure? {
    var numeral = EnglishNumeral(self, at: i)
    if let start { numeral.begin(with: start) }
    numeral.run()
    return numeral.figure
  }
}

extension Reading {
  /// Whether a numeral word of a kind follows, over blanks, a hyphen or an article.
  func numeralWord(after i: Int, is part: NumeralPart) -> Bool {
    var j = skip(i)
    if at(j) == 0x2D { j += 1 }
    guard let next = words.numerals.match(text, at: j), !at(next.range.upperBound).isLatin else {
      return false
    }
    return next.sense.part == part
  }
}

extension Decimal {
  func isMultiple(of divisor: Decimal) -> Bool {
    var quotient = self / divisor
    var whole = Decimal()
    NSDecimalRound(&whole, &quotient, 0, .down)
    return whole == quotient
  }
}
