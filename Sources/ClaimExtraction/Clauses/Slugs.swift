import ClaimModel

/// Names in capitals that open the paragraphs of a round-up, apart from their sentences: "HALDEN BANK PLC — The lender …".
enum Slugs {
  /// Longest name, in characters.
  private static let longest = 48

  /// For each paragraph that one opens: the name, and where the paragraph's own words begin. None where only one
  /// paragraph opens so, which is a place or a shout.
  static func found(_ text: ReadingText, _ paragraphs: [Paragraph]) -> [Int: (
    name: Range<Int>, body: Int
  )] {
    var slugs: [Int: (name: Range<Int>, body: Int)] = [:]
    for (i, paragraph) in paragraphs.enumerated() where !paragraph.isTitle {
      if let slug = slug(text, paragraph.range) { slugs[i] = slug }
    }
    return slugs.count > 1 ? slugs : [:]
  }

  private static func slug(_ text: ReadingText, _ paragraph: Range<Int>) -> (
    name: Range<Int>, body: Int
  )? {
    let limit = min(paragraph.upperBound - 8, paragraph.lowerBound + longest)
    guard paragraph.lowerBound < limit else { return nil }
    var (letters, words) = (0, 1)
    for i in paragraph.lowerBound..<limit {
      let value = text.folded[i]
      if value.isLatin {
        guard isCapital(text, i) else { return nil }
        letters += 1
      } else if Marks.dashes.contains(value) || value == 0x2D && text.folded[i + 1] == 0x20 {
        var end = i
        while end > paragraph.lowerBound, text.folded[end - 1].isSpace { end -= 1 }
        guard end < i || text.folded[i + 1].isSpace, letters > 3, words > 1 else { return nil }
        return (paragraph.lowerBound..<end, i + 1)
      } else if value == 0x20 {
        words += 1
      } else if ![0x26, 0x27, 0x2019, 0x2E, 0x2D, 0x2C].contains(value) {
        return nil
      }
    }
    return nil
  }

  private static func isCapital(_ text: ReadingText, _ place: Int) -> Bool {
    text.original[Int(text.starts[place])].properties.isUppercase
  }
}
