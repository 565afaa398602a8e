import ClaimModel
import Foundation

/// Finds the quantities, ranks and periods of a text.
struct QuantityReader: Sendable {
  let lexicon: Lexicon

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// What stands in `text`, in text order, not overlapping.
  ///
  /// - Parameters:
  ///   - published: the day from which "last year" is reckoned; without it such periods have no dates.
  ///   - language: BCP 47, a hint for signs that mean different things (元, ¥); `nil` where unknown.
  ///   - all: also the bare numbers that no claim would use.
  func sightings(
    in text: ReadingText, published: Day? = nil, language: String? = nil, all: Bool = false
  ) -> [Sighting] {
    []
  }
}
