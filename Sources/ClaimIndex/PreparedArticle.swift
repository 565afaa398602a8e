import ClaimModel
import GRDB

/// An article as the rows of a new index: all that can be done without the index, by any thread.
public struct PreparedArticle: Sendable {
  /// With its topics.
  let article: IndexedArticle
  let title: String
  let claims: [PreparedClaim]
}

struct PreparedClaim: Sendable {
  let row: RowValues
  /// For the columns of `claims_text`.
  let words: [String]
  let keys: [ClaimKey]
}

extension IndexSetup {
  /// Makes the rows of an article: its topics, the words and the keys of its claims.
  public func prepare(_ article: IndexedArticle) -> PreparedArticle {
    var article = article
    let profile = profile(article.claims)
    article.topics = profile.topics
    let reviews = article.reviewsByClaim
    let claims = article.claims.enumerated().map { position, claim in
      let review = reviews[claim.id]
      let standing = Standing(
        position: position, status: review?.status ?? initialStatus, assignee: review?.assignee)
      return PreparedClaim(
        row: ClaimEncoder.values(claim, standing), words: searched(claim),
        keys: position < profile.keys.count ? profile.keys[position] : [])
    }
    return PreparedArticle(
      article: article, title: words(article.metadata.title ?? ""), claims: claims)
  }

  /// The columns of `claims_text`: a pure function of the claim, since deleting needs them again.
  func searched(_ claim: Claim) -> [String] {
    func words(_ parts: String?...) -> String {
      let present = parts.compactMap(\.self)
      return present.isEmpty ? "" : self.words(present.joined(separator: " \u{1F} "))
    }
    func words(_ mention: Mention?) -> String {
      words(mention?.name, mention?.text == mention?.name ? nil : mention?.text)
    }
    let speakers = claim.attribution.map { "\($0.name) \u{1F} \($0.text)" }
    return [
      words(claim.statement),
      SearchText.holds(claim.statement, claim.quote) ? "" : words(claim.quote),
      words(claim.subject), words(claim.property),
      words(claim.baseline?.name, claim.baseline?.text),
      speakers.isEmpty ? "" : words(speakers.joined(separator: " \u{1F} ")),
    ]
  }

  func words(_ text: String) -> String { SearchText.words(of: fold(text)) }
}

extension IndexUpdate {
  /// Puts a prepared article into an index that is being filled.
  public func insert(_ prepared: PreparedArticle) throws {
    try insert(prepared.article, title: prepared.title)
    for claim in prepared.claims { try insert(claim) }
    try insertReviews(of: prepared.article)
    try replaceProblems(of: prepared.article.id.text, with: prepared.article.problems)
  }

  func insert(_ claim: PreparedClaim) throws {
    try run(Self.claimInsertion, claim.row)
    let number = db.lastInsertedRowID
    try run(Self.textInsertion, textRow(number, claim.words))
    try insert(claim.keys, of: number)
    if !isFilling { inserted.insert(number) }
  }

  func insert(_ keys: [ClaimKey], of number: Int64) throws {
    for key in keys {
      let place = key.place.rawValue.databaseValue
      try run(Self.keyInsertion, [number.databaseValue, key.text.databaseValue, place])
    }
  }

  func textRow(_ number: Int64, _ words: [String]) -> RowValues {
    RowValues([number.databaseValue] + words.map(\.databaseValue))
  }

  static let claimInsertion = Schema.claims.insertion()
  private static let keyInsertion = Schema.claimKeys.insertion()
  static let textInsertion = """
    INSERT INTO claims_text (rowid, \(Schema.searched.joined(separator: ", ")))
    VALUES (?, ?, ?, ?, ?, ?, ?)
    """
  static let textDeletion = """
    INSERT INTO claims_text (claims_text, rowid, \(Schema.searched.joined(separator: ", ")))
    VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)
    """
}
