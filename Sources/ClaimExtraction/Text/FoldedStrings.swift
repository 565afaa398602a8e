import ClaimModel

/// Strings in the form in which the rules compare them.
enum FoldedText {
  static func of(_ text: String) -> String {
    String(String.UnicodeScalarView(Folding.fold(text).compactMap(Unicode.Scalar.init)))
  }
}

/// Comparisons of folded text, byte for byte: folding has made equal what is equal, so that nothing is left
/// for Unicode's canonical equivalence, which the general methods of the same names look for at ten times the cost.
extension String {
  func contains(_ part: String) -> Bool {
    utf8.withContiguousStorageIfAvailable { text in
      part.utf8.withContiguousStorageIfAvailable { part in
        guard let first = part.first else { return true }
        var i = 0
        while i + part.count <= text.count {
          if text[i] == first, text[i..<i + part.count].elementsEqual(part) { return true }
          i += 1
        }
        return false
      }
    }.flatMap { $0 } ?? false
  }

  func hasPrefix(_ part: String) -> Bool {
    utf8.count >= part.utf8.count && utf8.starts(with: part.utf8)
  }

  func hasSuffix(_ part: String) -> Bool {
    utf8.count >= part.utf8.count && utf8.suffix(part.utf8.count).elementsEqual(part.utf8)
  }
}
