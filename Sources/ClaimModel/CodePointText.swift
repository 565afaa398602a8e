extension String {
  /// The text of some code points, written as UTF-8 at one go.
  public init(codePoints: ArraySlice<Unicode.Scalar>) {
    self.init(utf8Of: codePoints) { $0 }
  }

  /// The text of some code points; numbers that are none are left out.
  public init(codePoints: ArraySlice<UInt32>) {
    self.init(utf8Of: codePoints) { Unicode.Scalar($0) }
  }

  private init<Element>(
    utf8Of elements: ArraySlice<Element>, _ scalar: (Element) -> Unicode.Scalar?
  ) {
    var size = 0
    for element in elements { size += scalar(element).map { UTF8.width($0) } ?? 0 }
    self.init(unsafeUninitializedCapacity: size) { buffer in
      var count = 0
      for element in elements {
        guard let value = scalar(element)?.value else { continue }
        count = String.put(value, into: buffer, at: count)
      }
      return count
    }
  }

  @inline(__always)
  private static func put(
    _ value: UInt32, into buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift & 0x3F | 0x80) }
    func head(_ shift: UInt32, _ mark: UInt32) -> UInt8 {
      UInt8(truncatingIfNeeded: value >> shift | mark)
    }
    switch value {
    case 0..<0x80:
      buffer[start] = head(0, 0)
      return start + 1
    case 0x80..<0x800:
      buffer[start] = head(6, 0xC0)
      buffer[start + 1] = tail(0)
      return start + 2
    case 0x800..<0x10000:
      buffer[start] = head(12, 0xE0)
      buffer[start + 1] = tail(6)
      buffer[start + 2] = tail(0)
      return start + 3
    default:
      buffer[start] = head(18, 0xF0)
      buffer[start + 1] = tail(12)
      buffer[start + 2] = tail(6)
      buffer[start + 3] = tail(0)
      return start + 4
    }
  }
}
