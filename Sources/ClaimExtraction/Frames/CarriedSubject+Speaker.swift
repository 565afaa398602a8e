import ClaimModel

// A number of the speaker's own: "I spent 12 years", 某行宣稱淨利達….

extension CarriedSubject {
  /// 我在科技行業幹了30年 · "I spent 12 years"
  func firstPerson() -> SubjectReading? {
    guard let speech, let speaker = speech.speaker else { return nil }
    let words = scene.words(spot.start ..> max(spot.start, spot.head))
    let isWe =
      !spot.isHan
      && ["we ", "we've ", "we're "].contains { words.hasPrefix($0) || words.contains(" " + $0) }
    let isI =
      spot.isHan
      ? words.contains("我") && !words.contains("我们")
      : words.hasPrefix("i ") || words.contains(" i ")
    if isWe,
      let firm = speakersFirm()
        ?? (isHead(speech) ? main() : nil)
    {
      return reading(firm, "subject.speaker", 0.08)
    }
    guard isI || isWe else { return nil }
    return SubjectReading(
      mention: Mention(name: speaker.name, text: scene.string(speech.speakerRange)),
      range: speech.speakerRange.isEmpty ? nil : scene.trimmed(speech.speakerRange), property: nil,
      rule: "subject.speaker", doubt: 0.04)
  }

  /// 北港銀行行長周平說：我們…: the firm or office that the speaker has a title in.
  func speakersFirm() -> Name? {
    guard let speech, let speaker = speech.speaker else { return nil }
    let end = max(spot.head, speech.speakerRange.upperBound + 80)
    return Companies(scene).employer(of: speaker.name, before: end)
  }

  /// A chief executive or a chairman speaks for the firm.
  func isHead(_ speech: Speech) -> Bool {
    let mentions = scene.names.before(max(spot.head, speech.speakerRange.upperBound), 60)
      .filter { $0.name == speech.speaker?.name }.map(\.range)
    return ([speech.speakerRange] + mentions).contains { range in
      let around = range.lowerBound - 40 ..> range.upperBound + 60
      return scene.packs.titles.scan(
        scene.text.folded, around.clamped(to: scene.text.folded.indices)
      ).contains { _ in true }
    }
  }

  /// 某行宣稱淨利達…: the speaker's own figure, where the word follows the verb at once.
  /// Where the speaker's words begin; no more than a few pieces back.
  var speechStart: Int {
    let content = speech?.content.last { $0.contains(spot.head) }
    return max(spot.head - 60, content?.lowerBound ?? spot.piece.lowerBound)
  }

  /// 央行宣布下調利率0.5個百分點 · 某某承諾興建兩萬戶: who announces or promises to do a thing himself.
  func ownDeed() -> SubjectReading? {
    guard spot.isHan, let speech, !speech.isBefore, !speech.isDenial,
      speech.verb.lowerBound >= spot.sentence.lowerBound, speech.verb.upperBound <= spot.head,
      case let next = HanSubject(spot).skipLead(speech.verb.upperBound, spot.head),
      let piece = scene.pieces.index(at: speech.verb.lowerBound).map({ scene.pieces.all[$0] }),
      piece == spot.piece, let cue = scene.cues.at(next), cue.hasAny([.act, .change, .target]),
      scene.sightings(in: speech.verb.upperBound ..> spot.head).allSatisfy({
        $0.kind == .period || ["a", "mo", "wk", "d"].contains($0.unit ?? "")
      })
    else { return nil }
    let words = scene.trimmed(speech.speakerRange)
    if let name = scene.names.within(words).last {
      return isAble(name) || name.type == "person" ? reading(name, "subject.speaker", 0.06) : nil
    }
    guard (2...12).contains(words.count) else { return nil }
    let text = Statement(scene).repaired(words)
    return SubjectReading(
      mention: Mention(name: text, text: text), range: words, property: nil,
      rule: "subject.speaker", doubt: 0.06)
  }

  /// 設備商弘謙精機透露，在手訂單逾60億元: what a firm measures without saying whose is its own.
  func ownSpeech(_ phrase: PhraseReading) -> SubjectReading? {
    guard let speech, !speech.isBefore, !speech.isDenial,
      scene.cues.at(speech.verb.lowerBound)?.hasAny([.reckons, .forecast]) != true,
      let name = scene.names.within(speech.speakerRange).last(where: { !isPerson($0) }),
      isAble(name),
      let piece = scene.pieces.index(at: speech.verb.lowerBound).map({ scene.pieces.all[$0] }),
      piece == spot.piece
        || (speech.rule == "attribution.announces" && memory.last(in: spot.sentence) == nil)
        || spot.isHan && phrase.property != nil && name.type == "organisation"
          && name.source != .anaphor && !Companies(scene).isOffice(name)
          && !Companies(scene).isTeller(name)
          && memory.last(in: spot.sentence) == nil
    else { return nil }
    return reading(name, "subject.speaker", 0.05)
  }
}
