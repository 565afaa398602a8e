/// A publisher or another source, with what the desk thinks of its reliability.
public struct Source: Hashable, Sendable {
  public var name: String
  /// The Admiralty letter A–F; `nil` where nobody has graded it.
  public var reliability: Character?
  public var url: String?
  public var note: String?
  /// Other names under which it appears.
  public var aliases: [String]
  /// Why nothing may stand on it any longer; `nil` where it is in good standing.
  public var withdrawn: String?

  public init(
    name: String, reliability: Character? = nil, url: String? = nil, note: String? = nil,
    aliases: [String] = [], withdrawn: String? = nil
  ) {
    self.name = name
    self.reliability = reliability
    self.url = url
    self.note = note
    self.aliases = aliases
    self.withdrawn = withdrawn
  }
}
