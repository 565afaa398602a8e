import ArgumentParser
import ArticleReading
import ClaimModel

/// What a person says of an article that the article does not say itself.
struct MetadataOptions: ParsableArguments {
  @Option(help: "Who published it.") var publisher: String?
  @Option(help: "The day it was published, as 2025-10-07.") var date: String?
  @Option(help: "Where it was published.") var url: String?
  @Option(help: "Its title.") var title: String?
  @Option(help: "Who wrote it.") var author: String?
  @Option(help: "Its language: zh-Hant, zh-Hans or en.") var lang: String?

  func reading() throws -> ReadingOptions {
    ReadingOptions(
      title: title, publisher: publisher, author: author, url: url,
      published: try day(date, option: "--date"), language: lang, retrieved: nil)
  }
}

/// How addresses are fetched.
struct WebOptions: ParsableArguments {
  @Flag(help: "Fetch addresses on this machine and its network too.") var allowLocal = false

  var web: Web { Web(allowsLocal: allowLocal) }
}
