// Behind a name and a verb of expecting stands what is spoken of: 分析員預計|樓價|跌5%.

extension HanSubject {
  /// 某行把甲公司目標價由5元調高: what is done to somebody's measure is told of him; 央行把利率調低 of the bank.
  func handled(_ phrase: Range<Int>) -> PhraseReading? {
    guard
      let take = scene.cues.within(spot.start ..> spot.head).first(where: {
        $0.has(.aside) && $0.range.count == 1 && scene[$0.range.lowerBound] == 0x628A
      })
        ?? scene.cues.within(spot.start ..> spot.head).first(where: {
          $0.has(.future)
            && scene.cues.within($0.range.upperBound ..> spot.head)
              .contains { ["由", "从", "自"].contains(scene.words($0.range)) }
        })
    else { return nil }
    let low = skipLead(take.range.upperBound, spot.head)
    let end = trimEnd(predicate(from: low, spot.head) ?? spot.head, low)
    guard end - low >= 2 else { return nil }
    var reading = self.reading(of: low ..> end)
    guard reading.subject != nil || reading.property != nil else { return nil }
    if reading.subject == nil, take.range.lowerBound - spot.start >= 2 {
      let agent = spot.start ..> take.range.lowerBound
      let agentLow = skipLead(agent.lowerBound, agent.upperBound)
      let agentEnd = trimEnd(
        predicate(from: agentLow, agent.upperBound) ?? agent.upperBound, agentLow)
      let words = agentLow ..> max(agentLow, agentEnd)
      if let name = owner(in: words) {
        reading.subject = self.reading(name, reading.property)
      } else if words.count >= 2, isEntity(words) {
        reading.subject = self.words(words, reading.property)
      }
    }
    return reading
  }

  /// 分析員預計樓價跌5%: behind a name and a verb of expecting stands what is spoken of.
  func expected(_ whole: Range<Int>) -> PhraseReading? {
    let phrase = beforeExpecting(whole)
    let name = scene.names.within(phrase).last {
      scene.trimmed($0.range.upperBound ..> phrase.upperBound).isEmpty
    }
    guard !phrase.isEmpty, name != nil || Source.isHan(phrase, in: scene),
      let cue = scene.cues.within(phrase.upperBound ..> spot.head).first(where: {
        scene.packs.han.expecting.contains(scene.words($0.range))
      }), cue.range.lowerBound - phrase.upperBound <= 4
    else { return nil }
    var low = skipLead(cue.range.upperBound, spot.head)
    if [0x628A, 0x5C06].contains(scene[low]) { low = skipLead(low + 1, spot.head) }
    let end = predicate(from: low, spot.head) ?? spot.head
    var rest = low ..> max(low, trimEnd(end, low))
    // 投票率可達: a measure that begins like a verb.
    if rest.isEmpty, let measure = scene.properties(in: low ..> spot.head).first,
      measure.range.lowerBound == low
    {
      rest = measure.range
    }
    var reading = rest.isEmpty ? PhraseReading() : self.reading(of: rest)
    if reading.subject == nil, rest.isEmpty, cue.hasAny([.proposed, .targetVerb]) {
      reading.subject = name.map { self.reading($0, nil) } ?? words(phrase, nil)
    }
    if let name, reading.subject == nil, rest.isEmpty || name.type == "organisation" {
      reading.speaker = self.reading(name, reading.property)
    }
    return reading
  }

  /// 主任秦某|預估今年投票率: up to a verb of expecting right behind a name.
  private func beforeExpecting(_ phrase: Range<Int>) -> Range<Int> {
    let verb = scene.cues.within(phrase).first {
      scene.packs.han.expecting.contains(scene.words($0.range))
        && scene.names.ending(at: $0.range.lowerBound) != nil
    }
    return verb.map { phrase.lowerBound ..> $0.range.lowerBound } ?? phrase
  }

}
