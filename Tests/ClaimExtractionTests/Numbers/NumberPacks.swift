import ClaimModel
import Foundation

@testable import ClaimExtraction

/// The shipped packs that the reader of numbers needs, read from the source tree.
///
/// Reads only the plain form in which these packs are written: `key: value` lines and aliases on one line.
enum NumberPacks {
  static let numbers = QuantityReader(lexicon: lexicon)
  static let lexicon = Lexicon(
    entries: ["calendar", "currencies", "numbers-en", "numbers-zh", "units"].flatMap(read))

  private static func read(_ pack: String) -> [Lexicon.Entry] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
    let file = root.appending(path: "../../../Workflows/lexicon/\(pack).yaml").standardized
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "---\n").dropFirst().map { entry($0, pack) }
  }

  private static func entry(_ document: String, _ pack: String) -> Lexicon.Entry {
    var entry = Lexicon.Entry(kind: .cue, name: "", pack: pack)
    for line in document.split(separator: "\n") {
      guard let colon = line.range(of: ": ") else { continue }
      let value = String(line[colon.upperBound...])
      switch line[..<colon.lowerBound] {
      case "kind": entry.kind = Lexicon.Kind(rawValue: value) ?? .cue
      case "name": entry.name = plain(value)
      case "type": entry.type = plain(value)
      case "factor": entry.factor = Decimal(string: plain(value))
      case "aliases": entry.aliases = list(value)
      default: break
      }
    }
    return entry
  }

  private static func list(_ value: String) -> [String] {
    var items: [String] = []
    var item = ""
    var isQuoted = false
    for character in value.dropFirst().dropLast() {
      if character == "\"", !item.hasSuffix("\\") { isQuoted.toggle() }
      if character == ",", !isQuoted {
        items.append(plain(item))
        item = ""
      } else {
        item.append(character)
      }
    }
    return items + [plain(item)]
  }

  private static func plain(_ value: String) -> String {
    let text = value.trimmingCharacters(in: .whitespaces)
    guard text.hasPrefix("\"") else { return text }
    return text.dropFirst().dropLast().replacingOccurrences(of: "\\\"", with: "\"")
      .replacingOccurrences(of: "\\\\", with: "\\")
  }
}

/// What the reader finds in a line, in short: `0.25…0.3 ratio`, `…700 USD`, `约` before what is approximate.
func reads(_ line: String, all: Bool = false, language: String? = nil) -> [String] {
  NumberPacks.numbers.sightings(in: ReadingText(line), language: language, all: all)
    .filter { $0.kind != .period }.map(short)
}

func short(_ sighting: Sighting) -> String {
  func text(_ value: Decimal?) -> String { value.map { "\($0)" } ?? "" }
  let value =
    sighting.min == sighting.max
    ? text(sighting.min) : "\(text(sighting.min))…\(text(sighting.max))"
  return (sighting.approximate ? "~" : "") + value + " " + (sighting.unit ?? "-")
}
