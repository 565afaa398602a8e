import ClaimModel

extension ArticleRule {
  /// One voice denies what another says: "sources speak of a bid of 30 million; she denies that there
  /// was ever an offer".
  ///
  /// The denial is known by its polarity; what is denied by the words that both share, by its object
  /// in the other's words, by the same number, or by a pointing word ("denied any such plan"), which means
  /// the last claim of another voice at most 150 code points before. A person decides.
  static let denied = ArticleRule("denied") { article, context in
    article.flatMap { denial -> [Group] in
      guard denial.isDenial else { return [] }
      let others = article.filter { isOther($0, than: denial) }
      let reach = Denial.reach(of: denial, context.cues)
      let pointed = others.last { Denial.isNear($0, denial, within: reach) }
        .flatMap { $0.speaker != nil || Denial.points(denial, context.cues) ? $0 : nil }
      let meant = others.filter { $0 === pointed || Denial.isMeant($0, by: denial) }
      return Denial.each(meant).sorted {
        Denial.distance($0, denial) < Denial.distance($1, denial)
      }.prefix(2).compactMap { Denial.group($0, denial, context) }
    }
  }

  private static func isOther(_ facts: Facts, than denial: Facts) -> Bool {
    guard facts !== denial, facts.claim.polarity == .affirmed || isToldOf(facts, in: denial),
      facts.modality != .hypothetical, !facts.isNoAnswer,
      facts.claim.polarity == .negated || !facts.isDenial,
      facts.claim.anchor.end <= denial.claim.anchor.start
        || denial.claim.anchor.end <= facts.claim.anchor.start,
      Denial.distance(facts, denial) < Echo.reach
    else { return false }
    guard let p = facts.speaker, let q = denial.speaker else { return true }
    return !p.mayBe(q)
  }
}

extension ArticleRule {
  /// "A union's claim that 430 were displaced was denied by a spokesman": the denial is a claim of its own, and
  /// what it denies carries both voices.
  private static func isToldOf(_ facts: Facts, in denial: Facts) -> Bool {
    facts.claim.attribution.count > 1 && facts.quantity != nil && denial.quantity == nil
      && denial.claim.predicate.map { $0.class == "denies" } ?? false
  }
}

/// What a denial is about.
enum Denial {
  static func distance(_ x: Facts, _ denial: Facts) -> Int {
    abs(x.claim.anchor.start - denial.claim.anchor.start)
  }

  static func isNear(_ x: Facts, _ denial: Facts, within reach: Int) -> Bool {
    reach > 0 && (0...reach).contains(denial.claim.anchor.start - x.claim.anchor.end)
  }

  /// How far before it a denial that does not say what it denies may mean a claim: 150 code points where it
  /// points ("any such plan", 這一說法), 30 where it is all that the clause says ("Nothing is outstanding").
  static func reach(of denial: Facts, _ cues: Cues) -> Int {
    if points(denial, cues) { return 150 }
    return denial.quantity == nil && cues.isBareDenial(denial) ? 30 : 0
  }

  /// "Any such plan", 此計劃: a pointing word with a noun for what somebody means to do.
  static func points(_ denial: Facts, _ cues: Cues) -> Bool {
    guard denial.quantity == nil else { return false }
    let text = [0x20] + Fold.scalars(denial.claim.quote)
    return cues.pointing.contains { word in
      guard let at = text.firstRange(of: word) else { return false }
      let rest = Array(text[at.upperBound...].prefix(word.last == 0x20 ? 14 : 4))
      return (cues.measures + cues.sayings).contains { rest.starts(with: $0) }
    }
  }

  static func isMeant(_ x: Facts, by denial: Facts) -> Bool {
    if let p = x.interval, let q = denial.interval, x.dimension == denial.dimension {
      return p.overlaps(q) && !p.isOpen && !q.isOpen && x.dimension != "time"
        && (x.wording.common(with: denial.wording) > 0
          || Pair.relation(x.property?.thing, denial.property?.thing) == .same)
    }
    // What the article itself says, only a verb of denial is set against.
    guard denial.quantity == nil, denial.isOutright || x.speaker != nil else { return false }
    if let object = denial.object?.words.han, object.count > 1,
      Fold.scalars(x.claim.quote).contains(object)
    {
      return true
    }
    if denial.isOutright, isOneDeed(x, denial) { return true }
    if denial.isOutright, distance(x, denial) < 300, isRetold(x, denial) { return true }
    let isOneMeaning = !x.wording.concepts.isDisjoint(with: denial.wording.concepts)
    let least = denial.isOutright ? isOneMeaning ? 2 : 4 : isOneMeaning ? 3 : 5
    return x.wording.common(with: denial.wording) >= least && distance(x, denial) < 400
  }

