import ClaimLedger
import ClaimModel
import ClaimReports

/// Commit messages: the subject says who did what to which claim, trailers are for machines.
enum Messages {
  private static let namedClaims = 50

  static func add(_ articles: [Article], claims: Int) -> CommitMessage {
    let first = articles.first.map { $0.metadata.title ?? $0.id.text } ?? ""
    let subject =
      articles.count == 1
      ? "Add \(line(first)): \(count(claims, "claim"))"
      : "Add \(count(articles.count, "article")): \(count(claims, "claim"))"
    return CommitMessage(
      DisplayWidth.fit(subject, 100),
      body: articles.count == 1 ? "" : articles.map { "- \($0.id)" }.joined(separator: "\n"),
      trailers: [.init("Assay-Action", "add")])
  }

  /// - Parameter states: where the claims came to.
  static func decision(
    _ action: String, _ claims: [Claim], _ verdict: Verdict, _ states: [String]
  ) -> CommitMessage {
    let verb = action.prefix(1).uppercased() + action.dropFirst()
    let subject =
      claims.count == 1
      ? "\(verb) \(claims[0].id): \(line(ClaimLine.text(for: claims[0])))"
      : "\(verb) \(count(claims.count, "claim"))"
    var trailers: [CommitMessage.Trailer] = [
      .init("Assay-Action", action)
    ]
    trailers += Set(states).sorted().map { .init("Assay-Status", $0) }
    trailers += claims.prefix(namedClaims).map { .init("Assay-Claim", $0.id.text) }
    return CommitMessage(
      DisplayWidth.fit(subject, 100), body: verdict.reason.map(line) ?? "", trailers: trailers)
  }

  static func resolution(_ conflict: Conflict, _ verdict: Verdict) -> CommitMessage {
    CommitMessage(
      DisplayWidth.fit(
        "Conflict \(conflict.id) \(verdict.to): \(line(conflict.explanation))", 100),
      body: verdict.reason.map(line) ?? "",
      trailers: [
        .init("Assay-Action", "resolve"), .init("Assay-Status", verdict.to),
        .init("Assay-Conflict", conflict.id.text),
      ]
        + conflict.claims.map { .init("Assay-Claim", $0.text) })
  }

  static func refresh(_ refresh: Refresh) -> CommitMessage {
    CommitMessage(
      "Conflicts: \(refresh.summary)", body: "",
      trailers: [.init("Assay-Action", "refresh")])
  }

  static func undo(_ undone: CommitID, subject: String) -> CommitMessage {
    CommitMessage(
      DisplayWidth.fit("Undo \(undone.short): \(line(subject))", 100), body: "",
      trailers: [.init("Assay-Action", "undo"), .init("Assay-Undoes", undone.text)])
  }

  /// "1 claim", "12 claims"
  static func count(_ n: Int, _ noun: String) -> String { "\(n) \(noun)\(n == 1 ? "" : "s")" }

  private static func line(_ text: String) -> String { Sanitiser.clean(text) }
}
