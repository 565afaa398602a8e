import ClaimModel
import GRDB

/// A query as SQL over `claims c JOIN articles a`; what people typed is only ever an argument.
struct QuerySQL {
  var text = "TRUE"
  var arguments: [DatabaseValue] = []
  /// Puts the hits of a search beside the claims.
  var join = ""
  var order = "a.id, c.position"
  var needsArticle = false
}

extension Query {
  /// - Parameter initial: the status most claims have; its index would not help.
  func sql(fold: @escaping (String) -> String, initial: String) -> QuerySQL {
    var writer = QueryWriter(fold: fold, initial: initial)
    for term in terms { writer.add(term) }
    return writer.finished
  }
}

/// Collects conditions; what the full text can answer is asked of it in one question.
struct QueryWriter {
  let fold: (String) -> String
  let initial: String
  private var parts: [String] = []
  private var arguments: [DatabaseValue] = []
  private var words: [String] = []
  private var names: [String] = []
  private var needsArticle = false

  init(fold: @escaping (String) -> String, initial: String) {
    self.fold = fold
    self.initial = initial
  }

  mutating func add(_ term: Query.Term) {
    if !term.isNegated {
      switch term.condition {
      case .words(let text):
        if let phrase = SearchText.phrase(fold(text)) { words.append(phrase) }
        return
      case .any(let key, let values) where key.column != nil:
        names.append(fullText(key, values))
        return
      default: break
      }
    }
    let start = parts.count
    condition(term.condition)
    guard term.isNegated else { return }
    let all = parts[start...].joined(separator: " AND ")
    parts.removeSubrange(start...)
    parts.append("NOT coalesce(\(all), FALSE)")
  }

  var finished: QuerySQL {
    var sql = QuerySQL()
    sql.needsArticle = needsArticle
    var parts = parts
    if !names.isEmpty {
      parts.append("c.number IN (SELECT rowid FROM claims_text WHERE claims_text MATCH ?)")
      sql.arguments.append(names.joined(separator: " AND ").databaseValue)
    }
    if !words.isEmpty {
      sql.join = Self.hits
      sql.order = "hit.rank, a.id, c.position"
      let question = words.joined(separator: " AND ").databaseValue
      sql.arguments = [question, question, question] + arguments + sql.arguments
    } else {
      sql.arguments = arguments + sql.arguments
    }
    if !parts.isEmpty { sql.text = parts.joined(separator: " AND ") }
    return sql
  }

  /// Claims with the words, and after them the claims of articles with the words in their title.
  private static let hits = """
    JOIN (
      SELECT rowid AS number, rank FROM claims_text WHERE claims_text MATCH ?
      UNION ALL
      SELECT tc.number, 0.0 FROM articles_text tt JOIN articles ta ON ta.number = tt.rowid
      JOIN claims tc ON tc.article = ta.id WHERE tt.articles_text MATCH ?
      AND tc.number NOT IN (SELECT rowid FROM claims_text WHERE claims_text MATCH ?)
    ) hit ON hit.number = c.number
    """

  mutating func part(_ sql: String, _ values: [DatabaseValue] = []) {
    parts.append(sql)
    arguments += values
  }

  mutating func useArticle() { needsArticle = true }

  /// A question to `claims_text` for any of `values` in the column of `key`.
  func fullText(_ key: QueryKey, _ values: [String]) -> String {
    let phrases = values.compactMap { SearchText.phrase(fold($0)) }
    // Nothing that could be found: ask for a word that no text has (a code point that is no letter).
    let any = phrases.isEmpty ? "\u{10FFFF}" : phrases.joined(separator: " OR ")
    return "\(key.column ?? "statement") : (\(any))"
  }
}

extension QueryKey {
  /// The column of `claims_text` that answers for the key.
  var column: String? {
    switch self {
    case .subject, .property, .baseline, .says: rawValue
    default: nil
    }
  }
}
