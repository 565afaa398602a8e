import ArticleFetching
import ArticleReading
import ClaimModel
import Foundation

/// A list of articles with what is known of each: JSON Lines or CSV (RFC 4180) with the columns
/// file, publisher, published, url, title, author, language; a `.txt` holds one path or address a line,
/// remarks after `#`. Files are relative to the manifest.
enum Manifest {
  static let columns = ["file", "publisher", "published", "url", "title", "author", "language"]

  /// - Throws: `Failure` with the manifest's path and line; nothing is read where one line is wrong.
  static func inputs(_ path: String) throws(Failure) -> [Input] {
    guard let text = String(bytes: try Input.bytes(path), encoding: .utf8) else {
      throw Failure(
        "\(path) could not be read.", why: "A manifest is UTF-8 text.",
        hint: "iconv -t UTF-8 \(path)")
    }
    if path.hasSuffix(".txt") { return list(text, (path as NSString).deletingLastPathComponent) }
    let rows =
      text.drop(while: \.isWhitespace).hasPrefix("{") ? try json(text, path) : try csv(text, path)
    let folder = (path as NSString).deletingLastPathComponent
    return try rows.map { (line, row) throws(Failure) in try input(row, folder, "\(path):\(line)") }
  }

  private static func list(_ text: String, _ folder: String) -> [Input] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let word = line.trimmingCharacters(in: .whitespaces)
      guard !word.isEmpty, !word.hasPrefix("#") else { return nil }
      return Input(path: beside(word, folder), options: ReadingOptions())
    }
  }

  /// A file's path beside the manifest; addresses, absolute paths and `-` as they are.
  private static func beside(_ file: String, _ folder: String) -> String {
    let stays =
      file.hasPrefix("/") || file == "-" || folder.isEmpty || ArticleFetcher.isAddress(file)
    return stays ? file : "\(folder)/\(file)"
  }

  private static func input(_ row: [String: String], _ folder: String, _ place: String)
    throws(Failure) -> Input
  {
    guard let file = row["file"], !file.isEmpty else {
      throw Failure("\(place) names no file.", hint: "give each line a “file”")
    }
    for key in row.keys.sorted() where !columns.contains(key) {
      let guess = Suggestion.nearest(key, in: columns).map { " Did you mean “\($0)”?" } ?? ""
      throw Failure(
        "\(place): there is no column “\(key)”.\(guess)",
        why: "Columns are \(columns.joined(separator: ", ")).")
    }
    let published = try day(
      row["published"].flatMap { $0.isEmpty ? nil : $0 }, option: "\(place): published")
    func value(_ key: String) -> String? { row[key].flatMap { $0.isEmpty ? nil : $0 } }
    return Input(
      path: beside(file, folder),
      options: ReadingOptions(
        title: value("title"), publisher: value("publisher"), author: value("author"),
        url: value("url"), published: published, language: value("language"), retrieved: nil))
  }

  private static func json(_ text: String, _ path: String) throws(Failure) -> [(
    Int, [String: String]
  )] {
    var rows: [(Int, [String: String])] = []
    for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      guard let row = try? JSONDecoder().decode([String: String?].self, from: Data(line.utf8))
      else {
        throw Failure(
          "\(path):\(i + 1) could not be read.", why: "A line is one JSON object of strings.",
          hint: #"{"file":"a.txt","publisher":"…","published":"2025-10-07"}"#)
      }
      rows.append((i + 1, row.compactMapValues(\.self)))
    }
    return rows
  }

  private static func csv(_ text: String, _ path: String) throws(Failure) -> [(
    Int, [String: String]
  )] {
    var records = CSVRecords(text).all
    guard let header = records.first?.fields else { return [] }
    records.removeFirst()
    return try records.map { record throws(Failure) in
      guard record.fields.count == header.count else {
        throw Failure(
          "\(path):\(record.line) has \(record.fields.count) fields.",
          why: "The first line names \(header.count).", hint: "quote a field that holds a comma")
      }
      return (record.line, Dictionary(zip(header, record.fields), uniquingKeysWith: { a, _ in a }))
    }
  }
}

/// The records of a CSV text (RFC 4180): fields may be quoted, a quote in them is doubled.
struct CSVRecords {
  struct Record {
    var line: Int
    var fields: [String]
  }

  private(set) var all: [Record] = []

  init(_ text: String) {
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var quoted = false
    var line = 1
    var first = 1
    let scalars = Array(text.unicodeScalars)
    var i = scalars.first == "\u{FEFF}" ? 1 : 0
    while i <= scalars.count {
      let scalar: Unicode.Scalar? = i < scalars.count ? scalars[i] : nil
      i += 1
      if quoted, let scalar {
        if scalar == "\n" { line += 1 }
        guard scalar == "\"" else {
          field.append(scalar)
          continue
        }
        if i < scalars.count, scalars[i] == "\"" {
          field.append(scalar)
          i += 1
        } else {
          quoted = false
        }
        continue
      }
      switch scalar {
      case "\"" where field.isEmpty: quoted = true
      case ",":
        fields.append(String(field))
        field.removeAll()
      case "\r": break
      case "\n", nil:
        if !(fields.isEmpty && field.isEmpty) {
          all.append(Record(line: first, fields: fields + [String(field)]))
        }
        fields = []
        field.removeAll()
        line += 1
        first = line
      case let scalar?: field.append(scalar)
      }
    }
  }
}
