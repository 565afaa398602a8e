import ClaimModel

/// Reads the claims of an article: text in, anchored claims out, no clock, no network, no state.
public struct ClaimReader: Sendable {
  /// Which rules these are; claims carry it.
  public static let engine = "rules/1"

  private let packs: Packs
  private let voices: VoicePacks
  private let quantities: QuantityReader
  private let statements: StatementReader

  public init(lexicon: Lexicon) {
    packs = Packs(lexicon)
    voices = VoicePacks(lexicon)
    quantities = QuantityReader(lexicon: lexicon)
    statements = StatementReader(packs: packs)
  }

  /// The claims of `article`, in text order.
  public func claims(in article: Article) -> [Claim] {
    let scene = scene(of: article)
    return ClaimAssembler(scene, article.id).claims(drafts(in: scene, article))
  }

  /// The claims of `article`, each with the rules that made it.
  public func explanation(of article: Article) -> [Explanation] {
    let scene = scene(of: article)
    let drafts = drafts(in: scene, article)
    let assembler = ClaimAssembler(scene, article.id)
    return zip(assembler.claims(drafts), drafts).map { claim, draft in
      Explanation(claim: claim, firings: assembler.firings(draft))
    }
  }

  /// A claim and which rules fired on which words for it.
  public struct Explanation: Hashable, Sendable {
    public var claim: Claim
    public var firings: [Firing]

    public struct Firing: Hashable, Sendable {
      /// Dotted: `modality.target`, `subject.carried`.
      public var rule: String
      /// Code points of the article's text.
      public var range: Range<Int>
      public var text: String
    }
  }

  private func scene(of article: Article) -> Scene {
    let text = ReadingText(article.text)
    let clauses = Clauses(text, packs)
    let names = Names(text, clauses, packs)
    let sightings = quantities.sightings(
      in: text, published: article.metadata.published, language: article.metadata.language)
    return Scene(
      text, clauses, names, voices, sightings: sightings, published: article.metadata.published,
      publisher: article.metadata.publisher)
  }

  private func drafts(in scene: Scene, _ article: Article) -> [ClaimDraft] {
    let stances = Stances(scene)
    let amounts = QuantityFrames(scene, stances).drafts()
    let cells = cells(in: scene, article)
    let others = statements.drafts(
      scene.text, scene.clauses, scene.names,
      periods: scene.sightings.filter { $0.kind == .period }.map(\.range),
      amounts: amounts.map(\.focus))
    let periods = scene.sightings.filter { $0.kind == .period }
    let stated = others.map { ClaimDraft($0, scene, stances, periods) }
    return ordered((amounts + cells + stated).filter { !$0.quote.isEmpty && !$0.focus.isEmpty })
  }

  /// The figures of tables.
  private func cells(in scene: Scene, _ article: Article) -> [ClaimDraft] {
    guard !scene.clauses.tables.isEmpty else { return [] }
    let reader = CellReader(quantities, scene.text, article.metadata.language)
    return TableFrames(scene, reader).drafts()
  }

  /// In text order; indices are sorted, for drafts are large.
  private func ordered(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
    drafts.indices.sorted { a, b in
      (drafts[a].focus.lowerBound, drafts[a].quote.lowerBound, a)
        < (drafts[b].focus.lowerBound, drafts[b].quote.lowerBound, b)
    }.map { drafts[$0] }
  }
}
