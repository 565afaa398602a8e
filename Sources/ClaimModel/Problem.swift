/// Something wrong in a file that a person can mend: where, what, and how.
public struct Problem: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var path: String
  /// From 1; 0 where the whole file is meant.
  public var line: Int
  /// From 1, in code points; 0 where the whole line is meant.
  public var column: Int
  public var message: String
  public var hint: String?
  /// The line itself, for a caret.
  public var excerpt: String?
  public var kind: Kind

  public init(
    path: String, line: Int = 0, column: Int = 0, message: String, hint: String? = nil,
    excerpt: String? = nil, kind: Kind = .damaged
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
    self.excerpt = excerpt
    self.kind = kind
  }

  public enum Kind: String, Hashable, Sendable {
    /// it cannot be read, or says something impossible
    case damaged
    /// written by a later Assay
    case newerFormat = "newer-format"
    /// written by an earlier Assay, and to be upgraded
    case olderFormat = "older-format"
  }

  public var place: String {
    line == 0 ? path : column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
  }

  public var description: String { "\(place): \(message)" }

  public static func < (a: Problem, b: Problem) -> Bool {
    (a.path, a.line, a.column, a.message) < (b.path, b.line, b.column, b.message)
  }
}
