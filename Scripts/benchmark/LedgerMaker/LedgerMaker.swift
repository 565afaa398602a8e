import ClaimLedger
import ClaimModel
import Foundation

/// Writes invented ledgers for measuring: the same seed and size give the same bytes.
///
///     ledger-maker --claims 10000 [--seed 7] | git fast-import
///     ledger-maker --articles 1000 --texts FOLDER [--seed 7]
///     ledger-maker --articles 1000 --publish LEDGER [--seed 7]
///
/// The first writes a stream for `git fast-import`: the shipped workflows, then the articles with their claims and
/// reviews, five hundred articles a commit. The second writes articles as text files with a `manifest.csv`, to be
/// added with `assay add --manifest`. The third records articles in a ledger as one commit, and prints how long that
/// took, wall and processor, in milliseconds: the storage part of `add`.
@main enum LedgerMaker {
  static func main() throws {
    var options: [String: String] = [:]
    let words = Array(CommandLine.arguments.dropFirst())
    for i in stride(from: 0, to: words.count - 1, by: 2) { options[words[i]] = words[i + 1] }
    let seed = options["--seed"].flatMap { UInt64($0) } ?? 7
    if let folder = options["--texts"], let count = options["--articles"].flatMap({ Int($0) }) {
      try writeTexts(Maker(seed: seed, claims: count * Maker.claimsPerArticle), to: folder)
    } else if let folder = options["--publish"],
      let count = options["--articles"].flatMap({ Int($0) })
    {
      try publish(Maker(seed: seed, claims: count * Maker.claimsPerArticle), in: folder)
    } else if let claims = options["--claims"].flatMap({ Int($0) }) {
      FastImport().write(Maker(seed: seed, claims: claims))
    } else {
      FileHandle.standardError.write(
        Data(
          "usage: ledger-maker --claims N | --articles N --texts FOLDER | --articles N --publish LEDGER [--seed S]\n"
            .utf8))
      exit(64)
    }
  }

  private static func publish(_ maker: Maker, in folder: String) throws {
    let ledger = try Ledger.open(from: folder)
    let edit = Edit(
      writes: Dictionary(
        (0..<maker.articles).flatMap { maker.article($0).files.map { ($0.path, $0.bytes) } },
        uniquingKeysWith: { $1 }))
    let author = Signature(
      name: "Desk Analyst", mail: "analyst@example.org", time: 1_800_000_000)
    let (wall, processor) = (ContinuousClock.now, clock())
    try ledger.publish(CommitMessage("Add \(maker.articles) articles"), author: author) { _ in edit
    }
    let spent = (ContinuousClock.now - wall) / .milliseconds(1)
    print(Int(spent), (clock() - processor) / (CLOCKS_PER_SEC / 1000))
  }

  private static func writeTexts(_ maker: Maker, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var manifest = "file,publisher,published,url\n"
    for number in 0..<maker.articles {
      let made = maker.article(number)
      let facts = made.article.metadata
      try Data(made.article.text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(number).txt"))
      manifest +=
        "\(number).txt,\(facts.publisher ?? ""),\(facts.published?.description ?? ""),\(facts.url ?? "")\n"
    }
    try Data(manifest.utf8).write(to: URL(fileURLWithPath: "\(folder)/manifest.csv"))
  }
}

/// A stream for `git fast-import` on standard output.
struct FastImport {
  static let articlesPerCommit = 500

  func write(_ maker: Maker) {
    var mark = commit(
      1, "Make a ledger", Shipped.files.map { ($0.path, Array($0.text.utf8)) }, after: nil)
    for start in stride(from: 0, to: maker.articles, by: Self.articlesPerCommit) {
      let range = start..<min(maker.articles, start + Self.articlesPerCommit)
      let files = range.flatMap { maker.article($0).files }
      mark = commit(mark + 1, "Add \(range.count) articles", files, after: mark)
    }
    put("done\n")
  }

  /// Writes one commit with its files; returns its mark.
  private func commit(
    _ mark: Int, _ subject: String, _ files: [(path: String, bytes: [UInt8])], after: Int?
  ) -> Int {
    let time = 1_700_000_000 + mark * 60
    var head = "commit refs/heads/main\nmark :\(mark)\n"
    head += "committer Desk Analyst <analyst@example.org> \(time) +0000\n"
    head += "data \(subject.utf8.count + 1)\n\(subject)\n\n"
    if let after { head += "from :\(after)\n" }
    var bytes = Array(head.utf8)
    for file in files {
      bytes += "M 100644 inline \(file.path)\ndata \(file.bytes.count)\n".utf8
      bytes += file.bytes
      bytes.append(10)
    }
    bytes.append(10)
    put(bytes)
    return mark
  }

  private func put(_ text: String) { put(Array(text.utf8)) }

  private func put(_ bytes: [UInt8]) {
    FileHandle.standardOutput.write(Data(bytes))
  }
}
