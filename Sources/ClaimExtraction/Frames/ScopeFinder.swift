import ClaimModel

// What a number holds for, where that is neither its subject nor what it is measured against.
//
//   全國|診所有2萬家 · "nationwide"                        a region by its word
//   在農村地區，… · "in the farming sector, …"            a phrase of place or trade, opened by a preposition
//   在室溫條件下 · "among adults under 30"                 a condition, or a group
//   以重量計 · 撇除通脹 · "in real terms" · "excluding food"   a way of counting
// The phrase stands in the number's own piece, or is a piece that opens its sentence. Words that another slot
// holds are no scope.

struct ScopeFinder {
  let spot: Spot
  let scene: Scene
  /// What other slots hold.
  let taken: [Range<Int>]

  typealias Reading = (scope: Scope, range: Range<Int>, rule: String)

  init(_ spot: Spot, taken: [Range<Int>]) {
    self.spot = spot
    scene = spot.scene
    self.taken = taken
  }

  /// The first of definition, group, place and region that the words name.
  func read() -> Reading? {
    for place in [spot.piece] + opening {
      if let range = definition(in: place) { return reading(range, .definition) }
      if let range = group(in: place) ?? groupHan(in: place) {
        return reading(range, .condition, isGroup: true)
      }
      if let found = phrase(in: place) { return reading(found.range, found.kind) }
      if let range = region(in: place) { return reading(range, .region) }
    }
    return nil
  }

  /// - Parameter isGroup: a group may be told by a figure of its own ("firms with fewer than 50 workers").
  private func reading(_ range: Range<Int>, _ kind: Scope.Kind, isGroup: Bool = false) -> Reading? {
    var range = scene.trimmed(range)
    if scene.holds("the ", at: range.lowerBound) {
      range = range.lowerBound + 4 ..> range.upperBound
    }
    guard (2...60).contains(range.count), isFree(range, isGroup) else { return nil }
    let text = Statement(scene).repaired(range)
    let name = scene.names.within(range).first { $0.range == range }?.name
    return (Scope(name: name ?? text, text: text, kind: kind), range, "scope.\(kind.rawValue)")
  }

  private func isFree(_ range: Range<Int>, _ isGroup: Bool) -> Bool {
    guard !taken.contains(where: { $0.overlaps(range) }),
      !spot.sighting.range.overlaps(range)
    else { return false }
    return isGroup
      || scene.sightings(in: range).allSatisfy { $0.kind != .period || $0.isDuration }
  }

  /// The piece that opens the sentence, where it holds neither a figure nor a verb: "In rural areas,"
  private var opening: [Range<Int>] {
    guard let at = scene.pieces.index(at: spot.sentence.lowerBound + 1),
      case let first = scene.pieces.all[at], first.upperBound <= spot.piece.lowerBound,
      let own = scene.pieces.index(at: spot.piece.lowerBound), own - at <= 2,
      scene.cues.at(first.lowerBound)?.has(.aside) == true || opensScope(first)
        || groupHan(in: first) != nil,
      scene.sightings(in: first).allSatisfy({ $0.kind == .period || $0.unit == "a" })
        || scene.packs.scope.groupOpening.match(scene.text.folded, at: first.lowerBound) != nil,
      !scene.cues.within(first).contains(where: { $0.hasAny([.link, .change, .says]) })
    else { return [] }
    return [first]
  }

  private func opensScope(_ piece: Range<Int>) -> Bool {
    let words = scene.packs.scope
    return [words.groupOpening, words.region, words.definition, words.definitionOpening].contains {
      $0.match(scene.text.folded, at: piece.lowerBound) != nil
    }
  }

