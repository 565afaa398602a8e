import ClaimModel
import Foundation

/// A Han character's part in a numeral.
enum HanPart: UInt8 {
  case none, digit, pair, tens, small, big, several, more, half, dozen, tenth, discount
}

/// An English word's part in a numeral.
enum NumeralPart: Sendable {
  case unit, ten, hundred, scale, suffix, dozen, half, ordinal, and, article, several, couple
  case multiple
  /// 一半, 半數
  case share
}

/// What a word beside a number says of it.
enum Cue: Sendable {
  case over, under, near, about, atLeast, atMost
  case rangeFrom, changeUp, changeDown, changeBy, changeTo, changeFrom
  case shareOf, per, rank, contrast, label, minus
  /// 近, 上, 過: makes a bare 百 or 萬 a number
  case bareScale
  /// "killing": a bare number behind it counts
  case counts
  /// "an average of", 共: stands between a number and the word that bounds it
  case filler
}

/// A unit that a word stands for.
struct UnitSense: Sendable {
  var code: String
  var dimension: String
  /// What the printed number is multiplied by, for ratios; 1 for everything printed as it is.
  var factor: Decimal
  /// Whether the word is a single letter or sign whose case tells it from others.
  var symbol: UInt32?
  /// The units that differ from each other only by the case of their letters, as written.
  var cased: [Cased] = []

  struct Cased: Sendable {
    var form: [UInt32]
    var code: String
    var dimension: String
  }

  /// Counted things.
  static let count = UnitSense(code: "count", dimension: "count", factor: 1)
  /// Hundredths.
  static let percent = UnitSense(
    code: "ratio", dimension: "ratio", factor: Decimal(sign: .plus, exponent: -2, significand: 1))

  init(code: String, dimension: String, factor: Decimal, symbol: UInt32? = nil) {
    self.code = code
    self.dimension = dimension
    self.factor = factor
    self.symbol = symbol
  }
}

/// The lexicon's words as the reader of numbers needs them; built once.
final class ReaderWords: Sendable {
  private let hanPart: [HanPart]
  private let hanValue: [UInt32: Decimal]
  let numerals: PhraseTable<(part: NumeralPart, value: Decimal)>
  let units: PhraseTable<UnitSense>
  let moneyBefore: PhraseTable<UnitSense>
  /// Codes alone, which may follow a letter: 30 MUSD.
  let moneyCodes: PhraseTable<UnitSense>
  let cuesBefore: PhraseTable<Cue>
  let boundsAfter: PhraseTable<Cue>
  let cuesAfter: PhraseTable<Cue>
  /// "Higher", "growth", 跌幅: behind a number, and how it rose or fell by it.
  let changesBehind: PhraseTable<ChangeWord>
  /// "A", "its": before a number behind which "fall" is a noun, by their end.
  let determiners: PhraseTable<Bool>
  let rangeTo: PhraseTable<RangeWord>
  let rangeEnd: PhraseTable<Bool>
  let joins: PhraseTable<Bool>
  let rankAfter: PhraseTable<Bool>
  let idioms: PhraseTable<Bool>
  let stops: PhraseTable<Bool>
  /// Longer words that begin like a unit, a classifier or a sign of shares: 天然, 成立.
  let notUnits: PhraseTable<Bool>
  /// Words that make a length of time before them a name: "average", 期.
  let terms: PhraseTable<Bool>
  /// "Street" and its kind.
  let roads: PhraseTable<Bool>
  /// Things of which 塊 counts pieces.
  let pieces: PhraseTable<Bool>
  /// Words that tell in their clause which of a word's meanings a unit has, by their end.
  let unitTellers: PhraseTable<String>
  /// "Long", "wide": behind a measure.
  let extents: PhraseTable<Bool>
  /// "More", "fewer": between a number and what it counts.
  let mores: PhraseTable<Bool>
  /// "Those", "children", by their end: a bare bounded number behind them is an age.
  let people: PhraseTable<Bool>
  /// Words that tell whether a clause speaks of what was or is to come.
  let tenses: PhraseTable<Tense>
  /// 會議, 會員: words that begin like 會 and tell no time.
  let notFuture: PhraseTable<Bool>
  /// 完工, 投產, by their end: 後 behind them is theirs.
  let eventsBefore: PhraseTable<Bool>
  /// "By", "until", 截至, by their end: whether the month behind them is to come or over.
  let untilWords: PhraseTable<Tense>
  /// 營收, 斥資, by their end: a large bare number behind them is money.
  let moneyVerbs: PhraseTable<Bool>
  /// Verbs whose subject a bare number may be: "512 were alive".
  let countedVerbs: PhraseTable<Bool>
  /// Words behind a unit that tell which of its meanings it has.
  let unitTellersAfter: PhraseTable<String>
  /// Measures whose name stands before the number, by their end: "magnitude 6.3".
  let unitsBefore: PhraseTable<String>
  /// 每小時, 時速 and their kind, by their end: the code of what the rate is reckoned on.
  let rateBases: PhraseTable<String>
  /// "Per hour", /公斤 and their kind.
  let rateBasesAfter: PhraseTable<String>
  /// 國道, 次列車: words behind a number that is a name.
  let labelsAfter: PhraseTable<Bool>
  /// 北緯, "longitude", by their end.
  let coordinates: PhraseTable<Bool>
  /// "may", "to": "double" behind them is a verb, by their end.
  let modals: PhraseTable<Bool>
  /// "video": 4K before it is a screen's fineness.
  let screens: PhraseTable<Bool>
  /// "his": tens with an s behind it are an age, by its end.
  let decades: PhraseTable<Bool>
  /// 壹 貳 叁 and their kind.
  let chequeDigits: Set<UInt32>
  /// The dimension of each unit by its code.
  let dimensions: [String: String]
  /// Words that tell whose 元 a text means.
  let localMoney: PhraseTable<LocalMoney.Hint>
  /// Words that tell whether ¥ is the yen (true) or the yuan.
  let yenWords: PhraseTable<Bool>
  /// The currencies that are called 元 at home.
  let localCodes: Set<String>
  /// 獎金, 合約: behind a large bare number, which is money then
  let moneyNouns: PhraseTable<Bool>
  /// "revenue", "budget": behind a bare year, which is theirs
  let yearNouns: PhraseTable<CalendarWord>
  /// 年度, 半年: behind 截至6月30日止, in months
  let accounts: PhraseTable<CalendarWord>
  /// The roles of the calendar's words, by name.
  let calendar: PhraseTable<CalendarWord>
  /// 禁止, 有效: behind 十年內, whose length they assert.
  let assertedSpans: PhraseTable<Bool>
  /// "Last year", "a month": behind "214 times" they tell how often.
  let oftenAfter: PhraseTable<Bool>
  /// 過去, "the next" and their kind, by their end.
  let calendarBefore: PhraseTable<CalendarWord>
  /// "Against", "compared with", by their end: a bare number behind them counts what the one before counts.
  let countsBeside: PhraseTable<Bool>
  /// For each Latin first letter, the second letters with which a word of interest goes on (bit 26: none).
  let latinStarts: [UInt32]

