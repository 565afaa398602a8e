// A saved page often begins with the paper's name and the way to its section, above the title:
//
//   The Harbour Ledger | Economy        沽河晨报 > 民生 > 水务        首頁 > 產業 > 能源
//   NORTHMOOR POST › Health             香島時報　港聞               Aldersby Evening Chronicle
//
// A line is such a head where its first part ends in a word that papers are called by, where it is a path of short parts,
// or where a short line of capitalised words comes back further down as the name of whoever publishes.

/// The line above a title that names the paper and its section.
enum Masthead {
  /// What a head says: a paper's name, or only the way to a section.
  enum Head: Equatable {
    case paper(String)
    case path
  }

  /// - Parameter text: the article's text, in which the name may come back.
  static func read(_ line: String, in text: String) -> Head? {
    guard line.unicodeScalars.count <= 60, !line.contains(where: { "。！？!?；;".contains($0) })
    else { return nil }
    let (parts, isPath) = parts(of: line)
    guard let first = parts.first, parts.dropFirst().allSatisfy({ width($0) <= 16 }) else {
      return nil
    }
    if isPaper(first) { return .paper(first) }
    if parts.count == 1 { return isSigned(first, in: text) ? .paper(first) : nil }
    guard isPath, parts.allSatisfy({ width($0) <= 16 }) else { return nil }
    return isSigned(first, in: text) ? .paper(first) : .path
  }

  /// Whether a first line with the date right below it names the paper: one to three capitalised words over a title that is
  /// longer and no name.
  static func stands(_ name: String, over title: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...3).contains(words.count), isCapitalised(name), words.allSatisfy(isPlain) else {
      return false
    }
    let others = title.split(separator: " ")
    return others.count > words.count + 1
      && others.contains { $0.count > 3 && $0.first?.isLowercase == true }
  }

  /// Letters alone: no figures, no marks.
  private static func isPlain(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isLetter || $0 == "&" }
      && word.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
  }

  /// The parts of a line, and whether signs of a path stand between them, not wide spaces.
  private static func parts(of line: String) -> (parts: [String], isPath: Bool) {
    let signs = "|｜>›»＞·•/／"
    let isPath = line.contains { signs.contains($0) }
    let parts = line.split { signs.contains($0) || $0 == "\u{3000}" }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
    return (parts, isPath)
  }

  /// In columns of a terminal, near enough: Chinese characters are two wide.
  private static func width(_ part: String) -> Int {
    part.unicodeScalars.reduce(0) { $0 + ((0x2E80..<0xFFE0).contains($1.value) ? 2 : 1) }
  }

  /// Whether the name ends as papers' names do, and is no section's.
  private static func isPaper(_ name: String) -> Bool {
    if endings.contains(where: name.hasSuffix) {
      return (3...10).contains(name.count) && !others.contains(where: name.hasSuffix)
    }
    let words = name.split(separator: " ").map { $0.lowercased() }
    guard (2...5).contains(words.count), let first = words.first, let last = words.last else {
      return false
    }
    return isCapitalised(name) && names.contains(last) && !sections.contains(first)
  }

  /// A name of two to five capitalised words that stands again where a page signs itself: behind "the", in brackets, after ©.
  private static func isSigned(_ name: String, in text: String) -> Bool {
    guard isCapitalised(name), (2...5).contains(name.split(separator: " ").count) else {
      return false
    }
    return ["(\(name))", "The \(name)", "© \(name)", "told \(name)", "to \(name)"].contains {
      text.contains($0)
    }
  }

  private static func isCapitalised(_ name: String) -> Bool {
    let words = name.split(separator: " ").filter { !["of", "the", "and", "&"].contains($0) }
    return !words.isEmpty && words.allSatisfy { $0.first?.isUppercase == true }
  }

  private static let names: Set = [
    "advertiser", "agency", "argus", "broadcaster", "bulletin", "chronicle", "citizen", "courier",
    "daily", "dispatch", "echo", "enquirer", "examiner", "express", "gazette", "globe", "guardian",
    "herald", "independent", "inquirer", "journal", "ledger", "magazine", "mail", "mercury",
    "messenger", "mirror", "monitor", "monthly", "network", "news", "newspaper", "observer",
    "online", "post", "press", "quarterly", "recorder", "register", "reporter", "review",
    "sentinel", "standard", "star", "telegraph", "times", "today", "tribune", "tv", "voice",
    "weekly", "wire",
  ]

  /// First words that make a heading of what would else be a name: "Business News".
  private static let sections: Set = [
    "breaking", "business", "city", "latest", "local", "more", "national", "science", "sport",
    "sports", "technology", "top", "world",
  ]

  private static let endings = [
    "報", "报", "新聞", "新闻", "新聞網", "新闻网", "網", "网", "週刊", "周刊", "月刊", "雜誌", "杂志", "通訊社", "通讯社",
    "電視台", "电视台", "電視", "电视", "電台", "电台", "廣播", "广播", "傳媒", "传媒", "在線", "在线", "觀察", "观察", "觀察室",
    "观察室", "觀察家", "观察家", "財經", "财经", "頭條", "头条", "評論", "评论", "時刊", "时刊",
  ]

  /// Words that end like a paper's name and name something else.
  private static let others = [
    "預報", "预报", "通報", "通报", "簡報", "简报", "公報", "公报", "海報", "海报", "年報", "年报", "季報", "季报", "月報", "月报",
    "財報", "财报", "情報", "情报", "警報", "警报", "申報", "申报", "舉報", "举报", "回報", "回报", "捷報", "捷报", "電網", "电网",
    "官網", "官网", "路網", "路网", "聯網", "联网", "上網", "上网", "重要新聞", "重要新闻", "即時新聞", "即时新闻", "最新新聞", "最新新闻",
    "國際財經", "国际财经",
  ]
}
