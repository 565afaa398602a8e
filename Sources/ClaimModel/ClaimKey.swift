/// A key under which a claim is looked up, and its place among the claims that share it.
public struct ClaimKey: Hashable, Sendable {
  public var text: String
  public var place: KeyPlace

  public init(_ text: String, _ place: KeyPlace = KeyPlace(order: 0)) {
    self.text = text
    self.place = place
  }

  /// The same for equal texts; its highest byte is the text's first. The last bit says who speaks of the key's matter.
  public var rank: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let kind = UInt64(text.utf8.first ?? 0) << 56
    return kind | (hash >> 9) << 1 | (place.isSubject ? 1 : 0)
  }

  /// Of the keys of two claims, as sorted ranks, the one under which the two are compared: the last that both have and of
  /// whose matter one of them speaks. Two claims often share several; so they meet once.
  public static func home(_ x: [UInt64], _ y: [UInt64]) -> UInt64? {
    var (a, b) = (x.count - 1, y.count - 1)
    while a >= 0, b >= 0 {
      let (p, q) = (x[a] >> 1, y[b] >> 1)
      if p == q, (x[a] | y[b]) & 1 == 1 { return p << 1 }
      if p >= q { a -= 1 }
      if q >= p { b -= 1 }
    }
    return nil
  }
}

/// Where a claim stands in the order of those that share a key.
///
/// The order hangs on the claim alone: its period, then its subject, then its value, then its id; 17, 12, 19 and 14
/// bits. Claims that only mention the matter of a key, and are not compared with each other, stand
/// behind those that speak of it.
public struct KeyPlace: RawRepresentable, Hashable, Comparable, Sendable {
  public let rawValue: Int64

  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// The sharers of the key are not compared two by two.
  public static let apart = KeyPlace(rawValue: -1)

  private static let mentions: Int64 = 1 << 62

  public init(order: Int64, isSubject: Bool = true) {
    rawValue = order & (KeyPlace.mentions - 1) | (isSubject ? 0 : KeyPlace.mentions)
  }

  /// - Parameters:
  ///   - start: when the claim's period begins; `nil`: not known.
  ///   - value: in base units; claims without one have 0.
  public init(start: Day?, subject: String, value: Double, id: ClaimID, isSubject: Bool) {
    let day = start.map { min(max($0.number + (1 << 16), 1), 1 << 17 - 1) } ?? 0
    let bits = value.bitPattern
    let sorted = value.sign == .minus ? ~bits : bits | 1 << 63
    let order =
      UInt64(day) << 45 | (KeyPlace.hash(subject) & 0xFFF) << 33 | (sorted >> 45) << 14
      | KeyPlace.hash(id.text) & 0x3FFF
    self.init(order: Int64(order), isSubject: isSubject)
  }

  public var isCompared: Bool { rawValue >= 0 }
  public var isSubject: Bool { rawValue < KeyPlace.mentions }
  /// Its place whether it speaks of the matter or mentions it.
  public var order: Int64 { rawValue & (KeyPlace.mentions - 1) }

  public static func < (a: KeyPlace, b: KeyPlace) -> Bool { a.rawValue < b.rawValue }

  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ hash >> 29
  }
}
