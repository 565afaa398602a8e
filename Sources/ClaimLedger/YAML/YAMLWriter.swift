import ClaimModel
import Foundation

/// Writes records as canonical YAML: keys in the order they are given, two spaces a level, lists at their
/// parent's indent, LF, no folding, no binary floating point. The same values give the same bytes.
public struct YAMLWriter {
  public private(set) var bytes: [UInt8] = []
  private var indent = 0
  /// The next key stands on the line of the `- ` before it.
  private var isFirstOfItem = false

  /// A writer at the start of a document of a stream, after its `---` line.
  public init() { bytes = [.dash, .dash, .dash, .newline] }

  /// A writer of a file that holds a single document and no `---` line.
  public static func single() -> YAMLWriter {
    var writer = YAMLWriter()
    writer.bytes = []
    return writer
  }

  /// Writes a text, in quotes where YAML would read it as something else; nothing where it is `nil`.
  public mutating func text(_ key: String, _ value: String?) {
    guard let value else { return }
    start(key)
    bytes.append(.space)
    scalar(value, inFlow: false)
    bytes.append(.newline)
  }

  /// Writes a number, date, truth value or word of a fixed list as it is; nothing where it is `nil`.
  public mutating func raw(_ key: String, _ value: String?) {
    guard let value else { return }
    start(key)
    bytes.append(.space)
    bytes.append(contentsOf: value.utf8)
    bytes.append(.newline)
  }

  public mutating func number(_ key: String, _ value: Int?) { raw(key, value.map { "\($0)" }) }

  public mutating func number(_ key: String, _ value: Decimal?) {
    raw(key, value.map(Self.decimal))
  }

  public mutating func truth(_ key: String, _ value: Bool) { raw(key, value ? "true" : "false") }

  public mutating func day(_ key: String, _ value: Day?) { raw(key, value?.description) }

  /// Writes a `[…]` list of texts on one line; nothing where it is empty.
  ///
  /// - Parameter areRaw: they are numbers.
  public mutating func flow(_ key: String, _ values: [String], areRaw: Bool = false) {
    guard !values.isEmpty else { return }
    start(key)
    bytes += [.space, .bracket]
    for (i, value) in values.enumerated() {
      if i > 0 { bytes += [.comma, .space] }
      if areRaw { bytes.append(contentsOf: value.utf8) } else { scalar(value, inFlow: true) }
    }
    bytes += [.endBracket, .newline]
  }

  /// Writes the keys that `body` writes, one level deeper.
  public mutating func map(_ key: String, _ body: (inout YAMLWriter) -> Void) {
    start(key)
    bytes.append(.newline)
    indent += 2
    body(&self)
    indent -= 2
  }

  /// Writes one item for each value, each the keys that `body` writes; nothing where there are none.
  public mutating func list<Value>(
    _ key: String, _ values: [Value], _ body: (inout YAMLWriter, Value) -> Void
  ) {
    guard !values.isEmpty else { return }
    start(key)
    bytes.append(.newline)
    for value in values {
      pad()
      bytes += [.dash, .space]
      isFirstOfItem = true
      indent += 2
      body(&self, value)
      indent -= 2
    }
  }

  private mutating func start(_ key: String) {
    if isFirstOfItem { isFirstOfItem = false } else { pad() }
    bytes.append(contentsOf: key.utf8)
    bytes.append(.colon)
  }

  private mutating func pad() {
    for _ in 0..<indent { bytes.append(.space) }
  }

  private mutating func scalar(_ value: String, inFlow: Bool) {
    if YAMLScalar.needsQuotes(value, inFlow: inFlow) {
      YAMLScalar.quote(value, into: &bytes)
    } else {
      bytes.append(contentsOf: value.utf8)
    }
  }

  /// Plain digits, never an exponent.
  static func decimal(_ value: Decimal) -> String { value.description }
}
