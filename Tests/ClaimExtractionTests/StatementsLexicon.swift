import ClaimModel
import Foundation

@testable import ClaimExtraction

/// The shipped packs as these tests read them: one line an entry's key, aliases in a flow sequence on one line.
enum ShippedPacks {
  static let packs = ClaimExtraction.Packs(Lexicon(entries: entries))

  static let entries: [Lexicon.Entry] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Workflows/lexicon")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted().flatMap { file in
      let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
      return text.components(separatedBy: "\n---\n").compactMap(entry)
    }
  }()

  private static func entry(_ document: String) -> Lexicon.Entry? {
    var keys: [String: String] = [:]
    for line in document.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      keys[String(line[..<colon])] = line[line.index(after: colon)...]
        .trimmingCharacters(in: .whitespaces)
    }
    guard let kind = keys["kind"].flatMap(Lexicon.Kind.init(rawValue:)), let name = keys["name"]
    else { return nil }
    return Lexicon.Entry(
      kind: kind, name: unquoted(name), aliases: aliases(keys["aliases"] ?? ""),
      type: keys["type"], partOf: keys["part-of"].map(unquoted),
      direction: keys["direction"].flatMap { Int($0) } ?? 0, opposite: keys["opposite"])
  }

  private static func aliases(_ flow: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in flow.dropFirst().dropLast() {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        words.append(unquoted(word.trimmingCharacters(in: .whitespaces)))
        word = ""
      } else {
        word.append(character)
      }
    }
    return words + [unquoted(word.trimmingCharacters(in: .whitespaces))]
  }

  private static func unquoted(_ word: String) -> String {
    word.hasPrefix("\"") && word.count > 1 ? String(word.dropFirst().dropLast()) : word
  }
}

/// A text read as far as its names, and its claims without a number.
struct ReadPage {
  let text: ReadingText
  let clauses: Clauses
  let names: Names

  init(_ string: String) {
    text = ReadingText(string)
    clauses = Clauses(text, ShippedPacks.packs)
    names = Names(text, clauses, ShippedPacks.packs)
  }

  var clauseTexts: [String] { clauses.clauses.map { text.originalText($0.range) } }

  func drafts(periods: [String] = [], amounts: [String] = []) -> [StatementDraft] {
    StatementReader(packs: ShippedPacks.packs).drafts(
      text, clauses, names, periods: periods.compactMap(range), amounts: amounts.compactMap(range))
  }

  func range(_ words: String) -> Range<Int>? {
    let key = Folding.fold(words)
    return text.folded.indices.first { text.folded[$0...].starts(with: key) }
      .map { $0..<($0 + key.count) }
  }
}
