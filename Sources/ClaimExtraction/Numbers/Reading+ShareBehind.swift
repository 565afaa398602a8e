import Foundation

// What stands beside "half", "a third", "double" and their kind where they measure something: "half of the nurses", "a third
// fewer", "doubled", "may double". Elsewhere they are parts of other words: "a half hour", "a double room".

extension Reading {
  /// "Of", "the", "as": what stands behind a share.
  func isShareBehind(_ end: Int) -> Bool {
    let i = skip(end)
    if i > end,
      words.countedVerbs.match(text, at: i) != nil || has("is ", at: i) || has("was ", at: i)
    {
      return true
    }
    if i > end,
      has("of", at: i) || has("the ", at: i) || has("its ", at: i) || has("as ", at: i)
        || has("that ", at: i) || has("their ", at: i) || has("all ", at: i) || has("more ", at: i)
        || has("less ", at: i) || has("in ", at: i)
    {
      return true
    }
    if i > end, words.mores.match(text, at: i) != nil { return true }
    return at(end) == 0x7684 || at(i) == 0x7684
  }

  func isMultipleVerb(_ figure: Figure) -> Bool {
    let end = figure.range.upperBound
    if at(end - 1) == 0x64 || at(end - 1) == 0x67 && at(end - 2) == 0x6E { return true }
    return isShareBehind(end) || has("fold", at: end - 4) || has("what ", at: skip(end))
      || isVerb(figure.range)
  }

  /// "May double", "set to triple by 2030": behind "to" or a modal verb, at the end of its phrase.
  private func isVerb(_ range: Range<Int>) -> Bool {
    guard words.modals.match(text, endingAt: skipBack(range.lowerBound)) != nil else {
      return false
    }
    let next = skip(range.upperBound)
    return !at(next).isLatin && !at(next).isDigit || words.stops.match(text, at: next) != nil
  }
}
