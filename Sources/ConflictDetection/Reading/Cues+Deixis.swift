import ClaimModel

/// How a subject without a name means another thing in each article.
enum Deixis: Sendable {
  /// 全市, "the county": the place of which the paper writes
  case place
  /// "people", 该公司: whoever the article is about
  case role
}

extension Cues {
  /// `nil` for a name, which means the same in every article.
  func deixis(of subject: Thing?) -> Deixis? {
    guard let subject, !subject.isKnown else { return nil }
    let bare = subject.name.hasPrefix("the ") ? String(subject.name.dropFirst(4)) : subject.name
    if here.contains(bare) { return .place }
    return anyone.contains(bare) ? .role : nil
  }
}

extension Pair {
  /// Of two articles a place or a role is one only in one matter; a place also in one paper.
  static func areOneHere(_ x: Facts, _ y: Facts) -> Bool {
    guard x.claim.article != y.claim.article, let deixis = x.deixis ?? y.deixis else { return true }
    if x.source.address != nil, x.source.address == y.source.address { return true }
    if Origins.areOne(x.source.origin, y.source.origin) { return true }
    if deixis == .place, let p = x.source.publisher, let q = y.source.publisher,
      Fold.text(p) == Fold.text(q)
    {
      return true
    }
    return Topics.tie(x, y) >= Topics.tie
  }

  /// "Rovers" in an article on Anse Rovers, and in one on Corran Rovers; Smith of Paul and of Anna Smith.
  static func areNamesakes(_ x: Facts, _ y: Facts) -> Bool {
    guard x.claim.article != y.claim.article, let s = x.subject, let t = y.subject,
      s.name == t.name, !s.isKnown, s.words.latin.count == 1, s.words.han.isEmpty
    else { return false }
    func full(_ facts: Facts) -> Set<String> {
      Set(
        facts.topics.names.filter {
          $0.words.latin.count > 1 && $0.words.latinSet.isSuperset(of: s.words.latin)
        }
        .map(\.name))
    }
    let (p, q) = (full(x), full(y))
    return !p.isEmpty && !q.isEmpty && p.isDisjoint(with: q)
  }
}
