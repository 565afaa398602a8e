import ClaimIndex
import ClaimModel
import ClaimReports

/// Lists of claims and conflicts as they are printed.
enum Answers {
  static func claims(
    _ rows: [ClaimRow], _ options: LedgerOptions, _ locale: ReportLocale = .english,
    names: [String: String] = [:]
  ) {
    let style = options.outputStyle
    let width = Terminal.lineWidth
    for row in rows {
      if options.json {
        Terminal.answer(
          ContractJSON.claim(row.claim, status: row.status, conflicts: row.conflicts).line)
      } else {
        let line = Sanitiser.clean(ClaimLine.text(for: row.claim, locale: locale, names: names))
        let flag = row.conflicts.isEmpty ? " " : "!"
        let room = max(20, width - 28)
        Terminal.answer(
          "\(style.bold(DisplayWidth.fit(row.claim.id.text, 10, pad: true))) \(style.red(flag)) \(mark(row.status, style, width: 14)) \(DisplayWidth.fit(line, room))"
        )
      }
    }
    if !options.json, Terminal.isErrorTerminal { options.say(Messages.count(rows.count, "claim")) }
  }

  /// A status with its colour; the word always stands.
  ///
  /// - Parameter words: what is printed; the status itself where nothing is given.
  static func mark(_ status: String, _ style: Style, width: Int = 0, as words: String? = nil)
    -> String
  {
    let text = words ?? status
    let word = DisplayWidth.fit(text, max(width, DisplayWidth.of(text)), pad: true)
    switch status {
    case "verified": return style.green(word)
    case "disputed", "split": return style.red(word)
    case "unreviewed": return style.dim(word)
    default: return style.yellow(word)
    }
  }
}
