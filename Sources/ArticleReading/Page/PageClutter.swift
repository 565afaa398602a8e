// What stands on a page beside its article. Three marks give it away: the element (nav, aside, form),
// words in its class or id (share, related, cookie …), or a line that only invites or lists links.

/// Tells navigation, advertisements, share bars, comments and notices from an article.
enum PageClutter {
  static let elements: Set<String> = [
    "nav", "aside", "footer", "form", "button", "input", "label", "dialog", "menu", "figcaption",
    "picture", "source", "img", "head", "script", "link", "meta",
  ]

  static let roles: Set<String> = [
    "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu", "alert",
  ]

  /// Whole words of a class or id, as split at capitals, digits, dashes and underscores.
  private static let words: Set<String> = [
    "share", "sharing", "social", "sns", "related", "relate", "recommend", "recommended",
    "recommendation", "recommends", "comment", "comments", "cookie", "cookies", "consent", "gdpr",
    "newsletter", "subscribe", "subscription", "promo", "promotion", "advert", "advertisement",
    "advertising", "ad", "ads", "adv", "gg", "sponsor", "sponsored", "breadcrumb", "breadcrumbs",
    "crumb", "crumbs", "sidebar", "rail", "footer", "foot", "menu", "nav", "navbar", "navigation",
    "toolbar", "popup", "modal", "overlay", "paywall", "outbrain", "taboola", "hot", "rank",
    "ranking", "trending", "popular", "mostread", "copyright", "disclaimer", "pagination", "pager",
    "login", "signup", "register", "widget", "reply", "replies", "discussion", "disqus", "topics",
    "tags", "tag", "keywords", "caption", "byline", "print", "qrcode", "app", "download", "notice",
    "skip", "teaser", "teasers", "readmore", "more", "feedback", "rating", "poll", "signoff",
  ]

  /// Whether an element's own marks say that it is no part of the article.
  static func isClutter(_ node: PageTree.Node) -> Bool {
    if elements.contains(node.name) { return true }
    if node.name == "body" || node.name == "html" || node.name == "main" || node.name == "article" {
      return false
    }
    let attributes = node.attributes
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    if let role = attributes["role"], roles.contains(role) { return true }
    if let style = attributes["style"]?.lowercased().filter({ $0 != " " }),
      style.contains("display:none") || style.contains("visibility:hidden")
    {
      return true
    }
    guard node.name != "p" else { return false }
    let names = (attributes["class"] ?? "") + " " + (attributes["id"] ?? "")
    return split(names).contains(where: words.contains)
  }

  /// `articleShareBar-2 js_related` → article, share, bar, js, related.
  static func split(_ names: String) -> [String] {
    var (out, word) = ([String](), "")
    var wasLower = false
    for scalar in names.unicodeScalars {
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      let isUpper = isLetter && scalar.value < 97
      if !word.isEmpty, !isLetter || isUpper && wasLower {
        out.append(word.lowercased())
        word = ""
      }
      if isLetter { word.unicodeScalars.append(scalar) }
      wasLower = isLetter && !isUpper
    }
    return word.isEmpty ? out : out + [word.lowercased()]
  }

  private static let openings = Words([
    "延伸閱讀", "延伸阅读", "相關新聞", "相关新闻", "相關閱讀", "相关阅读", "推薦閱讀", "推荐阅读", "更多新聞", "更多新闻", "看更多", "責任編輯",
    "责任编辑", "责编", "編輯：", "编辑：", "版權所有", "版权所有", "未經授權", "未经授权", "未經許可", "未经许可", "點擊", "点击", "掃描",
    "扫描二维码",
    "扫码", "下載app", "下载app", "訂閱", "订阅", "分享到", "分享至", "廣告", "广告", "read more:", "read also",
    "related:",
    "see also:", "more on this", "advertisement", "sign up", "subscribe", "follow us", "share this",
    "all rights reserved", "copyright ©", "© ", "this article was amended", "click here", "photo:",
    "image:", "image credit", "圖片來源", "图片来源", "（圖", "the views expressed", "本文僅代表", "本文仅代表", "免责声明",
    "免責聲明",
    "最多人看", "熱門", "热门", "上一篇", "下一篇", "返回", "加入line",
  ])

  /// A short line that invites, credits or warns.
  static func isBoilerplate(_ line: String) -> Bool {
    if Title.isButtons(line) { return true }
    guard PageText.weight(line) < 160 else { return false }
    let bare = line.lowercased().unicodeScalars.drop {
      "（(【[〔▲▼◎＊*★☆ ".unicodeScalars.contains($0)
    }
    return openings.begin(String(bare))
  }
}
