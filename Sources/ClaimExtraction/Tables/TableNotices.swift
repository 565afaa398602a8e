/// Tells tables from what a page says around its article.
struct TableNotices {
  /// Those that are no part of a notice.
  private(set) var tables: [TextTable] = []
  /// With the lines of these tables among them, in order.
  private(set) var silences: [Silence]

  init(_ text: ReadingText, _ found: [TextTable], _ words: TableWords, _ silences: [Silence]) {
    self.silences = silences
    guard !found.isEmpty else { return }
    for var table in found where !isNotice(table) {
      if table.heads.contains(where: { words.prices.isHeld(in: text.folded, $0) }),
        isBesideAdvert(table)
      {
        table.columns = []
      }
      tables.append(table)
    }
    let lines = tables.flatMap(\.lines)
    var next = 0
    let others = silences.filter { silence in
      while next < lines.count, lines[next].upperBound <= silence.range.lowerBound { next += 1 }
      return next == lines.count || !lines[next].overlaps(silence.range)
    }
    self.silences = (others + lines.map { Silence(range: $0, kind: .table) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A bar of links and a date are what rows of a table look like; any other notice on the title, the header or half the
  /// rows makes the table one.
  private func isNotice(_ table: TextTable) -> Bool {
    guard let header = table.lines.first else { return true }
    return isSilent(header) || table.caption.map(isSilent) == true
      || table.lines.count(where: isSilent) * 2 > table.lines.count
  }

  private func isSilent(_ line: Range<Int>) -> Bool {
    silences.contains { ![.link, .dateline].contains($0.kind) && $0.range.overlaps(line) }
  }

  /// An advertisement stands right before or behind.
  private func isBesideAdvert(_ table: TextTable) -> Bool {
    guard let first = table.lines.first, let last = table.lines.last else { return false }
    return silences.contains {
      [.advert, .appeal].contains($0.kind)
        && ((0...3).contains(first.lowerBound - $0.range.upperBound)
          || (0...3).contains($0.range.lowerBound - last.upperBound))
    }
  }
}
