import CLibGit2
import Foundation

// libgit2 1.5 waits for ever on an object's own file that is cut short (its inflater takes "no more input" for
// progress). So those files are read here, and before libgit2 walks commits by itself they are looked through.

extension Repository {
  /// An object that has a file of its own, inflated and checked against its id; `nil` where it has none.
  ///
  /// - Throws: `damagedRepository` with the file where it is cut short or is another object.
  func loose(_ id: ObjectID) throws(LedgerError) -> (type: git_object_t, bytes: [UInt8])? {
    let path = loosePath(id)
    guard let packed = try Disk.read(path) else { return nil }
    func damaged() -> LedgerError {
      LedgerError(
        .damagedRepository, path, underlying: "the object is cut short or damaged",
        hint: "`git fsck` says what it was; bring it back with `git fetch` from another clone.")
    }
    guard let whole = Self.inflate(packed), let nul = whole.prefix(32).firstIndex(of: 0) else {
      throw damaged()
    }
    let head = String(decoding: whole[..<nul], as: UTF8.self).split(separator: " ")
    guard head.count == 2, Int(head[1]) == whole.count - nul - 1 else { throw damaged() }
    let type = git_object_string2type(String(head[0]))
    let bytes = Array(whole[(nul + 1)...])
    var oid = git_oid()
    guard git_odb_hash(&oid, bytes, bytes.count, type) == 0, ObjectID(oid) == id else {
      throw damaged()
    }
    return (type, bytes)
  }

  private func loosePath(_ id: ObjectID) -> String {
    let name = "\(id)"
    return "\(commonFolder)objects/\(name.prefix(2))/\(name.dropFirst(2))"
  }

  /// Looks through the small files among them, where commits are: before libgit2 walks history.
  func checkLooseCommits() throws(LedgerError) {
    let folder = commonFolder + "objects"
    for high in 0..<256 {
      let part = (high < 16 ? "0" : "") + String(high, radix: 16)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")) ?? []
      for name in names where name.utf8.count == 38 {
        guard let status = Disk.status("\(folder)/\(part)/\(name)"), status.st_size < 4096,
          let id = ObjectID(part + name)
        else { continue }
        _ = try loose(id)
      }
    }
  }

  /// The whole of a zlib stream; `nil` where it is damaged or ends too early.
  private static func inflate(_ packed: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    return withUnsafeMutablePointer(to: &stream) { stream in
      let size = Int32(MemoryLayout<z_stream>.size)
      guard inflateInit_(stream, ZLIB_VERSION, size) == Z_OK else { return nil }
      defer { inflateEnd(stream) }
      return packed.withUnsafeBufferPointer { packed in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
        stream.pointee.avail_in = UInt32(packed.count)
        return drain(stream, expecting: packed.count * 4)
      }
    }
  }

  private static func drain(_ stream: UnsafeMutablePointer<z_stream>, expecting: Int) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(expecting)
    let portion = 1 << 16
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: portion) { buffer in
      while true {
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(portion)
        let result = CLibGit2.inflate(stream, Z_NO_FLUSH)
        let count = portion - Int(stream.pointee.avail_out)
        out.append(contentsOf: buffer[..<count])
        if result == Z_STREAM_END { return out }
        guard result == Z_OK, count > 0 || stream.pointee.avail_in > 0 else { return nil }
      }
    }
  }
}
