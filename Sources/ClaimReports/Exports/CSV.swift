// RFC 4180 with a byte order mark, so that LibreOffice and Excel read Chinese as UTF-8; lines end in CR LF.
//
// A spreadsheet takes a cell that begins with = + - @ for a formula, wherever the file came from. Such a
// cell gets an apostrophe in front, unless it is nothing but a number.

/// A table as comma-separated values.
struct CSV {
  private(set) var text = "\u{FEFF}"

  init(header: [String]) { row(header) }

  mutating func row(_ cells: [String?]) {
    text += cells.map { CSV.cell($0 ?? "") }.joined(separator: ",") + "\r\n"
  }

  static func cell(_ value: String) -> String {
    let clean = Neutral.line(value)
    let safe = startsFormula(clean) ? "'" + clean : clean
    guard safe.contains(where: { ",\"\n'".contains($0) }) || safe != clean else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  private static func startsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{3000}" }),
      "=+-@＝＋－＠|%".unicodeScalars.contains(first)
    else { return false }
    return !isNumber(text)
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == 45 || $0 == 43 }
    return text.utf8.count - digits.count <= 1 && !digits.isEmpty
      && digits.allSatisfy { (48...57).contains($0) || $0 == 46 }
  }
}
