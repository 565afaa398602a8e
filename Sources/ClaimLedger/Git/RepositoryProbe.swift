import CLibGit2
import Foundation

/// Looks for what libgit2 1.5 cannot read before it is asked to, and names the cure.
enum RepositoryProbe {
  /// An extension of the repository's format that is not ours, why, and what mends it.
  private static let extensions:
    [(key: String, bad: @Sendable (String) -> Bool, why: String, cure: String)] =
      [
        (
          "extensions.objectformat", { $0.lowercased() != "sha1" }, "its object ids are not SHA-1",
          "Make a new repository with `git init --object-format=sha1` and bring the files over."
        ),
        (
          "extensions.refstorage", { $0.lowercased() != "files" },
          "its branches are not kept as files",
          "Convert it with `git refs migrate --ref-format=files`."
        ),
        (
          "extensions.partialclone", { !$0.isEmpty }, "it is a partial clone: objects are missing",
          "Clone it again without `--filter`."
        ),
        (
          "extensions.worktreeconfig", { $0.lowercased() == "true" },
          "its working trees have configurations of their own",
          "Move their settings into the shared one, then `git config --unset "
            + "extensions.worktreeConfig`."
        ),
        (
          "extensions.relativeworktrees", { $0.lowercased() == "true" },
          "its working trees are linked by relative paths",
          "`git config worktree.useRelativePaths false`, then `git worktree repair`."
        ),
      ]

  /// Throws where the nearest repository at or above `folder` uses an extension that we cannot read.
  static func check(from folder: String) throws(LedgerError) {
    guard let path = configuration(from: folder) else { return }
    let config = try LibGit.handle(path, .damagedRepository, free: { git_config_free($0) }) {
      git_config_open_ondisk($0, path)
    }
    guard Int(value("core.repositoryformatversion", config.pointer) ?? "0") ?? 0 >= 1 else {
      return
    }
    for item in extensions {
      if let value = value(item.key, config.pointer), item.bad(value) {
        throw LedgerError(.unsupported, folder, underlying: item.why, hint: item.cure)
      }
    }
  }

  private static func value(_ key: String, _ config: OpaquePointer) -> String? {
    GitBuffer.read { git_config_get_string_buf($0, config, key) }
  }

  /// The configuration file that all working trees share.
  private static func configuration(from folder: String) -> String? {
    guard
      let found = try? LibGit.text(folder, .git, { git_repository_discover($0, folder, 0, nil) })
    else { return nil }
    var common = found
    if let text = try? String(contentsOfFile: found + "commondir", encoding: .utf8) {
      let path = text.trimmingCharacters(in: .whitespacesAndNewlines)
      common = path.hasPrefix("/") ? path + "/" : found + path + "/"
    }
    let path = common + "config"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}

/// Text that libgit2 allocates.
enum GitBuffer {
  /// What `body` put into the buffer; `nil` where it failed.
  static func read(_ body: (UnsafeMutablePointer<git_buf>) -> Int32) -> String? {
    var buffer = git_buf()
    defer { git_buf_dispose(&buffer) }
    guard body(&buffer) >= 0, let text = buffer.ptr else { return nil }
    return String(cString: text)
  }
}

extension LibGit {
  /// Runs one call that yields text.
  static func text(
    _ subject: String, _ code: LedgerError.Code = .git,
    _ body: (UnsafeMutablePointer<git_buf>) -> Int32
  ) throws(LedgerError) -> String {
    var buffer = git_buf()
    defer { git_buf_dispose(&buffer) }
    try call(subject, code) { body(&buffer) }
    return buffer.ptr.map { String(cString: $0) } ?? ""
  }
}
