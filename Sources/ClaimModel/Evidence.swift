/// A source brought for or against a claim.
public struct Evidence: Hashable, Sendable {
  public var id: EvidenceID
  public var source: String
  public var url: String?
  /// A file or a passage that the ledger itself holds; `nil` for a plain citation or an address.
  public var exhibit: Exhibit?
  public var bearing: Bearing
  public var grade: Grade?
  public var note: String?
  /// Who brought it and when, where no decision did.
  public var brought: Act?
  /// Who took it back; it stays in the record and no longer counts.
  public var takenBack: Act?

  public init(
    id: EvidenceID? = nil, source: String, url: String? = nil, exhibit: Exhibit? = nil,
    bearing: Bearing, grade: Grade? = nil, note: String? = nil, brought: Act? = nil,
    takenBack: Act? = nil
  ) {
    self.source = source
    self.url = url
    self.exhibit = exhibit
    self.bearing = bearing
    self.grade = grade
    self.note = note
    self.brought = brought
    self.takenBack = takenBack
    let parts = [
      "evidence", source, url ?? "", bearing.rawValue, grade?.description ?? "", note ?? "",
    ]
    self.id = id ?? EvidenceID(IDHash.text(parts + (exhibit?.key ?? []) + (brought?.key ?? [])))
  }

  public enum Bearing: String, CaseIterable, Sendable, Codable {
    case supports, refutes, context
  }

  /// Something that can be looked at in the ledger.
  public enum Exhibit: Hashable, Sendable {
    /// A file kept by the SHA-256 of its bytes, with the name it came under.
    case file(name: String, sha256: String)
    /// Words of an article of the ledger; the whole of it where there is no anchor.
    case passage(ArticleID, Anchor?)

    fileprivate var key: [String] {
      switch self {
      case .file(_, let hash): ["file", hash]
      case .passage(let article, let anchor):
        ["article", article.text, anchor.map { "\($0.start)-\($0.end)" } ?? ""]
      }
    }
  }

  /// Who did something, and when.
  public struct Act: Hashable, Sendable, Comparable {
    /// `Name <mail>`
    public var by: String
    /// RFC 3339, UTC, whole seconds.
    public var at: String

    public init(by: String, at: String) {
      self.by = by
      self.at = at
    }

    fileprivate var key: [String] { [by, at] }

    public static func < (a: Act, b: Act) -> Bool { (a.at, a.by) < (b.at, b.by) }
  }

  /// The union of two versions of one piece: taken back where either is.
  func merged(with other: Evidence) -> Evidence {
    var merged = self
    merged.takenBack = [takenBack, other.takenBack].compactMap(\.self).min()
    return merged
  }
}

/// The Admiralty code: a letter for the source's reliability, a digit for the information's credibility.
///
/// F and 6 mean "cannot be judged", never "worst": they have no order against the others.
public struct Grade: Hashable, Sendable, CustomStringConvertible {
  /// A–F
  public let reliability: Character
  /// 1–6
  public let credibility: Int

  /// Reads `B2`; letters in either case. `nil` for anything else.
  public init?(_ text: String) {
    let letters = Array(text.uppercased())
    guard letters.count == 2, "ABCDEF".contains(letters[0]),
      let digit = letters[1].wholeNumberValue, (1...6).contains(digit)
    else { return nil }
    reliability = letters[0]
    credibility = digit
  }

  /// The digit that means "confirmed by other sources".
  public static let confirmed = 1

  public var description: String { "\(reliability)\(credibility)" }
}
