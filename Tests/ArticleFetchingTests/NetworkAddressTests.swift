import Testing

@testable import ArticleFetching

@Suite("Addresses of the open network")
struct NetworkAddressTests {
  @Test(
    "This machine, its network and addresses that nobody has are not public",
    arguments: [
      "127.0.0.1", "127.8.9.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
      "192.168.1.1",
      "169.254.169.254", "100.64.0.1", "192.0.0.8", "198.18.0.1", "224.0.0.251", "255.255.255.255",
      "203.0.113.9", "::", "::1", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1",
      "::ffff:127.0.0.1",
      "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2001:db8::1", "2002:7f00:1::",
      "::127.0.0.1", "fec0::1", "2001::1", "100::1",
    ])
  func closed(text: String) throws {
    #expect(try #require(NetworkAddress(text)).isPublic == false)
  }

  @Test(
    "Everybody else's are",
    arguments: [
      "8.8.8.8", "172.15.255.255", "172.32.0.1", "100.128.0.1", "192.167.1.1", "223.255.255.1",
      "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2400:3200::1",
    ])
  func open(text: String) throws {
    #expect(try #require(NetworkAddress(text)).isPublic)
  }
}

@Suite("Addresses as they are written")
struct WebAddressTests {
  @Test(
    "Odd ways of writing an address are that address",
    arguments: [
      ("http://2130706433/", "127.0.0.1"), ("http://0x7f.1/", "127.0.0.1"),
      ("http://0177.0.0.1/", "127.0.0.1"), ("http://127.1/", "127.0.0.1"),
      ("http://[::ffff:7f00:1]/", "::ffff:127.0.0.1"), ("HTTP://EXAMPLE.org/a#b", "example.org"),
    ])
  func hosts(text: String, host: String) throws {
    let address = try WebAddress(text, subject: text)
    if let literal = NetworkAddress(host) {
      #expect(NetworkAddress(address.host) == literal)
    } else {
      #expect(address.host == host)
    }
    #expect(!address.text.contains("#"))
  }

  @Test(
    "What is no address of the web is refused, each for its reason",
    arguments: [
      ("ftp://example.org/a", "scheme"), ("file:///etc/passwd", "scheme"),
      ("gopher://example.org", "scheme"), ("http://name:word@example.org/", "password"),
      ("http://", "address"), ("http://exa mple.org/", "address"),
      ("javascript:alert(1)", "scheme"),
      ("http://example.org/\r\nX: y", "address"),
    ])
  func refused(text: String, code: String) {
    let error = #expect(throws: FetchError.self) { try WebAddress(text, subject: text) }
    #expect(error?.code.rawValue == code || error?.code == .address)
    #expect(error?.hint != nil)
  }
}

@Suite("What a site asks of programs")
struct RobotsTests {
  static let text = """
    # a remark
    User-agent: *
    Disallow: /private/
    Allow: /private/open
    Disallow: /*.pdf$
    Disallow:

    User-agent: loud
    User-agent: quiet
    Disallow: /
    """

  @Test(
    "The longest rule of the group that is meant decides",
    arguments: [
      ("assay", "/a", true), ("assay", "/private/x", false), ("assay", "/private/open/x", true),
      ("assay", "/a/b.pdf", false), ("assay", "/a/b.pdf?x", true), ("loud", "/a", false),
      ("quiet", "/", false),
    ])
  func rules(program: String, path: String, isAllowed: Bool) {
    #expect(Robots(Self.text, program: program).allows(path) == isAllowed)
  }

  @Test("Many stars take little time")
  func stars() {
    let pattern = "Disallow: /" + String(repeating: "*a", count: 2000) + "b"
    let robots = Robots("User-agent: *\n\(pattern)", program: "assay")
    #expect(robots.allows("/" + String(repeating: "a", count: 4000)))
  }

  @Test(
    "Anything at all is read without harm",
    arguments: ["", ":", "Disallow: /", "\u{FEFF}user-agent:*\ndisallow:/x"])
  func odd(text: String) {
    #expect(Robots(text, program: "assay").allows("/y"))
  }
}
