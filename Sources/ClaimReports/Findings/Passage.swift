import ClaimModel

/// A quote in its paragraph, cut into pieces so that a renderer can mark it.
///
/// Where the anchor no longer matches the text, the quote stands alone: an anchor never guesses.
struct Passage: Equatable {
  enum Piece: Equatable {
    case plain(String)
    case quote(String)
    /// The words on which the claim turns; inside the quote.
    case focus(String)
  }

  var pieces: [Piece]
  /// Whether the anchor no longer matches the article's text.
  var isOrphan = false

  /// How many code points of the paragraph are shown on each side of the quote.
  private static let context = 160

  /// - Parameter text: the article's code points; `nil` where the article is not known.
  init(_ claim: Claim, in text: [Unicode.Scalar]?) {
    let scalars = text ?? []
    let (start, end) = (claim.anchor.start, claim.anchor.end)
    guard 0 <= start, start < end, end <= scalars.count,
      scalars[start..<end].elementsEqual(claim.anchor.exact.unicodeScalars)
    else {
      pieces = [.quote(claim.anchor.exact)]
      isOrphan = text != nil
      return
    }
    let line = Passage.paragraph(start..<end, scalars)
    let focus = claim.focus.clamped(to: start..<end)
    let before = Passage.cutBefore(line.lowerBound, start, scalars)
    let after = Passage.cutAfter(end, line.upperBound, scalars)
    let all: [Piece] = [
      .plain(before), .quote(Passage.string(scalars[start..<focus.lowerBound])),
      .focus(Passage.string(scalars[focus])),
      .quote(Passage.string(scalars[focus.upperBound..<end])), .plain(after),
    ]
    pieces = all.filter { !$0.text.isEmpty }
  }

  private static func paragraph(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, text[start - 1] != "\n" { start -= 1 }
    while end < text.count, text[end] != "\n" { end += 1 }
    return start..<end
  }

  private static func cutBefore(_ start: Int, _ end: Int, _ text: [Unicode.Scalar]) -> String {
    guard end - start > context else { return string(text[start..<end]) }
    var cut = end - context
    while cut < end - context / 2, !isBreak(text[cut - 1]) {
      cut += 1
    }
    return "… " + string(text[cut..<end])
  }

  private static func cutAfter(_ start: Int, _ end: Int, _ text: [Unicode.Scalar]) -> String {
    guard end - start > context else { return string(text[start..<end]) }
    var cut = start + context
    while cut > start + context / 2, !isBreak(text[cut]) { cut -= 1 }
    return string(text[start..<cut]) + " …"
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "，。、；：！？,.;".unicodeScalars.contains(scalar)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Passage.Piece {
  var text: String {
    switch self {
    case .plain(let text), .quote(let text), .focus(let text): text
    }
  }
}
