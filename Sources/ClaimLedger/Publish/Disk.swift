import CLibGit2
import ClaimModel
import Foundation

/// Files, folders and their flushing, each through the storage seam. Paths are absolute.
struct Disk {
  let storage: any Storage
  /// Where unfinished files lie: inside `.git`, so that no crash leaves one in the working tree.
  let scratch: String

  static func failure(_ path: String, _ number: Int32 = errno) -> LedgerError {
    LedgerError(.file, path, underlying: String(cString: strerror(number)))
  }

  // MARK: Reading

  /// What stands at a path, links not followed; `nil` where there is nothing.
  static func status(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  /// The bytes of a regular file; `nil` where there is none. A link is an error.
  static func read(_ path: String) throws(LedgerError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    if file < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(path)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure(path, EISDIR) }
    var problem: Int32 = 0
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, done in
      while done < size {
        let count = Foundation.read(file, buffer.baseAddress.map { $0 + done }, size - done)
        if count < 0, errno == EINTR { continue }
        if count < 0 { problem = errno }
        if count <= 0 { break }
        done += count
      }
    }
    if problem != 0 { throw failure(path, problem) }
    return bytes
  }

  // MARK: Writing

  /// Beyond so many files the whole file system is flushed at once.
  static let fewFiles = 16

  /// Puts a file in place whole: a scratch file, flushed together with `others`, then renamed.
  func replace(_ path: String, with bytes: [UInt8], flushing others: [String] = [])
    throws(LedgerError)
  {
    let folders = try replace([path], flushing: others) { _ throws(LedgerError) in bytes }
    try flushFolders(folders.union(others.map { ($0 as NSString).deletingLastPathComponent }))
  }

  /// Puts many files in place, each whole: all are written and flushed before the first is renamed.
  ///
  /// - Returns: the folders that are to be flushed, so that the names last too.
  func replace(
    _ paths: [String], flushing others: [String] = [],
    bytes: (_ index: Int) throws(LedgerError) -> [UInt8]
  ) throws(LedgerError) -> Set<String> {
    guard !paths.isEmpty else { return [] }
    try makeFolder(scratch)
    let isFew = paths.count <= Self.fewFiles
    let run = "\(scratch)/\(getpid())-\(UInt64.random(in: 0 ... .max))"
    var staged: [String] = []
    do throws(LedgerError) {
      for i in paths.indices {
        let temporary = "\(run)-\(i)"
        staged.append(temporary)
        try write(try bytes(i), to: temporary, flags: O_CREAT | O_EXCL, isFlushed: false)
      }
      if isFew { try flush(others + staged) } else { try flushAll(scratch) }
      for (temporary, path) in zip(staged, paths) { try rename(temporary, to: path) }
    } catch {
      for temporary in staged { unlink(temporary) }
      throw error
    }
    return Set(paths.map { ($0 as NSString).deletingLastPathComponent })
  }

  /// Flushes several files: all are begun before the first is waited for, so that the disk is waited for once.
  /// A file that is not there is left out.
  func flush(_ paths: [String]) throws(LedgerError) {
    var files: [(file: Int32, path: String)] = []
    defer { for (file, _) in files { close(file) } }
    for path in paths {
      let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      if file < 0, errno == ENOENT { continue }
      guard file >= 0 else { throw Self.failure(path) }
      files.append((file, path))
      assay_begin_flush(file)
    }
    for (file, path) in files {
      try storage.perform(.flush(path)) { () throws(LedgerError) in
        guard fsync(file) == 0 else { throw Self.failure(path) }
      }
    }
  }

  /// Flushes the names in some folders; beyond a few, the whole file system.
  func flushFolders(_ folders: Set<String>) throws(LedgerError) {
    if folders.count > Self.fewFiles { return try flushAll(folders.first ?? scratch) }
    for folder in folders.sorted() where Self.status(folder) != nil { try flushFolder(folder) }
  }

  /// Writes an open or new file, and flushes it.
  func write(
    _ bytes: [UInt8], to path: String, flags: Int32, isFlushed: Bool = true
  ) throws(LedgerError) {
    let file = try storage.perform(.write(path)) { () throws(LedgerError) in
      let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | flags, 0o644)
      guard file >= 0 else { throw Self.failure(path) }
      do throws(LedgerError) {
        try Self.writeAll(bytes, file, path)
      } catch {
        close(file)
        throw error
      }
      return file
    }
    defer { close(file) }
    guard isFlushed else { return }
    try storage.perform(.flush(path)) { () throws(LedgerError) in
      guard fsync(file) == 0 else { throw Self.failure(path) }
    }
  }

  /// Flushes the file system that holds `folder`.
  func flushAll(_ folder: String) throws(LedgerError) {
    try storage.perform(.flush(folder)) { () throws(LedgerError) in
      let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard file >= 0 else { throw Self.failure(folder) }
      defer { close(file) }
      guard assay_flush_file_system(file) == 0 else { throw Self.failure(folder) }
    }
  }

  static func writeAll(_ bytes: [UInt8], _ file: Int32, _ path: String) throws(LedgerError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      done += count
    }
  }

  func rename(_ from: String, to path: String) throws(LedgerError) {
    try storage.perform(.rename(path)) { () throws(LedgerError) in
      if Foundation.rename(from, path) == 0 { return }
      guard errno == EXDEV else { throw Self.failure(path) }
      try moveAcross(from, to: path)
    }
  }

  /// The scratch folder lies on another file system than a linked working tree.
  private func moveAcross(_ from: String, to path: String) throws(LedgerError) {
    let near = "\(path).assay-\(getpid())"
    let bytes = try Self.read(from) ?? []
    let file = open(near, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw Self.failure(path) }
    defer { close(file) }
    do throws(LedgerError) {
      try Self.writeAll(bytes, file, near)
    } catch {
      unlink(near)
      throw error
    }
    guard fsync(file) == 0, Foundation.rename(near, path) == 0 else {
      let error = Self.failure(path)
      unlink(near)
      throw error
    }
    unlink(from)
  }

  func flushFolder(_ folder: String) throws(LedgerError) {
    try storage.perform(.flush(folder)) { () throws(LedgerError) in
      let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard file >= 0 else { throw Self.failure(folder) }
      defer { close(file) }
      guard fsync(file) == 0 || errno == EINVAL else { throw Self.failure(folder) }
    }
  }

  /// Makes a folder and those above it where they are missing.
  func makeFolder(_ path: String) throws(LedgerError) {
    if (Self.status(path)?.st_mode ?? 0) & S_IFMT == S_IFDIR { return }
    let above = (path as NSString).deletingLastPathComponent
    if above != path, Self.status(above) == nil { try makeFolder(above) }
    try storage.perform(.makeFolder(path)) { () throws(LedgerError) in
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw Self.failure(path) }
    }
  }

  /// Removes a file; nothing to do where there is none.
  func remove(_ path: String) throws(LedgerError) {
    try storage.perform(.remove(path)) { () throws(LedgerError) in
      guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else {
        throw Self.failure(path)
      }
    }
  }
}
