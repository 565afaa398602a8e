import Foundation

/// A claim's slots as a judge of a conflict saw them: `k3f9x2ab7q subject=Huawei · value=0.8..0.8 ratio`.
///
/// Only what the judging of conflicts goes by; the wording of the quote may be mended without harm.
public struct SeenClaim: Hashable, Sendable {
  public var claim: ClaimID
  /// Name and value of each slot that is filled, in a fixed order.
  public var slots: [(name: String, value: String)]

  public init(_ claim: Claim) {
    self.claim = claim.id
    var slots: [(String, String?)] = [
      ("subject", claim.subject?.name), ("property", claim.property?.name),
    ]
    if let quantity = claim.quantity {
      let ends = [quantity.min, quantity.max].map { $0?.description ?? "" }
      slots.append(("value", "\(ends[0])..\(ends[1]) \(quantity.unit)"))
    }
    slots.append(("predicate", claim.predicate?.class))
    slots.append(("object", claim.predicate?.object?.name))
    slots.append(("baseline", claim.baseline.map { $0.name ?? $0.text }))
    slots.append(("scope", claim.scope?.name))
    slots.append(
      (
        "period",
        claim.period.map { "\($0.start?.description ?? "")..\($0.end?.description ?? "")" }
      ))
    slots.append(("modality", claim.modality.rawValue))
    slots.append(
      (
        "says",
        claim.attribution.isEmpty ? nil : claim.attribution.map(\.name).joined(separator: ", ")
      ))
    slots.append(("polarity", claim.polarity.rawValue))
    self.slots = slots.compactMap { name, value in value.map { (name, $0) } }
  }

  /// One line, as records and the index keep it.
  public var text: String {
    "\(claim.text) " + slots.map { "\($0.name)=\($0.value)" }.joined(separator: " · ")
  }

  public init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let id = parts.first, parts.count == 2 else { return nil }
    claim = ClaimID(String(id))
    slots = SeenClaim.parts(String(parts[1])).compactMap { part in
      guard let sign = part.firstIndex(of: "=") else { return nil }
      return (String(part[..<sign]), String(part[part.index(after: sign)...]))
    }
  }

  private static func parts(_ text: String) -> [String] {
    text.replacing(" · ", with: "\u{1F}").split(separator: "\u{1F}").map(String.init)
  }

  /// "value was 0.8..0.8 ratio, is 0.7..0.7 ratio" for each slot that is another now.
  public func changes(to now: SeenClaim) -> [String] {
    let (old, new) = (table, now.table)
    return SeenClaim.order.compactMap { name in
      guard old[name] != new[name] else { return nil }
      return "\(name) was \(SeenClaim.read(old[name])), is \(SeenClaim.read(new[name]))"
    }
  }

  /// A slot's value for a reader: "950000" for `950000..950000 count`, "2024-01-01 to 2024-12-31".
  private static func read(_ value: String?) -> String {
    guard let value else { return "empty" }
    let ends = value.split(separator: " ").first.map { String($0).components(separatedBy: "..") }
    guard let ends, ends.count == 2 else { return value }
    let unit = value.dropFirst(ends[0].count + ends[1].count + 2)
    let span =
      ends[0] == ends[1]
      ? ends[0]
      : ends[0].isEmpty
        ? "up to \(ends[1])" : ends[1].isEmpty ? "from \(ends[0])" : "\(ends[0]) to \(ends[1])"
    return unit == " count" || unit == " ratio" ? span : span + unit
  }

  private var table: [String: String] {
    Dictionary(slots.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private static let order = [
    "subject", "property", "value", "predicate", "object", "baseline", "scope", "period",
    "modality", "says", "polarity",
  ]

  public static func == (a: SeenClaim, b: SeenClaim) -> Bool { a.text == b.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
