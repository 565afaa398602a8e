import ClaimModel

/// What one action writes and removes, by path.
public struct Edit: Sendable {
  public var writes: [String: [UInt8]]
  public var removals: Set<String>

  public init(writes: [String: [UInt8]] = [:], removals: Set<String> = []) {
    self.writes = writes
    self.removals = removals
  }

  public var isEmpty: Bool { writes.isEmpty && removals.isEmpty }
}

/// What a commit says: who did what to which claim, for people; trailers for programs.
public struct CommitMessage: Hashable, Sendable {
  /// One line.
  public var subject: String
  public var body: String
  public var trailers: [Trailer]

  public struct Trailer: Hashable, Sendable {
    public var key: String
    public var value: String

    public init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  public init(_ subject: String, body: String = "", trailers: [Trailer] = []) {
    self.subject = subject
    self.body = body
    self.trailers = trailers
  }

  /// The message as git keeps it. Line ends and control characters cannot break its parts.
  public var text: String {
    var parts = [Self.line(subject)]
    let kept = body.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.line(String($0)) }.joined(separator: "\n")
    let trimmed = kept.drop { $0 == "\n" }
    if !trimmed.isEmpty { parts.append(String(trimmed)) }
    if !trailers.isEmpty {
      parts.append(trailers.map { "\($0.key): \(Self.line($0.value))" }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func line(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      out.append(YAMLScalar.isHidden(scalar.value) ? " " : scalar)
    }
    return String(out)
  }
}

/// Who did it, and when.
public struct Signature: Hashable, Sendable {
  public var name: String
  public var mail: String
  /// Seconds since 1970-01-01T00:00:00Z.
  public var time: Int64
  /// Minutes east of UTC.
  public var offset: Int

  public init(name: String, mail: String, time: Int64, offset: Int = 0) {
    self.name = name
    self.mail = mail
    self.time = time
    self.offset = offset
  }

  /// `Name <mail>`
  public var person: String { "\(name) <\(mail)>" }
}

/// A commit that is still to be made, for whoever signs it; its tree and its parents are there already.
public struct UnsignedCommit: Hashable, Sendable {
  /// The id of the tree.
  public var tree: String
  public var parents: [CommitID]
  public var message: String
  public var author: Signature
}
