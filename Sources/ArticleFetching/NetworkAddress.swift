#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Which addresses belong to the open network? A name can point anywhere: to this machine, to a router, to
// the metadata service of a cloud (169.254.169.254). So the judgement is made on the numeric address to
// which a connection is about to be made, after names were resolved and for each redirect anew, and on
// nothing else. The ranges are those of IANA's special-purpose registries (RFC 6890 and its updates).
// IPv6 addresses that only carry an IPv4 address (mapped, translated) are judged by that one.

/// A numeric address, 4 or 16 bytes.
struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
  let bytes: [UInt8]

  /// Whether an address may be connected to.
  typealias Judge = @Sendable (NetworkAddress) -> Bool

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The address of an internet socket; `nil` for any other family.
  init?(_ address: UnsafePointer<sockaddr>) {
    let raw = UnsafeRawPointer(address)
    switch Int32(address.pointee.sa_family) {
    case AF_INET:
      var value = raw.loadUnaligned(as: sockaddr_in.self).sin_addr
      bytes = withUnsafeBytes(of: &value) { Array($0) }
    case AF_INET6:
      var value = raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr
      bytes = withUnsafeBytes(of: &value) { Array($0) }
    default: return nil
    }
  }

  /// Reads `192.0.2.1`, `2001:db8::1`.
  init?(_ text: String) {
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      bytes = withUnsafeBytes(of: &four) { Array($0) }
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      bytes = withUnsafeBytes(of: &six) { Array($0) }
    } else {
      return nil
    }
  }

  var description: String {
    var text = [CChar](repeating: 0, count: 64)
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "?" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether anybody on the open network may be behind it.
  var isPublic: Bool {
    if bytes.count == 4 { return !NetworkAddress.special4.contains { $0.holds(bytes) } }
    guard bytes.count == 16 else { return false }
    if NetworkAddress.carriers.contains(where: { $0.holds(bytes) }) {
      return NetworkAddress(bytes: Array(bytes[12...])).isPublic
    }
    return NetworkAddress.global6.holds(bytes)
      && !NetworkAddress.special6.contains { $0.holds(bytes) }
  }

  /// Addresses that share their first bits.
  private struct Block: Sendable {
    var first: [UInt8]
    var bits: Int

    init(_ text: String) {
      let parts = text.split(separator: "/")
      first = parts.first.flatMap { NetworkAddress(String($0)) }?.bytes ?? []
      bits = parts.last.flatMap { Int($0) } ?? 0
    }

    func holds(_ bytes: [UInt8]) -> Bool {
      guard bytes.count == first.count else { return false }
      let whole = bits / 8
      guard bytes[..<whole] == first[..<whole] else { return false }
      let rest = bits % 8
      return rest == 0 || (bytes[whole] ^ first[whole]) >> (8 - rest) == 0
    }
  }

  private static let special4 = [
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
    "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
    "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
  ].map(Block.init)

  /// All of IPv6 that is given to networks at all.
  private static let global6 = Block("2000::/3")
  private static let special6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"].map(
    Block.init)
  /// IPv4 inside IPv6, in the last four bytes: mapped, and translated at a gateway.
  private static let carriers = ["::ffff:0:0/96", "64:ff9b::/96"].map(Block.init)
}
