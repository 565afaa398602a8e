import Foundation

/// The reading of one English numeral, word by word.
struct EnglishNumeral {
  typealias Word = PhraseTable<(part: NumeralPart, value: Decimal)>.Match

  let reading: Reading
  let start: Int
  var end: Int
  var total: Decimal = 0
  var current: Decimal = 0
  var lastScale: Decimal = 1
  var hasCurrent = false
  var lastPart: NumeralPart?
  var beforeAnd: (total: Decimal, current: Decimal)?
  var beforeTens: (total: Decimal, current: Decimal)?
  var afterAnd = false
  var words = 0
  var isArabic = false
  var isDecimal = false
  var step: Decimal?
  var form = Figure.Form.plain
  var isVague = false
  /// "One hundred fifth": a place in a row and no number of things.
  var isOrdinal = false
  /// "a couple of"
  var isLoose = false
  var isArticle = false
  var isHalf = false
  var top: Decimal?
  var denominator: Decimal?
  var mantissa: Decimal?
  var done = false

  init(_ reading: Reading, at i: Int) {
    self.reading = reading
    start = i
    end = i
  }

  mutating func begin(with figure: Figure) {
    current = figure.min
    hasCurrent = true
    isArabic = true
    isDecimal = figure.isDecimal
    step = figure.step
    mantissa = figure.min
    end = figure.range.upperBound
    lastPart = .unit
    words = 1
  }

  mutating func run() {
    while !done, let (word, isAnd) = next(), take(word, isAnd) { words += 1 }
    if !done, !isArabic, words > 0, lastPart == .unit || lastPart == .ten || lastPart == .hundred {
      point()
    }
  }

  mutating func take(_ word: Word, _ isAnd: Bool) -> Bool {
    let value = word.sense.value
    switch word.sense.part {
    case .article: return article(word, isAnd)
    case .unit:
      guard unitFits(value) || isAnd && endsAsFraction(word) else { return denominatorOfOne(word) }
      if isAnd, isBareDigits, !endsAsFraction(word) { return false }
      if isAnd { markAnd() }
      current += value
      isArticle = words == 0 && value == 1
    case .ten:
      guard !hasCurrent || current > 0 && current.isMultiple(of: 100) || lastPart == .scale else {
        return tensOfDenominator(word)
      }
      if isAnd, isBareDigits { return false }
      if isAnd { markAnd() } else { beforeTens = (total, current) }
      current += value
    case .hundred:
      guard hasCurrent || words == 0 && isPlural(word), !isAnd else { return false }
      if words == 0 { return vague(word, 100) }
      current *= 100
      wholeAgain()
      step = step.map { $0 * 100 }
    case .dozen:
      if words == 0 { return isPlural(word) ? vague(word, value) : false }
      guard !isAnd, hasCurrent else { return false }
      current *= value
      wholeAgain()
    case .scale: return scale(word, isAnd)
    case .half: return half(word, isAnd)
    case .ordinal: return ordinal(word, isAnd)
    case .several: return several(word)
    case .couple: return couple(word)
    case .multiple: return multiple(word, .multiple)
    case .share: return multiple(word, .share)
    case .suffix, .and: return false
    }
    return accept(word)
  }

  /// "Half a dozen": a number of things again, and no share.
  private mutating func wholeAgain() {
    form = .plain
    isHalf = false
    denominator = nil
  }

  mutating func accept(_ word: Word) -> Bool {
    hasCurrent = true
    lastPart = word.sense.part
    end = word.range.upperBound
    return true
  }

  mutating func markAnd() {
    beforeAnd = (total, current)
    afterAnd = true
  }

  func unitFits(_ value: Decimal) -> Bool {
    switch lastPart {
    case nil, .scale: true
    case .ten: value < 10 && value > 0 && !isArabic
    case .hundred: value > 0
    default: false
    }
  }

  /// Digits with no scale word behind them, to which "and" adds no whole number: "100 and fifty" are two.
  var isBareDigits: Bool { isArabic && words == 1 }

  func isPlural(_ word: Word) -> Bool { reading.at(word.range.upperBound - 1) == 0x73 }

