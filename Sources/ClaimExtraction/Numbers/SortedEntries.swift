import ClaimModel
import Foundation

/// The lexicon's entries, sorted by what the reader of numbers does with them.
struct SortedEntries {
  typealias Words<Sense> = [(word: [UInt32], sense: Sense)]

  private(set) var han: [(letter: UInt32, part: HanPart, value: Decimal)] = []
  private(set) var numerals: Words<(part: NumeralPart, value: Decimal)> = []
  private(set) var units: Words<UnitSense> = []
  private(set) var before: Words<Cue> = []
  private(set) var boundsAfter: Words<Cue> = []
  private(set) var after: Words<Cue> = []
  private(set) var rangeTo: Words<ReaderWords.RangeWord> = []
  private(set) var calendar: Words<CalendarWord> = []
  private(set) var localMoney: Words<LocalMoney.Hint> = []
  private(set) var dimensions: [String: String] = [:]
  private var flagged: [String: Words<Bool>] = [:]

  init(_ lexicon: Lexicon) {
    for entry in lexicon.entries {
      switch entry.kind {
      case .unit: addUnit(entry)
      case .cue: addCue(entry)
      case .name, .property, .predicate: break
      }
    }
    units = Self.cased(units, forms)
  }

  /// The Latin aliases of units as they are written.
  private var forms: [[UInt32]: [UnitSense.Cased]] = [:]

  /// Gives a word that several units write alike but for case the forms that tell them apart.
  private static func cased(_ units: Words<UnitSense>, _ forms: [[UInt32]: [UnitSense.Cased]])
    -> Words<UnitSense>
  {
    units.map { unit in
      guard let cased = forms[unit.word], Set(cased.map(\.code)).count > 1 else { return unit }
      var sense = unit.sense
      sense.cased = cased
      return (unit.word, sense)
    }
  }

  func flags(_ role: String) -> Words<Bool> { flagged[role] ?? [] }

  /// The words of all roles that begin with `prefix`, each with what its role's name goes on with.
  func codes(_ prefix: String) -> Words<String> {
    flagged.keys.filter { $0.hasPrefix(prefix) }.sorted().flatMap { role in
      flags(role).map { ($0.word, String(role.dropFirst(prefix.count))) }
    }
  }

  private mutating func addUnit(_ entry: Lexicon.Entry) {
    let isRatio =
      entry.name == "ratio" || entry.name == "percentage-point" || entry.type == "money"
    dimensions[entry.name] = entry.type ?? "count"
    for alias in entry.aliases {
      let letters = Array(alias.unicodeScalars.map(\.value))
      let sense = UnitSense(
        code: entry.name, dimension: entry.type ?? "count",
        factor: isRatio ? entry.factor ?? 1 : 1,
        symbol: letters.count == 1 && letters[0].isLatin ? letters[0] : nil)
      let word = Folding.fold(alias)
      units.append((word, sense))
      if letters.allSatisfy({ $0 < 0x7F }), letters.count < 8 {
        let cased = UnitSense.Cased(form: letters, code: sense.code, dimension: sense.dimension)
        forms[word, default: []].append(cased)
      }
    }
  }

  private mutating func addCue(_ entry: Lexicon.Entry) {
    let words = entry.aliases.map { Folding.fold($0) }
    let value = entry.factor ?? 0
    if let part = Self.hanParts[entry.name] {
      for word in words where word.count == 1 && !word[0].isLatin && word[0] > 0x7F {
        han.append((word[0], part, value))
      }
    }
    if let part = Self.numeralParts[entry.name] {
      let both = part == .multiple || part == .share
      for word in words where word.first?.isLatin == true || both {
        numerals.append((word, (part, value)))
      }
    }
    if let cue = Self.cuesBefore[entry.name] { before += words.map { ($0, cue) } }
    if let cue = Self.boundsAfter[entry.name] { boundsAfter += words.map { ($0, cue) } }
    if let cue = Self.cuesAfter[entry.name] { after += words.map { ($0, cue) } }
    if let word = Self.rangeWords[entry.name] { rangeTo += words.map { ($0, word) } }
    if entry.name.hasPrefix("money.local."), let weight = Int("\(value)") {
      let hint = LocalMoney.Hint(code: String(entry.name.dropFirst(12)), weight: weight)
      localMoney += words.map { ($0, hint) }
    }
    if let role = CalendarWord.Role(rawValue: entry.name) {
      let value = NSDecimalNumber(decimal: value).intValue
      calendar += words.map { ($0, CalendarWord(role: role, value: value)) }
    }
    flagged[entry.name, default: []] += words.map { ($0, true) }
  }

  private static let hanParts: [String: HanPart] = [
    "numeral.digit": .digit, "numeral.pair": .pair, "numeral.tens": .tens, "numeral.small": .small,
    "numeral.big": .big, "numeral.several": .several, "numeral.more": .more,
    "numeral.half": .half, "numeral.dozen": .dozen, "share.tenth": .tenth,
    "share.discount": .discount,
  ]
  private static let numeralParts: [String: NumeralPart] = [
    "numeral.unit": .unit, "numeral.ten": .ten, "numeral.hundred": .hundred,
    "numeral.scale": .scale, "numeral.suffix": .suffix, "numeral.dozen": .dozen,
    "numeral.half": .half, "numeral.ordinal": .ordinal, "numeral.and": .and,
    "numeral.article": .article, "numeral.several": .several, "numeral.couple": .couple,
    "numeral.multiple": .multiple,
    "numeral.share": .share,
  ]
  private static let cuesBefore: [String: Cue] = [
    "bound.over": .over, "bound.under": .under, "bound.near": .near, "bound.about": .about,
    "bound.atleast": .atLeast, "bound.atmost": .atMost, "range.from": .rangeFrom,
    "change.up": .changeUp, "change.down": .changeDown, "change.by": .changeBy,
    "change.to": .changeTo, "change.from": .changeFrom, "share.of": .shareOf,
    "rank.before": .rank, "contrast": .contrast, "label.before": .label, "numeral.minus": .minus,
    "bound.scale": .bareScale, "bound.count": .counts, "bound.filler": .filler,
    "rate.before": .per,
  ]
  private static let boundsAfter: [String: Cue] = [
    "bound.after.over": .atLeast, "bound.after.under": .atMost, "bound.after.about": .about,
  ]
  private static let cuesAfter: [String: Cue] = ["per": .per, "share.of": .shareOf]
  private static let rangeWords: [String: ReaderWords.RangeWord] = [
    "range.to": .to, "range.and": .and, "range.or": .or,
  ]
}
