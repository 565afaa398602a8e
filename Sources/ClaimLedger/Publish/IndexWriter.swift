/// Writes the entries of an index one after another, in order of their paths.
struct IndexWriter {
  private var out: [UInt8]
  private var count: UInt32 = 0
  private let version: UInt32
  private var lastPath: [UInt8] = []

  init(version: UInt32, capacity: Int) {
    self.version = version
    out = []
    out.reserveCapacity(capacity)
    out += Array("DIRC".utf8) + Self.bytes(version) + [0, 0, 0, 0]
  }

  static func bytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }

  /// Copies an entry as it is.
  mutating func keep(
    _ path: [UInt8], _ original: UnsafeRawBufferPointer, _ entry: IndexFile.Entry
  ) {
    if version < 4 {
      out.append(contentsOf: original)
      count += 1
      lastPath = path
    } else {
      append(path, head: Array(original.prefix(entry.isExtended ? 64 : 62)))
    }
  }

  /// Writes an entry with new data and id; its flags stay, its stage becomes 0.
  mutating func replace(
    _ path: [UInt8], _ original: UnsafeRawBufferPointer, _ entry: IndexFile.Entry,
    _ patch: IndexFile.Patch
  ) {
    var head = Array(original.prefix(entry.isExtended ? 64 : 62))
    head.replaceSubrange(0..<40, with: patch.data)
    head.replaceSubrange(40..<60, with: patch.id.bytes)
    head[60] &= 0xCF
    if entry.isExtended { head[62] &= ~0x20 }
    append(path, head: head)
  }

  /// Writes a new entry; nothing where `patch` is `nil`.
  mutating func add(_ path: [UInt8], _ patch: IndexFile.Patch?) {
    guard let patch else { return }
    let flags = UInt16(min(path.count, 0xFFF))
    append(
      path,
      head: patch.data + patch.id.bytes
        + [UInt8(flags >> 8), UInt8(truncatingIfNeeded: flags)])
  }

  private mutating func append(_ path: [UInt8], head: [UInt8]) {
    let start = out.count
    out += head
    if version == 4 {
      let shared = zip(lastPath, path).prefix { $0 == $1 }.count
      out += Self.variable(lastPath.count - shared) + path[shared...] + [0]
    } else {
      out += path
      repeat { out.append(0) } while (out.count - start) % 8 != 0
    }
    count += 1
    lastPath = path
  }

  private static func variable(_ value: Int) -> [UInt8] {
    var out = [UInt8(value & 0x7F)]
    var rest = value >> 7
    while rest > 0 {
      rest -= 1
      out.insert(UInt8(rest & 0x7F) | 0x80, at: 0)
      rest >>= 7
    }
    return out
  }

  /// The whole file.
  consuming func finish(extensions: [UInt8]) -> [UInt8] {
    out.replaceSubrange(8..<12, with: Self.bytes(count))
    out += extensions
    out += SHA1.digest(out)
    return out
  }
}

/// The `TREE` extension: ids of trees that git need not compute again.
///
/// Depth first: name, NUL, number of entries in ASCII (-1 stale), space, number of subtrees, newline, and the
/// id where it is not stale.
enum CachedTrees {
  /// The extension with every folder on the way to `paths` marked stale.
  static func stale(_ bytes: ArraySlice<UInt8>, for paths: [String]) -> [UInt8] {
    var folders: Set<[UInt8]> = [[]]
    for path in paths {
      let path = Array(path.utf8)
      for (i, byte) in path.enumerated() where byte == 47 { folders.insert(Array(path[..<i])) }
    }
    var out: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      guard copy(bytes, &at, [], folders, isRoot: true, &out) else { return [] }
    }
    return out
  }

  private static func copy(
    _ bytes: ArraySlice<UInt8>, _ at: inout Int, _ above: [UInt8], _ folders: Set<[UInt8]>,
    isRoot: Bool, _ out: inout [UInt8]
  ) -> Bool {
    guard let nul = bytes[at...].firstIndex(of: 0),
      let newline = bytes[nul...].firstIndex(of: 10)
    else { return false }
    let name = Array(bytes[at..<nul])
    let numbers = String(decoding: bytes[(nul + 1)..<newline], as: UTF8.self).split(separator: " ")
    guard numbers.count == 2, let entries = Int(numbers[0]), let subtrees = Int(numbers[1]) else {
      return false
    }
    let id = newline + 1..<newline + 1 + (entries >= 0 ? 20 : 0)
    guard id.upperBound <= bytes.endIndex else { return false }
    at = id.upperBound
    let path = isRoot ? [] : above.isEmpty ? name : above + [47] + name
    if folders.contains(path) {
      out += name + [0] + Array("-1 \(subtrees)\n".utf8)
    } else {
      out += name + [0] + bytes[(nul + 1)...newline] + bytes[id]
    }
    for _ in 0..<subtrees {
      guard copy(bytes, &at, path, folders, isRoot: false, &out) else { return false }
    }
    return true
  }
}
