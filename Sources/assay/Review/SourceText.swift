import ClaimModel

/// A source as it is typed on one line: `Annual report 2024, p. 11 https://… [A2]`.
struct SourceText: Hashable, Sendable {
  var source: String
  var url: String?
  var grade: Grade?

  /// Takes a grade in brackets off the end, and an address where one stands; the rest is the source.
  ///
  /// A line that is only an address is source and address in one.
  init(_ line: String) {
    var text = line.trimmed
    if text.hasSuffix("]"), let open = text.lastIndex(of: "[") {
      let inner = text[text.index(after: open)...].dropLast()
      if let grade = Grade(String(inner)) {
        self.grade = grade
        text = String(text[..<open]).trimmed
      }
    }
    let words = text.split(separator: " ")
    if let address = words.last, address.hasPrefix("http://") || address.hasPrefix("https://") {
      url = String(address)
      let rest = words.dropLast().joined(separator: " ").trimmed
      if !rest.isEmpty { text = rest }
    }
    source = text
  }

  func evidence(_ bearing: Evidence.Bearing) -> Evidence {
    Evidence(source: source, url: url, bearing: bearing, grade: grade)
  }
}
