import CLibCurl

/// What one request gave.
struct Response: Sendable {
  var status: Int
  /// As the site wrote it: `text/html; charset=big5`.
  var type: String?
  /// Where the site leads on to, made absolute.
  var location: String?
  var body: [UInt8] = []
}

/// One request, without following where it leads.
struct Request {
  var address: WebAddress
  /// As the user gave it, for errors.
  var subject: String
  /// Which numeric addresses may be connected to.
  var mayConnect: NetworkAddress.Judge
  /// In bytes, after decompression.
  var limit: Int
  /// The whole request may take this long, in milliseconds.
  var milliseconds: Int
  var agent: String
  /// Whether a body that is cut at the limit will do.
  var mayCut = false
  /// Names with addresses of their own, `host:port:address`; in place of asking for them.
  var names: [String] = []

  /// Filled while the request runs; libcurl's callbacks get a pointer to it.
  private final class Progress {
    var body: [UInt8] = []
    let limit: Int
    let mayConnect: NetworkAddress.Judge
    var isOverLimit = false
    /// An address that was not connected to.
    var refused: NetworkAddress?

    init(limit: Int, mayConnect: @escaping NetworkAddress.Judge) {
      (self.limit, self.mayConnect) = (limit, mayConnect)
    }
  }

  private static let isReady: Bool = assay_curl_global_init() == CURLE_OK

  func run() throws(FetchError) -> Response {
    guard Request.isReady, let curl = assay_curl_easy_init() else {
      throw FetchError(.unreachable, subject: subject, underlying: "libcurl did not start")
    }
    defer { assay_curl_easy_cleanup(curl) }
    let progress = Progress(limit: limit, mayConnect: mayConnect)
    prepare(curl, progress)
    let list = names.reduce(nil) { assay_curl_slist_append($0, $1) }
    defer { assay_curl_slist_free_all(list) }
    if let list { _ = assay_curl_set_pointer(curl, CURLOPT_RESOLVE, list) }
    let result = withExtendedLifetime(progress) { assay_curl_easy_perform(curl) }
    if result != CURLE_OK, !(mayCut && progress.isOverLimit) {
      throw failure(result, progress)
    }
    return Response(
      status: assay_curl_get_number(curl, CURLINFO_RESPONSE_CODE),
      type: assay_curl_get_text(curl, CURLINFO_CONTENT_TYPE).map { String(cString: $0) },
      location: assay_curl_get_text(curl, CURLINFO_REDIRECT_URL).map { String(cString: $0) },
      body: progress.body)
  }

  private func prepare(_ curl: UnsafeMutableRawPointer, _ progress: Progress) {
    let pointer = Unmanaged.passUnretained(progress).toOpaque()
    let texts: [(CURLoption, String)] = [
      (CURLOPT_URL, address.text), (CURLOPT_PROTOCOLS_STR, "http,https"),
      (CURLOPT_USERAGENT, agent),
      // No proxy: it would connect in our place, to addresses that are not checked.
      (CURLOPT_PROXY, ""), (CURLOPT_ACCEPT_ENCODING, ""),
    ]
    for (option, text) in texts { _ = assay_curl_set_text(curl, option, text) }
    let numbers: [(CURLoption, Int)] = [
      (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_NOSIGNAL, 1),
      (CURLOPT_TIMEOUT_MS, max(1, milliseconds)),
      (CURLOPT_CONNECTTIMEOUT_MS, min(15_000, max(1, milliseconds))), (CURLOPT_NETRC, 0),
    ]
    for (option, number) in numbers { _ = assay_curl_set_number(curl, option, number) }
    _ = assay_curl_set_socket(curl, Request.open)
    _ = assay_curl_set_pointer(curl, CURLOPT_OPENSOCKETDATA, pointer)
    _ = assay_curl_set_data(curl, CURLOPT_WRITEFUNCTION, Request.take)
    _ = assay_curl_set_pointer(curl, CURLOPT_WRITEDATA, pointer)
  }

  /// Opens the socket for one numeric address, or refuses to: the place where every connection is judged.
  private static let open: curl_opensocket_callback = { context, _, address in
    guard let context, let address else { return assay_curl_no_socket() }
    let progress = Unmanaged<Progress>.fromOpaque(context).takeUnretainedValue()
    guard let network = NetworkAddress(assay_curl_address(address)) else {
      return assay_curl_no_socket()
    }
    guard progress.mayConnect(network) else {
      progress.refused = network
      return assay_curl_no_socket()
    }
    return assay_curl_socket(address)
  }

  private static let take: assay_curl_data = { bytes, size, count, context in
    guard let bytes, let context else { return 0 }
    let progress = Unmanaged<Progress>.fromOpaque(context).takeUnretainedValue()
    let (new, room) = (size * count, progress.limit - progress.body.count)
    let raw = UnsafeRawBufferPointer(start: bytes, count: new)
    progress.body.append(contentsOf: raw.prefix(max(0, room)))
    if new > room { progress.isOverLimit = true }
    return new > room ? 0 : new
  }

  private func failure(_ result: CURLcode, _ progress: Progress) -> FetchError {
    let why = String(cString: assay_curl_easy_strerror(result))
    func error(_ code: FetchError.Code, _ underlying: String? = nil) -> FetchError {
      FetchError(code, subject: subject, underlying: underlying ?? why)
    }
    if let refused = progress.refused { return error(.local, "\(address.host) is \(refused)") }
    if progress.isOverLimit { return error(.tooLarge, "more than \(limit) bytes") }
    switch result {
    case CURLE_OPERATION_TIMEDOUT: return error(.slow, "more than \(milliseconds / 1000) s")
    case CURLE_COULDNT_RESOLVE_HOST: return error(.unknownHost, address.host)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_ISSUER_ERROR:
      return error(.untrusted)
    case CURLE_URL_MALFORMAT: return error(.address)
    case CURLE_UNSUPPORTED_PROTOCOL: return error(.scheme)
    default: return error(.unreachable)
    }
  }
}
