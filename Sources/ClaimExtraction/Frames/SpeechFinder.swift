import ClaimModel

/// Finds the speeches of an article, sentence by sentence.
struct SpeechFinder {
  let scene: Scene
  var speeches: [Speech] = []
  private var heard = Heard()
  /// The last speaker, for quotations without a verb.
  private var lastSpeaker: (mention: Mention, paragraph: Int)?
  private var carry = SpeechCarry()
  /// Numbers told by somebody whom the rest of their sentence does not quote.
  private var credited: [Speech] = []

  init(_ scene: Scene) { self.scene = scene }

  mutating func find() -> [Speech] {
    speeches = Interview(scene).speeches()
    var quotation = 0
    for (i, sentence) in scene.clauses.sentences.enumerated() {
      let first = speeches.count
      read(sentence)
      settle(from: first)
      remember(from: first, sentence)
      carry.go(on: scene, sentence, paragraph(of: sentence.lowerBound), &speeches, from: first)
      credited += Credited(scene: scene, sentence: sentence, heard: heard).speeches()
      let next =
        i + 1 < scene.clauses.sentences.count ? scene.clauses.sentences[i + 1].lowerBound : Int.max
      while quotation < scene.quotations.count,
        scene.quotations[quotation].range.lowerBound < next
      {
        adopt(scene.quotations[quotation], sentence)
        quotation += 1
      }
    }
    speeches += credited
    speeches.sort { $0.verb.lowerBound < $1.verb.lowerBound }
    return speeches
  }

  private mutating func read(_ sentence: Range<Int>) {
    var from = sentence.lowerBound
    heard.here = nil
    heard.herePerson = nil
    if let polled = Polled(scene: scene, sentence: sentence, heard: heard).opening() {
      speeches.append(polled)
    }
    if let told = ColonSpeech(scene: scene, sentence: sentence, heard: heard).read() {
      speeches.append(told)
      heard.here = told.speaker
      heard.herePerson = told.speaker
    }
    for cue in scene.cues.within(sentence) where cue.range.lowerBound >= from {
      let found: Speech? =
        if cue.has(.accordingTo) {
          according(to: cue.range, sentence)
        } else if cue.has(.hypothetical) {
          supposed(cue.range, sentence)
        } else if cue.has(.denial) {
          denial(cue, sentence)
        } else if cue.has(.rumour) {
          rumour(cue, sentence)
        } else if cue.has(.judges) {
          judged(cue.range, sentence)
        } else if cue.has(.learned) {
          Learned(scene: scene, sentence: sentence, heard: heard).read(cue)
        } else if cue.has(.polls),
          let polled = Polled(scene: scene, sentence: sentence, heard: heard).read(cue)
        {
          polled
        } else if cue.hasAny([.says, .shows, .announces, .reckons, .counts]) {
          speech(cue, sentence) ?? revision(cue, sentence)
        } else if cue.has(.forecastNoun) {
          revision(cue, sentence)
        } else {
          nil
        }
      guard let found else { continue }
      speeches.append(found)
      if let speaker = found.speaker, !found.isRumour {
        heard.here = speaker
        if found.rule != "attribution.according-to", isPerson(found, speaker) {
          heard.herePerson = speaker
        }
      }
      from = max(found.verb.upperBound, from)
      if cue.has(.accordingTo) { from = max(from, found.speakerRange.upperBound) }
    }
  }

  /// "Kell called the pledge a fantasy: at this rate, she argues, …": who judged is who goes on.
  private mutating func judged(_ verb: Range<Int>, _ sentence: Range<Int>) -> Speech? {
    guard heard.herePerson == nil, let name = judge(before: verb.lowerBound, sentence) else {
      return nil
    }
    let mention = Mention(name: name, text: scene.string(verb))
    heard.here = mention
    heard.herePerson = mention
    heard.person = mention
    lastSpeaker = (mention, paragraph(of: sentence.lowerBound))
    return nil
  }

  /// The person right before the verb, known or not: "Detective Sergeant Kim Lowe described".
  private func judge(before verb: Int, _ sentence: Range<Int>) -> String? {
    let lead = sentence.lowerBound ..> verb
    if let person = scene.names.within(lead).last, person.type == "person",
      person.source != .anaphor, verb - person.range.upperBound < 24
    {
      return person.name
    }
    let words = scene.trimmed(lead)
    let parts = scene.string(words).split(whereSeparator: \.isWhitespace)
    guard (2...5).contains(parts.count), parts.allSatisfy({ $0.first?.isUppercase == true }),
      !["The", "This", "That"].contains(String(parts[0]))
    else { return nil }
    return scene.string(words)
  }

