import ClaimModel
import Foundation

// Chinese numerals, alone or mixed with Arabic digits: 三百五十萬, 8.3萬, 3萬4000, 一點五億, 三四四○, 十幾萬, 數百億.
//
// A numeral is a sum of sections. Within a section a digit is multiplied by 十 百 千; a section is closed by 萬 億 兆,
// and a larger closing word multiplies everything smaller before it (一萬五千億 is 15,000 × 10^8). A single digit at the end
// stands for the next smaller place (九萬四 is 94,000). Two neighbouring digits before a place or a unit are a span (二三十).

extension Reading {
  /// A Chinese or mixed numeral that begins at `i`.
  ///
  /// - Parameter start: a figure in Arabic digits already read from `i`, whose scale words follow.
  func han(at i: Int, after start: Figure? = nil) -> Figure? {
    var numeral = HanNumeral(self, at: i)
    if let start {
      numeral.begin(with: start)
    } else if let vague = several(at: i) {
      return vague
    }
    numeral.run()
    return numeral.figure
  }

  /// Whether a scale word stands at `i` and no unit that begins with it: 千 but not 千瓦.
  func isScale(_ i: Int) -> Bool {
    let part = part(i)
    guard part == .small || part == .big else { return false }
    if let unit = unit(at: i), unit.range.count > 1,
      unit.sense.dimension != "count"
    {
      return false
    }
    return true
  }

  /// 數百億, 好幾萬, 上千, 數倍: one to ten of what follows.
  private func several(at i: Int) -> Figure? {
    let isFew = at(i) == 0x51E0
    guard part(i) == .several || isFew else { return nil }
    let lead =
      at(i) == 0x6570
      ? words.idioms.match(text, at: i - 1) ?? words.idioms.match(text, at: i)
      : words.idioms.match(text, at: i)
    if lead != nil || isNounBefore(i) { return nil }
    var j = skipBlanks(i + 1)
    var isCounted = false
    if at(i) == 0x6570, at(j) == 0x4EE5 {
      j += 1
      isCounted = true
    }
    var base: Decimal = 1
    var isScaled = false
    while isScale(j) {
      base *= value(j)
      isScaled = true
      j = skipBlanks(j + 1)
    }
    if isCounted {
      guard isScaled, at(j) == 0x8BA1 else { return nil }
      j += 1
    } else if isScaled, part(j) == .more, at(j) != 0x51E0 {
      j += 1
    }
    var end = j
    while end > i + 1, at(end - 1) == 0x20 { end -= 1 }
    // 幾萬 is a number; 幾年 and 幾個 are too loose for one.
    guard isScaled || !isFew else { return nil }
    guard isScaled || followsUnit(end) || part(skipBlanks(end)) == .tenth else { return nil }
    return vague(i..<end, base: base)
  }

  func vague(_ range: Range<Int>, base: Decimal) -> Figure {
    var figure = Figure(range: range, value: base, script: .han)
    figure.max = base * 10
    figure.scale = base
    figure.mantissa = 1
    figure.isVague = true
    figure.isApproximate = true
    return figure
  }

  /// 人數百萬 is a number of people and not several millions.
  private func isNounBefore(_ i: Int) -> Bool {
    guard at(i) == 0x6570 else { return at(i - 1) == 0x7B2C }
    return Self.countNouns.contains(at(i - 1))
  }

  private static let countNouns = CodePoints(
    folding: "人次总指多少系点倍参分件户岁天年双单奇偶负整小无大票家基函级代计底位页字尾房")

  /// Whether a unit or classifier begins at `i`, blanks skipped.
  func followsUnit(_ i: Int) -> Bool { unit(at: skipBlanks(i)) != nil }
}
