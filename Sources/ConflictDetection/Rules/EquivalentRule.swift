import ClaimModel

extension PairRule {
  /// An amount and its conversion in brackets are one figure, unless the conversion is far off.
  static let equivalent = PairRule("equivalent") { pair in
    guard pair.a.quantity?.equivalent == pair.b.id || pair.b.quantity?.equivalent == pair.a.id
    else { return .pass }
    let (a, b) = (pair.figure(pair.a), pair.figure(pair.b))
    return .found(
      Finding(.explained, .equivalent, saying: "\(b) is the article's own conversion of \(a)."))
  }
}
