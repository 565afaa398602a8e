import ClaimModel

// The fixed words of the reports, English and Chinese side by side; `ChineseWords` gives the second script.

extension ReportLocale {
  var undated: String { word("undated", "日期不明") }
  var atCommit: String { word("Ledger commit", "账本提交") }
  var overview: String { word("At a glance", "概览") }
  var sources: String { word("Articles", "文章") }
  var timeline: String { word("Decisions of the desk", "核查决定") }
  var subjects: String { word("Index by subject", "主题索引") }
  var cause: String { word("Why they differ", "差异原因") }
  var reconciliation: String { word("What would make both hold", "如何并存") }
  var decisions: String { word("Decisions", "决定") }
  var evidence: String { word("Evidence", "证据") }
  var orphan: String {
    word("These words are no longer found at their place in the article.", "原文中已找不到这些文字。")
  }
  var noDecisions: String { word("No decision yet.", "尚无决定。") }
  var skip: String { word("Skip to the findings", "跳到结论") }
  var contents: String { word("Contents", "目录") }
  var find: String { word("Find words, names, ids", "查找文字、名称、编号") }
  var publisher: String { word("Publisher", "媒体") }
  var everyPublisher: String { word("Every publisher", "全部媒体") }
  var everything: String { word("Show everything", "显示全部") }
  var show: String { word("Conflicts shown", "显示的冲突") }
  var settled: String { word("settled ones", "已处理的") }
  var originalWords: String { word("Words of the article", "原文") }
  var also: String { word("also ", "另见") }
  var noSubject: String { word("(no subject)", "（无主题）") }
  var chineseNames: String { word("Chinese names", "中文名称") }
  var takenBack: String { word("took back: ", "撤销：") }
  var howToRead: String { word("How to read this report", "如何阅读本报告") }
  public var reportTitle: String { word("Conflict report", "冲突报告") }

  /// What the fold over a part of a list says.
  func more(from first: Int, to last: Int, of all: Int) -> String {
    word("\(first)–\(last) of \(all)", "第 \(first)–\(last) 条，共 \(all) 条")
  }

  func verdict(_ verdict: Findings.Verdict) -> String {
    switch verdict {
    case .holds: word("What holds", "成立")
    case .caveat: word("What holds with a caveat", "有保留地成立")
    case .fails: word("What does not hold", "不成立")
    case .unchecked: word("Not checked yet", "尚未核实")
    case .withdrawn: word("Withdrawn", "已撤回")
    }
  }

  func section(_ class: Conflict.Class) -> String {
    switch `class` {
    case .contradiction: word("Contradictions", "矛盾")
    case .planResult: word("Plan and result", "计划与结果")
    case .needsPerson: word("Needs a person", "待人工判断")
    case .agreement: word("Corroborations", "相互印证")
    case .explained: word("Differences with a cause", "有原因的差异")
    }
  }

  /// One conflict of a class.
  func one(_ class: Conflict.Class) -> String {
    `class` == .contradiction ? word("Contradiction", "矛盾") : section(`class`)
  }

  /// How many conflicts of a class there are, and how many of them are settled: "5", "4 open, 1 settled".
  func count(_ records: [ConflictRecord]) -> String {
    let open = records.count(where: \.isOpen)
    let settled = records.count - open
    return settled == 0
      ? "\(open)" : word("\(open) open, \(settled) settled", "未决 \(open)，已处理 \(settled)")
  }

  /// How a settled conflict is marked wherever it is named; empty for an open one.
  func mark(_ record: ConflictRecord) -> String {
    record.isOpen
      ? "" : word(" (\(status(record.conflict.status)))", "（\(status(record.conflict.status))）")
  }

  var contested: String { word("Open contradictions", "未决矛盾") }
  func andMore(_ count: Int) -> String { word("and \(count) more", "另有 \(count) 处") }

  func status(_ status: String) -> String {
    guard isChinese else { return status.split(separator: "-").joined(separator: " ") }
    return ReportLocale.statuses[status]?.text(self) ?? status
  }

