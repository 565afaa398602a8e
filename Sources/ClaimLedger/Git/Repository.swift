import CLibGit2
import ClaimModel

/// One opened git repository with a working tree.
final class Repository {
  let handle: GitHandle
  /// The working tree's folder, ending in `/`.
  let root: String
  /// `.git/`, or `.git/worktrees/<name>/`: where HEAD and the index of this working tree are.
  let gitFolder: String
  /// `.git/`: where objects and branches are.
  let commonFolder: String
  private let odb: GitHandle

  init(_ handle: consuming GitHandle, at folder: String) throws(LedgerError) {
    let pointer = handle.pointer
    guard let workdir = git_repository_workdir(pointer) else {
      throw LedgerError(
        .unsupported, folder, underlying: "it is bare: it has no working tree",
        hint: "Clone it, and work in the clone.")
    }
    root = String(cString: workdir)
    gitFolder = String(cString: git_repository_path(pointer))
    commonFolder = String(cString: git_repository_commondir(pointer))
    odb = try LibGit.handle(folder, .damagedRepository, free: { git_odb_free($0) }) {
      git_repository_odb($0, pointer)
    }
    self.handle = handle
  }

  /// Opens the repository at `folder` or, as git does, the nearest above it.
  static func open(from folder: String) throws(LedgerError) -> Repository {
    try RepositoryProbe.check(from: folder)
    let handle = try LibGit.handleIfFound(folder, free: { git_repository_free($0) }) {
      git_repository_open_ext($0, folder, 0, nil)
    }
    guard let handle else { throw LedgerError(.noRepository, folder) }
    return try Repository(handle, at: folder)
  }

  var pointer: OpaquePointer { handle.pointer }

  // MARK: Objects

  /// The bytes of a blob.
  func blob(_ id: ObjectID) throws(LedgerError) -> [UInt8] {
    try object(id, GIT_OBJECT_BLOB)
  }

  /// Whether the object database holds `id`.
  func contains(_ id: ObjectID) -> Bool {
    var oid = id.oid
    return git_odb_exists(odb.pointer, &oid) == 1
  }

  func object(_ id: ObjectID, _ type: git_object_t) throws(LedgerError) -> [UInt8] {
    if let found = try loose(id), found.type == type { return found.bytes }
    var oid = id.oid
    let object = try LibGit.handle("\(id)", .damagedRepository, free: { git_odb_object_free($0) }) {
      git_odb_read($0, odb.pointer, &oid)
    }
    guard git_odb_object_type(object.pointer) == type else {
      throw LedgerError(.damagedRepository, "\(id)", underlying: "an object of another type")
    }
    return Array(
      UnsafeRawBufferPointer(
        start: git_odb_object_data(object.pointer), count: git_odb_object_size(object.pointer)))
  }

  /// The id that `bytes` have as a blob; nothing is written.
  static func blobID(_ bytes: [UInt8]) throws(LedgerError) -> ObjectID {
    var oid = git_oid()
    try LibGit.call("a blob") { git_odb_hash(&oid, bytes, bytes.count, GIT_OBJECT_BLOB) }
    return ObjectID(oid)
  }

  /// Writes an object into a file of its own, as it is: no filter sees it, and it is not flushed.
  ///
  /// - Returns: where it lies, unless the repository had it already in a pack.
  func write(_ kind: NewObjects.Kind, _ bytes: [UInt8]) throws(LedgerError) -> String {
    var oid = git_oid()
    try LibGit.call("an object") {
      git_odb_write(&oid, odb.pointer, bytes, bytes.count, kind.type)
    }
    let name = "\(ObjectID(oid))"
    return "\(commonFolder)objects/\(name.prefix(2))/\(name.dropFirst(2))"
  }

  // MARK: Commits

  /// The commit that HEAD stands at; `nil` before the first.
  func head() throws(LedgerError) -> ObjectID? {
    var oid = git_oid()
    let pointer = pointer
    let result = git_reference_name_to_id(&oid, pointer, "HEAD")
    if result == GIT_ENOTFOUND.rawValue || result == GIT_EUNBORNBRANCH.rawValue { return nil }
    guard result >= 0 else { throw LibGit.failure(result, "HEAD", .damagedRepository) }
    return ObjectID(oid)
  }

  /// The branch that HEAD names; `nil` where HEAD is detached.
  func branch() throws(LedgerError) -> String? {
    let pointer = pointer
    let head = try LibGit.handle("HEAD", .damagedRepository, free: { git_reference_free($0) }) {
      git_reference_lookup($0, pointer, "HEAD")
    }
    guard git_reference_type(head.pointer) == GIT_REFERENCE_SYMBOLIC else { return nil }
    return git_reference_symbolic_target(head.pointer).map { String(cString: $0) }
  }

  /// The commit that a revision means, tags peeled.
  func resolve(_ revision: String) throws(LedgerError) -> ObjectID {
    try checkLooseCommits()
    let pointer = pointer
    let object = try LibGit.handle(revision, .unknownRevision, free: { git_object_free($0) }) {
      git_revparse_single($0, pointer, revision)
    }
    let commit = try LibGit.handle(revision, .unknownRevision, free: { git_object_free($0) }) {
      git_object_peel($0, object.pointer, GIT_OBJECT_COMMIT)
    }
    return ObjectID(git_object_id(commit.pointer).pointee)
  }

  func commit(_ id: ObjectID) throws(LedgerError) -> GitHandle {
    _ = try loose(id)
    var oid = id.oid
    let pointer = pointer
    return try LibGit.handle("\(id)", .damagedRepository, free: { git_commit_free($0) }) {
      git_commit_lookup($0, pointer, &oid)
    }
  }

  /// The tree of a commit.
  func treeID(of commit: ObjectID) throws(LedgerError) -> ObjectID {
    let handle = try self.commit(commit)
    return ObjectID(git_commit_tree_id(handle.pointer).pointee)
  }

  /// The best common ancestor; `nil` where there is none.
  func mergeBase(_ a: ObjectID, _ b: ObjectID) throws(LedgerError) -> ObjectID? {
    try checkLooseCommits()
    var (out, one, two) = (git_oid(), a.oid, b.oid)
    let result = git_merge_base(&out, pointer, &one, &two)
    if result == GIT_ENOTFOUND.rawValue { return nil }
    guard result >= 0 else { throw LibGit.failure(result, "\(a) and \(b)", .damagedRepository) }
    return ObjectID(out)
  }
}
