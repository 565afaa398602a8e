/// The known word that a mistyped one most likely meant.
enum Nearest {
  /// "Did you mean `subject`?", or `nil` where nothing is near.
  static func hint(_ text: String, _ known: [String]) -> String? {
    let near = known.map { ($0, distance(text, $0)) }.min { $0.1 < $1.1 }
    guard let near, near.1 <= max(1, text.unicodeScalars.count / 3) else { return nil }
    return "Did you mean `\(near.0)`?"
  }

  /// Levenshtein's distance in code points; O(n × m).
  static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.unicodeScalars.prefix(64)), Array(b.unicodeScalars.prefix(64)))
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let old = row[j + 1]
        row[j + 1] = min(old + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
        diagonal = old
      }
    }
    return row[b.count]
  }
}
