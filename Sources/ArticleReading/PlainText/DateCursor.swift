import ClaimModel

/// A place in a folded line, moved on by what is read there; what does not fit reads as `nil`.
struct DateCursor {
  private let text: [UInt32]
  private(set) var place: Int

  init(_ text: [UInt32], at place: Int) {
    self.text = text
    self.place = place
  }

  /// 2025年7月16日, 二〇二五年七月十六日
  static func chinese(_ cursor: inout Self) -> Day? {
    guard let year = cursor.number(4...4) ?? cursor.hanYear(), cursor.take("年"),
      let month = cursor.number(1...2) ?? cursor.hanNumber(), cursor.take("月"),
      let date = cursor.number(1...2) ?? cursor.hanNumber(),
      cursor.take("日") || cursor.take("号")
    else { return nil }
    return Day(year, month, date)
  }

  /// 2025-07-16, 2025/7/16, 2025.7.16
  static func iso(_ cursor: inout Self) -> Day? {
    guard !cursor.isDigit(cursor.place - 1), let year = cursor.number(4...4) else { return nil }
    let mark = cursor.at(cursor.place)
    guard mark == 0x2D || mark == 0x2F || mark == 0x2E else { return nil }
    cursor.place += 1
    guard let month = cursor.number(1...2), cursor.at(cursor.place) == mark else { return nil }
    cursor.place += 1
    guard let date = cursor.number(1...2), !cursor.isDigit(cursor.place) else { return nil }
    return Day(year, month, date)
  }

  /// "3rd March, 2025"
  static func dayFirst(_ cursor: inout Self) -> Day? {
    guard !cursor.isWordInside, let date = cursor.date(), cursor.skipSpaces(),
      let month = cursor.month()
    else { return nil }
    _ = cursor.take(".")
    _ = cursor.take(",")
    guard let year = cursor.year() else { return nil }
    return Day(year, month, date)
  }

  /// "Sept. 9th, 2024"
  static func monthFirst(_ cursor: inout Self) -> Day? {
    guard !cursor.isWordInside, let month = cursor.month() else { return nil }
    _ = cursor.take(".")
    guard cursor.skipSpaces(), let date = cursor.date() else { return nil }
    _ = cursor.take(",")
    guard let year = cursor.year() else { return nil }
    return Day(year, month, date)
  }

  /// T10:22:30+08:00, " (10:22)"
  mutating func skipHour() {
    var hour = self
    while hour.take("t") || hour.take("(") || hour.skipSpaces() {}
    guard hour.number(1...2) != nil, hour.minutes() else { return }
    _ = hour.minutes()
    hour.attempt { $0.take(".") && $0.number(1...9) != nil }
    if !hour.take("z") {
      hour.attempt { cursor in
        guard cursor.take("+") || cursor.take("-"), cursor.number(2...2) != nil else {
          return false
        }
        _ = cursor.take(":")
        return cursor.number(2...2) != nil
      }
    }
    _ = hour.take(")")
    self = hour
  }
}

extension DateCursor {
  private func at(_ i: Int) -> UInt32 { text.indices.contains(i) ? text[i] : 0 }

  private func isDigit(_ i: Int) -> Bool { (0x30...0x39).contains(at(i)) }

  private func isLetter(_ i: Int) -> Bool { (0x61...0x7A).contains(at(i)) }

  /// Whether a letter or digit touches the place from the left.
  private var isWordInside: Bool { isDigit(place - 1) || isLetter(place - 1) }

  /// Moves on only where `read` succeeds.
  private mutating func attempt(_ read: (inout Self) -> Bool) {
    var copy = self
    if read(&copy) { self = copy }
  }

  /// One character, with white space before a Chinese one.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    let start = place
    if !character.isASCII { _ = skipSpaces() }
    guard at(place) == character.value else {
      place = start
      return false
    }
    place += 1
    if !character.isASCII { _ = skipSpaces() }
    return true
  }

  private mutating func skipSpaces() -> Bool {
    let start = place
    while at(place) == 0x20 || at(place) == 0x09 || at(place) == 0x0A { place += 1 }
    return place > start
  }

  /// As many digits as the range allows.
  private mutating func number(_ count: ClosedRange<Int>) -> Int? {
    var (end, value) = (place, 0)
    while end - place < count.upperBound, isDigit(end) {
      value = value * 10 + Int(at(end)) - 0x30
      end += 1
    }
    guard end - place >= count.lowerBound else { return nil }
    place = end
    return value
  }

  /// 二〇二五
  private mutating func hanYear() -> Int? {
    var year = 0
    for i in place..<place + 4 {
      guard let digit = hanDigit(i) else { return nil }
      year = year * 10 + digit
    }
    place += 4
    return year
  }

  /// 六, 十六, 二十六, 廿六
  private mutating func hanNumber() -> Int? {
    var (end, tens, ones) = (place, 0, 0)
    while end - place < 3 {
      if let digit = hanDigit(end) {
        ones = digit
      } else if at(end) == 0x5341 {
        (tens, ones) = (max(1, ones), 0)
      } else if at(end) == 0x5EFF {
        tens = 2
      } else {
        break
      }
      end += 1
    }
    guard end > place else { return nil }
    place = end
    return tens * 10 + ones
  }

  private func hanDigit(_ i: Int) -> Int? {
    DateCursor.digits.firstIndex(of: at(i)).map { $0 % 10 }
  }

  private static let digits = Folding.fold("〇一二三四五六七八九零")

  /// "3", "3rd"
  private mutating func date() -> Int? {
    guard let date = number(1...2) else { return nil }
    for ending in ["st", "nd", "rd", "th"] where at(place) == ending.unicodeScalars.first?.value {
      attempt { cursor in ending.unicodeScalars.allSatisfy { cursor.take($0) } }
    }
    return date
  }

  /// A month's name, whole or by its first three letters.
  private mutating func month() -> Int? {
    var end = place
    while isLetter(end) { end += 1 }
    guard (3...9).contains(end - place) else { return nil }
    let word = text[place..<end]
    let index =
      word.elementsEqual(DateCursor.sept)
      ? 8
      : DateCursor.months.firstIndex {
        $0.elementsEqual(word) || word.count == 3 && $0.starts(with: word)
      }
    if index != nil { place = end }
    return index.map { $0 + 1 }
  }

  private static let sept = Folding.fold("sept")
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Folding.fold($0) }

  /// Four digits behind white space that nothing touches from the right.
  private mutating func year() -> Int? {
    guard skipSpaces(), let year = number(4...4), !isDigit(place), !isLetter(place) else {
      return nil
    }
    return year
  }

  /// ":22"
  private mutating func minutes() -> Bool {
    var copy = self
    guard copy.take(":"), copy.number(2...2) != nil else { return false }
    self = copy
    return true
  }
}
