import ClaimModel

/// Quotations that no verb of speech covers.
extension SpeechFinder {
  /// A quotation that no verb covers.
  mutating func adopt(_ quotation: Quotation, _ sentence: Range<Int>) {
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
  func following(_ quotation: Quotation) -> Speech? {
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
}
