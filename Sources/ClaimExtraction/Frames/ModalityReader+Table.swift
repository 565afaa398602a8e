import ClaimModel

// Tables: the head of the column says what its figures are.
//
//   Item        Estimate   Share
//   Footbridge  £4m        12%

extension ModalityReader {
  /// What the head of the number's column says: estimate, forecast, target, 預算, 目標.
  func tabled(_ focus: Range<Int>) -> Reading? {
    guard var line = lineStart(focus.lowerBound) else { return nil }
    let column = tabs(line ..> focus.lowerBound)
    guard column > 0 else { return nil }
    var rows = 0
    while line > 0, rows < 40 {
      guard let above = lineStart(line - 1), tabs(above ..> line - 1) > 0 else { break }
      line = above
      rows += 1
    }
    guard rows > 0, let cell = cell(column, from: line) else { return nil }
    let roles: [(VoiceRoles, Modality)] = [
      ([.target, .targetNoun, .targetVerb], .target), ([.proposed], .proposed),
      ([.estimate], .estimate), ([.forecast, .forecastNoun], .forecast),
    ]
    for cue in scene.cues.within(cell) {
      for (wanted, modality) in roles where cue.hasAny(wanted) {
        return (modality, [Firing(rule: "modality.table", range: cue.range)])
      }
    }
    return nil
  }

  /// Longest line of a table, in code points.
  private static let longest = 240

  private func lineStart(_ place: Int) -> Int? {
    var i = place
    while i > 0, !(scene[i - 1].isSpace && !scene[i - 1].isBlank) {
      i -= 1
      if place - i > Self.longest { return nil }
    }
    return i
  }

  private func tabs(_ range: Range<Int>) -> Int {
    scene.string(range).unicodeScalars.reduce(0) { $0 + (Self.isBetween($1) ? 1 : 0) }
  }

  private func cell(_ column: Int, from line: Int) -> Range<Int>? {
    var seen = 0
    var i = line
    var start = line
    while i < scene.text.folded.count, i - line <= Self.longest {
      let isEnd = scene[i].isSpace && !scene[i].isBlank
      if isEnd || scene.string(i ..> i + 1).unicodeScalars.first.map(Self.isBetween) == true {
        if seen == column { return start ..> i }
        if isEnd { return nil }
        seen += 1
        start = i + 1
      }
      i += 1
    }
    return nil
  }

  /// A tab or a bar.
  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x09 || scalar.value == 0x7C
  }
}
