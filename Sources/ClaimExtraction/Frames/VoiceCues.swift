import ClaimModel

/// Where cues stand in a text: leftmost, longest, none inside another, in order.
struct VoiceCues: Sendable {
  struct Cue: Hashable, Sendable {
    /// Folded code points.
    var range: Range<Int>
    var roles: VoiceRoles
    /// The role of the first entry that has one.
    var first: VoiceRole = .none

    func has(_ role: VoiceRole) -> Bool { roles.contains(role) }
    func hasAny(_ wanted: VoiceRoles) -> Bool { !roles.isDisjoint(with: wanted) }
  }

  let all: [Cue]
  /// For each place of the text, the index of the first cue that begins there or later.
  private let first: [Int32]

  init(_ text: [UInt32], _ packs: VoicePacks) {
    var all: [Cue] = []
    var first: [Int32] = []
    first.reserveCapacity(text.count + 1)
    packs.cues.scan(text, text.indices) { range, entries in
      guard let cue = packs.cue(range, entries) else { return }
      while first.count <= range.lowerBound { first.append(Int32(all.count)) }
      all.append(cue)
    }
    while first.count <= text.count { first.append(Int32(all.count)) }
    self.all = all
    self.first = first
  }

  /// The cues that lie in `range`.
  func within(_ range: Range<Int>) -> ArraySlice<Cue> {
    let first = index(from: range.lowerBound)
    var end = first
    while end < all.count, all[end].range.upperBound <= range.upperBound { end += 1 }
    return all[first ..> end]
  }

  func within(_ range: Range<Int>, _ role: VoiceRole) -> [Cue] {
    within(range).filter { $0.has(role) }
  }

  func first(_ role: VoiceRole, in range: Range<Int>) -> Cue? {
    within(range).first { $0.has(role) }
  }

  func last(_ role: VoiceRole, in range: Range<Int>) -> Cue? {
    within(range).last { $0.has(role) }
  }

  /// The cue that begins at `place`.
  func at(_ place: Int) -> Cue? {
    let i = index(from: place)
    return i < all.count && all[i].range.lowerBound == place ? all[i] : nil
  }

  /// The cue that ends at `place`.
  func ending(at place: Int) -> Cue? {
    let i = index(from: place) - 1
    return i >= 0 && all[i].range.upperBound == place ? all[i] : nil
  }

  private func index(from place: Int) -> Int { Int(first[max(0, min(place, first.count - 1))]) }
}
