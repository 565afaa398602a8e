import ClaimModel

extension QueryReader {
  private func error(_ why: String, _ hint: String, _ place: Range<Int>) -> IndexError {
    IndexError(
      .query, subject: string(0..<text.count), underlying: why, hint: hint, place: place)
  }

  private func suggestion(_ typed: String, among known: [String]) -> String {
    Nearest.word(to: typed, among: known).map { "did you mean \($0)? " } ?? ""
  }

  func unknown(key: String, _ place: Range<Int>) -> IndexError {
    let known = QueryKey.allCases.map(\.rawValue)
    return error(
      "there is no key \(key)",
      suggestion(key, among: known) + "Keys are \(known.joined(separator: ", ")); "
        + "put the words in quotes if they are to be searched for", place)
  }

  func unknown(_ value: Part, of key: QueryKey, known: [String]) -> IndexError {
    error(
      "\(key.rawValue): cannot be \(value.text)",
      suggestion(value.text, among: known) + "It can be \(known.joined(separator: ", "))",
      value.place)
  }

  func wants(_ key: QueryKey, _ value: Part) -> IndexError {
    let found = value.text.isEmpty ? "nothing" : value.text
    return error("\(key.rawValue): is followed by \(found)", "it is \(key.help)", value.place)
  }

  func noOrder(_ key: QueryKey, _ sign: Operator, _ value: Part) -> IndexError {
    error(
      "\(key.rawValue) has no greater and smaller", "write \(key.rawValue):\(value.text)",
      value.place)
  }

  func onlyOne(_ key: QueryKey, _ second: Part) -> IndexError {
    error(
      "\(key.rawValue): takes one value", "write \(key.rawValue): again for the next one",
      second.place)
  }

  func nobody(_ value: Part) -> IndexError {
    error(
      "nobody knows who me is", "git config user.email YOU@EXAMPLE.ORG, or name the person",
      value.place)
  }

  func unclosed(_ place: Range<Int>) -> IndexError {
    error("a quote is not closed", "end it with the same kind of quote", place)
  }
}
