import CLibGit2
import ClaimModel

/// One commit: who did what, when.
public struct Commit: Hashable, Sendable {
  public var id: CommitID
  public var author: Signature
  /// The message; trailers are its last paragraph where every line of that reads `Key: value`.
  public var message: CommitMessage
  public var parents: [CommitID]

  public var subject: String { message.subject }
  public var trailers: [CommitMessage.Trailer] { message.trailers }

  /// The values of a trailer, in order.
  public func trailer(_ key: String) -> [String] {
    trailers.filter { $0.key.lowercased() == key.lowercased() }.map(\.value)
  }
}

extension CommitMessage {
  /// Takes a message apart; the reverse of `text`.
  public init(parsing text: String) {
    var paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
    let subject = paragraphs.isEmpty ? [] : paragraphs.removeFirst()
    var trailers: [Trailer] = []
    if let last = paragraphs.last {
      let read = last.compactMap { Trailer(line: $0) }
      if read.count == last.count {
        trailers = read
        paragraphs.removeLast()
      }
    }
    self.init(
      subject.joined(separator: " "),
      body: paragraphs.map { $0.joined(separator: "\n") }.joined(separator: "\n\n"),
      trailers: trailers)
  }
}

extension CommitMessage.Trailer {
  fileprivate init?(line: Substring) {
    guard let colon = line.range(of: ": "), !line.hasPrefix(" ") else { return nil }
    let key = line[..<colon.lowerBound]
    guard !key.isEmpty, key.utf8.allSatisfy({ $0 == 45 || ($0 | 32 >= 97 && $0 | 32 <= 122) })
    else {
      return nil
    }
    self.init(String(key), String(line[colon.upperBound...]))
  }
}

extension Repository {
  /// What a commit says.
  func read(_ id: ObjectID) throws(LedgerError) -> Commit {
    let handle = try commit(id)
    let pointer = handle.pointer
    let message = git_commit_message(pointer).map { String(cString: $0) } ?? ""
    let author = git_commit_author(pointer)?.pointee
    return Commit(
      id: id.commit,
      author: Signature(
        name: author?.name.map { String(cString: $0) } ?? "",
        mail: author?.email.map { String(cString: $0) } ?? "", time: author?.when.time ?? 0,
        offset: Int(author?.when.offset ?? 0)),
      message: CommitMessage(parsing: message), parents: parents(of: handle).map(\.commit))
  }

  func parents(of commit: borrowing GitHandle) -> [ObjectID] {
    let pointer = commit.pointer
    return (0..<git_commit_parentcount(pointer)).compactMap { i in
      git_commit_parent_id(pointer, i).map { ObjectID($0.pointee) }
    }
  }
}
