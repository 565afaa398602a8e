import Foundation

/// One checkable statement pulled from one article, anchored to its words.
///
/// Absent slots are `nil` or empty. The shape on disk and in JSON is in `Docs/RecordFormat.md`.
public struct Claim: Hashable, Sendable {
  public var id: ClaimID
  /// The article's folder under `Claims/`, or the file as given where there is no ledger.
  public var article: ArticleID
  public var kind: Kind
  /// The quote repaired and made whole for a reader; hedge and attribution stay in it.
  public var statement: String
  public var anchor: Anchor
  /// The words on which the claim turns, in code points of the article's text.
  public var focus: Range<Int>
  public var subject: Mention?
  public var property: Mention?
  public var quantity: Quantity?
  public var predicate: Predicate?
  public var baseline: Baseline?
  public var scope: Scope?
  public var period: Period?
  public var modality: Modality
  /// Who says so, the nearest speaker first (Bloomberg, then officials). Empty: the article's own voice.
  public var attribution: [Mention]
  public var polarity: Polarity
  public var extraction: Extraction
  /// Slots that a person corrected; re-extraction never overwrites them.
  public var edited: Set<Slot>

  public init(
    id: ClaimID, article: ArticleID, kind: Kind, statement: String, anchor: Anchor,
    focus: Range<Int>, subject: Mention? = nil, property: Mention? = nil,
    quantity: Quantity? = nil, predicate: Predicate? = nil, baseline: Baseline? = nil,
    scope: Scope? = nil, period: Period? = nil, modality: Modality = .actual,
    attribution: [Mention] = [], polarity: Polarity = .affirmed, extraction: Extraction,
    edited: Set<Slot> = []
  ) {
    self.id = id
    self.article = article
    self.kind = kind
    self.statement = statement
    self.anchor = anchor
    self.focus = focus
    self.subject = subject
    self.property = property
    self.quantity = quantity
    self.predicate = predicate
    self.baseline = baseline
    self.scope = scope
    self.period = period
    self.modality = modality
    self.attribution = attribution
    self.polarity = polarity
    self.extraction = extraction
    self.edited = edited
  }

  public var quote: String { anchor.exact }

  public enum Kind: String, CaseIterable, Sendable, Codable {
    case quantity, comparison, event, statement
  }

  /// The slots of a claim that a person may correct.
  public enum Slot: String, CaseIterable, Sendable, Codable, Comparable {
    case kind, statement, subject, property, quantity, predicate, baseline, scope, period
    case modality, attribution, polarity

    public static func < (a: Slot, b: Slot) -> Bool { a.rawValue < b.rawValue }
  }
}

/// Words of the text and the canonical name they stand for.
public struct Mention: Hashable, Sendable {
  /// The lexicon's canonical English name where known, else the words as written.
  public var name: String
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// What a number is measured against.
public struct Baseline: Hashable, Sendable {
  public var name: String?
  public var text: String
  public var kind: Kind

  public init(name: String?, text: String, kind: Kind) {
    self.name = name
    self.text = text
    self.kind = kind
  }

  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// "of the H100"
    case named
    /// "of the latest", "of its rival"
    case deictic
    /// left to the reader
    case implied
  }
}

/// What narrows a claim: a level (chip, system, company), a region, a condition or a definition.
public struct Scope: Hashable, Sendable {
  public var name: String
  public var text: String
  public var kind: Kind

  public init(name: String, text: String, kind: Kind) {
    self.name = name
    self.text = text
    self.kind = kind
  }

  public enum Kind: String, CaseIterable, Sendable, Codable {
    case level, region, condition, definition
  }
}

/// For a claim without a number: the verb's class, its direction and its object.
public struct Predicate: Hashable, Sendable {
  public var text: String
  /// A class of the lexicon: increases, allows, depends-on, is-a, precedes, …
  public var `class`: String
  /// +1, −1, or 0 where the class has no direction.
  public var direction: Int
  public var object: Mention?

  public init(text: String, class: String, direction: Int, object: Mention?) {
    self.text = text
    self.class = `class`
    self.direction = direction
    self.object = object
  }
}

public enum Modality: String, CaseIterable, Sendable, Codable {
  case actual, target, proposed, forecast, estimate, hypothetical
}

public enum Polarity: String, CaseIterable, Sendable, Codable {
  case affirmed, negated
}

/// By which rules a claim was read, and how sure they are (0…1, two decimals).
public struct Extraction: Hashable, Sendable {
  public var engine: String
  public var confidence: Decimal

  public init(engine: String, confidence: Decimal) {
    self.engine = engine
    self.confidence = confidence
  }
}
