import ClaimModel

// How the explanations name claims: who says it, where, and the figure.
extension Pair {
  /// "Nanyu Air", "Bloomberg (Daily Post, 2025-07-16)", "Daily Post, 2025-07-16", "the article".
  func voice(_ facts: Facts) -> String {
    let place = isWithinArticle ? nil : Pair.place(facts.source)
    if let speaker = facts.claim.attribution.first {
      let name = speaker.name.isEmpty ? speaker.text : speaker.name
      return place.map { "\(name) (\($0))" } ?? name
    }
    return place ?? "the article itself"
  }

  static func place(_ source: ArticleClaim) -> String {
    let name = source.publisher ?? source.claim.article.text
    return source.published.map { "\(name), \($0)" } ?? name
  }

  /// "performance of Huawei Ascend"
  var topic: String {
    let thing = b.subject.map {
      a.subject?.name == $0.name ? $0.label : "\(a.subject?.label ?? "") / \($0.label)"
    }
    let property = a.property?.thing.label ?? b.property?.thing.label
    return [property, thing].compactMap(\.self).joined(separator: " of ")
  }

  /// The figure with its baseline: "80 % of Nvidia H100".
  func figure(_ facts: Facts) -> String {
    guard let quantity = facts.quantity else { return facts.claim.focusText }
    let against = facts.claim.baseline.map { " of \($0.name ?? $0.text)" } ?? ""
    return Figure.text(quantity) + against
  }

  /// "Nanyu Air says 82 %; Civil Aviation Bureau says 65 %"
  var sideBySide: String {
    "\(voice(a)): \(figure(a)); \(voice(b)): \(figure(b))\(converted)"
  }

  /// " (that is CNY 200–500 billion against CNY 490 billion, at the rate …)", or nothing.
  private var converted: String {
    guard let values, let q = b.quantity, q.unit != a.quantity?.unit else { return "" }
    let plain = q.interval.map {
      $0.scaled(by: values.b.middle / max($0.middle, .leastNonzeroMagnitude))
    }
    let figure =
      values.conversion == nil
      ? values.text(values.b, q.measure)
      : plain.map { Figure.text(Interval($0.middle, $0.middle), unit: values.unit) } ?? ""
    return " (\(figure)\(values.conversion.map { " " + $0 } ?? ""))"
  }

  func periodLabel(_ facts: Facts) -> String { facts.claim.period?.label ?? "no period given" }
}

extension Claim {
  /// The words on which the claim turns.
  var focusText: String {
    quantity?.text ?? predicate?.text ?? quote
  }
}
