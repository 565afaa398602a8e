/// Words found in a text, by where they begin; a look-up costs O(1).
struct Sightings<Word: Sendable>: Sendable {
  struct Sighting: Sendable {
    /// Folded code points.
    var range: Range<Int>
    var word: Word
  }

  /// In order; at each place the longest word that begins there. A later one may begin inside an earlier one.
  let all: [Sighting]
  /// For each place of the text, the index of the first sighting that begins there or later.
  private let first: [Int32]

  init(_ text: [UInt32], _ vocabulary: Vocabulary, word: (ArraySlice<Int32>) -> Word?) {
    var all: [Sighting] = []
    var first: [Int32] = []
    first.reserveCapacity(text.count + 1)
    for i in text.indices {
      first.append(Int32(all.count))
      guard let found = vocabulary.find(in: text, at: i, limit: text.count),
        let word = word(found.entries)
      else { continue }
      all.append(Sighting(range: i..<found.end, word: word))
    }
    first.append(Int32(all.count))
    self.all = all
    self.first = first
  }

  /// The sightings that begin inside `range` and end by its end.
  func within(_ range: Range<Int>) -> LazyFilterSequence<ArraySlice<Sighting>> {
    let end = range.upperBound
    return all[index(from: range.lowerBound)..<index(from: end)].lazy.filter {
      $0.range.upperBound <= end
    }
  }

  /// The sighting that begins at `place`.
  func at(_ place: Int) -> Sighting? {
    let i = index(from: place)
    return i < all.count && all[i].range.lowerBound == place ? all[i] : nil
  }

  private func index(from place: Int) -> Int { Int(first[max(0, min(place, first.count - 1))]) }
}

/// Where the cues of `Role` stand in a text.
struct Cues: Sendable {
  typealias Sighting = Sightings<RoleSet>.Sighting

  private let found: Sightings<RoleSet>

  init(_ text: [UInt32], _ packs: Packs) {
    found = Sightings(text, packs.cues) { packs.roles(of: $0) }
  }

  var sightings: [Sighting] { found.all }

  /// The sightings that begin inside `range` and end by its end.
  func within(_ range: Range<Int>) -> LazyFilterSequence<ArraySlice<Sighting>> {
    found.within(range)
  }

  func within(_ range: Range<Int>, _ role: Role) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for cue in found.within(range) where cue.roles.contains(role) { ranges.append(cue.range) }
    return ranges
  }

  func has(_ role: Role, in range: Range<Int>) -> Bool {
    found.within(range).contains { $0.roles.contains(role) }
  }

  /// The cue of `role` that begins at `place`.
  func at(_ place: Int, _ role: Role) -> Range<Int>? {
    guard let cue = found.at(place), cue.roles.contains(role) else { return nil }
    return cue.range
  }
}

extension Sightings.Sighting where Word == RoleSet {
  var roles: RoleSet { word }
}