  private func speech(_ cue: VoiceCues.Cue, _ sentence: Range<Int>) -> Speech? {
    scene.isHan(cue.range)
      ? HanSpeech(scene: scene, sentence: sentence, heard: heard).read(cue)
      : LatinSpeech(scene: scene, sentence: sentence, heard: heard).read(cue)
  }

  private func revision(_ cue: VoiceCues.Cue, _ sentence: Range<Int>) -> Speech? {
    Revision(scene: scene, sentence: sentence, heard: heard).read(cue)
  }

  private func rumour(_ cue: VoiceCues.Cue, _ sentence: Range<Int>) -> Speech? {
    Speech(
      verb: cue.range, speakerRange: cue.range.lowerBound ..> cue.range.lowerBound,
      speaker: Mention(name: scene.string(cue.range), text: scene.string(cue.range)),
      content: [cue.range.upperBound ..> sentence.upperBound], isRumour: true,
      rule: "attribution.rumour")
  }

  /// 如果某某的報道為真，… · if the report by X is right, …
  private func supposed(_ cue: Range<Int>, _ sentence: Range<Int>) -> Speech? {
    let limit = min(sentence.upperBound, cue.upperBound + 30)
    var end = cue.upperBound
    while end < limit, !Mark.breaks.contains(scene[end]) { end += 1 }
    guard let noun = scene.cues.first(.sourceNoun, in: cue.upperBound ..> end),
      noun.range.lowerBound > cue.upperBound,
      let name = scene.names.within(cue.upperBound ..> noun.range.lowerBound).first
    else { return nil }
    return Speech(
      verb: noun.range, speakerRange: name.range,
      speaker: Mention(name: name.name, text: scene.string(noun.range)),
      content: [end ..> sentence.upperBound], isSupposed: true, rule: "attribution.supposed")
  }

  private func denial(_ cue: VoiceCues.Cue, _ sentence: Range<Int>) -> Speech? {
    guard var speech = speech(cue, sentence), speech.speaker != nil else { return nil }
    let tail = scene.trimmed(cue.range.upperBound ..> sentence.upperBound)
    if tail.isEmpty || Mark.comma.contains(scene[cue.range.upperBound]) {
      speech.content = [sentence.lowerBound ..> speech.speakerRange.lowerBound]
    } else {
      speech.content = [cue.range.upperBound ..> denialEnd(tail, sentence)]
    }
    speech.isDenial = true
    speech.rule = "attribution.denial"
    return speech
  }

  /// What is denied ends at the first comma: "denied that it cut jobs, saying it would hire 200".
  private func denialEnd(_ tail: Range<Int>, _ sentence: Range<Int>) -> Int {
    let comma = tail.first { place in
      (scene[place] == 0x2C || scene[place] == 0xFF0C || Mark.semicolon.contains(scene[place]))
        && !(scene[place - 1].isDigit && scene[place + 1].isDigit)
    }
    return comma ?? sentence.upperBound
  }

