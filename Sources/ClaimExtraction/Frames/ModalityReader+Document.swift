import ClaimModel

// What is set for a time to come, where no verb of the clause says that it is a plan.
//
//   行動方案提出，到2027年，裝機突破1億千瓦     a plan's word on the years ahead is a target
//   到2030年，占比提高到55%                  no fact either: what "until" a coming year leads to

extension ModalityReader {
  /// A target in the word of a plan, a forecast elsewhere, where the last date before the number is still to come.
  func planned(_ focus: Range<Int>, _ sentence: Range<Int>) -> Reading? {
    guard let published = scene.published, scene.isHan(sentence) else { return nil }
    let before = max(sentence.lowerBound, focus.lowerBound - 160) ..> focus.lowerBound
    let period = scene.sightings(in: before).last { $0.kind == .period && !$0.isDuration }
    guard let period, let end = period.end, end > published,
      period.start.map({ $0 > published }) ?? true, isUntil(period.range),
      !scene.cues.within(period.range.upperBound ..> focus.lowerBound).contains(where: {
        $0.hasAny([.done, .than])
      }), !hasHappened(behind: focus, sentence)
    else { return nil }
    if let document = document(in: before) {
      return (.target, [Firing(rule: "modality.document", range: document)])
    }
    return (.forecast, [Firing(rule: "modality.until", range: period.range)])
  }

  /// 一期已於今年5月投產: the piece of the number says that it is done.
  private func hasHappened(behind focus: Range<Int>, _ sentence: Range<Int>) -> Bool {
    var end = focus.upperBound
    while end < sentence.upperBound, !Mark.breaks.contains(scene[end]) { end += 1 }
    return scene.cues.within(focus.upperBound ..> end).contains { $0.has(.done) }
  }

  /// 到 or 至 before the date, alone or as its first character.
  private func isUntil(_ period: Range<Int>) -> Bool {
    [period.lowerBound - 1, period.lowerBound].contains { [0x5230, 0x81F3].contains(scene[$0]) }
  }

  private func document(in range: Range<Int>) -> Range<Int>? {
    scene.cues.within(range).last { cue in
      guard cue.has(.document) else { return false }
      let next = cue.range.upperBound ..> cue.range.upperBound + 5
      return scene.cues.within(next).contains {
        $0.hasAny([.says, .shows, .announces, .targetVerb])
      }
    }?.range
  }
}
