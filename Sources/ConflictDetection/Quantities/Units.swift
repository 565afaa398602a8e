import ClaimModel
import Foundation

/// Dimensions and factors: the lexicon's, then metric prefixes, then the unit as its own dimension.
struct Units: Sendable {
  private var known: [String: Unit] = [:]
  let rates: Rates

  struct Unit: Hashable, Sendable {
    var dimension: String
    /// Base units of the dimension in one; for money and counts 1.
    var factor: Double
  }

  init(_ entries: [Lexicon.Entry]) {
    rates = Rates(entries)
    for entry in entries where entry.type != Rates.type {
      guard let dimension = entry.type, known[entry.name] == nil else { continue }
      if let factor = entry.factor?.double {
        known[entry.name] = Unit(dimension: dimension, factor: factor)
      } else if ["money", "count", "ratio"].contains(dimension) {
        known[entry.name] = Unit(dimension: dimension, factor: 1)
      }
    }
    for (name, unit) in Units.own { known[name] = unit }
  }

  /// Units of the contract, whose meaning no lexicon changes.
  private static let own: [String: Unit] = [
    "ratio": Unit(dimension: "ratio", factor: 1),
    "percentage-point": Unit(dimension: "percentage-point", factor: 1),
    "rank": Unit(dimension: "rank", factor: 1), "count": Unit(dimension: "count", factor: 1),
  ]

  private static let plain: [String: Unit] = [
    "m": Unit(dimension: "length", factor: 1), "g": Unit(dimension: "mass", factor: 1),
    "t": Unit(dimension: "mass", factor: 1e6), "W": Unit(dimension: "power", factor: 1),
    "Wh": Unit(dimension: "energy", factor: 3600), "J": Unit(dimension: "energy", factor: 1),
    "s": Unit(dimension: "time", factor: 1), "min": Unit(dimension: "time", factor: 60),
    "h": Unit(dimension: "time", factor: 3600), "d": Unit(dimension: "time", factor: 86_400),
    "wk": Unit(dimension: "time", factor: 604_800),
    "mo": Unit(dimension: "time", factor: 2_629_800),
    "a": Unit(dimension: "time", factor: 31_557_600), "By": Unit(dimension: "data", factor: 1),
    "bit": Unit(dimension: "data", factor: 0.125), "Hz": Unit(dimension: "frequency", factor: 1),
    "m2": Unit(dimension: "area", factor: 1), "km2": Unit(dimension: "area", factor: 1e6),
    "har": Unit(dimension: "area", factor: 1e4), "L": Unit(dimension: "volume", factor: 0.001),
    "m3": Unit(dimension: "volume", factor: 1), "V": Unit(dimension: "voltage", factor: 1),
    "{FLOP}": Unit(dimension: "operations", factor: 1),
    "{FLOP}/s": Unit(dimension: "operations per second", factor: 1),
    "[in_i]": Unit(dimension: "length", factor: 0.0254),
    "[mi_i]": Unit(dimension: "length", factor: 1609.344),
    "[ft_i]": Unit(dimension: "length", factor: 0.3048),
    "[lb_av]": Unit(dimension: "mass", factor: 453.59237),
    "Cel": Unit(dimension: "temperature", factor: 1),
  ]

  private static let prefixes: [Character: Double] = [
    "n": 1e-9, "u": 1e-6, "m": 1e-3, "c": 1e-2, "k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12, "P": 1e15,
    "E": 1e18, "Z": 1e21,
  ]

  func unit(_ code: String) -> Unit {
    if let unit = known[code] ?? Units.plain[code] { return unit }
    if Units.isMoney(code) { return Unit(dimension: "money", factor: 1) }
    if let prefix = code.first, let factor = Units.prefixes[prefix],
      let base = Units.plain[String(code.dropFirst())]
    {
      return Unit(dimension: base.dimension, factor: base.factor * factor)
    }
    return Unit(dimension: code, factor: 1)
  }

  static func isMoney(_ code: String) -> Bool {
    code.utf8.count == 3 && code.utf8.allSatisfy { (65...90).contains($0) }
  }
}
