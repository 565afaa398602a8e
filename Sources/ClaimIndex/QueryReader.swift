import ClaimModel

/// Reads a query, one term after the other; places are code points of the text.
///
///     query    = { term }
///     term     = [ "-" ] ( key operator value { "," value } | word )
///     operator = ":" | "=" | ">" | ">=" | "<" | "<="
///     value    = quoted | characters up to a space or comma
///     word     = quoted | characters up to a space
///
/// A key is Latin letters right before an operator. Quotes are `"…"`, `“…”` and `「…」`, and the wide
/// colon that a Chinese keyboard gives is as good as the narrow one.
struct QueryReader {
  let text: [Unicode.Scalar]
  let context: QueryContext
  var at = 0

  /// A part of the text and where it stands.
  struct Part {
    var text: String
    var place: Range<Int>
  }

  enum Operator: String {
    case equal = ":"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  init(_ text: String, context: QueryContext) {
    self.text = Array(text.unicodeScalars)
    self.context = context
  }

  mutating func terms() throws(IndexError) -> [Query.Term] {
    var terms: [Query.Term] = []
    skipSpace()
    while at < text.count {
      terms.append(try term())
      skipSpace()
    }
    return terms
  }

  private mutating func term() throws(IndexError) -> Query.Term {
    let negated = text[at] == "-" && at + 1 < text.count && !isSpace(text[at + 1])
    if negated { at += 1 }
    guard let (key, sign) = try keyAndOperator() else {
      let word = try value(endingAt: { _ in false })
      return Query.Term(.words(word.text), isNegated: negated)
    }
    let values = try values(of: key, after: sign)
    return Query.Term(try condition(key, sign, values), isNegated: negated)
  }

  /// Moves behind `key:`; stays where there is none.
  private mutating func keyAndOperator() throws(IndexError) -> (QueryKey, Operator)? {
    var end = at
    while end < text.count, isKeyLetter(text[end]) { end += 1 }
    guard end > at, end < text.count, let sign = sign(at: end) else { return nil }
    let name = string(at..<end).lowercased()
    guard let key = QueryKey(rawValue: name) else { throw unknown(key: name, at..<end) }
    at = end + sign.length
    return (key, sign.operator)
  }

  private func sign(at start: Int) -> (operator: Operator, length: Int)? {
    let orEqual = start + 1 < text.count && text[start + 1] == "="
    switch text[start] {
    case ":", "\u{FF1A}", "=": return (.equal, 1)
    case "<", "\u{FF1C}": return orEqual ? (.lessOrEqual, 2) : (.less, 1)
    case ">", "\u{FF1E}": return orEqual ? (.greaterOrEqual, 2) : (.greater, 1)
    default: return nil
    }
  }

  private mutating func values(of key: QueryKey, after sign: Operator) throws(IndexError) -> [Part]
  {
    // A comma in a number parts thousands.
    var isOne = sign != .equal
    if case .number = key.kind { isOne = true }
    var values: [Part] = []
    repeat {
      let part = try value(endingAt: { !isOne && $0 == "," })
      if part.text.isEmpty, key == .due, sign == .equal, values.isEmpty { return [] }
      guard !part.text.isEmpty else { throw wants(key, part) }
      values.append(part)
    } while !isOne && step(over: ",")
    return values
  }

  /// A quoted text, or everything up to a space or another end.
  private mutating func value(endingAt isEnd: (Unicode.Scalar) -> Bool) throws(IndexError) -> Part {
    let start = at
    if at < text.count, let close = Self.quotes[text[at]] {
      guard let end = text[(at + 1)...].firstIndex(of: close) else {
        throw unclosed(start..<text.count)
      }
      at = end + 1
      return Part(text: string(start + 1..<end), place: start..<at)
    }
    while at < text.count, !isSpace(text[at]), !isEnd(text[at]) { at += 1 }
    return Part(text: string(start..<at), place: start..<at)
  }

  private mutating func step(over scalar: Unicode.Scalar) -> Bool {
    guard at < text.count, text[at] == scalar else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while at < text.count, isSpace(text[at]) { at += 1 }
  }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[range])
    return String(view)
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private func isKeyLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20) && scalar.isASCII
  }

  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\u{201C}": "\u{201D}", "\u{300C}": "\u{300D}",
  ]
}

extension Query {
  /// Reads a query as a person types it.
  ///
  /// - Throws: code `query`, with the place of the first thing that cannot be read.
  public init(_ text: String, context: QueryContext = QueryContext()) throws(IndexError) {
    var reader = QueryReader(text, context: context)
    terms = try reader.terms()
  }
}
