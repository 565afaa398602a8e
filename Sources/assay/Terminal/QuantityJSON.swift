import ClaimExtraction
import ClaimReports

/// One quantity of `assay quantities` as it is printed.
enum QuantityJSON {
  static func text(_ found: QuantityLine, line: Int) -> String {
    var pairs: [(String, JSON)] = [
      ("line", .int(line)), ("start", .int(found.start)), ("end", .int(found.end)),
      ("text", .string(found.text)), ("type", .string(found.type)),
    ]
    if found.type == "period" {
      pairs += [
        ("start_date", .string(found.startDate?.description)),
        ("end_date", .string(found.endDate?.description)),
      ]
    } else {
      pairs += [
        ("min", .string(found.min?.description)), ("max", .string(found.max?.description)),
        ("unit", .string(found.unit)),
      ]
    }
    pairs.append(("approximate", .bool(found.approximate)))
    return JSON.object(pairs.map { (key: $0.0, value: $0.1) }).line
  }

  static func plain(_ found: QuantityLine) -> String {
    let value =
      found.type == "period"
      ? "\(found.startDate?.description ?? "…")/\(found.endDate?.description ?? "…")"
      : "\(found.min?.description ?? "…")–\(found.max?.description ?? "…") \(found.unit ?? "")"
    return
      "\(found.start)–\(found.end)  \(found.type)  \(found.approximate ? "about " : "")\(value)  \(Sanitiser.clean(found.text))"
  }
}
