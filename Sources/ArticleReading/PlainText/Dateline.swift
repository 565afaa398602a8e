import ClaimModel
import Foundation

// A dateline is a short line with a date, and around it a publisher, a place, a writer:
//
//   Ellery Bay Gazette, 3 February 2025        2025年7月16日 港都晚報 記者林心怡
//   【港都晚報2025年7月16日】旅客…                来源：临江日报　2025-07-16 10:22
//   By Ada Pell | The Harrow Post | March 9, 2025
//
// The date is taken out, then labels, times and brackets; what is left names the publisher, if it is
// short. A line of prose that only mentions a date leaves too much over and is no dateline.

/// Publisher, day and writer, as a line at the head of an article gives them.
struct Dateline: Equatable {
  var day: Day?
  var publisher: String?
  var author: String?

  /// The longest dateline, and the longest bracketed one before prose, in code points.
  private static let longest = 90

  init?(_ line: String) {
    let line = Dateline.bracketed(line) ?? line
    guard line.unicodeScalars.count <= Dateline.longest else { return nil }
    let found = WrittenDate.first(in: line)
    let head = line.prefix(8).lowercased()
    let labelled = Dateline.labels.contains { head.hasPrefix($0) }
    guard found != nil || labelled else { return nil }
    day = found?.day
    let rest = found.map { line.replacingCharacters(in: $0.range, with: "|") } ?? line
    var reader = PartReader()
    for part in Dateline.parts(rest) { reader.read(part, into: &self) }
    guard day != nil || publisher != nil || author != nil else { return nil }
    if Dateline.isProse(rest) { return nil }
  }

  private static let labels = [
    "by ", "source:", "來源", "来源", "文/", "文／", "本報記者", "本报记者", "記者", "记者", "作者", "原創：", "原创：",
    "原創:", "原创:", "撰文", "見習記者", "见习记者",
  ]

  /// What stands in the brackets with which a line begins, if a date is in them.
  private static func bracketed(_ line: String) -> String? {
    guard let close = line.first.flatMap(Dateline.close), let end = line.firstIndex(of: close)
    else {
      return nil
    }
    let inside = String(line[line.index(after: line.startIndex)..<end])
    return WrittenDate.first(in: inside) == nil ? nil : inside
  }

  private static func close(of open: Character) -> Character? {
    switch open {
    case "【": "】"
    case "（": "）"
    case "(": ")"
    case "〔": "〕"
    case "[": "]"
    case "［": "］"
    default: nil
    }
  }

  private static func isProse(_ rest: String) -> Bool {
    let left = rest.unicodeScalars.count { $0.properties.isAlphabetic }
    let ends = rest.contains { "。！？!?".contains($0) }
    let words = parts(rest).map { $0.split(separator: " ").count }.max() ?? 0
    return ends || left > 60 || words > 7
      || left > 24 && rest.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) }
  }

  private static func parts(_ rest: String) -> [String] {
    rest.split { "|｜,，;；·•»/／\u{3000}【】（）()〔〕[]［］\t".contains($0) }
      .flatMap { splitAtChineseSpaces(String($0)) }
      .map { $0.trimmed.trimming(":：-–—") }.filter { !$0.isEmpty }
  }

  /// Spaces part Chinese words, but not the words of a Latin name.
  private static func splitAtChineseSpaces(_ part: String) -> [String] {
    let hasHan = part.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) }
    return hasHan ? part.split(separator: " ").map(String.init) : [part]
  }

  fileprivate static func publisher(_ part: String) -> String? {
    var name = part
    for label in ["來源", "来源", "source", "出處", "出处", "via"] where name.lowercased().hasPrefix(label)
    {
      name = String(name.dropFirst(label.count)).trimmed.trimming(":：")
    }
    for tail in tails where name.hasSuffix(tail) { name = String(name.dropLast(tail.count)) }
    let noise = [
      "published", "updated", "posted", "date", "发布时间", "發布時間", "發表", "时间", "更新", "星期", "est",
      "gmt",
      "last updated", "發佈", "閱讀", "编辑", "責任編輯", "monday", "tuesday", "wednesday", "thursday",
      "friday", "saturday", "sunday", "週", "周", "mon ", "tue ", "wed ", "thu ", "fri ", "sat ",
      "sun ", "printed", "出版", "浏览", "瀏覽", "字号", "字號", "時間", "min read", "last modified",
    ]
    let lower = name.lowercased()
    guard !noise.contains(where: { (lower + " ").hasPrefix($0) }),
      !["am", "pm", "et", "min", "on", "by", "at"].contains(lower)
    else { return nil }
    guard (2...40).contains(name.unicodeScalars.count), !name.contains(where: \.isFigure),
      name.first?.isLetter == true
    else { return nil }
    guard !Dateline.ownNames.contains(name), !Dateline.posts.contains(where: lower.hasSuffix) else {
      return nil
    }
    return name.split(separator: " ").count <= 6 ? name : nil
  }

  /// What follows a paper's or a place's name: "reports", "by wire".
  fileprivate static let tails = [
    "綜合報導", "综合报道", "專訪", "专访", "特稿", "專電", "专电", "報導", "報道", "报道", "訊", "讯", "電", "电",
  ]

  /// What a paper calls itself: it names nobody.
  private static let ownNames: Set = [
    "本報", "本报", "本刊", "本社", "本台", "本臺", "本網", "本网", "本站", "我台", "our staff",
  ]

  /// Last words of a writer's post: "Shipping Correspondent", "Science Editor".
  private static let posts = [
    "correspondent", "editor", "reporter", "writer", "columnist", "journalist", "staff",
    "contributor", "analyst", "特派員", "特派员", "通訊員", "通讯员", "編輯", "编辑", "主筆", "主笔",
  ]
}

