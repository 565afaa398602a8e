// What a page says around its article.
//
// A line is judged by its form (bars of short items, telephone numbers, addresses, a date that stands alone)
// together with words that the lexicon gives the roles `notice.*`. A heading such as MOST READ silences the
// list below it. A sentence of the article is never silenced for a word alone: what closes like a sentence
// needs a second sign.

/// Finds advertisements, navigation, share bars, related links, bylines, datelines and appeals.
struct Notices {
  private(set) var silences: [Silence] = []
  private let text: [UInt32]
  private let lines: [Line]
  private let cues: Cues

  /// Most lines that one heading silences.
  private static let listLength = 14
  /// No notice is wider than this, in columns; keeps the reading of long lines linear.
  private static let widest = 400
  /// Among how many first lines a date that stands alone is the article's own.
  private static let head = 10

  init(_ text: [UInt32], _ lines: [Line], _ cues: Cues) {
    self.text = text
    self.lines = lines
    self.cues = cues
    var i = 0
    var read = 0
    while i < lines.count {
      guard !lines[i].isBlank else {
        i += 1
        continue
      }
      read += 1
      let end = listEnd(from: i) ?? (i + 1)
      if end > i + 1 {
        append(i..<end, .related)
      } else if let kind = kind(of: lines[i], isHead: read <= Self.head) {
        append(i..<(i + 1), kind)
      } else if let credit = credit(of: lines[i]) {
        silences.append(Silence(range: credit, kind: .byline))
      }
      i = end
    }
  }

  private mutating func append(_ block: Range<Int>, _ kind: Silence.Kind) {
    for line in lines[block] where !line.isBlank {
      silences.append(Silence(range: line.range, kind: kind))
    }
  }

  // MARK: Blocks

  /// The end of the block that line `i` opens, where it opens one: a list under a heading, an advertisement, a bracket.
  private func listEnd(from i: Int) -> Int? {
    let line = lines[i]
    let body = LineForm.body(text, line.range)
    if let cue = cues.at(body.lowerBound, .noticeHeading) {
      let rest = LineForm.body(text, cue.upperBound..<body.upperBound)
      if body.lowerBound > line.range.lowerBound, text[line.range.lowerBound] == 0x28,
        !text[line.range].contains(0x29)
      {
        return bracketEnd(from: i)
      }
      if rest.isEmpty || (!line.isClosed && line.width <= 40 && !LineForm.hasColon(text, cue, line))
      {
        return itemsEnd(after: i)
      }
    }
    if let cue = cues.at(body.lowerBound, .noticeAdvert), cue.upperBound == body.upperBound {
      return blockEnd(after: i)
    }
    return nil
  }

  private func bracketEnd(from i: Int) -> Int? {
    for j in (i + 1)..<min(lines.count, i + Self.listLength)
    where text[lines[j].range].contains(0x29) { return j + 1 }
    return nil
  }

  private func itemsEnd(after i: Int) -> Int {
    var j = i + 1
    var items = 0
    while j < lines.count, items < Self.listLength {
      if lines[j].isBlank {
        if items > 0 { break }
      } else {
        let isItem = LineForm.isNumbered(text, lines[j].range)
        if !isItem, lines[j].isClosed || lines[j].width > 110 { break }
        items += 1
      }
      j += 1
    }
    return j
  }

  private func blockEnd(after i: Int) -> Int {
    var j = i + 1
    while j < lines.count, lines[j].isBlank { j += 1 }
    while j < lines.count, !lines[j].isBlank, j < i + 8 { j += 1 }
    return j
  }

  // MARK: Lines

  private func kind(of line: Line, isHead: Bool) -> Silence.Kind? {
    guard line.width <= Self.widest else { return nil }
    let body = LineForm.body(text, line.range)
    let found = Array(cues.within(line.range))
    func count(_ role: Role) -> Int { found.count { $0.roles.contains(role) } }
    func starts(_ role: Role) -> Range<Int>? { cues.at(body.lowerBound, role) }
    if LineForm.isAddress(text, line.range) || LineForm.isHashtags(text, line.range) {
      return .link
    }
    if let cue = starts(.noticeHeading), opensList(line, cue) { return .related }
    if let cue = starts(.noticeAdvert), LineForm.isSetOff(text, cue, line) { return .advert }
    if count(.noticeCopyright) > 0, line.width <= 200 || text[body.lowerBound] == 0xA9 {
      return .copyright
    }
    if covers(body, found, [.noticeControl, .noticeShare], share: 95), line.width <= 80 {
      return .control
    }
    if count(.noticeShare) > 1, !line.isClosed,
      covers(body, found, [.noticeControl, .noticeShare], share: 60)
    {
      return .share
    }
    if LineForm.isBar(text, line) { return .link }
    if let cue = starts(.noticeWeather), LineForm.hasColon(text, cue, line) || hasDegree(line) {
      if !line.isClosed { return .weather }
    }
    if isSale(line, count(.noticeSale)) { return .advert }
    if count(.noticeAppeal) > 0, line.width <= 160 { return .appeal }
    if invites(line, body) { return .appeal }
    if count(.noticeContact) > 0, LineForm.hasTelephone(text, line.range), line.width <= 160 {
      return .contact
    }
    if let cue = starts(.noticeByline), isByline(line, cue) { return .byline }
    if isHead || text[line.range.lowerBound] == 0x3010, isDateline(line) { return .dateline }
    return nil
  }

