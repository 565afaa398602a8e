import CLibGit2

/// The objects that one publish makes besides its blobs: the trees on the way to what changed, and the commit.
struct NewObjects {
  /// An object's kind, as packs number them.
  enum Kind: UInt8 {
    case commit = 1
    case tree = 2
    case blob = 3

    var type: git_object_t {
      switch self {
      case .commit: GIT_OBJECT_COMMIT
      case .tree: GIT_OBJECT_TREE
      case .blob: GIT_OBJECT_BLOB
      }
    }
  }

  private let repository: Repository
  /// Children before their parents.
  private(set) var all: [(id: ObjectID, kind: Kind, bytes: [UInt8])] = []

  init(_ repository: Repository) { self.repository = repository }

  mutating func add(_ kind: Kind, _ bytes: [UInt8]) throws(LedgerError) -> ObjectID {
    var oid = git_oid()
    try LibGit.call("an object") { git_odb_hash(&oid, bytes, bytes.count, kind.type) }
    all.append((ObjectID(oid), kind, bytes))
    return ObjectID(oid)
  }

  // MARK: Trees

  /// A change with what of its path is still to be walked.
  private struct Step {
    var parts: ArraySlice<Substring.UTF8View>
    var new: ObjectID?
  }

  /// The tree that `base` becomes with these changes; folders that end up empty go.
  ///
  /// Only folders on the way to a change are read and written: the cost is theirs, not the ledger's.
  mutating func tree(_ base: ObjectID?, _ changes: [PathChange]) throws(LedgerError) -> ObjectID {
    let steps = changes.map { change in
      Step(parts: change.path.split(separator: "/").map(\.utf8)[...], new: change.new)
    }
    if let tree = try folder(base, steps) { return tree }
    return try add(.tree, [])
  }

  private mutating func folder(_ base: ObjectID?, _ steps: [Step]) throws(LedgerError) -> ObjectID?
  {
    var entries: [TreeBytes.Entry] = []
    if let base { entries = try repository.treeEntries(base) }
    var places: [ArraySlice<UInt8>: Int] = [:]
    for (i, entry) in entries.enumerated() { places[entry.name] = i }
    var below: [ArraySlice<UInt8>: [Step]] = [:]
    var put: [TreeBytes.Entry] = []
    var gone: Set<ArraySlice<UInt8>> = []
    for step in steps {
      guard let first = step.parts.first else { continue }
      let name = Array(first)[...]
      if step.parts.count > 1 {
        below[name, default: []].append(Step(parts: step.parts.dropFirst(), new: step.new))
      } else if let new = step.new {
        put.append(.init(mode: TreeBytes.Entry.file, name: name, id: new))
      } else {
        gone.insert(name)
      }
    }
    for (name, steps) in below {
      let old = places[name].map { entries[$0] }
      if let id = try folder(old?.isFolder == true ? old?.id : nil, steps) {
        put.append(.init(mode: TreeBytes.Entry.folder, name: name, id: id))
      } else {
        gone.insert(name)
      }
    }
    return try write(&entries, places, put, gone)
  }

  private mutating func write(
    _ entries: inout [TreeBytes.Entry], _ places: [ArraySlice<UInt8>: Int],
    _ put: [TreeBytes.Entry], _ gone: Set<ArraySlice<UInt8>>
  ) throws(LedgerError) -> ObjectID? {
    var isSorted = true
    for entry in put {
      if let place = places[entry.name], entries[place].isFolder == entry.isFolder {
        entries[place] = entry
      } else {
        if let place = places[entry.name] { entries[place] = entry } else { entries.append(entry) }
        isSorted = false
      }
    }
    if !gone.isEmpty { entries.removeAll { gone.contains($0.name) } }
    if !isSorted { entries.sort { $0.precedes($1) } }
    return entries.isEmpty ? nil : try add(.tree, TreeBytes.bytes(entries))
  }

  // MARK: Commits

  /// A commit that no branch names yet.
  mutating func commit(
    tree: ObjectID, parents: [ObjectID], message: String, by author: Signature
  ) throws(LedgerError) -> ObjectID {
    let person = try Self.person(author)
    var text = "tree \(tree)\n"
    for parent in parents { text += "parent \(parent)\n" }
    text += "author \(person)\ncommitter \(person)\n\n\(message)"
    return try add(.commit, Array(text.utf8))
  }

  /// `Name <mail> seconds +hhmm`; libgit2 takes out what git does not allow in names.
  private static func person(_ author: Signature) throws(LedgerError) -> String {
    var signature: UnsafeMutablePointer<git_signature>?
    try LibGit.call(author.person, .noIdentity) {
      git_signature_new(&signature, author.name, author.mail, author.time, Int32(author.offset))
    }
    defer { git_signature_free(signature) }
    guard let found = signature?.pointee, let name = found.name, let mail = found.email else {
      throw LedgerError(.noIdentity, author.person)
    }
    let minutes = abs(author.offset)
    let zone = minutes / 60 * 100 + minutes % 60
    let digits = String(repeating: "0", count: max(0, 4 - "\(zone)".utf8.count)) + "\(zone)"
    return "\(String(cString: name)) <\(String(cString: mail))> \(author.time) "
      + "\(author.offset < 0 ? "-" : "+")\(digits)"
  }
}
