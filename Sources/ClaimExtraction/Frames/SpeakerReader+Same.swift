import ClaimModel

/// Speakers named by a word that stands for one heard before: 該局, "the office", 她, "it".
extension SpeakerReader {
  /// 該局, 此行: the speaker heard last whose name ends so.
  func sameKind(_ words: Range<Int>) -> String? {
    if !scene.isHan(words) { return sameNoun(words) }
    // 该 此
    guard (2...4).contains(words.count), [0x8BE5, 0x6B64].contains(scene[words.lowerBound]),
      let last = heard.body?.name, let end = Folding.fold(last).last,
      end == scene[words.upperBound - 1]
    else { return nil }
    return last
  }

  /// "the office": the body heard last whose name ends in the same noun.
  func sameNoun(_ words: Range<Int>) -> String? {
    let parts = scene.words(words).split(separator: " ")
    guard parts.count == 2, ["the", "this", "that"].contains(parts[0]), let last = heard.body?.name,
      last.lowercased().split(separator: " ").last.map(String.init) == String(parts[1])
    else { return nil }
    return last
  }

  /// 她: the person with whom a clause of the sentence opens, else the last one heard; "it": the last body heard.
  func pronoun(_ words: Range<Int>) -> String? {
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
  func openingBody(before words: Range<Int>) -> String? {
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

  func untilComma(_ words: Range<Int>) -> Range<Int> {
    words.lowerBound
      ..> (words.first { Mark.comma.contains(scene[$0]) } ?? words.upperBound)
  }

  func sentencePerson(before words: Range<Int>) -> String? {
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
  func proper(_ anaphor: Name, _ words: Range<Int>) -> String? {
    guard !scene.isHan(words), !anaphor.name.contains(where: \.isUppercase) else { return nil }
    let named = scene.names.before(words.lowerBound, 60).last { name in
      ["organisation", ""].contains(name.type) && name.source != .anaphor
        && name.name.contains(where: \.isUppercase)
    }
    return named?.name ?? scene.string(words)
  }

  /// 該廠一名員工: one of many is not the body he belongs to.
  func isSomeone(_ words: Range<Int>) -> Bool {
    guard scene.isHan(words), words.count < 20 else { return false }
    let text = scene.words(words)
    return ["一名", "一位", "多名", "多位", "数名", "有名"].contains { text.contains($0) }
      && scene.names.ending(at: words.upperBound)?.type != "person"
  }

  /// 我, we: inside somebody's word, which is another's to name.
  func isNobody(_ words: Range<Int>) -> Bool {
    ["我", "我们", "本人", "i", "we", "you", "there"].contains(scene.words(words))
  }

  func isThing(_ words: Range<Int>) -> Bool {
    ["it", "they", "其", "该报告", "报告", "the report", "the study"].contains(scene.words(words))
  }

  /// 公司, 該集團: the firm that was named last.
  func isCompany(_ words: Range<Int>) -> Bool {
    let text = scene.words(words)
    return ["公司", "该公司", "集团", "该集团", "公司方面", "企业"].contains(text)
  }

  static let pronouns: Set<String> = [
    "他", "她", "he", "she", "后者", "前者", "他们", "她们", "they", "who",
  ]

  func isPersonPronoun(_ words: Range<Int>) -> Bool {
    let text = scene.words(words)
    if Self.pronouns.contains(text) { return true }
    guard let first = text.unicodeScalars.first else { return false }
    return (first == "他" || first == "她") && words.count <= 8
  }
}
