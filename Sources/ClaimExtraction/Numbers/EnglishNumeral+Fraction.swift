import Foundation

// Halves and words that divide: "two and a half", "three-quarters", "one twenty-fifth", "half a million".

extension EnglishNumeral {
  /// Whether an ordinal follows that makes a fraction of the word: "two thirds".
  func endsAsFraction(_ word: Word) -> Bool {
    let j = separator(word.range.upperBound)
    guard let next = reading.words.numerals.match(reading.text, at: j), isBounded(next) else {
      return false
    }
    return next.sense.part == .ordinal && next.sense.value > 0
  }

  /// "Half", "a half", "two and a half", "3 million and a half", "half a million".
  mutating func half(_ word: Word, _ isAnd: Bool) -> Bool {
    if words == 0 {
      current = Decimal(sign: .plus, exponent: -1, significand: 5)
      isHalf = true
      form = .share
      denominator = 2
      end = word.range.upperBound
      hasCurrent = true
      lastPart = .half
      skipArticleBeforeScale()
      return true
    }
    guard lastPart == .article || lastPart == .unit || isAnd else { return false }
    return divide(by: 2, word, isAnd)
  }

  /// "Half a million": steps over the article.
  mutating func skipArticleBeforeScale() {
    let j = reading.skip(end)
    guard let article = reading.words.numerals.match(reading.text, at: j),
      article.sense.part == .article
    else { return }
    let k = separator(article.range.upperBound)
    guard let next = reading.words.numerals.match(reading.text, at: k), isBounded(next),
      next.sense.part == .scale || next.sense.part == .dozen || next.sense.part == .hundred
    else { return }
    end = article.range.upperBound
  }

  /// "Third" and its kind as what divides.
  mutating func ordinal(_ word: Word, _ isAnd: Bool) -> Bool {
    if words == 0 {
      guard word.sense.value == 4, reading.at(word.range.lowerBound) == 0x71,
        reading.numeralWord(after: word.range.upperBound, is: .scale)
      else { return false }
      current = 1
      return divide(by: 4, word, isAnd)
    }
    if lastPart == .article, isOfQuarter(word) { return false }
    guard !isAnd, hasCurrent || total > 0, !isArabic || isPlural(word), word.sense.value > 2 else {
      return false
    }
    if lastPart == .hundred, !isPlural(word), word.sense.value < 100, beforeTens == nil, words <= 2,
      word.sense.value != 4
    {
      isOrdinal = true
      done = true
      end = word.range.upperBound
      return true
    }
    guard
      isPlural(word) || current == 1 || isOneBehindAnd
        || word.sense.value == 4 && continuesWithScale(word.range.upperBound)
        || total + current > 0 && lastPart == .ten
        || lastPart == .hundred && words > 1
    else { return false }
    if lastPart == .ten, word.sense.value < 10, let before = beforeTens,
      before.total + before.current > 0
    {
      let tens = current - before.current
      (total, current) = before
      beforeAnd = nil
      return divide(by: tens + word.sense.value, word, isAnd)
    }
    if lastPart == .ten, word.sense.value < 10, !isPlural(word) { return false }
    if lastPart == .hundred, !isPlural(word), words > 2, current >= 100 {
      return divide(by: 100 + word.sense.value, word, isAnd, above: 1)
    }
    return divide(by: word.sense.value, word, isAnd)
  }

  /// "A fourth-quarter loss", "a third quarter of growth": which quarter, no part of one.
  private func isOfQuarter(_ word: Word) -> Bool {
    let next = separator(word.range.upperBound)
    guard reading.at(next) == 0x71, !isPlural(word),
      let quarter = reading.words.numerals.match(reading.text, at: next)
    else { return false }
    return quarter.sense.part == .ordinal && quarter.sense.value == 4
  }

  /// "One hundred and four and one|third": what "and" added is one.
  private var isOneBehindAnd: Bool {
    guard afterAnd, lastPart == .unit, let before = beforeAnd else { return false }
    return total + current - before.total - before.current == 1
  }

  /// "Three one-hundredths", "one one hundred fifth": "one" begins what divides, up to its ordinal.
  mutating func denominatorOfOne(_ word: Word) -> Bool {
    guard word.sense.value == 1, !isArabic, !afterAnd, denominator == nil else { return false }
    var scale: Decimal = 1
    var next = separator(word.range.upperBound)
    while let part = reading.words.numerals.match(reading.text, at: next), isBounded(part) {
      switch part.sense.part {
      case .hundred where scale == 1, .scale where scale <= 100:
        scale *= part.sense.value
      case .ordinal where part.sense.value >= 3 || scale > 1:
        let under = part.sense.value < scale ? scale + part.sense.value : part.sense.value * scale
        let whole = Word(range: word.range.lowerBound..<part.range.upperBound, sense: (.ordinal, 0))
        return divide(by: under, whole, false)
      default: return false
      }
      next = separator(part.range.upperBound)
    }
    return false
  }

  /// "One twenty-fifth": the tens begin what divides.
  mutating func tensOfDenominator(_ word: Word) -> Bool {
    let j = separator(word.range.upperBound)
    guard let next = reading.words.numerals.match(reading.text, at: j), isBounded(next),
      next.sense.part == .ordinal, next.sense.value < 10
    else { return false }
    let whole = Word(range: word.range.lowerBound..<next.range.upperBound, sense: (.ordinal, 0))
    return divide(by: word.sense.value + next.sense.value, whole, false)
  }

  mutating func divide(
    by divisor: Decimal, _ word: Word, _ isAnd: Bool, above: Decimal? = nil
  )
    -> Bool
  {
    let isLastScale =
      lastPart == .scale || (beforeAnd != nil && beforeAnd?.current == 0 && lastScale > 1)
    if isAnd, lastPart != .article {
      beforeAnd = (total, current)
      (total, current) = (0, 1)
    }
    if let before = beforeAnd, above == nil {
      let rest = total + current - before.total - before.current
      let share = (rest > 0 && lastPart != .article && !isAnd ? rest : current).ratio(to: divisor)
      if share < 1 {
        if continuesWithScale(word.range.upperBound) {
          total = before.total + before.current
          current = share
          beforeAnd = (total, 0)
          denominator = divisor
          isHalf = divisor == 2
          lastPart = .half
          end = word.range.upperBound
          hasCurrent = true
          return true
        }
        let scale = isLastScale && lastScale > 1 ? lastScale : 1
        total = before.total + before.current + share * scale
        current = 0
        return close(word)
      }
    }
    let whole = above ?? (total + current)
    total = 0
    current = whole.ratio(to: divisor)
    denominator = divisor
    isHalf = divisor == 2
    form = divisor == 2 ? .share : .fraction
    if continuesWithScale(word.range.upperBound) {
      end = word.range.upperBound
      lastPart = .half
      hasCurrent = true
      return true
    }
    return close(word)
  }

  func continuesWithScale(_ i: Int) -> Bool { reading.numeralWord(after: i, is: .scale) }

  mutating func close(_ word: Word) -> Bool {
    end = word.range.upperBound
    step = nil
    isArticle = false
    done = true
    return true
  }
}
