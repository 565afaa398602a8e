import ArgumentParser
import ClaimModel

/// `assay assign`: who is to review a claim.
struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Give claims to a person to review.",
    discussion: """
      The last word is the person: me, none, a name or mail address of somebody who committed \
      here, or "Name <mail>". Records it as one commit.

        assay assign k3f9 a71x me
        assay assign 'subject:SMIC status:unreviewed' lee@example.org

      Next: assay list assigned:me, assay review assigned:me
      """)

  @Argument(help: "Ids, beginnings of ids, or one query, and then the person.") var words: [String]
  @OptionGroup var options: LedgerOptions

  func run() throws {
    guard words.count > 1, let name = words.last else {
      throw Failure("To whom?", hint: "assay assign ID me", status: .usage)
    }
    let desk = try options.writingDesk()
    do {
      let author = try Author(desk.ledger)
      let person = try desk.person(name, me: author.person)
      let rows = try Target.claims(Array(words.dropLast()), in: desk.index, desk.queryContext)
      let commit = try desk.assign(rows, to: person, author: author)
      let what = rows.count == 1 ? "\(rows[0].claim.id) is" : "\(rows.count) claims are"
      let whose = person.map { "assigned to \(Sanitiser.clean($0))" } ?? "assigned to nobody"
      options.say(
        commit.map { "\(what) \(whose), in commit \($0.short)." } ?? "\(what) \(whose) already.")
    } catch { throw Failure(error) }
  }
}
