import ClaimModel

// Subjects that the words right before the number name.
//
//   調查312名醫師，58%考慮離開               those who were counted just before
//   "A survey of 5,000 households found …"    those who were asked
//   北陽縣的失業率更低，不足三成               a number alone goes on from the piece before

extension CarriedSubject {
  /// 調查312名醫師，58%考慮離開: a share that opens its piece is of those who were counted just before.
  func surveyed(_ phrase: PhraseReading) -> SubjectReading? {
    if let noun = polled(phrase) { return words(noun, "subject.surveyed", 0.06) }
    if let noun = answering(phrase) { return words(noun, "subject.surveyed", 0.06) }
    guard spot.isHan, phrase.property == nil, phrase.subject == nil,
      spot.sighting.unit == "ratio", spot.sighting.measure != .change, !spot.isMultiple,
      scene.trimmed(spot.before).isEmpty || isWeak(spot.before),
      let last = memory.last(in: spot.sentence), last.unit == "count", let noun = last.noun,
      HanTokens(scene, spot.after).all.first(where: { $0.word != .adverb && $0.word != .function })
        .map({ [.verb, .verbOrNoun].contains($0.word) }) == true
    else { return nil }
    return words(noun, "subject.surveyed", 0.06)
  }

  /// 訪問412個家庭，平均住了7年: what is measured of those who were asked.
  private func answering(_ phrase: PhraseReading) -> Range<Int>? {
    guard spot.isHan, phrase.subject == nil, isWeak(spot.before) || isNumberAlone,
      let last = memory.last(in: spot.sentence), last.unit == "count", let noun = last.noun,
      scene.cues.within(spot.sentence.lowerBound ..> noun.lowerBound).contains(where: {
        $0.has(.polls)
      })
    else { return nil }
    return HanNoun(scene).counted(noun)
  }

  /// "A survey of 5,000 households found that 41 per cent had left"
  func polled(_ phrase: PhraseReading) -> Range<Int>? {
    guard !spot.isHan, phrase.property == nil, spot.sighting.unit == "ratio",
      spot.sighting.measure != .change,
      scene.words(spot.piece.lowerBound ..> spot.head).hasSuffix("that "),
      let last = memory.last(in: spot.sentence), last.unit == "count", let noun = last.noun,
      case let lead = scene.words(spot.sentence.lowerBound ..> noun.lowerBound),
      scene.packs.latin.polls.contains(where: { lead.contains($0 + " of") })
    else { return nil }
    return noun
  }

  /// 北陽縣的失業率更低，不足三成: a number alone goes on from the words right before it.
  func pieceBefore(_ phrase: PhraseReading) -> SubjectReading? {
    guard spot.isHan, phrase.property == nil || isExtent(phrase),
      scene.names.within(spot.before).isEmpty,
      isExtent(phrase) || scene.properties(in: spot.before).isEmpty,
      let i = scene.pieces.index(at: spot.piece.lowerBound), i > 0,
      case let piece = scene.pieces.all[i - 1], piece.lowerBound >= spot.sentence.lowerBound,
      scene.sightings(in: piece).allSatisfy({ $0.kind == .period }),
      !scene.cues.within(piece).contains(where: {
        $0.hasAny([.says, .reckons, .shows, .announces, .counts, .accordingTo, .hypothetical])
      }),
      isExtent(phrase) || isNumberAlone
    else { return nil }
    let before = HanSubject(Spot(spot, endingEarlier: piece)).read()
    if let range = before.subject?.range, scene[range.lowerBound - 1] != Mark.de,
      scene.cues.within(piece.lowerBound ..> range.lowerBound).contains(where: {
        $0.hasAny([.verb, .change, .act, .link])
      })
    {
      return nil
    }
    if let subject = before.subject {
      return isLasting(subject) ? carried(subject, "subject.piece-before", 0.05) : nil
    }
    return before.property.flatMap {
      HanOwner(scene).isOwn($0) && !needsOwner($0) ? words($0, "subject.piece-before", 0.08) : nil
    }
  }

  /// 降幅接近三分之一: by how much, of what the piece before told.
  private func isExtent(_ phrase: PhraseReading) -> Bool {
    guard let property = phrase.property else { return false }
    return scene.packs.han.extents.contains(scene.words(scene.trimmed(property)))
  }

  /// Only verbs, dates and adverbs lead to the number.
  var isNumberAlone: Bool {
    let subject = HanSubject(spot)
    let phrase = subject.phrase()
    return scene.trimmed(phrase).isEmpty || subject.isVerb(phrase)
  }

  func isWeak(_ range: Range<Int>) -> Bool {
    HanTokens(scene, range).all.allSatisfy {
      $0.word == .adverb || $0.word == .function || scene.cues.at($0.range.lowerBound) != nil
    }
  }
}