  /// For each code point, whether a number or period can begin with it.
  let starts: [Bool]

  enum RangeWord: Sendable { case to, and, or }

  init(_ lexicon: Lexicon) {
    let sorted = SortedEntries(lexicon)
    numerals = PhraseTable(sorted.numerals)
    units = PhraseTable(sorted.units)
    moneyBefore = PhraseTable(
      sorted.units.filter { $0.sense.dimension == "money" && Self.isPrefix($0.word) },
      isBackward: true)
    moneyCodes = PhraseTable(
      sorted.units.filter {
        $0.sense.dimension == "money" && $0.word.count == 3 && $0.word.allSatisfy(\.isLatin)
      }, isWhole: false)
    cuesBefore = PhraseTable(sorted.before, isBackward: true)
    boundsAfter = PhraseTable(sorted.boundsAfter)
    cuesAfter = PhraseTable(sorted.after)
    changesBehind = PhraseTable(
      ChangeWord.senses.flatMap { name, sense in sorted.flags(name).map { ($0.word, sense) } })
    determiners = PhraseTable(sorted.flags("change.determiner"), isBackward: true)
    rangeTo = PhraseTable(sorted.rangeTo)
    rangeEnd = PhraseTable(sorted.flags("range.end"))
    joins = PhraseTable(sorted.flags("join.and"))
    rankAfter = PhraseTable(sorted.flags("rank.after"))
    idioms = PhraseTable(sorted.flags("numeral.idiom"))
    stops = PhraseTable(sorted.flags("stop.noun"))
    notUnits = PhraseTable(sorted.flags("unit.not"))
    terms = PhraseTable(sorted.flags("stop.term"))
    roads = PhraseTable(sorted.flags("stop.road"))
    pieces = PhraseTable(sorted.flags("unit.piece"))
    unitTellers = PhraseTable(sorted.codes("unit.sense."), isBackward: true)
    unitTellersAfter = PhraseTable(sorted.codes("unit.after."))
    unitsBefore = PhraseTable(sorted.codes("unit.before."), isBackward: true)
    rateBases = PhraseTable(sorted.codes("rate.unit."), isBackward: true)
    rateBasesAfter = PhraseTable(sorted.codes("rate.unit."))
    labelsAfter = PhraseTable(sorted.flags("label.after"))
    coordinates = PhraseTable(sorted.flags("label.place"), isBackward: true)
    modals = PhraseTable(sorted.flags("multiple.verb"), isBackward: true)
    screens = PhraseTable(sorted.flags("label.screen"))
    decades = PhraseTable(sorted.flags("label.decade"), isBackward: true)
    chequeDigits = Set(sorted.flags("numeral.cheque").compactMap(\.word.first))
    dimensions = sorted.dimensions
    people = PhraseTable(sorted.flags("group.before"), isBackward: true)
    mores = PhraseTable(sorted.flags("count.more"))
    extents = PhraseTable(sorted.flags("unit.extent"))
    tenses = PhraseTable(
      sorted.flags("tense.past").map { ($0.word, .past) }
        + sorted.flags("tense.future").map { ($0.word, .future) })
    notFuture = PhraseTable(sorted.flags("tense.none"))
    eventsBefore = PhraseTable(sorted.flags("period.event"), isBackward: true)
    untilWords = PhraseTable(
      sorted.flags("tense.until").map { ($0.word, .future) }
        + sorted.flags("tense.as-of").map { ($0.word, .past) }, isBackward: true)
    moneyNouns = PhraseTable(sorted.flags("money.noun"))
    moneyVerbs = PhraseTable(sorted.flags("money.verb"), isBackward: true)
    countedVerbs = PhraseTable(sorted.flags("count.verb"))
    localMoney = PhraseTable(sorted.localMoney)
    yenWords = PhraseTable(
      sorted.flags("money.sign.JPY") + sorted.flags("money.sign.CNY").map { ($0.word, false) })
    localCodes = Set(sorted.localMoney.map(\.sense.code))
    calendar = PhraseTable(
      sorted.calendar.filter { ![.past, .next, .yearNoun, .account].contains($0.sense.role) })
    accounts = PhraseTable(sorted.calendar.filter { $0.sense.role == .account })
    yearNouns = PhraseTable(sorted.calendar.filter { $0.sense.role == .yearNoun })
    calendarBefore = PhraseTable(
      sorted.calendar.filter { $0.sense.role == .past || $0.sense.role == .next }, isBackward: true)
    assertedSpans = PhraseTable(sorted.flags("span.asserted"))
    oftenAfter = PhraseTable(sorted.flags("count.often"))
    countsBeside = PhraseTable(sorted.flags("count.beside"), isBackward: true)
    (hanPart, hanValue) = Self.hanTable(sorted)
    let words = sorted.numerals.map(\.word) + sorted.calendar.map(\.word)
    latinStarts = Self.latinStarts(words + sorted.flags("numeral.idiom").map(\.word))
    starts = Self.starts(sorted, words)
  }

