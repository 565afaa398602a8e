import ClaimModel

extension CarriedSubject {
  /// In the part of a round-up that tells of one firm: that firm, unless the sentence has named another before the number.
  func house() -> SubjectReading? {
    guard let house = scene.names.house(at: spot.head) else { return nil }
    if let last = memory.lastWhole(of: spot.sentence)?.subject, isEntity(last),
      last.mention.name != house.name.name
    {
      return nil
    }
    return reading(house.name, "subject.house", 0.04)
  }
}
