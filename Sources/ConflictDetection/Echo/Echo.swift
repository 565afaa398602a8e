import ClaimModel

/// Two numbers that answer one question, though their slots do not prove it.
///
/// Subjects and properties are read from sentences, and a sentence names its matter once: "traffic had
/// fallen by 14 per cent", answers the next speaker, "volumes were down by just 4". So where the slots
/// do not meet, the words are weighed: what the subjects, properties and clauses share, the time, the
/// unit, how near the two stand, and whether the second answers. What speaks against it counts too:
/// two known subjects, two known properties, two times, a part of what the other counts.
/// It never makes a contradiction: a person decides, unless time, plan or guess explain the difference.
enum Echo {
  /// So much evidence makes two numbers of one article answers to one question.
  static let within = 6
  /// And of two articles on one matter; one less where they have more than that in common.
  static let across = 6
  /// Farther apart in one text nobody answers.
  static let reach = 700

  static func weigh(_ x: Facts, _ y: Facts) -> Int {
    slots(x, y) + words(x, y) + time(x, y) + place(x, y) + unit(x, y)
  }

  static func slots(_ x: Facts, _ y: Facts) -> Int {
    subject(x, y) + property(x, y)
  }

  private static func subject(_ x: Facts, _ y: Facts) -> Int {
    guard let s = x.subject, let t = y.subject, !x.speaksOfItself, !y.speaksOfItself,
      !y.wording.isBare
    else { return 0 }
    switch s.relation(to: t) {
    case .same: return 3
    case .kind, .loose: return 2
    case .none:
      if s.holds(t) { return 2 }
      if s.words.han.isEmpty != t.words.han.isEmpty, !s.isKnown || !t.isKnown { return 0 }
      if !s.words.models.isEmpty, !t.words.models.isEmpty { return -4 }
      if s.isKnown, t.isKnown { return Pair.isTelling(s) && Pair.isTelling(t) ? -3 : -2 }
      if x.isOfTopic, y.isOfTopic { return -3 }
      // A piece of a sentence in the subject's place is no other thing.
      return isPiece(s) || isPiece(t) ? 0 : -1
    }
  }

  private static func isPiece(_ thing: Thing) -> Bool { thing.weight == 0 && !thing.isKnown }

  private static func property(_ x: Facts, _ y: Facts) -> Int {
    guard let p = x.property?.thing, let q = y.property?.thing else {
      return isNamedAsSubject(x, y) || isNamedAsSubject(y, x) ? 2 : 0
    }
    switch p.relation(to: q) {
    case .same: return p.isKnown ? 3 : 2
    case .kind: return 2
    case .loose: return 1
    case .none:
      let isOneMeaning = !x.wording.near.isDisjoint(with: y.wording.near)
      return p.isKnown && q.isKnown && !isOneMeaning ? -5 : 0
    }
  }

  /// "Crews filed 312 fatigue reports", "fatigue reports numbered 240": what is counted here is the
  /// subject there.
  private static func isNamedAsSubject(_ x: Facts, _ y: Facts) -> Bool {
    guard x.property == nil, let subject = x.subject, let measure = y.property?.thing else {
      return false
    }
    return subject.relation(to: measure) == .same
  }

  static func words(_ x: Facts, _ y: Facts) -> Int {
    let common = x.wording.common(with: y.wording)
    let beside = Wording.weight(x.wording.beside.intersection(y.wording.beside))
    let told = x.mentions.intersection(y.mentions).count { $0.isTelling }
    let isOneMeaning = !x.wording.near.isDisjoint(with: y.wording.near)
    return min(5, common) + min(2, beside) + (isOneMeaning ? 1 : 0)
      + (common == 0 ? min(2, told) * 2 : 0)
  }

  static func time(_ x: Facts, _ y: Facts) -> Int {
    switch PeriodRelation(x.claim.period, y.claim.period) {
    case .same: areTwoVoices(x, y) ? 2 : 1
    case .apart: x.isPlan && isPast(x, y) ? 0 : -2
    default: 0
    }
  }

  /// The plan's day lies before the other's.
  private static func isPast(_ plan: Facts, _ other: Facts) -> Bool {
    guard let due = plan.claim.period?.end, let day = other.claim.period?.end else { return false }
    return due < day
  }

  /// In one text an answer stands near, and has another voice.
  static func place(_ x: Facts, _ y: Facts) -> Int {
    guard x.claim.article == y.claim.article else { return 0 }
    let gap = y.claim.anchor.start - x.claim.anchor.end
    let near = gap < 60 ? 1 : gap > 400 ? -1 : 0
    let isAnswer = y.wording.isAnswer || y.wording.isBare
    let isStaged = x.isPlan != y.isPlan || (x.modality == .target) != (y.modality == .target)
    let isReply = y.wording.isBare && x.speaker == nil && y.speaker != nil
    let voices = areTwoVoices(x, y) || isReply ? 1 : isAnswer || isStaged ? 0 : -1
    if y.wording.isBare, gap < 80 { return near + voices + 5 }
    // "It was to take 5 billion, but in the end took 4.6."
    if x.isPlan, y.wording.isOutcome, gap < 8 { return near + voices + 5 }
    // "The bank still says about 1,400. The union says that 2,100 posts will go."
    if x.wording.isBare, gap < 80, areTwoVoices(x, y) { return near + voices + 5 }
    return near + voices + (y.wording.isAnswer ? (gap < 3 ? 2 : 1) : 0)
  }

  static func areTwoVoices(_ x: Facts, _ y: Facts) -> Bool {
    guard let p = x.speaker, let q = y.speaker else { return false }
    return !p.mayBe(q)
  }

  static func unit(_ x: Facts, _ y: Facts) -> Int {
    let isRare = !["count", "ratio", "money", "time"].contains(x.dimension ?? "count")
    return (isRare ? 1 : 0) + (areTransposed(x, y) ? 3 : 0) - apart(x, y)
  }

  /// What the words around the numbers say against their being one: a part beside the whole, people
  /// beside houses, dead beside injured.
  static func apart(_ x: Facts, _ y: Facts) -> Int {
    let (p, q) = (x.wording, y.wording)
    let isPart = x.isNarrowed != y.isNarrowed && !p.isBare && !q.isBare
    let isWhole =
      p.isOfAll != q.isOfAll && !p.isBare && !q.isBare
      && Pair.relation(x.subject, y.subject) != .same
    let isCounted = p.counter != nil && q.counter != nil && p.counter != q.counter
    let isOther = !p.near.isEmpty && !q.near.isEmpty && p.near.isDisjoint(with: q.near)
    return (isPart ? 2 : 0) + (isWhole ? 3 : 0) + (isCounted ? 4 : 0) + (isOther ? 2 : 0)
  }

  /// 168 and 186: two neighbouring digits of three at least have changed places.
  static func areTransposed(_ x: Facts, _ y: Facts) -> Bool {
    guard x.quantity?.unit == y.quantity?.unit, let p = digits(x), let q = digits(y),
      p.count == q.count, p.count > 2
    else { return false }
    let parted = p.indices.filter { p[$0] != q[$0] }
    guard parted.count == 2, parted[1] == parted[0] + 1 else { return false }
    return p[parted[0]] == q[parted[1]] && p[parted[1]] == q[parted[0]]
  }

  private static func digits(_ facts: Facts) -> [Character]? {
    guard let quantity = facts.quantity, let value = quantity.min, value == quantity.max else {
      return nil
    }
    return Array(value.description)
  }
}
