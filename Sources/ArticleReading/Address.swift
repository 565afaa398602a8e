/// Which address an article gets: its page's own word, if the page was fetched from that site.
enum Address {
  /// A fetched page that names an address of another site keeps the address that it came from: else any
  /// page could pass for a later version of somebody else's article.
  static func settle(_ document: inout Document, fetchedFrom address: String?) {
    document.url = document.url.map(plain)
    guard let address = address.map(plain) else { return }
    if let own = document.url, site(own) == site(address) { return }
    if let own = document.url {
      document.notes.append("it calls itself \(own); kept the address it was fetched from")
    }
    document.url = address
  }

  /// The host without the prefixes that one site's editions have.
  private static func site(_ address: String) -> String? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    let host = address[scheme.upperBound...].prefix { !"/?#".contains($0) }.lowercased()
    var parts = host.split(separator: ":").first.map { $0.split(separator: ".") } ?? []
    while parts.count > 2, let first = parts.first,
      ["www", "m", "amp", "mobile", "wap"].contains(first)
    {
      parts.removeFirst()
    }
    return parts.joined(separator: ".")
  }

  /// Without a fragment and without the marks by which sites count where readers come from.
  static func plain(_ address: String) -> String {
    let whole = address.prefix { $0 != "#" }
    guard let mark = whole.firstIndex(of: "?") else { return String(whole) }
    let kept = whole[whole.index(after: mark)...].split(separator: "&").filter { part in
      let name = part.prefix { $0 != "=" }.lowercased()
      return !name.hasPrefix("utm_") && !["fbclid", "gclid", "spm", "from", "ref"].contains(name)
    }
    return whole[..<mark] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }
}
