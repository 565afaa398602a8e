/// Which name each clause is about before it names one itself: Chinese leaves a subject out that goes on.
enum Topics {
  /// For each clause, an index into `names`; -1 where nothing is carried over. A paragraph begins with nothing.
  static func topics(_ text: ReadingText, _ clauses: Clauses, _ names: [Name]) -> [Int32] {
    var topics: [Int32] = []
    topics.reserveCapacity(clauses.clauses.count)
    var topic: Int32 = -1
    var paragraph = -1
    var next = 0
    for clause in clauses.clauses {
      if clause.paragraph != paragraph {
        topic = -1
        paragraph = clause.paragraph
      }
      topics.append(topic)
      while next < names.count, names[next].range.lowerBound < clause.range.lowerBound { next += 1 }
      var i = next
      while i < names.count, names[i].range.upperBound <= clause.range.upperBound {
        if isSubject(names[i], clauses), !isPlaceOfNext(names, i, clause.range, text) {
          topic = Int32(i)
          break
        }
        i += 1
      }
    }
    return topics
  }

  /// 蘇州的澄微電子: a place right before a body or a thing only says where that one is.
  private static func isPlaceOfNext(
    _ names: [Name], _ i: Int, _ clause: Range<Int>, _ text: ReadingText
  ) -> Bool {
    guard names[i].type == "place", i + 1 < names.count,
      ["organisation", "product"].contains(names[i + 1].type),
      names[i + 1].range.upperBound <= clause.upperBound
    else { return false }
    let gap = text.folded[names[i].range.upperBound..<names[i + 1].range.lowerBound]
    return gap.isEmpty || gap.count == 1 && gap.first == 0x7684
  }

  /// Whether a name can be the subject of its clause: no preposition stands right before it.
  static func isSubject(_ name: Name, _ clauses: Clauses) -> Bool {
    let start = name.range.lowerBound
    return !clauses.cues.within(max(0, start - 9)..<start).contains { sighting in
      guard sighting.roles.contains(.preposition) else { return false }
      let gap = start - sighting.range.upperBound
      return gap == 0 || gap == 1 || gap == 5
    }
  }
}
