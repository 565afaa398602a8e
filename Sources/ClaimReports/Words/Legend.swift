import ClaimModel

/// What a report's own terms mean, for a reader who has never seen one.
extension ReportLocale {
  func meaning(_ verdict: Findings.Verdict) -> String {
    switch verdict {
    case .holds:
      word(
        "The desk verified the content, and no open contradiction or question stands against it.",
        "核查人员已核实内容，且没有未决的矛盾或疑问。")
    case .caveat:
      word(
        "Verified only as said; or verified, yet contradicted or in question; or not reviewed, but two "
          + "or more independent origins agree and nobody contradicts.",
        "只核实了确有此说；或虽已核实，仍有矛盾或疑问；或尚未审核，但有两个以上独立来源一致且无人反驳。")
    case .fails:
      word("The desk disputes it, for the reason given.", "核查人员认为不成立，理由附后。")
    case .unchecked:
      word(
        "Nobody has decided on it: not reviewed, waiting for evidence, or the desk's decisions disagree.",
        "还没有人作出决定：尚未审核、有待证据，或核查人员意见不一。")
    case .withdrawn:
      word(
        "Taken back by its source, or not worth keeping; no verdict.", "来源已撤回，或不值得保留；不作结论。")
    }
  }

  var gradeMeaning: String {
    word(
      "The Admiralty code. Letter, the source: A completely reliable, B usually, C fairly, D not "
        + "usually, E unreliable, F cannot be judged. Digit, this information: 1 confirmed by others, "
        + "2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.",
      "情报评级（Admiralty code）。字母指来源：A 完全可靠，B 通常可靠，C 尚可靠，D 通常不可靠，E 不可靠，F 无法判断。"
        + "数字指该信息：1 有旁证，2 很可能属实，3 可能属实，4 可疑，5 不大可能，6 无法判断。")
  }

  var originMeaning: String {
    word(
      "Publishers that say the same, each counted once; copies of one text and articles that only "
        + "cite another count as one.",
      "说法相同的媒体，各计一次；转载同一文本或只引述他人的文章合计为一。")
  }

  func imprint(_ content: ReportContent) -> String {
    word(
      "Made by Assay from ledger commit \(content.commit). Quotes are verbatim; every status is a "
        + "decision of the desk.",
      "由 Assay 根据账本提交 \(content.commit) 生成。引文逐字照录；每项状态均为核查人员的决定。")
  }
}
