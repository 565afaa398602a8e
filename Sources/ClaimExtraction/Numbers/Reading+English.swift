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

struct EnglishNumeral {
  private typealias Word = PhraseTable<(part: NumeralPart, value: Decimal)>.Match

  private let reading: Reading
  private let start: Int
  private var end: Int
  private var total: Decimal = 0
  private var current: Decimal = 0
  private var lastScale: Decimal = 1
  private var hasCurrent = false
  private var lastPart: NumeralPart?
  private var beforeAnd: (total: Decimal, current: Decimal)?
  private var beforeTens: (total: Decimal, current: Decimal)?
  private var afterAnd = false
  private var words = 0
  private var isArabic = false
  private var isDecimal = false
  private var step: Decimal?
  private var form = Figure.Form.plain
  private var isVague = false
  private var isArticle = false
  private var isHalf = false
  private var top: Decimal?
  private var denominator: Decimal?
  private var mantissa: Decimal?
  private var done = false

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
    if !done, !isArabic, words > 0, lastPart == .unit || lastPart == .ten { point() }
  }

  /// "Five point two five", with a scale word behind it.
  private mutating func point() {
    let i = reading.skip(end)
    guard reading.has("point ", at: i) else { return }
    var run: [UInt8] = []
    var j = i + 5
    while let word = reading.words.numerals.match(reading.text, at: reading.skip(j)),
      word.sense.part == .unit, word.sense.value < 10, isBounded(word), run.count < 12
    {
      run.append(UInt8(truncating: word.sense.value as NSDecimalNumber))
      j = word.range.upperBound
    }
    guard !run.isEmpty else { return }
    current += Reading.decimal(run) * .power(ofTen: -run.count)
    isDecimal = true
    isArticle = false
    step = .power(ofTen: -run.count)
    end = j
    lastPart = .unit
    if let (word, isAnd) = next(), word.sense.part == .scale { _ = take(word, isAnd) }
  }

  /// The next numeral word after a blank or hyphen, over "and".
  private func next() -> (Word, Bool)? {
    var i = end
    if words > 0 {
      i = separator(end)
      guard i > end || words == 1 && isArabic else { return nil }
    }
    guard let word = reading.words.numerals.match(reading.text, at: i), isBounded(word) else {
      return words > 0 && reading.at(i).isDigit && lastPart == .scale ? digits(i, false) : nil
    }
    guard word.sense.part == .and else { return (word, false) }
    guard words > 0 else { return nil }
    let j = separator(word.range.upperBound)
    if opensAnother(at: j) { return nil }
    if let next = reading.words.numerals.match(reading.text, at: j), isBounded(next),
      next.sense.part != .and
    {
      return (next, true)
    }
    return reading.at(j).isDigit && (lastPart == .hundred || lastPart == .scale)
      ? digits(j, true) : nil
  }

  /// Digits in the middle: "3 hundred and 21", "4 thousand 300".
  private func digits(_ i: Int, _ isAnd: Bool) -> (Word, Bool)? {
    guard let read = reading.digits(at: i), read.decimals == 0, read.value > 0,
      read.value < (lastPart == .hundred ? 100 : lastScale), !reading.at(read.end).isLatin,
      !read.isGrouped, isAnd || reading.numeralWord(after: read.end, is: .hundred)
    else { return nil }
    return (Word(range: i..<read.end, sense: (.unit, read.value)), isAnd)
  }

  /// "200 billion and 500 billion": a scale word no smaller than the last begins a number of its own.
  private func opensAnother(at place: Int) -> Bool {
    guard lastScale > 1 else { return false }
    var i = place
    for _ in 0..<6 {
      if reading.at(i).isDigit, let read = reading.digits(at: i), read.end > i {
        i = separator(read.end)
        continue
      }
      guard let word = reading.words.numerals.match(reading.text, at: i), isBounded(word) else {
        return false
      }
      if word.sense.part == .scale { return word.sense.value >= lastScale }
      guard [.unit, .ten, .hundred].contains(word.sense.part) else { return false }
      i = separator(word.range.upperBound)
    }
    return false
  }

  private func separator(_ i: Int) -> Int {
    var j = reading.skip(i)
    if reading.at(j) == 0x2D {
      j = reading.skip(j + 1)
    }
    return j
  }

  private func isBounded(_ word: Word) -> Bool {
    word.sense.part != .suffix && !reading.at(word.range.upperBound).isLatin
      && !reading.at(word.range.upperBound).isDigit
      && !(reading.at(word.range.upperBound) == 0x27
        && reading.at(word.range.upperBound + 1) == 0x73)
  }

  private mutating func take(_ word: Word, _ isAnd: Bool) -> Bool {
    let value = word.sense.value
    switch word.sense.part {
    case .article: return article(word, isAnd)
    case .unit:
      guard unitFits(value) || isAnd && endsAsFraction(word) else { return false }
      if isAnd { markAnd() }
      current += value
      isArticle = words == 0 && value == 1
    case .ten:
      guard !hasCurrent || current > 0 && current.isMultiple(of: 100) || lastPart == .scale else {
        return tensOfDenominator(word)
      }
      if isAnd { markAnd() } else { beforeTens = (total, current) }
      current += value
    case .hundred:
      guard hasCurrent || words == 0 && isPlural(word), !isAnd else { return false }
      if words == 0 { return vague(word, 100) }
      current *= 100
      step = step.map { $0 * 100 }
    case .dozen:
      if words == 0 { return isPlural(word) ? vague(word, value) : false }
      guard !isAnd, hasCurrent else { return false }
      current *= value
    case .scale: return scale(word, isAnd)
    case .half: return half(word, isAnd)
    case .ordinal: return ordinal(word, isAnd)
    case .several: return several(word)
    case .multiple: return multiple(word, .multiple)
    case .share: return multiple(word, .share)
    case .suffix, .and: return false
    }
    return accept(word)
  }

  /// Whether an ordinal follows that makes a fraction of the word: "two thirds".
  private func endsAsFraction(_ word: Word) -> Bool {
    let j = separator(word.range.upperBound)
    guard let next = reading.words.numerals.match(reading.text, at: j), isBounded(next) else {
      return false
    }
    return next.sense.part == .ordinal && next.sense.value > 0
  }

  private mutating func accept(_ word: Word) -> Bool {
    hasCurrent = true
    lastPart = word.sense.part
    end = word.range.upperBound
    return true
  }

  private mutating func markAnd() {
    beforeAnd = (total, current)
    afterAnd = true
  }

  private func unitFits(_ value: Decimal) -> Bool {
    switch lastPart {
    case nil, .scale: true
    case .ten: value < 10 && value > 0 && !isArabic
    case .hundred: value > 0
    default: false
    }
  }

  private func isPlural(_ word: Word) -> Bool { reading.at(word.range.upperBound - 1) == 0x73 }

  /// "A hundred", "a dozen", "a half", "a third"; after "and" only before a fraction.
  private mutating func article(_ word: Word, _ isAnd: Bool) -> Bool {
    let j = separator(word.range.upperBound)
    guard let next = reading.words.numerals.match(reading.text, at: j), isBounded(next) else {
      return false
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
    case .several, .multiple, .share, .unit, .ten, .article, .suffix, .and: return false
    }
    return accept(word)
  }

  private mutating func scale(_ word: Word, _ isAnd: Bool) -> Bool {
    let value = word.sense.value
    if words == 0 { return isPlural(word) ? vague(word, value) : false }
    guard !isAnd, hasCurrent || total > 0 else { return false }
    if let before = beforeAnd, denominator != nil || isHalf {
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
    if mantissa == nil || lastScale == 1 { mantissa = total / value }
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

  /// "Half", "a half", "two and a half", "3 million and a half", "half a million".
  private mutating func half(_ word: Word, _ isAnd: Bool) -> Bool {
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
  private mutating func skipArticleBeforeScale() {
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
  private mutating func ordinal(_ word: Word, _ isAnd: Bool) -> Bool {
    if words == 0 {
      guard word.sense.value == 4, reading.at(word.range.lowerBound) == 0x71,
        reading.numeralWord(after: word.range.upperBound, is: .scale)
      else { return false }
      current = 1
      return divide(by: 4, word, isAnd)
    }
    guard !isAnd, hasCurrent || total > 0, !isArabic || isPlural(word), word.sense.value > 2 else {
      return false
    }
    guard
      isPlural(word) || current == 1 || total + current > 0 && lastPart == .ten
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

  /// "One twenty-fifth": the tens begin what divides.
  private mutating func tensOfDenominator(_ word: Word) -> Bool {
    let j = separator(word.range.upperBound)
    guard let next = reading.words.numerals.match(reading.text, at: j), isBounded(next),
      next.sense.part == .ordinal, next.sense.value < 10
    else { return false }
    let whole = Word(range: word.range.lowerBound..<next.range.upperBound, sense: (.ordinal, 0))
    return divide(by: word.sense.value + next.sense.value, whole, false)
  }

  private mutating func divide(
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

  private func continuesWithScale(_ i: Int) -> Bool { reading.numeralWord(after: i, is: .scale) }

  private mutating func close(_ word: Word) -> Bool {
    end = word.range.upperBound
    step = nil
    isArticle = false
    done = true
    return true
  }

  /// "Hundreds of", "tens of thousands", "hundreds of millions", "dozens of".
  private mutating func vague(_ word: Word, _ value: Decimal) -> Bool {
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
  private mutating func several(_ word: Word) -> Bool {
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

  /// "Tens of" is a word of its own; the scale behind it counts.
  private mutating func extendTens(_ j: Int) -> Bool {
    if let next = reading.words.numerals.match(reading.text, at: j), isBounded(next),
      next.sense.part == .scale || next.sense.part == .hundred, isPlural(next)
    {
      current *= next.sense.value
      top = current * 10
      end = next.range.upperBound
    }
    return true
  }

  private mutating func multiple(_ word: Word, _ form: Figure.Form) -> Bool {
    guard words == 0 else { return false }
    current = word.sense.value
    self.form = form
    denominator = form == .share ? 2 : nil
    done = true
    return accept(word)
  }

  var figure: Figure? {
    guard words > 0, end > start, lastPart != .article || words > 1 || isArabic else { return nil }
    if words == 1, isArabic { return nil }
    var value = total + current
    if !done, beforeAnd != nil, denominator != nil { value = total + current }
    var figure = Figure(
      range: start..<end, value: value, script: isArabic ? .arabic : .english)
    if isVague {
      figure.max = top ?? value
      figure.isVague = true
      figure.isApproximate = true
    }
    figure.form = form
    figure.isHalf = isHalf
    figure.isDecimal = isDecimal
    figure.isArticle = isArticle && words == 1
    figure.denominator = denominator
    figure.scale = lastScale > 1 && current == 0 ? lastScale : 1
    figure.mantissa = figure.scale > 1 ? value / figure.scale : value
    figure.step =
      form == .plain && denominator == nil
      ? (isVague ? nil : step ?? (lastScale > 1 && current == 0 ? lastScale : 1)) : nil
    return figure
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
