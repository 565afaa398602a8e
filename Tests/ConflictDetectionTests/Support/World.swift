import ClaimModel
import Foundation

/// A small lexicon for the examples: a car maker, some properties, verbs and rates.
enum World {
  static let lexicon = Lexicon(entries: names + properties + predicates + rates + cues)

  static func direction(_ name: String) -> Int {
    predicates.first { $0.name == name }?.direction ?? 0
  }

  private static func name(_ name: String, _ type: String, of whole: String? = nil) -> Lexicon.Entry
  {
    Lexicon.Entry(kind: .name, name: name, type: type, partOf: whole)
  }

  private static let names = [
    name("Kestrel", "organisation"), name("Kestrel K9", "product", of: "Kestrel"),
    name("Kestrel K9 Sport", "product", of: "Kestrel K9"), name("Falcon 3", "product"),
    name("Falcon 4", "product"), name("Norland", "place"), name("Sudland", "place"),
    name("bank", "kind", of: "financial firm"), name("broker", "kind", of: "financial firm"),
    name("insurer", "kind", of: "financial firm"), name("financial firm", "kind"),
    name("virus", "kind", of: "germ"), name("bacterium", "kind", of: "germ"),
    name("germ", "kind"),
  ]

  private static func property(
    _ name: String, _ dimension: String, over narrow: [String] = [], _ values: Lexicon.Values = .one
  ) -> Lexicon.Entry {
    Lexicon.Entry(
      kind: .property, name: name, type: dimension, widerThan: narrow, values: values)
  }

  private static let properties = [
    property("output", "count", over: ["electric car output"]),
    property("electric car output", "count"), property("revenue", "money"),
    property("profit", "money"), property("orders", "money", .many),
    property("floor area", "area"), property("energy use", "energy"), property("height", "length"),
    property("installed capacity", "power"), property("tank volume", "volume"),
    property("top speed", "speed"), property("market share", "ratio"),
    property("spending", "money", over: ["research spending"]),
    property("research spending", "money"),
  ]

  private static let cues = [
    cue("conflict.once", ["launches", "founds", "opens", "closes"]),
    cue("conflict.effect", ["speeds-up", "slows", "causes", "prevents"]),
    cue("conflict.pointing", ["this", "that", "这项", "这一"]),
    cue("conflict.measure", ["plan", "scheme", "计划"]), cue("conflict.contrast", ["but", "但"]),
    cue("conflict.any-measure", ["figure", "number", "index", "数字"]),
    cue("conflict.former", ["from", "由"]), cue("conflict.latter", ["to", "至", "到"]),
    cue("conflict.changed", ["up", "down", "raised", "cut"]),
    cue("conflict.narrowing", ["among", "under-30s", "岁以下"]),
    cue("denial", ["denies", "denied", "否认"]),
    cue("negation", ["not", "no", "没有", "不"]),
    cue(
      "conflict.plain",
      [
        "the", "and", "for", "was", "were", "had", "by", "eur", "usd", "billion", "million", "的",
        "了", "为",
      ]),
    cue("conflict.answer", ["only", "just", "仅", "其实"]),
    cue(
      "conflict.meant",
      ["designed to", "was to", "was meant to", "承诺", "required", "pledged", "原定"]),
    cue("conflict.delay", ["at the earliest", "not until", "推迟至"]),
    cue("conflict.denial", ["denies"]), cue("conflict.fall", ["跌幅", "倒退"]),
    cue("conflict.rise", ["升幅"]),
    cue("conflict.alike.homes", ["homes", "flats", "住宅"]),
    cue("conflict.alike.halts", ["halted", "停产"]), cue("conflict.alike.open", ["open", "opening"]),
    cue("conflict.alike.bid", ["bid", "offer"]),
    cue("conflict.alike.begin", ["began", "started", "开始"]),
    cue("conflict.alike.warn", ["warned", "warning"]),
    cue("conflict.giving", ["says", "gives", "puts it at"]),
    cue("conflict.sound", ["as normal", "in order", "safe", "on time", "正常", "合格"]),
    cue("conflict.amiss", ["idle", "cracked", "unpaid", "above the limit", "超标", "停机"]),
    cue("conflict.gain", ["profit"]), cue("conflict.loss", ["loss"]),
    cue("conflict.no-answer", ["declined to comment", "未回应"]),
    cue("conflict.everywhere", ["nationwide", "全省"]),
    cue("conflict.counter.people", ["人", "名"]), cue("conflict.counter.places", ["间", "家"]),
    cue("conflict.clause", ["as", "while"]), cue("conflict.others", ["the industry", "全行业"]),
    cue("conflict.each", ["each", "apiece", "per", "每台"]),
    cue("conflict.total", ["in all", "a total of", "共"]),
    cue("conflict.replaced", ["rather than", "而不是"]),
    cue("conflict.earlier", ["the season before", "上年同期"]),
    cue("conflict.expected", ["expectations", "市场预期"]),
    cue("conflict.goal", ["target", "目标"]),
    cue("conflict.outcome", ["in the end", "actual number", "实际"]),
    cue("conflict.here", ["全市", "the county", "county"]),
    cue("conflict.anyone", ["people", "patients", "该公司"]),
    cue("conflict.recalled", ["claimed", "first reported", "wrote the", "此前公布"]),
    cue("conflict.refuted", ["not", "not the", "并非", "不是"]),
    cue("conflict.corrects", ["it's", "makes it", "真正", "实为"]),
    cue("conflict.documents", ["show", "shows", "lists", "名册显示"]),
    cue("conflict.part", ["of the", "from the", "其中"]),
    cue("conflict.pace.month", ["a month", "monthly", "每月", "月薪"]),
    cue("conflict.pace.year", ["a year", "per year", "每年", "年薪"]),
    cue("conflict.pace.none", ["a year ago", "a year earlier", "a month ago"]),
    cue("conflict.saying", ["report", "claims", "说法", "传言"]),
    cue(
      "conflict.categorical",
      ["never", "nothing", "not a single", "there was no", "从来没有", "从未", "没有这回事"]),
    cue("conflict.against", ["short of", "below", "低于", "不及"]),
    cue("conflict.alike.talks", ["met", "discussed", "talks", "会面"]),
    cue("conflict.restates", ["即", "that is"]),
    cue("conflict.house", ["bank", "company", "公司"]),
    cue("conflict.house-opening", ["the", "低于"]), cue("conflict.house-closing", ["itself", "本身"]),
    cue("conflict.announces", ["reported", "reports", "公布"]),
    cue("conflict.announced-of", ["was reported", "未公布"]),
  ]

