import Foundation

// Shares said in English as so many of so many: "one in five", "nine out of ten", "one-in-six chance", "one school in six".
//
// The thing shared out stands behind both numbers or between them. Between them it must not be followed by another thing
// ("one goal in six matches" is no share of goals), and "in" needs a round or a small whole: "12 in 2019" is none.

extension Reading {
  /// "One in five", "nine out of ten", "one school in six".
  func proportion(_ figure: Figure) -> Figure? {
    guard figure.form == .plain, figure.isPoint, !figure.isDecimal, figure.min >= 1 else {
      return nil
    }
    return share(of: figure, joint: behindHyphen(figure.range.upperBound), isSplit: false)
      ?? split(figure)
  }

  /// "That one in seven posts": words that count nothing, but for the share that their "one" begins.
  func opensProportion(_ idiom: Range<Int>) -> Bool {
    let end = idiom.upperBound
    guard has("one", at: end - 3), !at(end - 4).isLatin, let one = english(at: end - 3) else {
      return false
    }
    return proportion(one) != nil
  }

  private func behindHyphen(_ end: Int) -> Int {
    at(end) == 0x2D && (has("in-", at: end + 1) || has("out-", at: end + 1)) ? end + 1 : skip(end)
  }

  /// "Four patients in ten": one or two words between the numbers.
  private func split(_ figure: Figure) -> Figure? {
    guard figure.min < 10, figure.script == .english || figure.digits == 1 else { return nil }
    var i = skip(figure.range.upperBound)
    for _ in 0..<2 {
      guard i > figure.range.upperBound, let word = latinWord(i),
        words.stops.match(text, at: i).map({ $0.range.count < word.count }) ?? true,
        unit(at: i).map({ $0.sense.dimension == "count" }) ?? true
      else { return nil }
      i = skip(word.upperBound)
      if let share = share(of: figure, joint: i, isSplit: true) { return share }
    }
    return nil
  }

  private func share(of figure: Figure, joint: Int, isSplit: Bool) -> Figure? {
    guard joint > figure.range.upperBound, at(joint) == 0x69 || at(joint) == 0x6F,
      let (start, isOut) = wholeStart(joint),
      let under = at(start).isDigit ? arabic(at: start) : english(at: start),
      under.form == .plain, under.isPoint, !under.isDecimal, under.min > figure.min,
      isOut || isProportion(figure.min, under.min), isUnitless(under.range.upperBound),
      !isSplit || under.min <= 100 && !isThing(behind: under.range.upperBound)
    else { return nil }
    var result = figure
    result.min = figure.min.ratio(to: under.min)
    result.max = result.min
    result.mantissa = result.min
    result.step = nil
    result.form = .share
    result.denominator = under.min
    result.isArticle = false
    result.range = figure.range.lowerBound..<under.range.upperBound
    return result
  }

  /// Where the whole begins behind "in", "out of" or, where all numbers are asked for, "over".
  private func wholeStart(_ joint: Int) -> (start: Int, isOut: Bool)? {
    var i: Int
    let isOut = has("out of ", at: joint) || has("out-of-", at: joint)
    if isOut {
      i = skip(joint + 7)
    } else if has("in ", at: joint) || has("in-", at: joint) {
      i = skip(joint + 3)
    } else if all, has("over ", at: joint) {
      i = skip(joint + 5)
    } else {
      return nil
    }
    if has("every ", at: i) { i = skip(i + 6) }
    return (i, isOut)
  }

  private func isProportion(_ above: Decimal, _ under: Decimal) -> Bool {
    above == 1
      ? under <= 100 || under.lastPlace == under : above < 10 && (under <= 12 || under == 100)
  }

  private func isUnitless(_ end: Int) -> Bool {
    if at(end).isLatin || at(end) == 0x25 { return false }
    guard let unit = unit(at: skip(end)) else { return true }
    return unit.sense.dimension == "count"
  }

  /// Whether a plural or a hyphened word follows: "in six games", "in ten-minute spells".
  private func isThing(behind end: Int) -> Bool {
    if at(end) == 0x2D { return true }
    let i = skip(end)
    guard i > end, let word = latinWord(i), words.stops.match(text, at: i)?.range != word else {
      return false
    }
    return words.countedVerbs.match(text, at: i)?.range != word && at(word.upperBound - 1) == 0x73
      && !isObject(skip(word.upperBound))
  }

  /// "Lacks a nurse": what an article or the like begins makes a verb of the word before it.
  private func isObject(_ i: Int) -> Bool {
    has("a ", at: i) || has("an ", at: i) || has("the ", at: i) || has("no ", at: i)
      || has("its ", at: i) || has("their ", at: i)
  }
}
