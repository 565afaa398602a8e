import ClaimModel

/// What the desk holds of a claim at the end of its decisions.
public struct Standing: Hashable, Sendable {
  /// A state of the review workflow.
  public let status: String
  /// What was judged: the saying alone, or the content; `nil` where no decision says.
  public let about: Decision.About?
  /// The decision that the status rests on, where one still stands.
  public let decision: Decision?
  private let turnsOnFigure: Bool

  public init(_ review: Review?, of claim: Claim) {
    status = review?.status ?? "unreviewed"
    turnsOnFigure = claim.quantity != nil
    let gone = review?.takenBack ?? []
    let standing = (review?.decisions ?? []).filter { !gone.contains($0.id) && $0.undoes == nil }
    let latest = standing.reversed().prefix { [status] in $0.to == status }
    decision = latest.first
    // Who judged the content judged more than who judged the saying, in whichever order they came.
    about = latest.contains { $0.about == .content } ? .content : latest.first?.about
  }

  /// Whether the desk found only that it was said, not that it is so.
  public var isOfSaying: Bool { about == .saying }

  /// "verified (said so; figure unchecked)"; the status alone where no decision says what it is about.
  public func text(_ locale: ReportLocale) -> String {
    let status = locale.status(status)
    guard let about = aboutText(locale) else { return Neutral.line(status) }
    return Neutral.line(locale.word("\(status) (\(about))", "\(status)（\(about)）"))
  }

  /// "said so; figure unchecked".
  func aboutText(_ locale: ReportLocale) -> String? {
    locale.about(about, status, figure: turnsOnFigure)
  }
}
