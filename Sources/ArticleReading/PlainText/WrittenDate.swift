import ClaimModel

/// A whole date in a line, in the ways in which newspapers write it; a day without a year is none.
struct WrittenDate {
  var day: Day
  /// Of the date, with the hour that follows it.
  var range: Range<String.Index>

  static func first(in line: String) -> WrittenDate? {
    let text = Folding.fold(line)
    guard text.contains(where: { (0x30...0x39).contains($0) || $0 == 0x5E74 }) else { return nil }
    for form in [DateCursor.chinese, DateCursor.iso, DateCursor.dayFirst, DateCursor.monthFirst] {
      for start in text.indices {
        var cursor = DateCursor(text, at: start)
        guard let day = form(&cursor) else { continue }
        cursor.skipHour()
        let scalars = line.unicodeScalars
        let low = scalars.index(scalars.startIndex, offsetBy: start)
        return WrittenDate(
          day: day, range: low..<scalars.index(low, offsetBy: cursor.place - start))
      }
    }
    return nil
  }
}
