import ClaimModel

/// Makes a speaker out of the words before a verb of speech or behind 據.
struct SpeakerReader {
  private let scene: Scene
  private let lastPerson: Mention?

  init(_ scene: Scene, _ lastPerson: Mention?) {
    self.scene = scene
    self.lastPerson = lastPerson
  }

  /// The person named last, else the organisation named first, else a pronoun's person, else the words themselves.
  func mention(in range: Range<Int>, verb: Range<Int>) -> Mention? {
    let text = scene.string(verb)
    let words = strip(scene.trimmed(range))
    guard !words.isEmpty else { return nil }
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
    if isPersonPronoun(words), let lastPerson { return Mention(name: lastPerson.name, text: text) }
    if let name = names.first(where: { $0.type != "place" && $0.type != "product" })
      ?? names.first
    {
      if name.source == .anaphor, !Companies(scene).isSound(name) {
        return Mention(name: scene.string(words), text: text)
      }
      if scene[name.range.upperBound] == 0x957F, name.range.upperBound < words.upperBound {
        return Mention(name: scene.string(words), text: text)
      }
      if let office = office(of: name, words) { return Mention(name: office, text: text) }
      return Mention(name: name.name, text: text)
    }
    if words.count > 48 { return nil }
    return Mention(name: scene.string(words), text: text)
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

  /// Without connectives before and adverbs and dates behind.
  private func strip(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
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
      if let cue = scene.cues.ending(at: high),
        cue.hasAny([.filler, .done, .link, .verb, .aside, .forecast, .sourceNoun])
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
    }
    return low ..> max(low, high)
  }
}