  /// 受訪者中, 在30歲以下選民中: people at the head of a piece, and 中 behind them.
  private func groupHan(in piece: Range<Int>) -> Range<Int>? {
    guard scene[piece.lowerBound].isHan || scene[piece.lowerBound].isDigit else { return nil }
    let limit = min(piece.upperBound, piece.lowerBound + 16)
    // 中 當中 之中
    guard
      let end = (piece.lowerBound + 2 ..> limit).first(where: { place in
        scene[place] == 0x4E2D
          && (place + 1 >= piece.upperBound || Mark.breaks.contains(scene[place + 1])
            || scene[place + 1].isDigit)
      })
    else { return nil }
    let noun = [0x5F53, 0x4E4B].contains(scene[end - 1]) ? end - 1 : end
    let low = scene[piece.lowerBound] == 0x5728 ? piece.lowerBound + 1 : piece.lowerBound
    guard noun - low >= 2, Source.isPeople(scene[noun - 1]),
      !scene.cues.within(low ..> noun).contains(where: { $0.hasAny([.link, .change, .says]) })
    else { return nil }
    return low ..> noun
  }

  /// 以重量計, "in real terms", "excluding food"
  private func definition(in piece: Range<Int>) -> Range<Int>? {
    let text = scene.text.folded
    for i in piece where isWordStart(i) {
      if let whole = scene.packs.scope.definition.match(text, at: i), isWordEnd(whole.range) {
        return whole.range
      }
      if let opening = scene.packs.scope.definitionOpening.match(text, at: i),
        isWordEnd(opening.range)
      {
        let end = piece.upperBound
        let isWhole = i <= piece.lowerBound + 1 && piece != spot.piece
        return isWhole && end - i <= 24 ? i ..> end : nil
      }
      if scene[i] == 0x4EE5 || scene[i] == 0x6309, let end = closing(i, piece) { return i ..> end }
    }
    return nil
  }

  /// 以…計, 按…口徑: at most a dozen characters, without a verb.
  private func closing(_ start: Int, _ piece: Range<Int>) -> Int? {
    let limit = min(piece.upperBound, start + 12)
    var i = start + 2
    while i < limit, scene[i].isHan {
      if let end = scene.packs.scope.definitionEnd.match(scene.text.folded, at: i) {
        let next = end.range.upperBound
        return scene.cues.within(start + 1 ..> i).contains { $0.hasAny([.link, .change, .says]) }
          ? nil : next
      }
      i += 1
    }
    return nil
  }

  /// "among adults under 30", up to a verb or a break.
  private func group(in piece: Range<Int>) -> Range<Int>? {
    for i in piece where isWordStart(i) {
      guard let opening = scene.packs.scope.groupOpening.match(scene.text.folded, at: i),
        isWordEnd(opening.range)
      else { continue }
      var end = opening.range.upperBound
      while end < piece.upperBound, end - i < 50 {
        if scene[end].isSpace, let cue = scene.cues.at(end + 1),
          cue.hasAny([.link, .change, .says, .done, .forecast])
        {
          break
        }
        if scene[end].isSpace,
          ["the share ", "the rate ", "the figure "].contains(where: {
            scene.holds($0, at: end + 1)
          })
        {
          break
        }
        end += 1
      }
      let those = scene.words(opening.range).hasSuffix("those") ? " those" : ""
      let words = those + scene.words(opening.range.upperBound ..> end)
      guard ![" them", " these", " others"].contains(where: { words.hasPrefix($0) }),
        !words.hasPrefix(" those") || isTold(words)
      else { return nil }
      return i ..> end
    }
    return nil
  }

  /// "those surveyed", "those who answered": told by more than the pronoun.
  private func isTold(_ words: String) -> Bool {
    let next = words.split(separator: " ").dropFirst().first ?? ""
    return ["who", "aged", "with", "in", "under", "over"].contains(next)
      || next.hasSuffix("ed") && next.utf8.count > 4
  }

