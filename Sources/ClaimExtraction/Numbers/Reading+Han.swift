import Foundation

// Chinese numerals, alone or mixed with Arabic digits: 三百五十萬, 8.3萬, 3萬4000, 一點五億, 三四四○, 十幾萬, 數百億.
//
// A numeral is a sum of sections. Within a section a digit is multiplied by 十 百 千; a section is closed by 萬 億 兆,
// and a larger closing word multiplies everything smaller before it (一萬五千億 is 15,000 × 10^8). A single digit at the end
// stands for the next smaller place (九萬四 is 94,000). Two neighbouring digits before a place or a unit are a span (二三十).

extension Reading {
  /// A Chinese or mixed numeral that begins at `i`.
  ///
  /// - Parameter start: a figure in Arabic digits already read from `i`, whose scale words follow.
  func han(at i: Int, after start: Figure? = nil) -> Figure? {
    var numeral = HanNumeral(self, at: i)
    if let start {
      numeral.begin(with: start)
    } else if let vague = several(at: i) {
      return vague
    }
    numeral.run()
    return numeral.figure
  }

  /// Whether a scale word stands at `i` and no unit that begins with it: 千 but not 千瓦.
  func isScale(_ i: Int) -> Bool {
    let part = part(i)
    guard part == .small || part == .big else { return false }
    if let unit = unit(at: i), unit.range.count > 1,
      unit.sense.dimension != "count"
    {
      return false
    }
    return true
  }

  /// 數百億, 好幾萬, 上千, 數倍: one to ten of what follows.
  private func several(at i: Int) -> Figure? {
    guard part(i) == .several else { return nil }
    let lead =
      at(i) == 0x6570
      ? words.idioms.match(text, at: i - 1) ?? words.idioms.match(text, at: i)
      : words.idioms.match(text, at: i)
    if lead != nil || isNounBefore(i) { return nil }
    var j = skipBlanks(i + 1)
    var isCounted = false
    if at(i) == 0x6570, at(j) == 0x4EE5 {
      j += 1
      isCounted = true
    }
    var base: Decimal = 1
    var isScaled = false
    while isScale(j) {
      base *= value(j)
      isScaled = true
      j = skipBlanks(j + 1)
    }
    if isCounted {
      guard isScaled, at(j) == 0x8BA1 else { return nil }
      j += 1
    } else if isScaled, part(j) == .more, at(j) != 0x51E0 {
      j += 1
    }
    var end = j
    while end > i + 1, at(end - 1) == 0x20 { end -= 1 }
    guard isScaled || followsUnit(end) || part(skipBlanks(end)) == .tenth else { return nil }
    return vague(i..<end, base: base)
  }

  func vague(_ range: Range<Int>, base: Decimal) -> Figure {
    var figure = Figure(range: range, value: base, script: .han)
    figure.max = base * 10
    figure.scale = base
    figure.mantissa = 1
    figure.isVague = true
    figure.isApproximate = true
    return figure
  }

  /// 人數百萬 is a number of people and not several millions.
  private func isNounBefore(_ i: Int) -> Bool {
    guard at(i) == 0x6570 else { return at(i - 1) == 0x7B2C }
    return Self.countNouns.contains(at(i - 1))
  }

  private static let countNouns = Set(
    "人次总指多少系点倍参分件户岁天年双单奇偶负整小无大票家基函级代计".unicodeScalars.map(\.value))

  /// Whether a unit or classifier begins at `i`, blanks skipped.
  func followsUnit(_ i: Int) -> Bool { unit(at: skipBlanks(i)) != nil }
}

