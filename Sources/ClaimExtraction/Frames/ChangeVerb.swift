import ClaimModel

/// The word by which a change tells its direction: profit *fell* 5 %, 營收*年增*一成, a 3 % *cut*.
///
/// It is the word of rise or fall beside the number, else ("by 0.3 points") the last verb of either kind before it
/// in its clause. A change that no word turns either way has none.
struct ChangeVerb {
  private let spot: Spot

  init(_ spot: Spot) { self.spot = spot }

  func read() -> (predicate: Predicate, range: Range<Int>)? {
    if let change = spot.sighting.change {
      return (predicate(change.isFall ? Self.falls : Self.rises, change.word), change.word)
    }
    let scene = spot.scene
    for verb in scene.clauses.verbs.within(spot.clause.lowerBound ..> spot.head).reversed() {
      let name = scene.packs.lexicon.entries[Int(verb.word)].name
      guard name == Self.rises || name == Self.falls else { continue }
      return (predicate(name, verb.range), verb.range)
    }
    return nil
  }

  private static let rises = "increases"
  private static let falls = "decreases"

  private func predicate(_ name: String, _ word: Range<Int>) -> Predicate {
    Predicate(
      text: spot.scene.string(word), class: name, direction: name == Self.falls ? -1 : 1,
      object: nil)
  }
}
