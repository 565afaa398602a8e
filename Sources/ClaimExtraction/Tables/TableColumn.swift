import ClaimModel

/// What the head of a column, the name of a row or a table's title tells of its figures. Ranges are folded code points.
struct TableHead {
  /// All of it.
  var range: Range<Int>
  /// Without the bracket that holds the unit.
  var name: Range<Int>
  var unit: CellReader.Unit?
  /// The lexicon's property, or the words.
  var property: Mention?
  /// Nothing but a time or a word such as 绝对量: the row says what is measured.
  var isPlain: Bool
  var isChange: Bool
  var isShare: Bool
  var isSilent: Bool
  /// The words that say against which time.
  var span: Range<Int>?
  var period: Sighting?
  var modality: (modality: Modality, range: Range<Int>)?

  init(_ range: Range<Int>, _ scene: Scene, _ reader: CellReader) {
    self.range = range
    let text = scene.text.folded
    let words = scene.packs.tables
    (name, unit) = TableHead.split(range, scene, reader)
    isSilent = words.silent.isHeld(in: text, range)
    let change = words.changes.first(in: text, range)
    span = words.spans.first(in: text, range)
    isChange = change != nil || span != nil
    isShare = !isChange && words.shares.isHeld(in: text, range)
    let name = name
    period =
      TableHead.year(name, scene)
      ?? scene.sightings(in: name).first {
        $0.kind == .period && $0.range.upperBound <= name.upperBound
          && ($0.start != nil || $0.end != nil)
      }
    modality = TableHead.modality(range, scene)
    let taken = [change, span].compactMap { $0 }
    let own = scene.properties(in: name).filter { found in
      !taken.contains { $0.overlaps(found.range) }
    }
    let isTime = period.map { $0.range.count + 1 >= name.count } ?? false
    isPlain =
      own.isEmpty
      && (name.isEmpty || isChange || isShare || words.amounts.isHeld(in: text, name)
        || isTime || modality != nil && name.count < 24)
    if let known = own.last {
      property = Mention(name: known.name, text: scene.string(known.range))
    } else if !isPlain {
      let text = Statement(scene).repaired(name)
      property = Mention(name: text, text: text)
    }
  }

  /// 2024 by itself.
  private static func year(_ name: Range<Int>, _ scene: Scene) -> Sighting? {
    guard name.count == 4, let year = Int(scene.words(name)), (1900...2100).contains(year) else {
      return nil
    }
    var sighting = Sighting(.period, range: name)
    sighting.start = Day(year, 1, 1)
    sighting.end = Day(year, 12, 31)
    sighting.basis = .stated
    return sighting
  }

  /// Whether nothing but a time is named.
  var isTime: Bool { period.map { $0.range.count + 1 >= name.count } ?? false }

  /// 产值（亿元）, "Revenue ($m)", "Growth, %", 增长%: the name and the unit.
  private static func split(_ range: Range<Int>, _ scene: Scene, _ reader: CellReader)
    -> (Range<Int>, CellReader.Unit?)
  {
    if let found = bracketed(range, scene, reader) { return found }
    if let comma = range.last(where: { scene[$0] == 0x2C }), comma > range.lowerBound,
      let unit = reader.unit(scene.string(comma + 1 ..> range.upperBound))
    {
      return (range.lowerBound..<comma, unit)
    }
    if let sign = range.first(where: { scene[$0] == 0x25 }) {
      let name =
        sign == range.lowerBound ? sign + 1 ..> range.upperBound : range.lowerBound ..> sign
      return (scene.trimmed(name), reader.unit("%"))
    }
    return (range, nil)
  }

  private static func bracketed(_ range: Range<Int>, _ scene: Scene, _ reader: CellReader)
    -> (Range<Int>, CellReader.Unit?)?
  {
    guard let last = range.last, Mark.bracketClose.contains(scene[last]),
      let open = range.last(where: { Mark.bracketOpen.contains(scene[$0]) }),
      let unit = reader.unit(TableHead.bare(open + 1 ..> last, scene))
    else { return nil }
    return (scene.trimmed(range.lowerBound ..> open), unit)
  }

  /// 单位：亿元, "in thousands": the unit behind the word.
  static func bare(_ range: Range<Int>, _ scene: Scene) -> String {
    let words = scene.packs.tables.units
    guard let word = words.match(scene.text.folded, at: range.lowerBound) else {
      return scene.string(range)
    }
    return scene.string(scene.trimmed(word.range.upperBound ..> range.upperBound))
  }

  /// 单位：亿元 in a title, in brackets or behind a blank.
  static func unit(of caption: Range<Int>, _ scene: Scene, _ reader: CellReader)
    -> CellReader.Unit?
  {
    let text = scene.text.folded
    if let found = bracketed(caption, scene, reader) { return found.1 }
    guard let word = scene.packs.tables.units.first(in: text, caption),
      Mark.colon.contains(scene[scene.skipSpace(word.upperBound)])
    else { return nil }
    let start = scene.skipSpace(scene.skipSpace(word.upperBound) + 1)
    let end = (start ..> caption.upperBound).first { Mark.bracketClose.contains(scene[$0]) }
    return reader.unit(scene.string(start ..> (end ?? caption.upperBound)))
  }

  private static func modality(_ range: Range<Int>, _ scene: Scene)
    -> (modality: Modality, range: Range<Int>)?
  {
    let roles: [(VoiceRoles, Modality)] = [
      ([.target, .targetNoun, .targetVerb], .target), ([.proposed], .proposed),
      ([.estimate], .estimate), ([.forecast, .forecastNoun], .forecast),
    ]
    for cue in scene.cues.within(range) {
      for (wanted, modality) in roles where cue.hasAny(wanted) { return (modality, cue.range) }
    }
    return nil
  }
}