  /// 據彭博社報道，… · according to the office
  private func according(to cue: Range<Int>, _ sentence: Range<Int>) -> Speech? {
    var end = cue.upperBound
    let limit = min(sentence.upperBound, cue.upperBound + 60)
    while end < limit, !Mark.breaks.contains(scene[end]) || isInNumber(end), scene[end] != 0x2E {
      end += 1
    }
    var source = namedNoun(scene.trimmed(cue.upperBound ..> end))
    guard !source.isEmpty else { return nil }
    let isOpener = !scene.holds("according", at: cue.lowerBound) && !scene.isHan(cue)
    if isOpener,
      scene.cues.within(source).contains(where: { $0.hasAny([.says, .shows, .reckons]) })
        || scene.holds("citing", at: cue.lowerBound) && !canSpeak(source)
    {
      return nil
    }
    var hasNoun = false
    if scene.isHan(cue) {
      let nouns = scene.cues.within(source).filter {
        $0.hasAny([.sourceNoun, .says, .shows, .estimate, .forecast, .reckons, .counts])
      }
      // 據研究機構某某統計: the noun at the end, not one inside the source's name.
      if let noun = nouns.last(where: { $0.range.upperBound == source.upperBound })
        ?? nouns.first(where: { $0.range.lowerBound > source.lowerBound }) ?? nouns.first
      {
        source = source.lowerBound ..> noun.range.lowerBound
        hasNoun = true
        if !Mark.breaks.contains(scene[end]) { end = noun.range.upperBound }
      } else if end >= limit || !Mark.comma.contains(scene[end]) {
        return nil
      } else if let plan = plan(source) {
        return Speech(
          verb: cue, speakerRange: plan,
          speaker: Mention(name: scene.string(plan), text: scene.string(cue)),
          content: [end ..> sentence.upperBound], rule: "attribution.document")
      }
    }
    let reader = SpeakerReader(scene, heard)
    var via: Mention?
    // 據某報引述官員報道: one passes on another's word.
    if let inner = scene.cues.within(source).last(where: { $0.has(.accordingTo) }),
      inner.range.lowerBound > source.lowerBound, inner.range.count > 1
    {
      via = reader.mention(in: source.lowerBound ..> inner.range.lowerBound, verb: cue)
      source = inner.range.upperBound ..> source.upperBound
    }
    // 引述官員的話說: the words are nobody's name.
    if scene.words(source).hasSuffix("的话") {
      source = source.lowerBound ..> source.upperBound - 2
    }
    let passing = scene.trimmed(sentence.lowerBound ..> cue.lowerBound)
    if via == nil, scene.isHan(cue), cue.count > 1, Source.isHan(reader.strip(passing), in: scene) {
      via = reader.mention(in: passing, verb: cue)
    }
    // 又引述審計報告稱: whoever spoke in the sentence passes it on.
    if via == nil, ["引述", "援引", "引用"].contains(scene.words(cue)) { via = heard.here }
    guard
      scene.isHan(cue) == false || hasNoun || Source.isHan(reader.strip(source), in: scene)
        || scene.names.within(source).contains(where: { $0.type == "organisation" })
    else { return nil }
    let speaker = reader.mention(in: source, verb: cue)
    let before = scene.trimmed(sentence.lowerBound ..> cue.lowerBound)
    let isLast = scene.trimmed(end ..> sentence.upperBound).isEmpty
    let content =
      before.isEmpty || scene.isHan(cue) && !isLast
      ? [end ..> sentence.upperBound]
      : goesOn(behind: end)
        ? [sentence.lowerBound ..> cue.lowerBound, end ..> sentence.upperBound]
        : [sentence.lowerBound ..> cue.lowerBound]
    let verb =
      scene.isHan(cue) ? cue.lowerBound ..> max(cue.upperBound, min(end, sentence.upperBound)) : cue
    return Speech(
      verb: verb, speakerRange: source,
      speaker: speaker.map { Mention(name: $0.name, text: scene.string(verb)) }, content: content,
      via: via.map { Mention(name: $0.name, text: scene.string(verb)) },
      rule: "attribution.according-to")
  }

  /// "a study of almost 43,000 adults": the study, and not those it looked at.
  private func namedNoun(_ source: Range<Int>) -> Range<Int> {
    guard !scene.isHan(source), let noun = scene.cues.first(.sourceNoun, in: source),
      scene.holds(" of ", at: noun.range.upperBound),
      let number = scene.sightings(in: source).first(where: { $0.kind == .quantity }),
      number.range.lowerBound - noun.range.upperBound <= 5
    else { return source }
    return source.lowerBound ..> noun.range.upperBound
  }

  private func isInNumber(_ place: Int) -> Bool {
    scene[place - 1].isDigit && scene[place + 1].isDigit
  }

  /// 按照去年印發的住宅規劃，…: a plan on paper with a name of its own.
  private func plan(_ source: Range<Int>) -> Range<Int>? {
    guard let noun = scene.cues.ending(at: source.upperBound), noun.has(.document),
      !noun.has(.sourceNoun)
    else { return nil }
    let low = source.last { scene[$0] == Mark.de }.map { $0 + 1 } ?? source.lowerBound
    let name = low ..> source.upperBound
    return noun.range.lowerBound - low >= 2 ? name : nil
  }

  /// ", according to the report, and the project overran"
  private func goesOn(behind end: Int) -> Bool {
    Mark.comma.contains(scene[end]) && scene.holds("and ", at: scene.skipSpace(end + 1))
  }

  /// "citing weak exports": what is cited must be somebody, or somebody's figures.
  private func canSpeak(_ source: Range<Int>) -> Bool {
    if scene.names.within(source).contains(where: { ["person", "organisation"].contains($0.type) })
    {
      return true
    }
    return scene.cues.within(source).contains { $0.has(.sourceNoun) }
      || scene.clauses.cues.within(source).contains {
        $0.roles.contains(.organisationNoun) || $0.roles.contains(.personTitle)
      }
  }

  /// A speech that begins after some words of the one before ends it.
  private mutating func settle(from first: Int) {
    guard speeches.count - first > 1 else { return }
    for i in first ..> speeches.count - 1 {
      let next = speeches[i + 1]
      let start = next.speakerRange.isEmpty ? next.verb.lowerBound : next.speakerRange.lowerBound
      for c in speeches[i].content.indices {
        let content = speeches[i].content[c]
        guard content.contains(start), !next.isDenial || !next.isBefore else { continue }
        let gap = scene.trimmed(content.lowerBound ..> start)
        if gap.count > 4 { speeches[i].content[c] = content.lowerBound ..> start }
      }
    }
  }

