/// The known word that was probably meant.
enum Nearest {
  /// The word with the fewest changes (a letter put in, left out, replaced, or two swapped), at most a
  /// third of its length; the first of equals.
  static func word(to typed: String, among known: [String]) -> String? {
    let letters = Array(typed.lowercased().unicodeScalars)
    if let whole = known.first(where: { letters.count > 1 && $0.hasPrefix(typed.lowercased()) }) {
      return whole
    }
    let ranked = known.map { ($0, distance(letters, Array($0.unicodeScalars))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }) else { return nil }
    return best.1 <= max(1, best.0.utf8.count / 3) ? best.0 : nil
  }

  /// Optimal string alignment distance.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let change = a[i] == b[j] ? 0 : 1
        var best = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + change)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
