// Whose measure an English noun phrase is, where no name owns it.
//
//   coal's share → coal · share            wheat prices → wheat · prices
//   average rents, net profit, the total   the words before the measure say only which measure it is: no owner

struct LatinOwner {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// The owner and the measure that ends `head`.
  func split(_ head: Range<Int>) -> (owner: Range<Int>, property: Range<Int>)? {
    let head = scene.trimmed(head)
    if let mark = scene.slice(head).indices.last(where: { isPossessive($0, head.upperBound) }) {
      let owner = scene.trimmed(head.lowerBound ..> mark)
      return isOwner(owner)
        ? (
          unqualified(owner),
          scene.skipSpace(mark + (scene[mark + 1].isSpace ? 1 : 2)) ..> head.upperBound
        ) : nil
    }
    guard let low = measure(in: head) else { return nil }
    let owner = scene.trimmed(head.lowerBound ..> low)
    return isOwner(owner) ? (unqualified(owner), low ..> head.upperBound) : nil
  }

  /// "Average household spending" is of households: words that only say which measure it is lead the owner.
  private func unqualified(_ owner: Range<Int>) -> Range<Int> {
    var low = owner.lowerBound
    while let word = scene.packs.latin.ownerLeads.first(where: { scene.holds($0, at: low) }),
      low + word.utf8.count < owner.upperBound
    { low += word.utf8.count }
    return low ..> owner.upperBound
  }

  private func isPossessive(_ place: Int, _ end: Int) -> Bool {
    if scene[place] == 0x27 || scene[place] == 0x2019, scene[place - 1] == 0x73,
      scene[place + 1].isSpace, place + 2 < end
    {
      return true
    }
    return isSingular(place, end)
  }

  private func isSingular(_ place: Int, _ end: Int) -> Bool {
    (scene[place] == 0x27 || scene[place] == 0x2019) && scene[place + 1] == 0x73
      && place + 2 < end && scene[place + 2].isSpace
  }

  /// Where the measure begins: the longest property or word of measure that ends the phrase.
  private func measure(in head: Range<Int>) -> Int? {
    var starts: [Int] = []
    if let last = scene.properties(in: head).last, last.range.upperBound == head.upperBound {
      starts.append(last.range.lowerBound)
    }
    if let cue = scene.cues.ending(at: head.upperBound), cue.has(.measured) {
      starts.append(cue.range.lowerBound)
    }
    return starts.min()
  }

  /// A noun is left when articles, times and words of degree are taken away.
  private func isOwner(_ range: Range<Int>) -> Bool {
    guard range.count > 2, scene.sightings(in: range).isEmpty else { return false }
    let words = scene.words(range).split { $0 == " " || $0 == "-" }.map(String.init)
    guard let last = words.last, words.count <= 5 else { return false }
    if let first = words.first, Self.pronouns.contains(first) { return false }
    // "harvested area", "extensive damage": a participle or an adjective says which measure.
    if last.utf8.count > 5, ["ed", "ive", "ous"].contains(where: { last.hasSuffix($0) }) {
      return false
    }
    return !scene.packs.latin.noOwners.contains(last)
      && words.contains { !scene.packs.latin.noOwners.contains($0) }
  }

  /// "its average home crowd": whose it is was said before.
  private static let pronouns: Set<String> = ["its", "their", "his", "her", "our", "my", "your"]

}
