import CLibGit2
import Foundation

extension Repository {
  /// The tree that `base` becomes with these changes; folders that end up empty go.
  func writeTree(_ base: ObjectID?, _ changes: [PathChange]) throws(LedgerError) -> ObjectID {
    let pointer = pointer
    let tree: ObjectID
    if let base { tree = base } else { tree = try emptyTree() }
    let baseline = try treeHandle(tree)
    let names = changes.map { strdup($0.path) }
    defer { for name in names { free(name) } }
    let updates = zip(changes, names).map { change, name in
      git_tree_update(
        action: change.new == nil ? GIT_TREE_UPDATE_REMOVE : GIT_TREE_UPDATE_UPSERT,
        id: (change.new ?? change.old)?.oid ?? git_oid(), filemode: GIT_FILEMODE_BLOB,
        path: UnsafePointer(name))
    }
    var out = git_oid()
    try LibGit.call("the tree") {
      git_tree_create_updated(&out, pointer, baseline.pointer, updates.count, updates)
    }
    return ObjectID(out)
  }

  private func emptyTree() throws(LedgerError) -> ObjectID {
    let pointer = pointer
    let builder = try LibGit.handle("the tree", free: { git_treebuilder_free($0) }) {
      git_treebuilder_new($0, pointer, nil)
    }
    var out = git_oid()
    try LibGit.call("the tree") { git_treebuilder_write(&out, builder.pointer) }
    return ObjectID(out)
  }

  /// Writes a commit that no branch names yet.
  func writeCommit(tree: ObjectID, parents: [ObjectID], message: String, by author: Signature)
    throws(LedgerError) -> ObjectID
  {
    var signature: UnsafeMutablePointer<git_signature>?
    try LibGit.call(author.person, .noIdentity) {
      git_signature_new(&signature, author.name, author.mail, author.time, Int32(author.offset))
    }
    defer { git_signature_free(signature) }
    let tree = try treeHandle(tree)
    var pointers: [OpaquePointer?] = []
    defer { for pointer in pointers { git_commit_free(pointer) } }
    for parent in parents {
      var (oid, commit) = (parent.oid, OpaquePointer?.none)
      try LibGit.call("\(parent)", .damagedRepository) {
        git_commit_lookup(&commit, pointer, &oid)
      }
      pointers.append(commit)
    }
    var out = git_oid()
    try LibGit.call("the commit") {
      git_commit_create(
        &out, pointer, nil, signature, signature, nil, message, tree.pointer, pointers.count,
        &pointers)
    }
    return ObjectID(out)
  }

  /// Moves the branch (or, where HEAD is detached, HEAD itself) from `old` to `new`, if it still stands there.
  ///
  /// - Throws: `moved` where it does not.
  func swap(from old: ObjectID?, to new: ObjectID, message: String, by author: Signature)
    throws(LedgerError)
  {
    let name = try branch() ?? "HEAD"
    var (target, expected) = (new.oid, old?.oid ?? git_oid())
    var out: OpaquePointer?
    defer { git_reference_free(out) }
    git_repository_set_ident(pointer, author.name, author.mail)
    let result =
      if old == nil {
        git_reference_create(&out, pointer, name, &target, 0, message)
      } else {
        git_reference_create_matching(&out, pointer, name, &target, 1, &expected, message)
      }
    if result == GIT_EEXISTS.rawValue { throw LedgerError(.moved, name) }
    try LibGit.call(name) { result }
  }
}
