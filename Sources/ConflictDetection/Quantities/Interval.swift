/// The values that a wording may mean, in one unit. An infinite end is open.
struct Interval: Hashable, Sendable {
  var low: Double
  var high: Double

  init(_ low: Double, _ high: Double) {
    self.low = min(low, high)
    self.high = max(low, high)
  }

  var isOpen: Bool { low.isInfinite || high.isInfinite }

  /// The middle, or the end that is stated.
  var middle: Double {
    if low.isInfinite { return high }
    return high.isInfinite ? low : (low + high) / 2
  }

  func overlaps(_ other: Interval) -> Bool { low <= other.high && other.low <= high }

  func contains(_ other: Interval) -> Bool { low <= other.low && other.high <= high }

  /// Both ends wider by a share of their size.
  func widened(by share: Double) -> Interval {
    Interval(low - abs(low) * share, high + abs(high) * share)
  }

  func scaled(by factor: Double) -> Interval { Interval(low * factor, high * factor) }

  /// Open ends closed at `band` times the stated one: "over 400" is 400 to 600 for a band of 1.5.
  func closed(band: Double = 1.5) -> Interval {
    let top = high.isInfinite ? low + abs(low) * (band - 1) : high
    let bottom = low.isInfinite ? high - abs(high) * (1 - 1 / band) : low
    return Interval(bottom, top)
  }

  /// How far apart the nearest ends are, as a share of the larger; 0 where they overlap.
  func gap(to other: Interval) -> Double {
    if overlaps(other) { return 0 }
    let (a, b) = low > other.high ? (other.high, low) : (high, other.low)
    let size = max(abs(a), abs(b))
    return size == 0 ? 0 : min(1, (b - a) / size)
  }

  static func * (a: Interval, b: Interval) -> Interval {
    let ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
    return Interval(ends.min() ?? 0, ends.max() ?? 0)
  }

  static func / (a: Interval, b: Interval) -> Interval? {
    guard b.low > 0 || b.high < 0 else { return nil }
    return a * Interval(1 / b.high, 1 / b.low)
  }

  static func + (a: Interval, b: Interval) -> Interval { Interval(a.low + b.low, a.high + b.high) }
}
