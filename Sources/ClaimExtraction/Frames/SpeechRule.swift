import ClaimModel

/// Reads a verb of speech in one language: who speaks, and what stretch is the speaker's word.
protocol SpeechRule {
  var scene: Scene { get }
  /// The sentence in which the verb stands.
  var sentence: Range<Int> { get }
  /// Who was heard before.
  var heard: Heard { get }

  /// The speech of which `cue` is the verb; `nil` where nobody says anything by it.
  func read(_ cue: VoiceCues.Cue) -> Speech?
}

extension SpeechRule {
  var speakers: SpeakerReader { SpeakerReader(scene, heard) }

  /// The quotation that opens within `gap` code points behind a verb.
  func quotation(behind place: Int, within gap: Int) -> Quotation? {
    var i = place
    while i < min(sentence.upperBound, place + gap), !Mark.open.contains(scene[i]) { i += 1 }
    return scene.quotation(startingAt: i)
  }
}
