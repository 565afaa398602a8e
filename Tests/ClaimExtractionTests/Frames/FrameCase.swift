@testable import ClaimExtraction
import ClaimModel
import Testing

/// A sentence, the words of one of its quantities, and what the frame must make of it.
///
/// A slot that is left out is not looked at; `""` means that it must stay empty.
struct FrameCase: Sendable, CustomTestStringConvertible {
  var text: String
  var focus: String
  var subject: String?
  var property: String?
  var baseline: String?
  var period: String?
  var modality: Modality?
  var speaker: String?
  var polarity: Polarity?
  var measure: Quantity.Measure?

  init(
    _ text: String, _ focus: String, subject: String? = nil, property: String? = nil,
    baseline: String? = nil, period: String? = nil, modality: Modality? = nil,
    speaker: String? = nil, polarity: Polarity? = nil, measure: Quantity.Measure? = nil
  ) {
    self.text = text
    self.focus = focus
    self.subject = subject
    self.property = property
    self.baseline = baseline
    self.period = period
    self.modality = modality
    self.speaker = speaker
    self.polarity = polarity
    self.measure = measure
  }

  var testDescription: String { "\(focus) · \(text)" }

  static let reader = ClaimReader(lexicon: Lexicon(entries: NumberPacks.lexicon.entries + words))

  /// The packs of names, properties, predicates and cues, without those of numbers.
  private static let words = ShippedPacks.entries.filter { entry in
    switch entry.kind {
    case .unit: false
    case .cue:
      entry.name.hasPrefix("scope.") || entry.name.hasPrefix("frame.")
        || entry.name.hasPrefix("verb-noun.")
        || VoiceRole(name: entry.name) != nil
        || Role(rawValue: entry.name) != nil
    default: true
    }
  }

  static func claims(_ text: String) -> [Claim] {
    let metadata = Article.Metadata(published: Day(2025, 9, 18), textHash: "")
    return reader.claims(in: Article(id: "test", metadata: metadata, text: text))
  }

  /// The claim whose quantity holds `focus`.
  var claim: Claim? {
    Self.claims(text).first { $0.quantity?.text.contains(focus) == true }
  }

  /// What differs, in words; empty where all is as expected.
  var differences: [String] {
    guard let claim else { return ["no claim for \(focus)"] }
    var found: [String] = []
    func check(_ slot: String, _ want: String?, _ got: String?) {
      guard let want, want != (got ?? "") else { return }
      found.append("\(slot): \(got ?? "-") instead of \(want)")
    }
    check("subject", subject, claim.subject?.name)
    check("property", property, claim.property?.name)
    check("baseline", baseline, claim.baseline?.text)
    check("period", period, claim.period?.text)
    check("modality", modality?.rawValue, claim.modality.rawValue)
    check("speaker", speaker, claim.attribution.map(\.name).joined(separator: " < "))
    check("polarity", polarity?.rawValue, claim.polarity.rawValue)
    check("measure", measure?.rawValue, claim.quantity?.measure.rawValue)
    return found
  }
}
