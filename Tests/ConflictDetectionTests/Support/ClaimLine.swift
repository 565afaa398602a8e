import ClaimModel
import Foundation

/// A claim written in one line, as the examples and the documentation show it.
///
///     Kestrel K9 | range | 80 % of Falcon 3 | for 2024 | says Kestrel | in Auto Post 2024-03-05
///
/// Subject, property (`-` for none), then a quantity (`over GBP 3 million`), `~class → object`, or the
/// words of a statement (`“output fell”`).
/// After that in any order: `for` a period, a modality, `says` a speaker (`A < B`: A, who has it from B), `in` an article, `scope`,
/// `not`, the words in which it was said (`“traffic fell by 4 %”`), a measure (`change`, `share`, `ratio`), `equals` for a conversion, `at` a place in the text.
struct ClaimLine {
  var claim: ArticleClaim
  var isEquivalent = false

  init(_ line: String, number: Int) throws {
    let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count >= 3 else { throw LineError(line) }
    let start = number * 200
    var claim = Claim(
      id: ClaimID("claim\(number)"), article: ArticleID("article-\(number)"), kind: .quantity,
      statement: parts[2],
      anchor: Anchor(start: start, end: start + 40, prefix: "", exact: parts[2], suffix: ""),
      focus: start..<start + 10, subject: Self.mention(parts[0]), property: Self.mention(parts[1]),
      extraction: Extraction(engine: "example", confidence: 1))
    var publisher: String?
    var day: Day?
    var said: String?
    try Self.read(parts[2], into: &claim)
    for part in parts.dropFirst(3) {
      if part.hasPrefix("“") {
        said = String(part.dropFirst().dropLast())
        continue
      }
      let words = part.split(separator: " ", maxSplits: 1).map(String.init)
      let rest = words.count > 1 ? words[1] : ""
      switch words[0] {
      case "for": claim.period = try Self.period(rest)
      case "says":
        claim.attribution = rest.components(separatedBy: " < ").map { Mention(name: $0, text: $0) }
      case "scope": claim.scope = Scope(name: rest, text: rest, kind: .level)
      case "not": claim.polarity = .negated
      case "event": claim.kind = .event
      case "equals": isEquivalent = true
      case "at": claim = Self.moved(claim, to: Int(rest) ?? 0)
      case "in":
        (publisher, day) = Self.article(rest)
        claim.article = ArticleID(rest)
      default:
        if let modality = Modality(rawValue: part) {
          claim.modality = modality
        } else if let measure = Quantity.Measure(rawValue: part) {
          claim.quantity?.measure = measure
        } else {
          throw LineError(part)
        }
      }
    }
    if let said { claim = Self.worded(claim, said) }
    self.claim = ArticleClaim(claim: claim, publisher: publisher, published: day)
  }

  struct LineError: Error, CustomStringConvertible {
    let description: String
    init(_ line: String) { description = "cannot read the example line: \(line)" }
  }

  private static func mention(_ text: String) -> Mention? {
    text == "-" ? nil : Mention(name: text, text: text)
  }

  private static func moved(_ claim: Claim, to start: Int) -> Claim {
    var claim = claim
    claim.anchor.start = start
    claim.anchor.end = start + 15
    claim.focus = start..<start + 10
    return claim
  }

  /// The claim in words that hold its number as it is written in the line.
  private static func worded(_ claim: Claim, _ words: String) -> Claim {
    var claim = claim
    let start = claim.anchor.start
    claim.statement = words
    claim.anchor.exact = words
    claim.anchor.end = start + words.unicodeScalars.count
    let text = claim.quantity?.text ?? words
    let before = words.components(separatedBy: text)[0].unicodeScalars.count
    claim.focus = (start + before)..<(start + before + text.unicodeScalars.count)
    return claim
  }

  private static func article(_ text: String) -> (String, Day?) {
    let words = text.split(separator: " ")
    guard let last = words.last, let day = Day(last) else { return (text, nil) }
    return (words.dropLast().joined(separator: " "), day)
  }

  /// `2024`, `2024-03`, `2024-03-05`, `2024-01..2024-06`, `2014..`, `..2026-06-30`, with `~` before it if reckoned.
  private static func period(_ text: String) throws -> Period {
    let isReckoned = text.hasPrefix("~")
    let bare = isReckoned ? String(text.dropFirst()) : text
    let ends = bare.components(separatedBy: "..")
    let start = ends[0].isEmpty ? nil : try bounds(ends[0]).0
    let end = ends.count == 1 ? try bounds(bare).1 : ends[1].isEmpty ? nil : try bounds(ends[1]).1
    return Period(text: bare, start: start, end: end, basis: isReckoned ? .inferred : .stated)
  }

  private static func bounds(_ text: String) throws -> (Day?, Day?) {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard let year = numbers.first else { throw LineError(text) }
    if numbers.count == 3, let day = Day(text) { return (day, day) }
    if numbers.count == 2 {
      let length = Day.length(ofMonth: numbers[1], year: year)
      return (Day(year, numbers[1], 1), Day(year, numbers[1], length))
    }
    return (Day(year, 1, 1), Day(year, 12, 31))
  }
}
