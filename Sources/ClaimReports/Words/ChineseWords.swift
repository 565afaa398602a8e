// The reports' own Chinese is written once, in simplified characters, and turned into traditional ones
// character by character. That is safe because the words are ours: the table below holds each
// character of them that differs, and a test reads the sources and compares the table with ICU's.
// What is put into a sentence (a name, a number, words of an article) is never turned.

/// A phrase of the reports in Chinese.
struct ChineseWords: ExpressibleByStringInterpolation, Sendable {
  /// Pieces of our own and pieces put in, in turn.
  private var pieces: [(text: String, isOurs: Bool)] = []

  init(stringLiteral value: String) { pieces = [(value, true)] }
  init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  /// Words that are not ours, and stay as they are.
  init(verbatim text: String) { pieces = [(text, false)] }

  static func + (a: ChineseWords, b: ChineseWords) -> ChineseWords {
    var both = a
    both.pieces += b.pieces
    return both
  }

  func text(_ locale: ReportLocale) -> String {
    pieces.map { piece in
      piece.isOurs && locale == .traditional ? Traditional.text(piece.text) : piece.text
    }.joined()
  }

  struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [(text: String, isOurs: Bool)] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(interpolationCount * 2 + 1)
    }
    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append((literal, true)) }
    }
    mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      pieces.append((value.description, false))
    }
  }
}

/// The traditional forms of the characters that the reports use.
enum Traditional {
  static func text(_ simplified: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in simplified.unicodeScalars { out.append(table[scalar] ?? scalar) }
    return String(out)
  }

  static let table: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(simplified.unicodeScalars, traditional.unicodeScalars), uniquingKeysWith: { a, _ in a })

  private static let simplified =
    "万与两严个为义买争于亏产亿体偿关内写冲决况减几击则创别单占却发变号后吨员围图处实审"
    + "对导属币带并应开异张归录征径态恶扩护报拟拥损换据数断无时显术条来标欢欧气没测点状"
    + "独疗着确离种称税竞类约级纳经结绝维缓编缩职节范虽见览计订认议许论设证评诉话该语说"
    + "请诺读败账质购资赖赢转轻载较输辞迁过运还这进违迟钟销错键镑闭问间阅阶韩顷项须预领"
    + "题驳亩们动区叠将尽当汇现积统网讲词误达长页额给价总样"
  private static let traditional =
    "萬與兩嚴個為義買爭於虧產億體償關內寫衝決況減幾擊則創別單佔卻發變號後噸員圍圖處實審"
    + "對導屬幣帶並應開異張歸錄徵徑態惡擴護報擬擁損換據數斷無時顯術條來標歡歐氣沒測點狀"
    + "獨療著確離種稱稅競類約級納經結絕維緩編縮職節範雖見覽計訂認議許論設證評訴話該語說"
    + "請諾讀敗帳質購資賴贏轉輕載較輸辭遷過運還這進違遲鐘銷錯鍵鎊閉問間閱階韓頃項須預領"
    + "題駁畝們動區疊將盡當匯現積統網講詞誤達長頁額給價總樣"
}
