// From an address to a document, as a careful reader would fetch it:
//
//   1. only http and https, no passwords, no ports that nobody publishes on
//   2. the site's robots.txt, once a site
//   3. the page, with a limit of size and time for all hops together; each redirect is judged like a
//      first address and recorded
//   4. every connection is judged by its numeric address before it is opened (`NetworkAddress`), so that
//      neither a redirect, nor a name that resolves anew, nor an odd way of writing an address leads to
//      this machine or its network
//   5. what needs a subscription, a login or a script is not worked around: the error says so

/// A document that was fetched.
public struct FetchedDocument: Hashable, Sendable {
  public var bytes: [UInt8]
  /// Where it was found in the end.
  public var url: String
  /// The addresses that led there, in order, without `url`.
  public var redirects: [String]
  /// The media type in lower case, `text/html`; `nil` where the site names none.
  public var type: String?
  /// The encoding that the site names.
  public var charset: String?
}

/// Fetches documents from the open web.
public final class ArticleFetcher {
  public struct Limits: Hashable, Sendable {
    /// In bytes.
    public var size: Int
    /// For one document with all its redirects, in seconds.
    public var seconds: Int
    public var redirects: Int

    public init(size: Int = 32 << 20, seconds: Int = 60, redirects: Int = 10) {
      self.size = size
      self.seconds = seconds
      self.redirects = redirects
    }
  }

  private let limits: Limits
  private let agent: String
  private let anyPort: Bool
  private let mayConnect: NetworkAddress.Judge
  private let names: [String]
  private var robots: [String: Robots] = [:]

  /// The name under which robots.txt may speak of us.
  static let program = "assay"

  /// - Parameters:
  ///   - allowsLocal: addresses of this machine and its network too.
  ///   - agent: who we say we are.
  public convenience init(
    limits: Limits = Limits(), allowsLocal: Bool = false, agent: String = "assay/0.1"
  ) {
    self.init(
      limits: limits, agent: agent, anyPort: allowsLocal,
      mayConnect: { allowsLocal || $0.isPublic })
  }

  init(
    limits: Limits, agent: String, anyPort: Bool, names: [String] = [],
    mayConnect: @escaping NetworkAddress.Judge
  ) {
    self.limits = limits
    self.agent = agent
    self.anyPort = anyPort
    self.names = names
    self.mayConnect = mayConnect
  }

  /// Whether a word on the command line is an address and no file.
  public static func isAddress(_ word: String) -> Bool {
    let head = word.prefix(8).lowercased()
    return head.hasPrefix("http://") || head.hasPrefix("https://")
  }

  public func fetch(_ subject: String) throws(FetchError) -> FetchedDocument {
    let start = ContinuousClock.now
    var (next, passed) = (subject, [String]())
    while true {
      let address = try WebAddress(next, subject: subject)
      try check(address, subject)
      guard try robots(of: address, subject, since: start).allows(address.path) else {
        throw FetchError(.robots, subject: subject, underlying: address.text)
      }
      let response = try request(address, subject, limits.size, since: start).run()
      guard (300..<400).contains(response.status), let location = response.location else {
        return try document(response, address, passed, subject)
      }
      passed.append(address.text)
      guard passed.count <= limits.redirects else {
        throw FetchError(.redirects, subject: subject, underlying: "\(passed.count) times")
      }
      next = location
    }
  }

  private func check(_ address: WebAddress, _ subject: String) throws(FetchError) {
    if let literal = NetworkAddress(address.host), !mayConnect(literal) {
      throw FetchError(.local, subject: subject, underlying: address.host)
    }
    guard anyPort || address.isUsualPort else {
      throw FetchError(.port, subject: subject, underlying: "\(address.port)")
    }
  }

  private func request(
    _ address: WebAddress, _ subject: String, _ size: Int, since start: ContinuousClock.Instant
  ) throws(FetchError) -> Request {
    let passed = ContinuousClock.now - start
    let left = limits.seconds * 1000 - Int(passed / .milliseconds(1))
    guard left > 0 else {
      throw FetchError(.slow, subject: subject, underlying: "more than \(limits.seconds) s")
    }
    return Request(
      address: address, subject: subject, mayConnect: mayConnect, limit: size, milliseconds: left,
      agent: agent, names: names)
  }

  private func robots(
    of address: WebAddress, _ subject: String, since start: ContinuousClock.Instant
  ) throws(FetchError) -> Robots {
    if let known = robots[address.origin] { return known }
    let found = try askRobots(of: address, subject, since: start)
    robots[address.origin] = found
    return found
  }

  /// RFC 9309, 2.3: no file allows everything, a failing site nothing; up to five redirects.
  private func askRobots(
    of address: WebAddress, _ subject: String, since start: ContinuousClock.Instant
  ) throws(FetchError) -> Robots {
    var next = "\(address.origin)/robots.txt"
    for _ in 0...5 {
      let place = try WebAddress(next, subject: subject)
      try check(place, subject)
      var request = try request(place, subject, Robots.longest, since: start)
      request.mayCut = true
      let response = try request.run()
      switch response.status {
      case 200..<300:
        return Robots(String(decoding: response.body, as: UTF8.self), program: Self.program)
      case 300..<400:
        guard let location = response.location else { return .everything }
        next = location
      case 500...: return .nothing
      default: return .everything
      }
    }
    return .everything
  }

  private func document(
    _ response: Response, _ address: WebAddress, _ passed: [String], _ subject: String
  ) throws(FetchError) -> FetchedDocument {
    switch response.status {
    case 200..<300: break
    case 401, 402, 403, 407, 451:
      throw FetchError(.closed, subject: subject, underlying: "status \(response.status)")
    case 404, 410:
      throw FetchError(.gone, subject: subject, underlying: "status \(response.status)")
    default: throw FetchError(.status, subject: subject, underlying: "status \(response.status)")
    }
    let (type, charset) = MediaType.parts(response.type ?? "")
    guard MediaType.isRead(type) else {
      throw FetchError(.type, subject: subject, underlying: type)
    }
    return FetchedDocument(
      bytes: response.body, url: address.text, redirects: passed, type: type, charset: charset)
  }
}

/// What a site says that a document is.
enum MediaType {
  private static let read: Set<String> = [
    "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown",
    "application/pdf", "message/rfc822", "multipart/related", "application/octet-stream",
  ]

  /// Whether such documents are read; one that names no type is looked at.
  static func isRead(_ type: String?) -> Bool { type.map(read.contains) ?? true }

  /// `text/html; charset="Big5"` → `text/html`, `Big5`.
  static func parts(_ header: String) -> (type: String?, charset: String?) {
    let parts = header.split(separator: ";").map { part in
      String(part.drop { $0 == " " }).lowercased()
    }
    let type = parts.first.flatMap { $0.split(separator: " ").first }.map(String.init)
    let charset = parts.dropFirst().first { $0.hasPrefix("charset=") }.map {
      $0.dropFirst(8).filter { !"\"' ".contains($0) }
    }
    return (type, charset.flatMap { $0.isEmpty ? nil : $0 })
  }
}
