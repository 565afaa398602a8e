import ClaimModel

/// The noun that names what a verb's amount measures: a property is never a verb.
enum VerbNouns {
  /// - Parameter verb: folded words, in any form the table holds; nil for a verb without such a noun.
  static func noun(of verb: String) -> String? { nouns[verb] }

  private static let nouns: [String: String] = Dictionary(
    groups.flatMap { group in
      group.value.split(separator: " ").map { (foldedWord($0), group.key) }
    }, uniquingKeysWith: { first, _ in first })

  private static func foldedWord(_ word: Substring) -> String {
    String(String.UnicodeScalarView(Folding.fold(String(word)).compactMap(Unicode.Scalar.init)))
  }

  private static let groups: KeyValuePairs = [
    "spending":
      "spent spends spend paid pays pay invested invests invest 投入 投资 投放 投下 斥资 耗资 花费 花 支付 拨款 拨出 动用 用于 allocates allocated",
    "funding":
      "raised raises raise borrowed borrows 募集 筹集 筹得 融资 borrow received receives granted awarded 获得 取得",
    "sales": "sold sells sell 销售 售出 卖出 出售 沽出",
    "production":
      "made makes make produced produces produce generated generates built builds build 生产 产出 制造 建造 兴建 新建 建成",
    "shipments": "shipped ships ship delivered delivers deliver supplied supplies 出货 交付 供应",
    "purchases": "bought buys buy 购买 购入 收购 买入 采购",
    "cost": "cost costs charged charges",
    "capacity": "holds hold stores stored 容纳 储存 handles handled",
    "passengers": "carried carries carry 载客 运送",
    "exports": "exported 出口",
    "imports": "imported 进口",
    "loans": "lent lends 放款 贷款",
    "coverage": "covered covers cover 覆盖",
    "deaths": "killed kills died 死亡 遇难",
    "injuries": "injured wounded 受伤",
    "layoffs": "axed 裁员 裁减 解雇",
    "hiring": "hired hires hire 招聘 增聘 聘用",
    "employees": "employed employs employ 雇用",
    "compensation": "赔偿",
    "fine": "fined fines 罚款",
    "donations": "donated donates 捐款 捐出",
    "subsidy": "补贴 补助 资助 发放",
    "consumption": "consumed consumes consume used uses use 消耗 使用",
    "emissions": "emitted emits emit 排放",
    "visitors": "接待 attracted attracts 吸引 visited",
    "cases": "确诊 感染 infected",
    "target": "aims targets 力争 目标",
    "length": "runs 长",
    "weight": "weighs weighed 重",
    "duration": "lasted lasts took takes 历时 为期",
    "profit": "earned earns earn 赚",
    "loss": "lost loses lose 损失",
    "electricity generation": "发电",
    "seats": "won wins win 赢得",
  ]
}
