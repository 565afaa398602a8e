import ClaimModel

// An article that comes again from the same address with other words is another version of it. Its claims
// are set beside those of the version before, in three rounds:
//
//   1. the same words with the same focus: the claim stayed
//   2. the same thing said of the same subject in other figures or words (subject, property or predicate,
//      scope and baseline agree, or nine parts in ten of the words): it changed, or stayed if no slot did
//   3. what is left vanished from the old version, or is new in the new one
//
// Each claim is paired once, in text order.

/// What became of an article's claims in a later version.
struct VersionChange {
  struct Pair: Hashable {
    var old: Claim
    var new: Claim
  }

  var before: ArticleID
  var after: ArticleID
  var stayed: [Pair] = []
  var changed: [Pair] = []
  var vanished: [Claim] = []
  var new: [Claim] = []

  init(from before: ArticleID, _ old: [Claim], to after: ArticleID, _ new: [Claim]) {
    (self.before, self.after) = (before, after)
    var rest = (old: old, new: new)
    stayed = VersionChange.take(&rest) { "\($0.kind) \(VersionChange.words($0))" }
    for key in [VersionChange.matter, VersionChange.looseMatter] {
      for pair in VersionChange.take(&rest, by: key) { sort(pair) }
    }
    for pair in VersionChange.alike(&rest) { sort(pair) }
    (vanished, self.new) = (rest.old, rest.new)
  }

  private mutating func sort(_ pair: Pair) {
    if VersionChange.differences(pair).isEmpty { stayed.append(pair) } else { changed.append(pair) }
  }

  /// The slots in which a changed claim differs; how it is worded is none of them.
  static func differences(_ pair: Pair) -> [(Claim.Slot, String, String)] {
    Slots.differences(pair.old, pair.new).filter { $0.0 != .statement }
  }

  private static func take(
    _ rest: inout (old: [Claim], new: [Claim]), by key: (Claim) -> String?
  ) -> [Pair] {
    var waiting: [String: [Int]] = [:]
    for (i, claim) in rest.new.enumerated().reversed() {
      if let key = key(claim) { waiting[key, default: []].append(i) }
    }
    var (pairs, left, taken) = ([Pair](), [Claim](), Set<Int>())
    for claim in rest.old {
      if let key = key(claim), let i = waiting[key]?.popLast() {
        taken.insert(i)
        pairs.append(Pair(old: claim, new: rest.new[i]))
      } else {
        left.append(claim)
      }
    }
    rest = (left, rest.new.indices.filter { !taken.contains($0) }.map { rest.new[$0] })
    return pairs
  }

  /// The quote with the words on which the claim turns marked.
  private static func words(_ claim: Claim) -> String {
    let start = claim.focus.lowerBound - claim.anchor.start
    return "\(claim.quote.filter { !$0.isWhitespace }) \(start) \(claim.focus.count)"
  }

  /// Of what something is said; `nil` where that is not known.
  private static func matter(_ claim: Claim) -> String? {
    guard let loose = looseMatter(claim) else { return nil }
    let period = claim.period.map { "\($0.start?.description ?? "")/\($0.end?.description ?? "")" }
    let slots = [
      claim.scope?.name, claim.baseline?.text, period, claim.modality.rawValue,
      claim.quantity?.measure.rawValue, claim.quantity?.unit,
    ]
    return loose + "|" + slots.map { $0 ?? "" }.joined(separator: "|")
  }

  private static func looseMatter(_ claim: Claim) -> String? {
    guard let subject = claim.subject?.name else { return nil }
    guard
      let said = claim.property?.name
        ?? claim.predicate.map({ "\($0.class) \($0.object?.name ?? "")" })
    else { return nil }
    return "\(claim.kind.rawValue)|\(subject)|\(said)"
  }

  /// Pairs whose quotes share most of their neighbouring characters, the likeliest first; a few hundred at most.
  private static func alike(_ rest: inout (old: [Claim], new: [Claim])) -> [Pair] {
    guard rest.old.count * rest.new.count <= 40_000 else { return [] }
    let old = rest.old.map { neighbours($0.quote) }
    let new = rest.new.map { neighbours($0.quote) }
    var found: [(share: Double, old: Int, new: Int)] = []
    for i in old.indices {
      for j in new.indices where rest.old[i].kind == rest.new[j].kind {
        let both = old[i].intersection(new[j]).count
        let share = 2 * Double(both) / Double(max(1, old[i].count + new[j].count))
        if share >= 0.75 { found.append((share, i, j)) }
      }
    }
    var (pairs, usedOld, usedNew) = ([(Int, Int)](), Set<Int>(), Set<Int>())
    for (_, i, j) in found.sorted(by: { ($1.share, $0.old, $0.new) < ($0.share, $1.old, $1.new) })
    where !usedOld.contains(i) && !usedNew.contains(j) {
      usedOld.insert(i)
      usedNew.insert(j)
      pairs.append((i, j))
    }
    let made = pairs.sorted { $0.0 < $1.0 }.map { Pair(old: rest.old[$0.0], new: rest.new[$0.1]) }
    rest.old = rest.old.indices.filter { !usedOld.contains($0) }.map { rest.old[$0] }
    rest.new = rest.new.indices.filter { !usedNew.contains($0) }.map { rest.new[$0] }
    return made
  }

  private static func neighbours(_ text: String) -> Set<String> {
    let characters = Array(text.lowercased().filter { !$0.isWhitespace && !$0.isNumber })
    return Set(zip(characters, characters.dropFirst()).map { "\($0)\($1)" })
  }
}
