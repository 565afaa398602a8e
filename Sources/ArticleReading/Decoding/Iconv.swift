#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// iconv(3): every byte must fit, or there is no text.
enum Iconv {
  /// The text of `bytes` in `encoding`, or `nil` where a byte does not fit or the system lacks it.
  static func decode(_ bytes: [UInt8], from encoding: String) -> String? {
    convert(bytes, from: encoding, to: "UTF-8").map { String(decoding: $0, as: UTF8.self) }
  }

  static func convert(_ bytes: [UInt8], from encoding: String, to other: String) -> [UInt8]? {
    guard let handle = iconv_open(other, encoding), Int(bitPattern: handle) != -1 else {
      return nil
    }
    defer { iconv_close(handle) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    let room = output.count
    let left: Int? = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        var (fromLeft, toLeft) = (source.count, room)
        let result = iconv(handle, &from, &fromLeft, &to, &toLeft)
        return result == -1 ? nil : toLeft
      }
    }
    return left.map { left in output[..<(room - left)].map { UInt8(bitPattern: $0) } }
  }
}
