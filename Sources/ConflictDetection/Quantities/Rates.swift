import ClaimModel

/// Yearly average exchange rates, as US dollars in one unit; entries of the lexicon named `CNY 2024`.
///
/// Where the year is missing, the nearest one stands in, and the tolerance grows by two per cent a year.
struct Rates: Sendable {
  static let type = "rate"
  /// How far a yearly average may be from the rate that a writer used.
  static let tolerance = 0.06

  private var years: [String: [Int: Double]] = [:]

  init(_ entries: [Lexicon.Entry]) {
    for entry in entries where entry.type == Rates.type {
      let parts = entry.name.split(separator: " ")
      guard parts.count == 2, let year = Int(parts[1]), let rate = entry.factor?.double, rate > 0
      else { continue }
      years[String(parts[0]), default: [:]][year] = rate
    }
  }

  struct Rate: Hashable, Sendable {
    /// Units of the second currency in one of the first.
    var factor: Double
    var tolerance: Double
    /// Whence, for the reader.
    var source: Saying
  }

  func rate(from: String, to: String, year: Int?) -> Rate? {
    guard let a = dollars(from, year), let b = dollars(to, year) else { return nil }
    let off = max(a.off, b.off)
    let used = from == "USD" ? b.year : a.year
    return Rate(
      factor: a.value / b.value, tolerance: Rates.tolerance + 0.02 * Double(min(off, 10)),
      source: "at the average rate of \(used)")
  }

  private func dollars(_ code: String, _ year: Int?) -> (value: Double, year: Int, off: Int)? {
    let wanted = year ?? Int.max / 2
    if code == "USD" { return (1, year ?? 0, 0) }
    guard let known = years[code],
      let best = known.keys.min(by: { (abs($0 - wanted), $0) < (abs($1 - wanted), $1) }),
      let value = known[best]
    else { return nil }
    return (value, best, year.map { abs($0 - best) } ?? 1)
  }
}
