import ClaimIndex

/// Work over many inputs: one that fails is reported, and the rest goes on.
enum Failures {
  /// Runs `work` on each; at the end a failure that counts them where any failed.
  static func each<T>(_ inputs: [T], doing verb: String, _ work: (T) throws -> Void) throws {
    var failed = 0
    var last = ExitStatus.couldNot
    for input in inputs {
      do {
        try work(input)
      } catch let error as IndexError where error.code == .damaged && inputs.count == 1 {
        // Whoever asks may ask again of an index made anew.
        throw error
      } catch {
        let failure = Failure(error)
        last = failure.status
        failed += 1
        Terminal.report(failure)
      }
    }
    if failed > 0 { throw inputs.count == 1 ? last : ExitStatus.couldNot }
  }
}