/// The reading of one numeral, place by place.
struct HanNumeral {
  private let reading: Reading
  private let start: Int
  private var p: Int
  private var end: Int
  private var groups: Decimal = 0
  private var lastGroup: Decimal = 0
  private var lastBig: Decimal?
  private var section: Decimal = 0
  private var lastSmall: Decimal = 10000
  private var digit: Decimal?
  private var digitMax: Decimal?
  private var digitIsArabic = false
  private var digitCount = 0
  private var lastPlace: Decimal?
  private var afterZero = false
  private var places = 0
  private var isDecimal = false
  private var moreStep: Decimal?
  private var isFractional = false
  private var tokens = 0
  private var scaled = false
  private var isBareScale = false
  private var isArticle = false
  private var mixed = false
  private var bigProduct: Decimal = 1
  /// The place for which a last digit alone stands: 1000 in 九萬四.
  private var shorthand: Decimal?
  private var digitStep: Decimal = 1

  init(_ reading: Reading, at i: Int) {
    self.reading = reading
    start = i
    p = i
    end = i
  }

  /// Takes a figure in Arabic digits as the first digit.
  mutating func begin(with figure: Figure) {
    digit = figure.min
    digitStep = figure.step ?? 1
    digitIsArabic = true
    mixed = true
    isDecimal = figure.isDecimal
    places = figure.isDecimal ? -(figure.step?.exponent ?? 0) : 0
    digitCount = figure.digits
    p = figure.range.upperBound
    end = p
    tokens = 1
  }

  mutating func run() {
    while step() { tokens += 1 }
    finish()
  }

  /// Reads one part of the numeral; `false` where it ends.
  private mutating func step() -> Bool {
    let i = tokens == 0 ? p : reading.skipBlanks(p)
    if tokens > 0, i > p, !mayGoOn(after: i) { return false }
    if moreStep != nil { return reading.isScale(i) && reading.part(i) == .big && big(i) }
    switch reading.part(i) {
    case .digit: return reading.value(i) == 0 ? zero(i) : digits(i)
    case .pair: return pair(i)
    case .tens: return tens(i)
    case .small: return reading.isScale(i) && small(i)
    case .big: return reading.isScale(i) && big(i)
    case .more, .several: return more(i)
    default: break
    }
    if reading.at(i).isDigit { return arabic(i) }
    if reading.at(i) == 0x70B9 || reading.at(i) == 0x2E { return point(i) }
    return false
  }

  /// Whether a numeral goes on after blanks: a place after a digit or a digit after a place.
  private func mayGoOn(after i: Int) -> Bool {
    switch reading.part(i) {
    case .small, .big: return true
    case .digit, .pair: return digit == nil || isDecimal && !mixed
    default: return reading.at(i) == 0x70B9 || reading.at(i).isDigit && digit == nil && scaled
    }
  }

  private mutating func advance(to next: Int) -> Bool {
    p = next
    end = next
    return true
  }

  private mutating func zero(_ i: Int) -> Bool {
    if digit == nil, section == 0, groups == 0, !isDecimal {
      if reading.part(i + 1) == .small { return advance(to: i + 1) }
      return digits(i)
    }
    if digit != nil, !isDecimal { return digitIsArabic ? false : positional(i) }
    if isDecimal, digit != nil { return false }
    let next = reading.skipBlanks(i + 1)
    let part = reading.part(next)
    guard part != .none || reading.at(next).isDigit else { return false }
    guard
      part == .digit || part == .small || part == .tens || part == .several || part == .pair
        || part == .more
        || reading.at(next).isDigit
    else { return false }
    afterZero = true
    return advance(to: i + 1)
  }

  private mutating func digits(_ i: Int) -> Bool {
    if digit != nil { return false }
    var run: [UInt8] = []
    var j = i
    while reading.part(j) == .digit, run.count < 40 {
      run.append(UInt8(truncating: reading.value(j) as NSDecimalNumber))
      j += 1
    }
    digitCount = run.count
    digitIsArabic = false
    if run.count == 2, run[1] == run[0] + 1, run[0] > 0, isSpan(j) {
      digit = Decimal(Int(run[0]))
      digitMax = Decimal(Int(run[1]))
    } else if run.count > 1, scaled, run[0] != 0 {
      digit = Decimal(Int(run[0]))
      digitCount = 1
      return advance(to: i + 1)
    } else {
      digit = Reading.decimal(run)
    }
    isArticle = tokens == 0 && run == [1]
    return advance(to: j)
  }

