/// The clause that carries a quantity; of a very long one, the pieces around the number.
struct QuoteSpan {
  let range: Range<Int>

  /// Longest clause that is quoted whole, in columns.
  static let widest = 120

  init(_ spot: Spot) {
    let scene = spot.scene
    let clause = scene.trimmed(spot.clause)
    let covered =
      min(
        clause.lowerBound, spot.sighting.range.lowerBound)
      ..> max(
        clause.upperBound, spot.sighting.range.upperBound)
    let width = scene.slice(covered).prefix(2 * Self.widest).reduce(0) { $0 + $1.columns }
    if width <= Self.widest {
      range = covered
    } else if spot.piece.count <= 4 * Self.widest {
      range = spot.piece
    } else {
      range =
        max(
          spot.piece.lowerBound, spot.sighting.range.lowerBound - Self.widest)
        ..> min(
          spot.piece.upperBound, spot.sighting.range.upperBound + Self.widest)
    }
  }
}
