import ClaimModel
import GRDB

extension QueryWriter {
  /// One condition that the full text does not answer together with others.
  mutating func condition(_ condition: Query.Condition) {
    switch condition {
    case .words(let text): found("claims_text", SearchText.phrase(fold(text)), "c.number")
    case .any(let key, let values): any(key, values)
    case .numbers(let key, let low, let high): numbers(key, low, high)
    case .days(let key, let low, let high): days(key, low, high)
    case .empty(let key): empty(key)
    case .has(let feature): part(feature.sql)
    }
  }

  private mutating func found(_ table: String, _ question: String?, _ number: String) {
    guard let question else { return part("FALSE") }
    part(
      "\(number) IN (SELECT rowid FROM \(table) WHERE \(table) MATCH ?)", [question.databaseValue])
  }

  private mutating func any(_ key: QueryKey, _ values: [String]) {
    switch key {
    case .subject, .property, .baseline, .says:
      found("claims_text", fullText(key, values), "c.number")
    case .title:
      useArticle()
      let phrases = values.compactMap { SearchText.phrase(fold($0)) }
      found("articles_text", phrases.isEmpty ? nil : phrases.joined(separator: " OR "), "a.number")
    case .status: one(of: values, in: values.contains(initial) ? "+c.status" : "c.status")
    case .kind, .modality, .polarity, .measure, .predicate: one(of: values, in: "c.\(key.rawValue)")
    case .unit: each(values, "c.unit = ? COLLATE NOCASE")
    case .scope: each(values, "instr(lower(c.scope || ' ' || c.scope_text), lower(?)) > 0")
    case .assigned: each(values, "instr(lower(c.assignee), lower(?)) > 0")
    case .by: each(values, Self.decidedBy)
    case .publisher:
      useArticle()
      each(values, "instr(lower(a.publisher), lower(?)) > 0")
    case .language:
      useArticle()
      each(values, "(a.language || '-') LIKE (? || '-%')")
    case .article: beginning(values, "c.article")
    case .id: beginning(values.map { $0.lowercased() }, "c.id")
    case .conflict: each(values.map { $0.lowercased() }, Self.inConflict)
    case .value, .confidence, .period, .due, .published, .retrieved, .has: part("FALSE")
    }
  }

  private mutating func one(of values: [String], in column: String) {
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    part("\(column) IN (\(marks))", values.map(\.databaseValue))
  }

  /// `sql`, with its one argument, for any of the values.
  private mutating func each(_ values: [String], _ sql: String) {
    part(
      "(" + values.map { _ in sql }.joined(separator: " OR ") + ")", values.map(\.databaseValue))
  }

  private mutating func beginning(_ values: [String], _ column: String) {
    let one = "(\(column) >= ? AND \(column) < ?)"
    part(
      "(" + values.map { _ in one }.joined(separator: " OR ") + ")",
      values.flatMap { [$0.databaseValue, ($0 + "\u{10FFFF}").databaseValue] })
  }

  /// An interval meets another where neither ends before the other begins; an open end never does.
  private mutating func numbers(_ key: QueryKey, _ low: Query.Bound?, _ high: Query.Bound?) {
    let isValue = key == .value
    let (least, greatest) =
      isValue
      ? ("c.value_min", "c.value_max")
      : ("CAST(c.confidence AS REAL)", "CAST(c.confidence AS REAL)")
    if isValue { part("(c.value_min IS NOT NULL OR c.value_max IS NOT NULL)") }
    if let low {
      let sign = low.isIncluded ? ">=" : ">"
      part(
        isValue ? "(\(greatest) IS NULL OR \(greatest) \(sign) ?)" : "\(greatest) \(sign) ?",
        [low.value.databaseValue])
    }
    if let high {
      let sign = high.isIncluded ? "<=" : "<"
      part(
        isValue ? "(\(least) IS NULL OR \(least) \(sign) ?)" : "\(least) \(sign) ?",
        [high.value.databaseValue])
    }
  }

  private mutating func days(_ key: QueryKey, _ low: Day?, _ high: Day?) {
    switch key {
    case .period:
      part("c.period_text IS NOT NULL")
      if let low {
        part("(c.period_end IS NULL OR c.period_end >= ?)", [low.description.databaseValue])
      }
      if let high {
        part("(c.period_start IS NULL OR c.period_start <= ?)", [high.description.databaseValue])
      }
    case .due:
      part(Self.isPlan)
      point("c.period_end", low, high)
    default:
      useArticle()
      point(key == .published ? "a.published" : "substr(a.retrieved, 1, 10)", low, high)
    }
  }

  private mutating func point(_ column: String, _ low: Day?, _ high: Day?) {
    part("\(column) IS NOT NULL")
    if let low { part("\(column) >= ?", [low.description.databaseValue]) }
    if let high { part("\(column) <= ?", [high.description.databaseValue]) }
  }

  private mutating func empty(_ key: QueryKey) {
    switch key {
    case .assigned: part("c.assignee IS NULL")
    case .says: part("c.attribution IS NULL")
    case .value: part("c.value_min IS NULL AND c.value_max IS NULL")
    case .baseline, .scope: part("c.\(key.rawValue)_text IS NULL")
    case .period: part("c.period_text IS NULL")
    case .due: part("\(Self.isPlan) AND c.period_end IS NULL")
    case .published, .publisher, .language:
      useArticle()
      part("a.\(key.rawValue) IS NULL")
    default: part("c.\(key.rawValue) IS NULL")
    }
  }

  private static let isPlan = "c.modality IN ('target', 'proposed', 'forecast')"

  private static let decidedBy = """
    EXISTS (SELECT 1 FROM decisions d WHERE d.article = c.article AND d.claim = c.id
      AND instr(lower(d.decided_by), lower(?)) > 0)
    """

  private static let inConflict = """
    c.id IN (SELECT m.claim FROM conflict_members m JOIN all_conflicts x ON x.id = m.conflict
      WHERE ? IN (x.class, x.type, x.severity, x.status))
    """
}

extension Query.Feature {
  fileprivate var sql: String {
    switch self {
    case .conflict:
      """
      c.id IN (SELECT m.claim FROM conflicts x JOIN conflict_members m ON m.conflict = x.id
        WHERE x.class IN (\(ClaimRow.judged)))
      """
    case .evidence:
      "EXISTS (SELECT 1 FROM evidence e WHERE e.article = c.article AND e.claim = c.id)"
    case .decision:
      "EXISTS (SELECT 1 FROM decisions d WHERE d.article = c.article AND d.claim = c.id)"
    case .quantity: "c.unit IS NOT NULL"
    case .subject, .property, .predicate, .attribution, .edited: "c.\(rawValue) IS NOT NULL"
    case .baseline, .scope, .period: "c.\(rawValue)_text IS NOT NULL"
    }
  }
}
