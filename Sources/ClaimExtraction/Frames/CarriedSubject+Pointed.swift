import ClaimModel

// A noun pointed back to: 該戰略, 這項計劃.

extension CarriedSubject {
  /// 該戰略, 這項計劃: the last fuller phrase that ends in the same noun.
  func pointed() -> SubjectReading? {
    guard spot.isHan else { return nil }
    var low = spot.start
    while low < spot.head, let cue = scene.cues.at(low), cue.hasAny([.concession]) {
      low = cue.range.upperBound
    }
    guard [0x8BE5, 0x8FD9, 0x6B64].contains(scene[low]), scene.names.starting(at: low) == nil else {
      return nil
    }
    var start = low + 1
    while scene.packs.han.classifiers.contains(scene[start]) || scene[start] == 0x4E00 {
      start += 1
    }
    // 該署去年: a noun of one character before a time.
    if let time = scene.period(startingAt: start + 1) {
      return time.range.lowerBound > start ? namedAlike(start) : nil
    }
    let noun = start ..> start + 2
    guard noun.upperBound < spot.head, scene[start].isHan, scene[start + 1].isHan else {
      return nil
    }
    let key = Array(scene.slice(noun))
    var i = low - 2
    let floor = max(0, low - 400)
    while i > floor {
      if scene[i] == key[0], scene[i + 1] == key[1], let name = titled(from: i, noun.lowerBound) {
        let text = Statement(scene).repaired(name)
        return SubjectReading(
          mention: Mention(name: scene.names.within(name).first?.name ?? text, text: text),
          range: name, property: nil, rule: "subject.pointed", doubt: 0.08)
      }
      if scene[i] == key[0], scene[i + 1] == key[1], let phrase = fuller(endingAt: i + 2) {
        let text = Statement(scene).repaired(phrase)
        let name = scene.names.within(phrase).first
        let isWhole = name.map { $0.range.count * 2 > phrase.count } ?? false
        return SubjectReading(
          mention: Mention(name: isWhole ? name?.name ?? text : text, text: text), range: phrase,
          property: nil, rule: "subject.pointed", doubt: 0.08)
      }
      i -= 1
    }
    return nil
  }

  /// 該署: the subject before that ends in the same character.
  private func namedAlike(_ place: Int) -> SubjectReading? {
    memory.frames.suffix(24).last { frame in
      guard let range = frame.subject?.range, range.count > 2 else { return false }
      return scene[range.upperBound - 1] == scene[place]
    }?.subject.map { carried($0, "subject.pointed", 0.06) }
  }

  /// 止咳水「寧嗽康」: the name in quotation marks right behind the noun that 該批止咳水 points back to.
  private func titled(from place: Int, _ noun: Int) -> Range<Int>? {
    var end = place
    var other = noun
    while scene[end].isHan, scene[end] == scene[other] {
      end += 1
      other += 1
    }
    guard end - place >= 2, Mark.open.contains(scene[end]),
      let quote = scene.quotation(startingAt: end),
      !quote.isSpeech, (4...14).contains(quote.range.count)
    else { return nil }
    return quote.range.lowerBound + 1 ..> quote.range.upperBound - 1
  }

  /// The noun with what qualifies it, back to a break, a verb or a link.
  private func fuller(endingAt end: Int) -> Range<Int>? {
    var low = end - 2
    while low > max(0, end - 24) {
      let value = scene[low - 1]
      if Mark.edges.contains(value) || value.isSpace || Mark.bracketClose.contains(value) { break }
      if let cue = scene.cues.ending(at: low), scene.names.holding(low - 1) == nil,
        cue.hasAny([.link, .aside, .says, .change, .concession, .done, .than])
      {
        break
      }
      low -= 1
    }
    return end - low >= 4 && ![0x8BE5, 0x8FD9, 0x6B64].contains(scene[low]) ? low ..> end : nil
  }
}