  /// 在…地區, 在…行業, 在…條件下, "in the manufacturing sector", "in mainland China"
  private func phrase(in piece: Range<Int>) -> (range: Range<Int>, kind: Scope.Kind)? {
    for cue in scene.cues.within(piece) where cue.has(.aside) {
      let word = scene.words(cue.range)
      guard ["在", "于", "in", "across", "outside", "within", "throughout"].contains(word) else {
        continue
      }
      let start = scene.skipSpace(cue.range.upperBound)
      if let found = ending(start, piece) { return (found.range, found.kind) }
      if let name = scene.names.starting(at: start), name.type == "place",
        isEnd(name.range.upperBound, piece)
      {
        return (name.range, .region)
      }
    }
    return nil
  }

  private func ending(_ start: Int, _ piece: Range<Int>) -> (range: Range<Int>, kind: Scope.Kind)? {
    let text = scene.text.folded
    let isHan = scene[start].isHan
    var end = start
    let limit = min(piece.upperBound, start + (isHan ? 14 : 40))
    while end < limit {
      if isHan ? !scene[end].isHan : Mark.breaks.contains(scene[end]) { break }
      end += 1
    }
    let tables: [(PhraseTable<Bool>, Scope.Kind)] = [
      (scene.packs.scope.conditionEnd, .condition), (scene.packs.scope.fieldEnd, .region),
      (scene.packs.scope.regionEnd, .region),
    ]
    for i in start ..> end where isHan || isWordStart(i) {
      for (table, kind) in tables {
        guard let word = table.match(text, at: i), word.range.upperBound <= end,
          isHan ? i > start : isWordEnd(word.range), isEnd(word.range.upperBound, piece)
        else { continue }
        let range = start ..> word.range.upperBound
        if scene.cues.within(range).contains(where: { $0.hasAny([.link, .change, .says]) }) {
          return nil
        }
        return (range, kind)
      }
    }
    return nil
  }

  /// A break, 的, 中 or a verb follows; not the rest of a longer noun.
  private func isEnd(_ place: Int, _ piece: Range<Int>) -> Bool {
    if place >= piece.upperBound || Mark.breaks.contains(scene[place]) || scene[place] == 0x29 {
      return true
    }
    if scene[place].isSpace {
      let next = scene.cues.at(place + 1)
      return scene[place + 1].isDigit
        || next?.hasAny([
          .link, .change, .done, .says, .verb, .forecast, .aside, .filler, .concession,
        ]) == true
    }
    return [0x4E2D, 0x5185].contains(scene[place]) || scene[place].isDigit
  }

  /// 全國|診所數, "nationwide"
  private func region(in piece: Range<Int>) -> Range<Int>? {
    let text = scene.text.folded
    for i in piece where isWordStart(i) {
      guard let word = scene.packs.scope.region.match(text, at: i), isWordEnd(word.range) else {
        continue
      }
      let next = word.range.upperBound
      if scene[i].isHan, scene[next] == Mark.de || !scene[next].isHan || next >= spot.head {
        continue
      }
      return word.range
    }
    return nil
  }

  private func isWordStart(_ i: Int) -> Bool {
    scene[i].isHan || scene[i].isLatin && !scene[i - 1].isLatin
  }

  private func isWordEnd(_ range: Range<Int>) -> Bool {
    scene[range.lowerBound].isHan || !scene[range.upperBound].isLatin
  }
}

/// The words of scope, made once for all articles.
struct ScopeWords: Sendable {
  let region: PhraseTable<Bool>
  let regionEnd: PhraseTable<Bool>
  let fieldEnd: PhraseTable<Bool>
  let definition: PhraseTable<Bool>
  let definitionOpening: PhraseTable<Bool>
  let definitionEnd: PhraseTable<Bool>
  let conditionEnd: PhraseTable<Bool>
  let groupOpening: PhraseTable<Bool>

  init(_ table: (String) -> PhraseTable<Bool>) {
    region = table("scope.region")
    regionEnd = table("scope.region-end")
    fieldEnd = table("scope.field-end")
    definition = table("scope.definition")
    definitionOpening = table("scope.definition-opening")
    definitionEnd = table("scope.definition-end")
    conditionEnd = table("scope.condition-end")
    groupOpening = table("scope.group-opening")
  }
}
