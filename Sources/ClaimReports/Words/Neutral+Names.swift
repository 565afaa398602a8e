// A name can be spelled with letters of another script that look like Latin ones: Rеuters with a Cyrillic
// е is not Reuters, and no grade or history of Reuters is its. The eye cannot see it; so in a name such a
// letter is shown by its number wherever it stands in one word with Latin letters. Greek letters that
// look like nothing else (μ, β, Ω) stand in many honest words and are left alone.

extension Neutral {
  /// A name on one line, with foreign letters that pass for Latin ones shown: `R⟨U+0435⟩uters`.
  public static func name(_ text: String) -> String {
    let clean = line(text)
    guard clean.unicodeScalars.contains(where: looksLatin) else { return clean }
    var out = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    for scalar in clean.unicodeScalars {
      if scalar.properties.isAlphabetic {
        word.append(scalar)
      } else {
        out.append(contentsOf: shown(word))
        out.append(scalar)
        word = []
      }
    }
    out.append(contentsOf: shown(word))
    return String(out)
  }

  private static func shown(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard word.contains(where: isLatin), word.contains(where: looksLatin) else { return word }
    return word.flatMap { looksLatin($0) ? Array(number($0).unicodeScalars) : [$0] }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII || (0xC0...0x24F).contains(scalar.value)
  }

  /// Letters of other scripts, and mathematical and full-width forms, that a reader takes for Latin.
  private static func looksLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1D400...0x1D7FF, 0x13A0...0x13F4: true
    default: lookalikes.contains(scalar)
    }
  }

  private static let lookalikes = Set(
    "аеорсухіјѕԁһӏԛԝАВЕЗКМНОРСТУХІЈЅҮԌΑΒΕΖΗΙΚΜΝΟΡΤΥΧονɑɡօոսհց".unicodeScalars)
}
