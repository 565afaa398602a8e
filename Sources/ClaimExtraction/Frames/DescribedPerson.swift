import ClaimModel

/// Somebody whom no title marks as a person, but what is said of him: "Mira Olsen, who teaches …", "Mira Olsen of the Trust".
struct DescribedPerson {
  private let scene: Scene
  private let start: Int
  private let end: Int

  init(_ scene: Scene, _ sentence: Range<Int>) {
    self.scene = scene
    let range = scene.trimmed(sentence)
    (start, end) = (range.lowerBound, range.upperBound)
  }

  /// Two or three words with capitals that open the sentence.
  var name: String? {
    var high = start
    for _ in 0 ..> 3 {
      guard let word = capital(at: high == start ? start : high + 1) else { break }
      high = word
    }
    let name = start ..> high
    guard scene.words(name).split(separator: " ").count > 1, isDescribed(high),
      scene.names.within(name).allSatisfy({ !["organisation", "place"].contains($0.type) })
    else { return nil }
    return scene.string(name)
  }

  private func isDescribed(_ place: Int) -> Bool {
    if [", who ", ", whose ", " of the "].contains(where: { scene.holds($0, at: place) }) {
      return true
    }
    guard [", the ", ", a ", ", an "].contains(where: { scene.holds($0, at: place) }) else {
      return false
    }
    let limit = min(end, place + 60)
    guard let comma = (place + 1 ..> limit).first(where: { Mark.comma.contains(scene[$0]) }) else {
      return false
    }
    let isBody = scene.clauses.cues.within(place ..> comma).contains {
      $0.roles.contains(.organisationNoun)
    }
    return !isBody && scene.string(place ..> comma).allSatisfy { !$0.isUppercase && !$0.isNumber }
  }

  /// The end of a word of at least two letters that begins with a capital.
  private func capital(at place: Int) -> Int? {
    guard place < end, scene[place].isLatin,
      scene.string(place ..> place + 1).first?.isUppercase == true
    else { return nil }
    var i = place
    while i < end, scene[i].isLatin || scene[i] == 0x2D { i += 1 }
    return i - place > 1 && (scene[i].isSpace || Mark.comma.contains(scene[i])) ? i : nil
  }
}
