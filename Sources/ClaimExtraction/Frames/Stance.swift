import ClaimModel

/// How a claim is put: as fact or plan, yes or no, and on whose word.
struct Stance: Hashable, Sendable {
  var modality: Modality = .actual
  var polarity: Polarity = .affirmed
  /// The nearest speaker first.
  var attribution: [Mention] = []
  /// The speaker was guessed from the text around.
  var isSpeakerInferred = false
  /// Which rules spoke, and on which words.
  var firings: [Firing] = []
}

/// A rule that had a say in a claim, and the words it went by (folded code points).
struct Firing: Hashable, Sendable {
  var rule: String
  var range: Range<Int>
}

/// Modality, attribution and polarity of any clause of an article.
struct Stances: Sendable {
  private let scene: Scene
  private let speeches: Speeches

  init(_ scene: Scene) {
    self.scene = scene
    speeches = Speeches(scene)
  }

  /// How the words at `focus` are put; `focus` is a quantity's or a predicate's, inside `clause`.
  ///
  /// - Parameter isQuantity: a negation after a quantity is no matter of the quantity.
  func stance(of focus: Range<Int>, in clause: Range<Int>, isQuantity: Bool = false) -> Stance {
    var stance = Stance()
    let sentence = self.sentence(at: focus.lowerBound) ?? clause
    let modality = ModalityReader(scene).modality(of: focus, in: clause, sentence)
    stance.modality = modality.modality
    stance.firings += modality.firings
    let polarity = PolarityReader(scene).polarity(
      of: focus, in: clause, isQuantity: isQuantity,
      from: contentStart(at: focus.lowerBound, in: sentence))
    if modality.modality != .hypothetical || isQuantity == false {
      stance.polarity = polarity.polarity
      stance.firings += polarity.firings
    }
    for speech in told(at: focus.lowerBound) {
      for link in [speech.via, speech.speaker].compactMap({ $0 })
      where !stance.attribution.contains(where: { $0.name == link.name }) {
        stance.attribution.append(link)
      }
      if speech.isInferred { stance.isSpeakerInferred = true }
      if speech.isDenial { stance.polarity = stance.polarity == .affirmed ? .negated : .affirmed }
      if speech.isSupposed { stance.modality = .hypothetical }
      if stance.modality == .actual, isForeseen(focus, by: speech) { stance.modality = .forecast }
      if stance.modality == .actual, isReckoned(focus, by: speech) { stance.modality = .estimate }
      stance.firings.append(Firing(rule: speech.rule, range: speech.verb))
    }
    return stance
  }

  /// What a forecaster says is a forecast to the end of the sentence, unless it has happened.
  private func isForeseen(_ focus: Range<Int>, by speech: Speech) -> Bool {
    guard let verb = scene.cues.at(speech.verb.lowerBound), !speech.isBefore,
      verb.has(.forecast) || verb.has(.reckons) && Self.foresees.contains(scene.words(verb.range)),
      speech.verb.upperBound <= focus.lowerBound
    else { return false }
    let between = speech.verb.upperBound ..> focus.lowerBound
    return !scene.cues.within(between).contains { $0.hasAny([.done, .says, .than]) }
  }

  /// Verbs of reckoning that look ahead and are no cue of a forecast by themselves.
  private static let foresees: Set<String> = ["料", "sees", "see"]

  /// "puts the crowd at 8,000", 他測算，…可節省3億元: the figure is the speaker's guess.
  private func isReckoned(_ focus: Range<Int>, by speech: Speech) -> Bool {
    if let verb = scene.cues.at(speech.verb.lowerBound), verb.has(.reckons), verb.has(.estimate),
      scene.isHan(verb.range), !speech.isBefore, speech.verb.upperBound <= focus.lowerBound
    {
      let between = speech.verb.upperBound ..> focus.lowerBound
      return !scene.cues.within(between).contains { $0.hasAny([.done, .says, .than]) }
    }
    guard speech.rule == "attribution.reckons", scene.holds("put", at: speech.verb.lowerBound),
      !scene.cues.within(speech.speakerRange).contains(where: { $0.has(.sourceNoun) }),
      !scene.holds("figures ", at: speech.speakerRange.lowerBound)
    else { return false }
    return scene.sightings(in: speech.verb.upperBound ..> focus.lowerBound).allSatisfy {
      $0.kind == .period
    }
  }

  /// Words that only name a speaker: 分析師某某表示.
  func isSpeakerPart(_ place: Int) -> Bool { speeches.isSpeakerPart(place) }

  /// Whether a number opens the words that name a speaker: "two people familiar with the plans".
  func opensSpeaker(_ number: Range<Int>) -> Bool { speeches.opensSpeaker(number) }

  /// Where the innermost word of somebody that holds `place` begins in this sentence; 0 where none does.
  func contentStart(at place: Int, in sentence: Range<Int>) -> Int {
    speeches.covering(place).filter { $0.rule != Credited.rule }.flatMap(\.content).filter {
      $0.contains(place) && $0.lowerBound > sentence.lowerBound
    }.map(\.lowerBound).max() ?? 0
  }

  /// The speeches that hold a place; a number that its own clause gives to a teller is nobody else's.
  private func told(at place: Int) -> [Speech] {
    let covering = speeches.covering(place)
    return covering.last.flatMap { $0.rule == Credited.rule ? [$0] : nil } ?? covering
  }

  /// Who speaks at `place`, the innermost; who is credited with a single number does not tell of it.
  func speech(at place: Int) -> Speech? {
    speeches.covering(place).last { $0.rule != Credited.rule }
  }

  /// The sentence that holds a place.
  func sentence(at place: Int) -> Range<Int>? {
    guard let clause = scene.clauses.clauseIndex(at: place) else { return nil }
    let sentence = scene.clauses.sentences[scene.clauses.clauses[clause].sentence]
    return sentence.contains(place) ? sentence : nil
  }
}
