import ClaimModel

// The detector's sentences in Chinese. A sentence is known by its English words (`Saying.key`); here each has
// its Chinese, `{0}` the first thing put in, `{1}` the second. What is put in is told in Chinese too: figures
// and times by type, names by the lexicon. A sentence that is not in the book is not told by halves: the
// report then says the cause by the conflict's type. A test asks for every sentence that the examples of the
// conflicts bring forth.

/// Sentences of other rooms in the reports' Chinese.
public struct Phrasebook: Sendable {
  let locale: ReportLocale
  /// Canonical names in Chinese.
  let names: [String: String]

  public init(_ locale: ReportLocale, names: [String: String] = [:]) {
    self.locale = locale
    self.names = names
  }

  /// The sentence in the report's language; `nil` where some of its words are not in the book.
  public func text(_ saying: Saying) -> String? {
    guard locale.isChinese else { return saying.english }
    var texts: [String] = []
    for argument in saying.arguments {
      guard let text = text(argument) else { return nil }
      texts.append(text)
    }
    if saying.key == "^" || saying.key == "{}" || saying.key == "{}{}" { return texts.joined() }
    guard let words = Phrasebook.sentences[saying.key] else {
      return saying.key.contains(where: \.isLetter) ? nil : Saying.filled(saying.key, texts)
    }
    return Phrasebook.filled(words.text(locale), texts)
  }

  private func text(_ argument: Saying.Argument) -> String? {
    switch argument {
    case .text(let text): Neutral.line(text)
    case .name(let name): names[name] ?? Phrasebook.dimensions[name]?.text(locale) ?? name
    case .figure(let quantity, _): NumberText.quantity(quantity, locale: locale)
    case .period(let period, _): PeriodText.period(period, locale: locale)
    case .saying(let saying): text(saying)
    }
  }

  /// `{0}` … `{9}` replaced in one pass, so that nothing put in is read as a place.
  private static func filled(_ words: String, _ texts: [String]) -> String {
    var out = ""
    var rest = words[...]
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      rest = rest[open...].dropFirst()
      if let place = rest.first?.wholeNumberValue, texts.indices.contains(place) {
        out += texts[place]
      }
      rest = rest.drop { $0 != "}" }.dropFirst()
    }
    return out + rest
  }

  private static let dimensions: [String: ChineseWords] = [
    "area": "面积", "length": "长度", "volume": "体积", "energy": "能量", "power": "功率", "speed": "速度",
    "time": "时间",
  ]
}

extension Phrasebook {
  static let sentences: [String: ChineseWords] = sides.merging(causes) { a, _ in a }
    .merging(weights) { a, _ in a }.merging(mends) { a, _ in a }

  /// Who says what of what.
  private static let sides: [String: ChineseWords] = [
    "{} of {}": "{1}的{0}", "{} against {}": "较{1}{0}", "before": "先前", "now": "如今",
    "{}, in {}": "{1}所载的{0}", "{} / {}": "{0}／{1}",
    "the article itself": "文章本身", "the article": "文章", "the first article": "前一篇文章",
    "the second article": "后一篇文章", "“{}”": "“{0}”", "“{}…”": "“{0}…”", "no stated time": "未写明的时间",
    "the figure": "该数字", "thing": "事物", "it": "它", "It": "它", "the two": "两者",
    "{} and {}": "{0}与{1}",
    "{}: {} ({}) against {} ({}){}": "{0}：{1}（{2}），另一方为{3}（{4}）{5}",
    ", the second being {}": "，后者合{0}", ", the second being {} {}": "，后者{1}合{0}",
    "at the average rate of {}": "按{0}年平均汇率", "at the rate that {} states": "按{0}所写的汇率",
    "reckoned for the same span of time": "按同样长的时间折算",
    " {}": "（{0}）",
    "{} ({}) against {} ({})": "{0}（{1}）与{2}（{3}）",
    "{}: {} ({}), which {} denies": "{0}：{1}（{2}），{3}否认",
    "{}: said to be {} ({}) against not {} ({}).": "{0}：一方说是{1}（{2}），另一方说不是{3}（{4}）。",
    "{}: {} ({}) against {} ({}).": "{0}：{1}（{2}），另一方为{3}（{4}）。", "{} {}": "{0}{1}",
    "{}, {}": "{0}、{1}",
    "the target": "目标", "the forecast": "预测", "the plan": "计划", "what is expected": "预期",
    "the outcome": "结果", " for {}": "（{0}）", ", both for {}": "，两者同指{0}",
  ]

