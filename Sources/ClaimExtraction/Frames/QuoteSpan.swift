/// The clause that carries a quantity; of a long one, the piece around the number, cut at what "and" adds behind it.
struct QuoteSpan {
  let range: Range<Int>

  /// The longest Chinese clause that is quoted whole, in columns.
  static let widest = 120
  /// The longest Latin one: a line of print.
  static let widestLatin = 78

  init(_ spot: Spot) {
    let scene = spot.scene
    let clause = scene.trimmed(spot.clause)
    let number = spot.sighting.range
    let covered =
      min(clause.lowerBound, number.lowerBound) ..> max(clause.upperBound, number.upperBound)
    let widest = spot.isHan ? Self.widest : Self.widestLatin
    let width = scene.slice(covered).prefix(2 * widest).reduce(0) { $0 + $1.columns }
    if width <= widest {
      range = covered
    } else if spot.piece.count <= 4 * Self.widest {
      range = spot.isHan ? spot.piece : QuoteSpan.cut(spot.piece, around: number, scene)
    } else {
      range =
        max(spot.piece.lowerBound, number.lowerBound - Self.widest)
        ..> min(spot.piece.upperBound, number.upperBound + Self.widest)
    }
  }

  /// "The recall covers 12 batches packed in July | and sold in 1,900 shops" · "Two people said that | a bank was hired to
  /// find a buyer at £150 million" · "Turnover | fell to £46 million | as the payments ran out"
  private static func cut(_ piece: Range<Int>, around number: Range<Int>, _ scene: Scene) -> Range<
    Int
  > {
    guard piece.count > widestLatin else { return piece }
    func joints(_ words: [String]) -> [Int] {
      piece.filter { place in
        scene[place] == 0x20 && words.contains { scene.holds($0, at: place) }
      }
    }
    let both = [" and ", " but ", " while "]
    var (low, high) = (piece.lowerBound, piece.upperBound)
    if number.upperBound - low > widestLatin,
      let joint = joints(both + [" that "]).last(where: { $0 < number.lowerBound })
    {
      low = joint + 1
      while scene[low] != 0x20 { low += 1 }
      low += 1
    }
    let behind = joints(both + opening).filter { $0 >= number.upperBound }
    if high - low > widestLatin {
      high = behind.last { $0 - low <= widestLatin } ?? behind.first ?? high
    }
    if high - low > widestLatin { low = verb(low ..> number.lowerBound, high, scene) ?? low }
    return low ..> high
  }

  /// Words that open a clause of its own behind the number.
  private static let opening = [
    " as ", " because ", " when ", " after ", " before ", " until ", " unless ", " which ", " who ",
    " whose ", " although ", " so that ",
  ]

  /// The first verb from which on the words to `high` are short enough.
  private static func verb(_ lead: Range<Int>, _ high: Int, _ scene: Scene) -> Int? {
    scene.cues.within(lead).first { cue in
      high - cue.range.lowerBound <= widestLatin
        && cue.hasAny([.change, .verb, .link, .target, .revises, .done, .act])
        && scene[cue.range.lowerBound - 1] == 0x20
    }?.range.lowerBound
  }
}
