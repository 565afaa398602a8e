import ClaimModel

/// One rule about the claims of one article together: sums, growth, plans that already work.
struct ArticleRule: Sendable {
  let name: String
  /// - Parameter article: the facts of one article, in the order of its text.
  let judge: @Sendable (_ article: [Facts], Pair.Context) -> [Group]

  init(_ name: String, _ judge: @escaping @Sendable ([Facts], Pair.Context) -> [Group]) {
    self.name = name
    self.judge = judge
  }

  /// A finding and the claims that it is about: one to six.
  struct Group {
    var facts: [Facts]
    var finding: Finding
  }
}

extension Facts {
  /// Subject and property as one name, for numbers that belong together.
  var series: String? {
    guard let subject, let property else { return nil }
    return "\(subject.name)|\(property.thing.name)|\(dimension ?? "")"
  }
}
