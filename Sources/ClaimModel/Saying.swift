// A sentence of the tool's own, as a value: its words with places in them, and what stands at the places.
// The words are English, and are the key by which another language has its own: "{}. They agree." What is
// put in is typed, so that a figure, a time or a name can be told in that language too. Rules write plain
// interpolation; only a text that is itself words of ours must be made a `Saying`.

/// A sentence with what is put into it, to be told in any language that knows its words.
public struct Saying: Hashable, Sendable {
  /// The words, `{}` where something is put in.
  public private(set) var key: String
  public private(set) var arguments: [Argument]

  /// What can be put in.
  public enum Argument: Hashable, Sendable {
    /// As it was written: a publisher, a quote, a number.
    case text(String)
    /// A canonical name of a thing or of what is measured; a language may have its own word.
    case name(String)
    /// A quantity, and its English.
    case figure(Quantity, String)
    case period(Period, String)
    case saying(Saying)

    public var english: String {
      switch self {
      case .text(let text), .name(let text), .figure(_, let text), .period(_, let text): text
      case .saying(let saying): saying.english
      }
    }
  }

  public init(_ key: String, _ arguments: [Argument]) {
    self.key = key
    self.arguments = arguments
  }

  public static func name(_ name: String) -> Saying { Saying("{}", [.name(name)]) }

  public static func figure(_ quantity: Quantity, _ english: String) -> Saying {
    Saying("{}", [.figure(quantity, english)])
  }

  public static func period(_ period: Period, _ english: String) -> Saying {
    Saying("{}", [.period(period, english)])
  }

  /// A first letter that is large where the language has large letters.
  public var capitalised: Saying { Saying("^", [.saying(self)]) }

  public var isEmpty: Bool { english.isEmpty }

  /// The sentence in English.
  public var english: String {
    if key == "^" {
      let text = arguments.first?.english ?? ""
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    return Saying.filled(key, arguments.map(\.english))
  }

  /// The words with the texts at their places, in turn.
  public static func filled(_ key: String, _ texts: [String]) -> String {
    var out = ""
    var rest = key.utf8[...]
    for text in texts {
      let place = rest.indices.first {
        rest[$0] == UInt8(ascii: "{") && rest[$0...].dropFirst().first == UInt8(ascii: "}")
      }
      guard let place else { break }
      out += Substring(rest[..<place]) + text
      rest = rest[place...].dropFirst(2)
    }
    return out + Substring(rest)
  }

  public static func + (a: Saying, b: Saying) -> Saying {
    Saying("{}{}", [.saying(a), .saying(b)])
  }
}

extension Saying: ExpressibleByStringInterpolation {
  public init(stringLiteral words: String) { self.init(words, []) }
  public init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.key, stringInterpolation.arguments)
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var key = ""
    fileprivate var arguments: [Argument] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      key.reserveCapacity(literalCapacity + 2 * interpolationCount)
      arguments.reserveCapacity(interpolationCount)
    }
    public mutating func appendLiteral(_ words: String) { key += words }
    public mutating func appendInterpolation(_ saying: Saying) {
      key += "{}"
      arguments.append(.saying(saying))
    }
    public mutating func appendInterpolation(_ text: String) {
      key += "{}"
      arguments.append(.text(text))
    }
    public mutating func appendInterpolation(_ number: Int) { appendInterpolation(String(number)) }
  }
}

/// Why claims differ and what would make them hold together, as values.
public struct Explanation: Hashable, Sendable {
  public var cause: Saying
  public var reconciliation: Saying?

  public init(cause: Saying, reconciliation: Saying? = nil) {
    self.cause = cause
    self.reconciliation = reconciliation
  }
}
