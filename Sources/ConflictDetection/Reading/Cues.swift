import ClaimModel

/// Words and classes that single rules go by; entries of the lexicon named `conflict.…`.
struct Cues: Sendable {
  /// "This", 這項: what begins a subject that points back.
  let pointing: [[UInt32]]
  /// "Plan", 舉措: what can be pointed back at.
  let measures: [[UInt32]]
  /// Classes of verbs by which a measure is at work.
  let effects: Set<String>
  /// Classes of events that happen to one subject and object once.
  let once: Set<String>

  init(_ entries: [Lexicon.Entry]) {
    var words: [String: [String]] = [:]
    for entry in entries where entry.kind == .cue && entry.name.hasPrefix("conflict.") {
      words[entry.name, default: []] += entry.aliases
    }
    func folded(_ name: String) -> [[UInt32]] {
      (words["conflict." + name] ?? []).map { alias in
        let folded = Fold.scalars(alias)
        return folded.first.map(Fold.isHan) == true ? folded : folded + [0x20]
      }
    }
    pointing = folded("pointing")
    measures = folded("measure").map { $0.last == 0x20 ? Array($0.dropLast()) : $0 }
    effects = Set(words["conflict.effect"] ?? [])
    once = Set(words["conflict.once"] ?? [])
  }
}
