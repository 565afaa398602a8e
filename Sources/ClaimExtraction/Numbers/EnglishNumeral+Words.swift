import Foundation

// The next word of the numeral, over blanks, hyphens and "and".

extension EnglishNumeral {
  /// "Five point two five", with a scale word behind it.
  mutating func point() {
    let i = reading.skip(end)
    guard reading.has("point ", at: i) else { return }
    let (run, j) = decimals(behind: i + 5)
    guard !run.isEmpty else { return }
    current += Reading.decimal(run) * .power(ofTen: -run.count)
    isDecimal = true
    isArticle = false
    step = .power(ofTen: -run.count)
    end = j
    lastPart = .unit
    if let (word, isAnd) = next(), word.sense.part == .scale { _ = take(word, isAnd) }
  }

  /// The digits said one by one ("zero three") or as one number under a hundred ("seventy-one").
  private func decimals(behind start: Int) -> (run: [UInt8], end: Int) {
    var run: [UInt8] = []
    var j = start
    while let word = reading.words.numerals.match(reading.text, at: separator(j)), isBounded(word),
      run.count < 12
    {
      let value = UInt8(truncating: word.sense.value as NSDecimalNumber)
      switch word.sense.part {
      case .unit where value < 10: run.append(value)
      case .ten where run.isEmpty:
        run = [value / 10]
        let last = reading.words.numerals.match(reading.text, at: separator(word.range.upperBound))
        if last?.sense.part != .unit { run.append(0) }
      default: return (run, j)
      }
      j = word.range.upperBound
    }
    return (run, j)
  }

  /// The next numeral word after a blank or hyphen, over "and".
  func next() -> (Word, Bool)? {
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
  func digits(_ i: Int, _ isAnd: Bool) -> (Word, Bool)? {
    guard let read = reading.digits(at: i), read.decimals == 0, read.value > 0,
      read.value < (lastPart == .hundred ? 100 : lastScale), !reading.at(read.end).isLatin,
      !read.isGrouped, isAnd || reading.numeralWord(after: read.end, is: .hundred)
    else { return nil }
    return (Word(range: i..<read.end, sense: (.unit, read.value)), isAnd)
  }

  /// "200 billion and 500 billion": a scale word no smaller than the last begins a number of its own.
  func opensAnother(at place: Int) -> Bool {
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

  func separator(_ i: Int) -> Int {
    var j = reading.skip(i)
    if reading.at(j) == 0x2D {
      j = reading.skip(j + 1)
    }
    return j
  }

  func isBounded(_ word: Word) -> Bool {
    word.sense.part != .suffix && !reading.at(word.range.upperBound).isLatin
      && !reading.at(word.range.upperBound).isDigit
      && !(reading.at(word.range.upperBound) == 0x27
        && reading.at(word.range.upperBound + 1) == 0x73)
  }
}
