import ArticleReading
import ClaimLedger
import Foundation

/// The documents that words on the command line stand for: files, addresses, `-`, and all that folders hold.
enum Gathering {
  /// The endings of files that are taken from a folder; a file that is named itself may have any.
  private static let endings: Set<String> = [
    "txt", "text", "md", "markdown", "htm", "html", "xhtml", "shtml", "pdf", "eml", "mht", "mhtml",
  ]

  /// - Throws: `Failure` where a folder holds no document.
  static func inputs(_ words: [String], _ options: ReadingOptions) throws(Failure) -> [Input] {
    var inputs: [Input] = []
    for word in words {
      let files = isFolder(word) ? try files(in: word) : [word]
      inputs += files.map { Input(path: $0, options: options) }
    }
    return inputs
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Whether a folder is one of a ledger's own three: beside it lies a review workflow.
  private static func isRecords(_ url: URL) -> Bool {
    guard LedgerPath.folders.contains(url.lastPathComponent) else { return false }
    let workflow = url.deletingLastPathComponent().appendingPathComponent("Workflows/review.yaml")
    return FileManager.default.fileExists(atPath: workflow.path)
  }

  /// Documents below a folder, sorted by path; hidden ones, folders behind links and a ledger's own records are passed over.
  private static func files(in folder: String) throws(Failure) -> [String] {
    let found = FileManager.default.enumerator(
      at: URL(fileURLWithPath: folder), includingPropertiesForKeys: [.isRegularFileKey],
      options: [.skipsHiddenFiles])
    let base = URL(fileURLWithPath: folder).standardizedFileURL.path
    var paths: [String] = []
    for case let url as URL in found ?? .init() {
      if isRecords(url) {
        found?.skipDescendants()
        continue
      }
      guard endings.contains(url.pathExtension.lowercased()) else { continue }
      guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else {
        continue
      }
      let path = url.standardizedFileURL.path
      let below = path.hasPrefix(base + "/") ? String(path.dropFirst(base.count + 1)) : path
      paths.append(folder.hasSuffix("/") ? folder + below : "\(folder)/\(below)")
    }
    guard !paths.isEmpty else {
      throw Failure(
        "\(folder) holds no document.",
        why: "Taken are files that end in \(endings.sorted().joined(separator: ", ")).",
        hint: "name the files themselves")
    }
    return paths.sorted()
  }
}
