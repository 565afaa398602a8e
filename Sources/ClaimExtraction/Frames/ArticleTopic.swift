import ClaimModel

// Whom an article is about: the organisation or product to which figures go back that name nobody.
//
// Every name counts by how often it stands where somebody is spoken of; where it only speaks it counts little, and
// so do bodies whose trade is to tell of others (brokers, unions, pollsters, offices). A name of the headline or of
// the first sentences counts for more. The paper itself never is the matter, nor is the agency in the dateline.

struct ArticleTopic {
  private let scene: Scene
  private let stances: Stances
  /// Names that no rule calls a person's and that stand beside a title.
  let persons: Set<String>
  /// Where the third sentence ends: the paper's name or the headline is one too.
  private let opening: Int

  init(_ scene: Scene, _ stances: Stances) {
    self.scene = scene
    self.stances = stances
    persons = ArticleTopic.persons(in: scene)
    opening = scene.clauses.sentences.prefix(3).last?.upperBound ?? 0
  }

  private static func persons(in scene: Scene) -> Set<String> {
    var persons: Set<String> = []
    for name in scene.names.mentions
    where name.type.isEmpty && name.source != .anaphor && !persons.contains(name.name) {
      if holdsTitle(behind: name, scene) { persons.insert(name.name) }
    }
    return persons
  }

  /// "Jonah Prewett, an analyst at Whitcombe" · "Ann Lee, who farms"
  private static func holdsTitle(behind name: Name, _ scene: Scene) -> Bool {
    let end = name.range.upperBound
    guard scene[end] == 0x2C else { return false }
    let behind = scene.words(end ..> end + 8)
    if behind.hasPrefix(", who ") { return true }
    guard [", a ", ", an ", ", the ", ", its "].contains(where: { behind.hasPrefix($0) }) else {
      return false
    }
    let near = (end ..> end + 40).clamped(to: scene.text.folded.indices)
    return scene.packs.titles.scan(scene.text.folded, near).contains {
      $0.range.lowerBound - end < 24
    }
  }

  /// A name is the topic from two mentions on, or from one in the opening.
  private static let least = 5

  /// The first mention of the topic; `nil` where no name stands out.
  func read() -> Name? {
    var weights: [String: Int] = [:]
    var firsts: [String: Name] = [:]
    for name in scene.names.mentions where isCandidate(name) {
      if firsts[name.name] == nil {
        firsts[name.name] = name
        if name.range.lowerBound < opening, !Companies(scene).isTeller(name) {
          weights[name.name, default: 0] += 4
        }
      }
      weights[name.name, default: 0] += weight(name)
    }
    guard let best = weights.values.max(), best >= Self.least else { return nil }
    return firsts.values.filter { weights[$0.name] == best }
      .min { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func weight(_ name: Name) -> Int {
    if Companies(scene).isTeller(name) { return 1 }
    return stances.isSpeakerPart(name.range.lowerBound) ? 2 : 3
  }

  private func isCandidate(_ name: Name) -> Bool {
    guard name.source != .anaphor, !Companies(scene).isPublisher(name) else { return false }
    if ["organisation", "product"].contains(name.type) { return true }
    return name.type.isEmpty && scene[name.range.lowerBound].isLatin
      && !persons.contains(name.name)
  }
}
