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
    var isWriterNext = false
    for part in Dateline.parts(rest) {
      if isWriterNext, author == nil, Dateline.isName(part) { author = part } else { take(part) }
      isWriterNext = Dateline.writer(part)?.isEmpty == true
    }
    guard day != nil || publisher != nil || author != nil else { return nil }
    if Dateline.isProse(rest) { return nil }
  }

  private static let labels = [
    "by ", "本報記者", "本报记者", "source:", "來源", "来源", "文/", "文／", "記者", "记者", "作者",
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

  private mutating func take(_ part: String) {
    let lower = part.lowercased()
    if lower.hasPrefix("by ") {
      author = author ?? String(part.dropFirst(3)).trimmed
    } else if let writer = Dateline.writer(part) {
      author = author ?? (writer.isEmpty ? nil : writer)
    } else if publisher == nil, let name = Dateline.publisher(part) {
      publisher = name
    }
  }

  private static func writer(_ part: String) -> String? {
    for label in ["本報記者", "本报记者", "記者", "记者", "作者", "撰文", "文:", "文："] where part.hasPrefix(label) {
      let name = part.dropFirst(label.count).drop { ":： ".contains($0) }
      let stop = ["報導", "报道", "綜合", "综合", "台北", "北京", "出版", "更新", "發布"]
      return stop.reduce(String(name)) { $0.components(before: $1) }.trimmed
    }
    return nil
  }

  private static func isName(_ part: String) -> Bool {
    (2...40).contains(part.count) && !part.contains { $0.isFigure || ":：".contains($0) }
  }

  private static func publisher(_ part: String) -> String? {
    var name = part
    for label in ["來源", "来源", "source", "出處", "出处", "via"] where name.lowercased().hasPrefix(label)
    {
      name = String(name.dropFirst(label.count)).trimmed.trimming(":：")
    }
    for tail in ["綜合報導", "综合报道", "報導", "报道", "訊", "讯", "電", "电"] where name.hasSuffix(tail) {
      name = String(name.dropLast(tail.count))
    }
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
