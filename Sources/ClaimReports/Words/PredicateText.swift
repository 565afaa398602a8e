/// A class of verbs as a word of either language; a class that is not known is shown as it is.
enum PredicateText {
  static func verb(_ name: String, _ locale: ReportLocale) -> String {
    let english = name.split(separator: "-").joined(separator: " ")
    guard locale.isChinese else { return english }
    return chinese[name]?.text(locale) ?? english
  }

  /// The classes of the shipped lexicon, and those of packs that desks are known to add.
  static let chinese: [String: ChineseWords] = [
    "acquires": "收购", "agrees": "同意", "allows": "允许", "announces": "宣布", "arrests": "逮捕",
    "bans": "禁止", "begins": "开始", "borrows": "借入", "buys": "购买", "causes": "导致",
    "changes": "改变", "closes": "关闭", "competes": "竞争", "complies": "遵守", "confirms": "证实",
    "controls": "控制", "decreases": "减少", "delays": "推迟", "denies": "否认", "depends-on": "依赖",
    "dismisses": "免职", "eases": "缓和", "ends": "结束", "equals": "等于", "examines": "审查",
    "exceeds": "超过", "exempts": "豁免", "fails": "失败", "falls-below": "低于", "follows": "晚于",
    "founds": "创立", "harms": "损害", "has": "拥有", "hires": "聘用", "improves": "改善",
    "increases": "增加", "independent-of": "不依赖", "invests": "投资", "is": "为", "is-a": "是",
    "judges": "裁定", "lacks": "缺乏", "lags": "落后", "launches": "推出", "leads": "领先",
    "leaves": "离开", "limits": "限制", "loses": "失去", "merges": "合并", "moves": "迁移",
    "narrows": "缩小", "occurs": "发生", "opens": "开放", "opposes": "反对", "overestimates": "高估",
    "plans": "计划", "precedes": "先于", "prevents": "阻止", "produces": "生产", "promises": "承诺",
    "protects": "保护", "recalls": "召回", "refuses": "拒绝", "repays": "偿还", "replaces": "取代",
    "requires": "要求", "rescues": "救援", "sells": "出售", "settles": "和解", "signifies": "意味着",
    "slows": "放慢", "speeds-up": "加快", "splits": "分拆", "spreads": "扩散", "stays": "维持",
    "strikes": "打击", "succeeds": "成功", "sues": "起诉", "supplies": "供应", "supports": "支持",
    "surpasses": "超越", "taxes": "征税", "transports": "运输", "treats": "治疗",
    "underestimates": "低估", "uses": "使用", "violates": "违反", "warns": "警告", "welcomes": "欢迎",
    "widens": "扩大", "wins": "赢得", "worsens": "恶化",
  ]
}
