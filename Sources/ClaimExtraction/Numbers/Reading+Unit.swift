import Foundation

extension Reading {
  /// The figure that begins at `i`, in any script, with its scale words and fractions.
  func figure(at i: Int) -> Figure? {
    let value = at(i)
    if value.isDigit || value == 0x2E && at(i + 1).isDigit && !at(i - 1).isDigit {
      guard let figure = arabic(at: i) else { return nil }
      let next = skip(figure.range.upperBound)
      if at(next).isLatin || at(next) == 0x2D && !figure.hasSuffix,
        let whole = english(at: i, after: figure)
      {
        return whole
      }
      return proportion(figure) ?? extended(scaledByHan(figure))
    }
    if let (above, under) = Self.vulgar[value] {
      var figure = Figure(range: i..<i + 1, value: above.ratio(to: under), script: .arabic)
      figure.form = .fraction
      figure.denominator = under
      return figure
    }
    if value.isLatin {
      return english(at: i).map { proportion($0) ?? $0 }
    }
    if let match = words.numerals.match(text, at: i) { return word(match.range, match.sense) }
    guard part(i) != .none else { return nil }
    if part(i) == .half { return half(at: i) }
    return han(at: i).map { extended($0) }
  }

  /// "One in five", "nine out of ten".
  private func proportion(_ figure: Figure) -> Figure? {
    let next = skip(figure.range.upperBound)
    guard next > figure.range.upperBound, at(next) == 0x69 || at(next) == 0x6F,
      figure.form == .plain,
      figure.isPoint, !figure.isDecimal, figure.min >= 1
    else { return nil }
    let isOut = has("out of ", at: next)
    guard isOut || has("in ", at: next) || all && has("over ", at: next) else { return nil }
    let i = skip(next + (isOut ? 6 : at(next) == 0x69 ? 2 : 4))
    guard let under = at(i).isDigit ? arabic(at: i) : english(at: i), under.form == .plain,
      under.isPoint, !under.isDecimal, under.min > figure.min,
      isOut || isProportion(figure.min, under.min), isUnitless(under.range.upperBound)
    else { return nil }
    var result = figure
    result.min = figure.min.ratio(to: under.min)
    result.max = result.min
    result.mantissa = result.min
    result.step = nil
    result.form = .share
    result.denominator = under.min
    result.isArticle = false
    result.range = figure.range.lowerBound..<under.range.upperBound
    return result
  }

  private func isProportion(_ above: Decimal, _ under: Decimal) -> Bool {
    above == 1
      ? under <= 100 || under.lastPlace == under : above < 10 && (under <= 12 || under == 100)
  }

  private func isUnitless(_ end: Int) -> Bool {
    if at(end).isLatin || at(end) == 0x25 { return false }
    guard let unit = words.units.match(text, at: skip(end)) else { return true }
    return unit.sense.dimension == "count"
  }

  private func word(_ range: Range<Int>, _ sense: (part: NumeralPart, value: Decimal)) -> Figure? {
    var figure = Figure(range: range, value: sense.value, script: .han)
    figure.form = sense.part == .share ? .share : .multiple
    figure.denominator = sense.part == .share ? 2 : nil
    return figure
  }

  /// 半年, 半公斤, 半折: a half where a unit follows at once.
  private func half(at i: Int) -> Figure? {
    guard !at(i - 1).isHan || part(i - 1) == .none || all else { return nil }
    var figure = Figure(range: i..<i + 1, value: Decimal(string: "0.5") ?? 0, script: .han)
    figure.isHalf = true
    if part(i + 1) == .discount { return extended(figure) }
    guard let unit = words.units.match(text, at: i + 1), unit.sense.dimension != "count",
      unit.sense.code != "d", unit.sense.code != "{night}", unit.sense.code != "deg"
    else { return nil }
    return figure
  }

