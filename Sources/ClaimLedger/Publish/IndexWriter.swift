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

  /// What is kept as it stands but not copied yet: entries that follow each other.
  private var run = 0..<0

  /// Copies an entry as it is; `raw` is the whole index.
  mutating func keep(
    _ path: UnsafeRawBufferPointer, _ raw: UnsafeRawBufferPointer, _ range: Range<Int>,
    isExtended: Bool
  ) {
    if version < 4 {
      if run.upperBound != range.lowerBound { keepRun(of: raw) }
      run = run.isEmpty ? range : run.lowerBound..<range.upperBound
      count += 1
    } else {
      let head = range.lowerBound..<range.lowerBound + (isExtended ? 64 : 62)
      append(Array(path), head: Array(raw[head]))
    }
  }

  /// Copies what was kept; to be called before anything else is written.
  mutating func keepRun(of raw: UnsafeRawBufferPointer) {
    out.append(contentsOf: raw[run])
    run = 0..<0
  }

  /// Writes an entry with new data and id; its flags stay, its stage becomes 0.
  mutating func replace(
    _ path: UnsafeRawBufferPointer, _ raw: UnsafeRawBufferPointer, _ entry: IndexFile.Entry,
    _ patch: IndexFile.Patch
  ) {
    keepRun(of: raw)
    let start = entry.range.lowerBound
    var head = Array(raw[start..<start + (entry.isExtended ? 64 : 62)])
    head.replaceSubrange(0..<40, with: patch.data)
    head.replaceSubrange(40..<60, with: patch.id.bytes)
    head[60] &= 0xCF
    if entry.isExtended { head[62] &= ~0x20 }
    append(Array(path), head: head)
  }

  /// Writes a new entry; nothing where `patch` is `nil`.
  mutating func add(
    _ path: [UInt8], _ patch: IndexFile.Patch?, _ raw: UnsafeRawBufferPointer
  ) {
    guard let patch else { return }
    keepRun(of: raw)
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
    Self.close(&out, extensions: extensions)
    return out
  }

  /// Adds to the head and the entries what follows them, where they are.
  static func close(_ entries: inout [UInt8], extensions: [UInt8]) {
    entries += extensions
    entries += SHA1.digest(entries)
  }
}
