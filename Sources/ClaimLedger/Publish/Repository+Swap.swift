import CLibGit2

extension Repository {
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