  /// The figure at `i` with sign, currency before it and unit behind it.
  func measured(at i: Int) -> Measured? {
    guard let figure = figure(at: i) else { return nil }
    var result = Measured(figure)
    attachMoneyBefore(&result)
    attachUnit(&result)
    attachSign(&result)
    return result
  }

  private func attachMoneyBefore(_ result: inout Measured) {
    let start = skipBack(result.range.lowerBound)
    attachMillion(&result, start)
    guard result.figure.form == .plain, start > 0, result.unit == nil,
      let money = words.moneyBefore.match(text, endingAt: start),
      isMoneyWord(money, before: result)
    else { return }
    result.take(money.sense, money.range.lowerBound..<result.range.upperBound)
  }

  /// "MAUD 60": a capital M before a currency's code is a million of it.
  private func attachMillion(_ result: inout Measured, _ end: Int) {
    let i = end - 4
    guard i >= 0, at(i) == 0x6D, isUpper(i), isUpper(i + 1), isUpper(i + 3), !at(i - 1).isLatin,
      !at(i - 1).isDigit, result.figure.form == .plain, result.figure.scale == 1,
      let money = words.moneyCodes.match(text, at: i + 1), money.range.upperBound == end
    else { return }
    result.take(money.sense, i..<result.range.upperBound)
    result.min *= 1_000_000
    result.max *= 1_000_000
    result.step = result.step.map { $0 * 1_000_000 }
  }

  /// Whether a money word before a number belongs to it: codes as codes are written, and not 人 or 元 of a number before.
  private func isMoneyWord(_ money: PhraseTable<UnitSense>.Match, before result: Measured) -> Bool {
    let first = money.range.lowerBound
    if at(first).isLatin, !at(money.range.upperBound - 1).isLatin == false {
      guard !at(first - 1).isDigit else { return false }
      if isUpper(first) { return true }
      return money.range.count == 3 && all && !numeralBefore(first)
    }
    if at(first).isHan { return !numeralBefore(first) }
    return !(numeralBefore(first) && at(first - 1) != 0x20)
      || at(result.range.lowerBound - 1) != 0x20
  }

  private func numeralBefore(_ i: Int) -> Bool {
    let j = skipBack(i)
    return at(j - 1).isDigit || part(j - 1) != .none && part(j - 1) != .more
  }

  private func attachUnit(_ result: inout Measured) {
    let end = result.range.upperBound
    var next = skip(end)
    if at(next) == 0x2D, at(next + 1).isLatin, next == end { next += 1 }
    if let bracket = Self.brackets[at(next)], let unit = words.units.match(text, at: next + 1),
      at(unit.range.upperBound) == bracket, at(next + 1).isLatin, !result.isMoney
    {
      result.take(unit.sense, result.range.lowerBound..<unit.range.upperBound + 1)
      return
    }
    if at(next) == 0x7684 { next += at(next + 1) == 0x20 ? 0 : 0 }
    if isUpper(next), at(next) == 0x6D, isUpper(next + 1),
      let money = words.moneyCodes.match(text, at: next + 1), !at(money.range.upperBound).isLatin
    {
      result.take(money.sense, result.range.lowerBound..<money.range.upperBound)
      result.min *= 1_000_000
      result.max *= 1_000_000
      return
    }
    guard let unit = words.units.match(text, at: next), isUnit(unit, of: result, next == end)
    else {
      attachShareWord(&result)
      return
    }
    guard !result.isMoney || unit.sense.dimension == "money" else { return }
    if result.isMoney {
      if result.unit?.code == unit.sense.code || at(unit.range.lowerBound).isHan
        || unit.range.count > 3
      {
        let code = preferred(unit, result)
        result.unit = UnitSense(code: code, dimension: "money", factor: 1, symbol: nil)
        result.range = result.range.lowerBound..<unit.range.upperBound
      }
      return
    }
    let code = unit.sense.dimension == "money" ? preferred(unit, result) : unit.sense.code
    result.take(unit.sense, result.range.lowerBound..<unit.range.upperBound)
    if unit.sense.dimension == "money" {
      result.unit?.code = code
      attachScaleBehind(&result)
    }
    if unit.sense.code == "[lb_av]", at(unit.range.lowerBound) == 0x70,
      result.figure.scale >= 100_000
    {
      result.unit = UnitSense(code: "GBP", dimension: "money", factor: 1, symbol: nil)
    }
    attachTail(&result, unit)
  }

