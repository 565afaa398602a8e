import ClaimModel

// A number and its teller without "that" between them: the number alone is the teller's word.
//
//   well above the £1.4 billion the company gives       the company
//   short of the 420 jobs analysts had forecast         analysts
//   not the 3,400 orders it announced in July           it

/// The tellers of single numbers in one English sentence.
struct Credited {
  let scene: Scene
  let sentence: Range<Int>
  let heard: Heard

  static let rule = "attribution.credited"
  /// How many words of what is counted may stand between the number and its teller, and how many name the teller.
  private static let most = (noun: 3, teller: 5)

  func speeches() -> [Speech] {
    scene.sightings(in: sentence).filter { $0.kind == .quantity && !scene.isHan($0.range) }
      .compactMap(speech)
  }

  private func speech(_ number: Sighting) -> Speech? {
    guard isDefinite(number) else { return nil }
    let words = words(behind: number.range.upperBound)
    guard
      let verb = words.indices.first(where: { i in
        i > 0 && scene.packs.latin.crediting.contains(scene.words(words[i]))
      }), endsClause(words[verb].upperBound)
    else { return nil }
    var last = verb
    while last > 0, scene.packs.latin.auxiliaries.contains(scene.words(words[last - 1])) {
      last -= 1
    }
    guard last > 0, let first = teller(words[..<last]), last - first <= Self.most.teller else {
      return nil
    }
    let range = words[first].lowerBound ..> words[last - 1].upperBound
    guard let speaker = mention(range, words[verb]) else { return nil }
    return Speech(
      verb: words[verb], speakerRange: range, speaker: speaker,
      content: [number.range], rule: Self.rule)
  }

  /// "the", with at most a word of measure between: "the roughly 240".
  private func isDefinite(_ number: Sighting) -> Bool {
    let low = max(sentence.lowerBound, number.range.lowerBound - 20)
    let before = scene.words(low ..> number.range.upperBound).prefix(
      number.range.lowerBound - low)
    return before.split(separator: " ").suffix(2).contains("the")
      || scene.words(number.range).hasPrefix("the ")
  }

  /// The words behind a place up to the first mark.
  private func words(behind place: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var i = scene.skipSpace(place)
    while i < sentence.upperBound, words.count < 12, !Mark.breaks.contains(scene[i]),
      !Mark.edges.contains(scene[i])
    {
      var end = i
      while end < sentence.upperBound, !scene[end].isSpace, !Mark.edges.contains(scene[end]) {
        end += 1
      }
      guard end > i else { break }
      words.append(i ..> end)
      if Mark.edges.contains(scene[end]), scene[end] != 0x20 { break }
      i = scene.skipSpace(end)
    }
    return words
  }

  /// Where the teller begins: at an article, a pronoun or a name, or with people in the plural right before the verb.
  private func teller(_ words: ArraySlice<Range<Int>>) -> Int? {
    let pronouns = ["it", "they", "he", "she"]
    let opening = words.indices.first { i in
      i <= Self.most.noun
        && (scene.packs.latin.definites.contains { scene.holds($0, at: words[i].lowerBound) }
          || pronouns.contains(scene.words(words[i]))
          || scene.names.starting(at: words[i].lowerBound) != nil)
    }
    if let opening {
      let between = words[..<opening] + words[opening...].dropFirst()
      let isPlain = between.allSatisfy { word in
        !scene.packs.latin.prepositions.contains(scene.words(word))
          && scene.cues.at(word.lowerBound)?.hasAny([.link, .than]) != true
      }
      return isPlain ? opening : nil
    }
    guard let last = words.last, words.count <= Self.most.noun, scene.words(last).hasSuffix("s"),
      scene.packs.tellers.contains(scene.words(last))
    else { return nil }
    return words.endIndex - 1
  }

  private func mention(_ range: Range<Int>, _ verb: Range<Int>) -> Mention? {
    if let name = scene.names.holding(range.lowerBound), name.range == range,
      name.source == .anaphor
    {
      return Mention(name: name.name, text: scene.string(verb))
    }
    return SpeakerReader(scene, heard).mention(in: range, verb: verb)
  }

  /// A mark, a preposition or a date right behind the verb: it takes no other object.
  private func endsClause(_ place: Int) -> Bool {
    let next = scene.skipSpace(place)
    if next >= sentence.upperBound || Mark.edges.contains(scene[next]) { return true }
    if scene.period(startingAt: next) != nil { return true }
    var end = next
    while scene[end].isLatin { end += 1 }
    let word = scene.words(next ..> end)
    return word != "that" && scene.packs.latin.prepositions.contains(word)
      || ["a", "last", "earlier", "when", "only", "just"].contains(word)
        && scene.sightings(in: next ..> next + 12).contains { $0.kind == .period }
  }
}
