import ClaimModel
import Foundation

extension Ledger {
  /// What is wrong with the records of a commit, and how many were read.
  public func check(at commit: CommitID?) throws -> (
    problems: [Problem], counts: RecordCheck.Counts
  ) {
    let snapshot = try snapshot(at: commit)
    var files: RecordCheck.Files = []
    for folder in LedgerPath.folders {
      try snapshot.forEachFile(under: folder) { path, blob in
        files.append((path, { () throws(LedgerError) in try snapshot.bytes(blob) }))
      }
    }
    return try check(files)
  }

  /// The same for the files of the working tree, committed or not. Links are not followed.
  public func checkWorktree() throws -> (problems: [Problem], counts: RecordCheck.Counts) {
    var files: RecordCheck.Files = []
    for folder in LedgerPath.folders {
      for path in try Self.files(under: root, folder) {
        let absolute = "\(root)/\(path)"
        files.append(
          (path, { () throws(LedgerError) in try Disk.read(absolute) ?? [] }))
      }
    }
    return try check(files)
  }

  private func check(_ files: RecordCheck.Files) throws
    -> (problems: [Problem], counts: RecordCheck.Counts)
  {
    let sorted = files.sorted { $0.path < $1.path }
    func workflow(_ path: String, _ shipped: Workflow) throws -> Workflow {
      guard let file = sorted.first(where: { $0.path == path }) else { return shipped }
      return WorkflowCodec.decode(try file.bytes(), path: path).records.first ?? shipped
    }
    var check = RecordCheck(
      sorted,
      reviewWorkflow: try workflow(LedgerPath.reviewWorkflow, Shipped.reviewWorkflow()),
      conflictWorkflow: try workflow(LedgerPath.conflictWorkflow, Shipped.conflictWorkflow()))
    let problems = try check.run()
    return (problems, check.counts)
  }

  private static func files(under root: String, _ folder: String) throws -> [String] {
    guard let status = Disk.status("\(root)/\(folder)"), status.st_mode & S_IFMT == S_IFDIR else {
      return []
    }
    var paths: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)") {
      let path = "\(folder)/\(name)"
      switch (Disk.status("\(root)/\(path)")?.st_mode ?? 0) & S_IFMT {
      case S_IFDIR: paths += try files(under: root, path)
      case S_IFREG: paths.append(path)
      default: break
      }
    }
    return paths
  }
}
