import ClaimModel
import GRDB

/// The claims behind the numbers of `claim_keys`, each decoded once as long as there is room.
///
/// Keys come in their own order, so the sharers of one lie anywhere in the table; a claim stands under about six.
struct ClaimGroups {
  /// Claims and articles that are held at most.
  static let mostClaims = 32_768
  static let mostArticles = 8_192

  private let claims: Statement
  private let articles: Statement
  private var known = Remembered<Int64, ArticleClaim>(atMost: mostClaims)
  private var heads = Remembered<String, ArticleClaim.Head>(atMost: mostArticles)

  init(_ db: Database) throws {
    claims = try db.makeStatement(
      sql: "SELECT \(Schema.claims.selection("c")) FROM claims c WHERE c.number = ?")
    articles = try db.makeStatement(
      sql: "SELECT \(ArticleClaim.Head.selection) FROM articles a WHERE a.id = ?")
  }

  /// The most claims of one meeting, but for the last pair's.
  static let mostMeeting = 1024

  /// Calls `body` with the claims of the pairs, in portions.
  mutating func forEachMeeting(of pairs: [NumberPair], _ body: (Meeting) throws -> Void) throws {
    var meeting = Meeting(part: .pairs, claims: [])
    var places: [Int64: Int] = [:]
    for pair in pairs {
      guard let i = try place(of: pair.first, in: &meeting, &places),
        let j = try place(of: pair.second, in: &meeting, &places)
      else { continue }
      meeting.pairs.append((i, j))
      if meeting.claims.count >= Self.mostMeeting {
        try body(meeting)
        (meeting, places) = (Meeting(part: .pairs, claims: []), [:])
      }
    }
    if !meeting.pairs.isEmpty { try body(meeting) }
  }

  /// The claims with these numbers.
  mutating func claims(_ numbers: [Int64]) throws -> [ArticleClaim] {
    try numbers.compactMap { try claim($0) }
  }

  /// Where a claim stands in the meeting, after it was put in if need be; `nil`: there is none.
  private mutating func place(
    of number: Int64, in meeting: inout Meeting, _ places: inout [Int64: Int]
  )
    throws -> Int?
  {
    if let place = places[number] { return place }
    guard let claim = try claim(number) else { return nil }
    places[number] = meeting.claims.count
    meeting.claims.append(claim)
    return meeting.claims.count - 1
  }

  private mutating func claim(_ number: Int64) throws -> ArticleClaim? {
    if let claim = known[number] { return claim }
    // A row lives as long as its cursor.
    let cursor = try Row.fetchCursor(claims, arguments: [number])
    defer { withExtendedLifetime(cursor) {} }
    guard let row = try cursor.next() else { return nil }
    let claim = try ClaimDecoder.read(row).0
    guard let head = try head(claim.article) else { return nil }
    let whole = ArticleClaim(claim, head)
    known[number] = whole
    return whole
  }

  private mutating func head(_ article: ArticleID) throws -> ArticleClaim.Head? {
    if let head = heads[article.text] { return head }
    let cursor = try Row.fetchCursor(articles, arguments: [article.text])
    defer { withExtendedLifetime(cursor) {} }
    guard let row = try cursor.next() else { return nil }
    let head = ArticleClaim.Head(row, at: 0)
    heads[article.text] = head
    return head
  }
}

extension ArticleClaim {
  /// What an article says of itself, as far as its claims are compared by it.
  struct Head {
    static let selection = """
      a.publisher, a.published, a.origin, a.topics, a.url, a.retrieved,
      EXISTS (SELECT 1 FROM articles n
        WHERE n.url = a.url AND coalesce(n.retrieved, '') > coalesce(a.retrieved, ''))
      """

    let publisher: String?
    let published: Day?
    let origin: String?
    let topics: [String]
    let address: String?
    let retrieved: String?
    let isSuperseded: Bool

    init(_ row: Row, at start: Int) {
      publisher = row[start]
      let day: String? = row[start + 1]
      published = day.flatMap { Day($0) }
      origin = row[start + 2]
      topics = JSONStrings.all(in: row[start + 3])
      address = row[start + 4]
      retrieved = row[start + 5]
      isSuperseded = row[start + 6]
    }
  }

  init(_ claim: Claim, _ head: Head) {
    self.init(
      claim: claim, publisher: head.publisher, published: head.published, origin: head.origin,
      topics: head.topics, address: head.address, retrieved: head.retrieved,
      isSuperseded: head.isSuperseded)
  }
}
