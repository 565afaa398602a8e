import ClaimModel

// What a text loses on its way from the page to the rules.
//
// - Pinyin glosses: a bracketed syllable right after the Han character that it glosses, 達(dá).
// - Zero-width and direction characters, soft hyphens, variation selectors, control characters.
// - HTML entities that survived extraction: `&amp;`, `&#8212;`.
// - UTF-8 that was once read as Windows-1252: `Â£`, `â€™`, `ä¸­`. Two code points or more become the one meant.
//
// Everything else passes one to one. A single pass; each look ahead is bounded by a constant.

/// One pass over a text's code points that repairs and folds them.
struct Repair {
  private let text: [Unicode.Scalar]
  private(set) var folded: [UInt32] = []
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    folded.reserveCapacity(text.count)
    starts.reserveCapacity(text.count)
    ends.reserveCapacity(text.count)
  }

  mutating func run() {
    var i = 0
    while i < text.count {
      let value = text[i].value
      switch value {
      case 0x28, 0xFF08:
        i += gloss(at: i) ?? emit(value, i, 1)
      case 0x26:
        i += entity(at: i) ?? emit(value, i, 1)
      case 0x09:
        i += emit(0x20, i, 1)
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F, 0x80...0x84, 0x86...0x9F, 0xAD, 0x180E,
        0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
        i += 1
      case 0xC2, 0xC3, 0xE2...0xEF, 0xF0:
        i += mojibake(at: i) ?? emit(value, i, 1)
      default:
        i += emit(value, i, 1)
      }
    }
  }

  /// Appends what `value` folds to as the reading of `count` code points from `i`.
  @inline(__always)
  private mutating func emit(_ value: UInt32, _ i: Int, _ count: Int) -> Int {
    folded.append(Folding.fold(value))
    starts.append(Int32(truncatingIfNeeded: i))
    ends.append(Int32(truncatingIfNeeded: i + count))
    return count
  }

  /// The length of a pinyin gloss that begins at `i`, which then reads as nothing.
  private mutating func gloss(at i: Int) -> Int? {
    guard let last = folded.last, Han.contains(last) else { return nil }
    var syllable: [UInt32] = []
    var j = i + 1
    while j < text.count, syllable.count < 7, text[j].value != 0x29, text[j].value != 0xFF09 {
      syllable.append(text[j].value)
      j += 1
    }
    guard j < text.count, text[j].value == 0x29 || text[j].value == 0xFF09,
      Pinyin.isSyllable(syllable)
    else { return nil }
    return j + 1 - i
  }

  private mutating func entity(at i: Int) -> Int? {
    var name = ""
    var j = i + 1
    while j < text.count, name.unicodeScalars.count < 9, text[j].isASCII, text[j] != ";" {
      name.unicodeScalars.append(text[j])
      j += 1
    }
    guard j < text.count, text[j] == ";", let value = Entity.value(of: name) else { return nil }
    return emit(value, i, j + 1 - i)
  }

  /// Reads code points as the Windows-1252 bytes of one UTF-8 character.
  private mutating func mojibake(at i: Int) -> Int? {
    let lead = text[i].value
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard i + count <= text.count else { return nil }
    var value = lead & (count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
    for j in i + 1..<i + count {
      guard let byte = Windows1252.byte(text[j].value), byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | byte & 0x3F
    }
    let least: UInt32 = count == 2 ? 0x80 : count == 3 ? 0x800 : 0x10000
    guard value >= least, Unicode.Scalar(value) != nil else { return nil }
    return emit(value, i, count)
  }
}

/// Han characters, for rules that care which script stands beside them.
enum Han {
  @inline(__always)
  static func contains(_ value: UInt32) -> Bool {
    value >= 0x3400
      && (value <= 0x9FFF || (0xF900...0xFAFF).contains(value)
        || (0x20000...0x323AF).contains(value))
  }
}

/// The entities that survive in the text of pages.
private enum Entity {
  static func value(of name: String) -> UInt32? {
    if let value = named[name] { return value }
    guard name.first == "#" else { return nil }
    let number = name.dropFirst()
    let value =
      number.first == "x" || number.first == "X"
      ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    guard let value, value >= 0x20, Unicode.Scalar(value) != nil else { return nil }
    return value
  }

  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "ensp": 0x20,
    "emsp": 0x20, "thinsp": 0x20, "mdash": 0x2014, "ndash": 0x2013, "hellip": 0x2026,
    "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "middot": 0xB7,
    "bull": 0x2022, "pound": 0xA3, "euro": 0x20AC, "yen": 0xA5, "cent": 0xA2, "deg": 0xB0,
    "plusmn": 0xB1, "times": 0xD7, "frac12": 0xBD, "frac14": 0xBC, "frac34": 0xBE, "le": 0x2264,
    "ge": 0x2265, "minus": 0x2D, "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "laquo": 0xAB,
    "raquo": 0xBB,
  ]
}

/// Windows-1252 backwards (WHATWG Encoding Standard, index windows-1252).
private enum Windows1252 {
  static func byte(_ value: UInt32) -> UInt32? {
    if value < 0x100 { return value }
    return upper.firstIndex(of: value).map { UInt32($0) + 0x80 }
  }

  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
