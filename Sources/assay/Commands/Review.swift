import ArgumentParser
import ClaimIndex
import ClaimModel
import Foundation

/// `assay review`: the keyboard queue.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide claims one after the other, by single keys.",
    discussion: """
      One screen a claim; one key decides, records and goes on: v verify, d dispute, u needs \
      evidence, s skip, z undo, e edit, a add a source, g decide those that agree together, o \
      context, n next conflict, ? keys, q quit. First come numbers in an open conflict, then \
      numbers that several articles repeat, then the other numbers. What is decided does not come \
      back unless something about it changed (it says what), and plain statements come only when \
      in conflict, unless --all or a query with status: asks for them. Each decision is one commit; \
      --batch makes the sitting one.

        assay review
        assay review --batch 'subject:SMIC value>1'
        printf '4\\n8\\n' | assay review --plain

      Next: assay report
      """)

  @Argument(help: "Only claims that fit this query.") var query: [String] = []
  @Flag(help: "Also what is decided, and plain statements.") var all = false
  @Flag(help: "Lines and numbered choices; no screen. For screen readers and scripts.") var plain =
    false
  @Flag(help: "Record the whole sitting as one commit.") var batch = false
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.writingDesk()
    do {
      let me = try Author(desk.ledger)
      if let left = try desk.recordLeftSitting() { options.say(left) }
      let sitting = ReviewSitting(desk, try items(desk, me), isBatch: batch)
      if plain {
        try PlainReview(
          sitting: sitting, answer: { Terminal.answer($0) },
          readLine: {
            Terminal.flush()
            return readLine()
          }
        ).run()
      } else {
        try onScreen(sitting)
      }
      options.say(try sitting.finish())
    } catch { throw Failure(error) }
  }

  private func items(_ desk: Desk, _ me: Author) throws -> [ReviewQueue.Item] {
    let query = try Query(self.query.joined(separator: " "), context: desk.queryContext)
    let asksStatus = query.terms.contains {
      if case .any(.status, _) = $0.condition { true } else { false }
    }
    let workflow = desk.knowledge.review
    let found = try desk.index.list(query).filter { row in
      if all || asksStatus { return true }
      guard workflow.waiting.contains(row.status) else { return false }
      return try !waitsForAnother(row, desk, me)
    }
    let order = try ReviewOrder(desk.index, openStatus: desk.knowledge.conflict.initial)
    let rows = order.sorted(found, withStatements: all || !self.query.isEmpty)
    let waiting = Set(rows.map(\.claim.id))
    return rows.map { row in
      .init(
        claim: row.claim.id, isAttributed: !row.claim.attribution.isEmpty,
        agreeing: (order.agreeing[row.claim.id] ?? []).intersection(waiting).sorted())
    }
  }

  /// What I proposed is another's to confirm.
  private func waitsForAnother(_ row: ClaimRow, _ desk: Desk, _ me: Author) throws -> Bool {
    let workflow = desk.knowledge.review
    guard workflow.transitions.contains(where: { $0.requires.anotherPerson }) else { return false }
    let decisions = try desk.index.review(of: row.claim)?.decisions ?? []
    let last = DecisionHistory(decisions).standing.last?.by
    return workflow.waitsForAnother(row.status, than: last, person: me.person)
  }

  /// Draws until the analyst quits or the terminal goes; the terminal is as it was afterwards.
  private func onScreen(_ sitting: ReviewSitting) throws {
    let terminal = try RawTerminal()
    defer { terminal.close() }
    let desk = sitting.desk
    sitting.editor = { claim in try terminal.lend { try desk.edited(claim) } }
    while true {
      let (columns, rows) = terminal.measure
      let screen = ReviewScreen(columns: columns, rows: rows, style: options.outputStyle)
      terminal.draw(screen.lines(sitting.queue, try sitting.card()))
      switch terminal.next() {
      case .resized: continue
      case .closed: return
      case .keys(let keys):
        for key in keys {
          if !sitting.press(key) { return }
          // What was typed ahead is no answer to a question that nobody has seen.
          if key == .enter, sitting.queue.asksChoice { break }
        }
      }
    }
  }
}
