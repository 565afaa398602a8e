import ClaimModel

/// Who was heard last: the person, for "she added", and the speaker of any kind, for "it said".
struct Heard: Sendable {
  var person: Mention?
  var speaker: Mention?
  /// The last speaker that is no person: an office, a firm, a report.
  var body: Mention?
  /// Who spoke last in the sentence that is being read.
  var here: Mention?
  /// The same where it is a person.
  var herePerson: Mention?
}

/// Makes a speaker out of the words before a verb of speech or behind 據.
struct SpeakerReader {
  private let scene: Scene
  private let heard: Heard

  init(_ scene: Scene, _ heard: Heard) {
    self.scene = scene
    self.heard = heard
  }

  /// "320,000 first announced": what stands behind a number's comma speaks for nobody.
  private func isInsideNumber(_ place: Int) -> Bool {
    scene[place].isDigit && scene[place - 2].isDigit
  }

  /// The person named last, else the organisation named first, else a pronoun's person, else the words themselves.
  func mention(in range: Range<Int>, verb: Range<Int>) -> Mention? {
    let text = scene.string(verb)
    let words = strip(scene.trimmed(range))
    guard !words.isEmpty, !isInsideNumber(words.lowerBound) else { return nil }
    if isNobody(words) { return nil }
    if let issuer = issuer(words) { return Mention(name: scene.string(issuer), text: text) }
    if words.count == 1, scene.isHan(words), !["他", "她", "其"].contains(scene.words(words)) {
      return nil
    }
    if isSomeone(words) { return Mention(name: scene.string(words), text: text) }
    if let office = Companies(scene).office(words) { return Mention(name: office.name, text: text) }
    if let same = sameKind(words) ?? pronoun(words) { return Mention(name: same, text: text) }
    if let person = titled(words) { return Mention(name: person, text: text) }
    let names = scene.names.within(words).filter { !isAside($0) }
    if let person = names.last(where: { $0.type == "person" }) {
      return Mention(name: person.name, text: text)
    }
    if let last = names.last, last.range.upperBound == words.upperBound, last.type.isEmpty {
      return Mention(name: last.name, text: text)
    }
    if let latin = latinTail(words, names.last) { return Mention(name: latin, text: text) }
    if names.isEmpty, let office = Companies(scene).office(words) {
      return Mention(name: office.name, text: text)
    }
    if names.isEmpty, isCompany(words),
      let company = Companies(scene).last(before: words.lowerBound)
    {
      return Mention(name: company.name, text: text)
    }
    if let name = names.first(where: { $0.type != "place" && $0.type != "product" })
      ?? names.first
    {
      if name.source == .anaphor, !Companies(scene).isSound(name) {
        return Mention(name: scene.string(words), text: text)
      }
      if name.source == .anaphor, name.range.upperBound < words.upperBound,
        ["its", "their", "his", "her"].contains(scene.words(name.range))
      {
        return Mention(name: scene.string(words), text: text)
      }
      if name.source == .anaphor, let proper = proper(name, words) {
        return Mention(name: proper, text: text)
      }
      if let longer = capitals(from: name, words) { return Mention(name: longer, text: text) }
      if scene[name.range.upperBound] == 0x957F, name.range.upperBound < words.upperBound {
        return Mention(name: scene.string(words), text: text)
      }
      if let whole = whole(name, words) { return Mention(name: whole, text: text) }
      if let office = office(of: name, words) { return Mention(name: office, text: text) }
      return Mention(name: name.name, text: text)
    }
    if words.count > 48 || scene.cues.at(words.lowerBound)?.has(.aside) == true { return nil }
    return Mention(name: scene.string(words), text: text)
  }

