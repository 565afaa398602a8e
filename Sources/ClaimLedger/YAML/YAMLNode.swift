/// A piece of a YAML document with the place where it stands.
public struct YAMLNode: Sendable {
  public var content: Content
  /// From 1, in the whole file.
  public var line: Int
  /// From 1, in code points.
  public var column: Int

  public init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }

  public enum Content: Sendable {
    /// `isPlain` is false where the text stood in quotes or in a block: it is a string, whatever it looks like.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case map([Entry])
  }

  /// One key of a map with its value, in the order of the file.
  public struct Entry: Sendable {
    public var key: String
    public var line: Int
    public var column: Int
    public var value: YAMLNode

    public init(key: String, line: Int, column: Int, value: YAMLNode) {
      self.key = key
      self.line = line
      self.column = column
      self.value = value
    }
  }

  /// What the node is, in a word for a message.
  var noun: String {
    switch content {
    case .scalar(let text, let isPlain): isPlain && text.isEmpty ? "nothing" : "a text"
    case .list: "a list"
    case .map: "a group of keys"
    }
  }
}

/// A place in a document that cannot be read, and why.
public struct YAMLFailure: Error, Hashable, Sendable {
  public var line: Int
  public var column: Int
  public var message: String
  public var hint: String?

  public init(line: Int, column: Int, message: String, hint: String? = nil) {
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }
}
