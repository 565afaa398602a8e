import ClaimModel
import Foundation

/// One quantity, rank, period or bare number as it stands in a text. Ranges are folded code points.
struct Sighting: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable {
    case quantity, rank, period
    /// a figure that no claim would use by itself; seen only where all are asked for
    case number
  }

  /// The whole wording: bound words, number, unit, "or more".
  var range: Range<Int>
  /// The number and its unit, without bound words.
  var core: Range<Int>
  var kind: Kind

  /// `nil` is open: "over 80" has no `max`. Both are `nil` for a period.
  var min: Decimal?
  var max: Decimal?
  /// `ratio`, `percentage-point`, `rank`, `count`, an ISO 4217 or a UCUM code; `nil` for a bare number.
  var unit: String?
  var approximate = false
  /// One unit of the last written digit: 0.01 for 40 %, 100000000 for 3.2 billion; `nil` where exact.
  var step: Decimal?
  /// How the number is spoken of: "up 5 %", "fell to", "of the".
  var wording: Wording = []
  /// The word that makes it a change, where one stands beside it: "fell", 年增.
  var change: Change?
  /// What is counted, where the text says it right after the number: 家公司, "extra beds".
  var noun: Range<Int>?
  /// The index, in the same list, of the amount that this one restates in another unit.
  var equivalentTo: Int?

  /// A bracket that stands between the ends of a range: 2000億元(約280億美元)至5000億元.
  var bracket: Range<Int>?

  /// First and last day, for a period; `nil` is open.
  var start: Day?
  var end: Day?
  var basis: Period.Basis?
  /// Whether a period is a length of time only ("for ten years"), with no place in the calendar.
  var isDuration = false

  init(_ kind: Kind, range: Range<Int>, core: Range<Int>? = nil) {
    self.kind = kind
    self.range = range
    self.core = core ?? range
  }
}

extension Sighting {
  /// A word of change and its direction.
  struct Change: Hashable, Sendable {
    var word: Range<Int>
    var isFall: Bool
  }

  /// Facts of the wording around a number that a frame needs.
  struct Wording: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// "up 5 %", "grew by three", 增加三倍: how much it changed, not where it stands.
    static let change = Wording(rawValue: 1)
    /// 增至, "fell to": where a change ended
    static let to = Wording(rawValue: 2)
    /// 從…, "from": where a change began
    static let from = Wording(rawValue: 4)
    /// "of the", 占: a part of a whole
    static let share = Wording(rawValue: 8)
    /// "a day", 每月, "per head", /GB
    static let perUnit = Wording(rawValue: 16)
    /// 五倍, "threefold", "twice as": so many times another thing
    static let multiple = Wording(rawValue: 32)
    /// 數百, "dozens": only the order of magnitude is said
    static let vague = Wording(rawValue: 64)
    /// two values of one sentence, "5 nm or 3 nm"
    static let alternatives = Wording(rawValue: 128)
    /// 三百多: and some, up to the next place
    static let more = Wording(rawValue: 256)
    /// "not 412", "rather than": the value is set aside
    static let contrast = Wording(rawValue: 512)
  }
}

extension Sighting {
  /// The digits that a record may hold, before and behind the point together.
  private static let mostDigits = 38

  /// Whether its ends have no more digits than that: 億億億億億 is nobody's figure.
  var canBeWritten: Bool {
    [min, max].compactMap(\.self).allSatisfy { value in
      !value.isNaN
        && (value.exponent >= -12 && value.magnitude < 1_000_000_000_000_000
          || "\(value)".count(where: \.isNumber) <= Sighting.mostDigits)
    }
  }
}
