import ClaimModel

// How the explanations name claims: what of, who says it, where, and the figure.
extension Pair {
  /// "Nanyu Air", "Bloomberg (Daily Post, 2025-07-16)", "Daily Post, 2025-07-16", "the article".
  func voice(_ facts: Facts) -> Saying {
    let place = isWithinArticle ? nil : Voice.place(facts.source)
    guard let speaker = Voice.speaker(facts.claim) else {
      return place.map { "\($0)" } ?? "the article itself"
    }
    return place.map { "\(speaker), in \($0)" } ?? "\(speaker)"
  }

  /// "Performance of Huawei Ascend"
  var topic: Saying {
    let measure = (a.property ?? b.property)?.thing.label
    // "Days until payment of days until payment": the measure stood in the subject's place.
    let labels = [a.subject?.label, b.subject?.label].compactMap(\.self).filter { $0 != measure }
    let isOne = subject == .same || labels.count < 2 || labels[0] == labels[1]
    let names = labels.map { Saying.name($0) }
    let property = (a.property ?? b.property).map { Saying.name($0.thing.label) }
    let thing = isOne ? names.first : "\(names[0]) / \(names[1])" as Saying
    guard let property, let thing else { return (property ?? thing ?? "").capitalised }
    return ("\(property) of \(thing)" as Saying).capitalised
  }

  /// The figure with its baseline: "80 % of Nvidia H100".
  func figure(_ facts: Facts) -> Saying { Voice.figure(facts.claim) }

  /// "Punctuality of Nanyu Air: 82 % (Nanyu Air) against 65 % (Civil Aviation Bureau)"
  var sideBySide: Saying {
    "\(topic): \(figure(a)) (\(voice(a))) against \(figure(b)) (\(voice(b)))\(converted)"
  }

  /// ", the second being CNY 503 billion at the average rate of 2024", or nothing.
  var converted: Saying {
    guard let values, let q = b.quantity, let own = b.interval,
      q.unit != a.quantity?.unit || values.conversion != nil,
      own.middle != 0
    else { return "" }
    let plain = own.scaled(by: values.b.middle / own.middle)
    let point = q.min == q.max ? Interval(plain.middle, plain.middle) : plain
    let figure = values.text(point, q.measure)
    return values.conversion.map { ", the second being \(figure) \($0)" }
      ?? ", the second being \(figure)"
  }

  /// "“the gap keeps widening” (Jo Lee, in Post, 2025-02-01) against “…” (…)"
  var wordsSideBySide: Saying {
    "\(Voice.quote(a.claim)) (\(voice(a))) against \(Voice.quote(b.claim)) (\(voice(b)))"
  }

  func periodLabel(_ facts: Facts) -> Saying { facts.claim.period?.said ?? "no stated time" }
}

extension Facts {
  /// Of what, in a sentence that has told it before.
  var named: Saying { subject.map { .name($0.label) } ?? "it" }
}

/// The names of speakers, places and figures in explanations.
enum Voice {
  static func speaker(_ claim: Claim) -> Saying? {
    claim.attribution.first.map { .name($0.name.isEmpty ? $0.text : $0.name) }
  }

  static func place(_ source: ArticleClaim) -> String {
    let id = source.claim.article.text
    let name = source.publisher ?? id.split(separator: "/").last.map(String.init) ?? id
    return source.published.map { "\(name), \($0)" } ?? name
  }

  static func figure(_ claim: Claim) -> Saying {
    guard let quantity = claim.signedQuantity else { return quote(claim) }
    guard let baseline = claim.baseline, quantity.unit != "rank" else {
      return Figure.text(quantity)
    }
    return quantity.measure == .change
      ? "\(Figure.text(quantity)) against \(name(baseline))"
      : "\(Figure.text(quantity)) of \(name(baseline))"
  }

  static func name(_ baseline: Baseline) -> Saying {
    baseline.name.map { .name($0) } ?? "\(baseline.text)"
  }

  /// The claim's words, at most sixty code points of them.
  static func quote(_ claim: Claim) -> Saying {
    let words = Array(claim.quote.unicodeScalars)
    guard words.count > 60 else { return "“\(claim.quote)”" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: words.prefix(59))
    return "“\(String(view))…”"
  }
}
