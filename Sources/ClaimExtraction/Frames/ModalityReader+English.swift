import ClaimModel

// An English plan that goes on behind a comma, and a number set between commas before its verb.
//
//   "plans to raise fares, bringing in £9m a year"     what follows from the plan is planned too
//   "the rest, £137m, would have to be borrowed"       the verb behind the second comma rules the number

extension ModalityReader {
  /// The modality of the clause before, for a participle or an apposition that only goes on.
  func carriedLatin(to focus: Range<Int>, in clause: Range<Int>, _ sentence: Range<Int>)
    -> Reading?
  {
    let head = scene.trimmed(clause).lowerBound
    guard goesOn(head, focus),
      !scene.cues.within(head ..> focus.lowerBound).contains(where: {
        $0.hasAny([.done, .says, .accordingTo, .than])
      }),
      let previous = scene.clauses.clauseIndex(at: clause.lowerBound - 1).map({
        scene.clauses.clauses[$0].range
      }), previous.lowerBound >= sentence.lowerBound
    else { return nil }
    let end = scene.trimmed(previous).upperBound
    guard let reading = strongest(in: previous.lowerBound ..> end, end ..> end),
      [.target, .proposed, .forecast].contains(reading.modality)
    else { return nil }
    let cue = reading.firings.first?.range ?? previous
    guard !happened(between: cue.upperBound ..> end) else { return nil }
    return (reading.modality, [Firing(rule: "modality.carried", range: cue)])
  }

  /// "raising", "a rise of", "or", "about": no subject and no finite verb of its own.
  private func goesOn(_ head: Int, _ focus: Range<Int>) -> Bool {
    let lead = scene.words(head ..> focus.lowerBound).split(separator: " ").map(String.init)
    guard let first = lead.first else { return false }
    if first.hasSuffix("ing"), first.utf8.count > 4 { return !Self.settled.contains(first) }
    guard first == "or" || first == "a" || first == "an" else { return false }
    return lead.count <= 5
      && !scene.cues.within(head ..> focus.lowerBound).contains { $0.hasAny([.link, .verb]) }
  }

  private static let settled: Set<String> = [
    "including", "excluding", "following", "according", "during", "depending", "having", "being",
    "citing", "something", "nothing", "anything", "everything", "building",
  ]

  /// "Selling the yard for £9m would …": a deed that is only thought of.
  func gerund(_ low: Int, _ focus: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    guard focus.lowerBound - low < 100, scene[low].isLatin else { return nil }
    var end = low
    while end < focus.lowerBound, scene[end].isLatin { end += 1 }
    let word = scene.words(low ..> end)
    guard word.hasSuffix("ing"), word.utf8.count > 5, !Self.settled.contains(word),
      !scene.cues.within(end ..> focus.lowerBound).contains(where: {
        $0.hasAny([.link, .forecast, .says])
      }),
      scene.holds(
        " would ", within: focus.upperBound ..> min(sentence.upperBound, focus.upperBound + 80))
    else { return nil }
    return low ..> end
  }

  /// "voted on Monday night to build 6,400 homes": a date between the verb of will and its "to".
  func willed(in range: Range<Int>) -> Range<Int>? {
    guard let period = scene.sightings(in: range).first(where: { $0.kind == .period }),
      scene.holds(
        "to ",
        within: period.range.upperBound ..> min(range.upperBound, period.range.upperBound + 12))
    else { return nil }
    let lead = scene.words(
      max(range.lowerBound, period.range.lowerBound - 14) ..> period.range.lowerBound)
    let verb = lead.split(separator: " ").first { Self.wills.contains(String($0)) }
    return verb == nil ? nil : period.range
  }

  private static let wills: Set<String> = [
    "voted", "agreed", "decided", "resolved", "pledged", "promised", "vowed", "opted", "chose",
    "plans",
    "planned",
  ]

  /// A past verb between the cue and the comma: the plan was only told of.
  private func happened(between range: Range<Int>) -> Bool {
    scene.cues.within(range).contains { $0.has(.done) }
  }

  /// The verb behind the comma that closes an apposition which is hardly more than the number.
  func behindComma(_ focus: Range<Int>, _ sentence: Range<Int>) -> Reading? {
    let before = scene.lastBefore(focus.lowerBound)
    guard before > sentence.lowerBound, Mark.comma.contains(scene[before]),
      focus.upperBound < sentence.upperBound, Mark.comma.contains(scene[focus.upperBound])
    else { return nil }
    let next = scene.skipSpace(focus.upperBound + 1)
    guard let cue = scene.cues.at(next), counts(cue) else { return nil }
    for (role, modality) in Self.modal where cue.has(role) && role != .hypothetical {
      return (modality, [Firing(rule: role.name + ".after", range: cue.range)])
    }
    return nil
  }

  /// "Council to build 900 homes on old airfield": a line that is closed like no sentence, a subject, "to" and what is to be
  /// done.
  func headline(_ lead: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    let line = scene.trimmed(sentence, also: [0x20, 0x0A])
    guard !scene.isHan(line), line.count < 120, scene[line.upperBound - 1] != 0x2E,
      scene[line.upperBound] != 0x2E, isCapital(line.lowerBound),
      lead.lowerBound == sentence.lowerBound || lead.lowerBound == line.lowerBound,
      let to = lead.first(where: { scene.holds(" to ", at: $0) }),
      let verb = scene.cues.at(to + 4), verb.hasAny([.act, .verb, .change]),
      scene.cues.within(line.lowerBound ..> to).allSatisfy({
        !$0.hasAny([.link, .verb, .change, .says, .done, .denial, .negation])
      })
    else { return nil }
    let words = scene.words(line.lowerBound ..> to).split(separator: " ")
    return (1...6).contains(words.count) ? to + 1 ..> verb.range.upperBound : nil
  }
}
