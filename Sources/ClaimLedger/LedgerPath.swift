import ClaimModel

/// Where records live, and which paths may hold them.
///
/// Paths come from records and from merges, so they are not trusted: one that is absolute, climbs with
/// `..`, hides (a leading dot), cannot exist on Windows, or would meet another file there or on macOS is
/// refused before anything is written.
public enum LedgerPath {
  public static let folders = ["Claims", "Reviews", "Workflows"]

  public static func article(_ id: ArticleID) -> String { "Claims/\(id.text)/article.yaml" }
  public static func text(_ id: ArticleID) -> String { "Claims/\(id.text)/article.txt" }
  public static func claims(_ id: ArticleID) -> String { "Claims/\(id.text)/claims.yaml" }
  public static func reviews(_ id: ArticleID) -> String { "Reviews/\(id.text).yaml" }
  public static func snapshot(_ id: ArticleID, type: String) -> String {
    "Claims/\(id.text)/snapshot.\(type)"
  }
  public static func conflict(_ id: ConflictID) -> String {
    "Reviews/conflicts/\(id.text.prefix(2))/\(id.text).yaml"
  }
  /// Where a file that was brought as evidence is kept, by the hash of its bytes and the ending of its name.
  public static func exhibit(_ sha256: String, name: String) -> String {
    let ending = name.split(separator: ".").count > 1 ? name.split(separator: ".").last : nil
    let plain = ending.flatMap { word in
      let isPlain = word.utf8.allSatisfy {
        ($0 | 32 >= 97 && $0 | 32 <= 122) || (48...57).contains($0)
      }
      return isPlain && word.utf8.count <= 8 ? word.lowercased() : nil
    }
    return "Reviews/files/\(sha256.prefix(2))/\(sha256)" + (plain.map { ".\($0)" } ?? "")
  }
  public static let reviewWorkflow = "Workflows/review.yaml"
  public static let conflictWorkflow = "Workflows/conflict.yaml"
  public static let sources = "Workflows/sources.yaml"

  /// What a path below the three folders holds.
  public enum Content: Hashable, Sendable {
    case article(ArticleID)
    case claims(ArticleID)
    case text(ArticleID)
    case snapshot(ArticleID)
    case reviews(ArticleID)
    case conflict(ConflictID)
    case workflow
    case lexicon
    case sources
    case other
  }

  /// What the file at `path` holds, by its place alone.
  public static func content(_ path: String) -> Content {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, parts.count >= 2 else { return .other }
    let middle = parts.dropFirst().dropLast().joined(separator: "/")
    switch parts[0] {
    case "Claims" where isArticle(middle):
      switch file {
      case "article.yaml": return .article(ArticleID(middle))
      case "claims.yaml": return .claims(ArticleID(middle))
      case "article.txt": return .text(ArticleID(middle))
      default: return file.hasPrefix("snapshot.") ? .snapshot(ArticleID(middle)) : .other
      }
    case "Reviews" where file.hasSuffix(".yaml"):
      let name = String(file.dropLast(5))
      if parts.count == 4, parts[1] == "conflicts" { return .conflict(ConflictID(name)) }
      let id = middle.isEmpty ? name : "\(middle)/\(name)"
      return isArticle(id) ? .reviews(ArticleID(id)) : .other
    case "Workflows" where file.hasSuffix(".yaml"):
      if path == sources { return .sources }
      return middle == "lexicon" ? .lexicon : middle.isEmpty ? .workflow : .other
    default: return .other
    }
  }

  /// `2025-06/slug` or `undated/7f/slug`.
  private static func isArticle(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == (parts.first == "undated" ? 3 : 2) && !parts.contains("")
      && parts.first != "conflicts"
  }

  /// Throws where no record can be kept at `path`.
  public static func check(_ path: String) throws(LedgerError) {
    func refuse(_ why: String) -> LedgerError { LedgerError(.badPath, path, underlying: why) }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, let folder = parts.first, folders.contains(String(folder)) else {
      throw refuse("it lies outside \(folders.joined(separator: ", "))")
    }
    guard path.utf8.count <= 1024, parts.count <= 16 else { throw refuse("it is too long") }
    for part in parts.dropFirst() {
      if let why = trouble(part) {
        if parts.count == 2, part == ".gitattributes" { continue }
        throw refuse(why)
      }
    }
  }

  private static func trouble(_ part: Substring) -> String? {
    guard let first = part.unicodeScalars.first, let last = part.unicodeScalars.last else {
      return "a folder in it has no name"
    }
    if first == "." { return "a name in it starts with a dot" }
    if last == "." || last == " " { return "a name in it ends with a dot or a space" }
    if part.utf8.count > 255 { return "a name in it is too long" }
    for scalar in part.unicodeScalars {
      if YAMLScalar.isHidden(scalar.value) || "\\:*?\"<>|".unicodeScalars.contains(scalar)
        || scalar.properties.isDefaultIgnorableCodePoint
      {
        return "it holds a character that some systems refuse"
      }
    }
    let stem = part.prefix { $0 != "." }.uppercased()
    return reserved.contains(stem) ? "Windows reserves a name in it" : nil
  }

  private static let reserved: Set<String> = Set(
    ["CON", "PRN", "AUX", "NUL", "GIT~1"]
      + (0...9).flatMap { ["COM\($0)", "LPT\($0)"] })
}
