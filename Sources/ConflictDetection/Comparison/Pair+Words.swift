import ClaimModel

// How the explanations name claims: what of, who says it, where, and the figure.
extension Pair {
  /// "Nanyu Air", "Bloomberg (Daily Post, 2025-07-16)", "Daily Post, 2025-07-16", "the article".
  func voice(_ facts: Facts) -> String {
    let place = isWithinArticle ? nil : Voice.place(facts.source)
    guard let speaker = Voice.speaker(facts.claim) else { return place ?? "the article itself" }
    return place.map { "\(speaker), in \($0)" } ?? speaker
  }

  /// "Performance of Huawei Ascend"
  var topic: String {
    let names = [a.subject?.label, b.subject?.label].compactMap(\.self)
    let isOne = subject == .same || names.count < 2 || names[0] == names[1]
    let thing = isOne ? names.first : names.joined(separator: " / ")
    let property = a.property?.thing.label ?? b.property?.thing.label
    let text = [property, thing].compactMap(\.self).joined(separator: " of ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The figure with its baseline: "80 % of Nvidia H100".
  func figure(_ facts: Facts) -> String { Voice.figure(facts.claim) }

  /// "Punctuality of Nanyu Air: 82 % (Nanyu Air) against 65 % (Civil Aviation Bureau)"
  var sideBySide: String {
    "\(topic): \(figure(a)) (\(voice(a))) against \(figure(b)) (\(voice(b)))\(converted)"
  }

  /// ", the second being CNY 503 billion at the average rate of 2024", or nothing.
  private var converted: String {
    guard let values, let q = b.quantity, q.unit != a.quantity?.unit, let own = b.interval,
      own.middle != 0
    else { return "" }
    let plain = own.scaled(by: values.b.middle / own.middle)
    let point = q.min == q.max ? Interval(plain.middle, plain.middle) : plain
    let figure = values.text(point, q.measure)
    return ", the second being \(figure)\(values.conversion.map { " " + $0 } ?? "")"
  }

  /// "“the gap keeps widening” (Jo Lee, in Post, 2025-02-01) against “…” (…)"
  var wordsSideBySide: String {
    "\(Voice.quote(a.claim)) (\(voice(a))) against \(Voice.quote(b.claim)) (\(voice(b)))"
  }

  func periodLabel(_ facts: Facts) -> String { facts.claim.period?.label ?? "no stated time" }
}

/// The names of speakers, places and figures in explanations.
enum Voice {
  static func speaker(_ claim: Claim) -> String? {
    claim.attribution.first.map { $0.name.isEmpty ? $0.text : $0.name }
  }

  static func place(_ source: ArticleClaim) -> String {
    let name = source.publisher ?? source.claim.article.text
    return source.published.map { "\(name), \($0)" } ?? name
  }

  static func figure(_ claim: Claim) -> String {
    guard let quantity = claim.quantity else { return quote(claim) }
    let against = claim.baseline.map { " of \($0.name ?? $0.text)" } ?? ""
    return Figure.text(quantity) + (quantity.unit == "rank" ? "" : against)
  }

  /// The claim's words, at most sixty code points of them.
  static func quote(_ claim: Claim) -> String {
    let words = Array(claim.quote.unicodeScalars)
    guard words.count > 60 else { return "“\(claim.quote)”" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: words.prefix(59))
    return "“\(String(view))…”"
  }
}
