import ClaimModel
import Foundation
import GRDB

/// Values for one row, in the order of the columns.
struct RowValues {
  private(set) var values: [DatabaseValue] = []

  init(_ values: [DatabaseValue]) { self.values = values }

  init(capacity: Int = 12) { values.reserveCapacity(capacity) }

  mutating func text(_ text: String?...) {
    for item in text { values.append(item?.databaseValue ?? .null) }
  }

  mutating func number(_ number: Int?...) {
    for item in number { values.append(item?.databaseValue ?? .null) }
  }

  mutating func real(_ number: Double?) { values.append(number?.databaseValue ?? .null) }
}

/// The columns of one row, read in order.
///
/// SQLite converts where a column holds another type; what cannot be made into a value of the model is
/// reported by `Strange`, since only damage or another program can have put it there.
struct RowReader {
  let row: Row
  private var next = 0

  init(_ row: Row, at start: Int = 0) {
    self.row = row
    next = start
  }

  mutating func text() -> String? {
    defer { next += 1 }
    return row[next]
  }

  mutating func number() -> Int? {
    defer { next += 1 }
    return row[next]
  }

  mutating func needText() throws -> String {
    guard let value = text() else { throw Strange(row: row, column: next - 1) }
    return value
  }

  mutating func needNumber() throws -> Int {
    guard let value = number() else { throw Strange(row: row, column: next - 1) }
    return value
  }

  mutating func skip(_ count: Int) { next += count }

  /// One of an enumeration's words.
  mutating func word<T: RawRepresentable>(_: T.Type) throws -> T where T.RawValue == String {
    guard let value = T(rawValue: try needText()) else { throw strange() }
    return value
  }

  /// The error for the column just read.
  func strange() -> Strange { Strange(row: row, column: next - 1) }
}

/// A value that this program never writes.
struct Strange: Error, CustomStringConvertible {
  let description: String

  init(row: Row, column: Int) {
    let names = Array(row.columnNames)
    let name = column < names.count ? names[column] : "\(column)"
    description = "an impossible value in the column \(name)"
  }
}

/// Numbers as text that loses nothing.
enum ExactNumber {
  /// The number in plain digits, as `text` wrote it; Foundation reads those of more than 18 digits.
  static func value(_ text: String) -> Decimal? {
    var (mantissa, digits, point, isNegative) = (UInt64(0), 0, -1, false)
    for (i, byte) in text.utf8.enumerated() {
      switch byte {
      case 45 where i == 0: isNegative = true
      case 48...57 where digits < 18:
        mantissa = mantissa * 10 + UInt64(byte - 48)
        digits += 1
      case 46 where point < 0 && digits > 0: point = digits
      default: return Decimal(string: text)
      }
    }
    guard digits > 0, point != digits else { return Decimal(string: text) }
    return Decimal(
      sign: isNegative ? .minus : .plus, exponent: point < 0 ? 0 : point - digits,
      significand: Decimal(mantissa))
  }

  /// Plain digits without trailing zeros: 0.8, 80000000000.
  static func text(_ number: Decimal) -> String {
    let text = number.description
    guard text.utf8.last == 0x30, text.utf8.contains(0x2E) else { return text }
    var digits = Array(text.utf8)
    while digits.last == 0x30 { digits.removeLast() }
    if digits.last == 0x2E { digits.removeLast() }
    return String(decoding: digits, as: UTF8.self)
  }
}
