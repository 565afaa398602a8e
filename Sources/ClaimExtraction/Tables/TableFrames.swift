import ClaimModel

// Each cell that holds a figure is a claim: of what its row names, the property that its column names (or its row, where
// the column only gives a time or says 绝对量), in the unit that either gives, in the time of the column, the row or the
// title. A column of changes goes on with the property of the column before it, and is against the time that its head
// names, or against the column of the time before.

/// Makes claims of the tables of a scene.
struct TableFrames {
  private let scene: Scene
  private let reader: CellReader

  init(_ scene: Scene, _ reader: CellReader) {
    self.scene = scene
    self.reader = reader
  }

  /// In the order of the cells.
  func drafts() -> [ClaimDraft] { scene.clauses.tables.flatMap { drafts(of: $0) } }

  private func drafts(of table: TextTable) -> [ClaimDraft] {
    let columns = table.columns.map { TableHead(table.heads[$0], scene, reader) }
    let title = table.caption.map { TableHead($0, scene, reader) }
    let unit = table.caption.flatMap { TableHead.unit(of: $0, scene, reader) }
    let source = table.source.flatMap { RowName(scene).tells($0) ? $0 : nil }.map { source in
      Mention(
        name: RowName(scene).body(source) ?? Statement(scene).repaired(source),
        text: Statement(scene).repaired(source))
    }
    var drafts: [ClaimDraft] = []
    for row in table.rows {
      let name = TableHead(row[table.label], scene, reader)
      for (i, column) in columns.enumerated() where !column.isSilent {
        let cell = Cell(
          range: row[table.columns[i]], row: name, column: column, title: title,
          levels: columns[..<i].filter { !$0.isChange && !$0.isShare && !$0.isSilent })
        let own = column.unit ?? (column.isChange || column.isShare ? nil : name.unit ?? unit)
        guard var draft = draft(cell, row[table.label], own) else { continue }
        if let source, let range = table.source {
          draft.stance.attribution = [source]
          draft.stance.firings.append(Firing(rule: "attribution.table", range: range))
        }
        drafts.append(draft)
      }
    }
    return drafts
  }

  /// A cell with what names it.
  private struct Cell {
    var range: Range<Int>
    var row: TableHead
    var column: TableHead
    var title: TableHead?
    /// The columns of levels before it.
    var levels: [TableHead]
    var before: TableHead? { levels.last }
    /// Goes on with that column.
    var follows: Bool { column.isChange || column.isShare }
  }

  private func draft(_ cell: Cell, _ label: Range<Int>, _ unit: CellReader.Unit?) -> ClaimDraft? {
    guard !cell.range.isEmpty,
      let value = reader.value(scene.string(cell.range), unit),
      let code = value.unit ?? (counts(cell) ? "count" : nil),
      value.unit != nil || isWhole(value)
    else { return nil }
    var draft = ClaimDraft(
      kind: .quantity, quote: label.lowerBound ..> cell.range.upperBound, focus: cell.range)
    draft.quantity = Quantity(
      min: value.min, max: value.max, unit: code, measure: measure(cell, code),
      approximate: value.approximate, text: scene.string(cell.range))
    draft.firings.append(Firing(rule: "quantity.cell", range: cell.range))
    setNames(of: &draft, cell, label)
    setTimes(of: &draft, cell)
    if let modality = cell.column.modality ?? (cell.follows ? cell.before?.modality : nil) {
      draft.stance.modality = modality.modality
      draft.stance.firings.append(Firing(rule: "modality.table", range: modality.range))
    }
    draft.statement = statement(cell, label)
    return draft
  }

  /// A whole number without a unit counts what its column names in words.
  private func counts(_ cell: Cell) -> Bool {
    let named = cell.column.isPlain ? cell.row : cell.column
    guard !cell.follows else { return false }
    let letters = scene.slice(named.name).count { $0.isLatin }
    let han = scene.slice(named.name).count { $0.isHan }
    return letters > 3 || han > 1 || scene.packs.tables.counts.contains(scene.words(named.name))
  }

  private func isWhole(_ value: CellReader.Value) -> Bool { (value.min?.exponent ?? 0) >= 0 }

  private func measure(_ cell: Cell, _ unit: String) -> Quantity.Measure {
    if cell.column.isChange || unit == "percentage-point" { return .change }
    return cell.column.isShare ? .share : .level
  }

