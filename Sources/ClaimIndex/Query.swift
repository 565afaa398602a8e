import ClaimModel

/// Which claims to list: all that meet every term. The language is described in `Docs/Index.md`.
///
///     status:unreviewed subject:"Huawei Ascend" has:conflict value>0.5 unit:ratio period:2025 良率
public struct Query: Hashable, Sendable {
  public var terms: [Term]

  /// Everything.
  public init() { terms = [] }

  /// Claims in which all words of `words` stand; nothing in it is read as a key.
  public init(words: String) {
    terms = words.split(whereSeparator: \.isWhitespace).map { Term(.words(String($0))) }
  }

  public init(terms: [Term]) { self.terms = terms }

  /// A condition, or its opposite.
  public struct Term: Hashable, Sendable {
    public var condition: Condition
    public var isNegated: Bool

    public init(_ condition: Condition, isNegated: Bool = false) {
      self.condition = condition
      self.isNegated = isNegated
    }
  }

  public enum Condition: Hashable, Sendable {
    /// A word or phrase of the claim, or of its article's title.
    case words(String)
    /// The slot is one of these.
    case any(QueryKey, [String])
    /// The slot's numbers lie, wholly or partly, within.
    case numbers(QueryKey, Bound?, Bound?)
    /// The slot's days lie, wholly or partly, within; both ends included, `nil` is open.
    case days(QueryKey, Day?, Day?)
    /// The slot is empty.
    case empty(QueryKey)
    case has(Feature)
  }

  /// The end of a range of numbers.
  public struct Bound: Hashable, Sendable {
    public var value: Double
    public var isIncluded: Bool

    public init(_ value: Double, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// What `has:` asks for.
  public enum Feature: String, CaseIterable, Sendable {
    case conflict, evidence, decision, edited
    case subject, property, quantity, predicate, baseline, scope, period, attribution
  }
}

/// What the words `me` and `today` mean in a query.
public struct QueryContext: Sendable {
  /// The person's mail address or name, as it stands in decisions.
  public var me: String?
  public var today: Day?
  /// The states of the review workflow; empty: any word is taken for one.
  public var states: [String]

  public init(me: String? = nil, today: Day? = nil, states: [String] = []) {
    self.me = me
    self.today = today
    self.states = states
  }
}