  private mutating func remember(from first: Int, _ sentence: Range<Int>) {
    if let described = DescribedPerson(scene, sentence).name {
      heard.person = Mention(name: described, text: described)
    }
    for name in scene.names.within(sentence) where name.type == "person" {
      heard.person = Mention(name: name.name, text: scene.string(name.range))
    }
    for speech in speeches[first...]
    where !speech.isInferred && speech.rule.hasPrefix("attribution.sa") {
      if let speaker = speech.speaker, isPerson(speech, speaker) { heard.person = speaker }
    }
    let outer = speeches[first...].last { speech in
      !speeches[first...].contains { other in
        other != speech && other.content.contains { $0.contains(speech.verb.lowerBound) }
      }
    }
    guard let last = outer ?? speeches[first...].last, let speaker = last.speaker else { return }
    heard.speaker = speaker
    if !scene.names.within(last.speakerRange).contains(where: { $0.type == "person" }),
      !OpeningAgent.isPerson(last.speakerRange, in: scene), speaker != heard.person,
      scene.isHan(last.speakerRange) || !hasTitle(last.speakerRange)
    {
      heard.body = speaker
    }
    lastSpeaker = (speaker, paragraph(of: sentence.lowerBound))
    if let name = scene.names.within(last.speakerRange).last(where: { $0.type == "person" }) {
      heard.person = Mention(name: name.name, text: scene.string(name.range))
    } else if scene.names.within(last.speakerRange).allSatisfy({ $0.name != speaker.name }),
      !last.isInferred, last.rule.hasPrefix("attribution.sa"), isPerson(last, speaker)
    {
      heard.person = speaker
    }
  }

  /// A title and a name, or two capitals in a row: nobody that the names know, and still a person.
  private func isPerson(_ speech: Speech, _ speaker: Mention) -> Bool {
    if scene.names.within(speech.speakerRange).contains(where: { $0.type == "person" }) {
      return true
    }
    if scene.isHan(speech.speakerRange) {
      return OpeningAgent.isPerson(speech.speakerRange, in: scene) || speaker.name.count <= 4
    }
    if hasTitle(speech.speakerRange) { return true }
    let words = speaker.name.split(separator: " ")
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// "a government spokesman": one who speaks for a body is not the body.
  private func hasTitle(_ words: Range<Int>) -> Bool {
    scene.clauses.cues.within(words).contains { $0.roles.contains(.personTitle) }
  }

  /// A quotation that no verb covers.
  private mutating func adopt(_ quotation: Quotation, _ sentence: Range<Int>) {
    guard quotation.isSpeech else { return }
    let place = quotation.range.lowerBound + 1
    if speeches.suffix(6).contains(where: { $0.content.contains { $0.contains(place) } }) { return }
    if let next = following(quotation) {
      speeches.append(next)
    } else if let last = lastSpeaker, last.paragraph == paragraph(of: place) {
      speeches.append(
        Speech(
          verb: quotation.range.lowerBound ..> place,
          speakerRange: quotation.range.lowerBound ..> quotation.range.lowerBound,
          speaker: last.mention, content: [quotation.range], isInferred: true,
          rule: "attribution.quotation-continued"))
    }
  }

  /// 「…。」某某表示：the speaker stands behind the closing mark, in the next sentence.
  private func following(_ quotation: Quotation) -> Speech? {
    let start = scene.skipSpace(quotation.range.upperBound)
    guard let clause = scene.clauses.clauseIndex(at: start) else { return nil }
    let sentence = scene.clauses.sentences[scene.clauses.clauses[clause].sentence]
    guard sentence.contains(start),
      paragraph(of: start) == paragraph(of: quotation.range.lowerBound)
    else { return nil }
    let window = start ..> min(sentence.upperBound, start + 48)
    guard let cue = scene.cues.first(.says, in: window),
      !scene.slice(start ..> cue.range.lowerBound).contains(where: {
        Mark.breaks.contains($0)
      }),
      let speaker = SpeakerReader(scene, heard).mention(
        in: start ..> cue.range.lowerBound, verb: cue.range)
    else { return nil }
    return Speech(
      verb: cue.range, speakerRange: start ..> cue.range.lowerBound, speaker: speaker,
      content: [quotation.range], rule: "attribution.quotation-before")
  }

  private func paragraph(of place: Int) -> Int {
    scene.clauses.clauseIndex(at: place).map { scene.clauses.clauses[$0].paragraph } ?? -1
  }
}
