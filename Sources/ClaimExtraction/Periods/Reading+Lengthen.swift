import ClaimModel

// Stretches that end with the day or month named: "the year to March", "the three months ended 30 June", and those that
// begin with it: "since the strike began on 3 June".

extension Reading {
  /// "The year to March", "the three months ended 30 June": a stretch that ends with the month or day named.
  func lengthen(_ stretch: inout Stretch) {
    guard at(stretch.range.lowerBound).isLatin || at(stretch.range.lowerBound).isDigit,
      let end = stretch.end
    else { return }
    if followsSince(stretch.range.lowerBound) {
      stretch.end = nil
      return
    }
    var before = skipBack(stretch.range.lowerBound)
    for word in ["to", "ended", "ending", "in", "on"] where ends(with: word, before) {
      before = skipBack(before - word.utf8.count)
      if word == "in" || word == "on" {
        guard let verb = ["ended", "ending"].first(where: { ends(with: $0, before) }) else {
          return
        }
        before = skipBack(before - verb.utf8.count)
      }
      if let days = ["week": 7, "fortnight": 14].first(where: { ends(with: $0.key, before) }) {
        stretch.start = end.adding(days: 1 - days.value)
        return
      }
      guard let months = monthsNamed(before) else { return }
      let index = Calendar.monthIndex(end) - months + 1
      stretch.start = Calendar.month(index: index).0
      return
    }
  }

  /// "Since the strike began on 3 June": from that day on.
  func followsSince(_ start: Int) -> Bool {
    var end = skipBack(start)
    guard ends(with: "on", end) || ends(with: "in", end) else { return false }
    let floor = Swift.max(0, end - 48)
    while end > floor {
      let value = at(end - 1)
      if value == 0x2C || value == 0x2E || value == 0x3B || value == 0x3A || value == 0x0A {
        return false
      }
      if ends(with: "since", end) { return true }
      end -= 1
    }
    return false
  }

  /// - Parameter word: in ASCII.
  func ends(with word: String, _ place: Int) -> Bool {
    let start = place - word.utf8.count
    guard start >= 0, !at(start - 1).isLatin else { return false }
    var i = start
    for letter in word.utf8 {
      guard at(i) == UInt32(letter) else { return false }
      i += 1
    }
    return true
  }

  /// "year", "three months", "half", "quarter" before `end`, in months.
  func monthsNamed(_ end: Int) -> Int? {
    if ends(with: "year", end) { return 12 }
    if ends(with: "half", end) || ends(with: "half-year", end) { return 6 }
    if ends(with: "quarter", end) { return 3 }
    if ends(with: "decade", end) { return 120 }
    guard ends(with: "months", end) else { return nil }
    let number = skipBack(end - 6)
    let words = [
      "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "eleven": 11, "12": 12, "twelve": 12, "3": 3, "6": 6, "9": 9,
    ]
    return words.first { ends(with: $0.key, number) }?.value
  }
}
