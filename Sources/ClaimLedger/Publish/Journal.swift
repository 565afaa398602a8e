import ClaimModel

/// What a publish was about to do, kept in `.git/assay/journal` until it is done.
///
/// Lines of text: `assay journal 1`, `lock <device> <inode>` (of the `index.lock` that is ours),
/// `commit <id>`, then one `path <old|-> <new|-> <path>` for each file. The first version is written before
/// git's lock is taken, the second before the branch is swapped. Whoever finds a journal and gets our lock
/// knows that its writer died: it takes the stale lock away and, wherever HEAD already has the new bytes,
/// brings the working tree and git's index from the old bytes to them. Where HEAD does not have them, the
/// publish never happened. Anything that is neither old nor new is a person's work and is left alone.
struct Journal: Equatable {
  var lock: Lock?
  var commit: ObjectID?
  var changes: [PathChange] = []

  struct Lock: Equatable {
    var device: UInt64
    var inode: UInt64
  }

  var bytes: [UInt8] {
    var text = "assay journal 1\n"
    if let lock { text += "lock \(lock.device) \(lock.inode)\n" }
    if let commit { text += "commit \(commit)\n" }
    for change in changes {
      text += "path \(change.old?.description ?? "-") \(change.new?.description ?? "-") "
      text += "\(change.path)\n"
    }
    return Array((text + "end\n").utf8)
  }

  init(lock: Lock?, commit: ObjectID? = nil, changes: [PathChange] = []) {
    self.lock = lock
    self.commit = commit
    self.changes = changes
  }

  /// `nil` where the bytes are no whole journal; journals are renamed into place, so none is written by halves.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first == "assay journal 1", lines.last == "end" else { return nil }
    for line in lines.dropFirst().dropLast() {
      let parts = line.split(separator: " ", maxSplits: 3).map(String.init)
      switch parts.first {
      case "lock":
        guard parts.count == 3, let device = UInt64(parts[1]), let inode = UInt64(parts[2]) else {
          return nil
        }
        lock = Lock(device: device, inode: inode)
      case "commit": commit = ObjectID(parts.last ?? "")
      case "path":
        guard parts.count == 4 else { return nil }
        changes.append(
          PathChange(path: parts[3], old: ObjectID(parts[1]), new: ObjectID(parts[2])))
      default: return nil
      }
    }
  }
}
