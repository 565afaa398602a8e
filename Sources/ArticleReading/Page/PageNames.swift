// What names of elements, classes and ids say about what stands in them. Sites write `related-posts`,
// `relatedPosts`, `jp-relatedposts` or `xgwd`; a name is split into words, and words and their beginnings
// are looked up. Plain signs leave an element out whatever its size; faint ones (`info`, `date`, `author`,
// `more`) only where it is short, because a whole article may stand in a `news_info_content`.

/// Words in class names, ids and roles.
enum PageNames {
  /// How plainly a name says that an element is no part of the article.
  enum Sign {
    case none
    /// Says who wrote it, and when.
    case byline
    /// Beside the article, if it is short.
    case faint
    /// Beside the article.
    case plain
  }

  static let elements: Set<String> = [
    "nav", "aside", "footer", "form", "button", "input", "label", "dialog", "menu", "figcaption",
    "picture", "source", "img", "head", "script", "link", "meta", "marquee", "amp-ad",
    "amp-sidebar",
    "amp-social-share", "amp-consent", "amp-list", "amp-embed", "amp-sticky-ad", "amp-next-page",
    "amp-user-notification", "amp-auto-ads",
  ]

  static let roles: Set<String> = [
    "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu", "alert",
    "alertdialog", "toolbar", "tablist",
  ]

  private static let plain: Set<String> = [
    "share", "sharing", "social", "sns", "comment", "comments", "consent", "gdpr", "promo",
    "promotion", "ad", "ads", "adv", "gg", "adsbygoogle", "crumb", "crumbs", "sidebar", "rail",
    "footer", "foot", "menu", "nav", "navbar", "navigation", "toolbar", "popup", "modal", "overlay",
    "paywall", "outbrain", "taboola", "hot", "rank", "ranking", "trending", "popular", "mostread",
    "disclaimer", "pagination", "pager", "pagebreak", "login", "signup", "register", "widget",
    "reply", "replies", "disqus", "topics", "tags", "tag", "taglist", "keywords", "caption",
    "qrcode",
    "qr", "skip", "teaser", "teasers", "readmore", "feedback", "rating", "poll", "signoff",
    "signature", "sig",
    "bio", "tweet", "twitter", "facebook", "instagram", "tiktok", "weibo", "wechat", "onward",
    "recirc",
    "yarpp", "xgwd", "xgxw", "xgyd", "tjyd", "fenxiang", "fx", "dy", "wz", "dqwz", "reward", "toc",
    "editsection", "references", "reflist", "navbox", "catlinks", "noprint",
    "donate", "donation",
    "masthead", "colophon", "linklist", "postprofile", "breadcrumb", "breadcrumbs", "langnav",
  ]

  /// Beginnings of words that are as plain.
  private static let plainBeginnings = [
    "related", "recommend", "sponsor", "advert", "newsletter", "subscri", "cookie", "copyright",
    "breadcrumb", "commentlist", "commentform", "sharedaddy", "discuss", "paywall",
  ]

  private static let faint: Set<String> = [
    "info", "infos", "more", "app", "notice", "download", "print", "tool", "tools", "top", "topbar",
    "banner", "header", "product", "links", "link", "topic", "profile", "views", "readtime",
    "kicker",
    "eyebrow", "label", "hint", "tip", "tips", "badge", "counter", "stat", "logo", "brand", "url",
    "affiliate", "disclosure", "descr", "langs", "descriptor", "controls", "backtotop",
  ]

  private static let byline: Set<String> = [
    "byline", "author", "authors", "writer", "reporter", "meta", "metadata", "date", "time",
    "pubtime",
    "pubdate", "timestamp", "publish", "published", "posted", "subinfo", "laiyuan",
    "xxly",
    "editor", "credits", "credit", "attr",
  ]

  /// `image_desc`, `photo-text`: what is said of a picture.
  private static let pictures: Set<String> = ["image", "img", "pic", "photo", "picture"]
  private static let captions: Set<String> = [
    "desc", "description", "text", "title", "note", "info",
  ]

  /// Names under which articles stand; no faint sign counts against them.
  private static let bodies: Set<String> = [
    "article", "articlebody", "body", "content", "text", "entry", "story", "post", "main", "detail",
  ]

  /// What an element's class, id and component name say.
  static func sign(_ names: String) -> Sign {
    var sign = Sign.none
    let words = PageClutter.split(names)
    for word in words {
      if plain.contains(word) || plainBeginnings.contains(where: word.hasPrefix) { return .plain }
      if byline.contains(word) {
        sign = .byline
      } else if sign == .none, faint.contains(word) {
        sign = .faint
      }
    }
    if sign == .none, !pictures.isDisjoint(with: words), !captions.isDisjoint(with: words) {
      return .faint
    }
    if sign == .byline, words.contains(where: bodies.contains), !names.lowercased().contains("meta")
    {
      return words.contains("editor") ? .none : .byline
    }
    return sign
  }

  /// Words that only a screen reader is to say.
  static func isUnseen(_ names: String) -> Bool {
    let lower = names.lowercased()
    return lower.contains("screen-reader") || lower.contains("sr-only")
      || lower.contains("visually-hidden") || lower.contains("visuallyhidden")
  }
}
