import Foundation

/// Whether a line could be an article's title: short, no full sentence, no row of buttons, no advertisement.
enum Title {
  /// In code points.
  static let longest = 120

  static func fits(_ line: some StringProtocol) -> Bool {
    let scalars = String(line).trimmed.unicodeScalars
    guard (2...longest).contains(scalars.count), let last = scalars.last else { return false }
    guard scalars.contains(where: { $0.properties.isAlphabetic }) else { return false }
    let ends = scalars.count { "。！？!?；;".unicodeScalars.contains($0) }
    guard ends <= 2, !"。；;：:,，、".unicodeScalars.contains(last) else { return false }
    if last == ".", scalars.split(separator: " ").count > 6 { return false }
    return !isButtons(line) && !invites(line)
  }

  /// Share bars: several short labels apart by dots, bars or wide spaces, or counts of likes and comments.
  static func isButtons(_ line: some StringProtocol) -> Bool {
    guard line.utf8.count < 240 else { return false }
    let parts = line.unicodeScalars.split { "·•|｜\u{3000}/".unicodeScalars.contains($0) }
    let isShort = parts.allSatisfy { $0.count <= ($0.contains { $0.value > 0x2E80 } ? 6 : 14) }
    if parts.count >= 3, isShort { return true }
    return line.unicodeScalars.count < 80 && labels.count(in: line.lowercased()) >= 2
  }

  private static func invites(_ line: some StringProtocol) -> Bool {
    invitations.count(in: line.lowercased()) > 0
  }

  private static let labels = Words([
    "分享", "留言", "讚", "点赞", "評論", "评论", "轉發", "转发", "收藏", "字號", "字号", "share", "tweet",
    "comments", "print", "email", "whatsapp", "facebook", "subscribe",
  ])

  private static let invitations = Words([
    "免費", "免费", "點擊", "点击", "訂閱", "订阅", "下載", "下载", "立即", "睇片", "追蹤我們", "關注我們", "sign up",
    "click here", "download our", "advertisement", "newsletter", "cookie",
  ])
}
