import ClaimModel

/// The forms in which a report can be had.
public enum ReportFormat: String, CaseIterable, Sendable {
  case markdown = "md"
  case html
  /// One row a claim.
  case csv
  /// One row a side of a conflict.
  case conflictsCSV = "conflicts-csv"
  case json
  case claimReview = "claimreview"
  case annotations
  case csl

  /// The usual ending of a file of this form, without the dot.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .html: "html"
    case .csv, .conflictsCSV: "csv"
    case .json, .csl: "json"
    case .claimReview, .annotations: "jsonld"
    }
  }

  /// The content in this form; the same content gives the same bytes.
  ///
  /// - Parameters:
  ///   - base: the address of the desk's pages; only `claimReview` wants it, and refuses without.
  ///   - desk: the name of the organisation that checks.
  public func text(_ content: ReportContent, base: String? = nil, desk: String = "Desk")
    throws(ReportError) -> String
  {
    switch self {
    case .markdown: MarkdownReport.text(content)
    case .html: HTMLReport.text(content)
    case .csv: CSVReport.claims(content)
    case .conflictsCSV: CSVReport.conflicts(content)
    case .json: JSONReport.text(content)
    case .claimReview: try ClaimReviewExport.text(content, base: base ?? "", desk: desk)
    case .annotations: AnnotationExport.text(content)
    case .csl: CSLExport.text(content)
    }
  }
}
