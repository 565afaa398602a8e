import ClaimModel

/// The words by which tables are read: `frame.table.…` of the lexicon.
struct TableWords: Sendable {
  /// Cells that hold nothing: —, n/a, 不适用; folded
  let nothing: Set<String>
  /// Heads that abbreviate in a table of games, in whole; folded
  let games: Set<String>
  /// Heads of one character that say what is counted; folded
  let counts: Set<String>
  /// Heads of columns whose figures measure nothing: rank, code, telephone
  let silent: PhraseTable<Bool>
  /// Heads that say only that a figure stands below: 绝对量, value
  let amounts: PhraseTable<Bool>
  /// 增减, change
  let changes: PhraseTable<Bool>
  /// 占比, share
  let shares: PhraseTable<Bool>
  /// 同比, yoy: against which time a change is
  let spans: PhraseTable<Bool>
  /// 单位, "in" before the unit of a whole table
  let units: PhraseTable<Bool>
  /// 价格, price
  let prices: PhraseTable<Bool>
  /// 附表, 一览: in the title of a table
  let captions: PhraseTable<Bool>
  /// "Source", 资料来源: opens the line below a table that says whose figures they are
  let sources: PhraseTable<Bool>

  init(_ lexicon: Lexicon) {
    func words(_ name: String) -> [[UInt32]] {
      lexicon.entries.filter { $0.kind == .cue && $0.name == "frame.table." + name }
        .flatMap(\.aliases).map { Folding.fold($0) }
    }
    func table(_ name: String) -> PhraseTable<Bool> {
      PhraseTable(words(name).map { ($0, true) })
    }
    nothing = Set(words("nothing").map { String(codePoints: $0[...]) })
    games = Set(words("games").map { String(codePoints: $0[...]) })
    counts = Set(words("counts").map { String(codePoints: $0[...]) })
    silent = table("silent")
    amounts = table("amounts")
    changes = table("changes")
    shares = table("shares")
    spans = table("spans")
    units = table("units")
    prices = table("prices")
    captions = table("captions")
    sources = table("sources")
  }
}

extension PhraseTable {
  /// The first word that stands in a short range, whole.
  func first(in text: [UInt32], _ range: Range<Int>) -> Range<Int>? {
    for i in range {
      if let match = match(text, at: i), match.range.upperBound <= range.upperBound {
        return match.range
      }
    }
    return nil
  }

  func isHeld(in text: [UInt32], _ range: Range<Int>) -> Bool { first(in: text, range) != nil }
}
