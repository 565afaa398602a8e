import CSHA1

/// SHA-1 (FIPS 180-4), for the checksums of git's index and packs. Not used for anything that must be secret.
///
/// The processor's own instructions do it where it has them: of a decision in a large ledger git's index is most.
struct SHA1 {
  /// Without those instructions.
  var isPlain = false
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0
  )
  private var count = 0
  /// What does not fill a block yet.
  private var rest: [UInt8] = []

  init(isPlain: Bool = false) { self.isPlain = isPlain }

  /// The 20 bytes of the hash of one message.
  static func digest(_ message: [UInt8], isPlain: Bool = false) -> [UInt8] {
    var hash = SHA1(isPlain: isPlain)
    message.withUnsafeBytes { hash.update($0) }
    return hash.finish()
  }

  /// Takes the next part of the message.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    var at = 0
    if !rest.isEmpty {
      at = min(64 - rest.count, bytes.count)
      rest.append(contentsOf: bytes[..<at])
      guard rest.count == 64 else { return }
      let block = rest
      rest.removeAll(keepingCapacity: true)
      block.withUnsafeBytes { mix($0, upTo: 64) }
    }
    let whole = (bytes.count - at) / 64 * 64
    if whole > 0 { mix(UnsafeRawBufferPointer(rebasing: bytes[at..<at + whole]), upTo: whole) }
    rest.append(contentsOf: bytes[(at + whole)...])
  }

  /// The 20 bytes of the hash.
  consuming func finish() -> [UInt8] {
    let bits = UInt64(count) * 8
    var tail = rest
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    tail.withUnsafeBytes { mix($0, upTo: tail.count) }
    return [state.0, state.1, state.2, state.3, state.4].flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private mutating func mix(_ bytes: UnsafeRawBufferPointer, upTo end: Int) {
    let isMixed =
      !isPlain
      && withUnsafeMutableBytes(of: &state) { words in
        assay_sha1_blocks(
          words.assumingMemoryBound(to: UInt32.self).baseAddress, bytes.baseAddress, end / 64)
      }
    if !isMixed { mixPlainly(bytes, upTo: end) }
  }

  private mutating func mixPlainly(_ bytes: UnsafeRawBufferPointer, upTo end: Int) {
    var state = state
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
      for at in stride(from: 0, to: end, by: 64) { Self.mix(&state, bytes, at, schedule) }
    }
    self.state = state
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
