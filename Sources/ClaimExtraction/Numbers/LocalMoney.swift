import ClaimModel

// Whose 元? An article says 元 of its own country's money. The words that tell the country are the money's own name and,
// in traditional characters, places and offices; a text in simplified characters that names no other money means renminbi.
// What foreign money is converted into, 380萬港元（約新台幣1550萬元）, is the reader's own.

/// Whose 元 a text means where the words beside it do not say.
enum LocalMoney {
  /// How much a word tells, and of which currency.
  struct Hint: Sendable {
    var code: String
    /// 3 for the money's own name, 1 for a place
    var weight: Int
  }

  static func code(of reading: Reading) -> String {
    var weights = ["CNY": 0, "TWD": 0, "HKD": 0, "MOP": 0]
    switch reading.language {
    case "zh-TW": weights["TWD"] = 3
    case "zh-HK": weights["HKD"] = 3
    case "zh-CN": weights["CNY"] = 3
    default: break
    }
    let isTraditional = isTraditional(reading.source)
    let table = reading.words.localMoney
    for i in 0..<reading.count where reading.at(i).isHan {
      guard let hint = table.match(reading.text, at: i)?.sense else { continue }
      guard hint.weight > 1 || isTraditional else { continue }
      let isConverted = hint.weight > 1 && isInBracket(i, reading)
      weights[hint.code, default: 0] += isConverted ? converted : hint.weight
    }
    let best = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value > weights["CNY", default: 0] else { return "CNY" }
    return best.key
  }

  /// What a conversion tells, beside a name and a place.
  private static let converted = 12

  /// Whether a bracket opens a few characters before `place` and is not closed yet.
  private static func isInBracket(_ place: Int, _ reading: Reading) -> Bool {
    for i in stride(from: place - 1, through: max(0, place - 12), by: -1) {
      if Mark.bracketClose.contains(reading.at(i)) { return false }
      if Mark.bracketOpen.contains(reading.at(i)) { return true }
    }
    return false
  }

  /// Whose ¥ a text means: yen where it speaks more of Japan than of China.
  static func codeOfSign(_ reading: Reading) -> String {
    var balance = 0
    for i in 0..<reading.count {
      guard let isJapan = reading.words.yenWords.match(reading.text, at: i)?.sense else { continue }
      balance += isJapan ? 1 : -1
    }
    return balance > 0 ? "JPY" : "CNY"
  }

  /// Whether more of the first characters were folded to simplified ones than one in twenty.
  private static func isTraditional(_ source: ReadingText) -> Bool {
    let end = Swift.min(source.folded.count, 2000)
    var (changed, han) = (0, 0)
    for i in 0..<end where source.folded[i].isHan {
      han += 1
      if source.original[Int(source.starts[i])].value != source.folded[i] { changed += 1 }
    }
    return changed * 20 > han
  }
}
