import ClaimModel

/// Names of the lexicon, the longest at each place. Short Latin ones must be written as the lexicon writes them: US, not us.
enum LexiconNames {
  static func names(_ page: NamePage) -> [Name] {
    page.packs.names.scan(page.folded, page.folded.indices).compactMap { match in
      // 以上海域 holds no Shanghai.
      let before = match.range.lowerBound - 1
      if let word = page.cues.at(before, .notName), word.upperBound > match.range.lowerBound {
        return nil
      }
      guard let index = match.entries.first(where: { isWritten($0, match.range, page) }) else {
        return nil
      }
      let entry = page.packs.lexicon.entries[Int(index)]
      if entry.type == "place", isOffice(match.range.upperBound, page.folded) { return nil }
      return Name(
        range: match.range, name: entry.name, type: entry.type ?? "", source: .lexicon,
        partOf: entry.partOf)
    }
  }

  /// 新北市長: a place in the title of its head is not spoken of.
  private static func isOffice(_ end: Int, _ text: [UInt32]) -> Bool {
    var i = end
    if i < text.count, units.contains(text[i]) { i += 1 }
    return i < text.count && text[i] == 0x957F && i > 0 && units.contains(text[i - 1])
  }

  /// 市 縣 省 區 州 鎮
  private static let units = CodePoints(folding: "市县省区州镇")

  private static func isWritten(_ entry: Int32, _ range: Range<Int>, _ page: NamePage) -> Bool {
    let letters = range.filter { page.folded[$0].isLatin }
    guard !letters.isEmpty, letters.count == range.count || letters.count > range.count / 2 else {
      return true
    }
    guard !isInsideWord(range, page.folded) else { return false }
    if range.count <= 4 {
      let written = page.text.originalText(range)
      return page.packs.lexicon.entries[Int(entry)].aliases.contains(written)
    }
    return letters.contains { page.isCapital($0) }
  }

  /// H100 inside H100x.
  private static func isInsideWord(_ range: Range<Int>, _ text: [UInt32]) -> Bool {
    let end = range.upperBound
    return end < text.count && (text[end].isDigit || text[end].isLatin) && text[end - 1].isDigit
  }
}
