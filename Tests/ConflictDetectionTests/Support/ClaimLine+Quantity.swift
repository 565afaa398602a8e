import ClaimModel
import Foundation

extension ClaimLine {
  /// A quantity with its baseline, or a predicate with its object.
  static func read(_ text: String, into claim: inout Claim) throws {
    if text.hasPrefix("~") {
      let parts = text.dropFirst().components(separatedBy: " → ")
      let object = parts.count > 1 ? Mention(name: parts[1], text: parts[1]) : nil
      claim.kind = .statement
      claim.predicate = Predicate(
        text: parts[0], class: parts[0], direction: World.direction(parts[0]), object: object)
      return
    }
    if text.hasPrefix("“") {
      claim.kind = .statement
      claim.statement = String(text.dropFirst().dropLast())
      return
    }
    let halves = text.components(separatedBy: " of ")
    if halves.count > 1 {
      let name = halves.dropFirst().joined(separator: " of ")
      let deictic = name.hasPrefix("the ")
      claim.baseline = Baseline(
        name: deictic ? nil : name, text: name, kind: deictic ? .deictic : .named)
    }
    claim.quantity = try quantity(halves[0])
    if claim.baseline != nil, claim.quantity?.unit == "ratio" { claim.quantity?.measure = .ratio }
  }

  private static let scales: [String: Decimal] = [
    "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
  ]

  /// `over USD 3.5 billion`, `25–30 %`, `rank 3`, `8.2 GW`, `5 times`, `412`.
  static func quantity(_ text: String) throws -> Quantity {
    var words = text.split(separator: " ").map(String.init)
    var quantity = Quantity(min: nil, max: nil, unit: "count", measure: .level, text: text)
    let bound = ["over", "under", "about", "nearly"].contains(words[0]) ? words.removeFirst() : ""
    if words[0] == "rank" {
      words.removeFirst()
      quantity.unit = "rank"
      quantity.measure = .rank
    } else if words[0].count == 3, words[0].allSatisfy(\.isUppercase) {
      quantity.unit = words.removeFirst()
    }
    let ends = words.removeFirst().components(separatedBy: "–").map {
      Decimal(string: $0.replacingOccurrences(of: ",", with: ""))
    }
    var factor: Decimal = 1
    for word in words {
      if let scale = scales[word] {
        factor *= scale
      } else if word == "%" {
        (quantity.unit, quantity.measure, factor) = ("ratio", .share, factor / 100)
      } else if word == "times" {
        (quantity.unit, quantity.measure) = ("ratio", .ratio)
      } else {
        quantity.unit = word
      }
    }
    guard let low = ends[0], let high = ends.last ?? nil else { throw LineError(text) }
    quantity.min = bound == "under" || bound == "nearly" ? nil : low * factor
    quantity.max = bound == "over" ? nil : high * factor
    quantity.approximate = bound == "about" || bound == "nearly"
    return quantity
  }
}
