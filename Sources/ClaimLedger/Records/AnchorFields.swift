import ClaimModel

/// Where words stand in an article: in claims, and in evidence that is a passage.
enum AnchorFields {
  static func write(_ anchor: Anchor, _ writer: inout YAMLWriter) {
    writer.number("start", anchor.start)
    writer.number("end", anchor.end)
    writer.text("prefix", anchor.prefix)
    writer.text("exact", anchor.exact)
    writer.text("suffix", anchor.suffix)
  }

  static func read(_ fields: inout FieldReader) -> Anchor {
    let range = span(&fields)
    let prefix = fields.text("prefix") ?? ""
    let exact = fields.required("exact")
    let suffix = fields.text("suffix") ?? ""
    let count = exact.unicodeScalars.count
    if count != range.count, !exact.isEmpty {
      fields.sink.add(
        fields.line(of: "exact"), fields.column,
        "`exact` has \(count) code points, but `start` and `end` span \(range.count)",
        hint: "Set `end` to `start` plus the number of code points of `exact`.")
    }
    return Anchor(
      start: range.lowerBound, end: range.upperBound, prefix: prefix, exact: exact, suffix: suffix)
  }

  static func span(_ fields: inout FieldReader) -> Range<Int> {
    let start = fields.integer("start")
    let end = fields.integer("end")
    if start == nil { fields.missing("start") }
    if end == nil { fields.missing("end") }
    guard let start, let end else { return 0..<0 }
    guard start >= 0, start <= end else {
      fields.sink.add(fields.line, fields.column, "`start` and `end` are no range")
      return 0..<0
    }
    return start..<end
  }
}
