import ClaimModel

extension Resolver {
  /// Whose word a claim is: the speaker; of "the bank itself reports" and of what its house announces the
  /// house; `nil` for the article's own.
  ///
  /// - Parameter quote: the claim's words, which may say that the subject announced them.
  func voice(of speaker: Mention?, subject: Mention?, quote: String) -> Thing? {
    let house = subject.map(thing).flatMap { $0.weight > 0 || $0.isKnown ? $0 : nil }
    guard let speaker else {
      return knowledge.cues.isAnnounced(quote) ? house : nil
    }
    return knowledge.cues.isHouse(speaker.name) ? house ?? thing(speaker) : thing(speaker)
  }
}

extension Cues {
  /// "Reported", 公布: the subject tells it of itself.
  fileprivate func isAnnounced(_ quote: String) -> Bool {
    announcing.hits(in: Fold.scalars(quote)).contains { $0.value }
  }

  /// "The bank itself", 該公司: a word for the house that is spoken of, with what a comparison left before it.
  fileprivate func isHouse(_ name: String) -> Bool {
    var words = Fold.text(name)[...]
    for opening in openings where words.hasPrefix(opening) {
      words = words.dropFirst(opening.count)
    }
    for closing in closings where words.hasSuffix(closing) { words = words.dropLast(closing.count) }
    return houses.contains(String(words))
  }
}
