import ClaimModel

// Subjects that the sentence names before its figures.
//
//   規劃提出，四年內新建4條線路，總投資620億元     the plan
//   以降壓藥「平舒片」為例，每盒由46元降到9.8元     the instance

extension CarriedSubject {
  /// 規劃提出，…: the plan, the bill or the programme whose figures follow.
  func document() -> SubjectReading? {
    guard spot.isHan,
      let first = scene.pieces.index(at: scene.skipSpace(spot.sentence.lowerBound)).map({
        scene.pieces.all[$0]
      }), first.upperBound <= spot.head,
      let verb = scene.packs.han.proposing.first(where: { scene.words(first).hasSuffix($0) }),
      case let noun = scene.trimmed(
        first.lowerBound ..> first.upperBound - verb.unicodeScalars.count),
      (2...16).contains(noun.count),
      scene.packs.han.documents.contains(where: { scene.words(noun).hasSuffix($0) }),
      scene.cues.within(noun).allSatisfy({ !$0.hasAny([.says, .link, .aside]) })
    else { return nil }
    let text = Statement(scene).repaired(noun)
    return SubjectReading(
      mention: Mention(name: text, text: text), range: noun, property: nil,
      rule: "subject.document", doubt: 0.06)
  }

  /// 以甲藥為例，…: what the figures of the sentence are an instance of.
  func instance() -> SubjectReading? {
    guard spot.isHan,
      let here = scene.pieces.index(at: spot.head),
      let piece = scene.pieces.all[max(0, here - 12) ..> here].last(where: {
        $0.lowerBound >= spot.sentence.lowerBound && scene[$0.lowerBound] == 0x4EE5
          && scene.words($0).hasSuffix("为例")
      })
    else { return nil }
    var noun = scene.trimmed(piece.lowerBound + 1 ..> piece.upperBound - 2)
    if let open = scene.slice(noun).firstIndex(where: Mark.open.contains), open > noun.lowerBound {
      noun = scene.trimmed(open ..> noun.upperBound)
    }
    guard (2...16).contains(noun.count), scene.sightings(in: noun).isEmpty else { return nil }
    if let name = scene.names.within(noun).last, name.range.count * 2 > noun.count {
      return reading(name, "subject.instance", 0.04)
    }
    let text = Statement(scene).repaired(noun)
    return SubjectReading(
      mention: Mention(name: text, text: text), range: noun, property: nil,
      rule: "subject.instance", doubt: 0.05)
  }
}
