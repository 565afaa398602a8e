import ClaimModel

/// Which articles are copies of one text, or only pass on what another says.
///
/// Texts are folded and cut into shingles of eight code points (punctuation and spaces left out);
/// of their hashes every sixteenth is kept; a text that is too short for four of them has one for the
/// whole. Two articles share an origin when the smaller sketch lies by half in the larger one, so an
/// excerpt counts as a copy of the whole. Candidates are found through shared hashes, so the work grows with the copies and not
/// with the square of the articles.
public enum Origins {
  static let shingle = 8
  /// A hash that more articles share than this is a formula ("all rights reserved").
  static let common = 200
  static let share = 0.5

  /// The origin of each article: the smallest id of its group.
  ///
  /// A text that names another group's publisher as its only source is not joined here: citing is a
  /// matter of single claims, and their attribution says it.
  public static func origins(of articles: [(ArticleID, String)]) -> [ArticleID: String] {
    let sketches = articles.map { ($0.0, sketch($0.1)) }.sorted { $0.0 < $1.0 }
    var holders: [UInt64: [Int]] = [:]
    for (i, sketch) in sketches.enumerated() {
      for hash in sketch.1 { holders[hash, default: []].append(i) }
    }
    var group = Array(sketches.indices)
    func root(_ i: Int) -> Int {
      var i = i
      while group[i] != i { i = group[i] }
      return i
    }
    for (i, sketch) in sketches.enumerated() {
      var shared: [Int: Int] = [:]
      for hash in sketch.1 {
        guard let others = holders[hash], others.count <= common else { continue }
        for j in others where j < i { shared[j, default: 0] += 1 }
      }
      for j in shared.keys.sorted() {
        let least = min(sketch.1.count, sketches[j].1.count)
        guard Double(shared[j] ?? 0) >= share * Double(least), least > 0 else { continue }
        let (x, y) = (root(i), root(j))
        group[max(x, y)] = min(x, y)
      }
    }
    return Dictionary(
      sketches.indices.map { (sketches[$0].0, sketches[root($0)].0.text) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A mark by which copies know each other, found from one article's quotes alone.
  ///
  /// Of six hash functions over the shingles of the quotes the least value of each: two texts share a
  /// value as often as they share shingles (Broder 1997). `areOne` asks for three of the six, so texts
  /// that are the same by nine tenths are one in practice always, those by a fifth one time in seventy.
  /// `nil` where there are too few words to tell.
  public static func mark(of quotes: [String]) -> String? {
    var least = [UInt64](repeating: .max, count: salts.count)
    var count = 0
    for quote in quotes {
      let letters = Fold.scalars(quote).filter { isLetter($0) }
      guard letters.count >= shingle else { continue }
      for start in 0...(letters.count - shingle) {
        let hash = hash(letters[start..<start + shingle])
        count += 1
        for (i, salt) in salts.enumerated() {
          let mixed = (hash ^ salt) &* 0x9e37_79b9_7f4a_7c15
          least[i] = min(least[i], mixed ^ (mixed >> 31))
        }
      }
    }
    guard count >= 40 else { return nil }
    return "~" + least.map { String($0 >> 32, radix: 16) }.joined(separator: " ")
  }

  private static let salts: [UInt64] = [
    0, 0x5851_f42d_4c95_7f2d, 0x1405_7b7e_f767_814f, 0x2545_f491_4f6c_dd1d, 0xda94_2042_e4dd_58b5,
    0xa076_1d64_78bd_642f,
  ]

  /// Whether two origins are one: the same, or marks that agree.
  static func areOne(_ x: String, _ y: String) -> Bool {
    if x == y { return true }
    guard x.hasPrefix("~"), y.hasPrefix("~") else { return false }
    return common(x.utf8.dropFirst(), y.utf8.dropFirst()) >= 3
  }

  /// How many of the words, parted by spaces, stand in both at the same place.
  private static func common(_ x: Substring.UTF8View, _ y: Substring.UTF8View) -> Int {
    var (i, j, count) = (x.startIndex, y.startIndex, 0)
    while i < x.endIndex, j < y.endIndex {
      var isSame = true
      while i < x.endIndex, j < y.endIndex, x[i] != space, y[j] != space {
        isSame = isSame && x[i] == y[j]
        i = x.index(after: i)
        j = y.index(after: j)
      }
      let areAtEnd = (i == x.endIndex || x[i] == space) && (j == y.endIndex || y[j] == space)
      if isSame, areAtEnd { count += 1 }
      i = x[i...].firstIndex(of: space).map(x.index(after:)) ?? x.endIndex
      j = y[j...].firstIndex(of: space).map(y.index(after:)) ?? y.endIndex
    }
    return count
  }

  private static let space = UInt8(ascii: " ")

  private static func hash(_ values: ArraySlice<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for value in values { hash = (hash ^ UInt64(value)) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
    return hash ^ (hash >> 29)
  }

  /// The kept hashes of a text's shingles.
  static func sketch(_ text: String) -> Set<UInt64> {
    let letters = Fold.scalars(text).filter { isLetter($0) }
    guard letters.count >= shingle else { return [] }
    var all: Set<UInt64> = []
    for start in 0...(letters.count - shingle) {
      all.insert(hash(letters[start..<start + shingle]))
    }
    let kept = all.filter { $0 % 16 == 0 }
    return kept.count >= 4 ? kept : [all.reduce(0) { $0 &+ $1 } | 1]
  }

  private static func isLetter(_ v: UInt32) -> Bool {
    (97...122).contains(v) || (48...57).contains(v) || Fold.isHan(v) || (0xC0...0x24F).contains(v)
      || (0x3040...0x30FF).contains(v) || (0xAC00...0xD7AF).contains(v)
  }
}
