import ClaimIndex
import ClaimLedger
import ClaimModel

extension Desk {
  /// Gives claims to a person, or to nobody, as one commit; `nil` where all of them stood so already.
  func assign(_ rows: [ClaimRow], to person: String?, author: Author) throws -> CommitID? {
    let due = rows.filter { $0.assignee != person }
    guard !due.isEmpty else { return nil }
    let message = Messages.assignment(due.map(\.claim), person)
    let commit = try ledger.publish(message, author: author.signature) { base in
      Edit(
        writes: try self.reviews(of: due.map(\.claim.place), in: base) { review, _ in
          var review = review
          review.assignee = person
          return review
        })
    }
    try catchUp()
    return commit
  }

  /// The person that a word means: `me`, `none`, a name or mail address of somebody who committed here or has
  /// claims to review, or a new `Name <mail>`.
  ///
  /// - Throws: `Failure` where the word fits several people, or nobody and is no `Name <mail>`.
  func person(_ word: String, me: String) throws -> String? {
    if word == "me" { return me }
    if word == "none" { return nil }
    if word.contains("<"), word.hasSuffix(">") { return word }
    let authors = try ledger.history().map { "\($0.author.name) <\($0.author.mail)>" }
    let known = Set(authors + [me] + (try index.assignees()))
    let fitting = known.filter { $0.lowercased().contains(word.lowercased()) }.sorted()
    if fitting.count == 1 { return fitting[0] }
    guard fitting.isEmpty else {
      throw Failure(
        "“\(word)” stands for \(fitting.count) people.", why: fitting.joined(separator: "\n"),
        hint: "give the mail address")
    }
    throw Failure(
      "Nobody here is called “\(word)”.", why: known.sorted().joined(separator: "\n"),
      hint: "for somebody new: assay assign ID \"Name <mail@example.org>\"")
  }
}

extension Messages {
  static func assignment(_ claims: [Claim], _ person: String?) -> CommitMessage {
    let what = claims.count == 1 ? claims[0].id.text : count(claims.count, "claim")
    let subject =
      person.map { "Assign \(what) to \(Sanitiser.clean(Story.name($0)))" }
      ?? "Assign \(what) to nobody"
    return CommitMessage(
      DisplayWidth.fit(subject, 100), body: "",
      trailers: [.init("Assay-Action", "assign")]
        + claims.prefix(50).map { .init("Assay-Claim", $0.id.text) })
  }
}
