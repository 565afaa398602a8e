import CCheckedPages
import Foundation
import GRDB

/// The index's file: how it is opened, and what is looked at before it is believed.
struct IndexFile: Sendable {
  let path: String

  var lockPath: String { path + ".lock" }
  var buildLockPath: String { path + ".build" }
  var newPath: String { path + ".new" }

  var folder: String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Which file stands under a path, to see that another has taken its place.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
  }

  /// `nil` where there is no file.
  var identity: Identity? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    return Identity(device: UInt64(facts.st_dev), inode: UInt64(facts.st_ino))
  }

  /// Looks at the first hundred bytes (https://www.sqlite.org/fileformat.html, 1.3).
  func checkHeader() throws(IndexError) {
    guard identity != nil else {
      throw IndexError(.missing, subject: path, underlying: "no such file")
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw IndexError(.denied, subject: path, underlying: "it cannot be read")
    }
    defer { try? file.close() }
    let head = [UInt8]((try? file.read(upToCount: 100)) ?? Data())
    guard head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw damaged("it does not begin as an SQLite file")
    }
    func number(_ at: Int) -> Int { head[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    guard number(68) == Schema.application else { throw damaged("it is no index of assay") }
    try check(version: number(60))
    guard head[20] == UInt8(assay_checked_bytes) else {
      throw damaged("its pages have no sums")
    }
    let page = Int(head[16]) << 8 | Int(head[17])
    let size = Int((try? file.seekToEnd()) ?? 0)
    let logged = FileManager.default.fileExists(atPath: path + "-wal")
    guard logged || size >= number(28) * (page == 1 ? 65536 : page) else {
      throw damaged("it is cut short")
    }
  }

  private func check(version: Int) throws(IndexError) {
    if version == Schema.version { return }
    let newer = version > Schema.version
    throw IndexError(
      newer ? .newer : .older, subject: path,
      underlying: "its tables are of version \(version), this program's of \(Schema.version)")
  }

  /// Takes the file away, unless another stands there by now. Those who have it open keep it until they are done.
  func discard(_ known: Identity) {
    guard let lock = try? FileLock(lockPath, .exclusive), identity == known else { return }
    defer { withExtendedLifetime(lock) {} }
    for end in ["", "-wal", "-shm"] { unlink(path + end) }
  }

  func damaged(_ why: String) -> IndexError {
    IndexError(.damaged, subject: path, underlying: why)
  }

  /// A connection that trusts nothing in the file.
  func connect(readOnly: Bool = false) throws -> DatabaseQueue {
    var configuration = Self.configuration
    configuration.readonly = readOnly
    guard assay_checked_register() == 0 else {
      throw IndexError(.failed, subject: path, underlying: "SQLite has no files of its own")
    }
    return try DatabaseQueue(path: address(readOnly: readOnly), configuration: configuration)
  }

  /// The file as SQLite is to open it: with sums of its pages; as one that never changes where the folder cannot
  /// be written, since SQLite could not share a write-ahead log there.
  private func address(readOnly: Bool) -> String {
    let odd: Set<Character> = ["%", "?", "#"]
    let escaped = path.map { odd.contains($0) ? escape($0) : String($0) }.joined()
    return "file:\(escaped)?vfs=checked\(readOnly ? "&immutable=1" : "")"
  }

  private func escape(_ character: Character) -> String {
    character.utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(30)
    // What is staged is a transaction that outlives the call which began it.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
          PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768; PRAGMA secure_delete = OFF;
          PRAGMA recursive_triggers = OFF
          """)
    }
    return configuration
  }
}
