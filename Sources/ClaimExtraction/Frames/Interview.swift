import ClaimModel

// An interview in print: paragraphs that open with who speaks and a colon, by turns.
//
//   問：輪候要多久？ 答：平均九十天。 · Q: … A: … · 記者：… 林局長：… · Courier: … Okafor: …
//
// What is answered is the word of the person asked to the end of the paragraph, and of those that follow without a
// label, up to the next turn. 答 and "A" are the person of whom the lines before the first turn speak most; a family
// name is the person of that name. What is asked is nobody's word. A list of labels is no interview: somebody must ask,
// and each side must have spoken twice.

struct Interview {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  private struct Turn {
    /// Index of the paragraph that it opens.
    var paragraph: Int
    var label: Range<Int>
    var text: String
    /// Where the words behind the colon begin.
    var start: Int
  }

  /// One speech an answer, in order.
  func speeches() -> [Speech] {
    let turns = turns()
    let askers = askers(turns)
    let asked = turns.filter { askers.contains($0.text) }
    guard let first = turns.first, asked.count > 1, turns.count - asked.count > 1 else { return [] }
    let named = Set(turns.map(\.text)).subtracting(askers).filter {
      !scene.packs.answers.contains($0)
    }
    var speakers: [String: Mention] = [:]
    for turn in turns where named.contains(turn.text) && speakers[turn.text] == nil {
      speakers[turn.text] = person(turn)
    }
    let guest = guest(before: scene.clauses.paragraphs[first.paragraph].lowerBound)
    return turns.indices.compactMap { i in
      let turn = turns[i]
      guard !askers.contains(turn.text),
        let speaker = speakers[turn.text] ?? (named.isEmpty ? guest : nil)
      else {
        return nil
      }
      let next = i + 1 < turns.count ? turns[i + 1].paragraph : turn.paragraph + 1
      return Speech(
        verb: turn.label.upperBound ..> turn.start, speakerRange: turn.label, speaker: speaker,
        content: content(turn, upTo: next), rule: "attribution.interview")
    }
  }

  /// The labels of who asks: words for it, the paper, or who is no person and asks at every second turn.
  private func askers(_ turns: [Turn]) -> Set<String> {
    Set(
      Dictionary(grouping: turns, by: \.text).filter { text, own in
        if scene.packs.asks.contains(text) || text == scene.publisher { return true }
        guard !scene.packs.answers.contains(text), !own.contains(where: isPerson) else {
          return false
        }
        let questions = own.count { turn in
          scene.slice(scene.clauses.paragraphs[turn.paragraph]).contains(0x3F)
        }
        return questions * 2 >= own.count
      }.keys)
  }

  private func isPerson(_ turn: Turn) -> Bool {
    scene.names.mentions.contains { $0.type == "person" && isPart(turn, of: $0) }
  }

  /// Labels of at most twelve code points in Chinese and three words in English that ask, answer or recur.
  private func turns() -> [Turn] {
    let all = scene.clauses.paragraphs.indices.compactMap(turn)
    var counts: [String: Int] = [:]
    for turn in all { counts[turn.text, default: 0] += 1 }
    return all.filter {
      (counts[$0.text] ?? 0) > 1 || scene.packs.asks.contains($0.text)
        || scene.packs.answers.contains($0.text)
    }
  }

  /// An asterisk sets a label in bold.
  private static let labelEdges = Mark.edges.union([0x2A])

  private func turn(_ paragraph: Int) -> Turn? {
    let range = scene.clauses.paragraphs[paragraph]
    let start = scene.trimmed(range).lowerBound
    let end = min(range.upperBound, start + 24)
    guard let colon = (start ..> end).first(where: { Mark.breaks.contains(scene[$0]) }),
      Mark.colon.contains(scene[colon]),
      case let label = scene.trimmed(start ..> colon, also: Self.labelEdges),
      !label.isEmpty, scene.isHan(label) ? label.count <= 12 : words(label) <= 3,
      scene.sightings(in: label).isEmpty
    else { return nil }
    return Turn(paragraph: paragraph, label: label, text: scene.words(label), start: colon + 1)
  }

  private func words(_ label: Range<Int>) -> Int {
    scene.words(label).split(separator: " ").count
  }

  private func content(_ turn: Turn, upTo next: Int) -> [Range<Int>] {
    (turn.paragraph..<max(next, turn.paragraph + 1)).compactMap { p in
      let range = scene.clauses.paragraphs[p]
      if p == turn.paragraph { return turn.start ..> range.upperBound }
      let isTitle = scene.clauses.clauseIndex(at: range.lowerBound).map {
        scene.clauses.clauses[$0].isTitle
      }
      return isTitle == true ? nil : range
    }
  }

  /// The person whom a label names, whole or by a part: 潘 is 潘兆霆, "Okafor" Ruth Okafor.
  private func person(_ turn: Turn) -> Mention {
    let text = scene.string(turn.label)
    let people = scene.names.mentions.filter { $0.type == "person" }
    let known =
      people.first { turn.label.contains($0.range.lowerBound) && $0.name != text }
      ?? people.first { isPart(turn, of: $0) }
    return Mention(name: known?.name ?? text, text: text)
  }

  private func isPart(_ turn: Turn, of name: Name) -> Bool {
    let words = scene.words(name.range)
    return words != turn.text
      && (words.hasPrefix(turn.text) && scene.isHan(turn.label) || words.hasSuffix(" " + turn.text))
  }

  /// The person of whom the lines before the first turn speak most, the first of several.
  private func guest(before place: Int) -> Mention? {
    let people = scene.names.within(0 ..> place).filter { $0.type == "person" }
    var counts: [String: Int] = [:]
    for person in people { counts[person.name, default: 0] += 1 }
    let most = counts.values.max()
    return people.first { counts[$0.name] == most }.map {
      Mention(name: $0.name, text: scene.string($0.range))
    }
  }
}
