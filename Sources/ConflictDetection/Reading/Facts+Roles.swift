import ClaimModel

extension Facts {
  /// Somebody means or foresees it.
  var isPlan: Bool { Set<Modality>.planned.contains(modality) }

  /// Who speaks stands in the subject's place: "the union says 2,100", a mill of what it invests.
  var speaksOfItself: Bool {
    guard let speaker, let subject else { return false }
    return speaker.mayBe(subject)
  }

  /// The article turns on its subject: a name, not a piece of a sentence.
  var isOfTopic: Bool { topics.names.contains { $0.name == subject?.name } }
}

extension Set<Modality> {
  /// What is still to come.
  static let planned: Self = [.target, .proposed, .forecast]
}