  /// Three Han characters in a row, or a telling word told by two voices right behind each other.
  private static func isRetold(_ x: Facts, _ denial: Facts) -> Bool {
    guard x.wording.common(with: denial.wording) > 1 else { return false }
    if Echo.areTwoVoices(x, denial), distance(x, denial) < 150 { return true }
    let (text, other) = (Fold.scalars(x.claim.quote), Fold.scalars(denial.claim.quote))
    let names = [x.subject, denial.subject, x.speaker, denial.speaker].compactMap { $0?.words.han }
    guard other.count > 2 else { return false }
    return (0...other.count - 3).contains { i in
      let run = Array(other[i..<i + 3])
      return run.allSatisfy(Fold.isHan) && text.contains(run)
        && !names.contains { $0.contains(run) }
    }
  }

  private static func rank(_ facts: Facts) -> (Int, Int, ClaimID) {
    (facts.quantity == nil ? 0 : 1, facts.claim.focus.lowerBound, facts.id)
  }

  /// What is denied to have been done is told in the other's words: 否認灌水, 質疑數字灌水.
  private static func isOneDeed(_ x: Facts, _ denial: Facts) -> Bool {
    guard let deed = denial.claim.predicate, deed.class != "denies" else { return false }
    let words = Fold.scalars(deed.text)
    guard words.count > 1, words.allSatisfy(Fold.isHan) else { return false }
    return x.claim.predicate?.class == deed.class && Fold.scalars(x.claim.quote).contains(words)
  }

  /// One claim of each clause: its last, of those that stand in the same words.
  static func each(_ meant: [Facts]) -> [Facts] {
    meant.filter { claim in
      !meant.contains {
        $0 !== claim && $0.claim.anchor.start == claim.claim.anchor.start
          && rank(claim) < rank($0)
      }
    }
  }

  /// Who denies: the speaker, or the subject of the verb.
  private static func denier(_ facts: Facts, _ pair: Pair) -> Saying {
    guard facts.speaker == nil, let subject = facts.subject else { return pair.voice(facts) }
    let place = pair.isWithinArticle ? nil : Voice.place(facts.source)
    return place.map { "\(Saying.name(subject.label)), in \($0)" } ?? .name(subject.label)
  }

  /// Across articles on one matter: what one says, or does later, another has denied.
  ///
  /// Both must speak of one meaning (`conflict.alike.…`), and share more than that in words or names.
  static func across(_ x: Facts, _ y: Facts, _ context: Pair.Context) -> (Pair, Finding)? {
    guard x.isDenial != y.isDenial, !x.wording.concepts.isDisjoint(with: y.wording.concepts),
      x.claim.article != y.claim.article, Topics.tie(x, y) >= Topics.tie,
      let pair = Pair(x, y, as: .loose, context), !pair.isOneOrigin
    else { return nil }
    let (denial, said) = x.isDenial ? (x, y) : (y, x)
    guard denial.quantity == nil, said.claim.polarity == .affirmed,
      said.modality != .hypothetical, !said.isNoAnswer,
      denial.isOutright || x.wording.common(with: y.wording) >= 5,
      x.wording.common(with: y.wording) >= 3 || isOneDeed(said, denial)
        || Pair.relation(x.subject, y.subject) == .same && Pair.isTelling(x.subject)
    else { return nil }
    let saying: Saying =
      "\(Voice.quote(said.claim)) (\(pair.voice(said))), but \(denier(denial, pair)) denies: \(Voice.quote(denial.claim))."
    if denial === pair.a, (pair.daysBetween ?? 0) > 14 {
      return (
        pair,
        Finding(
          .explained, .stateChanged, saying: saying,
          reconciliation: "Both hold if things changed in between.")
      )
    }
    return (
      pair,
      Finding(
        .needsPerson, .direction, .medium, reason: "said and denied", saying: saying,
        reconciliation: "Both hold if the denial is of something else.")
    )
  }

  static func group(_ x: Facts, _ denial: Facts, _ context: Pair.Context) -> ArticleRule.Group? {
    guard Pair(x, denial, context).flatMap(Rules.judge) == nil,
      let pair = Pair(x, denial, as: .loose, context),
      pair.period != .apart || denial.isOutright && distance(x, denial) < 120
    else { return nil }
    let (said, speaker) = (Voice.quote(x.claim), pair.voice(x))
    return ArticleRule.Group(
      facts: [pair.a, pair.b],
      finding: Finding(
        .needsPerson, .direction, .medium, reason: "said and denied",
        saying: """
          \(said) (\(speaker)), but \(denier(denial, pair)) denies: \(Voice.quote(denial.claim)).
          """,
        reconciliation: "Both hold if the denial is of something else."))
  }
}
