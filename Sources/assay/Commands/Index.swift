import ArgumentParser
import ClaimIndex
import Foundation

/// `assay index`: the SQLite index of the ledger.
struct Index: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Look after the index of the ledger.",
    discussion: """
      The index is made from the ledger and may be deleted at any time; commands that need it make \
      it again. It lies in .git/assay/index.sqlite and can be opened with sqlite3 for reading.

        assay index status
        assay index rebuild && assay index dump > rows.txt
      """,
    subcommands: [Status.self, Rebuild.self, Dump.self])

  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status", abstract: "Say what the index holds.")
    @OptionGroup var options: LedgerOptions

    func run() throws {
      let desk = try options.desk()
      do {
        let counts = try desk.index.counts()
        let open = counts.openConflicts
        Terminal.answer(
          """
          index      \(desk.index.path)
          commit     \(try desk.index.commit)
          rules      \(desk.index.setup.rules)
          articles   \(counts.articles)
          claims     \(counts.claims)
          decisions  \(counts.decisions)
          conflicts  \(counts.conflicts.values.reduce(0, +)) (\(open) open)
          problems   \(counts.problems)
          """)
      } catch { throw Failure(error) }
    }
  }

  struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rebuild",
      abstract: "Make the index anew from the ledger.")
    @Flag(help: "Say how long each part took.") var timings = false
    @OptionGroup var options: LedgerOptions

    func run() throws {
      func say(_ part: String, _ seconds: Double) {
        if timings { options.say("\(part) \(String(format: "%.2f", seconds)) s") }
      }
      let desk = try options.desk(timing: say)
      do {
        if !desk.isIndexNew { try desk.rebuild(timing: say) }
        let counts = try desk.index.counts()
        options.say(
          "Indexed \(Messages.count(counts.claims, "claim")) of \(Messages.count(counts.articles, "article")) at commit \(try desk.index.commit.short)."
        )
      } catch { throw Failure(error) }
    }
  }

  struct Dump: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dump",
      abstract: "Print every row in a fixed order, for comparing.")
    @OptionGroup var options: LedgerOptions

    func run() throws {
      let desk = try options.desk()
      do { try desk.index.dump { Terminal.answer($0) } } catch { throw Failure(error) }
    }
  }
}
