import ClaimModel
import Foundation
import Testing

@testable import ClaimReports

@Suite("Languages of a report")
struct LocaleTests {
  @Test(
    "A locale is read from a tag, with a script, a place or an encoding",
    arguments: [
      ("en", ReportLocale.english), ("en_GB.UTF-8", .english), ("zh", .simplified),
      ("zh-Hant", .traditional), ("zh-TW", .traditional), ("zh_HK.UTF-8", .traditional),
      ("zh-CN", .simplified), ("zh-Hans-HK", .simplified), ("de", nil), ("", nil),
    ])
  func tags(tag: String, locale: ReportLocale?) { #expect(ReportLocale(tag) == locale) }

  @Test("What is put into a phrase stays as it was written")
  func verbatim() {
    let name = "国产设备"
    let words: ChineseWords = "等级\(name)"
    #expect(words.text(.traditional) == "等級国产设备")
    #expect(words.text(.simplified) == "等级国产设备")
  }

  @Test("The table knows every character of the reports' own words that ICU would turn")
  func table() throws {
    let sources = Outside.root.appending(path: "Sources/ClaimReports")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var missing: Set<Character> = []
    for case let path as String in files
    where path.hasSuffix(".swift") && !path.hasSuffix("ChineseWords.swift") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      for character in Set(text) where ("\u{4E00}"..."\u{9FFF}").contains(character) {
        let turned = String(character).applyingTransform(
          StringTransform("Hans-Hant"), reverse: false)
        if turned != String(character), Traditional.text(String(character)) == String(character) {
          missing.insert(character)
        }
      }
    }
    #expect(missing == [])
  }

  @Test("A page in traditional characters has no simplified word of ours")
  func traditional() {
    for text in [
      HTMLReport.text(Sample.content(locale: .traditional)),
      MarkdownReport.text(Sample.content(locale: .traditional)),
    ] {
      #expect(!text.unicodeScalars.contains { Traditional.table[$0] != nil })
    }
    #expect(HTMLReport.text(Sample.content(locale: .traditional)).contains("lang=\"zh-Hant\""))
  }

  @Test(
    "Nine in ten of the shipped lexicon's verbs have a Chinese word; the rest are shown as they are"
  )
  func predicates() throws {
    let file = Outside.root.appending(path: "Workflows/lexicon/predicates.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let names = text.matches(of: #/(?m)^name: ([a-z-]+)$/#).map { String($0.1) }
    #expect(names.count > 30)
    let missing = Set(names).subtracting(PredicateText.chinese.keys)
    #expect(missing.count * 10 < names.count, "\(missing.sorted())")
    #expect(PredicateText.verb("sings-to", .simplified) == "sings to")
  }

  @Test("What the detector says is told in Chinese, with figures, times and names")
  func told() {
    let share = Quantity(min: 0.4, max: 0.4, unit: "ratio", measure: .share, text: "40%")
    let year = Period(
      text: "2025", start: Day("2025-01-01"), end: Day("2025-12-31"), basis: .stated)
    let side: Saying = "\(Saying.name("ridership")) of \(Saying.name("Ellery Bay"))"
    let saying: Saying = """
      \(side.capitalised). The first is for \(.period(year, "2025")), the second for \
      \(.figure(share, "40 %")).
      """
    #expect(
      saying.english == "Ridership of Ellery Bay. The first is for 2025, the second for 40 %.")
    let book = Phrasebook(.traditional, names: ["ridership": "載客量"])
    #expect(book.text(saying) == "Ellery Bay的載客量。前者指2025年，後者指40%。")
  }

  @Test("A sentence that is not in the book is not told by halves")
  func unknown() {
    let saying: Saying = "They agree. \("Both hold if pigs fly." as Saying)"
    #expect(Phrasebook(.simplified).text(saying) == nil)
    #expect(Phrasebook(.english).text(saying) == "They agree. Both hold if pigs fly.")
  }

  @Test("Braces in what is put in are no places")
  func braces() {
    let saying: Saying = "\("{1}" as String), but \("{0}{}" as String)."
    #expect(Phrasebook(.simplified).text(saying) == "{1}，但{0}{}。")
    let known: Saying = "“\("{1}{}" as String)” became “\("{0}" as String)”"
    #expect(Phrasebook(.simplified).text(known) == "“{1}{}”改成了“{0}”")
    #expect(known.english == "“{1}{}” became “{0}”")
  }

  @Test("Every type of conflict has its cause in Chinese, where the detector is not asked")
  func causes() {
    let content = Sample.content(locale: .traditional)
    for type in ConflictType.allCases {
      let conflict = Conflict(
        class: .contradiction, type: type, severity: .low, claims: [Sample.plan.id],
        explanation: "Both cannot hold.", reconciliation: "Both hold if …")
      let cause = CauseText(conflict, in: content)
      #expect(!cause.cause.isEmpty && !cause.cause.contains("Both"))
      #expect(cause.reconciliation?.contains("Both") == false)
      #expect(CauseText(conflict, in: Sample.content()).cause == "Both cannot hold.")
    }
  }

  @Test(
    "Spans that a change is measured against are told in Chinese",
    arguments: [
      ("2024", "2024年"), ("first half of 2024", "2024年上半年"), ("July 2024", "2024年7月"),
      ("third quarter of 2023", "2023年第3季度"), ("Nvidia H100", nil), ("Model 2024", nil),
    ] as [(String, String?)])
  func spans(name: String, told: String?) {
    #expect(SpanName.chinese(name, .simplified) == told)
    #expect(SpanName.chinese(name, .english) == nil)
  }

  @Test(
    "A Chinese report calls a canonical name by the one it is given, unless the words are Chinese")
  func names() {
    let names = ["electric buses": "电动公交", "Ellery Bay": "埃勒里湾"]
    #expect(
      ClaimLine.text(for: Sample.result, locale: .simplified, names: names)
        == "埃勒里湾 · 电动公交 · 40% · 2025年 · City Hall 称")
    #expect(
      ClaimLine.text(for: Sample.result, locale: .english, names: names)
        == "Ellery Bay · electric buses · 40 % · 2025 · says City Hall")
  }
}
