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

  /// "The recall covers 12 batches packed in July | and sold in 1,900 shops".
  private static func cut(_ piece: Range<Int>, around number: Range<Int>, _ scene: Scene) -> Range<
    Int
  > {
    guard piece.count > widestLatin else { return piece }
    let joints = piece.filter { place in
      scene[place] == 0x20 && [" and ", " but ", " while "].contains { scene.holds($0, at: place) }
    }
    var (low, high) = (piece.lowerBound, piece.upperBound)
    if number.upperBound - low > widestLatin,
      let joint = joints.last(where: { $0 < number.lowerBound })
    {
      low = joint + 1
      while scene[low] != 0x20 { low += 1 }
      low += 1
    }
    if let joint = joints.last(where: { $0 >= number.upperBound && $0 - low <= widestLatin }) {
      high = joint
    }
    return low ..> high
  }
}
