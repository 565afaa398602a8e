import ClaimModel

/// What git writes around the two sides of a merge that it could not combine:
///
///     <<<<<<< HEAD
///     status: verified
///     =======
///     status: disputed
///     >>>>>>> theirs
///
/// A record in which they stand has one thing wrong with it, whatever a parser makes of the lines.
enum MergeMarks {
  private static let marks = ["<<<<<<< ", "=======", ">>>>>>> "].map { Array($0.utf8) }
  static let message = "git's merge marks stand here: the two sides were not combined"

  /// Puts the one problem in place of those since `count`, where the document has a mark; once a file.
  static func explain(
    _ document: ArraySlice<UInt8>, _ line: Int, _ sink: ProblemSink, since count: Int
  ) {
    let lines = document.split(separator: .newline, omittingEmptySubsequences: false)
    guard let place = lines.firstIndex(where: { line in marks.contains { line.starts(with: $0) } })
    else { return }
    sink.keep(count)
    guard !sink.problems.contains(where: { $0.message == message }) else { return }
    sink.add(
      line + place, 1, message,
      hint: "Keep the lines that hold and delete the marks, or take one side whole: "
        + "git checkout --ours -- \(sink.path) (or --theirs).")
  }
}
