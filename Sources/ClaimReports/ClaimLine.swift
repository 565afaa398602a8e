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
  /// The line in three parts, for a renderer that sets the number apart.
  public struct Parts: Hashable, Sendable {
    /// What is spoken of: "Huawei Ascend · performance".
    public var topic: String
    /// What is said of it: "80 % of Nvidia H100", "bans Nvidia H20"; empty where the topic says all.
    public var value: String
    /// Where, when, in which modality, who says so.
    public var rest: [String]
  }

  public static func text(
    for claim: Claim, locale: ReportLocale = .english, names: [String: String] = [:]
  ) -> String {
    let parts = parts(of: claim, locale: locale, names: names)
    return joined([parts.topic, parts.value] + parts.rest)
  }

  /// - Parameter names: what a Chinese report calls the canonical names.
  public static func parts(
    of claim: Claim, locale: ReportLocale, names: [String: String] = [:]
  ) -> Parts {
    var topic = [claim.subject, claim.property].compactMap { name($0, locale, names) }
    if topic.count == 2, topic[0] == topic[1] { topic.removeLast() }
    let scope = claim.scope.map { Mention(name: $0.name, text: $0.text) }
    return Parts(
      topic: topic.isEmpty ? shortened(claim.statement) : joined(topic),
      value: Neutral.line(
        value(claim, locale, names) ?? predicate(claim, locale, names) ?? ""),
      rest: [
        name(scope, locale, names), claim.period.map { PeriodText.period($0, locale: locale) },
        modality(claim.modality, locale), says(claim.attribution, locale, names),
      ].compactMap { $0.map(Neutral.line) }.filter { !$0.isEmpty })
  }

  /// The number against its baseline: "80 % of Nvidia H100"; `nil` without a number.
  public static func value(
    _ claim: Claim, _ locale: ReportLocale, _ names: [String: String] = [:]
  ) -> String? {
    guard let quantity = claim.quantity else { return nil }
    let number = NumberText.quantity(
      quantity, direction: claim.predicate?.direction ?? 0, locale: locale)
    let not = claim.polarity == .negated ? locale.word("not ", "并非") : ""
    guard let baseline = claim.baseline else { return not + number }
    let mention = Mention(name: baseline.name ?? baseline.text, text: baseline.text)
    let name = Neutral.line(
      SpanName.chinese(baseline.name, locale) ?? self.name(mention, locale, names) ?? "")
    let isOver = quantity.measure == .change
    return not
      + locale.word(
        "\(number) \(isOver ? "against" : "of") \(name)",
        isOver ? "较\(name)\(number)" : "\(name)的\(number)")
  }

  private static func predicate(
    _ claim: Claim, _ locale: ReportLocale, _ names: [String: String]
  ) -> String? {
    guard let predicate = claim.predicate else {
      return claim.polarity == .negated ? locale.word("not", "否") : nil
    }
    let verb = PredicateText.verb(predicate.class, locale)
    let not = claim.polarity == .negated ? locale.word("not: ", "并非：") : ""
    return not + verb + (name(predicate.object, locale, names).map { " " + $0 } ?? "")
  }

  /// The canonical name; in Chinese the words as written, where they are short and Chinese, else the
  /// Chinese name that is known for it. Words that only their script tells from that name give way to it.
  static func name(_ mention: Mention?, _ locale: ReportLocale, _ names: [String: String] = [:])
    -> String?
  {
    guard let mention else { return nil }
    guard locale.isChinese else { return mention.name }
    let isChinese = mention.text.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) }
    let isShort = mention.text.unicodeScalars.count <= 16
    guard let known = names[mention.name] else {
      return isChinese && isShort ? mention.text : mention.name
    }
    guard isChinese, isShort, Folding.fold(known) != Folding.fold(mention.text) else {
      return known
    }
    return mention.text
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
  static func says(
    _ chain: [Mention], _ locale: ReportLocale, _ names: [String: String] = [:]
  ) -> String? {
    let speakers = chain.map { Neutral.name(names[$0.name] ?? $0.name) }
    guard let nearest = speakers.first else { return nil }
    let rest = speakers.dropFirst().joined(separator: locale.word(", ", "、"))
    let citing = rest.isEmpty ? "" : locale.word(", citing \(rest)", "，引述\(rest)")
    let isHan = nearest.unicodeScalars.last.map { (0x4E00..<0xA000).contains($0.value) } ?? false
    let gap = isHan ? "" : " "
    return locale.word("says \(nearest)\(citing)", "\(nearest)\(gap)称\(citing)")
  }

  private static func joined(_ parts: [String]) -> String {
    parts.map(Neutral.line).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func shortened(_ text: String, _ limit: Int = 80) -> String {
    let scalars = Array(Neutral.line(text).unicodeScalars)
    guard scalars.count > limit else { return Neutral.line(text) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.prefix(limit - 1))
    return String(view) + "…"
  }
}
