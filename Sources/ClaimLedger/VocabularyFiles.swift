import ClaimModel

/// The bytes of one commit's `Workflows/lexicon/*.yaml`, to be read when the lexicon is wanted.
public struct VocabularyFiles: Sendable {
  struct File: Sendable {
    let path: String
    let bytes: [UInt8]
  }

  private let files: [File]

  init(_ files: [File]) { self.files = files }

  /// The lexicon, the shipped one where there are no files; damaged entries are left out and named.
  public func lexicon() -> (Lexicon, [Problem]) {
    guard !files.isEmpty else { return (Shipped.lexicon(), []) }
    let read = files.map { LexiconCodec.entries($0.bytes, path: $0.path) }
    return (Lexicon(entries: read.flatMap(\.0)), read.flatMap(\.1))
  }
}
