#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// iconv(3).
enum Iconv {
  struct Decoded {
    var text: String
    /// How many bytes fitted nowhere and stand as U+FFFD.
    var misfits: Int
  }

  /// The text of `bytes` in `encoding`, or `nil` where a byte does not fit or the system lacks it.
  static func decode(_ bytes: [UInt8], from encoding: String) -> String? {
    decode(bytes, from: encoding, tolerating: 0)?.text
  }

  /// The text of `bytes` with U+FFFD for up to `limit` bytes that do not fit; `nil` where more do not.
  static func decode(_ bytes: [UInt8], from encoding: String, tolerating limit: Int) -> Decoded? {
    guard let (converted, misfits) = run(bytes, encoding, "UTF-8", limit) else { return nil }
    return Decoded(text: String(decoding: converted, as: UTF8.self), misfits: misfits)
  }

  static func convert(_ bytes: [UInt8], from encoding: String, to other: String) -> [UInt8]? {
    run(bytes, encoding, other, 0)?.0
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func run(_ bytes: [UInt8], _ from: String, _ to: String, _ limit: Int) -> (
    [UInt8], Int
  )? {
    guard let handle = iconv_open(to, from), Int(bitPattern: handle) != -1 else { return nil }
    defer { iconv_close(handle) }
    var input = bytes
    var (out, done, misfits) = ([UInt8](), 0, 0)
    out.reserveCapacity(bytes.count + bytes.count / 2)
    while done < input.count {
      let step = piece(handle, &input, from: done)
      out += step.output
      done += step.taken
      guard !step.isWhole else { continue }
      misfits += 1
      guard misfits <= limit else { return nil }
      out += replacement
      done += 1
    }
    return (out, misfits)
  }

  /// Converts up to the buffer's size.
  private static func piece(_ handle: iconv_t, _ input: inout [UInt8], from start: Int) -> (
    output: [UInt8], taken: Int, isWhole: Bool
  ) {
    let size = 1 << 16
    var taken = 0
    var isWhole = true
    let output = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      input.withUnsafeMutableBytes { source in
        var from = source.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
        var to: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(target.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        var (fromLeft, toLeft) = (source.count - start, size)
        let result = iconv(handle, &from, &fromLeft, &to, &toLeft)
        isWhole = result != -1 || errno == E2BIG
        taken = source.count - start - fromLeft
        count = size - toLeft
      }
    }
    return (output, taken, isWhole)
  }
}
