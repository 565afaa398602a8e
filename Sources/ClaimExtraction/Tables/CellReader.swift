import ClaimModel
import Foundation

// A cell has its number, and its unit in itself, in the head of its column, in the name of its row or in the title:
//
//   地区生产总值（亿元）　9862.4            9862.4 and 亿元
//   Revenue ($m)  …  9.4                   $9.4m
//
// The number and its unit are put together as they would be written in a sentence and read as such.

/// Reads the figures of cells.
struct CellReader {
  private let quantities: QuantityReader
  /// Whose 元 the text means, as a hint.
  private let language: String?

  init(_ quantities: QuantityReader, _ text: ReadingText, _ language: String?) {
    self.quantities = quantities
    self.language = quantities.moneyHint(in: text, language: language) ?? language
  }

  /// How a number and its unit are written together: $…m.
  struct Unit: Hashable {
    var before: String
    var behind: String
  }

  struct Value: Hashable {
    var min: Decimal?
    var max: Decimal?
    /// `nil` for a bare number.
    var unit: String?
    var approximate = false
  }

  /// What words in brackets mean as a unit; `nil` where they are none.
  func unit(_ words: String) -> Unit? {
    let words = words.trimmingCharacters(in: .whitespaces)
    guard !words.isEmpty, words.count <= 24 else { return nil }
    for unit in Self.ways(words) where read(unit.before + "12" + unit.behind)?.unit != nil {
      return unit
    }
    return words.contains("%") || words.contains("％") ? Unit(before: "", behind: "%") : nil
  }

  /// 亿元 behind, "million tonnes" behind a space, $ before and m behind.
  private static func ways(_ words: String) -> [Unit] {
    var ways = [Unit(before: "", behind: words), Unit(before: "", behind: " " + words)]
    for thousand in ["'000", "’000", "000s", "000"] where words.hasPrefix(thousand) {
      ways.append(Unit(before: "", behind: " thousand" + words.dropFirst(thousand.count)))
    }
    for length in 1...Swift.min(4, words.count) {
      let rest = words.dropFirst(length).trimmingCharacters(in: .whitespaces)
      let scale = ["'000", "’000", "000s", "000", "k"].contains(rest) ? "thousand" : rest
      let before = String(words.prefix(length))
      if scale == rest { ways.append(Unit(before: before, behind: rest)) }
      ways.append(Unit(before: before, behind: scale.isEmpty ? "" : " " + scale))
    }
    return ways
  }

  /// The value of a cell; a minus, ▼ or brackets around it mean below zero.
  func value(_ cell: String, _ unit: Unit?) -> Value? {
    var words = cell.trimmingCharacters(in: .whitespaces)
    var isBelow = false
    while let last = words.last, "*†‡".contains(last) { words.removeLast() }
    if let first = words.first, "(（".contains(first), let last = words.last, ")）".contains(last) {
      words = String(words.dropFirst().dropLast())
      isBelow = true
    }
    if let first = words.first, "+＋-−–－▼▽↓▲↑".contains(first) {
      isBelow = "-−–－▼▽↓".contains(first)
      words = words.dropFirst().trimmingCharacters(in: .whitespaces)
    }
    guard var value = plain(words, unit) else { return nil }
    if isBelow { (value.min, value.max) = (value.max.map { -$0 }, value.min.map { -$0 }) }
    return value
  }

  private func plain(_ words: String, _ unit: Unit?) -> Value? {
    let isBare = words.allSatisfy { $0.isNumber || ".,．，".contains($0) }
    if !isBare { return read(words) }
    if let unit { return read(unit.before + words + unit.behind) }
    guard let number = Decimal(string: words.filter { !",，".contains($0) }) else { return nil }
    return Value(min: number, max: number)
  }

  /// The one quantity that fills the words.
  private func read(_ words: String) -> Value? {
    let text = ReadingText(words)
    let found = quantities.sightings(in: text, language: language)
    guard found.count == 1, let sighting = found.first, sighting.kind == .quantity,
      sighting.range == text.folded.indices, let unit = sighting.unit
    else { return nil }
    return Value(
      min: sighting.min, max: sighting.max, unit: unit, approximate: sighting.approximate)
  }
}

extension QuantityReader {
  /// The language of those whose 元 a text means.
  func moneyHint(in text: ReadingText, language: String?) -> String? {
    switch localMoney(in: text, language: language) {
    case "TWD": "zh-TW"
    case "HKD": "zh-HK"
    default: nil
    }
  }
}
