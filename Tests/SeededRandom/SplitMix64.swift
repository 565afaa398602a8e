/// A seeded source of numbers (SplitMix64; Steele, Lea, Flood 2014): small, fast, and the same on every machine, so
/// that a run that failed can be run again.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// A generator of its own for one thing among many, so that their order does not matter.
  public init(seed: UInt64, _ parts: Int...) {
    state = seed
    for part in parts {
      state ^= UInt64(truncatingIfNeeded: part) &* 0xD6E8_FEB8_6659_FD93
      state = next()
    }
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to `limit`, which is left out; always the same draw for the same state.
  public mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  /// Whether a thing happens that happens `percent` times in a hundred.
  public mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  public mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
