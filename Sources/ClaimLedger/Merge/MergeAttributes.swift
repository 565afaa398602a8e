import CLibGit2
import Foundation

/// The lines of `.git/info/attributes` that name the merge driver.
struct MergeAttributes {
  let disk: Disk
  /// `.git/info`
  let folder: String

  static let lines = LedgerPath.folders.map { "/\($0)/** merge=assay" }

  /// Adds the lines that are missing.
  func install() throws(LedgerError) {
    let path = folder + "/attributes"
    let bytes = try Disk.read(path) ?? []
    let known = Set(bytes.split(separator: .newline).map { String(decoding: $0, as: UTF8.self) })
    let missing = Self.lines.filter { !known.contains($0) }
    guard !missing.isEmpty else { return }
    let gap: [UInt8] = bytes.isEmpty || bytes.last == .newline ? [] : [.newline]
    try disk.makeFolder(folder)
    try disk.replace(path, with: bytes + gap + missing.flatMap { Array($0.utf8) + [.newline] })
  }
}

extension Repository {
  /// Sets a key of the repository's own configuration, unless it has that value.
  func configure(_ key: String, _ value: String) throws(LedgerError) {
    let pointer = pointer
    let all = try LibGit.handle("configuration", free: { git_config_free($0) }) {
      git_repository_config($0, pointer)
    }
    let local = try LibGit.handle("configuration", free: { git_config_free($0) }) {
      git_config_open_level($0, all.pointer, GIT_CONFIG_LEVEL_LOCAL)
    }
    if GitBuffer.read({ git_config_get_string_buf($0, local.pointer, key) }) == value { return }
    try LibGit.call(key, .file) { git_config_set_string(local.pointer, key, value) }
  }
}
