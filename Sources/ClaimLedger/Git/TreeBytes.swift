/// A tree object's bytes, read and written.
///
/// The format (gitformat-pack's older brother, `git cat-file tree`): for each entry its mode in octal ASCII, a
/// space, the name, NUL, and the 20 bytes of the id. Entries are sorted by the bytes of their names, a folder's
/// as though it ended in `/`.
struct TreeBytes {
  /// One entry; its name is a part of the bytes it was read from.
  struct Entry {
    var mode: UInt32
    var name: ArraySlice<UInt8>
    var id: ObjectID

    var isFolder: Bool { mode == Self.folder }

    static let folder: UInt32 = 0o40000
    static let file: UInt32 = 0o100644

    /// Whether it stands before `other` in a tree.
    func precedes(_ other: Entry) -> Bool {
      var (a, b) = (name.startIndex, other.name.startIndex)
      while a < name.endIndex, b < other.name.endIndex {
        if name[a] != other.name[b] { return name[a] < other.name[b] }
        a += 1
        b += 1
      }
      let left = a < name.endIndex ? name[a] : isFolder ? 47 : 0
      let right = b < other.name.endIndex ? other.name[b] : other.isFolder ? 47 : 0
      return left < right
    }
  }

  /// The entries in their order; `nil` where the bytes are no tree.
  static func entries(_ bytes: [UInt8]) -> [Entry]? {
    var entries: [Entry] = []
    entries.reserveCapacity(bytes.count / 40)
    var at = 0
    while at < bytes.count {
      guard let entry = next(bytes, &at) else { return nil }
      entries.append(entry)
    }
    return entries
  }

  /// The entry called `name`; reads no further than it stands.
  static func entry(_ name: some Collection<UInt8>, in bytes: [UInt8]) -> Entry? {
    var at = 0
    while at < bytes.count {
      guard let entry = next(bytes, &at) else { return nil }
      if entry.name.count == name.count, entry.name.elementsEqual(name) { return entry }
    }
    return nil
  }

  private static func next(_ bytes: [UInt8], _ at: inout Int) -> Entry? {
    bytes.withUnsafeBytes { raw in
      var (i, mode) = (at, UInt32(0))
      while i < raw.count, raw[i] != 32 {
        guard (48...55).contains(raw[i]), mode < 1 << 24 else { return nil }
        mode = mode << 3 | UInt32(raw[i] - 48)
        i += 1
      }
      let start = i + 1
      i = start
      while i < raw.count, raw[i] != 0 { i += 1 }
      guard i + 21 <= raw.count else { return nil }
      at = i + 21
      return Entry(
        mode: mode, name: bytes[start..<i],
        id: ObjectID(UnsafeRawBufferPointer(rebasing: raw[(i + 1)..<(i + 21)])))
    }
  }

  /// The tree of `entries`, which are in order.
  static func bytes(_ entries: [Entry]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(entries.reduce(0) { $0 + $1.name.count + 28 })
    for entry in entries {
      out.append(contentsOf: String(entry.mode, radix: 8).utf8)
      out.append(32)
      out.append(contentsOf: entry.name)
      out.append(0)
      out.append(contentsOf: entry.id.bytes)
    }
    return out
  }
}
