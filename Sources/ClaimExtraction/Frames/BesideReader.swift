import ClaimModel

/// 低於同業平均的七成八 · below the industry average of 78 per cent: the number is the other's, not the subject's.
struct BesideReader {
  private let spot: Spot
  private let scene: Scene

  init(_ spot: Spot) {
    self.spot = spot
    scene = spot.scene
  }

  func read() -> SubjectReading? {
    if let other = other() ?? led() ?? following() { return other }
    guard spot.sighting.kind != .rank,
      let cue = scene.cues.within(spot.before).last(where: { $0.has(.beside) })
    else { return nil }
    let end = spot.isHan ? scene.lastBefore(spot.head) : lastOf()
    guard let end, end > cue.range.upperBound, !spot.isHan || scene[end] == Mark.de else {
      return nil
    }
    let range = scene.trimmed(cue.range.upperBound ..> end)
    guard range.count >= 2, range.count <= 60 else { return nil }
    // 遠超此前預報的10毫米: what was foreseen or planned is of the same subject.
    if spot.isHan, let noun = scene.cues.ending(at: range.upperBound),
      noun.hasAny([
        .forecast, .forecastNoun, .target, .targetNoun, .targetVerb, .reckons, .proposed,
      ])
    {
      return nil
    }
    // 低於8月的3.1%: the other time is of the same subject.
    if scene.period(startingAt: range.lowerBound)?.range.upperBound ?? 0 >= range.upperBound {
      return nil
    }
    let text = Statement(scene).repaired(range)
    let name = scene.names.within(range).last
    return SubjectReading(
      mention: Mention(name: name?.name ?? text, text: name.map { scene.string($0.range) } ?? text),
      range: range, property: nil, rule: "subject.beside", doubt: 0.05)
  }

  /// "overtaking gas at 31 per cent", "with No on 47 per cent", "followed by Taro with 12 per cent"
  private func following() -> SubjectReading? {
    let low = scene.skipSpace(spot.start)
    guard !spot.isHan, spot.piece.lowerBound > spot.sentence.lowerBound,
      let opener = scene.packs.latin.followers.first(where: { scene.holds($0, at: low) }),
      let joint = Self.joints.first(where: { scene.holds($0, at: spot.head - $0.utf8.count) })
    else { return nil }
    var range = scene.trimmed(low + opener.utf8.count ..> spot.head - joint.utf8.count)
    for article in scene.packs.latin.articles where scene.holds(article, at: range.lowerBound) {
      range = range.lowerBound + article.utf8.count ..> range.upperBound
    }
    guard (2...40).contains(range.count), scene.sightings(in: range).isEmpty,
      !scene.cues.within(range).contains(where: { $0.hasAny([.link, .change, .measured]) })
    else { return nil }
    let text = Statement(scene).repaired(range)
    let name = scene.names.within(range).last { $0.range == range }
    return SubjectReading(
      mention: Mention(name: name?.name ?? text, text: text), range: range, property: nil,
      rule: "subject.beside", doubt: 0.04)
  }

  private static let joints = [" at ", " on ", " with "]

  /// 甲以44%領先乙的39%: the second number is the other's.
  private func led() -> SubjectReading? {
    let de = scene.lastBefore(spot.head)
    guard spot.isHan, de > spot.start, scene[de] == Mark.de,
      let lead = spot.before.last(where: { place in
        scene.packs.han.leadVerbs.contains { scene.holds($0, at: place) }
      })
    else { return nil }
    let range = scene.trimmed(lead + 2 ..> de)
    guard (2...12).contains(range.count), scene.sightings(in: range).isEmpty else { return nil }
    let text = Statement(scene).repaired(range)
    let name = scene.names.within(range).last
    return SubjectReading(
      mention: Mention(name: name?.name ?? text, text: name.map { scene.string($0.range) } ?? text),
      range: range, property: nil, rule: "subject.beside", doubt: 0.03)
  }

  /// "compared with 12 per cent for Halden"
  private func other() -> SubjectReading? {
    let next = scene.skipSpace(spot.sighting.range.upperBound)
    guard !spot.isHan, scene.cues.at(scene.skipSpace(spot.start))?.has(.than) == true,
      ["for ", "at ", "in "].contains(where: { scene.holds($0, at: next) }),
      let name = scene.names.starting(at: scene.skipSpace(next + 3))
    else { return nil }
    return SubjectReading(
      mention: Mention(name: name.name, text: scene.string(name.range)), range: name.range,
      property: nil, rule: "subject.beside", doubt: 0.03)
  }

  /// "of", "at" or "'s" right before the number.
  private func lastOf() -> Int? {
    let end = scene.lastBefore(spot.head) + 1
    guard let cue = scene.cues.ending(at: end), cue.has(.aside) else { return nil }
    return cue.range.lowerBound
  }
}
