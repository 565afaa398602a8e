/// Stands in for mbedTLS's reader of certificates, which the linker finds here first.
///
/// libgit2 reads and decodes the machine's 140 certificates whenever it starts, a quarter of what a short command
/// costs, for connections that are never made: `sync` runs git, and pages come through libcurl, which does not use
/// mbedTLS. With this it trusts nobody, so a connection that it did make would be refused. Where libgit2 is built
/// with another library nobody calls this.
///
/// - Returns: 0, "read", so that libgit2 does not look in folders too.
@_cdecl("mbedtls_x509_crt_parse_file")
public func readNoCertificates(_ chain: UnsafeMutableRawPointer?, _ path: UnsafePointer<CChar>?)
  -> Int32
{ 0 }
