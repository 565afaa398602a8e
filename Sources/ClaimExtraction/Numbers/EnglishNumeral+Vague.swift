import Foundation

// Orders of magnitude and multiples: "hundreds of", "tens of thousands", "several hundred", "threefold".

extension EnglishNumeral {
  /// "Hundreds of", "tens of thousands", "hundreds of millions", "dozens of".
  mutating func vague(_ word: Word, _ value: Decimal) -> Bool {
    let j = reading.skip(word.range.upperBound)
    isVague = true
    current = value
    top = value * 10
    hasCurrent = true
    end = word.range.upperBound
    lastPart = word.sense.part
    done = true
    guard reading.has("of ", at: j) || reading.has("of\n", at: j) else { return true }
    let k = reading.skip(j + 2)
    if let next = reading.words.numerals.match(reading.text, at: k), isBounded(next),
      next.sense.part == .scale || next.sense.part == .hundred, isPlural(next)
    {
      current *= next.sense.value
      top = current * 10
      end = next.range.upperBound
    }
    return true
  }

  /// "Several hundred", "a few million"; alone they count nothing.
  mutating func several(_ word: Word) -> Bool {
    guard words == 0 else { return false }
    let j = reading.skip(word.range.upperBound)
    if word.sense.value > 1 { return vague(word, word.sense.value) && extendTens(j) }
    guard let next = reading.words.numerals.match(reading.text, at: j), isBounded(next),
      next.sense.part == .hundred || next.sense.part == .scale || next.sense.part == .dozen
    else { return false }
    guard vague(next, next.sense.value) else { return false }
    if let after = reading.words.numerals.match(reading.text, at: reading.skip(end)),
      isBounded(after), after.sense.part == .scale
    {
      current *= after.sense.value
      top = current * 10
      end = after.range.upperBound
    }
    return true
  }

  /// "A couple of hundred", "a couple of weeks": two or so; of things that are only counted it is too loose.
  mutating func couple(_ word: Word) -> Bool {
    guard words == 0 else { return false }
    let next = reading.skip(word.range.upperBound)
    let isScaled = [NumeralPart.hundred, .scale, .dozen].contains {
      reading.numeralWord(after: next, is: $0)
    }
    guard isScaled || reading.unit(at: next).map({ $0.sense.dimension != "count" }) == true else {
      return false
    }
    current = word.sense.value
    isLoose = true
    done = !isScaled
    hasCurrent = true
    lastPart = .unit
    end = word.range.upperBound
    return true
  }

  /// "Tens of" is a word of its own; the scale behind it counts.
  mutating func extendTens(_ j: Int) -> Bool {
    if let next = reading.words.numerals.match(reading.text, at: j), isBounded(next),
      next.sense.part == .scale || next.sense.part == .hundred, isPlural(next)
    {
      current *= next.sense.value
      top = current * 10
      end = next.range.upperBound
    }
    return true
  }

  mutating func multiple(_ word: Word, _ form: Figure.Form) -> Bool {
    guard words == 0 else { return false }
    current = word.sense.value
    self.form = form
    denominator = form == .share ? 2 : nil
    done = true
    return accept(word)
  }
}