  /// "Figures from the regulator": whoever the figures come from.
  private func issuer(_ words: Range<Int>) -> Range<Int>? {
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

  /// 該局, 此行: the speaker heard last whose name ends so.
  private func sameKind(_ words: Range<Int>) -> String? {
    if !scene.isHan(words) { return sameNoun(words) }
    // 该 此
    guard (2...4).contains(words.count), [0x8BE5, 0x6B64].contains(scene[words.lowerBound]),
      let last = heard.body?.name, let end = Folding.fold(last).last,
      end == scene[words.upperBound - 1]
    else { return nil }
    return last
  }

  /// "the office": the body heard last whose name ends in the same noun.
  private func sameNoun(_ words: Range<Int>) -> String? {
    let parts = scene.words(words).split(separator: " ")
    guard parts.count == 2, ["the", "this", "that"].contains(parts[0]), let last = heard.body?.name,
      last.lowercased().split(separator: " ").last.map(String.init) == String(parts[1])
    else { return nil }
    return last
  }

  /// 她: the person with whom a clause of the sentence opens, else the last one heard; "it": the last body heard.
  private func pronoun(_ words: Range<Int>) -> String? {
    if scene.words(words) == "they", let last = heard.here ?? heard.speaker { return last.name }
    if isPersonPronoun(words) {
      return sentencePerson(before: words)
        ?? (heard.herePerson ?? heard.person ?? heard.speaker)?.name
    }
    if isThing(words) {
      return openingBody(before: words) ?? heard.body?.name
        ?? Companies(scene).any(before: words.lowerBound)?.name ?? heard.speaker?.name
    }
    return nil
  }

  /// "The county office revised its figures. It says …": the body with which the sentence before opens.
  private func openingBody(before words: Range<Int>) -> String? {
    guard ["it", "they"].contains(scene.words(words)),
      let clause = scene.clauses.clauseIndex(at: words.lowerBound),
      case let own = scene.clauses.clauses[clause], own.sentence > 0,
      case let before = scene.clauses.sentences[own.sentence - 1],
      scene.clauses.sentences[own.sentence].lowerBound == scene.trimmed(words).lowerBound,
      own.range.lowerBound - before.upperBound <= 2
    else { return nil }
    let end = scene.cues.within(before).first { cue in
      cue.hasAny([.aside, .link, .verb, .change, .says, .done, .forecast])
        && scene.names.holding(cue.range.lowerBound) == nil
    }
    guard let end,
      case let head = untilComma(scene.trimmed(before.lowerBound ..> end.range.lowerBound)),
      (4...40).contains(head.count)
    else { return nil }
    if scene.cues.ending(at: head.upperBound)?.has(.sourceNoun) == true {
      return scene.string(head)
    }
    let isBody = scene.clauses.cues.within(head).contains {
      $0.range.upperBound == head.upperBound && $0.roles.contains(.organisationNoun)
    }
    let isRanked = scene.clauses.cues.has(.superlative, in: head)
    return isBody && !isRanked ? scene.string(head) : nil
  }

  private func untilComma(_ words: Range<Int>) -> Range<Int> {
    words.lowerBound
      ..> (words.first { Mark.comma.contains(scene[$0]) } ?? words.upperBound)
  }

  private func sentencePerson(before words: Range<Int>) -> String? {
    guard scene.isHan(words),
      let clause = scene.clauses.clauseIndex(at: words.lowerBound)
    else { return nil }
    let sentence = scene.clauses.sentences[scene.clauses.clauses[clause].sentence]
    return scene.names.within(sentence.lowerBound ..> words.lowerBound).last { name in
      name.type == "person"
        && (name.range.lowerBound == sentence.lowerBound
          || Mark.breaks.contains(scene[name.range.lowerBound - 1]))
    }?.name
  }

  /// "the company" that stands for words without a capital: the firm that the article is about, else the words.
  private func proper(_ anaphor: Name, _ words: Range<Int>) -> String? {
    guard !scene.isHan(words), !anaphor.name.contains(where: \.isUppercase) else { return nil }
    let named = scene.names.before(words.lowerBound, 60).last { name in
      ["organisation", ""].contains(name.type) && name.source != .anaphor
        && name.name.contains(where: \.isUppercase)
    }
    return named?.name ?? scene.string(words)
  }

  /// "the Growers' Union": capitals go on behind what was found of a name.
  private func capitals(from name: Name, _ words: Range<Int>) -> String? {
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
  private func titled(_ words: Range<Int>) -> String? {
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
  private func whole(_ name: Name, _ words: Range<Int>) -> String? {
    let rest = name.range.upperBound ..> words.upperBound
    guard scene.isHan(words), (2...10).contains(rest.count),
      !scene.slice(rest).contains(Mark.de),
      Source.isAgent(scene[words.upperBound - 1])
        || name.type == "place" && name.range.lowerBound == words.lowerBound
          && scene.cues.within(rest).isEmpty
    else { return nil }
    return scene.string(name.range.lowerBound ..> words.upperBound)
  }

  /// 該廠一名員工: one of many is not the body he belongs to.
  private func isSomeone(_ words: Range<Int>) -> Bool {
    guard scene.isHan(words), words.count < 20 else { return false }
    let text = scene.words(words)
    return ["一名", "一位", "多名", "多位", "数名", "有名"].contains { text.contains($0) }
      && scene.names.ending(at: words.upperBound)?.type != "person"
  }

  /// 我, we: inside somebody's word, which is another's to name.
  private func isNobody(_ words: Range<Int>) -> Bool {
    ["我", "我们", "本人", "i", "we", "you", "there"].contains(scene.words(words))
  }

  private func isThing(_ words: Range<Int>) -> Bool {
    ["it", "they", "其", "该报告", "报告", "the report", "the study"].contains(scene.words(words))
  }

  /// 某公司分析師Doug Smith: Latin words behind the last name of a Chinese phrase are the speaker's.
  private func latinTail(_ words: Range<Int>, _ last: Name?) -> String? {
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

  private func verbSide(_ words: Range<Int>) -> Range<Int> {
    words.upperBound ..> min(scene.text.folded.count, words.upperBound + 3)
  }

  /// 公司, 該集團: the firm that was named last.
  private func isCompany(_ words: Range<Int>) -> Bool {
    let text = scene.words(words)
    return ["公司", "该公司", "集团", "该集团", "公司方面", "企业"].contains(text)
  }

  /// 對, 在, "in" before a name: it is no speaker.
  private func isAside(_ name: Name) -> Bool {
    let before = scene.lastBefore(name.range.lowerBound)
    guard before >= 0, let cue = scene.cues.ending(at: before + 1) else { return false }
    return cue.has(.aside)
  }

  /// "hospitals in Ellery Bay": a place behind its office is not the office.
  private func office(of name: Name, _ words: Range<Int>) -> String? {
    guard name.type == "place", name.range.lowerBound > words.lowerBound, !scene.isHan(words) else {
      return nil
    }
    return scene.string(words)
  }

  private static let pronouns: Set<String> = [
    "他", "她", "he", "she", "后者", "前者", "他们", "她们", "they", "who",
  ]

  private func isPersonPronoun(_ words: Range<Int>) -> Bool {
    let text = scene.words(words)
    if Self.pronouns.contains(text) { return true }
    guard let first = text.unicodeScalars.first else { return false }
    return (first == "他" || first == "她") && words.count <= 8
  }

  /// 財政部數據: the noun goes where a source is left; "official data" stays whole.
  private func isStripped(_ noun: VoiceCues.Cue, _ low: Int) -> Bool {
    noun.range.lowerBound > low && scene.isHan(noun.range)
  }

  /// 工會, 研究所: 會 and 所 end a name here, they do not open a verb.
  private func isAgent(_ cue: VoiceCues.Cue) -> Bool {
    cue.range.count == 1 && [0x4F1A, 0x6240].contains(scene[cue.range.lowerBound])
  }

  /// Without connectives before, adverbs and dates behind, and what the speaker does meanwhile (出席節目時).
  func strip(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, meanwhile(range))
    var moved = true
    while moved, low < high {
      moved = false
      if scene.names.starting(at: low) != nil { break }
      if let cue = scene.cues.at(low), cue.hasAny([.filler, .concession, .done, .aside]),
        cue.range.count > 1 || cue.hasAny([.concession, .done])
      {
        low = cue.range.upperBound
        moved = true
      } else if let period = scene.period(startingAt: low) {
        low = period.range.upperBound
        moved = true
      }
      while low < high, scene[low].isSpace || Mark.breaks.contains(scene[low]) { low += 1 }
    }
    moved = true
    while moved, low < high {
      moved = false
      if scene.names.ending(at: high)?.type == "person" { break }
      if let cue = scene.cues.ending(at: high),
        cue.hasAny([
          .filler, .done, .link, .verb, .aside, .forecast, .sourceNoun, .negation, .announces,
          .counts,
        ]),
        !isAgent(cue), !cue.has(.sourceNoun) || isStripped(cue, low)
      {
        high = cue.range.lowerBound
        moved = true
      } else if let period = scene.period(endingAt: high), period.range.lowerBound > low {
        high = period.range.lowerBound
        moved = true
      }
      while low < high, scene[high - 1].isSpace || Mark.breaks.contains(scene[high - 1]) {
        high -= 1
        moved = true
      }
      // "a report out today"
      if high - low > 6, scene.holds(" out", at: high - 4) { high -= 4 }
    }
    return low ..> max(low, high)
  }

  /// 局長某某出席節目時: where the speaker's words end and the deed begins.
  private func meanwhile(_ range: Range<Int>) -> Int {
    // 在: 在業績會上
    if scene.isHan(range),
      let place = (range.lowerBound + 2 ..> range.upperBound).first(where: {
        scene[$0] == 0x5728 && scene.cues.at($0)?.has(.aside) == true
      })
    {
      return place
    }
    // 时 后 中 际
    guard !range.isEmpty, [0x65F6, 0x540E, 0x4E2D, 0x9645].contains(scene[range.upperBound - 1])
    else { return range.upperBound }
    for i in range.lowerBound + 2 ..> range.upperBound {
      let isDate = scene.period(startingAt: i) != nil
      guard isDate || scene.cues.at(i)?.hasAny([.verb, .act, .aside, .says]) == true else {
        continue
      }
      return i
    }
    // 局長發言時: a title that nothing but the deed follows.
    if let title = scene.packs.titles.scan(scene.text.folded, range).last?.range,
      scene.names.within(title.upperBound ..> range.upperBound).isEmpty
    {
      return title.upperBound
    }
    return range.upperBound
  }
}
