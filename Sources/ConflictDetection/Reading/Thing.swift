import ClaimModel

/// What a mention stands for after resolution; made once for each name in a run.
final class Thing: Sendable {
  /// The canonical name, or the folded words where the lexicon does not know them.
  let name: String
  /// Of the name; two things of different marks have different names.
  private let mark: UInt64
  /// As a reader should see it.
  let label: String
  let isKnown: Bool
  let type: String?
  /// The wholes and kinds that it belongs to, nearest first, as far as they can share a claim with it.
  let kinds: [String]
  /// The organisation whose product it is; claims of the one may loosely be meant of the other.
  let maker: String?
  let words: Words
  /// How much it says that two articles share it; see `Topics`.
  let weight: Int
  /// It may be a name, or holds one behind its first word: "the mill at Ellery".
  let isName: Bool

  init(
    name: String, label: String, isKnown: Bool, type: String?, kinds: [String],
    maker: String? = nil
  ) {
    self.maker = maker
    self.name = name
    mark = Thing.mark(name)
    self.label = label
    self.isKnown = isKnown
    self.type = type
    self.kinds = kinds
    words = Words(isKnown ? name : label)
    weight = Topics.weight(label, words, isKnown: isKnown, type: type)
    isName =
      weight > 0
      || label.split(separator: " ").dropFirst().contains {
        $0.unicodeScalars.first?.properties.isUppercase ?? false
      }
  }

  /// Han names that differ cost a comparison of strings much; most differ.
  func isNamed(like other: Thing) -> Bool { mark == other.mark && name == other.name }

  /// FNV-1a.
  static func mark(_ text: String) -> UInt64 {
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { mark = (mark ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return mark
  }

  /// How `self` and `other` relate: what is said of one may be said of the other.
  func relation(to other: Thing) -> Relation {
    if isNamed(like: other) { return .same }
    if kinds.contains(other.name) || other.kinds.contains(name) { return .kind }
    if isKnown, other.isKnown { return .none }
    switch words.likeness(other.words) {
    case .same: return .same
    case .loose: return .loose
    case .none: return .none
    }
  }

  /// Whether one name of a speaker stands in the other: "Dr Lund", "Anna Lund of the clinic".
  func mayBe(_ other: Thing) -> Bool {
    if relation(to: other) != .none { return true }
    let (x, y) = (words, other.words)
    if !x.han.isEmpty, !y.han.isEmpty { return x.han.contains(y.han) || y.han.contains(x.han) }
    let (p, q) = (x.latinSet, y.latinSet)
    return !p.isEmpty && !q.isEmpty && (p.isSubset(of: q) || q.isSubset(of: p))
  }

  /// One name stands whole in the other: "volumes on Quay Road", 清溪水庫 in 市郊清溪水庫蓄水.
  func holds(_ other: Thing) -> Bool {
    let (p, q) = (words.latinSet, other.words.latinSet)
    if !p.isEmpty, !q.isEmpty { return p.isSubset(of: q) || q.isSubset(of: p) }
    let (a, b) = (words.han, other.words.han)
    return min(a.count, b.count) > 1 && (a.contains(b) || b.contains(a))
  }

  enum Relation: Sendable {
    case same
    /// one is a kind or a part of the other
    case kind
    /// the words agree as far as they go
    case loose
    case none
  }
}
