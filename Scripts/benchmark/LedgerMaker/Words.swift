/// The words that invented articles are made of.
enum Words {
  static let speakers = [
    ("Reuters", "路透社"), ("Xinhua", "新华社"), ("the ministry", "该部"), ("the central bank", "央行"),
    ("analysts", "分析师"), ("the company", "该公司"), ("the regulator", "监管机构"),
    ("the World Bank", "世界银行"), ("the union", "工会"), ("the port authority", "港务局"),
  ]

  static let publishers = [
    "Harbour Post", "Northern Ledger", "River Economist", "Delta Courier", "晨江日报", "东海新闻", "南港财经",
    "Transport Weekly", "Grain Report", "Clinic News", "Field and Farm", "Sports Gazette", "能源观察",
    "Court Record",
  ]

  static let people = [
    "Desk Analyst <analyst@example.org>", "Lin Yue <lin@example.org>",
    "Ada Moor <moor@example.org>",
    "Omar Reyes <reyes@example.org>",
  ]

  static let sources = [
    "Annual report, table 4", "Statistical yearbook", "Customs data, June release",
    "Court file 14/2024",
    "Interview with the operator", "Company filing, p. 31",
  ]

  /// A measured thing: its name in the lexicon, the word in each language, unit, and the size of its numbers.
  struct Property {
    var name: String
    var english: String
    var chinese: String
    var unit: Unit
    var low: Int
    var high: Int
  }

  enum Unit {
    case money, percent, power, count
  }

  static let properties = [
    Property(name: "revenue", english: "revenue", chinese: "营收", unit: .money, low: 2, high: 900),
    Property(
      name: "net profit", english: "net profit", chinese: "净利润", unit: .money, low: 1, high: 90),
    Property(
      name: "investment", english: "investment", chinese: "投资", unit: .money, low: 1, high: 400),
    Property(name: "debt", english: "debt", chinese: "债务", unit: .money, low: 2, high: 700),
    Property(name: "exports", english: "exports", chinese: "出口额", unit: .money, low: 1, high: 300),
    Property(
      name: "market share", english: "market share", chinese: "市场份额", unit: .percent, low: 2,
      high: 71),
    Property(
      name: "gross margin", english: "gross margin", chinese: "毛利率", unit: .percent, low: 4,
      high: 62),
    Property(
      name: "yield rate", english: "yield rate", chinese: "良率", unit: .percent, low: 31, high: 97),
    Property(
      name: "load factor", english: "load factor", chinese: "客座率", unit: .percent, low: 40, high: 94
    ),
    Property(
      name: "capacity", english: "capacity", chinese: "装机容量", unit: .power, low: 1, high: 80),
    Property(
      name: "employees", english: "number of employees", chinese: "员工人数", unit: .count, low: 200,
      high: 90000),
    Property(
      name: "passengers", english: "number of passengers", chinese: "乘客人数", unit: .count, low: 900,
      high: 990_000),
  ]

  /// A verb's class, its words, and the object it takes.
  static let events = [
    ("opens", 1, "opened", "开设了", "a new plant", "新工厂"),
    ("closes", -1, "closed", "关闭了", "a regional office", "地区办事处"),
    ("acquires", 0, "acquired", "收购了", "a smaller rival", "较小的对手"),
    ("signs", 0, "signed", "签署了", "a supply contract", "供货合同"),
    ("suspends", -1, "suspended", "暂停了", "its night service", "夜间服务"),
    ("approves", 1, "approved", "批准了", "the merger plan", "合并计划"),
    ("delays", -1, "delayed", "推迟了", "the launch", "发布"),
    ("expands", 1, "expanded", "扩大了", "its research centre", "研究中心"),
  ]

  private static let heads = [
    "kor", "bel", "tan", "mir", "sol", "var", "lun", "dra", "fen", "gar", "hol", "jas", "nor",
    "pel", "quin", "ros",
    "ser", "tor", "ul", "wen", "xan", "yor", "zel", "cam",
  ]
  private static let tails = [
    "vath", "ding", "mere", "lis", "ton", "ska", "burg", "dale", "nova", "rin", "tex", "mont",
    "quay", "field",
    "gate", "holt",
  ]
  private static let trades = [
    "Rail", "Energy", "Foods", "Clinics", "Shipping", "Motors", "Chips", "Airways", "Steel", "Bank",
    "Ports", "Farms",
  ]
  private static let characters = Array("泰宁海川安远博文恒瑞华林东方星河景云嘉禾长青鼎力晨光天启金石永丰南山北原")
  private static let zhTrades = [
    "铁路", "能源", "食品", "医疗", "航运", "汽车", "芯片", "航空", "钢铁", "银行", "港口", "农场",
  ]

  /// The name of the `number`-th subject in each language; no two are alike.
  static func subject(_ number: Int) -> (english: String, chinese: String) {
    let (a, b) = (number % heads.count, number / heads.count % tails.count)
    let rest = number / (heads.count * tails.count)
    var english = heads[a] + tails[b]
    if rest > 0 { english += heads[rest % heads.count] }
    if rest >= heads.count { english += tails[rest / heads.count % tails.count] }
    var chinese = ""
    var left = number
    repeat {
      chinese.append(characters[left % characters.count])
      left /= characters.count
    } while left > 0 || chinese.count < 2
    let trade = number % trades.count
    return (
      trades[trade] + " " + english.prefix(1).uppercased() + english.dropFirst(),
      chinese + zhTrades[trade]
    )
  }
}
