import ClaimModel

extension RecordCodec where Record: Sendable {
  /// Puts records into a stream: in the place of the document with the same key, else at the end.
  ///
  /// Every other byte stays as it was.
  ///
  /// - Throws: `damagedRecord` where a document that cannot be read may be the one meant.
  static func put(
    _ records: [Record], into bytes: [UInt8], decoded: Decoded<Record>, path: String,
    key: (Record) -> String
  ) throws(LedgerError) -> [UInt8] {
    var stream = RecordStream(bytes)
    var places: [String: Int] = [:]
    for located in decoded.located { places[key(located.record)] = located.document }
    let readable = Set(decoded.located.map(\.document))
    for record in records {
      let name = key(record)
      if let place = places[name] {
        stream.replace(place, with: document(record))
        continue
      }
      for (i, damaged) in stream.documents.enumerated() where !readable.contains(i) {
        let text = String(decoding: stream[damaged], as: UTF8.self)
        guard !text.contains(name) else {
          throw LedgerError(
            .damagedRecord, "\(path):\(damaged.line)",
            underlying: decoded.problems.first?.message, hint: "Mend it by hand, and commit it.")
        }
      }
      places[name] = stream.documents.count
      stream.append(document(record))
    }
    return stream.bytes
  }
}

extension ReviewCodec {
  /// Puts reviews into the bytes of a review file, by their claims' ids; new ones at the end.
  public static func put(_ reviews: [Review], into bytes: [UInt8], path: String)
    throws(LedgerError) -> [UInt8]
  {
    try put(reviews, into: bytes, decoded: decode(bytes, path: path), path: path) { $0.claim.text }
  }
}

extension ClaimCodec {
  /// Puts claims of one article into the bytes of its `claims.yaml`, by their ids; new ones at the end.
  public static func put(
    _ claims: [Claim], into bytes: [UInt8], path: String, article: ArticleID
  ) throws(LedgerError) -> [UInt8] {
    let decoded = decode(bytes, path: path, article: article)
    return try put(claims, into: bytes, decoded: decoded, path: path) { $0.id.text }
  }
}

extension SourceCodec {
  /// Puts sources into the bytes of `sources.yaml`, by their names; new ones at the end.
  public static func put(_ sources: [Source], into bytes: [UInt8], path: String)
    throws(LedgerError) -> [UInt8]
  {
    try put(sources, into: bytes, decoded: decode(bytes, path: path), path: path) { $0.name }
  }
}
