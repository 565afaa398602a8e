// The day on which somebody said so is no period of the claim.

extension PeriodFinder {
  /// "said on Monday" · 昨天公布 · 周三表示
  func datesTheSaying(_ period: Sighting) -> Bool {
    let verbs: VoiceRoles = [.says, .announces, .denial, .shows]
    var after = scene.skipSpace(period.range.upperBound)
    while let cue = scene.cues.at(after), cue.has(.filler) || cue.has(.concession),
      !cue.hasAny(verbs)
    {
      after = scene.skipSpace(cue.range.upperBound)
    }
    if let cue = scene.cues.at(after), cue.hasAny(verbs), !Mark.breaks.contains(scene[after]) {
      return true
    }
    if isFramedBySpeech(period) || isBeforeThat(period) || isHadSaid(period) { return true }
    if isAdjective(period.range) { return false }
    let before = scene.lastBefore(period.range.lowerBound)
    guard before >= 0, !scene.isHan(period.range) else { return false }
    if let cue = scene.cues.ending(at: before + 1), cue.hasAny([.says, .denial]) {
      return !isPassive(cue.range)
    }
    if let cue = scene.cues.ending(at: before + 1), cue.has(.aside) {
      let further = scene.lastBefore(cue.range.lowerBound)
      if further >= 0, let verb = scene.cues.ending(at: further + 1), verb.has(.says) {
        return !isPassive(verb.range)
      }
    }
    return false
  }

  /// "reported third-quarter profit": right before a noun the time is that of what was reported.
  private func isAdjective(_ period: Range<Int>) -> Bool {
    let next = scene.skipSpace(period.upperBound)
    return next == period.upperBound + 1 && scene.cues.at(next)?.has(.measured) == true
      || scene.slice(period).contains(0x2D) && scene[next].isLatin
  }

  /// "told reporters earlier this month that …": right before "that" the date is the saying's.
  private func isBeforeThat(_ period: Sighting) -> Bool {
    guard !spot.isHan, scene.holds(" that ", at: period.range.upperBound),
      period.range.upperBound < spot.head,
      let verb = scene.cues.within(max(0, period.range.lowerBound - 40) ..> period.range.lowerBound)
        .last(where: { $0.hasAny([.says, .announces, .denial]) })
    else { return false }
    return isPlain(verb.range.upperBound ..> period.range.lowerBound)
  }

  /// "In 2019 the line had said it would carry …": whatever its length, the time is that of the promise.
  private func isHadSaid(_ period: Sighting) -> Bool {
    guard !spot.isHan, period.range.upperBound < spot.head,
      let verb = scene.cues.within(period.range.upperBound ..> spot.head).first(where: {
        $0.hasAny([.says, .announces, .forecast, .target])
      }), case let between = scene.words(period.range.upperBound ..> verb.range.lowerBound),
      between.utf8.count < 60
    else { return false }
    return (between.hasSuffix(" had ") || scene.words(verb.range).hasPrefix("had "))
      && isPlain(period.range.upperBound ..> verb.range.lowerBound)
  }

  /// "would be added by 2030": what is done to a thing is no saying.
  private func isPassive(_ verb: Range<Int>) -> Bool {
    let lead = scene.words(max(0, verb.lowerBound - 6) ..> verb.lowerBound)
    return ["be ", "been ", "is ", "are ", "was ", "were "].contains { lead.hasSuffix(" " + $0) }
  }

  /// "On Tuesday the ministry said" · 周三在記者會上表示 · "said in a statement on Monday": no number and no other
  /// verb stand between the date and the verb of speech.
  private func isFramedBySpeech(_ period: Sighting) -> Bool {
    guard let start = period.start, let end = period.end, end.number - start.number < 7,
      let at = scene.pieces.index(at: period.range.lowerBound)
    else { return false }
    let piece = scene.pieces.all[at]
    let verbs: VoiceRoles = [.says, .announces, .denial, .shows]
    let behind = scene.cues.within(period.range.upperBound ..> piece.upperBound)
      .first { $0.hasAny(verbs) }
    if let behind, behind.range.upperBound <= spot.head,
      isPlain(period.range.upperBound ..> behind.range.lowerBound)
    {
      return true
    }
    guard !spot.isHan,
      let before = scene.cues.within(piece.lowerBound ..> period.range.lowerBound)
        .last(where: { $0.hasAny(verbs) })
    else { return false }
    let between = before.range.upperBound ..> period.range.lowerBound
    return isPlain(between) && !scene.holds(" that ", within: between)
  }

  /// Whether neither a number nor a verb stands in `range`.
  func isPlain(_ range: Range<Int>) -> Bool {
    scene.sightings(in: range).allSatisfy { $0.kind == .period }
      && !scene.cues.within(range).contains { $0.hasAny([.link, .change]) }
  }
}
