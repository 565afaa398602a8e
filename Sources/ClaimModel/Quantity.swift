import Foundation

/// A number as printed, with its unit and the kind of number it is.
///
/// A `nil` bound is open: "over 80 billion" has `min` 80000000000 and no `max`.
public struct Quantity: Hashable, Sendable {
  public var min: Decimal?
  public var max: Decimal?
  /// `ratio`, `percentage-point`, `rank`, `count`, an ISO 4217 code, or a UCUM code as printed.
  public var unit: String
  public var measure: Measure
  public var approximate: Bool
  public var text: String
  /// The claim in the same article that states this amount in another unit: 2000億元(約280億美元).
  public var equivalent: ClaimID?

  public init(
    min: Decimal?, max: Decimal?, unit: String, measure: Measure, approximate: Bool = false,
    text: String, equivalent: ClaimID? = nil
  ) {
    self.min = min
    self.max = max
    self.unit = unit
    self.measure = measure
    self.approximate = approximate
    self.text = text
    self.equivalent = equivalent
  }

  public enum Measure: String, CaseIterable, Sendable, Codable {
    /// how much there is
    case level
    /// a part of a whole
    case share
    /// one thing against another
    case ratio
    /// how much it rose or fell
    case change
    /// its place in an order
    case rank
  }
}

extension Claim {
  /// The quantity with the sign that its verb gives it: of "fell 5 %" both ends are −0.05.
  public var signedQuantity: Quantity? {
    guard var signed = quantity, signed.measure == .change, predicate?.direction ?? 0 < 0 else {
      return quantity
    }
    (signed.min, signed.max) = (signed.max.map { -$0 }, signed.min.map { -$0 })
    return signed
  }
}

/// The time that a claim is about, never the time at which it was written.
public struct Period: Hashable, Sendable {
  public var text: String
  /// First day, ISO 8601 (2025-01-01); `nil` is open.
  public var start: Day?
  /// Last day, included; `nil` is open.
  public var end: Day?
  public var basis: Basis

  public init(text: String, start: Day?, end: Day?, basis: Basis) {
    self.text = text
    self.start = start
    self.end = end
    self.basis = basis
  }

  public enum Basis: String, CaseIterable, Sendable, Codable {
    /// the text says it
    case stated
    /// reckoned from the publication date ("last year")
    case inferred
  }
}
