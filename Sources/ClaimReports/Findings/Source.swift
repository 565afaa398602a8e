import ClaimModel

/// What a report calls an article: who published it, when, how reliable the desk holds the publisher.
struct Source {
  let id: ArticleID
  let name: String
  let title: String?
  let day: String?
  let grade: Character?
  let url: String?
  let language: String?

  init(_ id: ArticleID, in content: ReportContent) {
    let metadata = content.articles[id]?.metadata
    self.id = id
    name = Neutral.name(metadata?.publisher ?? metadata?.title ?? id.text)
    title = metadata?.title.map(Neutral.name)
    day = metadata?.published?.description
    grade = metadata?.publisher.flatMap { content.grades[$0] }
    url = metadata?.url
    language = metadata?.language
  }

  /// "Ellery Bay Gazette, 2025-02-03, grade B".
  func line(_ locale: ReportLocale) -> String {
    name + locale.word(", ", "，") + dayAndGrade(locale)
  }

  /// "2025-02-03, source grade B".
  func dayAndGrade(_ locale: ReportLocale) -> String {
    let graded = grade.map { locale.word("source grade \($0)", "来源等级 \($0)") }
    return [day ?? locale.undated, graded].compactMap(\.self)
      .joined(separator: locale.word(", ", "，"))
  }
}
