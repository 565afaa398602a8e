import Foundation
import LocalServer
import Testing

/// `add` with folders, lists, addresses and later versions.
@Suite struct AddTests {
  static func article(_ number: Int) -> String {
    "Harbour News, 3 March 2025\n\nPort traffic \(number)\n\nThe port of Ellery handled \(400 + number) ships in February 2025.\n"
  }

  @Test("a folder is one commit; what cannot be read takes one line each; again it is passed over")
  func folder() throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.assay("init", "desk", "-q")
    for i in 0..<12 { try tool.write(Self.article(i), to: "in/\(i % 3)/a\(i).txt") }
    try tool.write("", to: "in/empty.txt")
    try tool.write("{\\rtf1 x}", to: "in/word.txt")
    try tool.write("no article", to: "in/.hidden.txt")
    try tool.write("no article", to: "in/picture.png")
    let added = try tool.assay("add", "../in", in: "desk")
    #expect(added.status == 2)
    #expect(added.err.contains("from 12 articles (2 failed)"), "\(added.err)")
    let failures = added.err.split(separator: "\n").filter { $0.hasPrefix("assay: ") }
    #expect(failures.count == 2)
    #expect(failures.contains { $0.contains("../in/word.txt") && $0.contains("an RTF document") })
    #expect(try tool.git("rev-list", "--count", "HEAD", in: "desk").out == "2\n")
    let again = try tool.assay("add", "../in", in: "desk")
    #expect(again.err.contains("0 claims from 0 articles (12 already known)"), "\(again.err)")
    #expect(try tool.git("rev-list", "--count", "HEAD", in: "desk").out == "2\n")
  }

  @Test("a list of paths, with remarks, beside the list")
  func list() throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.assay("init", "desk", "-q")
    for i in 0..<2 { try tool.write(Self.article(i), to: "in/a\(i).txt") }
    try tool.write("# march\na0.txt\n\n  a1.txt\n", to: "in/list.txt")
    let added = try tool.assay("add", "--manifest", "../in/list.txt", in: "desk")
    #expect(added.err.contains("from 2 articles"), "\(added.err)")
  }

  @Test(
    "the same address with other words: the older version raises no conflict with others any more")
  func superseded() throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.assay("init", "desk", "-q")
    func add(_ people: Int, _ paper: String, _ url: String, _ hour: String) throws {
      try tool.write(
        "Port traffic\n\nThe port of Ellery employed \(people) people in February 2025.\n",
        to: "\(people).txt")
      try tool.assay(
        "add", "../\(people).txt", "--url", url, "--publisher", paper, "--date", "2025-03-03", "-q",
        in: "desk", extra: ["ASSAY_NOW": "2026-02-02T\(hour):00:00Z"])
    }
    try add(412, "Harbour News", "https://news.example/port", "01")
    try add(612, "Coast Observer", "https://coast.example/port", "02")
    let before = try tool.assay("conflicts", in: "desk").out
    #expect(before.contains("412") && before.contains("612"), "\(before)")
    try add(431, "Harbour News", "https://news.example/port", "03")
    let after = try tool.assay("conflicts", in: "desk").out
    #expect(after.contains("431") && after.contains("612"), "\(after)")
    #expect(!after.contains("412"), "\(after)")
    #expect(try tool.assay("check", in: "desk").status == 0)
  }

  @Test("the same address with other words: what stayed keeps its judgement, what changed loses it")
  func versions() throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.assay("init", "desk", "-q")
    func text(_ ships: Int, _ last: String) -> String {
      "Port traffic\n\nThe port of Ellery employed \(ships) people in February 2025.\n\nThe mill at Oakford employs 340 people.\n\n\(last)\n"
    }
    try tool.write(text(412, "The bakery in Harrow sold 900 loaves."), to: "a.txt")
    try tool.write(text(431, "The brewery in Cray made 70 barrels."), to: "b.txt")
    let url = "https://news.example/port"
    let options = ["--url", url, "--publisher", "Harbour News", "--date", "2025-03-03", "-q"]
    try tool.assay(
      "add", "../a.txt", options[0], options[1], options[2], options[3], options[4], options[5],
      options[6], in: "desk")
    for id in try tool.ids("value>300") {
      try tool.assay("verify", id, "--source", "The harbour's log", "--grade", "A2", in: "desk")
    }
    #expect(try tool.ids("status:verified").count == 3)
    let added = try tool.assay(
      "add", "../b.txt", options[0], options[1], options[2], options[3], options[4], options[5],
      in: "desk", extra: ["ASSAY_NOW": "2026-02-02T03:04:05Z"])
    #expect(added.status == 0, "\(added.err)")
    #expect(added.err.contains("is a later version of"), "\(added.err)")
    #expect(added.err.contains("1 claim stayed, 1 changed, 1 vanished, 1 new."), "\(added.err)")
    #expect(added.err.contains("quantity: 412 count → 431 count"), "\(added.err)")
    // The mill twice, the bakery once; the ships are to be judged anew.
    #expect(try tool.ids("status:verified").count == 3)
    let reopened = try #require(try tool.ids("value>411 value<413").first)
    let story = try tool.assay("log", reopened, in: "desk").out
    #expect(
      story.contains("verified → unreviewed") && story.contains("431 count in place of 412 count"),
      "\(story)")
    let conflicts = try tool.assay("conflicts", "--all", "--json", in: "desk").out
    #expect(conflicts.contains(#""class":"explained","type":"revision""#), "\(conflicts)")
    #expect(!conflicts.contains(#""class":"contradiction""#))
    #expect(try tool.git("rev-list", "--count", "HEAD", in: "desk").out == "6\n")
    let rows = try tool.assay("index", "dump", in: "desk").out
    try tool.assay("index", "rebuild", in: "desk")
    #expect(try tool.assay("index", "dump", in: "desk").out == rows)
    #expect(try tool.assay("check", in: "desk").status == 0)
    #expect(try tool.assay("undo", in: "desk").status == 0)
    #expect(try tool.ids("status:verified").count == 3)
  }

  @Test("an address is fetched, its way recorded, its bytes kept; this machine only where allowed")
  func addresses() throws {
    let server = try LocalServer { path in
      switch path {
      case "/short": LocalServer.leading(to: "/port")
      case "/port":
        LocalServer.page(
          "<html lang=en><title>Port traffic - Harbour News</title><body><h1>Port traffic</h1><p>The port of Ellery handled 412 ships in February 2025.</p>"
        )
      default: LocalServer.page("", status: "404 Not Found")
      }
    }
    defer { server.stop() }
    let tool = try Tool()
    defer { tool.clean() }
    try tool.assay("init", "desk", "-q")
    let place = "http://127.0.0.1:\(server.port)"
    let refused = try tool.assay("add", "\(place)/short", in: "desk")
    #expect(refused.status == 2)
    #expect(refused.err.contains("it leads to this machine or its network"), "\(refused.err)")
    #expect(refused.err.contains("Hint: if you mean it, add --allow-local"))
    #expect(server.requests.isEmpty)
    let added = try tool.assay("add", "\(place)/short", "--allow-local", in: "desk")
    #expect(added.status == 0, "\(added.err)")
    let message = try tool.git("log", "-1", "--format=%B", in: "desk").out
    #expect(message.contains("Fetched \(place)/short\n  → \(place)/port"), "\(message)")
    let files = try tool.git("ls-files", "Claims", in: "desk").out
    #expect(files.contains("snapshot.html"))
    let facts = try tool.shell(
      "cat desk/Claims/*/*/*/article.yaml desk/Claims/*/*/article.yaml 2>/dev/null"
    ).out
    #expect(
      facts.contains("url: \(place)/port") || facts.contains("url: \"\(place)/port\""), "\(facts)")
    #expect(facts.contains("retrieved: 2026-01-02T03:04:05Z"))
  }

  @Test("--text shows what was read, and how")
  func text() throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.shell(
      "printf 'Caf\\351s reopen\\n\\nAbout 40 per cent of the caf\\351s have opened.\\n' > a.txt")
    let shown = try tool.assay("extract", "--text", "a.txt")
    #expect(
      shown.out
        == "title: Cafés reopen\nlanguage: en\nencoding: CP1252\n---\nCafés reopen\n\nAbout 40 per cent of the cafés have opened.\n"
    )
    #expect(shown.err == "a.txt: no encoding declared; read as CP1252, the best fit\n")
    #expect(
      try tool.assay("extract", "--text", "--json", "a.txt").out.hasPrefix(
        #"{"schema":"assay.article/1","file":"a.txt","title":"Cafés reopen","#))
  }

  @Test("a PDF is read; one that is cut short or locked says so, with a hint") func pdf() throws {
    let tool = try Tool()
    defer { tool.clean() }
    guard try tool.shell("command -v pdftotext").status == 0 else { return }
    let whole = Self.pdf("The port of Ellery handled 412 ships in February 2025.")
    try tool.write(whole, to: "whole.pdf")
    try tool.write(Array(whole.prefix(whole.count / 2)), to: "cut.pdf")
    try tool.write(Self.pdf("Words", isLocked: true), to: "locked.pdf")
    #expect(try tool.assay("extract", "--text", "whole.pdf").out.contains("handled 412 ships"))
    let cut = try tool.assay("extract", "cut.pdf")
    #expect(cut.status == 2)
    #expect(cut.err.hasPrefix("assay: Cannot read “cut.pdf”: it is damaged ("), "\(cut.err)")
    let locked = try tool.assay("extract", "locked.pdf")
    #expect(locked.status == 2)
    #expect(
      locked.err
        == "assay: Cannot read “locked.pdf”: it is locked (a password opens it).\nHint: save a copy without the lock, or ask its publisher for the text\n"
    )
  }

  /// A PDF of one line, written by hand; locked with a password that nobody knows.
  static func pdf(_ line: String, isLocked: Bool = false) -> [UInt8] {
    let words = "BT /F1 12 Tf 20 150 Td (\(line)) Tj ET"
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(words.utf8.count) >>\nstream\n\(words)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    if isLocked {
      let (owner, user) = (
        String(repeating: "11", count: 32), String(repeating: "22", count: 32)
      )
      objects.append("<< /Filter /Standard /V 1 /R 2 /O <\(owner)> /U <\(user)> /P -44 >>")
    }
    var (text, places) = ("%PDF-1.4\n", [Int]())
    for (i, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(i + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = places.map {
      "\(String(repeating: "0", count: 10 - "\($0)".count))\($0) 00000 n \n"
    }
    let lock = isLocked ? " /Encrypt 6 0 R /ID [<00><00>]" : ""
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n" + table.joined()
    text +=
      "trailer << /Size \(objects.count + 1) /Root 1 0 R\(lock) >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
