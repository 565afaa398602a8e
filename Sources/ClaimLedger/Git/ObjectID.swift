import CLibGit2
import ClaimModel

/// The id of a git object: 20 bytes of a SHA-1.
public struct ObjectID: Hashable, Sendable, CustomStringConvertible {
  let high: UInt64
  let middle: UInt64
  let low: UInt32

  init(_ oid: git_oid) {
    var oid = oid
    (high, middle, low) = withUnsafeBytes(of: &oid) { bytes in
      (
        bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)
      )
    }
  }

  /// Reads 20 bytes.
  init(_ bytes: UnsafeRawBufferPointer) {
    high = bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
    middle = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    low = bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)
  }

  /// Reads 40 hexadecimal digits.
  public init?(_ text: String) {
    guard text.utf8.count == 40 else { return nil }
    var oid = git_oid()
    guard git_oid_fromstr(&oid, text) == 0 else { return nil }
    self.init(oid)
  }

  public init?(_ commit: CommitID) { self.init(commit.text) }

  /// The id that a file of these bytes has.
  public init(ofBlob bytes: [UInt8]) throws(LedgerError) { self = try Repository.blobID(bytes) }

  var oid: git_oid {
    var oid = git_oid()
    withUnsafeMutableBytes(of: &oid) { bytes in
      bytes.storeBytes(of: high, toByteOffset: 0, as: UInt64.self)
      bytes.storeBytes(of: middle, toByteOffset: 8, as: UInt64.self)
      bytes.storeBytes(of: low, toByteOffset: 16, as: UInt32.self)
    }
    return oid
  }

  var bytes: [UInt8] {
    var oid = oid
    return withUnsafeBytes(of: &oid) { Array($0.prefix(20)) }
  }

  var isZero: Bool { high == 0 && middle == 0 && low == 0 }

  /// 40 lower-case hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  var commit: CommitID { CommitID(description) }
}
