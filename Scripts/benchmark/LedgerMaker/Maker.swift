import ClaimLedger
import ClaimModel
import Foundation
import SeededRandom

/// Makes articles with their claims and reviews, each a function of the seed and its number.
struct Maker {
  let seed: UInt64
  /// Claims in the whole ledger; decides how many subjects share them.
  let claims: Int

  static let claimsPerArticle = 20

  var articles: Int { max(1, claims / Self.claimsPerArticle) }
  private var subjects: Int { max(40, claims / 60) }

  struct Made {
    var article: Article
    var claims: [Claim]
    var reviews: [Review]
  }

  func article(_ number: Int) -> Made {
    var random = SplitMix64(seed: seed, number)
    let isEnglish = random.happens(50)
    let (year, month) = (2020 + number * 6 / max(1, articles), 1 + random.below(12))
    let sentences = (0..<Self.claimsPerArticle).map { _ in
      Sentence(&random, seed: seed, subjects: subjects, year: year, isEnglish: isEnglish)
    }
    var scalars: [Unicode.Scalar] = []
    var places: [Int] = []
    for (i, sentence) in sentences.enumerated() {
      if i > 0 { scalars.append(i % 5 == 0 ? "\n" : isEnglish ? " " : "\n") }
      places.append(scalars.count)
      scalars += sentence.text.unicodeScalars
    }
    scalars.append("\n")
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let hash = SHA256.hex(Array(String(text).utf8))
    let publisher = random.pick(Words.publishers)
    let day = 1 + random.below(28)
    var facts = Article.Metadata(textHash: hash)
    facts.title = sentences[0].claim.statement
    facts.publisher = publisher
    facts.url = "https://news.example/\(number)"
    facts.published = Day(year, month, day)
    facts.retrieved = "2026-01-02T03:04:05Z"
    facts.language = isEnglish ? "en" : "zh-Hans"
    let folder = "\(year)-\(month < 10 ? "0" : "")\(month)"
    let id = ArticleID("\(folder)/article-\(number)-\(hash.prefix(4))")
    let claims = zip(sentences, places).map { place($0, at: $1, in: scalars, id) }
    return Made(
      article: Article(id: id, metadata: facts, text: String(text)), claims: claims,
      reviews: claims.map { review($0, &random, year) })
  }

  private func place(
    _ sentence: Sentence, at start: Int, in text: [Unicode.Scalar], _ article: ArticleID
  ) -> Claim {
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + start..<range.upperBound + start
    }
    var claim = sentence.claim
    claim.article = article
    claim.anchor = Anchor(moved(sentence.quote), in: text)
    claim.focus = moved(sentence.focus)
    claim.id = ClaimID(
      article: article, kind: claim.kind, focus: claim.focus.lowerBound, ordinal: 0)
    return claim
  }

  /// Three claims in ten are decided, one in ten is being looked at.
  private func review(_ claim: Claim, _ random: inout SplitMix64, _ year: Int) -> Review {
    var review = Review(claim: claim.id, status: "unreviewed")
    let chance = random.below(100)
    guard chance < 40 else { return review }
    let by = random.pick(Words.people)
    let at =
      "\(year + 1)-0\(1 + random.below(9))-1\(random.below(10))T09:\(10 + random.below(50)):00Z"
    guard chance < 30 else {
      review.status = "in-review"
      review.decisions = [
        Decision(from: "unreviewed", to: "in-review", by: by, at: at, subject: claim.id.text)
      ]
      return review
    }
    let isTrue = chance < 24
    let evidence = Evidence(
      source: random.pick(Words.sources), url: "https://sources.example/\(random.below(100_000))",
      bearing: isTrue ? .supports : .refutes, grade: Grade(random.pick(["A2", "B2", "B3", "C3"])))
    review.status = isTrue ? "verified" : "disputed"
    review.evidence = [evidence]
    review.decisions = [
      Decision(
        from: "unreviewed", to: review.status, about: .content, by: by, at: at,
        evidence: [evidence.id],
        subject: claim.id.text)
    ]
    return review
  }
}

extension Maker.Made {
  /// The article's files, by path.
  var files: [(path: String, bytes: [UInt8])] {
    let id = article.id
    return [
      (LedgerPath.article(id), ArticleCodec.file(article.metadata)),
      (LedgerPath.text(id), Array(article.text.utf8)),
      (LedgerPath.claims(id), ClaimCodec.stream(claims)),
      (LedgerPath.reviews(id), ReviewCodec.stream(reviews)),
    ]
  }
}
