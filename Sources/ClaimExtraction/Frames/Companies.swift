import ClaimModel

/// Finds the firm that 公司 means.
struct Companies {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  private static let reach = 40

  /// 局方, 院方, 警方: the office that was named last and ends in the same character.
  func office(_ words: Range<Int>) -> Name? {
    guard words.count == 2, scene[words.lowerBound + 1] == 0x65B9 else { return nil }
    let last = scene[words.lowerBound]
    return scene.names.before(words.lowerBound, Self.reach).last { name in
      name.type == "organisation" && scene[lastHan(of: name)] == last
    }
  }

  /// An office, a society or a court by the last character of its Chinese name.
  func isOffice(_ name: Name) -> Bool { scene.packs.han.offices.contains(scene[lastHan(of: name)]) }

  /// The organisation of any kind named last before `place`.
  func any(before place: Int) -> Name? {
    scene.names.before(place, Self.reach).last {
      $0.type == "organisation" && $0.source != .anaphor
    }
  }

  /// The organisation named last before `place` that can be a firm.
  func last(before place: Int) -> Name? {
    let names = scene.names.before(place, Self.reach)
    let firms = names.filter { name in
      name.type == "organisation" && name.source != .anaphor
        && !scene.packs.han.offices.contains(scene[lastHan(of: name)])
    }
    // The firm that its sentence names first is what the sentence is about.
    guard let near = firms.last, let clause = scene.clauses.clauseIndex(at: near.range.lowerBound)
    else { return firms.last }
    let sentence = scene.clauses.sentences[scene.clauses.clauses[clause].sentence]
    return firms.first { sentence.contains($0.range.lowerBound) } ?? near
  }

  /// The organisation in which the text gives a person a title, before or behind the name:
  /// 北港銀行行長周平 · "Ann Lee, the finance director of Halden Bank".
  func employer(of person: String, before place: Int) -> Name? {
    let mentions = scene.names.before(place, 4 * Self.reach)
    for mention in mentions where mention.type == "person" && mention.name == person {
      let near = mentions.filter { name in
        guard name.type == "organisation", name.source != .anaphor else { return false }
        let gap =
          name.range.upperBound <= mention.range.lowerBound
          ? name.range.upperBound ..> mention.range.lowerBound
          : mention.range.upperBound ..> name.range.lowerBound
        return gap.count <= 40 && holdsTitleOnly(gap)
      }
      if let firm = near.last { return firm }
    }
    return nil
  }

  /// A title, with no verb and no end of a sentence.
  private func holdsTitleOnly(_ gap: Range<Int>) -> Bool {
    let stops: VoiceRoles = [.says, .link, .change, .forecast, .done]
    return scene.packs.titles.scan(scene.text.folded, gap).contains { _ in true }
      && !scene.slice(gap).contains { $0 == 0x2E || $0 == 0x3002 || $0 == 0x0A }
      && !scene.cues.within(gap).contains { $0.hasAny(stops) }
  }

  /// A broker, a union, a pollster: it tells of others.
  func isTeller(_ name: Name) -> Bool {
    let words = scene.words(name.range)
    if scene.packs.tellerEnds.contains(where: { words.hasSuffix($0) }) { return true }
    // "Finance Workers United, the union, says"
    let behind = scene.words(name.range.upperBound ..> name.range.upperBound + 30)
    guard behind.hasPrefix(", the ") || behind.hasPrefix(", a ") else { return false }
    let noun = behind.dropFirst(2).split { $0 == "," || $0 == "." }.first.map(String.init) ?? ""
    return scene.packs.tellerEnds.contains { noun.hasSuffix($0) }
  }

  /// The paper itself, or the agency in the dateline: (Halden Wire) –
  func isPublisher(_ name: Name) -> Bool {
    let words = scene.words(name.range)
    if words.count > 2, !scene.publisher.isEmpty,
      scene.publisher.contains(words) || words.contains(scene.publisher)
    {
      return true
    }
    let next = scene.skipSpace(name.range.upperBound + 1)
    return scene[name.range.lowerBound - 1] == 0x28 && scene[name.range.upperBound] == 0x29
      && [0x2D, 0x2013, 0x2014].contains(scene[next])
  }

  /// The article's own matter: the organisation or product named most often before `place`.
  func main(before place: Int) -> Name? {
    mostNamed(
      scene.names.before(place, 4 * Self.reach).filter {
        ["organisation", "product"].contains($0.type) && $0.source != .anaphor && !isOffice($0)
          || $0.type.isEmpty && $0.source != .anaphor && scene[$0.range.lowerBound].isLatin
            && $0.range.contains { scene[$0].isSpace }
      })
  }

  private func mostNamed(_ names: [Name]) -> Name? {
    var counts: [String: Int] = [:]
    for name in names { counts[name.name, default: 0] += 1 }
    let best = counts.values.max()
    return names.last { counts[$0.name] == best }
  }

  /// "the regulator" is no other name that happens to stand before it; "the bank" is the one that ends so.
  func isSound(_ anaphor: Name) -> Bool {
    let noun = scene.words(anaphor.range).split(separator: " ").last.map(String.init) ?? ""
    guard noun.unicodeScalars.allSatisfy({ $0.value.isLatin }) else { return true }
    return Self.open.contains(noun) || anaphor.name.lowercased().hasSuffix(noun)
  }

  private static let open: Set<String> = [
    "it", "they", "its", "their", "he", "she", "him", "her", "his", "company", "firm", "group",
    "business", "lender", "carrier", "airline", "operator", "maker", "manufacturer", "retailer",
    "club", "team", "party", "chipmaker", "carmaker", "developer", "utility", "start-up",
  ]

  /// The last character of the Chinese form: before a bracket that gives another.
  private func lastHan(of name: Name) -> Int {
    var i = name.range.upperBound - 1
    while i > name.range.lowerBound, !scene[i].isHan { i -= 1 }
    return i
  }
}