  /// Whether two neighbouring digits before `j` are a span and not a number written place by place.
  private func isSpan(_ j: Int) -> Bool {
    let k = reading.skipBlanks(j)
    switch reading.part(k) {
    case .small, .big, .tenth: return true
    default: return reading.unit(at: k) != nil
    }
  }

  private mutating func positional(_ i: Int) -> Bool {
    false
  }

  private mutating func pair(_ i: Int) -> Bool {
    guard digit == nil, !isDecimal else { return false }
    let next = reading.skipBlanks(i + 1)
    if tokens > 0, reading.part(next) != .small, reading.part(next) != .big { return false }
    digit = 2
    digitCount = 1
    digitIsArabic = false
    return advance(to: i + 1)
  }

  private mutating func tens(_ i: Int) -> Bool {
    guard digit == nil, section == 0, lastSmall > 10 else { return false }
    section += reading.value(i)
    lastSmall = 10
    lastPlace = 10
    scaled = true
    return advance(to: i + 1)
  }

  private mutating func small(_ i: Int) -> Bool {
    let size = reading.value(i)
    guard !isDecimal || mixed, size < lastSmall else { return false }
    if digit == nil {
      guard size == 10 || tokens == 0 || afterZero && section == 0 else { return false }
      if tokens == 0, size > 10 { isBareScale = true }
    }
    section += (digit ?? 1) * size
    if let top = digitMax {
      spread = (top - (digit ?? 1)) * size
      digitMax = nil
    }
    digit = nil
    lastSmall = size
    lastPlace = size
    afterZero = false
    scaled = true
    return advance(to: i + 1)
  }

  /// How far a span's upper end lies above its lower end.
  private var spread: Decimal = 0

  private mutating func big(_ i: Int) -> Bool {
    let size = reading.value(i)
    if let top = digitMax {
      spread = top - (digit ?? 1)
      digitMax = nil
    }
    let current = section + (digit ?? 0)
    if current == 0, spread == 0, moreStep == nil || groups != 0 {
      guard groups > 0 else {
        guard tokens == 0 else { return false }
        isBareScale = true
        groups = size
        return closed(i, size)
      }
      guard p == i || tokens > 0 else { return false }
      groups = groups - lastGroup + lastGroup * size
      lastGroup *= size
      spread *= size
      moreStep = moreStep.map { $0 * size }
      bigProduct *= size
      lastBig = (lastBig ?? 1) * size
      lastPlace = size
      return advance(to: i + 1)
    }
    if let last = lastBig, size >= last {
      groups = (groups + current) * size
      lastGroup = groups
    } else {
      lastGroup = current * size
      groups += lastGroup
    }
    spread *= size
    moreStep = moreStep.map { $0 * size }
    return closed(i, size)
  }

  private mutating func closed(_ i: Int, _ size: Decimal) -> Bool {
    lastBig = size
    bigProduct = size
    section = 0
    digit = nil
    lastSmall = 10000
    lastPlace = size
    afterZero = false
    scaled = true
    if lastGroup == 0 { lastGroup = groups }
    return advance(to: i + 1)
  }

  /// 多, 餘, 幾 after a number: and some.
  private mutating func more(_ i: Int) -> Bool {
    guard tokens > 0, moreStep == nil, !isDecimal else { return false }
    let value = reading.at(i)
    guard value != 0x6570 else { return false }
    let next = reading.skipBlanks(i + 1)
    let isScale = reading.part(next) == .big && reading.isScale(next)
    let isUnit = reading.unit(at: next) != nil
    if value == 0x6765 || value == 0x51E0 {
      guard isScale || isUnit else { return false }
    }
    guard scaled || digitIsArabic || section > 0 else { return false }
    guard isScale || isUnit || !reading.at(next).isHan || reading.part(next) == .none else {
      return false
    }
    let current = section + (digit ?? 0)
    if digit != nil {
      guard digitIsArabic else { return false }
      moreStep = current.lastPlace
    } else {
      moreStep = afterZero ? 10 : current == 0 ? groups.lastPlace : (lastPlace ?? 10)
    }
    return advance(to: i + 1)
  }

