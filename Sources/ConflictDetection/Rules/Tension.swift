import ClaimModel

extension PairRule {
  /// Two statements about one matter that point opposite ways, whatever slots their words fill.
  ///
  /// What they are about must be shared in words (a property both mention, or one telling subject),
  /// with a second thing in common: a name, a place, or an article or matter. Since the slots do not
  /// prove it, a person decides; what lies in different times is only told.
  static let tension = PairRule("tension") { pair in
    guard pair.isTense, let about = pair.sharedMatter else { return .silent }
    let saying: Saying = "\(pair.wordsSideBySide). Both speak of \(about) and point opposite ways."
    if pair.period == .apart || (pair.daysBetween ?? 0) > 180 {
      return .found(
        Finding(
          .explained, .stateChanged, saying: saying,
          reconciliation: "Both hold if things changed in between."))
    }
    return .found(
      Finding(
        .needsPerson, .direction, .low, reason: "the words are opposite, the slots differ",
        saying: saying, reconciliation: "Both hold if they mean different parts of the matter."))
  }
}

extension Pair {
  /// They are not in one breath, not suppositions, and of two voices or two articles.
  fileprivate var isTense: Bool {
    guard a.quantity == nil || b.quantity == nil, !isOneBreath,
      a.modality != .hypothetical, b.modality != .hypothetical
    else { return false }
    // "We expect no recession", said twice; a quarter's growth and a month's.
    if hasOneSpeaker, a.claim.polarity == .negated, b.claim.polarity == .negated { return false }
    if period == .nested, a.quantity != nil || b.quantity != nil { return false }
    // "It is not in a recession": what is denied answers its own words, not every figure that fell.
    if a.claim.polarity != b.claim.polarity, a.wording.common(with: b.wording) == 0 {
      return false
    }
    guard isWithinArticle else { return !isOneOrigin }
    if isHeadlineAndBody { return true }
    let isLater = (a.modality == .actual) != (b.modality == .actual)
    return differsInSpeaker && !isLater
  }

  /// One voice says of one named thing that it is behind, and far from there that it is not.
  private var isHeadlineAndBody: Bool {
    let fields = ["standing", "gap"].filter { a.stances[$0] != nil && b.stances[$0] != nil }
    return !fields.isEmpty && b.claim.anchor.start - a.claim.anchor.end > 200
      && a.subject?.isKnown == true && Pair.isTelling(a.subject)
      && [.same, .kind].contains(Pair.relation(a.subject, b.subject))
  }

  /// What both are about, for the reader; `nil` where they share too little or do not oppose.
  fileprivate var sharedMatter: Saying? {
    let isOneSubject =
      Pair.isTelling(a.subject) && [.same, .kind].contains(Pair.relation(a.subject, b.subject))
    let others = Matter.others(a).intersection(Matter.others(b))
    let isOneMatter = isWithinArticle || Topics.tie(a, b) >= Topics.tie
    for (field, mine) in a.stances.sorted(by: { $0.key < $1.key }) where field != Stances.order {
      guard let theirs = b.stances[field] else { continue }
      let (p, q) = (Matter.about(a, mine), Matter.about(b, theirs))
      // "High-performance chips are banned": what is barred is a thing, not its measure.
      let shared = field == Stances.licence ? [] : p.keys.filter { q[$0] == -(p[$0] ?? 0) }
      if let property = shared.min(), !areTwo, isOneMatter || !others.isEmpty {
        return .name(property)
      }
      let isApart =
        !p.isEmpty && !q.isEmpty || field == "standing" && (a.comparesFigures || b.comparesFigures)
      if field == Stances.licence, shareField, isOneMatter, mine.sign * theirs.sign < 0,
        !isOfOtherThings,
        let place = Matter.places(a).intersection(Matter.places(b)).min()
      {
        return "what is barred and what is open (\(Saying.name(place)))"
      }
      if isOneSubject, !isApart, mine.sign * theirs.sign < 0, isWithinArticle || hasMore(others) {
        return a.subject.map { .name($0.label) }
      }
    }
    return nil
  }
}

extension Pair {
  /// Both subjects are known, and they are two: what a firm adds is not what its country lacks.
  private var areTwo: Bool {
    guard let x = a.subject, let y = b.subject, x.isKnown, y.isKnown else { return false }
    return x.relation(to: y) == .none && Pair.isTelling(x) != Pair.isTelling(y)
  }

  /// Something is named on both sides beside the subject itself.
  private func hasMore(_ others: Set<String>) -> Bool {
    !others.subtracting([a.subject?.name, b.subject?.name].compactMap(\.self)).isEmpty
  }

  /// Each side names things, none of which the other names: one machine is banned, another allowed.
  private var isOfOtherThings: Bool {
    let (p, q) = (Matter.telling(a), Matter.telling(b))
    return !p.isEmpty && !q.isEmpty && p.isDisjoint(with: q)
  }
}

extension Facts {
  /// "38.2 %, better than the 36.5 % expected": a figure is above or below, not the house.
  fileprivate var comparesFigures: Bool {
    claim.quote.unicodeScalars.contains { (48...57).contains($0.value) }
  }
}

/// What a stand is about, and what stands beside it.
enum Matter {
  /// Most terms of a kind that make keys.
  static let most = 3

  /// The properties that the stand is taken on, each with its sign; that of the claim's slot is always
  /// among them.
  static func about(_ facts: Facts, _ stance: Stance) -> [String: Int] {
    guard let property = facts.property?.thing, stance.sign != 0 else { return stance.beside }
    let own = property.isKnown ? property.name : property.kinds.first
    return own.map { stance.beside.merging([$0: stance.sign]) { told, _ in told } } ?? stance.beside
  }

  /// On the whole, or on one property.
  static func isOpposed(_ a: Stance, _ b: Stance) -> Bool {
    a.sign * b.sign < 0 || b.beside.contains { $0.value == -(a.beside[$0.key] ?? 0) }
  }

  /// Names and places.
  static func others(_ facts: Facts) -> Set<String> {
    let slots = [facts.subject, facts.object].compactMap(\.self).filter(\.isKnown)
    return Set(facts.mentions.filter { !$0.isProperty }.map(\.name) + slots.map(\.name))
  }

  static func telling(_ facts: Facts) -> Set<String> {
    Set(facts.mentions.filter { $0.isTelling && !$0.isProperty }.map(\.name))
  }

  static func places(_ facts: Facts) -> Set<String> { others(facts).subtracting(telling(facts)) }

  /// `t:<field>:<about>+<beside>`, at most fifty a field.
  static func keys(_ facts: Facts) -> [String] {
    guard !facts.stances.isEmpty else { return [] }
    var subject: [String] = []
    if let thing = facts.subject, Pair.isTelling(thing), thing.isKnown {
      subject = Array(([thing.name] + thing.kinds).prefix(2))
    }
    let names = Set(others(facts).sorted().prefix(most)).union(["@" + facts.claim.article.text])
    let fields = facts.stances.filter { $0.key != Stances.order }
    return fields.sorted { $0.key < $1.key }.flatMap { field, stance in
      // Who may do what is told of places, and often without the name of the thing.
      let isLicence = field == Stances.licence
      let beside = names.union(facts.topics.names.prefix(isLicence ? Topics.most : 6).map(\.name))
      let places = isLicence ? places(facts).sorted().prefix(2) : []
      return (about(facts, stance).keys.sorted().prefix(2) + subject + places).flatMap { about in
        beside.filter { $0 != about }.map { "t:\(field):\(about)+\($0)" }
      }
    }
  }
}
