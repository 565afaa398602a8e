import ClaimModel

/// Who a Chinese sentence opens with, for a verb of speech further on that names nobody.
///
/// 工會拿出文件，指經費減少兩成 · 總經理柯某昨天道歉，宣布退費
struct OpeningAgent {
  private let scene: Scene
  private let sentence: Range<Int>

  /// How far into its sentence a subject may end.
  private static let reach = 30

  init(_ scene: Scene, _ sentence: Range<Int>) {
    self.scene = scene
    self.sentence = sentence
  }

  /// The first words that can be an agent before a verb, a date or an adverb; `nil` where the sentence opens otherwise.
  func range(before place: Int) -> Range<Int>? {
    let start = opening
    let limit = min(place, start + Self.reach, sentence.upperBound)
    var end = start
    while end < limit, !Mark.breaks.contains(scene[end]), !Mark.open.contains(scene[end]) {
      end += 1
    }
    guard end > start else { return nil }
    for i in start + 1 ..> end + 1 where i == end || isBoundary(i) {
      let words = scene.trimmed(start ..> i)
      if Source.isHan(words, in: scene) { return words }
    }
    if let name = scene.names.within(start ..> end).first(where: {
      ["person", "organisation"].contains($0.type)
    }), scene.cues.within(start ..> name.range.lowerBound).isEmpty {
      return start ..> name.range.upperBound
    }
    return shortest(start ..> end)
  }

  /// Behind 不過, 但, 另外 and the comma after them.
  private var opening: Int {
    var low = scene.trimmed(sentence).lowerBound
    while low < sentence.upperBound {
      if let cue = scene.cues.at(low), cue.hasAny([.concession, .done]),
        scene.names.starting(at: low) == nil
      {
        low = cue.range.upperBound
      } else if let period = scene.period(startingAt: low) {
        low = period.range.upperBound
      } else if scene[low].isSpace || Mark.comma.contains(scene[low]) {
        low += 1
      } else {
        break
      }
    }
    return low
  }

  private func isBoundary(_ place: Int) -> Bool {
    if scene.period(startingAt: place) != nil { return true }
    guard let cue = scene.cues.at(place) else { return false }
    return cue.hasAny([
      .verb, .act, .says, .shows, .reckons, .announces, .aside, .filler, .done, .change, .link,
      .negation, .denial,
    ])
  }

  /// 工會拿出…: up to the first character that ends an office, or the next one right behind it.
  private func shortest(_ words: Range<Int>) -> Range<Int>? {
    for i in words.lowerBound + 1 ..> min(words.upperBound, words.lowerBound + 10)
    where Source.isOffice(scene[i]) {
      let further = (i + 1 ..> min(words.upperBound, i + 4)).last { Source.isOffice(scene[$0]) }
      return words.lowerBound ..> (further ?? i) + 1
    }
    return nil
  }

  /// A name of a person, or one that follows a title.
  static func isPerson(_ words: Range<Int>, in scene: Scene) -> Bool {
    if scene.names.within(words).contains(where: { $0.type == "person" }) { return true }
    return scene.packs.titles.scan(scene.text.folded, words).last != nil
  }
}
