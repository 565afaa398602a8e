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
  let scene: Scene
  let heard: Heard

  init(_ scene: Scene, _ heard: Heard) {
    self.scene = scene
    self.heard = heard
  }

  /// "320,000 first announced": what stands behind a number's comma speaks for nobody.
  func isInsideNumber(_ place: Int) -> Bool {
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

  /// 對, 在, "in" before a name: it is no speaker.
  func isAside(_ name: Name) -> Bool {
    let before = scene.lastBefore(name.range.lowerBound)
    guard before >= 0, let cue = scene.cues.ending(at: before + 1) else { return false }
    return cue.has(.aside)
  }
}