/// Goes through the parts of a dateline: a label such as 記者 or 編輯 says what the next part is.
private struct PartReader {
  /// Whom the last part, a label alone, announces.
  private var awaited: Person?
  private var hadPerson = false

  private enum Person { case writer, other }

  mutating func read(_ part: String, into line: inout Dateline) {
    if let person = awaited {
      awaited = nil
      hadPerson = true
      if person == .writer, line.author == nil, PartReader.isName(part) { line.author = part }
    } else if part.lowercased().hasPrefix("by ") {
      let name = String(part.dropFirst(3)).components(before: " in ").trimmed
      line.author = line.author ?? name
      hadPerson = true
    } else if let (person, name) = PartReader.labelled(part) {
      hadPerson = true
      if name.isEmpty { awaited = person }
      if person == .writer, line.author == nil, !name.isEmpty { line.author = name }
    } else if let paper = PartReader.paper(before: part) {
      line.publisher = line.publisher ?? Dateline.publisher(paper)
      awaited = .writer
    } else if hadPerson, Dateline.tails.contains(where: part.hasSuffix) {
      // 記者林心怡／台北報導: from where.
      return
    } else if line.publisher == nil, let name = Dateline.publisher(part) {
      line.publisher = name
    }
  }

  /// 記者林心怡, 文：高以恩, 編輯: whom a part names, and by which name.
  private static func labelled(_ part: String) -> (Person, String)? {
    for (labels, person) in [(writers, Person.writer), (others, Person.other)] {
      for label in labels where part.hasPrefix(label) {
        let rest = part.dropFirst(label.count)
        if label.count == 1, let next = rest.first, !":：".contains(next) { continue }
        let name = stops.reduce(String(rest.drop { ":： ".contains($0) })) {
          $0.components(before: $1)
        }
        return (person, name.trimmed)
      }
    }
    return nil
  }

  /// 臨河觀察記者: the paper whose reporter the next part names.
  private static func paper(before part: String) -> String? {
    for label in ["記者", "记者"] where part.hasSuffix(label) && part.count > 4 {
      return String(part.dropLast(2))
    }
    return nil
  }

  private static func isName(_ part: String) -> Bool {
    (2...40).contains(part.count) && !part.contains { $0.isFigure || ":：".contains($0) }
  }

  private static let writers = [
    "本報記者", "本报记者", "見習記者", "见习记者", "實習記者", "实习记者", "特約記者", "特约记者", "記者", "记者", "作者", "撰文",
    "原創", "原创", "文",
  ]
  private static let others = [
    "通訊員", "通讯员", "責任編輯", "责任编辑", "編輯", "编辑", "攝影", "摄影", "校對", "校对", "審核", "审核", "圖", "图",
  ]
  private static let stops = [
    "報導", "報道", "报道", "綜合", "综合", "台北", "北京", "出版", "更新", "發布", "通訊員", "通讯员",
  ]
}

extension String {
  /// Without these characters at either end, nor white space.
  func trimming(_ characters: String) -> String {
    var view = Substring(self)
    while let first = view.first, characters.contains(first) { view.removeFirst() }
    while let last = view.last, characters.contains(last) { view.removeLast() }
    return String(view).trimmed
  }

  func components(after word: String) -> String {
    range(of: word).map { String(self[$0.upperBound...]) } ?? self
  }

  func components(before word: String) -> String {
    range(of: word).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