  /// Why they differ.
  private static let causes: [String: ChineseWords] = [
    "{}. {}{}": "{0}。{1}{2}", "The plan was met.": "计划已达成。", "They agree.": "两者一致。",
    "They agree within the tolerance of the rate.": "在汇率的误差内一致。",
    " Both go back to one text.": "两者出自同一文本。",
    "{}. The difference is one of rounding.": "{0}。差别只在取整。",
    "{} is still to come, but {} speaks of it as already at work.": "{0}尚在计划之中，{1}却当作已经见效。",
    "{}. They are measured against different things.": "{0}。两者比较的基准不同。",
    "{} is {} of {} and {} {} of {}, which makes {} of {}, not {}.":
      "{0}为{2}的{1}，{3}为{5}的{4}，推算应为{7}的{6}，而不是{8}。",
    "{}. The first puts it at {}, the second at {}": "{0}。前者说在{1}，后者说在{2}",
    ", but one of the dates is reckoned.": "，但其中一个日期是推算的。", ".": "。",
    ". The later word withdraws the earlier.": "。后来的说法收回了先前的。", "{}, but {}.": "{0}，但{1}。",
    ". Both cannot hold.": "。两者不能同时成立。",
    "{} of {} is given as {}, a unit of {}, not of {}.": "{1}的{0}写作{2}，那是{3}的单位，不是{4}的。",
    "{}: {} stands as the conversion of {}, but that is {}.": "{0}：{1}写作{2}的换算，但{2}应合{3}。",
    "{} is the article's own conversion of {}.": "{0}是文章自己对{1}的换算。",
    "{} at {} each make {}, but the total is given as {}.": "{0}个，每个{1}，应合{2}，而总数写作{3}。",
    "{} is said to be {} of {}, but it is {}.": "文章说{0}是{2}的{1}，其实是{3}。",
    "{} of {} changed by {}, says the article, but its figures go from {} ({}) to {} ({}), that is {}.":
      "文章说{1}的{0}变动了{2}，但所列数字由{3}（{4}）变为{5}（{6}），即{7}。",
    "{}. {}": "{0}。{1}", "The top of a range has become the figure.": "区间的上限成了定数。",
    "The bottom of a range has become the figure.": "区间的下限成了定数。",
    "A bound has become the figure.": "界限成了定数。",
    "What was only proposed is now stated as settled.": "原来只是提议，现在说成已定。",
    "An estimate is now stated as a fact.": "原来是估计，现在说成事实。",
    "{} of {} is {} ({}), but {} as a whole only {} ({}).": "{1}的{0}为{2}（{3}），而整体的{4}只有{5}（{6}）。",
    "{}. The first is for {}, the second for {}.": "{0}。前者指{1}，后者指{2}。",
    "{}: {}{} was {} ({}), {} is {} ({}).": "{0}：{1}{2}为{3}（{4}），{5}为{6}（{7}）。",
    "{}. The later figure replaces the earlier, {} on.": "{0}。{1}后，后来的数字取代了先前的。",
    "{}. The second was said {} later.": "{0}。后者说于{1}之后。",
    "{}. The first is about {}, the second about {}.": "{0}。前者讲{1}，后者讲{2}。",
    "{}: together {} %, more than the whole.": "{0}：合计 {1}%，超过整体。",
    "{}. The digits are the same, {} times apart: a slip of the unit or of the scale word.":
      "{0}。数字相同，相差 {1} 倍：单位或数量级写错了。",
    "{}. Two forecasts of one thing.": "{0}。对同一事物的两种预测。",
    "{}. Two estimates of one thing.": "{0}。对同一事物的两种估计。",
    "{}. The figure of {} is an estimate.": "{0}。{1}的数字是估计。",
    "{}. The second was written {} later.": "{0}。后者写于{1}之后。",
    "{}. What was to come has come, {} later.": "{0}。{1}后，原来要做的已经做了。",
    "{} ({}) speaks of what is to come, {} ({}) of what is there.": "{0}（{1}）说的是将来，{2}（{3}）说的是已有。",
    "They point opposite ways, but {}.": "两者方向相反，但{0}。", "Both cannot hold.": "两者不能同时成立。",
    "{}. They agree.": "{0}。两者一致。",
    "{}: {} and {}{}. They may answer one question.": "{0}：{1}与{2}{3}。两者可能答的是同一个问题。",
    "{} ({}) is the plan, {} ({}) is what is expected.": "{0}（{1}）是计划，{2}（{3}）是预期。",
    "{} ({}) was the plan, {} ({}) is what became of it.": "{0}（{1}）原是计划，{2}（{3}）是其结果。",
    "{}. Planned for {}, now {}.": "{0}。原定{1}，如今{2}。",
    "{}. One is a rise, the other a fall.": "{0}。一升一降。",
    "{}. One is a profit, the other a loss.": "{0}。一方为盈利，另一方为亏损。",
    "{}. One says that all is in order, the other that something is amiss.":
      "{0}。一方说一切正常，另一方说有问题。",
    "{}. Two papers quote one speaker with two figures.": "{0}。两家媒体引同一人的话，数字不同。",
    "{} ({}), but {} denies: {}.": "{0}（{1}），但{2}否认：{3}。",
    "{}. The first puts it at {}, the second at {}.": "{0}。前者说在{1}，后者说在{2}。",
    "{}. Both speak of {} and point opposite ways.": "{0}。两者都讲{1}，方向相反。",
    "{}. Only {} is of a part of them.": "{0}。只有{1}指其中一部分。", "after {}": "{0}之后",
    "{}. They differ, but {}.": "{0}。两者不同，但{1}。",
    "{}. They differ, if “{}” means {}.": "{0}。若“{1}”指的是{2}，则两者不同。", "the same": "同一项",
    "{}: {} and {}{}": "{0}：{1}与{2}{3}",
    "{}. The second is put in the place of the first.": "{0}。后者是用来更正前者的。",
    "{}. The first is put in the place of the second.": "{0}。前者是用来更正后者的。",
    "Both hold if they are of different things, or of different days.": "若所指不是一事或一时，两者可以并存。",
    "what was told before is weighed": "先前的说法被重新核对",
    "only one says in how long a time": "只有一方写明是多长时间之内的",
    "what “{}” measures is inferred": "“{0}”所指由推断而得",
    "{}: changed from {} to {} ({}).": "{0}：由{1}变为{2}（{3}）。",
    "{}: {}, not {} ({}).": "{0}：是{1}，而不是{2}（{3}）。",
    "{}. One is a rise, the other a fall, but {}.": "{0}。一升一降，但{1}。",
    "{} ({}) was announced, but {} ({}).": "{0}（{1}）已经宣布，但{2}（{3}）。",
    "what is barred and what is open ({})": "何者禁止、何者开放（{0}）",
    "{}{}. Both cannot hold.": "{0}{1}。两者不能同时成立。", "“{}” became “{}”": "“{0}”改成了“{1}”",
    "{}. The page was changed after it was first read.": "{0}。网页在首次读取之后改过。",
  ]

