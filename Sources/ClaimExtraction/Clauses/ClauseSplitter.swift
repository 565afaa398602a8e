import ClaimModel

/// Where clauses end inside a sentence.
///
/// 雖然成本下降，銷量卻沒有增加 → 雖然成本下降， · 銷量卻沒有增加
/// The bank, which was founded in 1911, closed two branches → three pieces, each with a verb
/// In March, the port reopened → one piece: what stands before the comma has no verb
struct ClauseSplitter {
  private let text: [UInt32]
  private let cues: Cues
  private let verbs: Sightings<Int32>

  /// Longest piece without a verb that joins what follows it, in columns.
  private static let lead = 20

  init(_ text: [UInt32], _ cues: Cues, _ verbs: Sightings<Int32>) {
    self.text = text
    self.cues = cues
    self.verbs = verbs
  }

  func split(_ sentence: Range<Int>) -> [Range<Int>] {
    let pieces = pieces(of: sentence)
    guard pieces.count > 1 else { return pieces }
    var clauses: [Range<Int>] = []
    var pending: Range<Int>?
    for piece in pieces {
      let whole = (pending?.lowerBound ?? piece.lowerBound)..<piece.upperBound
      pending = nil
      switch standing(of: piece) {
      case .alone: clauses.append(whole)
      case .leads: pending = whole
      case .trails:
        if let last = clauses.last, whole == piece {
          clauses[clauses.count - 1] = last.lowerBound..<piece.upperBound
        } else {
          pending = whole
        }
      }
    }
    if let pending {
      if let last = clauses.last {
        clauses[clauses.count - 1] = last.lowerBound..<pending.upperBound
      } else {
        clauses.append(pending)
      }
    }
    return clauses
  }

  private enum Standing { case alone, leads, trails }

  /// Whether a piece can be a clause, opens the next one (此外, In March) or goes on with the last one (and Kenya).
  private func standing(of piece: Range<Int>) -> Standing {
    let isHan = text[piece].contains(where: \.isHan)
    if hasVerb(piece, isHan: isHan) { return .alone }
    if isHan, cues.at(piece.lowerBound, .contrast) != nil, piece.count > 4 { return .alone }
    let width = text[piece].reduce(0) { $0 + $1.columns }
    if isHan {
      if width <= Self.lead, !hasAmount(piece) { return .leads }
      return .alone
    }
    if cues.within(piece).contains(where: {
      $0.range.lowerBound == piece.lowerBound
        && ($0.roles.contains(.preposition) || $0.roles.contains(.connective))
    }) {
      return .leads
    }
    return hasAmount(piece) && width > Self.lead ? .alone : .trails
  }

  private func hasVerb(_ piece: Range<Int>, isHan: Bool) -> Bool {
    if cues.has(.auxiliary, in: piece) { return true }
    return verbs.within(piece).contains { !isHan || $0.range.count < piece.count }
  }

  /// A figure that is not a year, a month or a day.
  private func hasAmount(_ piece: Range<Int>) -> Bool {
    var i = piece.lowerBound
    while i < piece.upperBound {
      guard text[i].isDigit else {
        i += 1
        continue
      }
      let start = i
      while i < piece.upperBound, text[i].isDigit { i += 1 }
      let isYear = i - start == 4 && (text[start] == 0x31 || text[start] == 0x32)
      if !isYear, i == piece.upperBound || !Self.dates.contains(text[i]) { return true }
    }
    return false
  }

  private static let dates = CodePoints(folding: "年月日号")

  /// The sentence cut at every comma, semicolon, colon and dash outside brackets, quotations and numbers.
  private func pieces(of sentence: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    var closing: [UInt32] = []
    for i in sentence {
      let value = text[i]
      if let last = closing.last, value == last {
        closing.removeLast()
      } else if let close = Marks.close(of: value), closing.count < 8 {
        if hasClose(close, after: i, in: sentence) { closing.append(close) }
      }
      guard closing.isEmpty, cuts(at: i, in: sentence) else { continue }
      append(start..<(i + 1), to: &pieces)
      start = i + 1
    }
    append(start..<sentence.upperBound, to: &pieces)
    return pieces
  }

  /// Brackets further apart than this are not a pair: keeps the search linear.
  private static let reach = 200

  private func hasClose(_ close: UInt32, after i: Int, in sentence: Range<Int>) -> Bool {
    text[(i + 1)..<min(sentence.upperBound, i + Self.reach)].contains(close)
  }

  private func append(_ range: Range<Int>, to pieces: inout [Range<Int>]) {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low].isSpace { low += 1 }
    while low < high, text[high - 1].isSpace { high -= 1 }
    if low < high { pieces.append(low..<high) }
  }

  private func cuts(at i: Int, in sentence: Range<Int>) -> Bool {
    let before = i > sentence.lowerBound ? text[i - 1] : 0
    let after = i + 1 < sentence.upperBound ? text[i + 1] : 0
    switch text[i] {
    case Marks.comma, Marks.colon: return !(before.isDigit && after.isDigit)
    case Marks.semicolon: return true
    case 0x2014, 0x2015, 0x2500: return after != text[i]
    case 0x2013, 0x2D: return before.isSpace && after.isSpace
    default: return false
    }
  }
}
