import ClaimModel
import Foundation
import GRDB

/// A claim from the columns of `Schema.claims`, in its order, from column `start` on.
struct ClaimDecoder {
  private var reader: RowReader

  /// The claim, its status and its assignee.
  static func read(_ row: Row, at start: Int = 0) throws -> (Claim, status: String, String?) {
    var decoder = ClaimDecoder(reader: RowReader(row, at: start))
    return try decoder.claim()
  }

  private mutating func claim() throws -> (Claim, status: String, String?) {
    let article = ArticleID(try reader.needText())
    reader.skip(1)
    let id = ClaimID(try reader.needText())
    let status = try reader.needText()
    let assignee = reader.text()
    var claim = Claim(
      id: id, article: article, kind: try reader.word(Claim.Kind.self),
      statement: try reader.needText(), anchor: try anchor(), focus: try range(),
      subject: try mention(), property: try mention(), quantity: try quantity(),
      predicate: try predicate(), baseline: try baseline(), scope: try scope(),
      period: try period(), modality: try reader.word(Modality.self),
      attribution: Self.mentions(reader.text()),
      polarity: try reader.word(Polarity.self),
      extraction: Extraction(
        engine: try reader.needText(), confidence: try decimal() ?? 0))
    claim.edited = Set(JSONStrings.all(in: reader.text()).compactMap(Claim.Slot.init))
    return (claim, status, assignee)
  }

  private mutating func anchor() throws -> Anchor {
    let exact = try reader.needText()
    let range = try range()
    return Anchor(
      start: range.lowerBound, end: range.upperBound, prefix: try reader.needText(), exact: exact,
      suffix: try reader.needText())
  }

  private mutating func range() throws -> Range<Int> {
    let (start, end) = (try reader.needNumber(), try reader.needNumber())
    guard start <= end else { throw reader.strange() }
    return start..<end
  }

  private mutating func mention() throws -> Mention? {
    let (name, text) = (reader.text(), reader.text())
    guard let name, let text else { return nil }
    return Mention(name: name, text: text)
  }

  private mutating func decimal() throws -> Decimal? {
    guard let text = reader.text() else { return nil }
    guard let number = ExactNumber.value(text) else { throw reader.strange() }
    return number
  }

  private mutating func quantity() throws -> Quantity? {
    let (min, max) = (try decimal(), try decimal())
    reader.skip(2)
    guard let unit = reader.text() else {
      reader.skip(4)
      return nil
    }
    return Quantity(
      min: min, max: max, unit: unit, measure: try reader.word(Quantity.Measure.self),
      approximate: reader.number() == 1, text: try reader.needText(),
      equivalent: reader.text().map { ClaimID($0) })
  }

  private mutating func predicate() throws -> ClaimModel.Predicate? {
    let (name, text, direction) = (reader.text(), reader.text(), reader.number())
    let object = try mention()
    guard let name, let text, let direction else { return nil }
    return Predicate(text: text, class: name, direction: direction, object: object)
  }

  private mutating func baseline() throws -> Baseline? {
    let (name, text) = (reader.text(), reader.text())
    guard let text else {
      reader.skip(1)
      return nil
    }
    return Baseline(name: name, text: text, kind: try reader.word(Baseline.Kind.self))
  }

  private mutating func scope() throws -> Scope? {
    guard let mention = try mention() else {
      reader.skip(1)
      return nil
    }
    return Scope(name: mention.name, text: mention.text, kind: try reader.word(Scope.Kind.self))
  }

  private mutating func period() throws -> Period? {
    let (start, end) = (try day(), try day())
    guard let text = reader.text() else {
      reader.skip(1)
      return nil
    }
    return Period(text: text, start: start, end: end, basis: try reader.word(Period.Basis.self))
  }

  private mutating func day() throws -> Day? {
    guard let text = reader.text() else { return nil }
    guard let day = Day(text) else { throw reader.strange() }
    return day
  }

  /// Names and texts follow each other as `"name"`, name, `"text"`, text.
  static func mentions(_ list: String?) -> [Mention] {
    let strings = JSONStrings.all(in: list)
    return stride(from: 3, to: strings.count, by: 4).map {
      Mention(name: strings[$0 - 2], text: strings[$0])
    }
  }
}
