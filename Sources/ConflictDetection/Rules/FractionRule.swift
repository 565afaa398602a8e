import ClaimModel

extension ArticleRule {
  /// "9,800 doses, 41 % of the 24,000 planned": the share must be the quotient of its neighbours.
  ///
  /// The whole is the number that stands in the share's baseline; the part is the number of the same
  /// unit that stands nearest before the share, at most eighty code points away.
  static let fraction = ArticleRule("part, share and whole") { article, _ in
    let numbers = article.filter { $0.interval.map { !$0.isOpen } ?? false }
    return numbers.compactMap { share in
      guard let stated = share.interval, share.dimension == "ratio",
        [.share, .ratio].contains(share.quantity?.measure ?? .level),
        let words = share.claim.baseline?.text,
        let written = WrittenNumber(Fold.scalars(words)),
        let whole = numbers.first(where: { isWritten($0, written, near: share) }),
        let size = whole.interval, size.low > 0,
        let part = part(of: whole, before: share, in: numbers), let amount = part.interval,
        let quotient = amount / size, amount.high <= size.low
      else { return nil }
      guard !quotient.widened(by: 0.02).overlaps(stated.widened(by: 0.02)) else { return nil }
      let percent = Figure.text(
        Interval(quotient.middle, quotient.middle), unit: "ratio", measure: .share)
      return Group(
        facts: [part, share, whole],
        finding: Finding(
          .contradiction, .arithmetic, .medium, reason: "the quotient is another",
          saying: """
            \(Figure.text(part.quantity)) is said to be \(Figure.text(share.quantity)) of \
            \(Figure.text(whole.quantity)), but it is \(percent).
            """,
          reconciliation: "One of the three figures is wrong."))
    }
  }

  private static func isWritten(_ whole: Facts, _ number: WrittenNumber, near share: Facts) -> Bool
  {
    guard let text = whole.quantity?.text, whole.dimension != "ratio", whole.dimension != "rank",
      let mine = WrittenNumber(Fold.scalars(text))
    else { return false }
    return mine == number && abs(whole.claim.focus.lowerBound - share.claim.focus.upperBound) <= 40
  }

  private static func part(of whole: Facts, before share: Facts, in numbers: [Facts]) -> Facts? {
    numbers.last {
      let distance = share.claim.focus.lowerBound - $0.claim.focus.upperBound
      // A whole told before its share parts it from what was told before the whole: "9,800 of the 24,000, or 41 %" aside.
      let isBeyond =
        whole.claim.focus.lowerBound < share.claim.focus.lowerBound
        && whole.claim.focus.lowerBound - $0.claim.focus.upperBound > 12
      return $0 !== whole && $0.dimension == whole.dimension && (0...80).contains(distance)
        && !isBeyond
        && ($0.dimension != "money" || $0.quantity?.unit == whole.quantity?.unit)
    }
  }
}

extension Figure {
  static func text(_ quantity: Quantity?) -> Saying { quantity.map { text($0) } ?? "" }
}
