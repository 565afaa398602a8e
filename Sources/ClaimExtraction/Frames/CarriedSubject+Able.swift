// Who can go on as the subject: not the paper, not who only tells of others, no person beyond his sentence.

extension CarriedSubject {
  /// 維鐵去年利潤67億元，末期息每股0.9元: words of the same sentence that are no measure can own what follows.
  func isHolder(_ reading: SubjectReading) -> Bool {
    guard spot.isHan, let range = reading.range, spot.sentence.contains(range.lowerBound),
      (2...6).contains(range.count)
    else { return false }
    return scene.cues.ending(at: range.upperBound)?.has(.measured) != true
      && scene.properties(in: range).isEmpty
  }

  /// Whom the article is about, else the firm named most often so far.
  func main() -> Name? {
    if let topic = memory.topic { return topic }
    return Companies(scene).main(before: spot.start).flatMap { isAble($0) ? $0 : nil }
  }

  /// By the rule that found the name, or by a title beside it.
  func isPerson(_ name: Name) -> Bool {
    name.type == "person" || memory.persons.contains(name.name)
  }

  /// Neither the paper nor, where the article is about somebody else, one who only tells of others.
  func isAble(_ name: Name) -> Bool {
    if Companies(scene).isPublisher(name) { return false }
    guard let topic = memory.topic, topic.name != name.name else { return true }
    return !Companies(scene).isTeller(name)
  }

  /// 全縣去年發電3億度。今年計劃再投資26億元: who plans and spends is a body or a place, not what was measured last.
  func lastAgent() -> SubjectReading? {
    guard spot.isHan,
      let cue = scene.cues.within(spot.before).first, cue.hasAny([.act, .targetVerb, .target]),
      scene.cues.within(spot.before).contains(where: { $0.has(.act) }),
      let last = memory.last(inParagraph: spot.paragraph)?.subject, !isEntity(last),
      let agent = memory.frames.suffix(8).last(where: {
        $0.paragraph == spot.paragraph && $0.subject.map { isEntity($0) || isWide($0) } ?? false
      })?.subject
    else { return nil }
    return carried(agent, "subject.carried", 0.08)
  }

  /// 全縣, 全市: a place and all in it.
  func isWide(_ reading: SubjectReading) -> Bool {
    scene.packs.han.wholes.contains(FoldedText.of(reading.mention.text))
  }

  /// A person owns years, money and what he does himself; a share or a rise is somebody else's.
  func isAgent(_ person: Name) -> Bool {
    speech == nil && !["ratio", "percentage-point"].contains(spot.sighting.unit ?? "")
  }

  /// 賀敏預計，全年支出將破1600億元: who expects it does not spend it.
  func isReckoner(_ person: Name) -> Bool {
    spot.isHan
      && scene.cues.within(person.range.upperBound ..> person.range.upperBound + 6).contains {
        scene.packs.han.expecting.contains(scene.words($0.range)) || $0.hasAny([.reckons, .says])
      }
  }

  /// No person goes on as the subject beyond his sentence.
  func isLasting(_ reading: SubjectReading) -> Bool {
    guard let range = reading.range, let name = scene.names.holding(range.lowerBound) else {
      return true
    }
    return name.type != "person"
  }
}
