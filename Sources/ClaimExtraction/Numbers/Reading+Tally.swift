import ClaimModel

// "By 44 to 39", "by seven votes to two": the votes for and against, two counts and no range.

extension Reading {
  /// Whether a bare number is one side of a vote: "by" before, the larger number first.
  func isTally(_ measured: Measured) -> Bool {
    guard measured.unit == nil, measured.figure.form == .plain, measured.figure.isPoint,
      measured.figure.script != .han
    else { return false }
    return opensTally(measured) || closesTally(measured)
  }

  /// 44 in "by 44 to 39".
  private func opensTally(_ measured: Measured) -> Bool {
    guard ends(with: "by", skipBack(measured.start)),
      case let to = skip(measured.range.upperBound), has("to ", at: to),
      let other = figure(at: skip(to + 2))
    else { return false }
    return other.form == .plain && other.isPoint && other.max < measured.min
  }

  /// 39 in "by 44 to 39", two in "by seven votes to two".
  private func closesTally(_ measured: Measured) -> Bool {
    let end = skipBack(measured.start)
    guard ends(with: "to", end) else { return false }
    let floor = Swift.max(0, end - 32)
    var i = skipBack(end - 2)
    while i > floor,
      at(i - 1).isLatin || at(i - 1).isDigit || at(i - 1) == 0x20 || at(i - 1) == 0x2C
    {
      i -= 1
      guard ends(with: "by", i), let other = figure(at: skip(i)) else { continue }
      return other.form == .plain && other.isPoint && other.min > measured.max
    }
    return false
  }
}
