import ClaimModel

// From bytes to an article, in five steps, each in a file of its own:
//
//   1. DocumentKind    what kind of document the bytes are: the name proposes, the first bytes decide
//   2. Decoding/       bytes → characters, by mark, declaration, or the best guess (which is noted)
//   3. a reader        the article's words and what the document says of itself: plain text, page, mail …
//   4. CleanText       LF, NFC, no control characters, one final newline: the text that anchors point into
//   5. ArticleName     the article's id: month, words, hash
//
// The same bytes, name and options always give the same article.

/// Reads documents as a careful person would.
public struct ArticleReader: Sendable {
  /// Gives the text of a PDF as UTF-8, pages apart by form feeds; the command brings it.
  ///
  /// A `ReadingError` that it throws gets the document's name.
  public typealias PDFText =
    @Sendable (_ bytes: [UInt8]) throws -> (text: [UInt8], notes: [String])

  private let pdfText: PDFText?

  public init(pdfText: PDFText? = nil) { self.pdfText = pdfText }

  /// Reads one document.
  ///
  /// - Parameter name: the file's name, an address or `-`; its ending proposes the kind of document.
  public func read(_ bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions())
    throws(ReadingError) -> Reading
  {
    guard bytes.count <= options.limit else {
      throw ReadingError(
        .tooLarge, subject: name, underlying: "\(bytes.count) bytes; the limit is \(options.limit)")
    }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw ReadingError(.empty, subject: name) }
    let kind = try DocumentKind(bytes, name: name, mediaType: options.mediaType)
    var document = try document(bytes, kind, name: name, charset: options.charset)
    let clean = CleanText(document.text)
    guard clean.text.utf8.contains(where: { $0 > 0x20 }) else {
      throw ReadingError(kind == .html ? .noText : .empty, subject: name)
    }
    document.text = clean.text
    document.notes += clean.notes
    Address.settle(&document, fetchedFrom: options.address)
    return reading(document, kind, bytes, name: name, options: options)
  }

  private func document(_ bytes: [UInt8], _ kind: DocumentKind, name: String, charset: String?)
    throws(ReadingError) -> Document
  {
    switch kind {
    case .pdf: return try pdf(bytes, name: name)
    case .mail: return try Mail.read(bytes, name: name)
    case .text, .html, .markdown: break
    }
    let decoded = try DecodedText(
      bytes, declared: charset ?? kind.declaredEncoding(bytes), name: name)
    guard var document = ArticleReader.document(decoded.text, kind) else {
      throw ReadingError(.noText, subject: name)
    }
    document.encoding = decoded.encoding
    document.notes = decoded.notes + document.notes
    return document
  }

  private static func document(_ text: String, _ kind: DocumentKind) -> Document? {
    switch kind {
    case .html: Page.read(text)
    case .markdown: FrontMatter.read(text)
    case .text, .pdf, .mail: PlainText.read(text)
    }
  }

  private func pdf(_ bytes: [UInt8], name: String) throws(ReadingError) -> Document {
    guard let pdfText else {
      throw ReadingError(
        .unsupported, subject: name, underlying: "no program that reads PDF was found",
        hint: "install poppler-utils, which brings pdftotext")
    }
    do {
      let (text, notes) = try pdfText(bytes)
      guard text.contains(where: { $0 > 0x20 }) else {
        throw ReadingError(
          .noText, subject: name, underlying: "the PDF holds pictures of text",
          hint: "run it through OCR, or save its words as a .txt file")
      }
      var document = PDFPages.read(String(decoding: text, as: UTF8.self))
      document.notes += notes
      return document
    } catch var error as ReadingError {
      error.subject = name
      throw error
    } catch {
      throw ReadingError(.damaged, subject: name, underlying: "\(error)")
    }
  }

  private func reading(
    _ document: Document, _ kind: DocumentKind, _ bytes: [UInt8], name: String,
    options: ReadingOptions
  ) -> Reading {
    let text = Array(document.text.utf8)
    let hash = SHA256.hex(text)
    var metadata = Article.Metadata(textHash: hash)
    metadata.title = CleanText.line(options.title ?? document.title)
    metadata.publisher = CleanText.line(options.publisher ?? document.publisher)
    metadata.author = CleanText.line(options.author ?? document.author)
    metadata.url = CleanText.line(options.url ?? document.url)
    metadata.published = options.published ?? document.published
    metadata.retrieved = options.retrieved
    metadata.language = options.language ?? document.language ?? Language.guess(document.text)
    metadata.encoding = document.encoding
    let isSame = bytes == text
    if !isSame { metadata.snapshotHash = SHA256.hex(bytes) }
    let article = Article(
      id: ArticleName.id(metadata, file: name), metadata: metadata, text: document.text,
      snapshot: isSame ? nil : Article.Snapshot(type: kind.rawValue, bytes: bytes))
    let lookalikes = Lookalikes.notes(
      publisher: metadata.publisher, author: metadata.author, url: metadata.url)
    return Reading(article: article, notes: document.notes + lookalikes)
  }
}
