import Foundation
import Testing

/// The main job, end to end, as a user does it.
@Suite struct MainJobTests {
  @Test("add records articles, claims, reviews and conflicts as one commit, and git is clean")
  func adds() throws {
    let tool = try Tool()
    defer { tool.clean() }
    #expect(try tool.assay("init", "desk").status == 0)
    let added = try tool.assay(
      "add", "--manifest", Tool.samples.appendingPathComponent("manifest.csv").path, "--json",
      in: "desk")
    #expect(added.status == 0, "\(added.err)")
    #expect(added.out.hasPrefix(#"{"schema":"assay.add/1","commit":""#))
    #expect(try tool.git("rev-list", "--count", "HEAD", in: "desk").out == "2\n")
    #expect(try tool.git("status", "--porcelain", in: "desk").out == "")
    #expect(try tool.git("fsck", "--strict", in: "desk").status == 0)
    let files = try tool.git("ls-files", in: "desk").out
    #expect(
      files.contains("/claims.yaml") && files.contains("/article.txt")
        && files.contains("Reviews/conflicts/"))
    #expect(try tool.assay("check", in: "desk").status == 0)
  }

  @Test("the same articles again are known, and nothing is recorded") func addsOnce() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let head = try tool.git("rev-parse", "HEAD", in: "desk").out
    let again = try tool.assay(
      "add", "--manifest", Tool.samples.appendingPathComponent("manifest.csv").path, in: "desk")
    #expect(again.status == 0)
    #expect(again.err.contains("0 claims from 0 articles (6 already known)"))
    #expect(try tool.git("rev-parse", "HEAD", in: "desk").out == head)
  }

  @Test(
    "verify wants a source, dispute a source or a reason; each is one commit that names the claim")
  func decides() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let id = try #require(try tool.ids("kind:quantity").first)
    let refused = try tool.assay("verify", id, in: "desk")
    #expect(refused.status == 2)
    #expect(refused.err.contains("\(id) stays unreviewed."))
    #expect(refused.err.contains("needs a supporting source (Workflows/review.yaml:"))
    #expect(refused.err.contains("Hint: assay verify \(id) --source"))
    #expect(try tool.assay("dispute", id, in: "desk").status == 2)
    #expect(
      try tool.assay(
        "verify", String(id.prefix(6)), "--source", "Annual report", "--grade", "A2", in: "desk"
      ).status == 0)
    #expect(try tool.ids("status:verified") == [id])
    let log = try tool.git("log", "-1", "--format=%s%n%b", in: "desk").out
    #expect(log.hasPrefix("Verify \(id): "))
    #expect(log.contains("Assay-Action: verify\nAssay-Status: verified\nAssay-Claim: \(id)"))
    #expect(try tool.assay("dispute", id, "--note", "Second look", in: "desk").status == 0)
    let story = try tool.assay("log", id, in: "desk").out
    #expect(story.contains("unreviewed → verified by Desk Analyst"))
    #expect(story.contains("verified → disputed by Desk Analyst: Second look"))
    #expect(try tool.git("status", "--porcelain", in: "desk").out == "")
    #expect(try tool.assay("check", in: "desk").status == 0)
  }

  @Test("undo leads back, history keeps both, and a decision that others build on stays")
  func undoes() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let id = try #require(try tool.ids("kind:quantity").first)
    try tool.assay("verify", id, "--source", "Annual report", in: "desk")
    try tool.assay("dispute", id, "--note", "Second look", in: "desk")
    let refused = try tool.assay("undo", "HEAD~1", in: "desk")
    #expect(refused.status == 2)
    #expect(refused.err.contains("Later actions build on it"))
    #expect(try tool.assay("undo", in: "desk").status == 0)
    #expect(try tool.ids("status:verified") == [id])
    #expect(try tool.assay("undo", "HEAD~2", in: "desk").status == 0)
    #expect(try tool.ids("status:verified").isEmpty)
    #expect(try tool.git("log", "--oneline", in: "desk").out.split(separator: "\n").count == 6)
    #expect(try tool.assay("check", in: "desk").status == 0)
  }

  @Test("an index that is deleted, cut short or strange is built anew and equal") func index()
    throws
  {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let rows = try tool.assay("index", "dump", in: "desk").out
    #expect(rows.split(separator: "\n").count > 100)
    try tool.shell("rm desk/.git/assay/index.sqlite*")
    #expect(try tool.assay("index", "dump", in: "desk").out == rows)
    try tool.shell(
      "head -c 5000 desk/.git/assay/index.sqlite > x && rm desk/.git/assay/index.sqlite* && mv x desk/.git/assay/index.sqlite"
    )
    #expect(try tool.assay("index", "dump", in: "desk").out == rows)
    #expect(try tool.assay("index", "rebuild", in: "desk").status == 0)
    #expect(try tool.assay("index", "dump", in: "desk").out == rows)
  }

  @Test("what git did meanwhile is picked up: a revert, a checkout, a hand edit") func catchesUp()
    throws
  {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let id = try #require(try tool.ids("kind:quantity").first)
    try tool.assay("verify", id, "--source", "Annual report", in: "desk")
    try tool.git("revert", "--no-edit", "HEAD", in: "desk")
    #expect(try tool.ids("status:verified").isEmpty)
    try tool.git("checkout", "-q", "HEAD~1", in: "desk")
    #expect(try tool.ids("status:verified") == [id])
    let old = try tool.assay("list", "status:verified", "--at", "HEAD~1", in: "desk")
    #expect(old.status == 1)
    try tool.git("checkout", "-q", "main", in: "desk")
    let rows = try tool.assay("index", "dump", in: "desk").out
    try tool.assay("index", "rebuild", in: "desk")
    #expect(try tool.assay("index", "dump", in: "desk").out == rows)
  }

  @Test("two-character Chinese words are found in either script") func searches() throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let traditional = try tool.assay("search", "良率", in: "desk").out
    #expect(!traditional.isEmpty)
    #expect(
      try tool.assay("search", "晶圓", in: "desk").out == tool.assay("search", "晶圆", in: "desk").out)
    let nothing = try tool.assay("search", "鳳梨", in: "desk")
    #expect(nothing.status == 1 && nothing.out.isEmpty)
  }

  @Test(
    "a report comes in each form, the same bytes each time and at a commit",
    arguments: ["html", "md", "csv", "conflicts-csv", "json"])
  func reports(form: String) throws {
    let tool = try Tool.desk()
    defer { tool.clean() }
    let first = try tool.assay("report", "--format", form, in: "desk")
    #expect(first.status == 0 && first.out.utf8.count > 200, "\(first.err)")
    let id = try #require(try tool.ids("kind:quantity").first)
    try tool.assay("verify", id, "--source", "Annual report", in: "desk")
    #expect(
      try tool.assay("report", "--format", form, "--at", "HEAD~1", in: "desk").out == first.out)
  }

  @Test("a ledger inside a repository leaves other files and uncommitted work alone")
  func insideRepository() throws {
    let tool = try Tool()
    defer { tool.clean() }
    try tool.git("init", "-q", "desk")
    try tool.write("one\n", to: "desk/kept.txt")
    try tool.write("two\n", to: "desk/staged.txt")
    try tool.git("add", "kept.txt", in: "desk")
    try tool.git("commit", "-qm", "first", in: "desk")
    try tool.write("changed\n", to: "desk/kept.txt")
    try tool.git("add", "staged.txt", in: "desk")
    let before = try tool.git("status", "--porcelain", in: "desk").out
    #expect(try tool.assay("init", in: "desk").status == 0)
    #expect(
      try tool.assay(
        "add", Tool.samples.appendingPathComponent("gangwan-ascend.txt").path, in: "desk"
      ).status == 0)
    #expect(try tool.git("status", "--porcelain", in: "desk").out == before)
    #expect(try tool.git("diff", "--cached", "--name-only", in: "desk").out == "staged.txt\n")
  }

  @Test("conflicts --files prints every claim and every conflict without a ledger")
  func withoutLedger() throws {
    let tool = try Tool()
    defer { tool.clean() }
    let files = ["gangwan-ascend.txt", "nanwan-market.txt"].map {
      Tool.samples.appendingPathComponent($0).path
    }
    let found = try tool.assay("conflicts", "--files", files[0], files[1], "--json")
    #expect(found.status == 0, "\(found.err)")
    let lines = found.out.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix(#"{"schema":"assay.claim/1""#) })
    #expect(lines.contains { $0.hasPrefix(#"{"schema":"assay.conflict/1""#) })
    #expect(try FileManager.default.contentsOfDirectory(atPath: tool.folder.path).isEmpty)
  }
}
