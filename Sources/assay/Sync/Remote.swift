import Foundation

/// Where a ledger is shared: a remote of git and a branch there.
struct Remote: Hashable {
  /// A name that git knows, a path or an address.
  var name: String
  /// The branch's name on both sides.
  var branch: String

  /// The remote named, else the branch's own, else the only one, else `origin`.
  ///
  /// - Throws: `Failure` where HEAD is detached, or no remote is known.
  static func find(_ named: String?, _ git: Git) throws(Failure) -> Remote {
    guard let branch = try git.answer("symbolic-ref", "--short", "-q", "HEAD") else {
      throw Failure(
        "HEAD is detached: there is no branch to share.", hint: "git switch main")
    }
    if let named { return Remote(name: named, branch: branch) }
    if let own = try git.answer("config", "branch.\(branch).remote"), own != "." {
      return Remote(name: own, branch: branch)
    }
    let known = try git.answer("remote")?.split(separator: "\n").map(String.init) ?? []
    guard let name = known.count == 1 ? known[0] : known.first(where: { $0 == "origin" }) else {
      throw Failure(
        known.isEmpty ? "This ledger has no remote." : "This ledger has several remotes.",
        why: known.isEmpty
          ? "There is nobody to share it with yet." : known.joined(separator: ", ") + ".",
        hint: known.isEmpty
          ? "git remote add origin ssh://host/path/desk.git && assay sync"
          : "assay sync \(known[0])")
    }
    return Remote(name: name, branch: branch)
  }
}

extension Remote: CustomStringConvertible {
  /// The name as people may see it: a password or token in an address is left out.
  var description: String { Self.withoutSecrets(name) }

  /// Text in which what stands before `@` in an address (`https://user:token@host`) is replaced by `…`.
  static func withoutSecrets(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let start = rest.range(of: "://") {
      out += rest[..<start.upperBound]
      rest = rest[start.upperBound...]
      let host = rest.prefix { !$0.isWhitespace && !"/'\"".contains($0) }
      if let at = host.lastIndex(of: "@") {
        out += "…"
        rest = rest[at...]
      }
    }
    return out + rest
  }
}
