import ClaimModel

/// Deals out numbers to the names that stand before them in the same order.
///
///     Corran and Ostby made £12m and £3m respectively      Corran · £12m, Ostby · £3m
///     甲、乙和丙三市分別為31%、28%和19%                        the second number is 乙's
struct Respective {
  private let spot: Spot
  private let scene: Scene

  init(_ spot: Spot) {
    self.spot = spot
    scene = spot.scene
  }

  /// The name whose number this is; `nil` without 分別 or "respectively", or where names and numbers differ in count.
  func read() -> SubjectReading? {
    guard
      let cue = scene.cues.within(spot.sentence).first(where: {
        $0.has(.respectively) && abs($0.range.lowerBound - spot.head) < 160
      })
    else { return nil }
    let numbers = row(around: cue)
    guard let place = numbers.firstIndex(where: { $0.range == spot.sighting.range }),
      numbers.count >= 2, let first = numbers.first
    else { return nil }
    let names = list(before: min(first.range.lowerBound, cue.range.lowerBound), numbers.count)
    guard names.count == numbers.count else { return nil }
    let name = names[place]
    return SubjectReading(
      mention: Mention(name: name.name, text: scene.string(name.range)), range: name.range,
      property: nil, rule: "subject.respective", doubt: 0.02)
  }

  /// The numbers of one unit in a row: behind 分別, before "respectively".
  private func row(around cue: VoiceCues.Cue) -> [Sighting] {
    let isBefore = scene[cue.range.lowerBound].isLatin && spot.head < cue.range.lowerBound
    let range =
      isBefore
      ? spot.sentence.lowerBound ..> cue.range.lowerBound
      : cue.range.upperBound ..> spot.sentence.upperBound
    let all = scene.sightings(in: range).filter { $0.kind == .quantity }
    var row: [Sighting] = []
    for sighting in isBefore ? all.reversed() : all {
      if let last = row.last {
        let gap =
          isBefore
          ? sighting.range.upperBound ..> last.range.lowerBound
          : last.range.upperBound ..> sighting.range.lowerBound
        guard sighting.unit == last.unit, gap.count <= 8 else { break }
      }
      row.append(sighting)
    }
    return isBefore ? row.reversed() : row
  }

  /// The last `count` names before `place` that 、, 和, commas and "and" join.
  private func list(before place: Int, _ count: Int) -> [Name] {
    var list: [Name] = []
    for name in scene.names.before(place, 12).reversed()
    where name.range.lowerBound >= spot.sentence.lowerBound {
      if let next = list.last {
        guard next.range.lowerBound - name.range.upperBound <= 6 else {
          if list.count >= 2 { break }
          list = [name]
          continue
        }
      }
      list.append(name)
      if list.count == count { break }
    }
    return list.reversed()
  }
}
