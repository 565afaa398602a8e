import Foundation

/// git's index, read and patched as bytes.
///
/// libgit2 reads an index of 250,000 entries in half a second and writes it in as long; a publish changes a
/// handful of entries. The format (Documentation/gitformat-index.txt, versions 2 to 4): `DIRC`, version,
/// count; entries sorted by path, each ten 32-bit numbers of file data, the id, 16 bits of flags (16 more where
/// the extended bit is set), and the path, padded with NUL to a multiple of eight (version 4: the number of
/// bytes to drop from the path before, then the rest and one NUL); extensions of four letters, a length and
/// bytes; a SHA-1 of all before it. Numbers are big-endian.
///
/// Entries that are not touched keep every bit, skip-worktree included. Of the extensions, the cached trees
/// on the way to a touched path are marked stale; those that only speed git up and would now be wrong
/// (untracked cache, file monitor, offset tables) are left out; `link` (split index), `sdir` (sparse index)
/// and unknown ones that a reader must understand are refused.
struct IndexFile {
  private(set) var bytes: [UInt8]
  let version: UInt32
  let count: Int
  /// Where the entries end and the extensions begin.
  private(set) var entriesEnd = 12
  private var extensions: [(name: String, range: Range<Int>)] = []
  /// The entries that were looked for; of an unmerged path any one of its stages.
  private(set) var found: [String: Entry] = [:]

  /// An index without entries, for a repository that has none yet.
  static let emptyBytes: [UInt8] = [68, 73, 82, 67, 0, 0, 0, 2, 0, 0, 0, 0]

  /// One entry as far as we look into it.
  struct Entry {
    var id: ObjectID
    var stage: Int
    var isSkipped: Bool
    var isIntentToAdd: Bool
    var isExtended: Bool
    var range: Range<Int>
  }

  /// - Parameter paths: the files that are looked for: `found`.
  init(_ bytes: [UInt8]?, subject: String, lookingFor paths: [String] = []) throws(LedgerError) {
    let bytes = bytes ?? Self.emptyBytes + SHA1.digest(Self.emptyBytes)
    func damaged(_ why: String) -> LedgerError {
      LedgerError(.damagedRepository, subject, underlying: why)
    }
    guard bytes.count >= 32, bytes[0..<4].elementsEqual("DIRC".utf8) else {
      throw damaged("it is no index")
    }
    self.bytes = bytes
    version = Self.number(bytes, 4)
    count = Int(Self.number(bytes, 8))
    guard (2...4).contains(version) else {
      throw LedgerError(
        .unsupported, subject, underlying: "its index has version \(version)",
        hint: "Rewrite it with `git update-index --index-version 2`.")
    }
    guard look(for: paths) else { throw damaged("cut short") }
    try readExtensions(subject)
  }

