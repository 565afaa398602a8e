import ClaimModel

/// Whether words can name who says or reckons something.
enum Source {
  /// The last characters of offices, bodies, trades and people: 局 會 所 師 員 家 者 方 …
  private static let agents = CodePoints(
    folding:
      "局署部会院所行社司府厅处室队党校师员家者士方界构心盟厂店商组织团体联手长台站报网刊庭馆园企民警军媒户氏董委官监理席人")

  /// The ends of offices and bodies, which few other words have: 局 署 會 院 …
  private static let offices = CodePoints(folding: "局署部会院所社司府厅处队党校盟厂庭警")

  /// 局 署 司 者 商 員 層 廳 處: behind a verb they make it a part of a name or a noun.
  private static let bodies = CodePoints(folding: "局署司者商员层厅处")

  /// 者 人 民 員 生 …: people, households and firms that a group is made of.
  private static let people = CodePoints(folding: "者人民员生童工户家师群众客友女男性企业商军警")

  static func isPeople(_ value: UInt32) -> Bool { people.contains(value) }

  static func isBody(_ value: UInt32) -> Bool { bodies.contains(value) }

  static func isOffice(_ value: UInt32) -> Bool { offices.contains(value) }

  /// A Chinese noun that ends so does things.
  static func isAgent(_ last: UInt32) -> Bool { agents.contains(last) }

  /// 她, 警方, 某某銀行: a pronoun, a known name, or words whose head is an agent.
  static func isHan(_ words: Range<Int>, in scene: Scene) -> Bool {
    guard !words.isEmpty, words.count <= 30 else { return false }
    if Mark.bracketClose.contains(scene[words.upperBound - 1]) {
      if words.count > 3, isAgent(scene[words.upperBound - 2]) { return true }
      // 華嶺股份（688123）: what stands before the bracket.
      let open = words.last { Mark.bracketOpen.contains(scene[$0]) }
      return open.map { $0 > words.lowerBound && isHan(words.lowerBound ..> $0, in: scene) }
        ?? false
    }
    if ["他", "她", "他们", "她们", "其", "市场", "业界", "外界", "专家", "学者", "部门"].contains(scene.words(words))
    {
      return true
    }
    if let name = scene.names.ending(at: words.upperBound), name.type != "place" {
      return ["person", "organisation"].contains(name.type)
    }
    if scene.words(words).hasSuffix("部门") { return true }
    return isAgent(scene[words.upperBound - 1]) || endsAsFirm(words, in: scene)
      || isTitled(words, in: scene)
      || isKindAndName(words, in: scene)
  }

  /// 證券, 控股, 科技: what the lexicon knows for the end of an organisation's name.
  private static func endsAsFirm(_ words: Range<Int>, in scene: Scene) -> Bool {
    scene.clauses.cues.within(max(words.lowerBound, words.upperBound - 4) ..> words.upperBound)
      .contains {
        $0.range.upperBound == words.upperBound && $0.range.lowerBound > words.lowerBound
          && ($0.roles.contains(.organisationEnd) || $0.roles.contains(.firmEnd))
      }
  }

  /// 研究機構某某, 銀行某某: a kind and the name behind it.
  private static func isKindAndName(_ words: Range<Int>, in scene: Scene) -> Bool {
    (1...4).contains { count in
      let name = words.upperBound - count ..> words.upperBound
      guard name.lowerBound > words.lowerBound + 1,
        let kind = scene.packs.sourceKinds.match(scene.text.folded, endingAt: name.lowerBound)
      else { return false }
      return kind.range.lowerBound >= words.lowerBound && scene.cues.within(name).isEmpty
    }
  }

  /// 經濟師某某: what follows a title is a person's name.
  private static func isTitled(_ words: Range<Int>, in scene: Scene) -> Bool {
    guard let title = scene.packs.titles.scan(scene.text.folded, words).last?.range else {
      return false
    }
    return (1...4).contains(words.upperBound - title.upperBound)
  }

  /// A noun phrase that can be the subject of "expects": no verb, no negation, no comparison in it.
  static func isLatin(_ words: Range<Int>, in scene: Scene) -> Bool {
    let range = scene.trimmed(words)
    guard !range.isEmpty, range.count <= 70, scene.sightings(in: range).isEmpty else {
      return false
    }
    let text = scene.words(range)
    if ["than", "as", "which", "that", "there", "to", "of", "by"].contains(text) { return false }
    if ["than ", "to ", "of ", "as ", "by ", "for "].contains(where: { text.hasPrefix($0) }) {
      return false
    }
    let last = text.split(separator: " ").last.map(String.init) ?? ""
    if [
      "to", "not", "the", "a", "an", "than", "as", "of", "by", "for", "in", "its", "their", "this",
    ]
    .contains(last) {
      return false
    }
    return !scene.cues.within(range).contains {
      $0.hasAny([.link, .change, .target, .lack, .than, .hypothetical])
    }
  }
}
