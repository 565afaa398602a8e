import LocalServer
import Testing

@testable import ArticleFetching

@Suite("Fetching", .serialized)
struct ArticleFetcherTests {
  typealias Answers = LocalServer.Answers

  /// Fetches `path` of a server with these answers; robots.txt allows all unless an answer says else.
  private func fetch(
    _ path: String, limits: ArticleFetcher.Limits = .init(), answers: @escaping Answers
  ) throws -> (Result<FetchedDocument, FetchError>, LocalServer) {
    let server = try LocalServer { path in
      answers(path) ?? (path == "/robots.txt" ? LocalServer.page("", status: "404 Not Found") : nil)
    }
    defer { server.stop() }
    let fetcher = ArticleFetcher(limits: limits, allowsLocal: true)
    let result = Result<FetchedDocument, FetchError> { () throws(FetchError) in
      try fetcher.fetch("http://127.0.0.1:\(server.port)\(path)")
    }
    return (result, server)
  }

  @Test("A page comes with its type, its encoding and the addresses that led to it")
  func redirects() throws {
    let (result, server) = try fetch("/a") { path in
      switch path {
      case "/a": LocalServer.leading(to: "/b?x=1#y")
      case "/b?x=1": LocalServer.page("<p>Words.</p>", type: "Text/HTML; charset=\"Big5\"")
      default: nil
      }
    }
    let found = try result.get()
    let place = "http://127.0.0.1:\(server.port)"
    #expect(found.bytes == Array("<p>Words.</p>".utf8))
    #expect(found.redirects == ["\(place)/a"])
    #expect(found.url == "\(place)/b?x=1")
    #expect(found.type == "text/html")
    #expect(found.charset == "big5")
    #expect(server.requests.count { $0.hasPrefix("GET /robots.txt ") } == 1)
    #expect(server.requests.allSatisfy { $0.contains("User-Agent: assay/") })
  }

  @Test(
    "A site that refuses says why, each with its own error",
    arguments: [
      ("401 Unauthorized", "closed"), ("402 Payment Required", "closed"),
      ("403 Forbidden", "closed"),
      ("404 Not Found", "gone"), ("410 Gone", "gone"), ("429 Too Many Requests", "status"),
      ("503 Service Unavailable", "status"), ("304 Not Modified", "status"),
    ])
  func statuses(status: String, code: String) throws {
    let (result, _) = try fetch("/a") { $0 == "/a" ? LocalServer.page("no", status: status) : nil }
    #expect(failure(result)?.code.rawValue == code)
    #expect(failure(result)?.underlying == "status \(status.prefix(3))")
    #expect(failure(result)?.hint != nil)
  }

  @Test("A circle of redirects ends")
  func circle() throws {
    let (result, server) = try fetch("/a") { $0 == "/a" ? LocalServer.leading(to: "/a") : nil }
    #expect(failure(result)?.code == .redirects)
    #expect(server.requests.count == 12)
  }

  @Test(
    "A redirect to something that is no page of the web is refused",
    arguments: ["file:///etc/passwd", "ftp://example.org/", "http://a:b@127.0.0.1/"])
  func strange(place: String) throws {
    let (result, _) = try fetch("/a") { $0 == "/a" ? LocalServer.leading(to: place) : nil }
    #expect([.scheme, .password, .redirects].contains(failure(result)?.code))
  }

  @Test("A document that is larger than the limit is left, also when it says that it is small")
  func large() throws {
    let limits = ArticleFetcher.Limits(size: 10_000)
    let (result, _) = try fetch("/a", limits: limits) {
      $0 == "/a" ? LocalServer.page(String(repeating: "x", count: 20_000)) : nil
    }
    #expect(failure(result)?.code == .tooLarge)
  }

  @Test("A site that never answers is left")
  func silent() throws {
    let limits = ArticleFetcher.Limits(seconds: 1)
    let (result, _) = try fetch("/a", limits: limits) { _ in nil }
    #expect(failure(result)?.code == .slow)
  }

  @Test("Pictures and programs are no documents")
  func types() throws {
    let (result, _) = try fetch("/a") {
      $0 == "/a" ? LocalServer.page("x", type: "image/png") : nil
    }
    #expect(failure(result)?.code == .type)
  }

  @Test("What robots.txt asks is kept, and a site whose robots.txt fails is not read")
  func robots() throws {
    let asked = LocalServer.page("User-agent: assay\nDisallow: /a", type: "text/plain")
    for robots in [asked, LocalServer.page("", status: "500 Oops")] {
      let (result, server) = try fetch("/a") {
        $0 == "/robots.txt" ? robots : LocalServer.page("<p>never</p>")
      }
      #expect(failure(result)?.code == .robots)
      #expect(server.requests.count == 1)
    }
  }

  @Test("A name that leads to this machine is refused at the connection, whatever it is called")
  func rebinding() throws {
    let server = try LocalServer { _ in LocalServer.page("<p>never</p>") }
    defer { server.stop() }
    let fetcher = ArticleFetcher(
      limits: .init(), agent: "assay", anyPort: false,
      names: ["news.example:\(server.port):127.0.0.1"], mayConnect: \.isPublic)
    let error = #expect(throws: FetchError.self) {
      try fetcher.fetch("http://news.example:\(server.port)/a")
    }
    #expect(error?.code == .local)
    #expect(error?.underlying == "news.example is 127.0.0.1")
    #expect(server.requests.isEmpty)
  }

  @Test("A redirect is judged like a first address")
  func redirectInside() throws {
    let server = try LocalServer { path in
      path == "/robots.txt"
        ? LocalServer.page("", status: "404 Not Found")
        : LocalServer.leading(to: "http://inner.example:81/")
    }
    defer { server.stop() }
    let fetcher = ArticleFetcher(
      limits: .init(), agent: "assay", anyPort: true, names: ["inner.example:81:127.0.0.2"],
      mayConnect: { $0.description == "127.0.0.1" })
    let error = #expect(throws: FetchError.self) {
      try fetcher.fetch("http://127.0.0.1:\(server.port)/a")
    }
    #expect(error?.code == .local)
    #expect(error?.underlying == "inner.example is 127.0.0.2")
  }

  @Test(
    "This machine is refused in every way of writing it",
    arguments: [
      "http://127.0.0.1/", "http://localhost/", "http://2130706433/", "http://0177.1/",
      "http://[::1]/",
      "http://0x7f000001/", "http://[::ffff:127.0.0.1]/",
      "http://169.254.169.254/latest/meta-data/",
      "http://[fe80::1]/", "http://0/",
    ])
  func here(address: String) {
    let error = #expect(throws: FetchError.self) { try ArticleFetcher().fetch(address) }
    #expect(error?.code == .local)
    #expect(error?.hint?.contains("--allow-local") == true)
  }

  private func failure(_ result: Result<FetchedDocument, FetchError>) -> FetchError? {
    if case .failure(let error) = result { error } else { nil }
  }
}