  /// Finds the entries at these paths, and where the entries end; `false` where they end too early.
  private mutating func look(for paths: [String]) -> Bool {
    let wanted = paths.map { (bytes: Array($0.utf8), path: $0) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    var found: [String: Entry] = [:]
    var (next, end) = (0, 12)
    let isWhole = walk { path, range in
      end = range.upperBound
      while next < wanted.count {
        let order = Self.order(wanted[next].bytes, path)
        if order == 0 { found[wanted[next].path] = entry(range) }
        if order >= 0 { return }
        next += 1
      }
    }
    (self.found, entriesEnd) = (found, end)
    return isWhole
  }

  private mutating func readExtensions(_ subject: String) throws(LedgerError) {
    var at = entriesEnd
    while at + 8 <= bytes.count - 20 {
      let name = String(decoding: bytes[at..<at + 4], as: UTF8.self)
      let length = Int(Self.number(bytes, at + 4))
      guard at + 8 + length <= bytes.count - 20 else {
        throw LedgerError(.damagedRepository, subject, underlying: "cut short")
      }
      try Self.refuse(name, subject)
      extensions.append((name, at + 8..<at + 8 + length))
      at += 8 + length
    }
  }

  private static func refuse(_ name: String, _ subject: String) throws(LedgerError) {
    switch name {
    case "link":
      throw LedgerError(
        .unsupported, subject, underlying: "its index is split",
        hint: "Join it with `git update-index --no-split-index`.")
    case "sdir":
      throw LedgerError(
        .unsupported, subject, underlying: "its index is sparse",
        hint: "Expand it with `git sparse-checkout reapply --no-sparse-index`.")
    default:
      guard name.utf8.first.map({ !(65...90).contains($0) }) ?? false else { return }
      throw LedgerError(
        .unsupported, subject, underlying: "its index has the extension `\(name)`", hint: nil)
    }
  }

  static func number(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
      | UInt32(bytes[at + 3])
  }

  // MARK: Entries

  /// Calls `body` with every entry's path and place in order; `false` where the bytes end too early.
  private func walk(_ body: (_ path: UnsafeRawBufferPointer, _ range: Range<Int>) -> Void) -> Bool {
    version == 4 ? walkShared(body) : walkWhole(body)
  }

  /// Versions 2 and 3: each entry has its path whole.
  private func walkWhole(_ body: (UnsafeRawBufferPointer, Range<Int>) -> Void) -> Bool {
    let limit = bytes.count - 20
    return bytes.withUnsafeBytes { raw in
      var at = 12
      for _ in 0..<count {
        guard at + 64 < limit else { return false }
        let start = at + (raw[at + 60] & 0x40 != 0 ? 64 : 62)
        var length = Int(raw[at + 60] & 0x0F) << 8 | Int(raw[at + 61])
        if length == 0xFFF {
          while start + length < limit, raw[start + length] != 0 { length += 1 }
        }
        let end = at + (start - at + length + 8) / 8 * 8
        guard end <= limit, raw[start + length] == 0 else { return false }
        body(UnsafeRawBufferPointer(rebasing: raw[start..<start + length]), at..<end)
        at = end
      }
      return true
    }
  }

  /// Version 4: each path is told by what it does not share with the one before.
  private func walkShared(_ body: (UnsafeRawBufferPointer, Range<Int>) -> Void) -> Bool {
    let limit = bytes.count - 20
    return bytes.withUnsafeBytes { raw in
      var (at, path) = (12, [UInt8]())
      for _ in 0..<count {
        guard at + 64 < limit else { return false }
        var name = at + (raw[at + 60] & 0x40 != 0 ? 64 : 62)
        guard let drop = Self.variable(raw, &name, limit), drop <= path.count else { return false }
        path.removeLast(drop)
        let start = name
        while name < limit, raw[name] != 0 { name += 1 }
        guard name < limit else { return false }
        path.append(contentsOf: raw[start..<name])
        path.withUnsafeBytes { body($0, at..<name + 1) }
        at = name + 1
      }
      return true
    }
  }

  private func entry(_ range: Range<Int>) -> Entry {
    bytes.withUnsafeBytes { raw in
      let at = range.lowerBound
      let isExtended = raw[at + 60] & 0x40 != 0
      let more = isExtended ? raw[at + 62] : 0
      return Entry(
        id: ObjectID(UnsafeRawBufferPointer(rebasing: raw[(at + 40)..<(at + 60)])),
        stage: Int(raw[at + 60] >> 4 & 3), isSkipped: more & 0x40 != 0,
        isIntentToAdd: more & 0x20 != 0, isExtended: isExtended, range: range)
    }
  }

  private static func variable(
    _ raw: UnsafeRawBufferPointer, _ at: inout Int, _ limit: Int
  ) -> Int? {
    var value = 0
    for i in 0..<8 {
      guard at < limit else { return nil }
      let byte = raw[at]
      at += 1
      value = (i == 0 ? 0 : (value + 1) << 7) | Int(byte & 0x7F)
      if byte & 0x80 == 0 { return value }
    }
    return nil
  }

  /// Below, at or above 0: where `a` stands before, at or after `b`.
  private static func order(_ a: [UInt8], _ b: UnsafeRawBufferPointer) -> Int {
    a.withUnsafeBytes { a in
      guard let left = a.baseAddress, let right = b.baseAddress else { return a.count - b.count }
      let order = Int(memcmp(left, right, min(a.count, b.count)))
      return order == 0 ? a.count - b.count : order
    }
  }

  // MARK: Patching

  /// What becomes of one path: a new id with the file's data, or nothing.
  struct Patch {
    var id: ObjectID
    /// The 40 bytes of file data.
    var data: [UInt8]
  }

  /// The bytes of the index with these paths put in, changed or (`nil`) taken out.
  ///
  /// The bytes are handed over, since in a large ledger a copy of them costs as much as all else; nothing is left of them here.
  mutating func patched(_ patches: [String: Patch?]) -> [UInt8] {
    if !patchInPlace(patches) { bytes = rewritten(patches) }
    var new: [UInt8] = []
    swap(&new, &bytes)
    return new
  }

  /// The same where nothing but files' data and ids change, as with most commits: no entry moves, and no byte is copied.
  private mutating func patchInPlace(_ patches: [String: Patch?]) -> Bool {
    var places: [(Int, Patch)] = []
    for (path, patch) in patches {
      guard let patch, let entry = found[path], entry.stage == 0, !entry.isIntentToAdd else {
        return false
      }
      places.append((entry.range.lowerBound, patch))
    }
    let extensions = kept(without: patches.keys)
    bytes.removeLast(bytes.count - entriesEnd)
    bytes.withUnsafeMutableBytes { bytes in
      for (start, patch) in places {
        UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + 60])
          .copyBytes(from: patch.data + patch.id.bytes)
      }
    }
    IndexWriter.close(&bytes, extensions: extensions)
    return true
  }

  private func rewritten(_ patches: [String: Patch?]) -> [UInt8] {
    let sorted = patches.map { (path: Array($0.key.utf8), patch: $0.value) }
      .sorted { $0.path.lexicographicallyPrecedes($1.path) }
    var writer = IndexWriter(version: version, capacity: bytes.count + patches.count * 160)
    var (next, met) = (0, -1)
    bytes.withUnsafeBytes { raw in
      func addNew() {
        if next != met { writer.add(sorted[next].path, sorted[next].patch, raw) }
        next += 1
      }
      _ = walk { path, range in
        var order = -1
        while next < sorted.count {
          order = Self.order(sorted[next].path, path)
          if order >= 0 { break }
          addNew()
        }
        guard next < sorted.count, order == 0 else {
          return writer.keep(path, raw, range, isExtended: raw[range.lowerBound + 60] & 0x40 != 0)
        }
        if let patch = sorted[next].patch, met != next {
          writer.replace(path, raw, entry(range), patch)
        }
        met = next
      }
      while next < sorted.count { addNew() }
      writer.keepRun(of: raw)
    }
    return writer.finish(extensions: kept(without: patches.keys))
  }

  private func kept(without paths: Dictionary<String, Patch?>.Keys) -> [UInt8] {
    var out: [UInt8] = []
    for (name, range) in extensions where !["UNTR", "FSMN", "EOIE", "IEOT"].contains(name) {
      let content =
        name == "TREE" ? CachedTrees.stale(bytes[range], for: paths) : Array(bytes[range])
      out += Array(name.utf8) + IndexWriter.bytes(UInt32(content.count)) + content
    }
    return out
  }
}
