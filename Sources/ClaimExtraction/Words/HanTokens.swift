import ClaimModel

/// A stretch of a Chinese sentence cut into words, with names, numbers and measures standing as they were read.
struct HanTokens {
  typealias Token = HanWords.Token

  /// In order, without gaps but for white space and marks.
  let all: [Token]

  init(_ scene: Scene, _ range: Range<Int>) {
    var tokens: [Token] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if let fixed = Self.fixed(scene, i, range.upperBound) {
        tokens.append(fixed)
        i = fixed.range.upperBound
        continue
      }
      guard scene[i].isHan else {
        if !scene[i].isSpace, !Mark.edges.contains(scene[i]) {
          Self.add(Token(range: i ..> i + 1, word: .unknown), to: &tokens)
        }
        i += 1
        continue
      }
      var end = i + 1
      while end < range.upperBound, scene[end].isHan,
        Self.fixed(scene, end, range.upperBound) == nil
      { end += 1 }
      tokens += HanWords.shared.tokens(of: scene.text.folded, i ..> end)
      i = end
    }
    all = Self.joined(Self.merged(tokens, scene), scene)
  }

  private static func add(_ token: Token, to tokens: inout [Token]) {
    if let last = tokens.last, last.word == .unknown,
      last.range.upperBound == token.range.lowerBound
    {
      tokens[tokens.count - 1].range = last.range.lowerBound ..> token.range.upperBound
    } else {
      tokens.append(token)
    }
  }

  private static func fixed(_ scene: Scene, _ place: Int, _ limit: Int) -> Token? {
    if let name = scene.names.starting(at: place), name.range.upperBound <= limit {
      return Token(range: name.range, word: name.source == .anaphor ? .pronoun : .noun)
    }
    guard let sighting = scene.sightings(in: place ..> place + 1).first,
      sighting.range.upperBound <= limit
    else { return term(scene, place, limit) }
    return Token(range: sighting.range, word: sighting.kind == .period ? .time : .number)
  }

  /// 產能, 客流量: a property of the lexicon that the dictionary would cut is a noun.
  private static func term(_ scene: Scene, _ place: Int, _ limit: Int) -> Token? {
    guard scene[place].isHan,
      let found = scene.packs.properties.find(in: scene.text.folded, at: place, limit: limit),
      found.end - place > 1, HanWords.shared.word(scene.text.folded[place ..> found.end]) == nil
    else { return nil }
    return Token(range: place ..> found.end, word: .noun)
  }

  /// 海·纜, 頻·寬: single characters side by side that tell nothing alone are one word that no dictionary knows.
  private static func merged(_ tokens: [Token], _ scene: Scene) -> [Token] {
    var merged: [Token] = []
    merged.reserveCapacity(tokens.count)
    var isOpen = false
    for token in tokens {
      let isLoose =
        token.range.count == 1
        && [.noun, .adjective, .unknown, .verbOrNoun, .verb].contains(token.word)
        && scene[token.range.lowerBound].isHan && !isCue(scene, token.range.lowerBound)
      if isLoose, isOpen, let last = merged.last, last.range.count < 3,
        last.range.upperBound == token.range.lowerBound
      {
        merged[merged.count - 1] = Token(
          range: last.range.lowerBound ..> token.range.upperBound, word: .unknown)
      } else {
        merged.append(token)
      }
      isOpen = isLoose
    }
    return merged
  }

  private static func isCue(_ scene: Scene, _ place: Int) -> Bool {
    scene.cues.at(place)?.hasAny([
      .link, .verb, .change, .aside, .says, .filler, .proposed, .future, .than, .negation, .done,
      .concession,
    ]) == true || suffixes.contains(scene[place])
  }

  /// A suffix that makes nouns joins the word before it: 離職·率, 受訪·者, 候床·時間 stays two words.
  private static func joined(_ tokens: [Token], _ scene: Scene) -> [Token] {
    var joined: [Token] = []
    joined.reserveCapacity(tokens.count)
    for token in tokens {
      if token.range.count == 1, suffixes.contains(scene[token.range.lowerBound]),
        let last = joined.last, last.range.upperBound == token.range.lowerBound,
        last.word.isNominal || last.word == .verb || last.word == .adjective,
        scene.names.ending(at: last.range.upperBound) == nil
      {
        joined[joined.count - 1] = Token(
          range: last.range.lowerBound ..> token.range.upperBound, word: .noun)
      } else {
        joined.append(token)
      }
    }
    return joined
  }

  /// 率 量 額 數 費 價 度 者 員 品 業 店 機 車 室 廠 站 稅 金 款 案 片 力 戶 客 費 票
  private static let suffixes = CodePoints(folding: "率量额数费价度者员品业店机车室厂站税金款案片力户客票艇船舰炉塔池库堂馆局院校署厅会社团组队")

  /// The word that holds `place`.
  func holding(_ place: Int) -> Token? { all.first { $0.range.contains(place) } }
}
