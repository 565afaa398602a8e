// What a site asks of programs: robots.txt (RFC 9309). Groups of lines name programs and the paths that
// they may or may not read; the group that names us is ours, else the one for `*`; of its rules the longest
// that fits decides, and allowing wins a tie. `*` in a path stands for anything, `$` for its end.

/// A site's robots.txt, as far as it concerns this program.
struct Robots: Hashable, Sendable {
  private struct Rule: Hashable {
    var path: [UInt8]
    var allows: Bool
  }

  private var rules: [Rule] = []
  private var refusesAll = false

  static let everything = Robots()
  /// For a site that cannot say: its robots.txt fails.
  static let nothing = Robots(refusesAll: true)

  /// Larger files are read up to here, in bytes.
  static let longest = 500 << 10

  private init(refusesAll: Bool = false) { self.refusesAll = refusesAll }

  /// - Parameter program: our name as robots.txt would write it.
  init(_ text: String, program: String) {
    var groups: [(names: [String], rules: [Rule])] = []
    var isOpen = false
    for line in text.split(whereSeparator: \.isNewline) {
      guard let (key, value) = Robots.field(line) else { continue }
      switch key {
      case "user-agent":
        if !isOpen { groups.append(([], [])) }
        isOpen = true
        groups[groups.count - 1].names.append(value.lowercased())
      case "allow", "disallow":
        isOpen = false
        guard !groups.isEmpty, !value.isEmpty else { continue }
        groups[groups.count - 1].rules.append(Rule(path: Array(value.utf8), allows: key == "allow"))
      default: continue
      }
    }
    let own = groups.filter { $0.names.contains(program) }
    rules = (own.isEmpty ? groups.filter { $0.names.contains("*") } : own).flatMap(\.rules)
  }

  private static func field(_ line: Substring) -> (String, String)? {
    let bare = line.prefix { $0 != "#" }
    guard let colon = bare.firstIndex(of: ":") else { return nil }
    func trimmed(_ part: Substring) -> String {
      var part = part.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      while part.last?.isWhitespace == true { part.removeLast() }
      return String(part)
    }
    return (trimmed(bare[..<colon]).lowercased(), trimmed(bare[bare.index(after: colon)...]))
  }

  /// - Parameter path: with the query, beginning with `/`.
  func allows(_ path: String) -> Bool {
    if refusesAll { return false }
    let path = Array(path.utf8)
    let fitting = rules.filter { Robots.fits(path, $0.path) }
    let longest = fitting.max {
      ($0.path.count, $0.allows ? 1 : 0) < ($1.path.count, $1.allows ? 1 : 0)
    }
    return longest?.allows ?? true
  }

  /// Whether the path begins as the pattern says; a greedy match that goes back to the last `*` only.
  private static func fits(_ path: [UInt8], _ pattern: [UInt8]) -> Bool {
    let star = UInt8(ascii: "*")
    let isWhole = pattern.last == UInt8(ascii: "$")
    let pattern = isWhole ? Array(pattern.dropLast()) : pattern
    var (p, t, back, mark) = (0, 0, -1, 0)
    while t < path.count || p < pattern.count {
      if p == pattern.count, !isWhole { return true }
      if p < pattern.count, pattern[p] == star {
        (back, mark) = (p, t)
        p += 1
      } else if p < pattern.count, t < path.count, pattern[p] == path[t] {
        p += 1
        t += 1
      } else if back >= 0, mark < path.count {
        mark += 1
        (p, t) = (back + 1, mark)
      } else {
        return false
      }
    }
    return true
  }
}
