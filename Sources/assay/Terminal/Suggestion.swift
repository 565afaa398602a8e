import ArgumentParser

/// "Did you mean …?" for words that are almost right.
enum Suggestion {
  /// The nearest of `known` within a third of the word's length, or nothing.
  static func nearest(_ word: String, in known: some Sequence<String>) -> String? {
    let ranked = known.map { (distance(word, $0), $0) }.min { $0 < $1 }
    guard let (distance, name) = ranked, distance <= max(1, word.count / 3) else { return nil }
    return name
  }

  /// A mistyped verb: argument-parser itself suggests nothing there.
  ///
  /// `help` itself takes an unknown word for none at all.
  static func unknownCommand(in arguments: [String]) -> Failure? {
    let word = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    guard let word, !word.hasPrefix("-"), word != "help" else { return nil }
    let verbs =
      Assay.configuration.subcommands.compactMap { $0._commandName }
      + Assay.configuration.groupedSubcommands.flatMap(\.subcommands).map { $0._commandName }
    guard !verbs.contains(word) else { return nil }
    let guess = nearest(word, in: verbs)
    return Failure(
      "There is no command “\(word)”.", why: guess.map { "Did you mean “\($0)”?" },
      hint: guess.map { "assay \($0) --help" } ?? "assay --help", status: .usage)
  }

  /// Optimal string alignment: a swap of neighbours counts as one.
  static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
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
