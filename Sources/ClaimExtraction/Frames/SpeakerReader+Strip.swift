import ClaimModel

/// What stands around a speaker and is none of the name: connectives, dates, deeds done meanwhile.
extension SpeakerReader {
  /// 財政部數據: the noun goes where a source is left; "official data" stays whole.
  func isStripped(_ noun: VoiceCues.Cue, _ low: Int) -> Bool {
    noun.range.lowerBound > low && scene.isHan(noun.range)
  }

  /// 工會, 研究所: 會 and 所 end a name here, they do not open a verb.
  func isAgent(_ cue: VoiceCues.Cue) -> Bool {
    cue.range.count == 1 && [0x4F1A, 0x6240].contains(scene[cue.range.lowerBound])
  }

  /// Without connectives before, adverbs and dates behind, and what the speaker does meanwhile (出席節目時).
  func strip(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, meanwhile(range))
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
      if scene.names.ending(at: high)?.type == "person" { break }
      if let cue = scene.cues.ending(at: high),
        cue.hasAny([
          .filler, .done, .link, .verb, .aside, .forecast, .sourceNoun, .negation, .announces,
          .counts,
        ]),
        !isAgent(cue), !cue.has(.sourceNoun) || isStripped(cue, low)
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
      // "a report out today"
      if high - low > 6, scene.holds(" out", at: high - 4) { high -= 4 }
    }
    return low ..> max(low, high)
  }

  /// 局長某某出席節目時: where the speaker's words end and the deed begins.
  func meanwhile(_ range: Range<Int>) -> Int {
    // 在: 在業績會上
    if scene.isHan(range),
      let place = (range.lowerBound + 2 ..> range.upperBound).first(where: {
        scene[$0] == 0x5728 && scene.cues.at($0)?.has(.aside) == true
      })
    {
      return place
    }
    // 时 后 中 际
    guard !range.isEmpty, [0x65F6, 0x540E, 0x4E2D, 0x9645].contains(scene[range.upperBound - 1])
    else { return range.upperBound }
    for i in range.lowerBound + 2 ..> range.upperBound {
      let isDate = scene.period(startingAt: i) != nil
      guard isDate || scene.cues.at(i)?.hasAny([.verb, .act, .aside, .says]) == true else {
        continue
      }
      return i
    }
    // 局長發言時: a title that nothing but the deed follows.
    if let title = scene.packs.titles.scan(scene.text.folded, range).last?.range,
      scene.names.within(title.upperBound ..> range.upperBound).isEmpty
    {
      return title.upperBound
    }
    return range.upperBound
  }
}
