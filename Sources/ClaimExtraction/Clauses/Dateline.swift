/// What a paragraph opens with before its first word: where it was written, and by whom.
///
/// 【本報訊】 · （台北訊） · 新華社上海6月17日電（記者 李倩） · Carrow, Nov 6 -
enum Dateline {
  /// Longest dateline, in characters.
  private static let longest = (bracket: 30, agency: 36, latin: 44)

  /// Where the paragraph's own words begin.
  static func end(_ text: [UInt32], _ paragraph: Range<Int>, _ verbs: Sightings<Int32>) -> Int {
    let start = paragraph.lowerBound
    guard paragraph.count > longest.bracket else { return start }
    if text[start] == 0x3010 {
      let close = text[start..<start + longest.bracket].firstIndex(of: 0x3011)
      return close.map { $0 + 1 } ?? start
    }
    if text[start] == 0x28 || text[start] == 0xFF08 { return round(text, start) }
    return text[start].isHan ? agency(text, paragraph) : latin(text, paragraph, verbs)
  }

  /// （台北訊）, （記者王某／高雄報導）: a short bracket that ends in a word of reporting.
  private static func round(_ text: [UInt32], _ start: Int) -> Int {
    guard
      let close = text[start..<start + longest.bracket].firstIndex(where: {
        $0 == 0x29 || $0 == 0xFF09
      }), close > start + 2
    else { return start }
    // 訊 電 導 道
    return [0x8BAF, 0x7535, 0x5BFC, 0x9053].contains(text[close - 1]) ? close + 1 : start
  }

  /// Behind 電 or 訊 and the bracket with the reporter, where a day stands before it.
  private static func agency(_ text: [UInt32], _ paragraph: Range<Int>) -> Int {
    let limit = min(paragraph.upperBound - 1, paragraph.lowerBound + longest.agency)
    for i in paragraph.lowerBound + 2..<limit where text[i] == 0x7535 || text[i] == 0x8BAF {
      // 日電 · 日訊
      guard text[i - 1] == 0x65E5 else { continue }
      if text[i + 1].isSpace { return i + 1 }
      guard text[i + 1] == 0x28 else { continue }
      let close = text[i..<min(paragraph.upperBound, i + 24)].firstIndex(of: 0x29)
      return close.map { $0 + 1 } ?? paragraph.lowerBound
    }
    return paragraph.lowerBound
  }

  /// Behind a dash that follows a few words without a verb, with a day or an agency in brackets among them.
  private static func latin(
    _ text: [UInt32], _ paragraph: Range<Int>, _ verbs: Sightings<Int32>
  ) -> Int {
    let start = paragraph.lowerBound
    let limit = min(paragraph.upperBound - 2, start + longest.latin)
    for i in start + 3..<limit where Marks.dashes.contains(text[i]) || text[i] == 0x2D {
      guard text[i - 1].isSpace, text[i + 1].isSpace else { continue }
      let head = start..<i
      let isMarked = text[head].contains { $0.isDigit || $0 == 0x29 }
      return isMarked && verbs.within(head).isEmpty ? i + 1 : start
    }
    return start
  }
}
