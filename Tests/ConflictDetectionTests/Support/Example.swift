import ClaimModel
import ConflictDetection
import Foundation
import Testing

/// Claims and what the judge says of them; the documentation shows the same list.
struct Example: Sendable, CustomTestStringConvertible {
  /// Whether the list's own type is expected.
  var isPositive: Bool
  var lines: [String]
  /// `contradiction/value`, or `nothing`.
  var outcome: String

  var testDescription: String { lines.joined(separator: " ‖ ") + " ⇒ " + outcome }

  /// What the judge makes of the lines: class and type of each conflict, or `nothing`.
  func judged() throws -> [Conflict] {
    ConflictJudge(lexicon: World.lexicon).conflicts(among: try claims())
  }

  /// The claims of the lines.
  func claims() throws -> [ArticleClaim] {
    var read = try lines.enumerated().map { try ClaimLine($1, number: $0) }
    for i in read.indices where read[i].isEquivalent && i > 0 {
      let origin = read[i - 1].claim.claim.id
      read[i].claim.claim.quantity?.equivalent = origin
    }
    return read.map(\.claim)
  }
}

/// The examples of one type.
///
/// The text has one example a line, `+` or `-` first, claims parted by `‖`, and after `⇒` what the
/// judge says of them; a plain `+` means the list's own class and type.
struct ExampleList: Sendable {
  var type: ConflictType
  var `class`: Conflict.Class
  /// What the type is, in a sentence or two.
  var note: String
  var examples: [Example]

  init(_ class: Conflict.Class, _ type: ConflictType, _ note: String, _ text: String) {
    self.type = type
    self.class = `class`
    self.note = note
    let own = "\(`class`.rawValue)/\(type.rawValue)"
    examples = text.split(separator: "\n").map { line in
      let parts = line.dropFirst(2).components(separatedBy: " ⇒ ")
      return Example(
        isPositive: line.hasPrefix("+"), lines: parts[0].components(separatedBy: " ‖ "),
        outcome: parts.count > 1 ? parts[1] : own)
    }
  }
}
