import ClaimModel

/// The Chinese characters that make up about half of any modern text, in both scripts.
enum CommonCharacters {
  static let all = codePoints(shared + simplified + traditional)

  /// Characters that only simplified text writes.
  static let simplifiedOnly = codePoints(simplified)
  /// Characters that only traditional text writes, in the order of `simplified`.
  static let traditionalOnly = codePoints(traditional)

  /// As written, not folded.
  private static func codePoints(_ text: String) -> CodePoints {
    CodePoints(text.unicodeScalars.map(\.value))
  }

  /// With which most Chinese names begin.
  static let surnames = Set(
    "王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何林高羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭曾蕭萧田董袁潘于蔣蒋蔡余杜葉叶程"
      + "蘇苏魏呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范石廖賈贾夏韋韦傅方白鄒邹孟熊秦邱江尹薛閻阎段雷侯龍龙史陶黎賀贺顧顾毛郝龔龚邵錢钱嚴严賴赖覃洪武莫孔"
      + "阮溫温莊庄柯康施翁簡简游詹凌歐欧章祝喬乔甘齊齐尚葛俞柳岑倪殷樊裴申卓連连華华藍蓝涂童饒饶古牛"
  )

  private static let shared =
    "的一是不了人在有我他中上大和地到以要就出可也你生能而子那得下自之年作用道行所然家事成方多"
    + "去法如都同面起看定天分好小部其些主理心她本前但因只想日者意力它把十民第公此已工使情明性知"
    + "全三又正外高由很最重物手向文政美相被利什二等或新己制身果加西斯月合回特代信表化老世位次度"
    + "任常先海通教原提立及比解水名真走各入口平系活更打女四神何安少才反受目太量再感建做接必件管"
    + "期市直德命山金指克至形社便空治展科司五基眼非白界光放即像且思王象完式色路南品住告求程北死"
    + "交取拉格望共清今切院候百千晶片源股份技商投升跌低元英央首席示近逾省企"

  private static let simplified =
    "这个们来为国说时会对过发后种经么学现当动还进样开从实军无与长机关点业将两间问并应战头体见"
    + "产东声员论处义几认条气题尔别变总电数报结务场计资许统区队决马书则听却达强难权设记类据边张"
    + "该规万觉术领确传师观让识带导争运约贸税华协议厂车银键减亿仅预测医疗显标准营"

  private static let traditional =
    "這個們來為國說時會對過發後種經麼學現當動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見"
    + "產東聲員論處義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張"
    + "該規萬覺術領確傳師觀讓識帶導爭運約貿稅華協議廠車銀鍵減億僅預測醫療顯標準營"
}
