import ClaimModel
import Foundation

extension Reading {
  /// What a bare number counts: "nine deaths", "40 extra beds".
  func attachNoun(_ measured: inout Measured) {
    let figure = measured.figure
    guard figure.form == .plain, figure.script != .han, !at(skipBack(measured.start) - 1).isHan
    else {
      return
    }
    guard let noun = nounWords(after: behindBound(measured.range.upperBound), figure) else {
      if isDifference(measured.range.upperBound) {
        measured.unit = .count
      }
      return
    }
    measured.noun = noun
    measured.unit = .count
  }

  /// Up to four words after a number, up to the first that no noun phrase holds.
  private func nounWords(after end: Int, _ figure: Figure) -> Range<Int>? {
    var i = skip(end)
    if at(i) == 0x2D, i == end { i += 1 }
    guard i > end || figure.isVague, at(i).isLatin else { return ofNoun(end, figure) }
    if has("of ", at: i) { return ofNoun(end, figure) ?? ofCounted(i, figure) ?? ofThem(i) }
    i = behindMore(i)
    let start = i
    var stop = i
    for _ in 0..<4 {
      guard let word = latinWord(i),
        words.stops.match(text, at: i).map({ $0.range.count < word.count }) ?? true,
        words.numerals.match(text, at: i).map({ $0.range.count < word.count }) ?? true
      else { break }
      stop = word.upperBound
      if at(stop) == 0x27 || at(stop) == 0x2019 { stop = latinWord(stop + 1)?.upperBound ?? stop }
      if at(stop) == 0x2D, at(stop + 1).isLatin {
        stop += 1
        while at(stop).isLatin { stop += 1 }
      }
      i = skip(stop)
      if i == stop { break }
    }
    return stop > start ? start..<stop : nil
  }

  /// "60 or more beds": what is counted stands behind the bound.
  private func behindBound(_ end: Int) -> Int {
    let next = skip(end)
    guard at(next).isLatin, let bound = words.boundsAfter.match(text, at: next),
      bound.sense != .about, latinWord(skip(bound.range.upperBound)) != nil
    else { return end }
    return bound.range.upperBound
  }

  /// "800 fewer than advertised": how many more or fewer of what was named.
  private func isDifference(_ end: Int) -> Bool {
    let next = skip(end)
    guard next > end, let word = latinWord(next), words.mores.match(text, at: next)?.range == word
    else { return false }
    return has("than ", at: skip(word.upperBound))
  }

  /// "450 more students": "more" is part of what is counted where a noun follows.
  private func behindMore(_ i: Int) -> Int {
    guard let word = latinWord(i), words.mores.match(text, at: i)?.range == word,
      let next = latinWord(skip(word.upperBound)),
      words.stops.match(text, at: next.lowerBound) == nil
    else { return i }
    return next.lowerBound
  }

  /// "22 of the 51 seats": a part is counted as its whole is.
  private func ofCounted(_ i: Int, _ figure: Figure) -> Range<Int>? {
    var k = skip(i + 2)
    if let word = latinWord(k), words.stops.match(text, at: k)?.range == word {
      k = skip(word.upperBound)
    }
    guard at(k).isDigit else { return nil }
    while at(k).isDigit || at(k) == 0x2C && at(k + 1).isDigit { k += 1 }
    return nounWords(after: k, figure)
  }

  /// "17 of them", "three of its plants"
  private func ofThem(_ i: Int) -> Range<Int>? {
    let j = skip(i + 2)
    guard
      has("them", at: j) || has("those", at: j) || has("these", at: j) || has("which", at: j)
        || has("whom", at: j) || has("its ", at: j) || has("their ", at: j) || has("our ", at: j)
        || has("the ", at: j)
    else { return nil }
    return latinWord(j).map { i..<$0.upperBound }
  }

  /// "Hundreds of parents"
  private func ofNoun(_ end: Int, _ figure: Figure) -> Range<Int>? {
    let i = skip(end)
    guard figure.isVague, has("of ", at: i) else { return nil }
    var plain = figure
    plain.isVague = false
    return nounWords(after: i + 2, plain)
  }

  /// The Han words after a classifier, up to a mark, a particle or eight characters.
  func nounAfterClassifier(_ measured: Measured) -> Range<Int>? {
    guard measured.unit?.dimension == "count" else { return nil }
    let start = skip(measured.range.upperBound)
    var i = start
    while i < start + 10, at(i).isHan || at(i).isLatin, !Self.nounEnds.contains(at(i)) { i += 1 }
    return i > start ? start..<i : nil
  }

  private static let nounEnds = CodePoints(folding: "的是在與和及或於被將已有為從向由對以但而並了")
}
