import ClaimModel
import GRDB

/// The claims behind the numbers of `claim_keys`, each decoded once as long as there is room.
///
/// Keys come in their own order, so the sharers of one lie anywhere in the table; a claim stands under about six.
struct ClaimGroups {
  /// Claims and articles that are held at most; then all are forgotten.
  static let mostClaims = 16_384
  static let mostArticles = 4_096

  private let claims: Statement
  private let articles: Statement
  private var known: [Int64: Member] = [:]
  private var heads: [String: ArticleClaim.Head] = [:]

  private struct Member {
    let claim: ArticleClaim
    let position: Int
  }

  init(_ db: Database) throws {
    claims = try db.makeStatement(
      sql: "SELECT \(Schema.claims.selection("c")) FROM claims c WHERE c.number = ?")
    articles = try db.makeStatement(
      sql: "SELECT \(ArticleClaim.Head.selection) FROM articles a WHERE a.id = ?")
  }

  /// The claims with these numbers, in the order of their articles and places.
  mutating func claims(_ numbers: [Int64]) throws -> [ArticleClaim] {
    var members: [Member] = []
    members.reserveCapacity(numbers.count)
    for number in numbers {
      if let member = try member(number) { members.append(member) }
    }
    members.sort {
      let (a, b) = ($0.claim.claim.article, $1.claim.claim.article)
      return a == b ? $0.position < $1.position : a < b
    }
    return members.map(\.claim)
  }

  private mutating func member(_ number: Int64) throws -> Member? {
    if let member = known[number] { return member }
    // A row lives as long as its cursor.
    let cursor = try Row.fetchCursor(claims, arguments: [number])
    defer { withExtendedLifetime(cursor) {} }
    guard let row = try cursor.next() else { return nil }
    let claim = try ClaimDecoder.read(row).0
    let position: Int = row[1]
    guard let head = try head(claim.article) else { return nil }
    let member = Member(claim: ArticleClaim(claim, head), position: position)
    if known.count >= Self.mostClaims { known.removeAll(keepingCapacity: true) }
    known[number] = member
    return member
  }

  private mutating func head(_ article: ArticleID) throws -> ArticleClaim.Head? {
    if let head = heads[article.text] { return head }
    let cursor = try Row.fetchCursor(articles, arguments: [article.text])
    defer { withExtendedLifetime(cursor) {} }
    guard let row = try cursor.next() else { return nil }
    let head = ArticleClaim.Head(row, at: 0)
    if heads.count >= Self.mostArticles { heads.removeAll(keepingCapacity: true) }
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
