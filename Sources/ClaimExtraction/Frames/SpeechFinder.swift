import ClaimModel

/// Finds the speeches of an article, sentence by sentence.
struct SpeechFinder {
  let scene: Scene
  var speeches: [Speech] = []
  var heard = Heard()
  /// The last speaker, for quotations without a verb.
  var lastSpeaker: (mention: Mention, paragraph: Int)?
  var carry = SpeechCarry()
  /// Numbers told by somebody whom the rest of their sentence does not quote.
  var credited: [Speech] = []

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

  mutating func read(_ sentence: Range<Int>) {
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
        } else if cue.hasAny([.says, .shows, .announces, .reckons, .counts, .lists]) {
          speech(cue, sentence) ?? revision(cue, sentence) ?? figure(cue, sentence)
        } else if cue.has(.forecastNoun) {
          revision(cue, sentence)
        } else if cue.hasAny([.sourceNoun, .estimate]) {
          figure(cue, sentence)
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
  mutating func judged(_ verb: Range<Int>, _ sentence: Range<Int>) -> Speech? {
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
  func judge(before verb: Int, _ sentence: Range<Int>) -> String? {
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

  func speech(_ cue: VoiceCues.Cue, _ sentence: Range<Int>) -> Speech? {
    scene.isHan(cue.range)
      ? HanSpeech(scene: scene, sentence: sentence, heard: heard).read(cue)
      : LatinSpeech(scene: scene, sentence: sentence, heard: heard).read(cue)
  }

  func revision(_ cue: VoiceCues.Cue, _ sentence: Range<Int>) -> Speech? {
    Revision(scene: scene, sentence: sentence, heard: heard).read(cue)
  }

  func figure(_ cue: VoiceCues.Cue, _ sentence: Range<Int>) -> Speech? {
    OwnFigure(scene: scene, sentence: sentence, heard: heard).read(cue)
  }

  func rumour(_ cue: VoiceCues.Cue, _ sentence: Range<Int>) -> Speech? {
    Speech(
      verb: cue.range, speakerRange: cue.range.lowerBound ..> cue.range.lowerBound,
      speaker: Mention(name: scene.string(cue.range), text: scene.string(cue.range)),
      content: [cue.range.upperBound ..> sentence.upperBound], isRumour: true,
      rule: "attribution.rumour")
  }

  func denial(_ cue: VoiceCues.Cue, _ sentence: Range<Int>) -> Speech? {
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
  func denialEnd(_ tail: Range<Int>, _ sentence: Range<Int>) -> Int {
    let comma = tail.first { place in
      (scene[place] == 0x2C || scene[place] == 0xFF0C || Mark.semicolon.contains(scene[place]))
        && !(scene[place - 1].isDigit && scene[place + 1].isDigit)
    }
    return comma ?? sentence.upperBound
  }

  func paragraph(of place: Int) -> Int {
    scene.clauses.clauseIndex(at: place).map { scene.clauses.clauses[$0].paragraph } ?? -1
  }
}
