/// Which labels of a scale have room side by side.
///
/// The page is drawn once for every width, so each label is measured beforehand, by a generous estimate of its
/// letters. Shown is every label, else every second, every third …, the first that leaves a gap between any two; where
/// that would be two at most, the ends of the scale.
enum TickRoom {
  /// Pixels of a scale in a card on a telephone 320 pixels wide, and on the narrowest page that is none.
  static let telephone = 250
  static let page = 440

  /// Pixels between two labels.
  private static let gap = 6

  /// The places in `ticks` of the labels that are drawn, in order.
  static func labels(_ ticks: [NumberScale.Tick], width: Int) -> [Int] {
    guard ticks.count > 2 else { return Array(ticks.indices) }
    let steps = (1..<ticks.count).map { Array(stride(from: 0, to: ticks.count, by: $0)) }
    let fitting = steps.first { fit($0, ticks, width) } ?? [0]
    let ends = [0, ticks.count - 1]
    return fitting.count > 2 || !fit(ends, ticks, width) ? fitting : ends
  }

  private static func fit(_ places: [Int], _ ticks: [NumberScale.Tick], _ width: Int) -> Bool {
    zip(places, places.dropFirst()).allSatisfy { a, b in
      reach(a, ticks, width).upperBound + gap <= reach(b, ticks, width).lowerBound
    }
  }

  /// From where to where a label goes, in pixels: the first stands behind its place, the last before it.
  static func reach(_ place: Int, _ ticks: [NumberScale.Tick], _ width: Int) -> ClosedRange<Int> {
    let size = size(ticks[place].label)
    let middle = width * (200 + ticks[place].place * 96 / 100) / 10_000
    let start = place == 0 ? middle : place == ticks.count - 1 ? middle - size : middle - size / 2
    return start...(start + size)
  }

  /// Chinese letters are square, others at most six tenths as wide, at 11.5 pixels.
  private static func size(_ label: String) -> Int {
    label.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 12 : 7) }
  }
}
