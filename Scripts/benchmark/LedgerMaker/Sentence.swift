import ClaimModel
import Foundation
import SeededRandom

/// One invented sentence, and the claim that it carries.
///
/// What is said of a subject's property in a year is decided by the seed alone, so that two articles that speak of
/// the same agree, but for one sentence in a hundred.
struct Sentence {
  var text: String
  /// Where the claim's clause stands in `text`, in code points.
  var quote: Range<Int>
  var focus: Range<Int>
  /// Without its place: anchor and id come from the article.
  var claim: Claim

  private static let blank = Anchor(start: 0, end: 0, prefix: "", exact: "", suffix: "")

  private struct Parts {
    var english: Bool
    var subject: (english: String, chinese: String)
    var year: Int
    var speaker: (String, String)?
  }

  init(_ random: inout SplitMix64, seed: UInt64, subjects: Int, year: Int, isEnglish: Bool) {
    // A few subjects are spoken of much, most of them seldom.
    let place = Double(random.below(1 << 30)) / Double(1 << 30)
    let number = min(subjects - 1, Int(Double(subjects) * pow(place, 1.3)))
    let parts = Parts(
      english: isEnglish, subject: Words.subject(number), year: year - random.below(3),
      speaker: random.happens(40) ? random.pick(Words.speakers) : nil)
    self =
      random.happens(62)
      ? Self.quantity(&random, parts, seed: seed, number: number)
      : Self.event(&random, parts, seed: seed, number: number)
  }

  // MARK: Numbers

  private static func quantity(
    _ random: inout SplitMix64, _ parts: Parts, seed: UInt64, number: Int
  )
    -> Sentence
  {
    let place = random.below(Words.properties.count)
    let property = Words.properties[place]
    var truth = SplitMix64(seed: seed, number, place, parts.year)
    var value = property.low + truth.below(property.high - property.low)
    if random.happens(1) { value += max(1, value / 3) }
    let isTarget = random.happens(2)
    let (text, unit, exact, measure) = amount(value, property.unit, parts.english)
    let said: String
    if parts.english {
      let verb = isTarget ? "is planned to reach" : "was"
      said = "the \(property.english) of \(parts.subject.english) \(verb) \(text) in \(parts.year)"
    } else {
      let verb = isTarget ? "计划达到" : "为"
      said = "\(parts.subject.chinese)\(parts.year)年的\(property.chinese)\(verb)\(text)"
    }
    var claim = base(.quantity, parts)
    claim.property = Mention(
      name: property.name, text: parts.english ? property.english : property.chinese)
    claim.quantity = Quantity(min: exact, max: exact, unit: unit, measure: measure, text: text)
    claim.modality = isTarget ? .target : .actual
    return Sentence(said, text, claim, parts)
  }

  private static func amount(_ value: Int, _ unit: Words.Unit, _ isEnglish: Bool)
    -> (text: String, unit: String, exact: Decimal, measure: Quantity.Measure)
  {
    switch unit {
    case .money:
      (
        isEnglish ? "\(value) million dollars" : "\(value)百万美元", "USD", Decimal(value) * 1_000_000,
        .level
      )
    case .percent: ("\(value)%", "ratio", Decimal(value) / 100, .share)
    case .power: (isEnglish ? "\(value) gigawatts" : "\(value)吉瓦", "GW", Decimal(value), .level)
    case .count: (isEnglish ? "\(value)" : "\(value)人", "count", Decimal(value), .level)
    }
  }

  // MARK: Events

  private static func event(_ random: inout SplitMix64, _ parts: Parts, seed: UInt64, number: Int)
    -> Sentence
  {
    var parts = parts
    let place = random.below(Words.events.count)
    let (name, direction, english, chinese, object, zhObject) = Words.events[place]
    var truth = SplitMix64(seed: seed, number, -1 - place)
    parts.year = 2017 + truth.below(4)
    if random.happens(1) { parts.year -= 1 }
    let verb = parts.english ? english : chinese
    let said =
      parts.english
      ? "\(parts.subject.english) \(verb) \(object) in \(parts.year)"
      : "\(parts.subject.chinese)\(parts.year)年\(verb)\(zhObject)"
    var claim = base(.event, parts)
    claim.predicate = Predicate(
      text: verb, class: name, direction: direction,
      object: Mention(name: object, text: parts.english ? object : zhObject))
    return Sentence(said, verb, claim, parts)
  }

  // MARK: Both

  private static func base(_ kind: Claim.Kind, _ parts: Parts) -> Claim {
    var claim = Claim(
      id: "", article: "", kind: kind, statement: "", anchor: blank, focus: 0..<0,
      extraction: Extraction(engine: "rules/1", confidence: Decimal(92) / 100))
    claim.subject = Mention(
      name: parts.subject.english,
      text: parts.english ? parts.subject.english : parts.subject.chinese)
    claim.period = Period(
      text: parts.english ? "in \(parts.year)" : "\(parts.year)年", start: Day(parts.year, 1, 1),
      end: Day(parts.year, 12, 31), basis: .stated)
    if let speaker = parts.speaker {
      claim.attribution = [Mention(name: speaker.0, text: parts.english ? speaker.0 : speaker.1)]
    }
    return claim
  }

  /// Puts the speaker around what was said, and finds the focus in it.
  private init(_ said: String, _ focus: String, _ claim: Claim, _ parts: Parts) {
    let lead = parts.english ? "" : parts.speaker.map { "\($0.1)表示，" } ?? ""
    let tail = parts.english ? (parts.speaker.map { ", \($0.0) said." } ?? ".") : "。"
    let clause = parts.english ? said.prefix(1).uppercased() + said.dropFirst() : said
    let start = lead.unicodeScalars.count
    text = lead + clause + tail
    quote = start..<start + clause.unicodeScalars.count
    let scalars = clause.unicodeScalars
    let found =
      clause.range(of: focus).map {
        scalars.distance(from: scalars.startIndex, to: $0.lowerBound)
      } ?? 0
    self.focus = start + found..<start + found + focus.unicodeScalars.count
    self.claim = claim
    self.claim.statement = parts.speaker == nil ? String(clause) : String(text.dropLast())
  }
}
