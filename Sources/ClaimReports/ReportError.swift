/// Why an export could not be made. Nothing was written.
public struct ReportError: Error, Sendable, CustomStringConvertible {
  public var code: Code
  /// The option's value or the format that was asked for.
  public var subject: String
  /// What lies beneath, where there is something.
  public var underlying: String?
  /// The next thing to do, without the word "Hint".
  public var hint: String?

  public init(_ code: Code, subject: String, underlying: String? = nil, hint: String? = nil) {
    self.code = code
    self.subject = subject
    self.underlying = underlying
    self.hint = hint
  }

  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The export needs the address of the desk's pages.
    public static let base = Code(rawValue: "base")
    public static let format = Code(rawValue: "format")
  }

  public var description: String {
    switch code {
    case .base where subject.isEmpty:
      "cannot export ClaimReview without the address of the desk's pages"
    case .base: "cannot export ClaimReview: “\(Neutral.line(subject))” is no http or https address"
    case .format: "there is no report format “\(Neutral.line(subject))”"
    default: "\(code.rawValue): \(Neutral.line(subject))"
    }
  }
}
