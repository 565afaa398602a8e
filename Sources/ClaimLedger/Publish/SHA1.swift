/// SHA-1 (FIPS 180-4), for the checksum at the end of git's index. Not used for anything that must be secret.
enum SHA1 {
  /// The 20 bytes of the hash.
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
      0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0
    )
    var tail = Array(message[(message.count / 64 * 64)...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
      for part in [message, tail] {
        part.withUnsafeBytes { bytes in
          for at in stride(from: 0, to: bytes.count / 64 * 64, by: 64) {
            mix(&state, bytes, at, schedule)
          }
        }
      }
    }
    return [state.0, state.1, state.2, state.3, state.4].flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private static func mix(
    _ state: inout (UInt32, UInt32, UInt32, UInt32, UInt32), _ bytes: UnsafeRawBufferPointer,
    _ at: Int, _ w: UnsafeMutableBufferPointer<UInt32>
  ) {
    for i in 0..<16 {
      w[i] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: at + i * 4, as: UInt32.self))
    }
    for i in 16..<80 {
      let x = w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16]
      w[i] = x << 1 | x >> 31
    }
    var (a, b, c, d, e) = state
    @inline(__always) func turn(_ f: UInt32, _ k: UInt32, _ i: Int) {
      let next = (a << 5 | a >> 27) &+ f &+ e &+ k &+ w[i]
      (e, d, c, b, a) = (d, c, b << 30 | b >> 2, a, next)
    }
    for i in 0..<20 { turn(d ^ (b & (c ^ d)), 0x5a82_7999, i) }
    for i in 20..<40 { turn(b ^ c ^ d, 0x6ed9_eba1, i) }
    for i in 40..<60 { turn(b & c | d & (b | c), 0x8f1b_bcdc, i) }
    for i in 60..<80 { turn(b ^ c ^ d, 0xca62_c1d6, i) }
    state = (
      state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e
    )
  }
}
