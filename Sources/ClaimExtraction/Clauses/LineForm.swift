import ClaimModel

/// What can be told of a line from its characters alone.
enum LineForm {
  /// A line without brackets, bullets and white space at its ends.
  static func body(_ text: [UInt32], _ range: Range<Int>) -> Range<Int> {
    func isWord(_ v: UInt32) -> Bool { v.isHan || v.isLatin || v.isDigit || v == 0xA9 || v == 0x23 }
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, !isWord(text[low]) { low += 1 }
    while low < high, !isWord(text[high - 1]) { high -= 1 }
    return low..<high
  }

  /// Whether a colon, a bar or a closing bracket follows the word `cue`.
  static func hasColon(_ text: [UInt32], _ cue: Range<Int>, _ line: Line) -> Bool {
    var i = cue.upperBound
    while i < line.range.upperBound, text[i].isBlank { i += 1 }
    return i < line.range.upperBound && [0x3A, 0x7C, 0x3011, 0x5D].contains(text[i])
  }

  /// The same, two blanks, or a dash between spaces: "ADVERTISEMENT - …".
  static func isSetOff(_ text: [UInt32], _ cue: Range<Int>, _ line: Line) -> Bool {
    if hasColon(text, cue, line) { return true }
    let i = cue.upperBound
    if i + 2 < line.range.upperBound, text[i].isBlank, text[i + 1].isBlank { return true }
    return i + 2 < line.range.upperBound && text[i].isBlank && text[i + 2].isBlank
      && [0x2D, 0x2013, 0x2014, 0xB7].contains(text[i + 1])
  }

  /// 1. · 2) · • · - at the head of a line
  static func isNumbered(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    guard i < range.upperBound else { return false }
    if [0x2022, 0x25CF, 0x25A0, 0x25B6, 0x25B8, 0x2D, 0x2A].contains(text[i]) { return true }
    let start = i
    while i < range.upperBound, text[i].isDigit { i += 1 }
    return i > start && i - start < 3 && i < range.upperBound
      && [0x2E, 0x29, 0x3001].contains(text[i])
  }

  /// Short items between | or spaced · marks, not closed like a sentence.
  static func isBar(_ text: [UInt32], _ line: Line) -> Bool {
    guard !line.isClosed, line.width <= 200 else { return false }
    var marks = 0
    var width = 0
    var widest = 0
    for i in line.range {
      let isSpaced = i > line.range.lowerBound && text[i - 1].isBlank
      if Marks.separators.contains(text[i]), text[i] == 0x7C || isSpaced {
        marks += 1
        widest = max(widest, width)
        width = 0
      } else {
        width += text[i].columns
      }
    }
    widest = max(widest, width)
    return marks > 1 ? widest <= 40 : marks == 1 && widest <= 48
  }

  /// An address of the web that is most of the line.
  static func isAddress(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    let heads: [[UInt32]] = ["http://", "https://", "www."].map { Folding.fold($0) }
    guard let head = heads.first(where: { text[range].starts(with: $0) }) else { return false }
    return range.count > head.count + 3
      && !text[range].dropLast().contains { $0.isHan } && words(text, range) <= 3
  }

  static func isHashtags(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    text[range.lowerBound] == 0x23 && text[range].count { $0 == 0x23 } > 1
  }

  /// Seven digits or more in groups, the first of them 0, + or a bracket, or groups joined by hyphens.
  static func hasTelephone(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    var digits = 0
    var groups = 0
    var first: UInt32 = 0
    var isInside = false
    for i in range {
      let value = text[i]
      if value.isDigit || value == 0x2B {
        if digits == 0 { first = value }
        if value.isDigit { digits += 1 }
        if !isInside { groups += 1 }
        isInside = true
      } else if digits > 0, value == 0x20 || value == 0x2D || value == 0x29 || value == 0x28 {
        isInside = false
      } else {
        if digits >= 7, groups > 1 || first == 0x30 || first == 0x2B { return true }
        (digits, groups, isInside) = (0, 0, false)
      }
    }
    return digits >= 7 && (groups > 1 || first == 0x30 || first == 0x2B)
  }

  /// A sign of money, a percentage, 折 or 元 beside a figure.
  static func hasPrice(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    for i in range where text[i].isDigit {
      if i > range.lowerBound, [0x24, 0xA3, 0x20AC, 0xA5].contains(text[i - 1]) { return true }
      let next = i + 1 < range.upperBound ? text[i + 1] : 0
      // % 折 元 块
      if [0x25, 0x6298, 0x5143, 0x5757].contains(next) { return true }
    }
    return false
  }

  static func words(_ text: [UInt32], _ range: Range<Int>) -> Int {
    text[range].split { $0.isSpace }.count
  }

  /// 2025年7月16日 · 2025-07-16 · 2025/7/16 · 3 February 2025 · February 3, 2025
  static func fullDate(_ text: [UInt32], _ range: Range<Int>) -> Range<Int>? {
    var groups: [Range<Int>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let start = i
      while i < range.upperBound, text[i].isDigit { i += 1 }
      if i > start { groups.append(start..<i) } else { i += 1 }
    }
    guard let year = groups.firstIndex(where: { $0.count == 4 && text[$0.lowerBound] < 0x33 })
    else { return nil }
    if year + 2 < groups.count, groups[year + 1].count <= 2, groups[year + 2].count <= 2,
      groups[year + 1].lowerBound - groups[year].upperBound <= 2,
      groups[year + 2].lowerBound - groups[year + 1].upperBound <= 2
    {
      let end = groups[year + 2].upperBound
      let hasDay = end < range.upperBound && text[end] == 0x65E5
      return groups[year].lowerBound..<(hasDay ? end + 1 : end)
    }
    return englishDate(text, range, groups, year)
  }

  private static func englishDate(
    _ text: [UInt32], _ range: Range<Int>, _ groups: [Range<Int>], _ year: Int
  ) -> Range<Int>? {
    guard year > 0, groups[year - 1].count <= 2 else { return nil }
    let day = groups[year - 1]
    let between = text[day.upperBound..<groups[year].lowerBound].filter { $0.isLatin }
    if between.count >= 3, between.count <= 9 { return day.lowerBound..<groups[year].upperBound }
    var start = day.lowerBound
    while start > range.lowerBound, text[start - 1].isLatin || text[start - 1] == 0x20 {
      start -= 1
    }
    let before = text[start..<day.lowerBound].split { $0.isSpace }
    guard between.isEmpty, let month = before.last, (3...9).contains(month.count) else {
      return nil
    }
    return (day.lowerBound - month.count - 1)..<groups[year].upperBound
  }
}
