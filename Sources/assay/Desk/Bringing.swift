import ClaimIndex
import ClaimLedger
import ClaimModel
import Foundation

/// Evidence as it was asked for, before the ledger has looked at what it names.
struct EvidenceRequest {
  var source: String?
  var url: String?
  /// A file to keep.
  var file: String?
  /// The id of an article of the ledger, or its beginning.
  var article: String?
  /// Words of that article.
  var quote: String?
  /// `B2`, or a digit alone: then the letter is the source's own.
  var grade: String?
  var bearing: Evidence.Bearing

  var isEmpty: Bool { source == nil && url == nil && file == nil && article == nil }
}

/// Evidence ready to be recorded, with the files that come with it.
struct Brought {
  var evidence: [Evidence] = []
  /// By path in the ledger.
  var files: [String: [UInt8]] = [:]
  /// What the one who brought it should know.
  var notes: [String] = []
}

extension Desk {
  /// The largest file that is kept in the ledger.
  static let mostExhibitBytes = 20_000_000

  /// Makes evidence of what was asked for: keeps the file, finds the article's words, looks up the grade.
  ///
  /// - Throws: `Failure` where a file cannot be read, an article or its words are not there, or a grade is none.
  func evidence(_ request: EvidenceRequest) throws -> Brought {
    guard !request.isEmpty else {
      if request.grade == nil, request.quote == nil { return Brought() }
      let what = request.grade == nil ? "A quote needs its article." : "A grade needs a source."
      throw Failure(
        what,
        hint: request.grade == nil
          ? "--article 2025-06/… --quote \"…\"" : "--source \"who or what says so\"",
        status: .usage)
    }
    try MetadataOptions.check(url: request.url)
    var brought = Brought()
    let exhibit = try exhibit(request, into: &brought)
    let named = request.source ?? exhibit?.source ?? request.url ?? ""
    let grade = try request.grade.map { try self.grade($0, of: named, &brought) }
    brought.evidence = [
      Evidence(
        source: named, url: request.url ?? exhibit?.url, exhibit: exhibit?.exhibit,
        bearing: request.bearing, grade: grade)
    ]
    return brought
  }

  private typealias Named = (exhibit: Evidence.Exhibit, source: String, url: String?)

  private func exhibit(_ request: EvidenceRequest, into brought: inout Brought) throws -> Named? {
    if let file = request.file {
      let bytes = try Input.bytes(file)
      guard bytes.count <= Self.mostExhibitBytes else {
        throw Failure(
          "\(file) is too large to keep.",
          why:
            "It has \(bytes.count / 1_000_000) MB; at most \(Self.mostExhibitBytes / 1_000_000) are kept.",
          hint: "--url \"where it can be read\"")
      }
      let name = URL(fileURLWithPath: file).lastPathComponent
      let hash = SHA256.hex(bytes)
      brought.files[LedgerPath.exhibit(hash, name: name)] = bytes
      return (.file(name: name, sha256: hash), name, nil)
    }
    guard let prefix = request.article else { return nil }
    let article = try Target.article(prefix, in: index)
    let source = [article.metadata.publisher, article.metadata.published?.description]
      .compactMap(\.self).joined(separator: ", ")
    let text = try view(at: nil).snapshot.article(article.id)?.text ?? ""
    let anchor = try request.quote.map { try Self.anchor($0, in: text, article.id) }
    return (
      .passage(article.id, anchor), source.isEmpty ? article.id.text : source,
      article.metadata.url
    )
  }

  /// Where words stand in a text; spaces and line ends may differ.
  ///
  /// - Throws: `Failure` where they stand nowhere, or in several places.
  static func anchor(_ quote: String, in text: String, _ article: ArticleID) throws(Failure)
    -> Anchor
  {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(quote.trimmed.unicodeScalars)
    var found: [Range<Int>] = []
    for start in scalars.indices where scalars[start] == wanted.first && found.count < 2 {
      if let end = end(of: wanted, in: scalars, at: start) { found.append(start..<end) }
    }
    if found.count == 1 { return Anchor(found[0], in: scalars) }
    throw Failure(
      found.isEmpty
        ? "These words do not stand in \(article)." : "These words stand in \(article) twice.",
      why: "“\(Sanitiser.clean(DisplayWidth.fit(quote, 100)))”",
      hint: found.isEmpty
        ? "copy them from Claims/\(article)/article.txt" : "quote more of the sentence")
  }

  private static func end(
    of wanted: [Unicode.Scalar], in text: [Unicode.Scalar], at start: Int
  ) -> Int? {
    var (i, j) = (start, 0)
    while j < wanted.count {
      guard i < text.count else { return nil }
      if wanted[j].properties.isWhitespace, text[i].properties.isWhitespace {
        while j < wanted.count, wanted[j].properties.isWhitespace { j += 1 }
        while i < text.count, text[i].properties.isWhitespace { i += 1 }
      } else if wanted[j] == text[i] {
        (i, j) = (i + 1, j + 1)
      } else {
        return nil
      }
    }
    return i
  }

  /// `B2`, or the source's letter with a digit.
  private func grade(_ text: String, of source: String, _ brought: inout Brought) throws -> Grade {
    let book = SourceBook(try ledger.snapshot(at: try ledger.head()).sources().records)
    let known = book.source(citedAs: source)
    if let grade = Grade(text) {
      if let known, let letter = known.reliability, letter != grade.reliability {
        brought.notes.append("\(known.name) is graded \(letter) in \(LedgerPath.sources).")
      }
      return grade
    }
    if let digit = Int(text), (1...6).contains(digit) {
      guard let letter = known?.reliability, let grade = Grade("\(letter)\(digit)") else {
        throw Failure(
          "“\(source)” has no letter of its own yet.",
          why: "\(LedgerPath.sources) does not grade it.",
          hint:
            "assay sources grade \"\(known?.name ?? source)\" B, or give both: --grade B\(digit)")
      }
      return grade
    }
    throw Failure(
      "“\(text)” is no grade.",
      why: "A grade is a letter A–F for the source and a digit 1–6 for the information.",
      hint: "--grade B2", status: .usage)
  }
}

extension Messages {
  static func evidence(_ evidence: [Evidence], _ claims: [Claim]) -> CommitMessage {
    let what = claims.count == 1 ? claims[0].id.text : count(claims.count, "claim")
    let source = evidence.first.map { ": \(Sanitiser.clean(Story.sentence($0)))" } ?? ""
    return CommitMessage(
      DisplayWidth.fit("Evidence for \(what)\(source)", 100), body: "",
      trailers: [.init("Assay-Action", "evidence")]
        + claims.prefix(50).map { .init("Assay-Claim", $0.id.text) })
  }
}
