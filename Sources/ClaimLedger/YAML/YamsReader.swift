import Yams

/// Reads what people wrote by hand: all of YAML but anchors, aliases and tags, within bounds.
///
/// An alias can stand for a billion texts and a tag for a type: neither has a place in a record. Nesting is
/// bounded before the parser starts, since it recurses.
enum YamsReader {
  /// The most bytes of one hand-written document.
  static let sizeLimit = 4 << 20
  private static let depthLimit = 64

  static func read(_ document: ArraySlice<UInt8>, firstLine: Int) throws(YAMLFailure) -> YAMLNode? {
    guard document.count <= sizeLimit else {
      throw YAMLFailure(line: firstLine, column: 1, message: "the document is larger than 4 MiB")
    }
    guard let text = String(validating: document, as: UTF8.self) else {
      throw notUTF8(document, firstLine: firstLine)
    }
    if let line = alias(document) {
      throw YAMLFailure(
        line: firstLine + line, column: 1, message: "aliases (*name) are not allowed in a record",
        hint: "Write the text out where it is used; quote a text that starts with `*`.")
    }
    if let line = tooDeep(document) {
      throw YAMLFailure(line: firstLine + line, column: 1, message: "nested too deeply")
    }
    do {
      return try compose(text).map { node throws(YAMLFailure) in
        try convert(node, firstLine: firstLine, depth: 0)
      }
    } catch let failure as YAMLFailure {
      throw failure
    } catch let error as YamlError {
      throw explain(error, firstLine: firstLine)
    } catch {
      throw YAMLFailure(line: firstLine, column: 1, message: "\(error)")
    }
  }

  private static func compose(_ text: String) throws -> Node? {
    try Yams.Parser(yaml: text, encoding: .utf8).singleRoot()
  }

  private static func convert(_ node: Node, firstLine: Int, depth: Int) throws(YAMLFailure)
    -> YAMLNode
  {
    let line = (node.mark?.line ?? 1) + firstLine - 1
    let column = node.mark?.column ?? 1
    func refuse(_ what: String) -> YAMLFailure {
      YAMLFailure(
        line: line, column: column, message: "\(what) are not allowed in a record",
        hint: "Write the text out where it is used.")
    }
    guard depth <= depthLimit else {
      throw YAMLFailure(line: line, column: column, message: "nested too deeply")
    }
    switch node {
    case .alias: throw refuse("aliases (*name)")
    case .scalar(let scalar):
      return YAMLNode(
        .scalar(scalar.string, isPlain: scalar.style == .plain), line: line, column: column)
    case .sequence(let items):
      var out: [YAMLNode] = []
      for item in items { out.append(try convert(item, firstLine: firstLine, depth: depth + 1)) }
      return YAMLNode(.list(out), line: line, column: column)
    case .mapping(let pairs):
      var entries: [YAMLNode.Entry] = []
      for (key, value) in pairs {
        guard case .scalar(let text) = key else {
          throw refuse("keys other than single words")
        }
        entries.append(
          YAMLNode.Entry(
            key: text.string, line: (key.mark?.line ?? 1) + firstLine - 1,
            column: key.mark?.column ?? 1,
            value: try convert(value, firstLine: firstLine, depth: depth + 1)))
      }
      return YAMLNode(.map(entries), line: line, column: column)
    }
  }

  /// The line (from 0) of the first alias of an anchor that stands before it.
  ///
  /// Asked before the parser starts, since that expands aliases as it goes. An alias of nothing is left to
  /// the parser, which refuses it.
  private static func alias(_ document: ArraySlice<UInt8>) -> Int? {
    var (line, canStart, isEscaped) = (0, true, false)
    var quote: UInt8?
    var anchors: Set<ArraySlice<UInt8>> = []
    for (i, byte) in zip(document.indices, document) {
      if byte == .newline { line += 1 }
      if let open = quote {
        if isEscaped {
          isEscaped = false
        } else if byte == .backslash, open == .doubleQuote {
          isEscaped = true
        } else if byte == open {
          quote = nil
        }
        continue
      }
      switch byte {
      case 38 where canStart: anchors.insert(name(document[(i + 1)...]))
      case 42 where canStart: if anchors.contains(name(document[(i + 1)...])) { return line }
      case .newline, .colon, .dash, 63, .bracket, 123, .comma: canStart = true
      case .space, 9, 13: break
      case .singleQuote, .doubleQuote:
        if canStart { quote = byte }
        canStart = false
      default: canStart = false
      }
    }
    return nil
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.prefix { (48...57).contains($0) || (65...90).contains($0 & 0xDF) || $0 == 45 || $0 == 95 }
  }

  /// The line (from 0) on which brackets or dashes nest beyond all reason.
  private static func tooDeep(_ document: ArraySlice<UInt8>) -> Int? {
    var (line, open, lead) = (0, 0, 0)
    var isLeading = true
    for byte in document {
      switch byte {
      case .newline:
        line += 1
        lead = 0
        isLeading = true
      case .bracket, 123: open += 1
      case .endBracket, 125: open -= 1
      case .dash, 63, .colon: if isLeading { lead += 1 }
      case .space, 9: if isLeading { lead += 0 }
      default: isLeading = false
      }
      if open > depthLimit * 4 || lead > depthLimit { return line }
    }
    return nil
  }

  private static func notUTF8(_ document: ArraySlice<UInt8>, firstLine: Int) -> YAMLFailure {
    var line = firstLine
    for part in document.split(separator: .newline, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { break }
      line += 1
    }
    return YAMLFailure(line: line, column: 1, message: "not UTF-8", hint: "Save the file as UTF-8.")
  }

  private static func explain(_ error: YamlError, firstLine: Int) -> YAMLFailure {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return YAMLFailure(
        line: mark.line + firstLine - 1, column: mark.column, message: problem,
        hint: hint(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return YAMLFailure(
        line: context.mark.line + firstLine - 1, column: context.mark.column,
        message: "the key \(duplicates.map { "`\($0)`" }.joined(separator: ", ")) stands here twice"
      )
    case .reader(let problem, _, _, _):
      return YAMLFailure(line: firstLine, column: 1, message: problem)
    default:
      return YAMLFailure(line: firstLine, column: 1, message: "\(error)")
    }
  }

  private static func hint(_ problem: String) -> String? {
    if problem.contains("mapping values are not allowed") {
      return "Put the text in double quotes where it contains a colon and a space."
    }
    if problem.contains("cannot start any token") {
      return "Put the text in double quotes, and indent with spaces."
    }
    return nil
  }
}
