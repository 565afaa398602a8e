import Foundation

/// What the words to the left of a number say of it.
struct Bounds {
  /// Where the first of those words begins that belong to the quantity's own wording.
  var start: Int
  var over = false
  var under = false
  var near = false
  var about = false
  var isFrom = false
  var isChange = false
  /// A verb of change stands before "from".
  var hasChangeBefore = false
  var isScaleBound = false
  /// "By" stands before the number: no word before that bounds it ("passed by 112 votes").
  var hasBy = false
  var isLabel = false
  var isCounted = false
  /// The nearest word that tells of a rise or a fall.
  var change: Sighting.Change?
  var wording: Sighting.Wording = []
}

extension Reading {
  /// Reads the words that end where a number begins, from right to left.
  func bounds(before start: Int) -> Bounds {
    var bounds = Bounds(start: start)
    var end = start
    for _ in 0..<6 {
      var j = skipBack(end)
      if at(j - 1) == 0x4E86 || at(j - 1) == 0x8FBE,
        words.cuesBefore.match(text, endingAt: j) == nil
      {
        j -= 1
      }
      guard j > 0, let match = cue(endingAt: j), !isInsideWord(match.range) else { break }
      if end < start, bounds.start == start, isExtreme(match.range) { break }
      // "The figure to 84 million": a label stands right before its number.
      if end < start, match.sense == .label { break }
      let isBound = take(match.sense, match.range, &bounds)
      end = match.range.lowerBound
      if isBound { bounds.start = end }
      if match.sense == .label { break }
    }
    if bounds.isFrom || bounds.wording.contains(.from) {
      bounds.hasChangeBefore = hasChange(before: end)
    }
    return bounds
  }

  /// The cue that ends at `j`, or before 有, 是 or 為 there: 至少有10次.
  private func cue(endingAt j: Int) -> PhraseTable<Cue>.Match? {
    if let match = words.cuesBefore.match(text, endingAt: j) ?? ableBound(endingAt: j) {
      return match
    }
    guard at(j - 1) == 0x6709 || at(j - 1) == 0x662F || at(j - 1) == 0x4E3A,
      let match = words.cuesBefore.match(text, endingAt: skipBack(j - 1))
    else { return nil }
    switch match.sense {
    case .over, .under, .near, .about, .atLeast, .atMost: return match
    default: return nil
    }
  }

  /// 最多可容納800人, 至少能省三成: a verb of up to three characters behind 可 or 能.
  private func ableBound(endingAt j: Int) -> PhraseTable<Cue>.Match? {
    var k = j - 1
    while k > j - 5, at(k).isHan, part(k) == .none {
      if at(k) == 0x53EF || at(k) == 0x80FD,
        let match = words.cuesBefore.match(text, endingAt: k)
      {
        return match.sense == .atMost || match.sense == .atLeast ? match : nil
      }
      k -= 1
    }
    return nil
  }

  /// 通過 and 不過 end in a bound word but bound nothing.
  private func isInsideWord(_ range: Range<Int>) -> Bool {
    let value = at(range.lowerBound)
    guard range.count == 1, value.isHan else { return false }
    let before = at(range.lowerBound - 1)
    switch value {
    case 0x8FC7: return "通经透不难渡错路度".unicodeScalars.contains { $0.value == before }
    case 0x8FD1: return "附最邻临靠亲".unicodeScalars.contains { $0.value == before }
    case 0x591A, 0x5C11, 0x9AD8, 0x4F4E:
      return before == 0x6700 || before == 0x8BB8 || before == 0x5F88
    case 0x7EA6: return "合条公契节纽大签预制违".unicodeScalars.contains { $0.value == before }
    case 0x7834: return "打攻击识看刺爆撞冲侦".unicodeScalars.contains { $0.value == before }
    // 署長, 校長: an office, and nothing grew.
    case 0x957F:
      return "署局校部市院行会董处科所社店厂站县镇乡村区省州队班组团家首酋".unicodeScalars.contains {
        $0.value == before
      }
    case 0x5230, 0x81F3: return "得受遭看想收直遇感见找谈提碰做".unicodeScalars.contains { $0.value == before }
    case 0x4ECE, 0x7531, 0x5728: return "自理存现正所".unicodeScalars.contains { $0.value == before }
    default: return false
    }
  }

  /// Notes what a word says; whether the word is part of the quantity's wording.
  private func take(_ cue: Cue, _ range: Range<Int>, _ bounds: inout Bounds) -> Bool {
    switch cue {
    case .over, .atLeast, .under, .atMost, .near, .about:
      if bounds.hasBy { return false }
    default: break
    }
    switch cue {
    case .over, .atLeast: bounds.over = true
    case .under, .atMost: bounds.under = true
    case .near: bounds.near = true
    case .about: bounds.about = true
    case .bareScale:
      bounds.isScaleBound = true
      return false
    case .rangeFrom:
      bounds.isFrom = true
      if has("from", at: range.lowerBound) || at(range.lowerBound) == 0x4ECE
        || at(range.lowerBound) == 0x7531
      {
        bounds.wording.insert(.from)
      }
      return range.count > 1 && !has("from", at: range.lowerBound)
    case .changeFrom:
      bounds.wording.insert(.from)
      bounds.isFrom = true
      return false
    case .changeUp, .changeDown:
      bounds.isChange = true
      if !bounds.wording.contains(.to), !bounds.wording.contains(.from) {
        bounds.wording.insert(.change)
      }
      if bounds.change == nil {
        bounds.change = Sighting.Change(word: range, isFall: cue == .changeDown)
      }
      return false
    case .changeBy:
      bounds.hasBy = true
      bounds.wording.insert(.change)
      return false
    case .changeTo:
      if !bounds.wording.contains(.change) { bounds.wording.insert(.to) }
      return false
    case .shareOf: bounds.wording.insert(.share)
    case .contrast: bounds.wording.insert(.contrast)
    case .label: bounds.isLabel = true
    case .per: bounds.wording.insert(.perUnit)
    case .counts: bounds.isCounted = true
    case .rank, .minus, .filler: break
    }
    switch cue {
    case .over, .atLeast, .under, .atMost, .near, .about: return true
    default: return false
    }
  }

  /// 最低, 最高: before a verb (最低跌至) they tell of the lowest, and bound no number.
  private func isExtreme(_ range: Range<Int>) -> Bool {
    at(range.lowerBound) == 0x6700
      && (at(range.upperBound - 1) == 0x4F4E || at(range.upperBound - 1) == 0x9AD8)
  }

  /// Whether a verb of change stands in the twelve words or so before `end`, in its clause.
  private func hasChange(before end: Int) -> Bool {
    var j = end
    let floor = Swift.max(0, end - (at(skipBack(end) - 1).isLatin ? 70 : 40))
    while j > floor {
      let value = at(j - 1)
      if value == 0x2C || value == 0x3002 || value == 0x0A || value == 0x3B { return false }
      if let match = words.cuesBefore.match(text, endingAt: j) {
        if match.sense == .changeUp || match.sense == .changeDown { return true }
      }
      j -= 1
    }
    return false
  }
}
