/// What kind of character a folded code point is.
extension UInt32 {
  /// A letter of the Latin script, lower case or with an accent.
  var isLatin: Bool {
    (97...122).contains(self) || (65...90).contains(self)
      || ((0xC0...0x24F).contains(self) && self != 0xD7 && self != 0xF7)
  }

  var isDigit: Bool { (48...57).contains(self) }

  /// A Chinese character.
  var isHan: Bool {
    (0x4E00...0x9FFF).contains(self) || (0x3400...0x4DBF).contains(self)
      || (0x20000...0x323AF).contains(self) || (0xF900...0xFAFF).contains(self)
      || self == 0x3007 || self == 0x3005
  }

  /// White space inside a line.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0xA0 || self == 0x3000 }

  /// White space or the end of a line.
  var isSpace: Bool { isBlank || (0x0A...0x0D).contains(self) || self == 0x2028 || self == 0x2029 }

  /// Columns of a terminal: two for a Chinese character or full-width mark.
  var columns: Int { isHan || (0x3000...0x30FF).contains(self) ? 2 : 1 }
}
