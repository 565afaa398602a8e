import ClaimModel
import Foundation

// One pass from left to right. A table over code points says where something can begin; there the rules are tried in
// order: figures of speech, periods, ranks, quantities. What was read is stepped over, so every look ahead is paid once;
// rules look back only over a bounded number of words.

/// Finds the quantities, ranks and periods of a text.
struct QuantityReader: Sendable {
  let lexicon: Lexicon
  private let words: ReaderWords

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    words = ReaderWords(lexicon)
  }

  /// What stands in `text`, in text order, not overlapping; only a bracketed conversion may lie inside a range.
  ///
  /// - Parameters:
  ///   - published: the day from which "last year" is reckoned; without it such periods have no dates.
  ///   - language: BCP 47, a hint for signs that mean different things (元, ¥); `nil` where unknown.
  ///   - all: also the bare numbers that no claim would use.
  func sightings(
    in text: ReadingText, published: Day? = nil, language: String? = nil, all: Bool = false
  ) -> [Sighting] {
    let reading = Reading(
      text, words, published: published, language: language, all: all)
    var scan = Scan(reading)
    scan.run()
    return scan.found
  }

  /// The money that 元 means in a text where the words beside it do not say.
  func localMoney(in text: ReadingText, language: String?) -> String {
    Reading(text, words, published: nil, language: language, all: false).moneyOfText
  }
}

/// The pass over one text.
struct Scan {
  private let reading: Reading
  private(set) var found: [Sighting] = []

  init(_ reading: Reading) { self.reading = reading }

  mutating func run() {
    let text = reading.text
    let starts = reading.words.starts
    var i = 0
    while i < text.count {
      let value = text[i]
      guard value < 0x10000, starts[Int(value)] else {
        i += 1
        continue
      }
      i = value &- 97 < 26 ? word(at: i) : step(at: i)
    }
  }

  /// A Latin word: tried only where its first two letters begin a word of interest.
  private mutating func word(at i: Int) -> Int {
    var end = i + 1
    while end < reading.count, reading.text[end].isLatin { end += 1 }
    if reading.isAddress(i) { return reading.addressEnd(end) }
    let second = reading.at(i + 1)
    let bit: UInt32 = second &- 97 < 26 ? second - 97 : 26
    let mask = reading.words.latinStarts[Int(reading.text[i] - 97)]
    guard mask & (1 << bit | 1 << 26) != 0, !reading.at(i - 1).isLatin, !reading.at(i - 1).isDigit
    else {
      return end
    }
    let next = step(at: i)
    return next > i + 1 ? next : end
  }

  /// Tries the rules at `i`; where the scan goes on.
  private mutating func step(at i: Int) -> Int {
    if let idiom = reading.words.idioms.match(reading.text, at: i), !reading.at(i).isDigit,
      reading.at(idiom.range.upperBound) != 0x4E4B
        || reading.at(idiom.range.upperBound - 1) != 0x5206,
      !reading.opensProportion(idiom.range),
      reading.calendarWord(at: i).map({ $0.range.upperBound < idiom.range.upperBound }) ?? true
    {
      return idiom.range.upperBound
    }
    if reading.at(i).isDigit || reading.at(i) == 0x2E, reading.isNamed(i) {
      return reading.nameEnd(i)
    }
    if let period = reading.period(at: i) {
      return add(period)
    }
    if let rank = reading.rank(at: i) { return add(rank) }
    if let end = reading.ordinalEnd(at: i) { return end }
    if reading.at(i) == 0x7B2C { return reading.ordinalsEnd(at: i) }
    if let sighting = reading.quantity(at: i) {
      return add(reading.dated(spread(sighting), behind: found.last))
    }
    return reading.at(i).isDigit ? reading.nameEnd(i) : i + 1
  }

  /// "$2000 over 3 years": behind an amount, "over" says in what time, and bounds nothing.
  private func spread(_ sighting: Sighting) -> Sighting {
    guard let last = found.last, last.kind == .quantity, sighting.max == nil,
      ["a", "mo", "wk", "d", "h", "min", "km", "[mi_i]", "count", "{quarter}", "{decade}"].contains(
        sighting.unit ?? ""),
      sighting.unit != "count" || last.unit?.utf8.count == 3,
      reading.has("over ", at: sighting.range.lowerBound),
      case let gap = last.range.upperBound..<sighting.range.lowerBound, gap.count < 24,
      !reading.text[gap].contains(where: { $0 == 0x2C || $0 == 0x2E || $0 == 0x3B })
    else { return sighting }
    var span = sighting
    span.max = span.min
    span.range = span.core.lowerBound..<span.range.upperBound
    return span
  }

