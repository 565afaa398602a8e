import ClaimModel

// Round-ups: one article, many firms, each with figures of its own.
//
//   HALDEN BANK PLC — Profit rose 8 % to £3m. It closed nine branches.        a name in capitals before the paragraph
//   食品廠豐穗（1266）8月營收18.9億元，年增6.7%。                                  a sentence that opens with a listed firm
//
// From there to the end of the paragraph or to the next such name, what leaves its subject out is that firm's, and so are
// "it" and "the company". One such name alone makes no round-up.

/// A firm and the stretch of a round-up that tells of it.
struct House: Hashable, Sendable {
  var name: Name
  /// Folded code points.
  var region: Range<Int>

  /// In order; none where fewer than two firms are told of.
  static func all(_ page: NamePage, _ names: [Name]) -> [House] {
    var openings = page.clauses.slugs.map { slug($0, page) }
    for name in names where opens(name, page) { openings.append(name) }
    openings.sort { $0.range.lowerBound < $1.range.lowerBound }
    guard Set(openings.map(\.name)).count > 1 else { return [] }
    var paragraph = 0
    return openings.enumerated().compactMap { i, name in
      let start = name.range.lowerBound
      while paragraph < page.clauses.paragraphs.count,
        page.clauses.paragraphs[paragraph].upperBound <= start
      { paragraph += 1 }
      guard paragraph < page.clauses.paragraphs.count else { return nil }
      var end = page.clauses.paragraphs[paragraph].upperBound
      if i + 1 < openings.count { end = min(end, openings[i + 1].range.lowerBound) }
      return House(name: name, region: start..<end)
    }
  }

  /// Whether a listed firm opens its sentence, behind the words of its trade at most.
  private static func opens(_ name: Name, _ page: NamePage) -> Bool {
    let end = name.range.upperBound
    guard name.type == "organisation", page.folded.indices.contains(end),
      page.folded[end] == 0x28 && ListedRule.isCode(page, end)
        || page.folded[end - 1] == 0x29 && holdsCode(name, page),
      let clause = page.clauses.clauseIndex(at: name.range.lowerBound)
    else { return false }
    let sentence = page.clauses.sentences[page.clauses.clauses[clause].sentence]
    return name.range.lowerBound - sentence.lowerBound <= 8
  }

  /// The bracket with the code may have become a part of the name.
  private static func holdsCode(_ name: Name, _ page: NamePage) -> Bool {
    name.range.last { page.folded[$0] == 0x28 }.map { ListedRule.isCode(page, $0) } ?? false
  }

  /// "Halden Bank PLC" of HALDEN BANK PLC.
  static func slug(_ range: Range<Int>, _ page: NamePage) -> Name {
    let words = page.written(range).split(separator: " ").map { word in
      word.count > 3 || ["INC", "LTD", "CO.", "INC.", "LTD."].contains(word)
        ? word.split(separator: "-", omittingEmptySubsequences: false)
          .map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
        : String(word)
    }
    return Name(
      range: range, name: words.joined(separator: " "), type: "organisation", source: .open,
      partOf: nil)
  }

  /// "Halden Bank" and "Halden" of "Halden Bank PLC", down to its first word, if that is no short one.
  static func shorter(_ name: String) -> [String] {
    let words = name.split(separator: " ")
    return (1..<words.count).map { words.prefix($0).joined(separator: " ") }
      .filter { $0.count > 4 }
  }

  /// "It", "the company" and their kin mean the firm that the stretch tells of.
  static func settled(_ names: [Name], _ houses: [House], _ page: NamePage) -> [Name] {
    guard !houses.isEmpty else { return names }
    var next = 0
    return names.map { name in
      guard name.source == .anaphor, name.type != "person", name.type != "place" else {
        return name
      }
      while next < houses.count, houses[next].region.upperBound <= name.range.lowerBound {
        next += 1
      }
      guard next < houses.count, houses[next].region.contains(name.range.lowerBound),
        Anaphora.meansFirm(page, name.range)
      else { return name }
      var settled = name
      settled.name = houses[next].name.name
      settled.type = houses[next].name.type
      settled.partOf = nil
      return settled
    }
  }
}
