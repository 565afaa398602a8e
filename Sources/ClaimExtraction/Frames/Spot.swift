import ClaimModel

/// Where a quantity stands: its sighting, clause, piece and sentence. Ranges are folded code points.
final class Spot {
  let scene: Scene
  let index: Int
  let sighting: Sighting
  let clause: Range<Int>
  let sentence: Range<Int>
  let paragraph: Int
  /// From the last break before the number to the next behind it.
  let piece: Range<Int>
  /// Where the words that can hold the subject begin: behind a verb of speech, 若 or a rumour.
  let start: Int
  let isHan: Bool
  /// The words last asked for: several rules in a row look at the same stretch.
  private var words: (range: Range<Int>, tokens: [HanTokens.Token])?

  init?(_ scene: Scene, _ index: Int, _ stances: Stances) {
    let sighting = scene.sightings[index]
    let place = sighting.range.lowerBound
    guard let c = scene.clauses.clauseIndex(at: place),
      scene.clauses.clauses[c].range.overlaps(sighting.range)
    else { return nil }
    let clause = scene.clauses.clauses[c]
    let sentence = scene.clauses.sentences[clause.sentence]
    self.scene = scene
    self.index = index
    self.sighting = sighting
    self.clause = clause.range
    self.sentence = sentence
    paragraph = clause.paragraph
    var piece = scene.pieces.index(at: place).map { scene.pieces.all[$0] } ?? clause.range
    if !piece.contains(place) { piece = clause.range }
    let whole = min(piece.lowerBound, place) ..> max(piece.upperBound, sighting.range.upperBound)
    self.piece = whole
    start = max(whole.lowerBound, min(place, stances.contentStart(at: place, in: sentence)))
    isHan = scene.isHan(
      max(sentence.lowerBound, place - 40) ..> min(sentence.upperBound, place + 40))
  }

  /// The Chinese words of a stretch.
  func tokens(in range: Range<Int>) -> [HanTokens.Token] {
    if let words, words.range == range { return words.tokens }
    let tokens = HanTokens(scene, range).all
    words = (range, tokens)
    return tokens
  }

  /// The same as `spot` if its number ended an earlier piece: for the subject that such a piece names.
  init(_ spot: Spot, endingEarlier piece: Range<Int>) {
    var sighting = spot.sighting
    sighting.range = piece.upperBound ..> piece.upperBound
    (scene, index, clause, sentence) = (spot.scene, spot.index, spot.clause, spot.sentence)
    (paragraph, isHan) = (spot.paragraph, spot.isHan)
    (self.sighting, self.piece, start) = (sighting, piece, piece.lowerBound)
  }

  /// 五倍, twice, threefold: so many times another thing.
  var isMultiple: Bool {
    if sighting.wording.contains(.multiple) { return true }
    let text = scene.words(sighting.range)
    return text.hasSuffix("倍") || text.hasSuffix(" times") || text.hasSuffix("fold")
      || text.hasSuffix("twice") || text.hasSuffix("thrice")
      || ["double", "triple", "treble"].contains { text == $0 || text.hasSuffix(" " + $0) }
  }

  /// The number without its bounds: where what precedes it ends.
  var head: Int { sighting.range.lowerBound }

  /// The words of the piece before the number.
  var before: Range<Int> { start ..> max(start, head) }

  /// The words of the piece behind the number.
  var after: Range<Int> {
    min(sighting.range.upperBound, piece.upperBound) ..> piece.upperBound
  }
}

/// What the words before a number tell: a subject, what is measured of it, or only one of them.
struct PhraseReading {
  var subject: SubjectReading?
  var property: Range<Int>?
  /// The noun behind 這座 or 該, for where nothing fuller was named before.
  var pointed: Range<Int>?
  /// Who expects the number: its subject only where no other is at hand.
  var speaker: SubjectReading?
}

/// What a frame found out about the subject.
struct SubjectReading {
  var mention: Mention
  var range: Range<Int>?
  /// The words that say what is measured, where the subject's phrase holds them.
  var property: Range<Int>?
  var rule: String
  /// What is taken off the confidence.
  var doubt: Double
  /// Subject of its own sentence only.
  var isBrief = false
}

extension Spot {
  /// "1,685 (7 per cent) had waited": nothing but the number stands in its brackets.
  var isBracketed: Bool {
    let (open, close) = (scene[head - 1], scene[sighting.range.upperBound])
    return open == 0x28 && close == 0x29 || open == 0xFF08 && close == 0xFF09
  }
}
