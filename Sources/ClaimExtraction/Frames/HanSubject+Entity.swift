// Whether a part of a Chinese phrase is a thing of its own: 新車, 受訪旅客; not 平均每班, 全球, 耗資.

extension HanSubject {
  /// A thing, not 部分 or 平均每班.
  func isEntity(_ part: Range<Int>) -> Bool {
    let words = scene.trimmed(part)
    guard words.count >= 2, words.count <= 24 else { return false }
    let text = scene.words(words)
    if HanOwner(scene).isTelling(words) || isVerb(words) {
      return false
    }
    if text.contains("几乎") || text.contains("之外") || text.hasSuffix("每") { return false }
    if scene.cues.at(words.lowerBound)?.hasAny([.says, .targetVerb]) == true { return false }
    if cutsWord(words) { return false }
    if !HanNoun(scene).isPhrase(words) || isTime(words) || isDeed(words) { return false }
    let isLong = words.count >= 3 && scene.cues.at(words.lowerBound + 1)?.has(.filler) != true
    if Self.partial.contains(where: {
      text.hasPrefix($0) && !(isLong && Self.ambiguous.contains($0))
    }) || Self.worlds.contains(text) {
      return false
    }
    return !text.unicodeScalars.allSatisfy { $0.value.isLatin || $0.value.isSpace }
      || words.count > 3
  }

  /// 接受工|會, 三大客|戶: a word of the dictionary goes on behind the end.
  private func cutsWord(_ words: Range<Int>) -> Bool {
    guard scene.names.ending(at: words.upperBound) == nil else { return false }
    let limit = min(words.upperBound + 2, spot.piece.upperBound)
    return HanTokens(scene, words.lowerBound ..> limit).all.contains {
      $0.range.lowerBound < words.upperBound && $0.range.upperBound > words.upperBound
        && $0.word != .unknown && HanWords.shared.word(scene.slice($0.range)) != nil
    }
  }

  /// 一周內: a time is nobody.
  private func isTime(_ words: Range<Int>) -> Bool {
    let text = scene.words(words)
    if text.hasSuffix("内"), Self.spanWords.contains(where: { text.hasPrefix($0) }) { return true }
    let times = scene.sightings(in: words.lowerBound - 1 ..> words.upperBound).filter {
      $0.kind == .period || ["a", "mo", "wk", "d", "h"].contains($0.unit ?? "")
    }
    return times.reduce(0) { $0 + $1.range.clamped(to: words).count } * 2 > words.count
  }

  static let spanWords = [
    "一天", "一周", "一年", "一个月", "一季", "两天", "两周", "两年", "三天", "三年", "三个月", "半年", "半天", "数天", "数日",
    "数周",
    "数月", "几天", "几年", "短期", "年", "月", "日", "周",
  ]

  /// 通報障礙12次: a verb and its object, of which times are counted.
  private func isDeed(_ words: Range<Int>) -> Bool {
    guard scene.words(spot.sighting.range).hasSuffix("次"),
      words.upperBound >= scene.lastBefore(spot.head),
      let first = HanTokens(scene, words).all.first
    else { return false }
    let cue = scene.packs.cue(at: words.lowerBound, in: scene.text.folded, first.range.upperBound)
    let isVerb =
      [.verb, .verbOrNoun].contains(first.word) || cue?.hasAny([.verb, .announces, .says]) == true
    return isVerb && first.range.upperBound < words.upperBound
  }

  /// 耗資, 力爭: a verb and nothing else.
  func isVerb(_ words: Range<Int>) -> Bool {
    guard let cue = scene.cues.at(words.lowerBound), cue.range == words else { return false }
    return cue.hasAny([.verb, .change, .act, .link, .beside, .target]) && !cue.has(.measured)
  }

  /// Adverbs of one character that also begin nouns: 能源, 應屆生, 最高氣溫, 首都, 無人機.
  static let ambiguous: Set<String> = [
    "能", "应", "会", "要", "最", "首", "无", "未", "不", "各", "可", "后", "一", "两", "二", "三",
  ]

  static let partial = [
    "同比", "环比", "按年", "按月", "按季", "年增", "年减", "季增", "季减", "月增", "月减", "主因", "原因", "其余", "相当",
    "全部", "全数", "合计", "总计", "为期", "历时", "相距", "距离", "报收", "收报", "每逢", "到时", "接连", "若", "外界",
    "大部分", "多数", "少数", "许多", "不少", "半数", "近半",
    "部分", "一些", "有的", "每", "平均", "整体", "总体", "各", "我", "这", "该", "此", "其", "它", "他", "她", "另",
    "公司", "后", "旗下", "名下", "再", "又", "仍", "已", "还", "将", "更", "很", "均", "皆", "都", "却", "并", "须",
    "拟", "应", "可", "能", "会", "要", "不", "未", "没", "无", "就", "才", "逐", "日均", "月均", "年均", "上述", "去年",
    "今年", "其中", "当中", "至今", "截至", "当中", "最", "首", "一", "两", "二", "三",
  ]

  /// 全球電池產能: what is said of all of a place is nobody's in it.
  func world(_ phrase: Range<Int>) -> SubjectReading? {
    let end = phrase.lowerBound + 2
    let whole = phrase.lowerBound ..> min(end, phrase.upperBound)
    // 全市場: the words are no place where a word of the dictionary goes on behind them.
    guard Self.wholes.contains(scene.words(whole)),
      !HanTokens(scene, phrase).all.contains(where: {
        $0.range.lowerBound == end - 1 && $0.range.upperBound > end && $0.word != .unknown
      })
    else { return nil }
    let rest = scene.trimmed(end ..> phrase.upperBound)
    return words(whole, rest.isEmpty ? nil : rest)
  }

  static let wholes: Set<String> = [
    "全球", "世界", "全国", "全市", "全省", "全县", "全港", "全台", "全澳", "全区", "全镇", "全乡", "全州",
  ]

  static let worlds: Set<String> = [
    "全球", "世界", "全国", "国内", "全市", "全省", "全县", "全港", "全台", "本地", "海外", "当地", "境内",
  ]
}
