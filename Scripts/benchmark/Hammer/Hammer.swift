import ClaimLedger
import ClaimModel
import Foundation

/// Feeds mutated inputs to the readers until time is up; `make soak` runs it.
///
///     hammer TARGET --corpus FOLDER --seconds 30 [--seed 7] [--current FILE] [--ledger NEW-FOLDER]
///     hammer TARGET --one FILE
///
/// Prints the number of executions. Each input is written to `--current` before it is tried, so that the one that
/// crashed is there afterwards. Leaves with 1 and the input's hash where a reader answered wrongly.
@main enum Hammer {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    var options: [String: String] = [:]
    for i in stride(from: 1, to: words.count - 1, by: 2) { options[words[i]] = words[i + 1] }
    guard let target = words.first, Targets.all.contains(target) else {
      fail(
        "usage: hammer \(Targets.all.joined(separator: "|")) --corpus FOLDER --seconds S | --one FILE"
      )
    }
    let desk = options["--ledger"]
    let ledger = try desk.map { try Ledger.initialize(at: $0, time: 1_700_000_000) }
    let targets = Targets(ledger: ledger)
    if let file = options["--one"], let data = FileManager.default.contents(atPath: file) {
      if let wrong = targets.run(target, [UInt8](data)) { fail(wrong) }
      return print("1 execution")
    }
    let seed = options["--seed"].flatMap { UInt64($0) } ?? 7
    var mutator = Mutator(corpus(options["--corpus"] ?? "."), seed: seed)
    let current = options["--current"].flatMap { FileHandle(forWritingAtPath: $0) }
    let end =
      ProcessInfo.processInfo.systemUptime + (options["--seconds"].flatMap { Double($0) } ?? 10)
    var count = 0
    while ProcessInfo.processInfo.systemUptime < end {
      let input = mutator.next()
      if let current {
        try current.truncate(atOffset: 0)
        try current.write(contentsOf: Data(input))
      }
      count += 1
      if let wrong = targets.run(target, input) {
        fail("\(wrong) (input \(SHA256.hex(input).prefix(12)))")
      }
    }
    print("\(count) executions")
  }

  private static func corpus(_ folder: String) -> [[UInt8]] {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.sorted().compactMap { FileManager.default.contents(atPath: "\(folder)/\($0)") }
      .map { [UInt8]($0.prefix(6000)) }.filter { !$0.isEmpty }
  }

  private static func fail(_ words: String) -> Never {
    FileHandle.standardError.write(Data("hammer: \(words)\n".utf8))
    exit(1)
  }
}