  /// "A hundred", "a dozen", "a half", "a third"; after "and" only before a fraction.
  mutating func article(_ word: Word, _ isAnd: Bool) -> Bool {
    let j = separator(word.range.upperBound)
    guard let next = reading.words.numerals.match(reading.text, at: j), isBounded(next) else {
      return oneOfUnit(word, j)
    }
    switch next.sense.part {
    case .hundred, .scale, .dozen:
      guard words == 0, !isPlural(next) else { return false }
      current = 1
      isArticle = true
    case .ten where words == 0 && endsAsFraction(next):
      current = 1
    case .half, .ordinal:
      guard next.sense.part == .half || next.sense.value > 2 else { return false }
      if words > 0, !isAnd { return false }
      if isAnd {
        markAnd()
        let now = (total, current)
        current = 0
        beforeAnd = now
      }
      if words == 0 || isAnd {
        total = isAnd ? 0 : total
        current = 1
      }
    case .several, .couple, .multiple, .share, .unit, .ten, .article, .suffix, .and: return false
    }
    return accept(word)
  }

  /// "More than a percentage point", "almost a kilometre": one of a measure that a word bounds. A year or a day is a
  /// date as often as a length, but for "put back by a year".
  private mutating func oneOfUnit(_ word: Word, _ next: Int) -> Bool {
    guard words == 0, let unit = reading.unit(at: next), unit.range.count > 2,
      !["count", "money", "ratio"].contains(unit.sense.dimension),
      let bound = reading.words.cuesBefore.match(
        reading.text, endingAt: reading.skipBack(word.range.lowerBound))
    else { return false }
    switch bound.sense {
    case .over, .under, .near, .atLeast:
      guard unit.sense.dimension != "time" else { return false }
    case .changeBy where unit.sense.dimension == "time": break
    default: return false
    }
    current = 1
    done = true
    hasCurrent = true
    lastPart = .unit
    words = 1
    end = word.range.upperBound
    return true
  }

  mutating func scale(_ word: Word, _ isAnd: Bool) -> Bool {
    let value = word.sense.value
    if words == 0 { return isPlural(word) ? vague(word, value) : false }
    guard !isAnd, hasCurrent || total > 0 else { return false }
    if lastScale == 1, beforeAnd != nil, denominator != nil || isHalf {
      total = (total + current) * value
      beforeAnd = nil
    } else if let before = beforeAnd, denominator != nil || isHalf {
      total = before.total + before.current + current * value
      beforeAnd = nil
    } else if lastPart == .scale {
      total *= value
    } else if lastScale > 1, value > lastScale {
      total = (total + current) * value
    } else {
      total += current * value
    }
    if let top { self.top = top * value }
    if mantissa == nil || lastScale == 1 { mantissa = total.divided(by: value) }
    step = (step ?? 1) * value
    current = 0
    lastScale = value
    isHalf = false
    form = .plain
    denominator = nil
    isArticle = false
    hasCurrent = false
    lastPart = .scale
    end = word.range.upperBound
    return true
  }

  var figure: Figure? {
    guard words > 0, end > start, lastPart != .article || words > 1 || isArabic else { return nil }
    if isOrdinal || words == 1 && isArabic { return nil }
    var value = total + current
    if !done, beforeAnd != nil, denominator != nil { value = total + current }
    var figure = Figure(
      range: start..<end, value: value, script: isArabic ? .arabic : .english)
    if isVague {
      figure.max = top ?? value
      figure.isVague = true
      figure.isApproximate = true
    }
    if isLoose { figure.isApproximate = true }
    figure.form = form
    figure.isHalf = isHalf
    figure.isDecimal = isDecimal
    figure.isArticle = isArticle && words == 1
    figure.denominator = denominator
    figure.scale = lastScale > 1 && current == 0 ? lastScale : 1
    figure.mantissa = figure.scale > 1 ? value.divided(by: figure.scale) : value
    figure.step =
      form == .plain && denominator == nil
      ? (isVague ? nil : step ?? (lastScale > 1 && current == 0 ? lastScale : 1)) : nil
    return figure
  }
}
