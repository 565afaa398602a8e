import ArticleFetching
import ArticleReading
import ClaimModel
import Foundation

/// A document named on the command line or in a manifest, with what was said of it there.
struct Input: Sendable {
  /// As given: a file, an address of the web, or `-` for standard input.
  var path: String
  var options: ReadingOptions

  var isAddress: Bool { ArticleFetcher.isAddress(path) }

  /// Reads or fetches the document and the article in it.
  func read(_ web: Web = Web()) throws -> Reading { try read(document(web)) }

  /// The article in a document that this input named.
  func read(_ document: Document) throws -> Reading {
    var options = options
    if let fetched = document.fetched {
      options.mediaType = fetched.type
      options.charset = fetched.charset
      options.address = fetched.url
    }
    return try ArticleReader(pdfText: Poppler.text)
      .read(document.bytes, name: document.name, options: options)
  }

  /// The document's bytes.
  func document(_ web: Web) throws(Failure) -> Document {
    guard isAddress else { return Document(bytes: try Input.bytes(path), name: path) }
    let fetched = try web.fetch(path)
    return Document(bytes: fetched.bytes, name: fetched.url, fetched: fetched)
  }

  /// The bytes of a file or of standard input; refuses folders, and what is larger than the limit.
  static func bytes(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return try standardInput() }
    if let failure = noPath(path) { throw failure }
    var info = stat()
    guard stat(path, &info) == 0 else {
      throw Failure(
        "\(path) could not be read.", why: String(cString: strerror(errno)) + ".",
        hint: errno == EACCES ? "chmod u+r \(path)" : "ls \(parent(path))")
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      throw Failure(
        "\(path) is a folder.", why: "Articles are files.", hint: "assay add \(path)")
    case S_IFIFO: return try pipe(path)
    default: throw Failure("\(path) was not read.", why: "It is no file.", hint: "ls -l \(path)")
    }
    guard info.st_size <= ReadingOptions.usualLimit else { throw tooLarge(path, Int(info.st_size)) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(
        "\(path) could not be read.", why: "Permission denied.", hint: "chmod u+r \(path)")
    }
    return [UInt8](data)
  }

  /// What is no path at all: an empty word, or an address of a kind that is not fetched.
  private static func noPath(_ path: String) -> Failure? {
    if path.trimmed.isEmpty {
      return Failure(
        "An empty name was given for a file.", why: "Articles are files, folders or addresses.",
        hint: "assay add article.txt", status: .usage)
    }
    guard let end = path.range(of: "://"), FileManager.default.fileExists(atPath: path) == false
    else { return nil }
    return Failure(
      "\(path) was not fetched.",
      why: "Addresses begin with http:// or https://, not \(path[..<end.upperBound]).",
      hint: "save the page, then assay add FILE --url \(path)", status: .usage)
  }

  private static func standardInput() throws(Failure) -> [UInt8] {
    try all(of: .standardInput, "-")
  }

  /// What a shell hands over as `<(command)`.
  private static func pipe(_ path: String) throws(Failure) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Failure(
        "\(path) could not be read.", why: "Permission denied.", hint: "chmod u+r \(path)")
    }
    return try all(of: handle, path)
  }

  /// Everything that a stream gives, up to the limit.
  private static func all(of handle: FileHandle, _ path: String) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let more = handle.availableData
      if more.isEmpty { return bytes }
      bytes += more
      guard bytes.count <= ReadingOptions.usualLimit else { throw tooLarge(path, bytes.count) }
    }
  }

  private static func tooLarge(_ path: String, _ size: Int) -> Failure {
    Failure(
      "\(path) was not read.",
      why: "It has \(size) bytes; an article may have \(ReadingOptions.usualLimit).",
      hint: "Split it, or save the article alone.")
  }

  private static func parent(_ path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }
}
