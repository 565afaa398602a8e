import ClaimModel
import Foundation

extension QueryReader {
  /// What a key with its values asks for.
  func condition(_ key: QueryKey, _ sign: Operator, _ values: [Part]) throws(IndexError)
    -> Query.Condition
  {
    if values.count == 1, values[0].text.lowercased() == "none", key.canBeEmpty {
      return .empty(key)
    }
    switch key.kind {
    case .number: return try numbers(key, sign, values[0])
    case .days: return try days(key, sign, values)
    default: break
    }
    guard sign == .equal else { throw noOrder(key, sign, values[0]) }
    switch key.kind {
    case .word(let known): return .any(key, try words(key, values, among: known))
    case .person: return .any(key, try persons(key, values))
    case .feature: return .has(try feature(values))
    default: break
    }
    if key == .status, !context.states.isEmpty {
      return .any(key, try words(key, values, among: context.states))
    }
    return .any(key, values.map(\.text))
  }

  private func words(_ key: QueryKey, _ values: [Part], among known: [String]) throws(IndexError)
    -> [String]
  {
    var words: [String] = []
    for value in values {
      let word = value.text.lowercased()
      guard known.contains(word) else { throw unknown(value, of: key, known: known) }
      words.append(word)
    }
    return words
  }

  private func feature(_ values: [Part]) throws(IndexError) -> Query.Feature {
    let known = Query.Feature.allCases.map(\.rawValue)
    guard let feature = Query.Feature(rawValue: values[0].text.lowercased()) else {
      throw unknown(values[0], of: .has, known: known)
    }
    guard values.count == 1 else { throw onlyOne(.has, values[1]) }
    return feature
  }

  private func persons(_ key: QueryKey, _ values: [Part]) throws(IndexError) -> [String] {
    var persons: [String] = []
    for value in values {
      if value.text.lowercased() == "me" {
        guard let me = context.me else { throw nobody(value) }
        persons.append(me)
      } else {
        persons.append(value.text)
      }
    }
    return persons
  }

  private func numbers(_ key: QueryKey, _ sign: Operator, _ value: Part) throws(IndexError)
    -> Query.Condition
  {
    if sign == .equal, let (low, high) = value.ends {
      return .numbers(key, try bound(key, low), try bound(key, high))
    }
    let number = try self.number(key, value)
    let (open, closed) = (
      Query.Bound(number, isIncluded: false), Query.Bound(number, isIncluded: true)
    )
    switch sign {
    case .equal: return .numbers(key, closed, closed)
    case .less: return .numbers(key, nil, open)
    case .lessOrEqual: return .numbers(key, nil, closed)
    case .greater: return .numbers(key, open, nil)
    case .greaterOrEqual: return .numbers(key, closed, nil)
    }
  }

  private func bound(_ key: QueryKey, _ part: Part?) throws(IndexError) -> Query.Bound? {
    guard let part else { return nil }
    return Query.Bound(try number(key, part), isIncluded: true)
  }

  private func number(_ key: QueryKey, _ part: Part) throws(IndexError) -> Double {
    guard let number = QueryNumber.read(part.text) else { throw wants(key, part) }
    return number
  }

  private func days(_ key: QueryKey, _ sign: Operator, _ values: [Part]) throws(IndexError)
    -> Query.Condition
  {
    // `due:` alone: what can be judged today.
    if values.isEmpty, let today = context.today { return .days(key, nil, today) }
    guard values.count == 1 else { throw onlyOne(key, values[1]) }
    if sign == .equal, let (low, high) = values[0].ends {
      var (first, last): (Day?, Day?)
      if let low { first = try span(key, low).lowerBound }
      if let high { last = try span(key, high).upperBound }
      return .days(key, first, last)
    }
    let span = try self.span(key, values[0])
    switch sign {
    case .equal: return .days(key, span.lowerBound, span.upperBound)
    case .less: return .days(key, nil, span.lowerBound.adding(days: -1))
    case .lessOrEqual: return .days(key, nil, span.upperBound)
    case .greater: return .days(key, span.upperBound.adding(days: 1), nil)
    case .greaterOrEqual: return .days(key, span.lowerBound, nil)
    }
  }

  private func span(_ key: QueryKey, _ part: Part) throws(IndexError) -> ClosedRange<Day> {
    guard let span = QuerySpan.read(part.text, today: context.today) else {
      throw wants(key, part)
    }
    return span
  }
}

extension QueryReader.Part {
  /// The two sides of `a..b`, either of which may be left out; `nil` where there is no `..`.
  fileprivate var ends: (QueryReader.Part?, QueryReader.Part?)? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    let (low, high) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    if low.isEmpty, high.isEmpty { return nil }
    return (
      low.isEmpty ? nil : QueryReader.Part(text: low, place: place),
      high.isEmpty ? nil : QueryReader.Part(text: high, place: place)
    )
  }
}

extension QueryKey {
  /// Whether `key:none` asks for claims without it.
  var canBeEmpty: Bool {
    switch self {
    case .assigned, .subject, .property, .baseline, .says, .predicate, .scope, .unit, .value,
      .measure, .period, .due, .published, .publisher, .language:
      true
    default: false
    }
  }
}

/// Numbers as people type them into a query.
enum QueryNumber {
  /// `80%`, `1,000`, `2e9`, `3億`, `1.5万`; `nil` for anything else.
  static func read(_ text: String) -> Double? {
    var digits = text
    var scale = Decimal(1)
    for (sign, factor) in scales where digits.hasSuffix(sign) {
      digits.removeLast(sign.count)
      scale *= factor
    }
    digits.removeAll { $0 == "," || $0 == "_" }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ Self.allowed.contains($0) }),
      let plain = Double(digits), plain.isFinite, let exact = Decimal(string: digits)
    else { return nil }
    return scale == 1 ? plain : Double((exact * scale).description)
  }

  private static let allowed = Set("0123456789.eE+-".utf8)
  private static let scales: [(String, Decimal)] = [
    ("%", Decimal(string: "0.01") ?? 0), ("‰", Decimal(string: "0.001") ?? 0),
    ("億", 100_000_000), ("亿", 100_000_000), ("萬", 10_000), ("万", 10_000),
  ]
}

/// Days as people type them into a query.
enum QuerySpan {
  /// `2025`, `2025-06`, `2025-06-01`, `2025-Q2`, `2025-H1`, `today`; `nil` for anything else.
  static func read(_ text: String, today: Day?) -> ClosedRange<Day>? {
    if text.lowercased() == "today" { return today.map { $0...$0 } }
    if let day = Day(text) { return day...day }
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Int($0) }), parts[0].utf8.count == 4, parts.count <= 2
    else { return nil }
    if parts.count == 1 { return months(1, 12, of: year) }
    switch parts[1] {
    case "Q1": return months(1, 3, of: year)
    case "Q2": return months(4, 6, of: year)
    case "Q3": return months(7, 9, of: year)
    case "Q4": return months(10, 12, of: year)
    case "H1": return months(1, 6, of: year)
    case "H2": return months(7, 12, of: year)
    default: return Int(parts[1]).flatMap { months($0, $0, of: year) }
    }
  }

  private static func months(_ first: Int, _ last: Int, of year: Int) -> ClosedRange<Day>? {
    guard let start = Day(year, first, 1),
      let end = Day(year, last, Day.length(ofMonth: last, year: year))
    else { return nil }
    return start...end
  }
}