  /// "Related: …", "More from Business: …": a colon behind the heading, or behind a few words more of it.
  private func opensList(_ line: Line, _ cue: Range<Int>) -> Bool {
    if LineForm.hasColon(text, cue, line) { return true }
    guard !line.isClosed, text[cue.lowerBound].isLatin,
      let colon = text[cue.upperBound..<line.range.upperBound].firstIndex(of: 0x3A)
    else { return false }
    return LineForm.words(text, cue.upperBound..<colon) <= 3
  }

  /// Whether the cues of `roles`, with figures and marks, make up `share` in a hundred of a line's characters.
  private func covers(
    _ body: Range<Int>, _ found: [Cues.Sighting], _ roles: [Role], share: Int
  ) -> Bool {
    let roles = RoleSet(roles)
    guard found.contains(where: { !roles.isDisjoint(with: $0.roles) }) else { return false }
    var letters = 0
    var covered = 0
    var end = body.lowerBound
    var cueEnd = body.lowerBound
    var isAny = false
    for i in body where text[i].isHan || text[i].isLatin {
      letters += 1
      if i >= end, let cue = found.first(where: { $0.range.lowerBound == i }),
        !roles.isDisjoint(with: cue.roles)
      {
        cueEnd = max(cueEnd, cue.range.upperBound)
        end = cueEnd
        isAny = true
      }
      // 万 千 k m
      let isScale = i > 0 && text[i - 1].isDigit && [0x4E07, 0x5343, 0x6B, 0x6D].contains(text[i])
      if i < cueEnd || isScale { covered += 1 }
    }
    return isAny && letters > 0 && covered * 100 >= letters * share
  }

  private func isSale(_ line: Line, _ cues: Int) -> Bool {
    guard cues > 0, line.width <= 140 else { return false }
    let hasPrice = LineForm.hasPrice(text, line.range)
    let shouts = text[line.range].count { $0 == 0x21 || $0 == 0x3F }
    if shouts > 1, !text[line.range].contains(0x3002) { return true }
    let isCry = shouts == 1 && text[line.range].last == 0x21
    return line.isClosed && !isCry ? cues > 2 && hasPrice : hasPrice || cues > 1
  }

  /// 加入商報VIP　首月149元, "Listen to our podcast — 4.8 stars": asks the reader to join something that ends its phrase.
  private func invites(_ line: Line, _ body: Range<Int>) -> Bool {
    guard !line.isClosed, line.width <= 100,
      let verb = cues.at(body.lowerBound, .noticeInvite)
    else { return false }
    return cues.within(verb.upperBound..<body.upperBound, .noticeOffer).contains { offer in
      let next = offer.upperBound < text.count ? text[offer.upperBound] : 0
      return !next.isHan && !next.isLatin
    }
  }

  private func isByline(_ line: Line, _ cue: Range<Int>) -> Bool {
    guard !line.isClosed, line.width <= 72, cue.upperBound < line.range.upperBound else {
      return false
    }
    let next = text[cue.upperBound]
    // / ︱ : @ after the word, or 电 讯 报导 at the end
    if [0x2F, 0x7C, 0x3A, 0x40, 0x2215].contains(next) { return true }
    guard text[cue.lowerBound].isLatin else {
      return cue.count > 1 && text[line.range].contains(0x2F)
    }
    return line.width <= 60 && LineForm.words(text, line.range) <= 8
  }

  private func isDateline(_ line: Line) -> Bool {
    guard !line.isClosed, line.width <= 72 else { return false }
    guard let date = LineForm.fullDate(text, line.range) else { return false }
    let outside = line.width - text[date].reduce(0) { $0 + $1.columns }
    guard outside <= 40 else { return false }
    let isEdge =
      LineForm.body(text, line.range.lowerBound..<date.lowerBound).isEmpty
      || LineForm.body(text, date.upperBound..<line.range.upperBound).count <= 8
    return isEdge && !cues.within(line.range, .auxiliary).contains { !date.contains($0.lowerBound) }
  }

  /// "… in the harbour. Photo: J. Marr": who took the picture, behind its caption.
  private func credit(of line: Line) -> Range<Int>? {
    guard !line.isClosed, line.width <= 240 else { return nil }
    let from = max(line.range.lowerBound, line.range.upperBound - 40)
    for cue in cues.within(from..<line.range.upperBound, .noticeByline).reversed() {
      let before = text[max(line.range.lowerBound, cue.lowerBound - 2)..<cue.lowerBound]
      let isApart = before.contains { $0 == Marks.stop || Marks.enders.contains($0) || $0 == 0x28 }
      if isApart, LineForm.hasColon(text, cue, line) {
        return cue.lowerBound..<line.range.upperBound
      }
    }
    return nil
  }

  private func hasDegree(_ line: Line) -> Bool { text[line.range].contains(0xB0) }
}
