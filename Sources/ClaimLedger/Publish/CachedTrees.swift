/// The `TREE` extension of git's index: ids of trees that git need not compute again.
///
/// Depth first: name, NUL, number of entries in ASCII (-1 stale), space, number of subtrees, newline, and the
/// id where it is not stale.
enum CachedTrees {
  /// The extension with every folder on the way to `paths` marked stale; empty where it cannot be read.
  static func stale(_ bytes: ArraySlice<UInt8>, for paths: some Sequence<String>) -> [UInt8] {
    let top = Folder()
    for path in paths { top.add(path.utf8.split(separator: 47).dropLast().map { Array($0) }[...]) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    let isRead = bytes.withUnsafeBytes { raw in
      var at = 0
      while at < raw.count {
        guard copy(raw, &at, top, depth: 0, &out) else { return false }
      }
      return true
    }
    return isRead ? out : []
  }

  /// A folder on the way to a change, with those below it.
  private final class Folder {
    var below: [[UInt8]: Folder] = [:]

    func add(_ parts: ArraySlice<[UInt8]>) {
      guard let first = parts.first else { return }
      let next = below[first] ?? Folder()
      below[first] = next
      next.add(parts.dropFirst())
    }
  }

  /// Copies one tree and those below it; `folder` is `nil` where nothing of them changed.
  private static func copy(
    _ raw: UnsafeRawBufferPointer, _ at: inout Int, _ folder: Folder?, depth: Int,
    _ out: inout [UInt8]
  ) -> Bool {
    let start = at
    while at < raw.count, raw[at] != 0 { at += 1 }
    let name = start..<at
    at += 1
    guard let entries = number(raw, &at, end: 32), let trees = number(raw, &at, end: 10) else {
      return false
    }
    at += entries >= 0 ? 20 : 0
    guard at <= raw.count, trees >= 0, depth < 256 else { return false }
    let found = depth == 0 ? folder : folder?.below[Array(raw[name])]
    if found != nil {
      out += raw[name]
      out += [0] + Array("-1 \(trees)\n".utf8)
    } else {
      out.append(contentsOf: raw[start..<at])
    }
    for _ in 0..<trees {
      guard copy(raw, &at, found, depth: depth + 1, &out) else { return false }
    }
    return true
  }

  private static func number(_ raw: UnsafeRawBufferPointer, _ at: inout Int, end: UInt8) -> Int? {
    var (value, isNegative, digits) = (0, false, 0)
    while at < raw.count, raw[at] != end {
      switch raw[at] {
      case 45 where digits == 0 && !isNegative: isNegative = true
      case 48...57 where digits < 10:
        value = value * 10 + Int(raw[at] - 48)
        digits += 1
      default: return nil
      }
      at += 1
    }
    guard at < raw.count, digits > 0 else { return nil }
    at += 1
    return isNegative ? -value : value
  }
}