  private func setNames(of draft: inout ClaimDraft, _ cell: Cell, _ label: Range<Int>) {
    let (row, column) = (cell.row, cell.column)
    if let property = column.property {
      draft.property = property
      draft.firings.append(Firing(rule: "property.column", range: column.name))
    } else if cell.follows, let property = cell.before?.property {
      draft.property = property
      draft.firings.append(Firing(rule: "property.column", range: cell.before?.name ?? label))
    } else if let known = scene.properties(in: row.name).last {
      draft.property = Mention(name: known.name, text: scene.string(known.range))
      draft.firings.append(Firing(rule: "property.row", range: row.name))
    } else if let title = cell.title, let known = scene.properties(in: title.name).last {
      draft.property = Mention(name: known.name, text: scene.string(known.range))
      draft.firings.append(Firing(rule: "property.title", range: title.name))
    }
    guard !row.isTime else {
      draft.subject = draft.property
      draft.firings.append(Firing(rule: "subject.property", range: column.name))
      return
    }
    let text = Statement(scene).repaired(row.name)
    draft.subject = Mention(name: RowName(scene).name(row.name) ?? text, text: text)
    draft.subjectRange = row.name
    draft.firings.append(Firing(rule: "subject.row", range: row.name))
    if draft.property == nil { draft.property = Mention(name: text, text: text) }
  }

  private func setTimes(of draft: inout ClaimDraft, _ cell: Cell) {
    let sources = [
      ("column", cell.column), ("row", cell.row), ("title", cell.title),
      ("column", cell.follows ? cell.before : nil),
    ]
    for (place, head) in sources {
      guard let found = head?.period, let period = Period(found, scene) else { continue }
      draft.period = period
      draft.firings.append(Firing(rule: "period.\(place)", range: found.range))
      break
    }
    if cell.column.isChange { setBaseline(of: &draft, cell) }
  }

  /// The time that the head names, else the column of the time before: 2024 | 2025 | Change.
  private func setBaseline(of draft: inout ClaimDraft, _ cell: Cell) {
    guard let span = cell.column.span else {
      guard let old = cell.levels.dropLast().last, old.isTime, cell.before?.isTime == true else {
        return
      }
      let text = scene.string(old.name)
      draft.baseline = Baseline(name: text, text: text, kind: .named)
      draft.firings.append(Firing(rule: "baseline.column", range: old.name))
      return
    }
    let text = scene.string(span)
    let name = Glossary(scene).english(of: span) ?? text
    draft.baseline = PeriodName(scene).named(
      Baseline(name: name, text: text, kind: .deictic), span, draft.period)
    draft.firings.append(Firing(rule: "baseline.column", range: span))
  }

  /// "Ashby: beds 412" · 东湖小学：增减（%） 4.5
  private func statement(_ cell: Cell, _ label: Range<Int>) -> String {
    let words = Statement(scene)
    let colon = scene.isHan(label) ? "：" : ": "
    let head = words.repaired(cell.column.range)
    return words.repaired(label) + colon + (head.isEmpty ? "" : head + " ")
      + words.repaired(cell.range)
  }
}

/// The full name of which a row gives the short form.
struct RowName {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// Whether a line of sources names an office or another body; a web site or a paper's desk only passes figures on.
  func tells(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    if scene.isHan(range) {
      return Source.isOffice(scene[last])
        || scene.names.ending(at: range.upperBound)?.type == "organisation"
    }
    return scene.names.within(range).contains { $0.type == "organisation" }
      || scene.clauses.cues.within(range).contains { $0.roles.contains(.organisationNoun) }
      || scene.packs.tellerEnds.contains { scene.words(range).hasSuffix($0) } || body(range) != nil
  }

  /// The name of a body in a line of sources, however its "and" is written there.
  func body(_ range: Range<Int>) -> String? {
    let words = scene.words(range).replacing("&", with: "and")
    return scene.names.mentions.first {
      $0.source != .anaphor && scene.words($0.range).replacing("&", with: "and") == words
    }?.name
  }

  /// 环屿 for 环屿海运, where the text names it.
  func name(_ range: Range<Int>) -> String? {
    let words = scene.words(range)
    var longer: String?
    for name in scene.names.mentions where name.source != .anaphor && name.type != "person" {
      let other = scene.words(name.range)
      if other == words { return name.name }
      if longer == nil, range.count > 1, other.hasPrefix(words) { longer = name.name }
    }
    return longer
  }
}
