/// How long the parts of one piece of work take.
struct StopWatch {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant

  init() { last = clock.now }

  /// Seconds since the last call, or since the watch was made.
  mutating func lap() -> Double {
    let now = clock.now
    let (seconds, attoseconds) = (now - last).components
    last = now
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
