import Foundation

/// The reading of one Chinese numeral, place by place.
struct HanNumeral {
  let reading: Reading
  let start: Int
  var p: Int
  var end: Int
  var groups: Decimal = 0
  var lastGroup: Decimal = 0
  var lastBig: Decimal?
  var section: Decimal = 0
  var lastSmall: Decimal = 10000
  var digit: Decimal?
  var digitMax: Decimal?
  var digitIsArabic = false
  var digitCount = 0
  var lastPlace: Decimal?
  var afterZero = false
  var places = 0
  var isDecimal = false
  var moreStep: Decimal?
  var isFractional = false
  var tokens = 0
  var scaled = false
  var isBareScale = false
  var isArticle = false
  var mixed = false
  var bigProduct: Decimal = 1
  /// The place for which a last digit alone stands: 1000 in 九萬四.
  var shorthand: Decimal?
  var digitStep: Decimal = 1

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
  mutating func step() -> Bool {
    let i = tokens == 0 ? p : reading.skipBlanks(p)
    if tokens > 0, i > p, !mayGoOn(after: i) { return false }
    if moreStep != nil, reading.part(i) == .more, reading.part(i + 1) == .big {
      return advance(to: i + 1)
    }
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
  func mayGoOn(after i: Int) -> Bool {
    switch reading.part(i) {
    case .small, .big: return true
    case .digit, .pair: return digit == nil || isDecimal && !mixed
    default: return reading.at(i) == 0x70B9 || reading.at(i).isDigit && digit == nil && scaled
    }
  }

  mutating func advance(to next: Int) -> Bool {
    p = next
    end = next
    return true
  }

  /// How far a span's upper end lies above its lower end.
  var spread: Decimal = 0

  mutating func finish() {
    guard let last = digit, !isDecimal, !afterZero, !digitIsArabic || isShorthand, digitCount == 1,
      digitMax == nil,
      let place = lastPlace, place >= 100, last < 10
    else { return }
    // 九萬四 is 94,000; but 四百五十's rest has its own place
    shorthand = place / 10
    digit = last * place / 10
  }

  /// 月薪3萬5, 1千5: a digit right behind 萬, 億 or 千 with nothing of its own.
  private var isShorthand: Bool {
    (lastBig != nil && section == 0 && reading.part(end - 2) == .big
      || lastBig == nil && reading.part(end - 2) == .small) && reading.part(end) == .none
      && !reading.at(end).isDigit && !reading.at(end).isLatin && reading.at(end) != 0x2E
      && reading.at(end) != 0x25
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
    figure.mantissa = figure.scale == 1 ? value : value.divided(by: figure.scale)
    figure.isArticle = isArticle && tokens == 1
    figure.needsBound = isBareScale && tokens == 1
    figure.isScaleAlone = isBareScale && digitCount == 0 && !mixed && moreStep == nil
    figure.step = lastStep
    return figure
  }

  /// One unit of the last written digit: of the digit itself, or of the last place word.
  var lastStep: Decimal {
    if isDecimal { return .power(ofTen: -places) * (lastBig ?? 1) }
    if moreStep != nil { return moreStep ?? 1 }
    if let shorthand { return shorthand }
    if digit != nil { return digitStep }
    return lastBig != nil && section == 0 ? bigProduct : lastPlace ?? 1
  }
}
