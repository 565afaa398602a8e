import ClaimModel

extension ArticleRule {
  /// "200 buses at 500,000 euros each, 150 million in all": so many at a price must make the total.
  ///
  /// The price is known by a word right beside it ("each", "per bus", 每輛), the total by one of its own
  /// ("in all", 共計); how many is the count that stands nearest before the price. All three stand
  /// within two hundred code points. Of "per bus" the count must name the bus.
  static let unitPrice = ArticleRule("price and total") { article, context in
    let sums = article.filter { $0.dimension == "money" && Echo.isOpen($0) }
    return sums.compactMap { price -> Group? in
      guard let each = context.cues.unitOf(price.claim),
        let number = article.last(where: { isCount($0, of: each, before: price) }),
        let total = sums.first(where: { isTotal($0, of: price, context.cues) }),
        let p = price.interval, let n = number.interval, let stated = total.interval,
        !p.isOpen, !n.isOpen, !stated.isOpen
      else { return nil }
      let made = p * n
      guard !made.widened(by: 0.05).overlaps(stated), made.middle > 0 else { return nil }
      let figure = Figure.text(
        Interval(made.middle, made.middle), unit: price.quantity?.unit ?? "")
      return Group(
        facts: [number, price, total],
        finding: Finding(
          .contradiction, .arithmetic, .medium, reason: "the price and the total do not fit",
          saying: """
            \(Figure.text(number.quantity)) at \(Figure.text(price.quantity)) each make \
            \(figure), but the total is given as \(Figure.text(total.quantity)).
            """,
          reconciliation: "One of the three figures is wrong, or the total holds something else."))
    }
  }

  private static let reach = 200

  private static func isCount(_ count: Facts, of unit: String, before price: Facts) -> Bool {
    guard count.dimension == "count", Echo.isOpen(count), count.quantity?.measure == .level,
      (0...reach).contains(price.claim.focus.lowerBound - count.claim.focus.upperBound)
    else { return false }
    if unit.unicodeScalars.allSatisfy({ Fold.isHan($0.value) }), !unit.isEmpty {
      let end = count.claim.focus.upperBound - count.claim.anchor.start
      let behind = count.claim.quote.unicodeScalars.dropFirst(end).prefix(2)
      let words = (count.quantity?.text ?? "") + String(String.UnicodeScalarView(behind))
      return Fold.text(words).contains(unit)
    }
    let words = count.property?.thing.words.latin ?? []
    return unit.isEmpty || words.contains { $0.hasPrefix(unit) || unit.hasPrefix($0) }
  }

  private static func isTotal(_ total: Facts, of price: Facts, _ cues: Cues) -> Bool {
    total !== price && total.quantity?.unit == price.quantity?.unit
      && cues.unitOf(total.claim) == nil && cues.isTotal(total.claim)
      && abs(total.claim.focus.lowerBound - price.claim.focus.lowerBound) <= reach
  }
}