  /// Why it is as grave as it is, and what is missing.
  private static let weights: [String: ChineseWords] = [
    "{} Severity high: {}.": "{0}列为严重：{1}。", "{} Severity medium: {}.": "{0}列为中等：{1}。",
    "{} Severity low: {}.": "{0}列为轻微：{1}。", "inferred from “{}”": "由“{0}”推断",
    "the ratios do not close": "比例对不上", "two kinds that exclude each other": "两类互不相容",
    "one event, two dates": "一事两日期",
    "the words are alike, the slots differ": "用词相近，要素不尽相同", "said and denied": "一说一否认",
    "a profit against a loss": "一盈一亏",
    "in order here, amiss there": "一方说正常，一方说有问题",
    "the date was moved": "日期已改", "one speaker is quoted with two figures": "其中一方是转述",
    "stated and denied": "一说一否", "{} % apart": "相差 {0}%", "{} points apart": "相差 {0} 个百分点",
    "one day": "一天", "{} days": "{0}天",
    "{}, and neither says for what time it holds": "{0}，两方都未写明时间",
    "a unit of {} for one of {}": "把{1}的单位写成{0}的",
    "the quotient is another": "商数不符", "the time of the plan is not over": "计划的时间未到",
    "the price and the total do not fit": "单价与总数不符",
    "growth and levels do not fit": "增幅与数值不符",
    "a part above its whole": "部分大于整体",
    "more than the whole": "超过整体", "{} times apart": "相差 {0} 倍", "order of time": "时间先后",
    "opposite statements": "说法相反", "the words are opposite, the slots differ": "用词相反，要素不尽相同",
    "it is not certain that both mean the same thing": "未必指同一事物",
    "it is not certain that both measure the same": "未必量同一项",
    "it is not certain that they are about the same thing": "未必讲同一事物",
    "only one says what it is measured against": "只有一方写明比较的基准",
    "only one says how far it reaches": "只有一方写明范围", "a rise against a fall": "一升一降",
    "announced, and it did not come": "宣布而未实现", "only one is of a part of them": "只有一方指其中一部分",
    "only one says for what time it holds": "只有一方写明时间",
    "it is not certain that both are places in one order": "未必是同一排名中的名次",
    "neither says for what time it holds": "两方都未写明时间", "the times are not the same": "时间不同",
    "one article says both": "同一篇文章两说并存", "one is {}, the other {}": "一为{0}，一为{1}",
    "stated as a fact": "事实", "a target": "目标", "a proposal": "提议", "a forecast": "预测",
    "an estimate": "估计", "a supposition": "假设",
  ]