  /// "75 USD million"
  private func attachScaleBehind(_ result: inout Measured) {
    let next = skip(result.range.upperBound)
    guard result.figure.scale == 1, at(next).isLatin,
      let scale = words.numerals.match(text, at: next), scale.sense.part == .scale
    else { return }
    result.min *= scale.sense.value
    result.max *= scale.sense.value
    result.step = result.step.map { $0 * scale.sense.value }
    result.range = result.range.lowerBound..<scale.range.upperBound
  }

  private static let brackets: [UInt32: UInt32] = [0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D, 0x3C: 0x3E]

  /// 人民幣三四四○億元: the word before says which 元; HK$ 30 million.
  private func preferred(_ unit: PhraseTable<UnitSense>.Match, _ result: Measured) -> String {
    let isPlain = unit.range.count == 1 && Self.plainMoney.contains(at(unit.range.lowerBound))
    if isPlain, let before = result.unit, before.dimension == "money", !before.code.isEmpty {
      return before.code
    }
    if isPlain { return result.figure.isMore && result.isMoney ? unit.sense.code : moneyOfText }
    return unit.sense.code
  }

  /// 元 圓 塊
  private static let plainMoney: Set<UInt32> = [0x5143, 0x5706, 0x5757]

  /// Whether a word behind a figure is its unit.
  private func isUnit(
    _ unit: PhraseTable<UnitSense>.Match, of result: Measured, _ isAttached: Bool
  ) -> Bool {
    let (start, end) = (unit.range.lowerBound, unit.range.upperBound)
    let figure = result.figure
    if at(end - 1).isLatin, at(end).isDigit { return false }
    if let symbol = unit.sense.symbol {
      guard symbol == written(start) else { return false }
      if !isAttached, at(start - 1) == 0x2D { return false }
      if at(end) == 0x2E, at(end + 1).isLatin { return false }
      if at(end) == 0x27 || at(end) == 0x2019 { return false }
    }
    if figure.form == .share || figure.form == .multiple || figure.form == .percent {
      guard figure.isHalf, figure.script == .han || unit.sense.dimension != "count" else {
        return false
      }
    }
    if at(start) == 0x22 || at(start) == 0x27 {
      return figure.script == .arabic && isAttached
    }
    if unit.sense.dimension == "count" { return isClassifier(unit, of: figure) }
    if unit.sense.code == "ratio", at(start) == 0x500D {
      return at(end) != 0x589E && at(end) != 0x7387 || true
    }
    if unit.sense.code == "{jin}" || unit.sense.code == "{liang}" || unit.sense.code == "deg" {
      return Self.isLooseEnd(at(end))
    }
    if unit.sense.code == "L", at(start) == 0x5347 { return Self.isLooseEnd(at(end)) }
    if unit.range.count == 1, at(start).isHan { return isSingleUnit(unit, figure) }
    if at(start) == 0x78 || at(start) == 0xD7 {
      return isAttached && !at(end).isDigit && !at(skip(end)).isDigit
    }
    return true
  }

  /// After a one-character unit that is also part of words, a word's end must stand.
  private static func isLooseEnd(_ value: UInt32) -> Bool {
    !"业至级高格值任学迁华温降幅职位起上会学旗中旦口角国地边岸院面税息手方脚腿极性会制者难全相轮".unicodeScalars.contains { $0.value == value }
  }

