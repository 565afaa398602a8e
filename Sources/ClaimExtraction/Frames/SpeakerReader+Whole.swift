import ClaimModel

/// The whole of a speaker's name, where the names know only a part of it.
extension SpeakerReader {
  /// "Figures from the regulator": whoever the figures come from.
  func issuer(_ words: Range<Int>) -> Range<Int>? {
    guard !scene.isHan(words), let from = words.first(where: { scene.holds(" from the ", at: $0) }),
      from - words.lowerBound < 30, scene.names.within(from + 6 ..> words.upperBound).isEmpty,
      scene.cues.within(words.lowerBound ..> from + 5).contains(where: {
        $0.hasAny([.sourceNoun, .accordingTo])
      }),
      case let rest = from + 10 ..> words.upperBound, (4...40).contains(rest.count),
      scene.clauses.cues.within(rest).contains(where: { $0.roles.contains(.organisationNoun) })
    else { return nil }
    return rest
  }

  /// "the Growers' Union": capitals go on behind what was found of a name.
  func capitals(from name: Name, _ words: Range<Int>) -> String? {
    guard !scene.isHan(words), name.source != .anaphor, name.range.upperBound < words.upperBound
    else { return nil }
    let rest = scene.string(name.range.upperBound ..> words.upperBound)
    let further = rest.split(whereSeparator: { $0.isWhitespace || $0 == "'" || $0 == "\u{2019}" })
    guard !further.isEmpty, rest.first != ",",
      further.allSatisfy({ $0.first?.isUppercase == true || ["of", "for", "and"].contains($0) })
    else { return nil }
    return scene.string(name.range.lowerBound ..> words.upperBound)
  }

  /// 某行分析員陳逸: two to four characters behind a title are a name, known or not.
  func titled(_ words: Range<Int>) -> String? {
    guard scene.isHan(words),
      let title = scene.packs.titles.scan(scene.text.folded, words).last?.range,
      title.upperBound <= words.upperBound
    else { return nil }
    var tail = scene.trimmed(title.upperBound ..> words.upperBound)
    // 昨 今 early in the day behind the name: 局長某某昨在立法會…
    while tail.count > 2, [0x6628, 0x4ECA, 0x65E9, 0x665A].contains(scene[tail.upperBound - 1]) {
      tail = tail.lowerBound ..> tail.upperBound - 1
    }
    guard (2...4).contains(tail.count), scene.slice(tail).allSatisfy(\.isHan),
      !scene.slice(tail).contains(Mark.de), scene.cues.within(tail).isEmpty
    else { return nil }
    return scene.string(tail)
  }

  /// 某國氣候署: a place or a firm that opens a longer name of an office is no speaker by itself.
  func whole(_ name: Name, _ words: Range<Int>) -> String? {
    let rest = name.range.upperBound ..> words.upperBound
    guard scene.isHan(words), (2...10).contains(rest.count),
      !scene.slice(rest).contains(Mark.de),
      Source.isAgent(scene[words.upperBound - 1])
        || name.type == "place" && name.range.lowerBound == words.lowerBound
          && scene.cues.within(rest).isEmpty
    else { return nil }
    return scene.string(name.range.lowerBound ..> words.upperBound)
  }

  /// 某公司分析師Doug Smith: Latin words behind the last name of a Chinese phrase are the speaker's.
  func latinTail(_ words: Range<Int>, _ last: Name?) -> String? {
    guard scene.isHan(words) || last == nil && scene.isHan(verbSide(words)) else { return nil }
    var low = words.upperBound
    while low > words.lowerBound, !scene[low - 1].isHan, !Mark.edges.contains(scene[low - 1]) {
      low -= 1
    }
    if let last, last.range.lowerBound < low, last.range.upperBound > low { return nil }
    if let last, last.range.upperBound == words.upperBound { return nil }
    let range = scene.trimmed(low ..> words.upperBound)
    return range.count >= 3 ? Statement(scene).repaired(range) : nil
  }

  func verbSide(_ words: Range<Int>) -> Range<Int> {
    words.upperBound ..> min(scene.text.folded.count, words.upperBound + 3)
  }

  /// "hospitals in Ellery Bay": a place behind its office is not the office.
  func office(of name: Name, _ words: Range<Int>) -> String? {
    guard name.type == "place", name.range.lowerBound > words.lowerBound, !scene.isHan(words) else {
      return nil
    }
    return scene.string(words)
  }
}
