import ClaimModel

// The ledger keeps a conflict's explanation in English. A Chinese report tells the same sentence in Chinese
// where the detector, asked again, still says it (`ReportContent.explanations`). A record whose claims no
// longer conflict so has the cause in Chinese by its type, which is what the detector decided.

/// Why two claims differ and what would make both hold, in the report's language.
struct CauseText {
  let cause: String
  let reconciliation: String?

  init(_ conflict: Conflict, in content: ReportContent) {
    guard content.locale.isChinese else {
      (cause, reconciliation) = (conflict.explanation, conflict.reconciliation)
      return
    }
    let book = Phrasebook(content.locale, names: content.names)
    let told = content.explanations[conflict.id]
    let (cause, mend) = CauseText.chinese(conflict.type)
    self.cause = told.flatMap { book.text($0.cause) } ?? cause.text(content.locale)
    reconciliation =
      conflict.reconciliation == nil
      ? nil : told?.reconciliation.flatMap(book.text) ?? mend.text(content.locale)
  }

  /// The cause and what would make both hold.
  private static func chinese(_ type: ConflictType) -> (ChineseWords, ChineseWords) {
    switch type {
    case .value: ("所指相同，数值却不能同时成立。", "若两者的对象、时期或口径其实不同，则可并存。")
    case .direction: ("两种说法方向相反。", "若两者说的是不同时间或不同对象，则可并存。")
    case .date: ("同一件事，日期不同。", "若其实是两件事，或其中一个是宣布之日，则可并存。")
    case .rank: ("同一排名，名次不同。", "若排名的范围或时间不同，则可并存。")
    case .classification: ("归入的类别不同。", "若兼属两类，或其间改变了性质，则可并存。")
    case .stage: ("一方说还在计划，另一方说已经实行。", "若后一说法写于实行之后，则可并存。")
    case .arithmetic: ("几个数字算在一起对不上。", "至少有一个数字不对，或所指的范围不同。")
    case .implausible: ("数量级或单位不合常理。", "若单位写错，改正后即成立。")
    case .targetAndExpectation: ("一个是目标，一个是预期：是计划与进展之差，不是两种说法相争。", "两者并存：一为所求，一为所料。")
    case .targetAndOutcome: ("一个是目标，一个是结果：是计划与结果之差，不是两种说法相争。", "两者并存：一为计划，一为结果。")
    case .forecastAndOutcome: ("一个是预测，一个是结果。", "两者并存：一为事前所料，一为事后所见。")
    case .differentBaseline: ("比较的基准不同。", "基准各异，两者可并存。")
    case .differentPeriod: ("所指的时期不同。", "各指各的时期，两者可并存。")
    case .differentScope: ("所指的范围或定义不同。", "分别计算，两者可并存。")
    case .differentSpeakers: ("说话人不同，各有各的说法。", "作为各自的说法，两者可并存。")
    case .differentHorizon: ("所指的期限不同。", "若计划改期，两者可并存。")
    case .stateChanged: ("其间情况已经改变。", "各指各的时间，两者可并存。")
    case .revision: ("同一来源后来作了修订。", "以后来的说法为准。")
    case .rounding: ("差别只在取整或措辞。", "若其中一个经过取整，两者可并存。")
    case .spread: ("不同的估计，结果不一。", "各为一家之估计，真值可能在两者之外。")
    case .hardened: ("转述时语气变硬：保留的话被省去。", "若后者仍带原有的保留，两者可并存。")
    case .equivalent: ("同一个量，换了单位。", "两者相等。")
    case .same: ("说法一致。", "说法一致。")
    case .unfilled: ("可以比较，但缺少关键的要素，须由人判断。", "若两者所指不同，则可并存；请看原文。")
    }
  }
}