  private func isSingleUnit(_ unit: PhraseTable<UnitSense>.Match, _ figure: Figure) -> Bool {
    let (start, end) = (unit.range.lowerBound, unit.range.upperBound)
    let value = at(start)
    guard let others = Self.notUnitBefore[value] else { return true }
    return !others.contains(at(end))
  }

  /// What, following a one-character unit, makes another word of it: 天 in 天然, 元 in 元素.
  private static let notUnitBefore: [UInt32: Set<UInt32>] = {
    let rows: [(String, String)] = [
      ("元", "素件宇旦老首代气凶年月勋"), ("塊", "根链头茎"), ("天", "然气下空堂地生花津王使线际主文才"),
      ("日", "本元报圆期历程记常益内后前产均式语军经"), ("月", "球亮饼薪票均产底初份"), ("年", "轻龄级代度会初底末终产均薪报货关费度份"),
      ("周", "围边期转末刊密遭全一二三四五六日"), ("秒", "杀"), ("卡", "车通片塔路拉尔"), ("克", "服里隆拉制"),
      ("米", "兰勒饭线其高尔"), ("瓦", "解斯格砾"), ("伏", "击尔特"), ("帕", "克金"), ("巴", "西黎士勒基拿菲格布"),
      ("节", "目日点能约假省奏气课"), ("度", "过假量日"), ("圈", "子粉套钱"), ("匹", "配夫"), ("点", "评击"),
      ("焦", "点虑急炭"), ("晚", "间会报上餐"), ("夜", "间晚市"), ("刀", "具片"), ("码", "头"), ("升", "级至到"),
      ("丈", "夫"), ("载", "客货"), ("坪", "林"), ("赫", "兹本尔"),
      ("世", "界"), ("桶", "装"), ("斤", "斤"), ("吨", "位"), ("比", "例"), ("周", "六日"), ("蚊", "子香帐"),
      ("盾", "牌"),
    ]
    var sets: [UInt32: Set<UInt32>] = [:]
    for (word, after) in rows {
      guard let key = Folding.fold(word).first else { continue }
      sets[key, default: []].formUnion(Folding.fold(after))
    }
    return sets
  }()

  /// Whether a classifier behind a figure counts: not 一家 and not 一個.
  private func isClassifier(_ unit: PhraseTable<UnitSense>.Match, of figure: Figure) -> Bool {
    guard figure.form == .plain || figure.form == .share else { return false }
    if figure.isArticle, figure.script == .han { return all }
    let end = unit.range.upperBound
    if let others = Self.notClassifierBefore[at(end - 1)], unit.range.count == 1 {
      return !others.contains(at(end))
    }
    return true
  }

