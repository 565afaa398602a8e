import ClaimModel

extension ArticleRule {
  /// An area given in metres, an energy given in megawatts: the unit that would mend it is named.
  ///
  /// Only confusions that people make are judged, and only of properties whose dimension the lexicon
  /// knows; any other mismatch is more likely a misread sentence.
  static let dimension = ArticleRule("dimension") { article, _ in
    article.compactMap { facts in
      guard let property = facts.property, property.thing.isKnown,
        property.thing.words.head != "consumption", let wanted = property.dimension,
        let given = facts.dimension, let unit = facts.quantity?.unit,
        let mend = mends["\(wanted) \(given)"], facts.quantity?.measure == .level
      else { return nil }
      return Group(
        facts: [facts],
        finding: Finding(
          .contradiction, .implausible, .high,
          reason: "a unit of \(Saying.name(given)) for one of \(Saying.name(wanted))",
          saying: """
            \(Saying.name(property.thing.label)) of \(facts.named) is given as \
            \(Voice.figure(facts.claim)), a unit of \(Saying.name(given)), not of \
            \(Saying.name(wanted)).
            """,
          reconciliation: "It holds if the unit is \(mend(unit)) instead of \(unit)."))
    }
  }

  private static let mends: [String: @Sendable (String) -> String] = [
    "area length": { "\($0)2" }, "volume length": { "\($0)3" },
    "volume area": { $0.hasSuffix("2") ? "\($0.dropLast())3" : "\($0)3" },
    "length area": { $0.hasSuffix("2") ? "\($0.dropLast())" : $0 },
    "energy power": { "\($0)h" }, "power energy": { $0.hasSuffix("h") ? "\($0.dropLast())" : $0 },
    "speed length": { "\($0)/h" }, "length speed": { "\($0.prefix { $0 != "/" })" },
    "speed time": { "km/\($0)" },
  ]
}
