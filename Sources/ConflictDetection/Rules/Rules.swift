/// The rules in the order in which they are asked.
enum Rules {
  static let numbers: [PairRule] = [
    .silent, .equivalent, .baseline, .scope, .agreement, .planResult, .period, .unfilled, .value,
  ]

  static func judge(_ pair: Pair) -> Finding? {
    for rule in numbers {
      switch rule.judge(pair) {
      case .pass: continue
      case .silent: return nil
      case .found(let finding): return finding
      }
    }
    return nil
  }
}
