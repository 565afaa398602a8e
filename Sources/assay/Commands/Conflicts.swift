import ArgumentParser
import ClaimExtraction
import ClaimIndex
import ClaimModel
import ClaimReports
import ConflictDetection

/// `assay conflicts`: where claims disagree, and why.
struct Conflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Show where claims conflict, and why.",
    discussion: """
      By default contradictions, plans against results, and pairs that need a person, the gravest \
      first and the judged last, and then what holds: numbers on which independent origins agree, with \
      who says so and who does not. --all adds explained differences and every agreement. With --files it reads, compares and prints files \
      without a ledger: every claim, then every conflict.

        assay conflicts
        assay conflicts --oneline --limit 20
        assay conflicts --all k3f9
        assay conflicts --files a.txt b.txt --json
        assay conflicts --check   (exit 1 while a contradiction is open)

      Writes nothing but with --refresh, which lists nothing and records what is found now as one \
      commit: new conflicts, and those that other rules find otherwise; what somebody decided stays.

      Next: assay resolve CONFLICT explained --note …
      """)

  @Argument(help: "Only these, or those of these claims.") var ids: [String] = []
  @Flag(help: "Every class, also explained and agreement.") var all = false
  @Flag(help: "One line a conflict, and nothing of what holds.") var oneline = false
  @Option(help: "At most so many conflicts.") var limit: Int?
  @Flag(help: "Exit 1 while a contradiction is open.") var check = false
  @Option(parsing: .upToNextOption, help: "Files to compare without a ledger.") var files:
    [String] = []
  @Option(help: ArgumentHelp("A list of articles to compare without a ledger.", valueName: "file"))
  var manifest: String?
  @Option(help: ArgumentHelp("The day the files were published.", valueName: "date")) var date:
    String?
  @Flag(help: "Bring the records of conflicts into step, as one commit.") var refresh = false
  @OptionGroup var at: AtOption
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let limit = try mostOf(limit, "conflicts") ?? Int.max
    if !files.isEmpty || manifest != nil { return try withoutLedger() }
    if refresh { return try refreshRecords() }
    try options.asking(at: at) { view in
      let asked = try Target.claimsAndConflicts(ids, in: view.queries)
      let claims = asked.claims + asked.conflicts.flatMap(\.claims)
      let rows = try ConflictList(view).rows(
        ConflictFilter(
          classes: all || !asked.conflicts.isEmpty
            ? [] : Conflict.Class.allCases.filter(\.needsJudgement), claims: claims)
      ).filter { asked.wants($0.conflict) }
      let sides = try ConflictSides(view)
      let typeWidth = rows.prefix(limit).map { ConflictPage.name($0.conflict).count }.max() ?? 0
      for row in rows.prefix(limit) {
        guard !options.json else {
          Terminal.answer(ContractJSON.conflict(row.conflict).line)
          continue
        }
        let page = ConflictPage(
          conflict: row.conflict, sides: try sides.sides(of: row.conflict),
          decisions: row.decisions, notes: row.notes, style: options.outputStyle,
          width: oneline ? Terminal.lineWidth : Terminal.pageWidth)
        Terminal.answer(oneline ? page.line(typeWidth: typeWidth) : page.text)
      }
      if !options.json, !oneline, self.limit == nil {
        let agreed = try view.queries.conflicts(
          ConflictFilter(classes: [.agreement], claims: claims))
        let page = try StandingPage(
          agreements: agreed, against: rows, in: view.queries,
          independent: view.knowledge.indexSetup.independent, style: options.outputStyle,
          width: Terminal.pageWidth)
        if !page.text.isEmpty { Terminal.answer(page.text) }
      }
      if !options.json {
        let rest =
          rows.count > limit
          ? (limit == 1 ? " The first is shown." : " The first \(limit) are shown.") : ""
        options.say(summary(rows.map(\.conflict)) + rest)
      }
      let open = rows.contains {
        $0.conflict.class == .contradiction && $0.conflict.status == "open"
      }
      if check, open { throw ExitStatus.no }
    }
  }

  private func summary(_ conflicts: [Conflict]) -> String {
    let counts = Conflict.Class.allCases.compactMap { kind -> String? in
      let n = conflicts.count { $0.class == kind }
      let isNoun = kind == .contradiction || kind == .agreement
      return n == 0 ? nil : isNoun ? Messages.count(n, kind.rawValue) : "\(n) \(kind.rawValue)"
    }
    let judged = conflicts.count { $0.class.needsJudgement && $0.status != "open" }
    let rest = judged == 0 ? "" : "; \(judged) of them judged"
    return counts.isEmpty ? "No conflicts." : counts.joined(separator: ", ") + "\(rest)."
  }

  private func refreshRecords() throws {
    let desk = try options.writingDesk()
    do {
      let refresh = try desk.refreshConflicts(author: try Author(desk.ledger))
      guard let commit = refresh.commit else {
        return options.say("The records say what is found now.")
      }
      options.say("Conflicts: \(refresh.summary), in commit \(commit.short).")
    } catch { throw Failure(error) }
  }

  private func withoutLedger() throws {
    let published = try day(date, option: "--date")
    var inputs = files.map { Input(path: $0, options: .init(published: published)) }
    if let manifest { inputs += try Manifest.inputs(manifest) }
    let lexicon = try Vocabularies.lexicon(near: options.ledger)
    let reader = ClaimReader(lexicon: lexicon)
    var articles: [Article] = []
    var failed: (any Error)?
    do {
      try Failures.each(inputs, doing: "read") { input in
        var article = try input.read().article
        article.id = ArticleID(input.path)
        articles.append(article)
      }
    } catch { failed = error }
    let origins = Origins.origins(of: articles.map { ($0.id, $0.text) })
    let claims = articles.flatMap { article in
      reader.claims(in: article).map {
        ArticleClaim(
          claim: $0, publisher: article.metadata.publisher, published: article.metadata.published,
          origin: origins[article.id])
      }
    }
    let conflicts = ConflictJudge(lexicon: lexicon).conflicts(among: claims)
    for claim in claims {
      Terminal.answer(
        options.json
          ? ContractJSON.claim(claim.claim).line
          : "\(claim.claim.id)  \(Sanitiser.clean(ClaimLine.text(for: claim.claim)))")
    }
    let sides = Dictionary(
      claims.map {
        (
          $0.claim.id,
          ConflictSide(claim: $0.claim, publisher: $0.publisher, published: $0.published)
        )
      }, uniquingKeysWith: { a, _ in a })
    for conflict in conflicts {
      Terminal.answer(
        options.json
          ? ContractJSON.conflict(conflict).line
          : ConflictPage(
            conflict: conflict, sides: conflict.claims.compactMap { sides[$0] },
            style: options.outputStyle, width: Terminal.pageWidth
          ).text)
    }
    if let failed { throw failed }
    if check, conflicts.contains(where: { $0.class == .contradiction }) { throw ExitStatus.no }
  }
}
