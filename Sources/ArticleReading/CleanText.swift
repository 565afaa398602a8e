import Foundation

/// Text that anchors may point into: LF, NFC, no control characters, one final newline.
struct CleanText {
  var text: String
  var notes: [String] = []

  init(_ raw: String) {
    var (out, dropped) = (String.UnicodeScalarView(), 0)
    var afterReturn = false
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x0D, 0x85, 0x2028, 0x2029: out.append("\n")
      case 0x0A: if !afterReturn { out.append("\n") }
      case 0x0C: out.append("\n")
      case 0x09: out.append("\t")
      case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: dropped += 1
      default: out.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    let composed = String(out).precomposedStringWithCanonicalMapping
    text = CleanText.withOneFinalNewline(composed)
    if dropped > 0 {
      notes = ["left out \(dropped) control character\(dropped == 1 ? "" : "s")"]
    }
  }

  private static func withOneFinalNewline(_ text: String) -> String {
    var view = text.unicodeScalars
    while let last = view.last, last.properties.isWhitespace { view.removeLast() }
    while let first = view.first, first == "\n" { view.removeFirst() }
    return view.isEmpty ? "" : String(view) + "\n"
  }
}