  private mutating func add(_ sighting: Sighting) -> Int {
    var sighting = sighting
    let end = sighting.range.upperBound
    guard sighting.canBeWritten else { return end }
    if let last = found.last, sighting.range.lowerBound < last.range.upperBound {
      let start = Swift.min(last.range.upperBound, end - 1)
      sighting.range = start..<end
    }
    if let merged = reading.interval(found.last, sighting) {
      found[found.count - 1] = merged
      return end
    }
    if isConversion(sighting) { sighting.equivalentTo = found.count - 1 }
    found.append(sighting)
    reading.note(sighting)
    if let bracket = sighting.bracket { addConversion(in: bracket) }
    if sighting.kind == .period, reading.all { addNumbers(of: sighting) }
    return end
  }

  /// Whether a sighting restates, in brackets, the amount right before it.
  private func isConversion(_ sighting: Sighting) -> Bool {
    guard let last = found.last, last.kind == .quantity, sighting.kind == .quantity,
      last.unit != sighting.unit, sighting.unit != "ratio", sighting.unit != "count",
      last.unit != "count", last.unit != "ratio"
    else { return false }
    var gap = reading.skip(last.range.upperBound)
    guard reading.at(gap) == 0x28 else { return false }
    gap = reading.skip(gap + 1)
    if gap + 4 >= sighting.range.lowerBound { gap = sighting.range.lowerBound }
    return gap == sighting.range.lowerBound
      && reading.at(reading.skip(sighting.range.upperBound)) == 0x29
  }

  /// The conversion in a bracket that stands inside a range.
  private mutating func addConversion(in bracket: Range<Int>) {
    let index = found.count - 1
    for i in bracket where reading.starts(i) {
      guard var sighting = reading.quantity(at: i), sighting.kind == .quantity,
        bracket.contains(sighting.range.lowerBound), sighting.range.upperBound <= bracket.upperBound
      else { continue }
      sighting.equivalentTo = index
      found.append(sighting)
      return
    }
  }

  /// The bare numbers inside a date, where all are asked for.
  private mutating func addNumbers(of period: Sighting) {
    guard period.min == nil else { return }
    var i = period.range.lowerBound
    while i < period.range.upperBound {
      guard reading.at(i).isDigit || reading.part(i) == .digit || reading.at(i) == 0x5341,
        let figure = reading.plainHan(at: i), figure.range.upperBound <= period.range.upperBound
      else {
        i += 1
        continue
      }
      var number = Sighting(.number, range: figure.range)
      number.min = figure.min
      number.max = figure.max
      found.append(number)
      i = figure.range.upperBound
    }
  }
}

extension Reading {
  /// The end of 第五 or 第五、六: the numbers of a list behind 第 name things, too.
  func ordinalsEnd(at i: Int) -> Int {
    guard var end = plainHan(at: i + 1)?.range.upperBound else { return i + 1 }
    while at(end) == 0x3001, let next = plainHan(at: end + 1) { end = next.range.upperBound }
    return end
  }

  /// Whether digits at `i` are part of a name: H100, COVID-19, 1.2.3.
  func isNamed(_ i: Int) -> Bool {
    let before = at(i - 1)
    if before.isDigit { return true }
    if before.isLatin { return !hasMoney(before: i) }
    if before == 0x2D || before == 0x2E || before == 0x2F || before == 0x5F {
      let other = at(i - 2)
      if other.isLatin { return !hasMoney(before: i) }
      if other.isDigit, before == 0x2D, isLettered(i - 2) { return true }
      return other.isDigit && before != 0x2F && before == 0x2E
    }
    return false
  }

  /// Whether a web address begins at `i`.
  func isAddress(_ i: Int) -> Bool {
    at(i) == 0x68 && (has("http://", at: i) || has("https://", at: i))
      || at(i) == 0x77 && has("www.", at: i)
  }

  /// The end of a web address: the next blank, bracket or Han character.
  func addressEnd(_ i: Int) -> Int {
    var j = i
    while j < count, at(j) > 0x20, at(j) < 0x3000 { j += 1 }
    return j
  }

  /// Whether the run of digits that ends with `i` follows a letter: SCP2-173.
  private func isLettered(_ i: Int) -> Bool {
    var j = i
    while j > i - 12, at(j).isDigit { j -= 1 }
    return at(j).isLatin
  }

  /// The end of a run of digits and letters.
  func nameEnd(_ i: Int) -> Int {
    var j = i + 1
    while j < count, at(j).isDigit || at(j).isLatin { j += 1 }
    return j
  }
}
