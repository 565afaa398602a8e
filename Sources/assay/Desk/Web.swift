import ArticleFetching
import ArticleReading

/// The web as one run sees it: a site's robots.txt is asked for once.
final class Web {
  private let fetcher: ArticleFetcher

  init(allowsLocal: Bool = false) {
    fetcher = ArticleFetcher(
      limits: .init(size: ReadingOptions.usualLimit), allowsLocal: allowsLocal,
      agent: "assay/\(Assay.configuration.version)")
  }

  /// The document at an address.
  func fetch(_ address: String) throws(Failure) -> FetchedDocument {
    do {
      return try fetcher.fetch(address)
    } catch { throw Failure(error) }
  }
}

/// A document's bytes, and how they came.
struct Document {
  var bytes: [UInt8]
  /// The path, the address in the end, or `-`: its ending proposes the kind of document.
  var name: String
  /// What was fetched; `nil` for a file.
  var fetched: FetchedDocument?

  /// The addresses that led to it, the last one its own.
  var way: [String] { fetched.map { $0.redirects + [$0.url] } ?? [] }
}
