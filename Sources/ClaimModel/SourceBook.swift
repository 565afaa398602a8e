// What the desk knows of its sources, asked by the words in which evidence cites them.
//
// A citation belongs to a source where it is the source's name or an alias, or begins with one that ends at
// a word's end: "Harbour Post, 3 March, p. 2" is the Harbour Post's. Of several that fit, the longest.
//
// Evidence counts as one origin where it cites the same source, the same page of the web or another of its
// site, the same kept file, or articles that are copies of one text.

/// The desk's sources by every name they have.
public struct SourceBook: Hashable, Sendable {
  private var sources: [String: Source] = [:]
  /// Folded names and aliases, the longest first, with the source's name.
  private var names: [(folded: [Unicode.Scalar], name: String)] = []
  /// Which origin an article of the ledger has, where several are copies of one text.
  public var origins: [ArticleID: String] = [:]

  public init(_ sources: [Source] = []) {
    for source in sources {
      self.sources[source.name] = source
      for name in [source.name] + source.aliases {
        names.append((Array(Self.fold(name).unicodeScalars), source.name))
      }
    }
    names.sort { ($1.folded.count, $0.name) < ($0.folded.count, $1.name) }
  }

  /// The source that a citation belongs to.
  public func source(citedAs text: String) -> Source? {
    let cited = Array(Self.fold(text).unicodeScalars)
    let found = names.first { entry in
      guard !entry.folded.isEmpty, cited.starts(with: entry.folded) else { return false }
      let next = cited.dropFirst(entry.folded.count).first
      return next.map { !$0.properties.isAlphabetic } ?? true
    }
    return found.flatMap { sources[$0.name] }
  }

  /// Whether evidence cites a source that was withdrawn.
  public func isWithdrawn(_ evidence: Evidence) -> Bool {
    source(citedAs: evidence.source)?.withdrawn != nil
  }

  /// How many independent origins pieces of evidence come from.
  public func originCount(_ evidence: [Evidence]) -> Int {
    var groups: [Set<String>] = []
    for item in evidence {
      var keys = originKeys(item)
      groups.removeAll { group in
        guard !group.isDisjoint(with: keys) else { return false }
        keys.formUnion(group)
        return true
      }
      groups.append(keys)
    }
    return groups.count
  }

  private func originKeys(_ item: Evidence) -> Set<String> {
    var keys: Set<String> = []
    if let known = source(citedAs: item.source) {
      keys.insert("name \(known.name)")
    } else {
      let head = item.source.unicodeScalars.prefix { !",;:(，、；：（".unicodeScalars.contains($0) }
      keys.insert("name \(Self.fold(String(head)))")
    }
    if let host = item.url.flatMap(Self.host) { keys.insert("site \(host)") }
    switch item.exhibit {
    case .file(_, let hash): keys.insert("file \(hash)")
    case .passage(let article, _): keys.insert("article \(origins[article] ?? article.text)")
    case nil: break
    }
    return keys
  }

  /// `https://www.a.example:8080/x` → `a.example`
  private static func host(_ url: String) -> String? {
    guard let slashes = url.range(of: "://") else { return nil }
    let host = url[slashes.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  private static func fold(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  public static func == (a: SourceBook, b: SourceBook) -> Bool {
    a.sources == b.sources && a.origins == b.origins
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(sources) }
}