  /// What would make them hold together.
  private static let mends: [String: ChineseWords] = [
    "Both hold if one of them was rounded on the way.": "若其中一个经过取整，两者可并存。",
    "Both hold if “{}” means another measure.": "若“{0}”指的是另一项措施，两者可并存。",
    "Both hold: each against its own baseline.": "各比各的基准，两者可并存。",
    "Both hold if {} is about {} {}{}.": "若{0}约为{2}的 {1} 倍{3}，两者可并存。",
    " and both mean the same {}": "，且两者所指的{0}相同",
    "All hold only if the three compare different things ({}; {}; {}).":
      "只有三者比较的是不同事物，才能同时成立（{0}；{1}；{2}）。",
    "Both hold if it is both, or changed its kind in between.": "若兼属两类，或其间改变了性质，两者可并存。",
    "Both hold if the plan was moved.": "若计划改期，两者可并存。",
    "Both hold if they are two events.": "若其实是两件事，两者可并存。",
    "Both hold if they are two events, or one date is of its announcement.":
      "若其实是两件事，或其中一个是宣布之日，两者可并存。",
    "The later figure stands.": "以后来的数字为准。", "Both hold, one after the other.": "一先一后，两者可并存。",
    "Only the first figure is meant to hold.": "只有前一数字是要说的。",
    "Both hold if they reckon from different days, or mean different things.":
      "若起算的日子不同，或所指不同，两者可并存。",
    "Both hold if the speaker gave two figures, for different things or days.":
      "若此人就不同事物或在不同日子给了两个数字，两者可并存。",
    "Both hold if “{}” is of something else.": "若“{0}”指的是别的，两者可并存。",
    "The later version stands.": "以后来的版本为准。",
    "Both hold if they reckon differently, or for different times.": "若算法或时间不同，两者可并存。",
    "Both hold if they mean different parts of the matter, or different days.":
      "若所指部分或日子不同，两者可并存。",
    "Both hold if the denial is of something else.": "若否认的是另一件事，两者可并存。",
    "Both hold only if the denial is of something else.": "只有否认的是另一件事，两者才能并存。",
    "It holds if the unit is {} instead of {}.": "若单位应为 {0} 而不是 {1}，即成立。",
    "One of the two figures or its unit is misprinted.": "两个数字之一或其单位印错了。",
    "One of the three figures is wrong, or the total holds something else.":
      "三个数字中有一个是错的，或总数还包括别的。",
    "One of the three figures is wrong.": "三个数字中有一个是错的。",
    "One of the three figures is wrong, or the growth is over another time.":
      "三个数字中有一个是错的，或增幅指的是另一段时间。",
    "Both hold if the second means the first with its caution.": "若后者仍带前者的保留，两者可并存。",
    "Both hold only if the first is not a part of the second.": "只有前者不是后者的一部分，两者才能并存。",
    "Both hold: the part and the whole are counted apart.": "部分与整体分开计算，两者可并存。",
    "Both hold: each for its own time.": "各指各的时期，两者可并存。",
    "Both hold: a plan and what becomes of it.": "两者可并存：一为计划，一为其结果。",
    "Both hold, each for its day.": "各指各的日子，两者可并存。",
    "Both hold if {} and {} are counted apart.": "若{0}与{1}分开计算，两者可并存。",
    "All hold only if they are shares of different wholes, or overlap.":
      "只有它们是不同整体的份额，或互有重叠，才能同时成立。", "Both hold if one of them has {}.": "若其中一个{0}，两者可并存。",
    "lost zeros": "漏了零", "萬 (ten thousand) left out or put in": "漏写或多写了“万”",
    "億 (a hundred million) left out or put in": "漏写或多写了“亿”",
    "a million left out or put in": "漏写或多写了“百万”", "a billion left out or put in": "漏写或多写了“十亿”",
    "a thousand for a million, a kilo- for a mega-, or a million for a billion":
      "把千写成百万、千（k）写成兆（M），或百万写成十亿",
    "Each is its author's guess; the truth may lie outside both.": "各为一家之估计，真值可能在两者之外。",
    "Both hold as sayings: one counts, the other estimates.": "作为说法两者可并存：一为统计，一为估计。",
    "Both hold: the state changed in between.": "其间情况改变，两者可并存。",
    "Both hold if the state changed in between.": "若其间情况改变，两者可并存。",
    "Both hold if the second was written after it came about.": "若后者写于事成之后，两者可并存。",
    "Both hold if the other is not about {}.": "若另一方讲的不是{0}，两者可并存。",
    "Both hold if what is expected has not come yet.": "若预期的事尚未发生，两者可并存。",
    "Both hold only if they mean different times or parts of it.": "只有所指的时间或部分不同，两者才能并存。",
    "Both hold if they are about different things.": "若所讲的不是同一事物，两者可并存。",
    "Both hold if things changed in between.": "若其间情况改变，两者可并存。",
    "Both hold if they mean different parts of the matter.": "若所指的是事情的不同方面，两者可并存。",
    "Both hold if they mean different things; look at the articles.": "若所指不同，两者可并存；请看原文。",
    "Both hold only if {} count {} differently.": "只有{0}对{1}的算法不同，两者才能并存。",
  ]
}
