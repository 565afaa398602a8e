/// The rules in the order in which they are asked.
enum Rules {
  static let numbers: [PairRule] = [
    .changed, .corrected, .amiss, .silent, .version, .equivalent, .denial, .part, .baseline, .scope,
    .hardened, .agreement,
    .rounding,
    .planResult, .revision, .period, .spread, .slip, .opposite, .unfilled, .value,
  ]

  static let statements: [PairRule] = [
    .version, .classification, .outcome, .unlike, .date, .stage, .stateChanged, .direction,
    .sameStatement,
  ]

  static let articles: [ArticleRule] = [
    .growth, .fraction, .unitPrice, .shares, .dimension, .announced, .rangeEnd, .anaphor, .answer,
    .followed, .table, .denied, .notBefore,
    .dated, .delay, .turn, .amiss, .profit, .recall,
  ]

  static func judge(_ pair: Pair) -> Finding? {
    let isNumeric = pair.a.quantity != nil && pair.b.quantity != nil
    return first(of: isNumeric ? numbers : statements, on: pair)
      ?? (isNumeric ? nil : first(of: [.tension], on: pair))
  }

  private static func first(of rules: [PairRule], on pair: Pair) -> Finding? {
    for rule in rules {
      switch rule.judge(pair) {
      case .pass: continue
      case .silent: return nil
      case .found(let finding): return finding
      }
    }
    return nil
  }
}
