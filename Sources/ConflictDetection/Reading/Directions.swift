import ClaimModel

/// Whether a change is a rise or a fall: the nearest word for either, in the quote around the number.
///
/// The words are the aliases of the lexicon's classes `increases` and `decreases`, and those of its cues
/// `conflict.rise` and `conflict.fall`.
struct Directions: Sendable {
  private var words: [UInt32: [(alias: [UInt32], sign: Int)]] = [:]
  private static let classes = [
    "increases": 1, "decreases": -1, "conflict.rise": 1, "conflict.fall": -1,
  ]

  init(_ entries: [Lexicon.Entry]) {
    for entry in entries where entry.kind == .predicate || entry.kind == .cue {
      guard let sign = Directions.classes[entry.name] else { continue }
      for alias in entry.aliases {
        let folded = Fold.scalars(alias)
        guard folded.count > 1, let first = folded.first else { continue }
        words[first, default: []].append((folded, sign))
      }
    }
    for first in words.keys { words[first]?.sort { $0.alias.count > $1.alias.count } }
  }

  /// Whether a word of change stands right before the number, at most six code points away: 減產一成.
  func isBeside(_ claim: Claim) -> Bool {
    let text = claim.quote.unicodeScalars.map { Fold.one($0.value) }
    let focus = claim.focus.lowerBound - claim.anchor.start
    guard focus > 0, focus <= text.count else { return false }
    return (max(0, focus - 12)..<focus).contains { i in
      (words[text[i]] ?? []).contains {
        let end = i + $0.alias.count
        return end <= focus && focus - end <= 6 && text[i...].starts(with: $0.alias)
      }
    }
  }

  /// +1 for a rise or where no word tells, −1 for a fall.
  func sign(of claim: Claim) -> Int {
    if let direction = claim.predicate?.direction, direction != 0 { return direction }
    let text = claim.quote.unicodeScalars.map { Fold.one($0.value) }
    let focus = claim.focus.lowerBound - claim.anchor.start
    var best: (distance: Int, sign: Int)?
    var i = 0
    while i < text.count {
      let hit = words[text[i]]?.first { text[i...].starts(with: $0.alias) }
      if let hit {
        let distance = abs(i - focus)
        if best.map({ distance < $0.distance }) ?? true { best = (distance, hit.sign) }
      }
      i += max(1, hit?.alias.count ?? 1)
    }
    return best?.sign ?? 1
  }
}
