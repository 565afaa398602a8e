import ArticleReading
import ClaimModel
import Foundation

/// A file named on the command line or in a manifest, with what was said of it there.
struct Input: Sendable {
  /// As given; `-` is standard input.
  var path: String
  var options: ReadingOptions

  /// Reads the file's bytes and the article in them.
  func read() throws -> Reading {
    try ArticleReader(pdfText: Poppler.text).read(Input.bytes(path), name: path, options: options)
  }

  /// The bytes of a file or of standard input; refuses folders and what is larger than the limit before reading it.
  static func bytes(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    var info = stat()
    guard stat(path, &info) == 0 else {
      throw Failure(
        "\(path) could not be read.", why: String(cString: strerror(errno)) + ".",
        hint: errno == EACCES ? "chmod u+r \(path)" : "ls \(parent(path))")
    }
    guard info.st_mode & S_IFMT != S_IFDIR else {
      throw Failure(
        "\(path) is a folder.", why: "Articles are files.", hint: "assay add \(path)/*.txt")
    }
    guard info.st_size <= ReadingOptions.usualLimit else {
      throw Failure(
        "\(path) was not read.",
        why: "It has \(info.st_size) bytes; an article may have \(ReadingOptions.usualLimit).",
        hint: "Split it, or save the article alone.")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(
        "\(path) could not be read.", why: "Permission denied.", hint: "chmod u+r \(path)")
    }
    return [UInt8](data)
  }

  private static func parent(_ path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }
}
