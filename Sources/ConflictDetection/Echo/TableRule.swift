import ClaimModel

extension ArticleRule {
  /// The text says 9.6 %, the table under it 6.9: a number of the text against the row of a table that gives
  /// the same measure of the same thing.
  ///
  /// A row is known by its columns. The row must be of the same subject, or the only one with that measure;
  /// no row may have the number of the text. Which of the two is a slip a person must say.
  static let table = ArticleRule("text and table") { article, context in
    let numbers = article.filter(Echo.isOpen)
    let rows = numbers.filter(TableRow.isRow)
    guard !rows.isEmpty else { return [] }
    return numbers.filter { !TableRow.isRow($0) }.flatMap { told in
      let cells = rows.filter { TableRow.isOfOne(told, $0) }
      let isListed = rows.contains { row in
        row.dimension == told.dimension
          && (row.interval.flatMap { p in told.interval.map { p.overlaps($0) } } ?? false)
      }
      guard cells.count == 1, !isListed, let row = cells.first,
        Pair(told, row, context).flatMap(Rules.judge) == nil,
        let pair = Pair(told, row, as: .same, context), pair.period != .apart,
        let values = pair.values, !values.a.overlaps(values.b), (0.5...2).contains(values.ratio)
      else { return [Group]() }
      return [
        Group(
          facts: [pair.a, pair.b],
          finding: Finding(
            .needsPerson, .unfilled, .medium, reason: "the words are alike, the slots differ",
            saying: """
              \(pair.wordsSideBySide): \(pair.figure(pair.a)) and \(pair.figure(pair.b))\(pair.converted). \
              They may answer one question.
              """,
            reconciliation: "Both hold if they mean different things; look at the articles."))
      ]
    }
  }
}

/// Claims that were read from a table.
enum TableRow {
  private static let columns = Set("｜|\t　".unicodeScalars.map(\.value))

  /// Two columns at least, parted by a rule, a tab, a wide space or two spaces.
  static func isRow(_ facts: Facts) -> Bool {
    let text = facts.claim.quote.unicodeScalars.map(\.value)
    if text.count(where: columns.contains) > 1 { return true }
    let gaps = zip(text, text.dropFirst()).count { $0 == 0x20 && $1 == 0x20 }
    return gaps > 1
  }

  /// The same measure of one subject; a change needs one that is named, since all that changes is told in
  /// per cent.
  static func isOfOne(_ told: Facts, _ row: Facts) -> Bool {
    guard told.dimension == row.dimension, told.quantity?.unit == row.quantity?.unit,
      told.measure == row.measure, told.modality == row.modality,
      told.isNarrowed == row.isNarrowed
    else { return false }
    let subject = Pair.relation(told.subject, row.subject)
    let isHeld = told.subject.flatMap { s in row.subject.map { s.holds($0) } } ?? false
    let property = Pair.relation(told.property?.thing, row.property?.thing)
    let isSubject = subject == .same || isHeld
    if property == .same, row.property?.thing.isKnown ?? false {
      return isSubject
        || row.subject.map { $0.relation(to: row.property?.thing ?? $0) != .none } ?? false
        || told.measure == .change && TableRow.isNamedAlike(row)
    }
    return isSubject && (told.property == nil || Echo.areTransposed(told, row))
  }

  /// A row whose first column is what is measured: 進出口總額.
  private static func isNamedAlike(_ row: Facts) -> Bool {
    guard let subject = row.subject, let property = row.claim.property else { return false }
    return Fold.text(subject.label) == Fold.text(property.text)
  }
}
