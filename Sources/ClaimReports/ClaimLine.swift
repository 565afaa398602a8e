import ClaimModel

// A claim's line is made from its slots, so that a reader of one language can follow articles in the other:
//
//   Huawei Ascend · performance · 80 % of Nvidia H100 · says Huawei
//   China · chip self-sufficiency · 70 % · 2025 · target
//   United States · bans · Nvidia H20 · from 2025-04-09
//
// Slots that are absent leave no trace. A claim without subject and property is shown by its statement.

/// A claim on one line, in English or Chinese; no control characters.
public enum ClaimLine {
  public static func text(for claim: Claim, locale: ReportLocale = .english) -> String {
    var parts = [claim.subject, claim.property].compactMap { name($0, locale) }
    if parts.isEmpty { parts = [shortened(claim.statement)] }
    parts += [
      claim.quantity == nil ? predicate(claim, locale) : nil, value(claim, locale),
      claim.scope.flatMap { name(Mention(name: $0.name, text: $0.text), locale) },
      claim.period.map { PeriodText.period($0, locale: locale) },
      modality(claim.modality, locale), says(claim.attribution, locale),
    ].compactMap(\.self)
    return parts.map(Neutral.line).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The number against its baseline: "80 % of Nvidia H100"; `nil` without a number.
  public static func value(_ claim: Claim, _ locale: ReportLocale) -> String? {
    guard let quantity = claim.quantity else { return nil }
    let number = NumberText.quantity(
      quantity, direction: claim.predicate?.direction ?? 0, locale: locale)
    let not = claim.polarity == .negated ? locale.word("not ", "并非") : ""
    guard let baseline = claim.baseline else { return not + number }
    let mention = Mention(name: baseline.name ?? baseline.text, text: baseline.text)
    let name = Neutral.line(self.name(mention, locale) ?? "")
    let isOver = quantity.measure == .change
    return not
      + locale.word(
        "\(number) \(isOver ? "against" : "of") \(name)",
        isOver ? "较\(name)\(number)" : "\(name)的\(number)")
  }

  private static func predicate(_ claim: Claim, _ locale: ReportLocale) -> String? {
    guard let predicate = claim.predicate else {
      return claim.polarity == .negated ? locale.word("not", "否") : nil
    }
    let verb = PredicateText.verb(predicate.class, locale)
    let not = claim.polarity == .negated ? locale.word("not: ", "并非：") : ""
    return not + verb + (name(predicate.object, locale).map { " " + $0 } ?? "")
  }

  /// The canonical name; in Chinese the words as written, where they are short and Chinese.
  static func name(_ mention: Mention?, _ locale: ReportLocale) -> String? {
    guard let mention else { return nil }
    let isChinese = mention.text.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) }
    let isShort = mention.text.unicodeScalars.count <= 16
    return locale == .chinese && isChinese && isShort ? mention.text : mention.name
  }

  /// "target", "forecast" …; what is simply so needs no word.
  static func modality(_ modality: Modality, _ locale: ReportLocale) -> String? {
    switch modality {
    case .actual: nil
    case .target: locale.word("target", "目标")
    case .proposed: locale.word("proposed", "拟议")
    case .forecast: locale.word("forecast", "预测")
    case .estimate: locale.word("estimate", "估计")
    case .hypothetical: locale.word("hypothetical", "假设")
    }
  }

  /// "says Bloomberg, citing officials".
  static func says(_ chain: [Mention], _ locale: ReportLocale) -> String? {
    guard let nearest = chain.first else { return nil }
    let rest = chain.dropFirst().map(\.name)
    let names = rest.joined(separator: locale.word(", ", "、"))
    let citing = rest.isEmpty ? "" : locale.word(", citing \(names)", "，引述\(names)")
    return locale.word("says \(nearest.name)\(citing)", "\(nearest.name) 称\(citing)")
  }

  private static func shortened(_ text: String, _ limit: Int = 80) -> String {
    let scalars = Array(Neutral.line(text).unicodeScalars)
    guard scalars.count > limit else { return Neutral.line(text) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.prefix(limit - 1))
    return String(view) + "…"
  }
}

/// A class of verbs as a word of either language; classes that are not known are shown as they are.
enum PredicateText {
  static func verb(_ name: String, _ locale: ReportLocale) -> String {
    let english = name.split(separator: "-").joined(separator: " ")
    guard locale == .chinese else { return english }
    return chinese[name] ?? english
  }

  private static let chinese: [String: String] = [
    "increases": "增加", "decreases": "减少", "widens": "扩大", "narrows": "缩小", "allows": "允许",
    "bans": "禁止", "speeds-up": "加快", "slows": "放慢", "depends-on": "依赖", "is-a": "是",
    "precedes": "先于", "follows": "晚于", "leads": "领先", "lags": "落后", "produces": "生产",
    "begins": "开始", "ends": "结束", "invests": "投资", "acquires": "收购", "announces": "宣布",
    "exceeds": "超过", "supports": "支持", "opposes": "反对", "replaces": "取代", "causes": "导致",
    "prevents": "阻止", "has": "拥有", "lacks": "缺乏", "uses": "使用", "sells": "出售", "buys": "购买",
  ]
}