  private mutating func arabic(_ i: Int) -> Bool {
    guard digit == nil, scaled, let read = reading.digits(at: i), read.decimals == 0 || groups > 0,
      !reading.at(read.end).isLatin
    else { return false }
    guard read.value < (lastBig ?? lastSmall), read.decimals == 0 else { return false }
    digit = read.value
    digitStep = .power(ofTen: read.trailingZeros)
    digitIsArabic = true
    digitCount = read.whole
    mixed = true
    return advance(to: read.end)
  }

  /// 點 and the digits behind it.
  private mutating func point(_ i: Int) -> Bool {
    guard tokens > 0, !isDecimal, digit != nil || scaled, moreStep == nil, !digitIsArabic else {
      return false
    }
    var j = reading.skipBlanks(i + 1)
    if reading.at(i) == 0x2E, !reading.at(j).isDigit { return false }
    var run: [UInt8] = []
    while run.count < 30 {
      if reading.part(j) == .digit {
        run.append(UInt8(truncating: reading.value(j) as NSDecimalNumber))
      } else if reading.at(j).isDigit {
        run.append(UInt8(truncatingIfNeeded: reading.at(j) - 48))
      } else {
        break
      }
      j += 1
    }
    guard !run.isEmpty, !isTimeOfDay(j) else { return false }
    finish()
    let whole = groups + section + (digit ?? 0)
    digit = whole + Reading.decimal(run) * .power(ofTen: -run.count)
    groups = 0
    section = 0
    lastBig = nil
    lastGroup = 0
    isDecimal = true
    places = run.count
    scaled = false
    isArticle = false
    return advance(to: j)
  }

  /// 八點五十分, 三點半
  private func isTimeOfDay(_ j: Int) -> Bool {
    reading.part(j) == .small && reading.value(j) == 10
      || reading.at(j) == 0x5206 && reading.at(j + 1) != 0x4E4B
  }

  private mutating func finish() {
    guard let last = digit, !isDecimal, !afterZero, !digitIsArabic, digitCount == 1,
      digitMax == nil,
      let place = lastPlace, place >= 100, last < 10
    else { return }
    // 九萬四 is 94,000; but 四百五十's rest has its own place
    shorthand = place / 10
    digit = last * place / 10
  }

  var figure: Figure? {
    guard tokens > 0, end > start else { return nil }
    let value = groups + section + (digit ?? 0)
    var figure = Figure(range: start..<end, value: value, script: mixed ? .arabic : .han)
    if let top = digitMax {
      figure.max = value + top - (digit ?? 0)
      figure.isApproximate = true
    } else if spread > 0 {
      figure.max = value + spread
      figure.isApproximate = true
    }
    if let moreStep {
      figure.max = value + moreStep
      figure.isMore = true
      figure.isApproximate = true
    }
    figure.isDecimal = isDecimal
    figure.digits = mixed ? digitCount : 0
    figure.scale =
      lastBig == nil
      ? (section > 0 && digit == nil ? lastPlace ?? 1 : 1)
      : digit == nil && section == 0 ? bigProduct : 1
    figure.mantissa = figure.scale == 1 ? value : value / figure.scale
    figure.isArticle = isArticle && tokens == 1
    figure.needsBound = isBareScale && tokens == 1
    figure.step = lastStep
    return figure
  }

  /// One unit of the last written digit: of the digit itself, or of the last place word.
  private var lastStep: Decimal {
    if isDecimal { return .power(ofTen: -places) * (lastBig ?? 1) }
    if moreStep != nil { return moreStep ?? 1 }
    if let shorthand { return shorthand }
    if digit != nil { return digitStep }
    return lastBig != nil && section == 0 ? bigProduct : lastPlace ?? 1
  }
}
