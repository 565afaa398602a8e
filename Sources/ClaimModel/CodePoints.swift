/// A set of code points as a bitmap from its least to its greatest member: asked far more often than made.
public struct CodePoints: Sendable, ExpressibleByArrayLiteral {
  /// The least member, rounded down to a whole word of bits.
  @usableFromInline let low: UInt32
  @usableFromInline let bits: [UInt64]

  public init(_ members: [UInt32]) {
    let first = (members.min() ?? 0) & ~63
    var bits = [UInt64](repeating: 0, count: Int((members.max() ?? 0) - first) / 64 + 1)
    for member in members {
      bits[Int(member - first) / 64] |= 1 << UInt64((member - first) & 63)
    }
    low = first
    self.bits = bits
  }

  public init(arrayLiteral members: UInt32...) { self.init(members) }

  /// The characters of a text, folded.
  public init(folding text: String) { self.init(Folding.fold(text)) }

  @inlinable
  public func contains(_ value: UInt32) -> Bool {
    guard value >= low, case let place = value - low, place >> 6 < UInt32(bits.count) else {
      return false
    }
    return bits[Int(place >> 6)] & (1 << UInt64(place & 63)) != 0
  }

  /// In ascending order.
  public var members: [UInt32] {
    (low..<low + UInt32(bits.count) * 64).filter(contains)
  }

  public func union(_ other: CodePoints) -> CodePoints { CodePoints(members + other.members) }
}
