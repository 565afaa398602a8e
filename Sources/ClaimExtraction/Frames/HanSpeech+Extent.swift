import ClaimModel

/// Where a speaker's words begin before the verb, and how far what is said reaches behind it.
extension HanSpeech {
  /// 票價升了兩成，「太貴了」，某某說: behind a telling of the writer's the quotation alone is the speaker's.
  func quoted(before place: Int) -> Range<Int>? {
    let close = scene.lastBefore(place)
    guard close > sentence.lowerBound,
      Mark.comma.contains(scene[close]) || Mark.close.contains(scene[close])
    else { return nil }
    let end = Mark.close.contains(scene[close]) ? close + 1 : close
    guard Mark.close.contains(scene[end - 1]) else { return nil }
    var i = end - 2
    while i > max(sentence.lowerBound + 2, end - 400) {
      if Mark.open.contains(scene[i]), let quotation = scene.quotation(startingAt: i) {
        return quotation.range.upperBound == end ? quotation.range : nil
      }
      i -= 1
    }
    return nil
  }

  /// …高達18萬億(某某自吹): the bracket says whose word stands before it.
  func bracketed(_ verb: Range<Int>, _ words: Range<Int>) -> Speech? {
    guard words.lowerBound > sentence.lowerBound,
      Mark.bracketOpen.contains(scene[words.lowerBound - 1]),
      Mark.bracketClose.contains(scene[verb.upperBound]),
      let speaker = speakers.mention(in: words, verb: verb)
    else { return nil }
    var low = words.lowerBound - 1
    while low > sentence.lowerBound, !Mark.breaks.contains(scene[low - 1]) { low -= 1 }
    return Speech(
      verb: verb, speakerRange: words, speaker: speaker,
      content: [low ..> words.lowerBound - 1], rule: "attribution.bracket", isBefore: true)
  }

  /// 病人組織「候診聯盟」說: the mark that opens a short name in marks right before the verb, with a noun before it.
  func markedName(endingAt close: Int, before verb: Int) -> Int? {
    guard Mark.close.contains(scene[close - 1]), verb - close <= 2,
      verb == close || scene.cues.at(close)?.range.upperBound == verb
    else { return nil }
    let open = (max(sentence.lowerBound, close - 14) ..> close - 1).last {
      Mark.open.contains(scene[$0])
    }
    guard let open, close - open > 3, open > sentence.lowerBound, scene[open - 1].isHan,
      scene.slice(open + 1 ..> close - 1).allSatisfy({ $0.isHan || $0.isLatin }),
      Source.isAgent(scene[close - 2]) || scene.names.ending(at: close - 1) != nil
    else { return nil }
    return open
  }

  /// From the last break before the verb; brackets are stepped over.
  func speakerWords(before place: Int) -> Range<Int> {
    var start = place
    var depth = 0
    while start > max(sentence.lowerBound, place - 60) {
      let value = scene[start - 1]
      if Mark.bracketClose.contains(value) { depth += 1 }
      if Mark.bracketOpen.contains(value) {
        if depth == 0 { break }
        depth -= 1
        // 【本報訊】 is no part of a speaker.
        if depth == 0, value == 0x3010 {
          while start < place, !Mark.bracketClose.contains(scene[start]) { start += 1 }
          return start + 1 ..> place
        }
      }
      if value.isBlank, depth == 0, start - 2 >= sentence.lowerBound, scene[start - 2].isHan,
        start < place, scene[start].isHan
      {
        break
      }
      if depth == 0, let open = markedName(endingAt: start, before: place) {
        start = open
        continue
      }
      if depth == 0,
        Mark.breaks.contains(value) || Mark.open.contains(value)
          || Mark.close.contains(value)
      {
        break
      }
      start -= 1
    }
    return start ..> place
  }

  func comma(at place: Int) -> Int? { Mark.comma.contains(scene[place]) ? place : nil }

  func colon(from place: Int) -> Int? {
    let limit = min(sentence.upperBound, place + 30)
    var i = place
    while i < limit {
      if Mark.colon.contains(scene[i]) { return i }
      if Mark.breaks.contains(scene[i]) { return nil }
      i += 1
    }
    return nil
  }

  /// 批評，政府「派定心丸」無補於事: a word in marks inside what is said does not end it.
  func isAll(_ quotation: Quotation) -> Bool {
    quotation.isSpeech || quotation.range.upperBound >= sentence.upperBound - 1
      || Mark.edges.contains(scene[quotation.range.upperBound])
  }

  /// To the end of the sentence, or of the quotation that opens right behind the verb.
  func reach(from place: Int) -> Int {
    let quoted = quotation(behind: place, within: 4).flatMap { isAll($0) ? $0 : nil }
    return max(quoted?.range.upperBound ?? sentence.upperBound, place)
  }
}
