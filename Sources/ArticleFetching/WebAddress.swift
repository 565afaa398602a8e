import CLibCurl

/// An address that may be fetched, as libcurl itself reads it: what is checked is what is asked for.
struct WebAddress: Hashable, Sendable {
  /// Normalised: scheme and host in lower case, hosts such as `2130706433` and `0x7f.1` as `127.0.0.1`, no fragment.
  let text: String
  let scheme: String
  /// Without brackets.
  let host: String
  let port: Int
  let path: String

  /// - Parameter subject: the address that the user gave, for errors.
  init(_ text: String, subject: String) throws(FetchError) {
    guard let url = assay_curl_url() else { throw FetchError(.address, subject: subject) }
    defer { assay_curl_url_cleanup(url) }
    let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE)
    guard text.utf8.count <= WebAddress.longest,
      !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }),
      assay_curl_url_set(url, CURLUPART_URL, text, flags) == CURLUE_OK
    else { throw FetchError(.address, subject: subject) }
    assay_curl_url_set(url, CURLUPART_FRAGMENT, nil, 0)
    let scheme = WebAddress.part(url, CURLUPART_SCHEME) ?? ""
    guard scheme == "http" || scheme == "https" else {
      throw FetchError(.scheme, subject: subject, underlying: scheme)
    }
    guard WebAddress.part(url, CURLUPART_USER) == nil,
      WebAddress.part(url, CURLUPART_PASSWORD) == nil
    else { throw FetchError(.password, subject: subject) }
    let port = WebAddress.part(url, CURLUPART_PORT, UInt32(CURLU_DEFAULT_PORT)).flatMap { Int($0) }
    guard let host = WebAddress.part(url, CURLUPART_HOST), !host.isEmpty, let port,
      let whole = WebAddress.part(url, CURLUPART_URL)
    else { throw FetchError(.address, subject: subject) }
    self.scheme = scheme
    self.host = host.trimmingBrackets.lowercased()
    self.port = port
    self.text = whole
    let query = WebAddress.part(url, CURLUPART_QUERY).map { "?" + $0 } ?? ""
    path = (WebAddress.part(url, CURLUPART_PATH) ?? "/") + query
  }

  /// In bytes.
  private static let longest = 4096

  /// The ports of the web, and those that any user may open; never mail, shells or databases below 1024.
  var isUsualPort: Bool { port == 80 || port == 443 || port >= 1024 }

  /// Scheme, host and port: what a robots.txt is for.
  var origin: String {
    "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)"
  }

  private static func part(_ url: OpaquePointer, _ part: CURLUPart, _ flags: UInt32 = 0) -> String?
  {
    var text: UnsafeMutablePointer<CChar>?
    guard assay_curl_url_get(url, part, &text, flags) == CURLUE_OK, let text else { return nil }
    defer { assay_curl_free(text) }
    return String(cString: text)
  }
}

extension String {
  fileprivate var trimmingBrackets: String {
    hasPrefix("[") && hasSuffix("]") ? String(dropFirst().dropLast()) : self
  }
}
