/// Why an address gave no document. Nothing was kept of it.
public struct FetchError: Error, Sendable, Hashable, CustomStringConvertible {
  public var code: Code
  /// The address as it was given.
  public var subject: String
  /// What lies beneath: the status, the network's message, the address it led to.
  public var underlying: String?
  /// The next thing to do, without the word "Hint".
  public var hint: String?

  public init(_ code: Code, subject: String, underlying: String? = nil, hint: String? = nil) {
    self.code = code
    self.subject = subject
    self.underlying = underlying
    self.hint = hint ?? code.hint
  }

  /// An open set, so that a new code breaks no `switch`.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let address = Code(rawValue: "address")
    public static let scheme = Code(rawValue: "scheme")
    public static let password = Code(rawValue: "password")
    public static let port = Code(rawValue: "port")
    public static let local = Code(rawValue: "local")
    public static let unknownHost = Code(rawValue: "unknown-host")
    public static let unreachable = Code(rawValue: "unreachable")
    public static let untrusted = Code(rawValue: "untrusted")
    public static let slow = Code(rawValue: "slow")
    public static let tooLarge = Code(rawValue: "too-large")
    public static let redirects = Code(rawValue: "redirects")
    public static let robots = Code(rawValue: "robots")
    public static let closed = Code(rawValue: "closed")
    public static let gone = Code(rawValue: "gone")
    public static let status = Code(rawValue: "status")
    public static let type = Code(rawValue: "type")
  }

  /// What failed, on what, and why; one line, no final stop. The hint is apart.
  public var description: String {
    let sentence = "cannot fetch “\(subject)”: \(code.sentence)"
    return underlying.map { "\(sentence) (\($0))" } ?? sentence
  }
}

// Every sentence of this room stands here.
extension FetchError.Code {
  var sentence: String {
    switch self {
    case .address: "it is no address"
    case .scheme: "only http and https are fetched"
    case .password: "it holds a name or a password"
    case .port: "nobody publishes articles on that port"
    case .local: "it leads to this machine or its network"
    case .unknownHost: "its host is not known"
    case .unreachable: "its host does not answer"
    case .untrusted: "its certificate is not trusted"
    case .slow: "it took too long"
    case .tooLarge: "it is too large for an article"
    case .redirects: "it leads on too often"
    case .robots: "the site asks programs not to read it"
    case .closed: "the site shows it to its subscribers or members only"
    case .gone: "there is no such page"
    case .status: "the site refused"
    case .type: "it is no document that is read"
    default: rawValue
    }
  }

  var hint: String? {
    switch self {
    case .address: "write it whole, for example https://example.org/article"
    case .scheme: "save the document and add the file"
    case .password: "take the name and the password out; what needs them is not fetched"
    case .port: "use the site's usual address"
    case .local: "if you mean it, add --allow-local"
    case .unknownHost: "check the spelling, and that there is a network"
    case .unreachable, .slow, .status:
      "try again later, or save the page in a browser and add the file"
    case .untrusted: "open it in a browser to see why; save the page there and add the file"
    case .tooLarge: "save the article alone and add the file"
    case .redirects: "open it in a browser and use the address it ends at"
    case .robots, .closed: "open it in a browser as a reader, save the page and add the file"
    case .gone: "check the address"
    case .type: "add pages, PDF, Markdown or text"
    default: nil
    }
  }
}
