import CLibGit2
import ClaimModel
import Foundation

extension Ledger {
  /// Makes a ledger at `folder`: a new repository, or inside the one whose root it is.
  ///
  /// The first commit holds the attributes, the READMEs and the shipped workflows and lexicon. Other files,
  /// staged or not, stay as they are.
  ///
  /// - Parameter time: seconds since 1970.
  /// - Throws: `noIdentity` and `alreadyALedger` before anything is made.
  public static func initialize(at folder: String, time: Int64, offset: Int = 0) throws -> Ledger {
    try initialize(at: folder, time: time, offset: offset, storage: FileStorage())
  }

  static func initialize(
    at folder: String, time: Int64, offset: Int = 0, storage: any Storage
  ) throws -> Ledger {
    let isRepository = Disk.status(folder + "/.git") != nil
    let ledger: Ledger
    if isRepository {
      ledger = Ledger(try Repository.open(from: folder), storage: storage)
      guard try !ledger.hasRecords() else { throw LedgerError(.alreadyALedger, ledger.root) }
      _ = try ledger.identity()
    } else {
      _ = try Identity.ofUser()
      ledger = Ledger(try makeRepository(at: folder), storage: storage)
    }
    let (name, mail) = try ledger.identity()
    let author = Signature(name: name, mail: mail, time: time, offset: offset)
    try ledger.publish(CommitMessage("Make a ledger"), author: author) { _ in
      Edit(
        writes: Dictionary(
          uniqueKeysWithValues: Shipped.files.map { ($0.path, Array($0.text.utf8)) }))
    }
    return ledger
  }

  private static func makeRepository(at folder: String) throws(LedgerError) -> Repository {
    var options = git_repository_init_options()
    try LibGit.call(folder) {
      git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION))
    }
    options.flags =
      GIT_REPOSITORY_INIT_MKDIR.rawValue | GIT_REPOSITORY_INIT_MKPATH.rawValue
      | GIT_REPOSITORY_INIT_NO_REINIT.rawValue
    let branch = defaultBranch() ?? "main"
    let name = strdup(branch)
    defer { free(name) }
    options.initial_head = UnsafePointer(name)
    let handle = try LibGit.handle(folder, .file, free: { git_repository_free($0) }) {
      git_repository_init_ext($0, folder, &options)
    }
    return try Repository(handle, at: folder)
  }

  private static func defaultBranch() -> String? {
    let config = try? LibGit.handle("configuration", free: { git_config_free($0) }) {
      git_config_open_default($0)
    }
    guard let config else { return nil }
    return GitBuffer.read { git_config_get_string_buf($0, config.pointer, "init.defaultbranch") }
  }
}