  private static let notClassifierBefore: [UInt32: Set<UInt32>] = {
    let rows: [(String, String)] = [
      ("条", "件例款约"), ("起", "来码初源诉点飞动步伏跳"), ("次", "于方要元级数序日"), ("项", "目链"), ("张", "贴扬开力"),
      ("部", "分门队署长份件"), ("台", "湾积风北中南币联商海独资"),
      ("位", "于置居列元"), ("件", "套"), ("场", "景所地馆"), ("家", "庭族长居具电用乐"), ("名", "单字称义为列次"),
      ("人", "民才均工类员口为物形数"), ("门", "口槛诊户店票市"), ("头", "部条脑寸"),
      ("所", "有谓以在得致"), ("份", "额量子"), ("户", "外口籍主"), ("班", "级长子"), ("支", "持付援出撑配柱部"), ("章", "程"),
      ("间", "接隙谍断"), ("层", "面次级出"), ("口", "岸径号碑味水吻头罩腔"), ("包", "括含装裹围"),
      ("集", "团成中群资合"), ("套", "现利件路"), ("座", "谈位"), ("片", "面区段"), ("粒", "子"), ("只", "有要能是不会"),
      ("首", "次先要席相都"), ("队", "伍员长"), ("组", "织成合件建"), ("批", "评准发判"), ("发", "展布现生行表送出射"), ("届", "时满"),
      ("轮", "胎流船廓"), ("对", "于象手应话比策外美中"), ("打", "算造开击"), ("例", "如外子行"), ("款", "项式待"), ("种", "子植类族"),
      ("颗", "粒"), ("根", "据本源"), ("本", "来身地土周月年季次科质人"), ("笔", "记者电试"), ("票", "房据价"), ("处", "理于境罚分"),
      ("艘", ""),
      ("步", "骤伐行"), ("课", "程题"), ("店", "铺面"), ("校", "园长"), ("村", "民"), ("县", ""), ("国", "家产际内外会"),
      ("字", "节"), ("页", "岩面"), ("级", "别"), ("剂", "量"), ("节", "目日点能约"), ("瓶", "颈"), ("袋", "鼠"),
      ("杯", "赛"), ("箱", "子"), ("列", "为入出举车"), ("列", "为入出举"), ("席", "位卷"), ("幅", "度"), ("员", "工"),
      ("匹", "配"), ("架", "构设"), ("辆", ""), ("株", "洲"), ("盒", "子"), ("尾", "数声巴"), ("趟", ""),
      ("遍", "布及"), ("回", "来到应复报升落购收调"), ("单", "位"),
    ]
    var sets: [UInt32: Set<UInt32>] = [:]
    for (word, after) in rows {
      guard let key = Folding.fold(word).first else { continue }
      sets[key, default: []].formUnion(Folding.fold(after))
    }
    return sets
  }()

  /// 兩米半, 十五斤半, 三年多.
  private func attachTail(_ result: inout Measured, _ unit: PhraseTable<UnitSense>.Match) {
    var end = unit.range.upperBound
    let isTimes = at(unit.range.lowerBound) == 0x500D
    let isMeasure = isTimes || unit.sense.dimension != "count" && unit.sense.dimension != "ratio"
    if at(end) == 0x4E2A, isMeasure { return }
    if part(end) == .half, result.figure.isPoint, !Self.afterHalf.contains(at(end + 1)), isMeasure {
      result.min += (Decimal(string: "0.5") ?? 0) * result.figure.scale * unit.sense.factor
      result.max = result.min
      end += 1
    } else if part(end) == .more, at(end) == 0x591A || at(end) == 0x4F59, result.figure.isPoint,
      isMeasure
    {
      result.max += 1
      result.approximate = true
      result.wording.insert(.more)
      end += 1
    }
    result.range = result.range.lowerBound..<end
  }

  /// "Two-thirds of", "half the": a part of a whole needs no unit.
  private func attachShareWord(_ result: inout Measured) {}

  private func attachSign(_ result: inout Measured) {
    let start = result.range.lowerBound
    let j = skipBack(start)
    guard j > 0, isSign(j - 1, start) else { return }
    var first = j - 1
    if at(j - 1).isLatin {
      guard let match = words.cuesBefore.match(text, endingAt: j), match.sense == .minus else {
        return
      }
      first = match.range.lowerBound
    } else if at(j - 1) == 0x4E0B {
      guard at(j - 2) == 0x96F6 else { return }
      first = j - 2
    }
    (result.min, result.max) = (-result.max, -result.min)
    result.range = first..<result.range.upperBound
  }

  private func isSign(_ i: Int, _ start: Int) -> Bool {
    switch at(i) {
    case 0x2D:
      let before = at(i - 1)
      return !before.isLatin && !before.isDigit && !before.isHan && before != 0x29
        && (i == 0 || before != 0x20 || !at(skipBack(i) - 1).isDigit) && before != 0x2D
    case 0x8D1F: return true
    case 0x4E0B: return at(i - 1) == 0x96F6
    case 0x65, 0x73: return words.cuesBefore.match(text, endingAt: i + 1)?.sense == .minus
    default: return false
    }
  }
}
