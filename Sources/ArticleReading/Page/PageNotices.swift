/// Lines that are no part of an article: they invite, credit, warn, or tell a time.
enum PageNotices {
  private static let openings = Words([
    "延伸閱讀", "延伸阅读", "相關新聞", "相关新闻", "相關閱讀", "相关阅读", "推薦閱讀", "推荐阅读", "更多新聞", "更多新闻", "看更多",
    "責任編輯", "责任编辑", "责编", "編輯：", "编辑：", "版權所有", "版权所有", "未經授權", "未经授权", "未經許可", "未经许可", "點擊",
    "点击", "掃描", "扫描二维码", "扫码", "下載", "下载", "訂閱", "订阅", "分享到", "分享至", "分享這", "分享此", "廣告", "广告",
    "贊助", "赞助", "請繼續往下", "请继续往下", "繼續閱讀", "继续阅读", "瀏覽次數", "浏览次数", "閱讀次數", "阅读次数", "閱讀時間",
    "本文網址", "本文网址", "本文链接", "網址：", "當前位置", "当前位置", "您現在的位置", "您现在的位置", "字號", "字号",
    "文章关键词", "關鍵字", "关键词", "同場加映", "你可能也", "您可能也", "猜你喜欢", "猜你喜歡", "加入line", "追蹤我們", "关注我们",
    "新用户", "海量资讯", "最多人看", "熱門", "热门", "上一篇", "下一篇", "返回", "圖片來源", "图片来源", "（圖", "本文僅代表",
    "本文仅代表", "免责声明", "免責聲明", "某公网安备", "微信扫一扫", "【打印", "【关闭", "【字体", "▲", "▼", "（下載", "原文網址",
    "read more:", "read more ", "read also", "read next", "related:", "see also:", "more on this",
    "more from ", "advertisement", "sign up", "subscribe", "follow us", "share this",
    "all rights reserved",
    "copyright ©", "copyright (c)", "copyright 1", "copyright 2", "© ", "©2",
    "this article was amended",
    "click here", "photo:", "image:", "image caption", "image credit", "the views expressed",
    "printed from", "best viewed", "we may earn", "news provided by", "want more ",
    "continue reading", "already a subscriber", "skip to", "back to top", "story continues below",
    "please enable javascript", "enable javascript", "loading...", "this site uses cookies",
    "we use cookies", "you receive this", "you received this", "you are receiving this",
    "you're receiving this", "posted in ", "filed under", "tagged ",
    "suggested topics", "our standards:", "have you got a story", "got a story?",
    "do you have a story", "have a story?", "comments: our rules",
  ])

  /// Words that warn wherever they stand in a short line.
  private static let warnings = Words([
    "不得轉載", "不得转载", "非經授權", "未經授權", "未经授权", "未经许可", "版權所有", "版权所有", "all rights reserved",
  ])

  /// Heavier lines are prose, whatever they begin with.
  private static let heaviest = 160

  static func isNotice(_ line: String) -> Bool {
    if Title.isButtons(line) { return true }
    guard line.unicodeScalars.contains(where: { isWord($0) }) else { return true }
    let weight = PageText.weight(line)
    guard weight < heaviest else { return false }
    if isCredit(line.lowercased()) || isCall(line.lowercased()) { return true }
    if isCount(line) { return true }
    if line == "Ad" || line == "Ads" || line == "AD" { return true }
    let bare = line.lowercased().unicodeScalars.drop {
      "（(【[〔▲▼◎＊*★☆※ ".unicodeScalars.contains($0)
    }
    if warnings.count(in: line.lowercased()) > 0 || isPrintedPage(line) { return true }
    return openings.begin(line.lowercased()) || openings.begin(String(bare))
  }

  /// Which picture of how many: "3 of 12", "3/12".
  private static func isCount(_ line: String) -> Bool {
    let parts = line.lowercased().replacing("/", with: " of ").split(separator: " ")
    return parts.count == 3 && parts[1] == "of" && Int(parts[0]) != nil && Int(parts[2]) != nil
  }

  /// "Reporting by Jo Lee; Editing by Sam Roe"
  private static func isCredit(_ line: String) -> Bool {
    line.hasPrefix("reporting by ") && (line.contains("editing by ") || line.contains(";"))
      || line.hasPrefix("(reporting by ")
  }

  /// An invitation to get the site's app: "現在用APP看新聞 點我下載APP".
  private static func isCall(_ line: String) -> Bool {
    guard line.contains("app"), !PageText.endsSentence(line) else { return false }
    return ["下載", "下载", "點我", "点我", "download the", "get the app", "download our"]
      .contains(where: line.contains)
  }

  /// 《湖声日报》（2023年06月15日 第 10 版）
  private static func isPrintedPage(_ line: String) -> Bool {
    line.contains("版") && PageText.weight(line) < 90
      && line.firstMatch(of: #/第\s*\d+\s*版[）)]?$/#) != nil
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// A date or an hour with nothing to say: "11.05 GMT", "Published 14 June 2025", "2025-01-14 18:02".
  static func isTime(_ line: String) -> Bool {
    guard PageText.weight(line) <= 70,
      line.contains(where: \.isNumber) || labels.contains(line.lowercased())
    else { return false }
    var rest = line
    while let found = WrittenDate.first(in: rest) { rest.removeSubrange(found.range) }
    if rest.contains(where: { ":.：".contains($0) }) {
      rest = rest.replacing(#/\d{1,2}[:.：]\d{2}(?:[:.]\d{2})?/#, with: " ")
    }
    let words = rest.lowercased().split { !$0.isLetter && !$0.isNumber }
    return rest != line && words.allSatisfy { labels.contains(String($0)) }
      || labels.contains(line.lowercased())
  }

  private static let labels: Set<String> = [
    "published", "updated", "posted", "on", "at", "am", "pm", "gmt", "utc", "et", "est", "edt",
    "bst",
    "cet", "hkt", "pt", "first", "last", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "更新", "發布", "发布", "出版",
    "時間", "时间", "發布時間", "发布时间", "發佈", "發表", "日期", "發布日期", "发布日期", "星期三", "星期一", "星期二",
    "星期四", "星期五", "星期六", "星期日", "撰文", "香港時間", "min", "read",
  ]
}
