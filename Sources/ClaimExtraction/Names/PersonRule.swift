import ClaimModel

/// Chinese persons by the title before or after them: 發言人鄭以安, 邱國樑理事長.
enum PersonRule {
  static func names(_ page: NamePage) -> [Name] {
    var names: [Name] = []
    for sighting in page.cues.sightings where sighting.roles.contains(.personTitle) {
      guard page.folded[sighting.range.lowerBound].isHan else { continue }
      if let range = after(page, sighting.range.upperBound)
        ?? before(page, sighting.range.lowerBound)
      {
        names.append(
          Name(
            range: range, name: page.written(range), type: "person", source: .open, partOf: nil))
      }
    }
    return names + repeated(page)
  }

  /// 葉知微 twice: a surname and two characters that no dictionary joins, written more than once.
  private static func repeated(_ page: NamePage) -> [Name] {
    var places: [UInt64: [Int]] = [:]
    for sighting in page.cues.sightings
    where sighting.roles.contains(.surname) && sighting.range.count == 1 {
      let place = sighting.range.lowerBound
      guard place + 3 <= page.folded.count else { continue }
      let key = page.folded[place..<(place + 3)].reduce(UInt64(0)) { $0 << 20 | UInt64($1) }
      places[key, default: []].append(place)
    }
    return places.values.filter { $0.count > 1 && $0.allSatisfy { isCoined(page, $0) } }
      .flatMap { $0 }.map { place in
        Name(
          range: place..<(place + 3), name: page.written(place..<(place + 3)), type: "person",
          source: .open, partOf: nil)
      }
  }

  /// Neither the three characters nor those beside them are words of the dictionary.
  private static func isCoined(_ page: NamePage, _ place: Int) -> Bool {
    let text = page.folded
    let range = place..<(place + 3)
    guard range.allSatisfy({ text[$0].isHan }), !offices.contains(text[range.upperBound - 1]),
      range.dropFirst().allSatisfy({ page.cues.at($0, .nameStop) == nil })
    else { return false }
    let words = HanWords.shared
    if place > 0, text[place - 1].isHan, words.word(text[(place - 1)..<(place + 1)]) != nil {
      return false
    }
    if range.upperBound < text.count, text[range.upperBound].isHan,
      words.word(text[(place + 2)..<(place + 4)]) != nil
    {
      return false
    }
    return words.word(text[place..<(place + 2)]) == nil
      && words.word(text[(place + 1)..<(place + 3)]) == nil && words.word(text[range]) == nil
      && words.tokens(of: text, range).allSatisfy { $0.word != .function && $0.word != .adverb }
  }

  /// 衛健委: what ends so is a body.
  private static let offices = CodePoints(folding: "委局署部会院所社司府厅处室队党校办行厂")

  private static func after(_ page: NamePage, _ place: Int) -> Range<Int>? {
    foreign(page, place) ?? surnamed(page, place)
  }

  private static func surnamed(_ page: NamePage, _ place: Int) -> Range<Int>? {
    guard let surname = page.cues.at(place, .surname) else { return nil }
    var end = surname.upperBound
    while end < page.folded.count, end - surname.upperBound < 2, page.folded[end].isHan {
      if end > surname.upperBound, notGiven.contains(page.folded[end]) { break }
      if end > surname.upperBound, endsInParticle(page, end) { return place..<end + 1 }
      let isStop = page.cues.at(end, .nameStop) != nil || page.verbStarts[end]
      if isStop, end > surname.upperBound || page.verbStarts[end] { break }
      end += 1
    }
    return end > surname.upperBound ? place..<end : nil
  }

  /// 丁敏之: 之 ends a given name before a mark, a verb or a particle, and joins nothing.
  private static func endsInParticle(_ page: NamePage, _ place: Int) -> Bool {
    guard page.folded[place] == 0x4E4B else { return false }
    let next = place + 1
    guard next < page.folded.count, page.folded[next].isHan else { return true }
    return page.verbStarts[next] || notGiven.contains(page.folded[next])
  }

  /// 料 說 稱 指 認 則 也 與 今 …: behind a given name of one character a verb or a particle begins.
  private static let notGiven = CodePoints(folding: "料说称指认则也与和及昨今在是为对向就于将曾已又却")

  /// 維克多·雨果: two to eight characters on each side of the dot.
  private static func foreign(_ page: NamePage, _ place: Int) -> Range<Int>? {
    var i = place
    var dot: Int?
    while i < page.folded.count, i - place < 18 {
      if page.folded[i] == 0xB7 || page.folded[i] == 0x30FB, dot == nil, i > place {
        dot = i
      } else if !page.folded[i].isHan || (dot != nil && i > (dot ?? 0) + 1 && page.verbStarts[i]) {
        break
      }
      i += 1
    }
    guard let dot else { return nil }
    var end = dot + 1
    while end < i, page.cues.at(end, .nameStop) == nil { end += 1 }
    return end > dot + 1 && end - dot < 9 ? place..<end : nil
  }

  /// A full name of three characters that the title follows, at the head of a clause.
  private static func before(_ page: NamePage, _ title: Int) -> Range<Int>? {
    guard title >= 3, page.cues.at(title - 3, .surname) != nil else { return nil }
    let range = (title - 3)..<title
    guard range.allSatisfy({ page.folded[$0].isHan && page.cues.at($0, .nameStop) == nil }) else {
      return nil
    }
    let isHead = title == 3 || !page.folded[title - 4].isHan || page.stops[title - 3]
    return isHead && !range.contains(where: { page.verbStarts[$0] }) ? range : nil
  }
}
