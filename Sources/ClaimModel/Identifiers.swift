/// A typed identifier: text that sorts and hashes, and cannot be taken for another kind's.
public protocol Identifier: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  var text: String { get }
  init(_ text: String)
}

extension Identifier {
  public init(stringLiteral value: String) { self.init(value) }
  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
  public var description: String { text }
}

/// The article's folder below `Claims/`: `2025-06/wsj-nvidia-huawei-7f3a`. Fixed when added.
public struct ArticleID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

/// Ten or more characters of lower-case base 32 (no i l o u).
public struct ClaimID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

public struct ConflictID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

public struct DecisionID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

public struct EvidenceID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
}

/// A git commit's id in lower-case hexadecimal.
public struct CommitID: Identifier {
  public let text: String
  public init(_ text: String) { self.text = text }
  public var short: String { String(text.prefix(7)) }
}
