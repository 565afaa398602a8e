import ClaimModel

extension ArticleRule {
  /// Shares of one whole that add up to more than the whole.
  ///
  /// Only for a property that the lexicon calls a share and gives one value a subject, of different
  /// subjects, at one time, of one named whole: answers to a survey may overlap, market shares not.
  static let shares = ArticleRule("shares and whole") { article, _ in
    let shares = article.filter {
      $0.quantity?.measure == .share && $0.dimension == "ratio" && $0.claim.polarity == .affirmed
        && $0.modality == .actual && $0.property?.thing.words.head == "share"
        && $0.claim.baseline?.kind == .named
    }
    let groups = Dictionary(grouping: shares) {
      "\($0.property?.thing.name ?? "")|\($0.baseline?.name ?? "")|\($0.claim.period?.label ?? "")"
        + "|\($0.scope?.name ?? "")"
    }
    return groups.keys.sorted().compactMap { key in
      let members = groups[key] ?? []
      let subjects = Set(members.compactMap { $0.subject?.name })
      guard members.count > 1, members.count <= 6, subjects.count == members.count,
        members.allSatisfy({ x in
          members.allSatisfy { y in x === y || Pair.relation(x.subject, y.subject) == .none }
        })
      else { return nil }
      let sum = members.compactMap(\.interval).reduce(Interval(0, 0), +)
      guard sum.low > 1.005 else { return nil }
      let list = members.map {
        "\(Saying.name($0.subject?.label ?? "")) \(Voice.figure($0.claim))" as Saying
      }
      let all = list.dropFirst().reduce(list[0]) { "\($0), \($1)" }
      return Group(
        facts: members,
        finding: Finding(
          .contradiction, .arithmetic, .medium, reason: "more than the whole",
          saying: """
            \(all): together \(Figure.digits(sum.middle * 100)) %, more than the whole.
            """,
          reconciliation: "All hold only if they are shares of different wholes, or overlap."))
    }
  }
}