  private static func cue(_ name: String, _ aliases: [String]) -> Lexicon.Entry {
    Lexicon.Entry(kind: .cue, name: name, aliases: aliases)
  }

  /// Verbs whose classes are read in the words of statements too.
  private static let words: [String: (field: String, aliases: [String])] = [
    "increases": ("progress", ["rise", "rises", "rose", "grew", "上升"]),
    "decreases": ("progress", ["fall", "falls", "fell", "下降"]),
    "speeds-up": ("progress", ["speeds up", "spurred", "加快"]),
    "slows": ("progress", ["slows", "slowed", "拖慢"]),
    "allows": ("licence", ["allows", "allowed", "允许"]),
    "bans": ("licence", ["bans", "banned", "禁止"]),
    "leads": ("standing", ["leads", "is ahead of", "领先"]),
    "lags": ("standing", ["lags", "trails", "落后"]),
  ]

  private static func verb(_ name: String, _ direction: Int, _ opposite: String? = nil)
    -> Lexicon.Entry
  {
    Lexicon.Entry(
      kind: .predicate, name: name, aliases: words[name]?.aliases ?? [],
      partOf: words[name]?.field, direction: direction, opposite: opposite)
  }

  private static let predicates = [
    verb("widens", 1, "narrows"), verb("narrows", -1, "widens"), verb("allows", 1, "bans"),
    verb("bans", -1, "allows"), verb("speeds-up", 1, "slows"), verb("slows", -1, "speeds-up"),
    verb("increases", 1, "decreases"), verb("decreases", -1, "increases"),
    verb("depends-on", 1, "independent-of"), verb("independent-of", -1, "depends-on"),
    verb("leads", 1, "lags"), verb("lags", -1, "leads"), verb("launches", 1),
    verb("opens", 1, "closes"),
    verb("closes", -1, "opens"), verb("founds", 1), verb("is-a", 0), verb("causes", 1, "prevents"),
    verb("denies", -1), verb("prevents", -1, "causes"), verb("supports", 1, "opposes"),
    verb("opposes", -1, "supports"),
  ]

  private static func rate(_ name: String, _ dollars: String) -> Lexicon.Entry {
    Lexicon.Entry(kind: .unit, name: name, type: "rate", factor: Decimal(string: dollars))
  }

  private static let rates = [
    rate("CNY 2024", "0.1391"), rate("EUR 2024", "1.082"), rate("GBP 2024", "1.277"),
    rate("EUR 2023", "1.082"), rate("CNY 2023", "0.1413"),
  ]
}
