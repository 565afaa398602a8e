import ArgumentParser
import ClaimModel
import ClaimReports

/// `assay blame`: where each slot of a claim comes from.
struct Blame: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blame",
    abstract: "Say of each slot who set it, when, and from which words.",
    discussion: """
      For every slot of a claim, and its status: the commit that gave it its present value, the \
      person, and the words of the article; first the sentence in which they stand. Writes nothing.

        assay blame k3f9
        assay blame k3f9 --json

      Next: assay log ID, git show COMMIT
      """)

  @Argument(help: "The claim's id or its beginning.") var id: String
  @OptionGroup var options: LedgerOptions

  func run() throws {
    let desk = try options.desk()
    do {
      let claim = try Target.claim(id, in: desk.index).claim
      let text = try desk.view(at: nil).snapshot.article(claim.article)?.text ?? ""
      let sentence = Sentence.around(claim.anchor, in: text)
      let lines = try desk.blame(claim)
      if options.json { return Terminal.answer(json(claim, sentence, lines).line) }
      Terminal.answer("\(claim.id)  \(claim.article)\n  “\(sentence)”\n")
      for line in lines { Terminal.answer(line.text) }
    } catch { throw Failure(error) }
  }

  private func json(_ claim: Claim, _ sentence: String, _ lines: [BlameLine]) -> JSON {
    .pairs(
      ("schema", .string("assay.blame/1")), ("claim", .string(claim.id.text)),
      ("article", .string(claim.article.text)), ("sentence", .string(sentence)),
      ("slots", .array(lines.map(\.json))))
  }
}

extension BlameLine {
  /// `8c1d02e 2026-11-22 Ann          subject      Huawei Ascend  ⟦昇騰⟧`
  var text: String {
    let who = DisplayWidth.fit(Sanitiser.clean(Story.name(by)), 12, pad: true)
    let name = DisplayWidth.fit(slot, 11, pad: true)
    let from = words.map { "  ⟦\(Sanitiser.clean($0))⟧" } ?? ""
    let mark = isEdited ? "  (corrected)" : ""
    return "\(commit.short) \(at.prefix(10)) \(who) \(name) \(Sanitiser.clean(value))\(from)\(mark)"
  }

  var json: JSON {
    .pairs(
      ("slot", .string(slot)), ("value", .string(value)), ("text", .string(words)),
      ("edited", .bool(isEdited)), ("commit", .string(commit.text)), ("by", .string(by)),
      ("at", .string(at)), ("subject", .string(subject)))
  }
}