  private static let statuses: [String: ChineseWords] = [
    "unreviewed": "未审", "in-review": "审核中", "needs-evidence": "待证据", "verified": "已核实",
    "disputed": "有争议", "withdrawn": "已撤回", "split": "意见分歧", "open": "未决", "resolved": "已解决",
    "dismissed": "已排除", "explained": "已说明", "accepted": "已接受",
  ]

  func severity(_ severity: Conflict.Severity) -> String {
    switch severity {
    case .high: word("high severity", "严重")
    case .medium: word("medium severity", "中等")
    case .low: word("low severity", "轻微")
    }
  }

  func type(_ type: ConflictType) -> String {
    guard isChinese else {
      return type.rawValue.split(separator: "-").joined(separator: " ")
    }
    return ReportLocale.chineseTypes[type]?.text(self) ?? type.rawValue
  }

  private static let chineseTypes: [ConflictType: ChineseWords] = [
    .value: "数值", .direction: "方向", .date: "日期", .rank: "名次", .classification: "类别", .stage: "阶段",
    .arithmetic: "算术", .implausible: "不合常理", .targetAndExpectation: "目标与预期",
    .targetAndOutcome: "目标与结果", .forecastAndOutcome: "预测与结果", .differentBaseline: "基准不同",
    .differentPeriod: "时期不同", .differentScope: "范围不同", .differentSpeakers: "说话人不同",
    .differentHorizon: "期限不同", .stateChanged: "情况已变", .revision: "修订", .rounding: "取整或措辞",
    .spread: "估计不一", .hardened: "说法变硬", .equivalent: "等值", .same: "一致", .unfilled: "缺少要素",
  ]

  func origins(_ count: Int) -> String {
    count == 1
      ? word("one origin", "单一来源")
      : word("\(count) independent origins", "\(count) 个独立来源")
  }

  func quiet(_ count: Int) -> String {
    word(
      "\(count) more claim\(count == 1 ? " is" : "s are") unreviewed and in no conflict.",
      "另有 \(count) 条主张未审且无冲突。")
  }

  func bearing(_ bearing: Evidence.Bearing) -> String {
    switch bearing {
    case .supports: word("supports", "支持")
    case .refutes: word("refutes", "反驳")
    case .context: word("context", "背景")
    }
  }

  /// What a decision judged: "said so; figure unchecked", "it is not so"; `nil` where it does not say.
  ///
  /// - Parameter figure: whether the claim turns on a number.
  func about(_ about: Decision.About?, _ status: String, figure: Bool) -> String? {
    guard let about else { return nil }
    switch (about, status) {
    case (.saying, "verified") where figure:
      return word("said so; figure unchecked", "确有此说，数字未核")
    case (.saying, "verified"): return word("said so; content unchecked", "确有此说，内容未核")
    case (.saying, "disputed"): return word("they did not say so", "并无此说")
    case (.content, "verified"): return word("it is so", "属实")
    case (.content, "disputed"): return word("it is not so", "不属实")
    case (.saying, _): return word("whether they said so", "是否说过")
    case (.content, _): return word("whether it is so", "是否属实")
    }
  }

  func key(_ kind: NumberScale.Kind) -> String {
    switch kind {
    case .plan: word("◇ target or proposal", "◇ 目标或提议")
    case .expected: word("○ expected", "○ 预期")
    case .result: word("● reported as so", "● 报道为事实")
    }
  }

  /// "12 claims from 3 articles; 1 open contradiction".
  func counts(claims: Int, articles: Int, open: Int) -> String {
    word(
      "\(claims) claim\(claims == 1 ? "" : "s") from \(articles) article\(articles == 1 ? "" : "s"), "
        + "\(open == 0 ? "no" : "\(open)") open contradiction\(open == 1 ? "" : "s")",
      "\(articles) 篇文章，\(claims) 条主张，\(open) 处未决矛盾")
  }
}
