import Foundation

/// Names, properties, predicates, units and cue words with their aliases in each language: data, never code.
///
/// Read from `Workflows/lexicon/*.yaml`, one document an entry, in the order of the files' names.
public struct Lexicon: Hashable, Sendable {
  public var entries: [Entry]

  public init(entries: [Entry] = []) { self.entries = entries }

  public struct Entry: Hashable, Sendable {
    public var kind: Kind
    /// The canonical English name, the UCUM or ISO 4217 code, the predicate's class, or the cue's role.
    public var name: String
    /// The file the entry came from, without its extension.
    public var pack: String
    /// Every form in which the text may write it, in any script; `name` is not implied.
    public var aliases: [String]
    /// name: organisation, person, product, place, … · unit: its dimension · property: its dimension
    public var type: String?
    /// name: the name of the whole it is a part or kind of (Huawei Ascend 910C → Huawei Ascend → Huawei)
    public var partOf: String?
    /// property: the wider property
    public var widerThan: [String]
    /// unit: how many base units of its dimension one of it is
    public var factor: Decimal?
    /// predicate: +1, −1 or 0
    public var direction: Int
    /// predicate: the class that denies it
    public var opposite: String?
    /// property: whether one subject has `one` value of it at a time or `many`
    public var values: Values
    /// name, property: what Chinese lists and reports call it, in simplified and in traditional characters;
    /// where neither is given, the first alias in Chinese
    public var simplified: String?
    public var traditional: String?
    /// what the entry is for, in one line
    public var note: String?

    public init(
      kind: Kind, name: String, pack: String = "", aliases: [String] = [], type: String? = nil,
      partOf: String? = nil, widerThan: [String] = [], factor: Decimal? = nil, direction: Int = 0,
      opposite: String? = nil, values: Values = .one,
      simplified: String? = nil, traditional: String? = nil, note: String? = nil
    ) {
      self.kind = kind
      self.name = name
      self.pack = pack
      self.aliases = aliases
      self.type = type
      self.partOf = partOf
      self.widerThan = widerThan
      self.factor = factor
      self.direction = direction
      self.opposite = opposite
      self.values = values
      self.simplified = simplified
      self.traditional = traditional
      self.note = note
    }
  }

  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// an organisation, person, product or place
    case name
    /// what is measured or asserted
    case property
    /// a class of verbs
    case predicate
    /// a UCUM code, an ISO 4217 code, or a counted noun's classifier (name `count`)
    case unit
    /// words with a role in the sentence, by dotted role: `modality.target`, `says`, `negation`, `bound.over`
    case cue
  }

  public enum Values: String, CaseIterable, Sendable, Codable {
    case one, many
  }
}
