import ArticleReading
import ClaimExtraction
import ClaimLedger
import ClaimModel
import Foundation
import Testing

/// The sample ledger at the project's root: what reading its articles anew gives, byte for byte.
@Suite struct SampleLedgerTests {
  static let articles: [String] = {
    let claims = Tool.root.appendingPathComponent("Claims").path
    let files = FileManager.default.enumerator(atPath: claims)
    return (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix("/article.txt") }
      .map { String($0.dropLast("/article.txt".count)) }.sorted()
  }()

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Tool.root.appendingPathComponent(path)))
  }

  static let lexicon: Lexicon = Shipped.lexicon()

  @Test("there are at least six articles, two in each of three languages") func languages() throws {
    let languages = try Self.articles.map { id in
      ArticleCodec.decode(try Self.bytes("Claims/\(id)/article.yaml"), path: id).records.first?
        .language ?? ""
    }
    for language in ["zh-Hant", "zh-Hans", "en"] {
      #expect(languages.count { $0 == language } >= 2, "\(language)")
    }
  }

  @Test(
    "the claims are those that extraction gives, byte for byte",
    arguments: SampleLedgerTests.articles)
  func reproduces(id: String) throws {
    let metadata = try #require(
      ArticleCodec.decode(try Self.bytes("Claims/\(id)/article.yaml"), path: id).records.first)
    let text = String(decoding: try Self.bytes("Claims/\(id)/article.txt"), as: UTF8.self)
    let article = Article(id: ArticleID(id), metadata: metadata, text: text)
    let stream = ClaimCodec.stream(ClaimReader(lexicon: Self.lexicon).claims(in: article))
    #expect(
      stream == (try Self.bytes("Claims/\(id)/claims.yaml")),
      "run make golden, and read what changed")
  }

  @Test("the records check clean as they lie in the working tree") func checks() throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.git("init", "-q", "desk")
    for folder in ["Claims", "Reviews", "Workflows"] {
      try tool.shell("cp -R '\(Tool.root.path)/\(folder)' desk/")
    }
    try tool.git("add", "-A", in: "desk")
    try tool.git("commit", "-qm", "sample ledger", in: "desk")
    let check = try tool.assay("check", in: "desk")
    #expect(check.status == 0, "\(check.out)")
    #expect(try tool.assay("list", in: "desk").out.split(separator: "\n").count > 60)
    #expect(try tool.assay("list", "status:verified", in: "desk").status == 0)
    #expect(try tool.assay("list", "status:disputed", in: "desk").status == 0)
  }
}
