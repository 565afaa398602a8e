/// Why an article could not be read. Nothing was kept of it.
public struct ReadingError: Error, Sendable, CustomStringConvertible {
  public var code: Code
  /// The file, address or `-` that was to be read.
  public var subject: String
  /// What lies beneath: the system's message, the byte's place, the parser's word.
  public var underlying: String?
  /// The next thing to do, without the word "Hint".
  public var hint: String?

  public init(_ code: Code, subject: String, underlying: String? = nil, hint: String? = nil) {
    self.code = code
    self.subject = subject
    self.underlying = underlying
    self.hint = hint ?? code.hint
  }

  /// An open set, so that a new code breaks no `switch`.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let missing = Code(rawValue: "missing")
    public static let unreadable = Code(rawValue: "unreadable")
    public static let directory = Code(rawValue: "directory")
    public static let empty = Code(rawValue: "empty")
    public static let binary = Code(rawValue: "binary")
    public static let tooLarge = Code(rawValue: "too-large")
    public static let encoding = Code(rawValue: "encoding")
    public static let noText = Code(rawValue: "no-text")
    public static let damaged = Code(rawValue: "damaged")
    public static let locked = Code(rawValue: "locked")
    public static let costly = Code(rawValue: "costly")
    public static let unsupported = Code(rawValue: "unsupported")
  }

  /// What failed, on what, and why; one line, no final stop. The hint is apart.
  public var description: String {
    let sentence = "cannot read “\(subject)”: \(code.sentence)"
    return underlying.map { "\(sentence) (\($0))" } ?? sentence
  }
}

// Every sentence of this room stands here.
extension ReadingError.Code {
  var sentence: String {
    switch self {
    case .missing: "there is no such file"
    case .unreadable: "the system refused"
    case .directory: "it is a folder"
    case .empty: "it holds no text"
    case .binary: "it is not a text"
    case .tooLarge: "it is too large for an article"
    case .encoding: "its characters fit no encoding that was tried"
    case .noText: "no article was found in the page"
    case .damaged: "it is damaged"
    case .locked: "it is locked"
    case .costly: "reading it takes too much time or memory"
    case .unsupported: "this kind of file is not read"
    default: rawValue
    }
  }

  var hint: String? {
    switch self {
    case .missing: "check the path; a name with spaces needs quotes"
    case .unreadable: "check the file's permissions"
    case .directory: "name the files in it, for example FOLDER/*.txt"
    case .empty: "save the article's text into the file again"
    case .binary: "save the article as text, HTML or PDF and add that file"
    case .tooLarge: "cut the file to the article itself"
    case .encoding: "convert it to UTF-8, for example with: iconv -f GB18030 -t UTF-8"
    case .noText: "save the article's words as a .txt file and add that"
    case .damaged: "save the article again from its source"
    case .locked: "save a copy without the lock, or ask its publisher for the text"
    case .costly: "print the pages that matter into a smaller PDF and add that"
    case .unsupported: "save it as .txt, .html, .md or .pdf"
    default: nil
    }
  }
}
