import ClaimModel

/// The documents of three versions of one stream, paired by key.
struct KeyedStreams<Record: Hashable & Sendable> {
  private struct Document {
    var record: Record
    var bytes: [UInt8]
  }

  private struct Version {
    var documents: [String: Document] = [:]
    var order: [String] = []
    /// Remarks before the first document.
    var head: [UInt8] = []
  }

  private let base: Version
  private let mine: Version
  private let theirs: Version

  /// `nil` where a version cannot be read whole or has two documents of one key: a person must see to it.
  init?(
    _ base: [UInt8], _ mine: [UInt8], _ theirs: [UInt8], _ decode: ([UInt8]) -> Decoded<Record>,
    key: (Record) -> String
  ) {
    func version(_ bytes: [UInt8]) -> Version? {
      let (decoded, stream) = (decode(bytes), RecordStream(bytes))
      guard decoded.problems.isEmpty else { return nil }
      var version = Version()
      version.head = Array(bytes[..<(stream.documents.first?.range.lowerBound ?? bytes.count)])
      for located in decoded.located {
        let key = key(located.record)
        var bytes = Array(stream[stream.documents[located.document]])
        if bytes.last != .newline { bytes.append(.newline) }
        let document = Document(record: located.record, bytes: bytes)
        guard version.documents.updateValue(document, forKey: key) == nil else { return nil }
        version.order.append(key)
      }
      return version
    }
    guard let mine = version(mine), let theirs = version(theirs) else { return nil }
    self.base = version(base) ?? Version()
    self.mine = mine
    self.theirs = theirs
  }

  /// Whether some record was changed by both sides, differently.
  var hasBothChanged: Bool {
    keys.contains { key in
      guard let a = mine.documents[key], let b = theirs.documents[key] else { return false }
      let old = base.documents[key]?.record
      return a.record != b.record && a.record != old && b.record != old
    }
  }

  /// The remarks of the side that changed them; where both did, those that sort last.
  private var head: [UInt8] {
    if theirs.head == base.head { return mine.head }
    if mine.head == base.head { return theirs.head }
    return mine.head.lexicographicallyPrecedes(theirs.head) ? theirs.head : mine.head
  }

  private var keys: [String] {
    mine.order + theirs.order.filter { mine.documents[$0] == nil }
  }

  /// The merged stream, sorted by `order`.
  func merged<Order: Comparable, Second: Comparable>(
    order: (Record) -> (Order, Second),
    combine: (_ base: Record?, _ mine: Record, _ theirs: Record) -> (Record, [UInt8])
  ) -> [UInt8] {
    let documents = keys.compactMap { document($0, combine) }
      .map { (order($0.record), $0.bytes) }
      .sorted { $0.0 < $1.0 }
    return documents.reduce(into: head) { $0 += $1.1 }
  }

  /// The merged stream, ours in its order and what is new after it; no record was changed by both sides.
  func mergedInPlace() -> [UInt8] {
    keys.compactMap { document($0) { _, mine, _ in (mine, []) } }
      .reduce(into: head) { $0 += $1.bytes }
  }

  private func document(
    _ key: String, _ combine: (Record?, Record, Record) -> (Record, [UInt8])
  ) -> Document? {
    let old = base.documents[key]
    switch (mine.documents[key], theirs.documents[key]) {
    case (nil, nil): return nil
    case (let a?, nil): return old == nil || old?.record != a.record ? a : nil
    case (nil, let b?): return old == nil || old?.record != b.record ? b : nil
    case (let a?, let b?):
      if a.record == b.record { return b.bytes.lexicographicallyPrecedes(a.bytes) ? a : b }
      if a.record == old?.record { return b }
      if b.record == old?.record { return a }
      let (record, bytes) = combine(old?.record, a.record, b.record)
      return Document(record: record, bytes: bytes)
    }
  }
}
