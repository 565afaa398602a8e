/// Keys out of the bytes that a terminal sends: UTF-8 text, Enter, Backspace, Escape, Ctrl-C.
///
/// Arrow and function keys are sequences that begin with Escape; they are swallowed. Bytes of a character
/// that has not arrived whole wait for the rest.
struct KeyReader {
  private var waiting: [UInt8] = []

  /// The keys in `bytes`, which came in one go.
  mutating func keys(_ bytes: some Sequence<UInt8>) -> [ReviewQueue.Key] {
    waiting += bytes
    var keys: [ReviewQueue.Key] = []
    var at = 0
    while at < waiting.count {
      let byte = waiting[at]
      switch byte {
      case 13, 10: keys.append(.enter)
      case 8, 127: keys.append(.backspace)
      case 3, 4: keys.append(.interrupt)
      case 27:
        at = sequence(at, &keys)
        continue
      case 0..<32: break
      default:
        guard let end = characterEnd(at) else {
          waiting.removeFirst(at)
          return keys
        }
        keys.append(.text(String(decoding: waiting[at..<end], as: UTF8.self)))
        at = end
        continue
      }
      at += 1
    }
    waiting.removeAll()
    return keys
  }

  /// The end of an escape sequence; a lone Escape is a key.
  private func sequence(_ start: Int, _ keys: inout [ReviewQueue.Key]) -> Int {
    guard start + 1 < waiting.count, waiting[start + 1] == 0x5B || waiting[start + 1] == 0x4F else {
      keys.append(.escape)
      return start + 1
    }
    var at = start + 2
    while at < waiting.count, !(0x40...0x7E).contains(waiting[at]) { at += 1 }
    return min(at + 1, waiting.count)
  }

  /// `nil` where the character's last bytes are still to come.
  private func characterEnd(_ start: Int) -> Int? {
    let length =
      switch waiting[start] {
      case 0xF0...: 4
      case 0xE0...: 3
      case 0xC0...: 2
      default: 1
      }
    return start + length <= waiting.count ? start + length : nil
  }
}
