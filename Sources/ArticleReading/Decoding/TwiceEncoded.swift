// Some text was damaged before it was saved: UTF-8 (or GB18030) was read as windows-1252, or UTF-8 as GBK,
// and the wrong characters were encoded as UTF-8 ("ä¸­å›½", "ÖÐ¹ú", "涓浗"). The way back is to encode
// the characters as they were read wrongly and to decode those bytes rightly. It is taken only where nearly
// all of the text goes that way and reads better after it; text in which only a few runs are damaged stays
// as it is, is read through by the extraction, and quoted as it stands.

/// Text that was decoded wrongly once, read again.
struct TwiceEncoded {
  var text: String
  /// Both encodings: `UTF-8 read as windows-1252`.
  var way: String

  /// Fewer foreign characters prove nothing.
  private static let fewest = 6
  /// How many characters are looked at before the whole is tried.
  private static let sample = 20_000

  init?(_ text: String) {
    let head = text.unicodeScalars.prefix(TwiceEncoded.sample)
    let foreign = Array(head.lazy.filter { $0.value >= 0x80 })
    guard foreign.count >= TwiceEncoded.fewest else { return nil }
    let western = foreign.count { TwiceEncoded.byte($0) != nil }
    if western * 10 >= foreign.count * 9 {
      // Dashes and quotation marks alone are no damage: that has bytes above 0xA0, most of them in runs.
      if foreign.contains(where: { $0.value < 0x100 }),
        TwiceEncoded.inRuns(head) * 2 >= foreign.count,
        TwiceEncoded.throughWestern(String(head)) != nil,
        let found = TwiceEncoded.throughWestern(text)
      {
        (self.text, way) = found
        return
      }
    } else if western * 4 < foreign.count, let found = TwiceEncoded.throughGBK(text, foreign.count)
    {
      (self.text, way) = found
      return
    }
    return nil
  }

  /// How many foreign characters stand beside another.
  private static func inRuns(_ text: Substring.UnicodeScalarView) -> Int {
    var (count, run) = (0, 0)
    for scalar in text {
      run = scalar.value < 0x80 ? 0 : run + 1
      if run > 1 { count += run == 2 ? 2 : 1 }
    }
    return count
  }

  /// Line by line, so that one line that was never damaged, or more so, spoils nothing.
  private static func throughWestern(_ text: String) -> (String, String)? {
    var (lines, mended, foreign) = ([String](), 0, 0)
    var all: [UInt8] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bytes = line.unicodeScalars.map(byte)
      let count = line.unicodeScalars.count { $0.value >= 0x80 }
      foreign += count
      let known = bytes.compactMap(\.self)
      if count > 0, known.count == bytes.count, let good = String(validating: known, as: UTF8.self)
      {
        mended += count
        lines.append(good)
      } else {
        lines.append(String(line))
      }
      all += known + [10]
    }
    if mended * 5 >= foreign * 4 {
      return (lines.joined(separator: "\n"), "UTF-8 read as windows-1252")
    }
    let before = EncodingGuess.score(text)
    guard let chinese = EncodingGuess.choose(all, declared: nil), chinese.encoding != "CP1252",
      chinese.encoding != "UTF-8", EncodingGuess.score(chinese.text) > before + 0.25
    else { return nil }
    return (String(chinese.text.dropLast()), "\(chinese.encoding) read as windows-1252")
  }

  private static func throughGBK(_ text: String, _ foreign: Int) -> (String, String)? {
    let before = EncodingGuess.score(text)
    guard before < 0.3, let bytes = Iconv.convert(Array(text.utf8), from: "UTF-8", to: "GB18030"),
      let good = String(validating: bytes, as: UTF8.self),
      EncodingGuess.score(good) > before + 0.25
    else { return nil }
    return (good, "UTF-8 read as GBK")
  }

  /// The byte that windows-1252 reads as this character; of the five that it lacks, the control characters'.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return scalar.value <= 0x2122 ? western[scalar.value] : nil
  }

  private static let western: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86,
    0x2021: 0x87,
    0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C, 0x017D: 0x8E,
    0x2018: 0x91,
    0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97,
    0x02DC: 0x98,
    0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B, 0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]
}
