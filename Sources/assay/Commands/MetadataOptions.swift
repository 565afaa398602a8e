import ArgumentParser
import ArticleReading
import ClaimModel
import ClaimReports

/// What a person says of an article that the article does not say itself.
struct MetadataOptions: ParsableArguments {
  @Option(help: "Who published it.") var publisher: String?
  @Option(help: "The day it was published, as 2025-10-07.") var date: String?
  @Option(help: "Where it was published.") var url: String?
  @Option(help: "Its title.") var title: String?
  @Option(help: "Who wrote it.") var author: String?
  @Option(help: "Its language: zh-Hant, zh-Hans or en.") var lang: String?

  func reading() throws -> ReadingOptions {
    try MetadataOptions.check(url: url)
    if let lang, ReportLocale(lang) == nil {
      throw Failure(
        "--lang \(lang) is no language that is read.",
        why: "Claims are pulled from Chinese and English.", hint: "--lang en, zh-Hant or zh-Hans",
        status: .usage)
    }
    return ReadingOptions(
      title: title, publisher: publisher, author: author, url: url,
      published: try day(date, option: "--date"), language: lang, retrieved: nil)
  }
}

extension MetadataOptions {
  /// - Throws: `Failure` for an address that nobody could follow.
  static func check(url: String?) throws(Failure) {
    guard let url, !Link.isAddress(url) else { return }
    throw Failure(
      "--url \(url) is no address.", why: "An address begins with https://, http:// or mailto:.",
      hint: "--url https://example.org/page", status: .usage)
  }
}

/// How addresses are fetched.
struct WebOptions: ParsableArguments {
  @Flag(help: "Fetch addresses on this machine and its network too.") var allowLocal = false

  var web: Web { Web(allowsLocal: allowLocal) }
}
