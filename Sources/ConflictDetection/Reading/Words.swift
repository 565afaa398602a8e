/// The telling words of a name: what two names in the same language may share.
struct Words: Hashable, Sendable {
  /// Latin words without articles and prepositions, singular, in order.
  let latin: [String]
  let latinSet: Set<String>
  /// Words that hold a digit: model numbers and years.
  let models: Set<String>
  /// The Han characters in order, without the ones that only link.
  let han: [UInt32]
  /// The noun that the others narrow: the last Latin word before "of", "in" or "for", or the last two Han characters.
  let head: String

  private static let links: Set<String> = [
    "the", "a", "an", "of", "in", "on", "for", "to", "by", "at", "and", "or", "its", "their", "his",
    "her", "our", "with", "from", "as", "per", "this", "that", "these", "those", "total", "overall",
  ]
  private static let ends: Set<String> = [
    "of", "in", "on", "for", "to", "by", "at", "from", "with",
  ]
  private static let hanLinks: Set<UInt32> = Set("的之该此这那其个项".unicodeScalars.map(\.value))

  init(_ text: String) {
    var latin: [String] = []
    var models: Set<String> = []
    var han: [UInt32] = []
    var headWord: String?
    var ended = false
    func take(_ run: [UInt32]) {
      let word = Words.singular(Fold.string(run))
      if Words.ends.contains(word) { ended = !latin.isEmpty }
      guard !Words.links.contains(word) else { return }
      latin.append(word)
      if Words.isModel(word) { models.insert(word) }
      if !ended { headWord = word }
    }
    var run: [UInt32] = []
    for value in Fold.scalars(text) + [0x20] {
      if Words.isWordPart(value) {
        run.append(value)
      } else {
        if !run.isEmpty { take(run) }
        run.removeAll(keepingCapacity: true)
        if Fold.isHan(value), !Words.hanLinks.contains(value) { han.append(value) }
      }
    }
    self.latin = latin
    latinSet = Set(latin)
    self.models = models
    self.han = han
    head = han.isEmpty ? headWord ?? latin.last ?? "" : Fold.string(han.suffix(2))
  }

  /// A digit with a letter or with another digit: K9, 910, not the 4 or the 4-1 of a score.
  private static func isModel(_ word: String) -> Bool {
    let parts = word.split(separator: "-")
    if parts.count == 2, parts.allSatisfy({ $0.count < 3 && $0.allSatisfy(\.isNumber) }) {
      return false
    }
    let digits = word.utf8.count { (48...57).contains($0) }
    return digits > 1 || (digits == 1 && word.utf8.contains { (97...122).contains($0) })
  }

  private static func isWordPart(_ v: UInt32) -> Bool {
    (97...122).contains(v) || (48...57).contains(v) || v == 45 || (0xE0...0x24F).contains(v)
  }

  private static func singular(_ word: String) -> String {
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
      ? String(word.dropLast()) : word
  }

  /// How two names that no lexicon knows relate, by what they share.
  func likeness(_ other: Words) -> Likeness {
    if !models.isEmpty, !other.models.isEmpty, models.isDisjoint(with: other.models) {
      return .none
    }
    if latin == other.latin, han == other.han {
      return latin.isEmpty && han.isEmpty ? .none : .same
    }
    if !han.isEmpty, !other.han.isEmpty {
      return han.ends(with: other.han) || other.han.ends(with: han) ? .loose : .none
    }
    guard han.isEmpty, other.han.isEmpty else { return .none }
    let (mine, theirs) = (latinSet, other.latinSet)
    if mine == theirs { return .same }
    guard head == other.head, !head.isEmpty else { return .none }
    return mine.isSubset(of: theirs) || theirs.isSubset(of: mine) ? .loose : .none
  }

  /// One Latin word or two neighbouring Han characters in common.
  func shareAny(_ other: Words) -> Bool {
    if !latinSet.isDisjoint(with: other.latin) { return true }
    if han.count < 2 || other.han.count < 2 { return false }
    return !bigrams.isDisjoint(with: other.bigrams)
  }

  private var bigrams: Set<UInt64> {
    Set(zip(han, han.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }

  enum Likeness: Sendable { case same, loose, none }
}

extension Array where Element == UInt32 {
  /// Where `other` first stands in it, one code point after the other.
  func firstRange(of other: [UInt32]) -> Range<Int>? {
    guard let first = other.first, count >= other.count else { return nil }
    for start in 0...(count - other.count) where self[start] == first {
      if (1..<other.count).allSatisfy({ self[start + $0] == other[$0] }) {
        return start..<start + other.count
      }
    }
    return nil
  }

  func contains(_ other: [UInt32]) -> Bool { firstRange(of: other) != nil }

  func ends(with other: [UInt32]) -> Bool {
    other.count >= 2 && count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
