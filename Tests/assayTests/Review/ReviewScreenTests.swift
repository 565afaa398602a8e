import ClaimModel
import Testing

@testable import assay

@Suite struct ReviewScreenTests {
  static let card = ReviewCard(
    id: "k3f9x2ab7q", status: "unreviewed", origin: "Harbour News · 2025-10-07",
    line: "Northern Rail · punctuality · 91 %", statement: "",
    paragraph: String(repeating: "The line was rebuilt twice. ", count: 30)
      + "⟦北方鐵路的準點率達到百分之九十一⟧" + String(repeating: "其後仍有延誤。", count: 60),
    wide: "⟦x⟧", slots: "subject: Northern Rail  property: punctuality",
    conflicts: [
      .init(
        heading: "contradiction/value, high, open", explanation: "Punctuality: 91 % against 84 %.",
        others: ["a71x  unreviewed  ⟦準點率僅八成四⟧"])
    ], record: ["2026-11-22  unreviewed → disputed by Ann"], similar: ["b2  verified  other"])

  static let queue = ReviewQueue([.init(claim: "k3f9x2ab7q", isAttributed: true)])

  @Test(
    "a screen has exactly its rows, and no line is wider than its columns",
    arguments: [(80, 24), (40, 12), (20, 6), (132, 50), (33, 9)])
  func size(columns: Int, rows: Int) {
    let screen = ReviewScreen(
      columns: columns, rows: rows, style: Style(.never, terminal: false))
    var asking = Self.queue
    _ = asking.press(.text("v"))
    _ = asking.press(.text("s"))
    _ = asking.press(.text(String(repeating: "長", count: 200)))
    var keys = Self.queue
    _ = keys.press(.text("?"))
    for queue in [Self.queue, asking, keys] {
      for card in [Self.card, nil] {
        let lines = screen.lines(queue, card)
        #expect(lines.count == rows)
        for line in lines { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
      }
    }
  }

  @Test("the quote, the conflict and the keys are in sight at 80 by 24") func sight() {
    let text = ReviewScreen(columns: 80, rows: 24, style: Style(.never, terminal: false))
      .lines(Self.queue, Self.card).joined()
    for words in [
      "⟦北方鐵路的準點率達到百分之九十一⟧", "Conflict 1 of 1: contradiction/value",
      "⟦準點率僅八成四⟧", "[v]erify", "[q]uit", "1 of 1 · 0 decided",
    ] {
      #expect(text.contains(words))
    }
  }

  @Test(
    "a question and the keys are told whole, on as many lines as they take", arguments: [50, 34])
  func whole(columns: Int) {
    let screen = ReviewScreen(columns: columns, rows: 30, style: Style(.never, terminal: false))
    var asking = Self.queue
    _ = [.text("v"), .text("Tape"), .enter].map { asking.press($0) }
    let question = screen.lines(asking, Self.card).joined(separator: " ")
    #expect(question.contains("[s]aying") && question.contains("[c]ontent"))
    var keys = Self.queue
    _ = keys.press(.text("?"))
    let lines = screen.lines(keys, Self.card)
    #expect(!lines.contains { $0.contains("…") } && lines.contains { $0.hasPrefix("q   quit") })
  }

  @Test("slots that have no room end in a mark", arguments: [(50, 24), (60, 20)])
  func cutSlots(columns: Int, rows: Int) {
    var card = Self.card
    card.conflicts = []
    card.slots = (1...30).map { "slot\($0): value" }.joined(separator: "  ")
    let lines = ReviewScreen(columns: columns, rows: rows, style: Style(.never, terminal: false))
      .lines(Self.queue, card)
    let shown = lines.filter { $0.contains("slot") }
    #expect(!shown.isEmpty && shown.last?.hasSuffix("…") == true, "\(lines)")
  }

  @Test(
    "text is broken by columns",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("準點率達到九成", 6, ["準點率", "達到九", "成"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("H100的80 %", 5, ["H100", "的80", "%"]),
      ("", 5, []),
    ])
  func wrap(text: String, width: Int, expected: [String]) {
    #expect(TextWrap.lines(text, width: width) == expected)
  }

  @Test(
    "a source on one line",
    arguments: [
      ("Annual report, p. 11 [a2]", "Annual report, p. 11", nil, "A2"),
      ("Annual report https://a.example/x [B3]", "Annual report", "https://a.example/x", "B3"),
      ("https://a.example/x", "https://a.example/x", "https://a.example/x", nil),
      ("Minutes [draft]", "Minutes [draft]", nil, nil),
    ] as [(String, String, String?, String?)])
  func source(line: String, source: String, url: String?, grade: String?) {
    let text = SourceText(line)
    #expect(text.source == source)
    #expect(text.url == url)
    #expect(text.grade?.description == grade)
  }

  @Test("keys come out of bytes, however they are cut") func keys() {
    let bytes = Array("v年\u{1B}[A\r\u{7F}\u{03}\u{1B}".utf8)
    let expected: [ReviewQueue.Key] = [
      .text("v"), .text("年"), .enter, .backspace, .interrupt, .escape,
    ]
    var reader = KeyReader()
    let whole = reader.keys(bytes)
    #expect(whole == expected)
    let first = reader.keys(bytes[..<2])
    let rest = reader.keys(bytes[2...])
    #expect(first + rest == expected)
  }

  @Test("the order: conflicts, repeated numbers, other numbers; statements when asked for")
  func order() {
    func row(_ id: ClaimID, number: Bool) -> ClaimRowStub { .init(id: id, number: number) }
    let rows = [
      row("s", number: false), row("n", number: true), row("r1", number: true),
      row("r2", number: true), row("cs", number: false), row("low", number: true),
      row("high", number: true),
    ].map(\.row)
    let order = ReviewOrder(
      gravest: ["cs": .high, "low": .low, "high": .high], repeats: ["r1": 1, "r2": 2])
    let ids = { (all: Bool) in
      order.sorted(rows, withStatements: all).map(\.claim.id.text).joined(separator: " ")
    }
    #expect(ids(false) == "high low cs r2 r1 n")
    #expect(ids(true) == "high low cs r2 r1 n s")
  }
}
