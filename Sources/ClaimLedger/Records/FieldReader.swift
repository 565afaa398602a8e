import ClaimModel
import Foundation

/// Takes the keys of a map one by one and writes down everything that is wrong with them.
///
/// A codec asks for its keys in their canonical order, which makes each look-up one comparison; other
/// orders work too. After `finish` every key that nobody asked for is a problem, with the nearest known one.
/// A missing or impossible value yields a stand-in, so that all problems of a record are found at once: the
/// caller keeps the record only where `sink.problems` did not grow.
struct FieldReader {
  let sink: ProblemSink
  let line: Int
  let column: Int
  private let entries: [YAMLNode.Entry]
  /// Bits of the entries that were asked for; a map of more than 64 keys has unknown ones anyway.
  private var taken: UInt64 = 0
  private var takenCount = 0
  private var known: [String] = []
  private var next = 0

  init(_ node: YAMLNode, _ sink: ProblemSink) {
    self.sink = sink
    line = node.line
    column = node.column
    if case .map(let entries) = node.content {
      self.entries = entries
    } else {
      entries = []
      sink.add(node, "expected keys with values, found \(node.noun)")
    }
  }

  /// The value of `key`, taken; `nil` where it is absent or empty.
  mutating func node(_ key: String) -> YAMLNode? {
    known.append(key)
    let index: Int
    if next < entries.count, entries[next].key == key {
      index = next
    } else if let found = entries.firstIndex(where: { $0.key == key }) {
      index = found
    } else {
      return nil
    }
    if index < 64, taken & 1 << UInt64(index) == 0 {
      taken |= 1 << UInt64(index)
      takenCount += 1
    }
    next = index + 1
    let value = entries[index].value
    if case .scalar(let text, let isPlain) = value.content, isPlain {
      if text.isEmpty || text == "null" || text == "~" { return nil }
    }
    return value
  }

  mutating func text(_ key: String) -> String? { node(key).flatMap(text) }

  private func text(_ node: YAMLNode) -> String? {
    if case .scalar(let text, _) = node.content { return text }
    sink.add(node, "expected a text, found \(node.noun)")
    return nil
  }

  /// A text that must be there; empty where it is not.
  mutating func required(_ key: String) -> String {
    if let text = text(key) { return text }
    missing(key)
    return ""
  }

  /// Says that `key` is missing, unless it is there and was complained of already.
  func missing(_ key: String) {
    if let entry = entries.first(where: { $0.key == key }),
      !isEmpty(entry.value)
    {
      return
    }
    sink.add(line, column, "the key `\(key)` is missing")
  }

  private func isEmpty(_ node: YAMLNode) -> Bool {
    if case .scalar(let text, let isPlain) = node.content {
      return isPlain && (text.isEmpty || text == "null" || text == "~")
    }
    return false
  }

  mutating func parse<Value>(_ key: String, _ what: String, _ read: (String) -> Value?) -> Value? {
    guard let node = node(key), let text = text(node) else { return nil }
    if let value = read(text) { return value }
    sink.add(node, "expected \(what), found `\(text)`")
    return nil
  }

  mutating func integer(_ key: String) -> Int? {
    parse(key, "a whole number") { $0.first == "+" ? nil : Int($0) }
  }

  mutating func decimal(_ key: String) -> Decimal? {
    parse(key, "a number such as 0.8") { DecimalText.value($0) }
  }

  mutating func truth(_ key: String) -> Bool? {
    parse(key, "true or false") { $0 == "true" ? true : $0 == "false" ? false : nil }
  }

  mutating func day(_ key: String) -> Day? { parse(key, "a day such as 2025-10-07") { Day($0) } }

  /// A word of a fixed list.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, _: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let node = node(key), let text = text(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let all = Word.allCases.map(\.rawValue)
    sink.add(
      node, "expected \(all.joined(separator: ", ")), found `\(text)`",
      hint: Nearest.hint(text, all))
    return nil
  }

  /// A word of a fixed list that must be there.
  mutating func requiredWord<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ stand: Word
  ) -> Word where Word.RawValue == String {
    if let word = word(key, Word.self) { return word }
    missing(key)
    return stand
  }

  mutating func map<Value>(_ key: String, _ read: (inout FieldReader) -> Value) -> Value? {
    guard let node = node(key) else { return nil }
    return Self.read(node, sink, read)
  }

  static func read<Value>(
    _ node: YAMLNode, _ sink: ProblemSink, _ read: (inout FieldReader) -> Value
  ) -> Value {
    var fields = FieldReader(node, sink)
    let value = read(&fields)
    fields.finish()
    return value
  }

  mutating func list<Value>(_ key: String, _ read: (inout FieldReader) -> Value) -> [Value] {
    items(key).map { Self.read($0, sink, read) }
  }

  /// A list of texts; a single text counts as a list of one.
  mutating func texts(_ key: String) -> [String] { items(key).compactMap(text) }

  mutating func items(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    switch node.content {
    case .list(let items): return items
    case .scalar: return [node]
    case .map:
      sink.add(node, "expected a list, found \(node.noun)")
      return []
    }
  }

  /// The line of a key's name, for later messages.
  func line(of key: String) -> Int { entries.first { $0.key == key }?.line ?? line }

  /// Complains of every key that nobody asked for.
  func finish() {
    guard takenCount < entries.count else { return }
    for (i, entry) in entries.enumerated() where i >= 64 || taken & 1 << UInt64(i) == 0 {
      sink.add(
        entry.line, entry.column, "unknown key `\(entry.key)`",
        hint: Nearest.hint(entry.key, known)
          ?? "Known here: \(known.joined(separator: ", ")). Remarks go after `#`.")
    }
  }
}

/// What is wrong with one file, gathered.
final class ProblemSink {
  let path: String
  private(set) var problems: [Problem] = []

  init(path: String) { self.path = path }

  func add(_ line: Int, _ column: Int, _ message: String, hint: String? = nil) {
    problems.append(
      Problem(path: path, line: line, column: column, message: message, hint: hint))
  }

  func add(_ node: YAMLNode, _ message: String, hint: String? = nil) {
    add(node.line, node.column, message, hint: hint)
  }

  func add(_ problem: Problem) { problems.append(problem) }

  /// Takes back what was added after the first `count`.
  func keep(_ count: Int) { problems.removeSubrange(count...) }

  /// Gives every problem the line that it speaks of.
  func excerpted(from bytes: [UInt8]) -> [Problem] {
    guard !problems.isEmpty else { return [] }
    let lines = bytes.split(separator: .newline, omittingEmptySubsequences: false)
    return problems.map { problem in
      var problem = problem
      if problem.line >= 1, problem.line <= lines.count {
        problem.excerpt = String(decoding: lines[problem.line - 1], as: UTF8.self)
      }
      return problem
    }
  }
}
