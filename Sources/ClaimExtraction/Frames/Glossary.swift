/// Common Chinese words in English, so that a baseline of words reads in both: 延誤航班 is "delayed flights".
struct Glossary {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// The English of the words, one by one; `nil` where some are not in the glossary.
  func english(of range: Range<Int>) -> String? {
    var words: [String] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if scene[i] == Mark.de || scene[i].isSpace {
        i += 1
      } else if let found = scene.packs.glossary.find(
        in: scene.text.folded, at: i, limit: range.upperBound)
      {
        guard let entry = found.entries.first else { return nil }
        words.append(
          String(scene.packs.lexicon.entries[Int(entry)].name.dropFirst(Self.role.count)))
        i = found.end
      } else {
        return nil
      }
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// What the lexicon's role of a gloss begins with; the English follows.
  static let role = "gloss."
}
