import ClaimModel

// The words of Chinese running text and their classes, for telling a noun from a verb.
//
// Chinese is written without gaps. A stretch is cut into the words whose product of frequencies is the largest
// (a shortest path over all dictionary words that fit, Viterbi), names and numbers standing as given. A suffix
// that makes nouns (率, 量, 額, 者 …) joins the word before it, so that 離職率 is a noun though 離職 is a verb.
// Unknown characters become words of one character that may be anything, most often parts of names.

/// What a Chinese word is in a sentence.
enum WordClass: UInt8, Sendable {
  case noun, verb, verbOrNoun, adjective, adverb, function, pronoun, number, time, place, unknown

  /// By its letter in the word list.
  init?(letter: UInt8) {
    switch letter {
    case 0x6E: self = .noun
    case 0x76: self = .verb
    case 0x62: self = .verbOrNoun
    case 0x61: self = .adjective
    case 0x64: self = .adverb
    case 0x66: self = .function
    case 0x72: self = .pronoun
    case 0x6D: self = .number
    case 0x74: self = .time
    case 0x70: self = .place
    default: return nil
    }
  }

  /// Can be the head of a noun phrase.
  var isNominal: Bool { self == .noun || self == .verbOrNoun || self == .unknown }
}

/// A table from words of one to four folded characters to their class and how rare they are.
struct HanWords: Sendable {
  static let shared = HanWords()

  /// Longest word.
  static let longest = 4

  private var keys: [UInt64]
  private var values: [UInt8]
  private let mask: Int

  private init() {
    let size = 1 << 17
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    Self.list.withUTF8Buffer { read($0) }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var i = 0
    while i < bytes.count {
      guard i + 3 < bytes.count, let found = WordClass(letter: bytes[i]) else { return }
      let weight = bytes[i + 1] < 0x60 ? bytes[i + 1] - 0x30 : bytes[i + 1] - 0x57
      let length = Int(bytes[i + 2] - 0x30)
      i += 3
      var key: UInt64 = 0
      var count = 0
      while i + 2 < bytes.count, bytes[i] != 0x0A {
        let value =
          UInt32(bytes[i] & 0x0F) << 12 | UInt32(bytes[i + 1] & 0x3F) << 6
          | UInt32(bytes[i + 2] & 0x3F)
        key = key << 16 | UInt64(Folding.fold(value))
        count += 1
        if count == length {
          insert(key, found.rawValue << 4 | weight)
          (key, count) = (0, 0)
        }
        i += 3
      }
      i += 1
    }
  }

  private mutating func insert(_ key: UInt64, _ value: UInt8) {
    var slot = Self.slot(key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    if keys[slot] == 0 { values[slot] = value }
    keys[slot] = key
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// The class of the word with this key, and its weight: 0 for the rarest, 15 for the most frequent.
  private func find(_ key: UInt64) -> (word: WordClass, weight: Int)? {
    var slot = Self.slot(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key, let word = WordClass(rawValue: values[slot] >> 4) {
        return (word, Int(values[slot] & 0x0F))
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The class of `characters`, where they are one word of the list.
  func word(_ characters: some Collection<UInt32>) -> WordClass? {
    guard (1...Self.longest).contains(characters.count) else { return nil }
    return find(characters.reduce(0) { $0 << 16 | UInt64($1 & 0xFFFF) })?.word
  }

  /// A word where it stands. Folded code points.
  struct Token: Hashable, Sendable {
    var range: Range<Int>
    var word: WordClass
  }

  /// Cuts `range` into words.
  /// - Parameter text: folded code points.
  func tokens(of text: [UInt32], _ range: Range<Int>) -> [Token] {
    guard !range.isEmpty else { return [] }
    let n = range.count
    var steps = [Step](repeating: Step(), count: n + 1)
    steps[0].cost = 0
    for i in 0..<n {
      var key: UInt64 = 0
      for length in 1...min(Self.longest, n - i) {
        let value = text[range.lowerBound + i + length - 1]
        guard value.isHan, value < 0x10000 else {
          if length == 1, steps[i].cost + Self.unknownCost < steps[i + 1].cost {
            steps[i + 1] = Step(cost: steps[i].cost + Self.unknownCost)
          }
          break
        }
        key = key << 16 | UInt64(value)
        let found = find(key)
        guard found != nil || length == 1 else { continue }
        let price = steps[i].cost + (found.map { Self.wordCost - $0.weight } ?? Self.unknownCost)
        if price < steps[i + length].cost {
          steps[i + length] = Step(cost: price, length: length, word: found?.word ?? .unknown)
        }
      }
    }
    var tokens: [Token] = []
    var end = n
    while end > 0 {
      let step = steps[end]
      let place = range.lowerBound + end
      tokens.append(Token(range: place - step.length ..> place, word: step.word))
      end -= step.length
    }
    tokens.reverse()
    return tokens
  }

  /// The cheapest way to a place, and the word that ends there on it.
  private struct Step {
    var cost = Int.max
    var length = 1
    var word = WordClass.unknown
  }

  /// Binary logarithms of how much rarer than the whole text a word is.
  private static let wordCost = 23
  private static let unknownCost = 25
}
