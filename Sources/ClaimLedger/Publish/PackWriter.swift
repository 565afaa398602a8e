import CLibGit2
import Foundation

/// Writes many objects as one pack with its index, instead of a file each.
///
/// A pack (git's gitformat-pack): `PACK`, version 2, the number of objects; for each object its kind and size,
/// seven bits of size a byte after the first four, then its bytes deflated; a SHA-1 of all before it. The index
/// (version 2): `FF 74 4F 63`, 2; for each first byte of an id how many ids are not above it; the ids sorted; a
/// CRC-32 of each object as packed; where each begins, in 31 bits, or with the highest bit set a place in the table
/// of 64-bit offsets that follows; the pack's SHA-1; a SHA-1 of all before it. Numbers are big-endian.
///
/// Both are written beside the repository, flushed, and renamed into it, the pack first: git looks for indexes, so
/// a pack cut short there is seen by nobody. Nothing is held in memory but ids, places and a megabyte of output.
final class PackWriter {
  private let disk: Disk
  private let folder: String
  private let scratch: String
  private let file: Int32
  private let deflater: Deflater
  private var hash = SHA1()
  private var buffer: [UInt8] = []
  private var entries: [(id: ObjectID, crc: UInt32, offset: UInt64)] = []
  private var written: UInt64 = 0

  /// How much is held back before it is written, in bytes.
  private static let portion = 1 << 20

  /// Begins a pack of `count` objects in `folder` (`objects/pack`).
  init(_ disk: Disk, folder: String, count: Int) throws(LedgerError) {
    self.disk = disk
    self.folder = folder
    try disk.makeFolder(disk.scratch)
    let path = "\(disk.scratch)/pack-\(getpid())"
    scratch = path
    deflater = try Deflater()
    file = try disk.storage.perform(.write(path)) { () throws(LedgerError) in
      let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o444)
      guard file >= 0 else { throw Disk.failure(path) }
      return file
    }
    put(Array("PACK".utf8) + IndexWriter.bytes(2) + IndexWriter.bytes(UInt32(count)))
  }

  deinit {
    close(file)
    unlink(scratch)
    unlink(scratch + ".idx")
  }

  /// Adds an object; each id once.
  func add(_ id: ObjectID, _ kind: NewObjects.Kind, _ bytes: [UInt8]) throws(LedgerError) {
    var head: [UInt8] = []
    var size = bytes.count >> 4
    var byte = kind.rawValue << 4 | UInt8(bytes.count & 15)
    while size > 0 {
      head.append(byte | 0x80)
      byte = UInt8(size & 0x7F)
      size >>= 7
    }
    head.append(byte)
    let packed = try deflater.deflate(bytes)
    let crc = packed.withUnsafeBufferPointer { packed in
      crc32(crc32(0, head, UInt32(head.count)), packed.baseAddress, UInt32(packed.count))
    }
    entries.append((id, UInt32(truncatingIfNeeded: crc), written))
    put(head)
    put(packed)
    if buffer.count >= Self.portion { try drain() }
  }

  /// Flushes the pack and its index and puts them in place.
  func finish() throws(LedgerError) {
    try drain()
    let name = hash.finish()
    hash = SHA1()
    buffer = name
    try drain()
    try flush()
    let path = "\(folder)/pack-\(name.map { Self.hex($0) }.joined())"
    let index = self.index(of: name)
    try disk.write(index, to: scratch + ".idx", flags: O_CREAT | O_TRUNC)
    try disk.makeFolder(folder)
    try disk.rename(scratch, to: path + ".pack")
    try disk.rename(scratch + ".idx", to: path + ".idx")
    try disk.flushFolder(folder)
  }

  private func put(_ bytes: [UInt8]) {
    buffer += bytes
    written += UInt64(bytes.count)
  }

  private func drain() throws(LedgerError) {
    let (buffer, scratch, file) = (buffer, scratch, file)
    buffer.withUnsafeBytes { hash.update($0) }
    try disk.storage.perform(.write(scratch)) { () throws(LedgerError) in
      try Disk.writeAll(buffer, file, scratch)
    }
    self.buffer.removeAll(keepingCapacity: true)
  }

  private func flush() throws(LedgerError) {
    let (scratch, file) = (scratch, file)
    try disk.storage.perform(.flush(scratch)) { () throws(LedgerError) in
      guard fsync(file) == 0 else { throw Disk.failure(scratch) }
    }
  }

  private func index(of pack: [UInt8]) -> [UInt8] {
    let sorted = entries.map { (bytes: $0.id.bytes, entry: $0) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    var out: [UInt8] = [0xFF, 0x74, 0x4F, 0x63] + IndexWriter.bytes(2)
    var (counts, total) = ([UInt32](repeating: 0, count: 256), UInt32(0))
    for item in sorted { counts[Int(item.bytes[0])] += 1 }
    for count in counts {
      total += count
      out += IndexWriter.bytes(total)
    }
    for item in sorted { out += item.bytes }
    for item in sorted { out += IndexWriter.bytes(item.entry.crc) }
    var far: [UInt8] = []
    for item in sorted {
      if item.entry.offset < 1 << 31 {
        out += IndexWriter.bytes(UInt32(item.entry.offset))
      } else {
        out += IndexWriter.bytes(1 << 31 | UInt32(far.count / 8))
        far += IndexWriter.bytes(UInt32(truncatingIfNeeded: item.entry.offset >> 32))
        far += IndexWriter.bytes(UInt32(truncatingIfNeeded: item.entry.offset))
      }
    }
    out += far + pack
    return out + SHA1.digest(out)
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}

/// One zlib stream, used again for each object.
private final class Deflater {
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  /// Fast: a repack by git compresses anew in any case.
  private static let level: Int32 = 1

  init() throws(LedgerError) {
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit_(stream, Self.level, ZLIB_VERSION, size) == Z_OK else {
      throw LedgerError(.git, "zlib", underlying: "it could not start")
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  func deflate(_ bytes: [UInt8]) throws(LedgerError) -> [UInt8] {
    deflateReset(stream)
    let bound = Int(deflateBound(stream, UInt(bytes.count)))
    let stream = stream
    var isWhole = false
    let out = [UInt8](unsafeUninitializedCapacity: bound) { out, count in
      bytes.withUnsafeBufferPointer { bytes in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.pointee.avail_in = UInt32(bytes.count)
        stream.pointee.next_out = out.baseAddress
        stream.pointee.avail_out = UInt32(bound)
        isWhole = CLibGit2.deflate(stream, Z_FINISH) == Z_STREAM_END
        count = bound - Int(stream.pointee.avail_out)
      }
    }
    guard isWhole else { throw LedgerError(.git, "zlib", underlying: "it did not end") }
    return out
  }
}
