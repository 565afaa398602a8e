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
        if isSubject(names[i], clauses) {
          topic = Int32(i)
          break
        }
        i += 1
      }
    }
    return topics
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