  private static func hanTable(_ sorted: SortedEntries) -> ([HanPart], [UInt32: Decimal]) {
    var parts = [HanPart](repeating: .none, count: 0x10000)
    var values: [UInt32: Decimal] = [:]
    for (letter, part, value) in sorted.han where letter < 0x10000 {
      parts[Int(letter)] = part
      values[letter] = value
    }
    return (parts, values)
  }

  private static func latinStarts(_ words: [[UInt32]]) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: 26)
    for word in words where word[0] &- 97 < 26 {
      let bit: UInt32 = word.count > 1 && word[1] &- 97 < 26 ? word[1] - 97 : 26
      starts[Int(word[0] - 97)] |= 1 << bit
    }
    return starts
  }

  private static func starts(_ sorted: SortedEntries, _ words: [[UInt32]]) -> [Bool] {
    var starts = [Bool](repeating: false, count: 0x10000)
    for word in words where word[0] < 0x10000 { starts[Int(word[0])] = true }
    for (letter, _, _) in sorted.han where letter < 0x10000 { starts[Int(letter)] = true }
    for word in sorted.flags("numeral.ordinal") + sorted.flags("numeral.idiom")
    where word.word[0] < 0x10000 {
      starts[Int(word.word[0])] = true
    }
    for value in Array(48...57) + Array(97...122) { starts[value] = true }
    for sign in Reading.vulgar.keys { starts[Int(sign)] = true }
    starts[0x2E] = true
    return starts
  }

  /// Whether a money word may stand before its number: signs, codes and 人民幣, not "dollars".
  private static func isPrefix(_ word: [UInt32]) -> Bool {
    guard let last = word.last else { return false }
    if !last.isLatin && !Han.contains(last) { return true }
    if Han.contains(last) { return word.count > 1 }
    return word.count == 2 || word.count == 3 || word == [0x72]
  }

  @inline(__always)
  func part(_ value: UInt32) -> HanPart {
    value < 0x10000 ? hanPart[Int(value)] : .none
  }

  func value(_ letter: UInt32) -> Decimal { hanValue[letter] ?? 0 }
}
