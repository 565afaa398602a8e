import ClaimModel
import Foundation
import Testing

@testable import ClaimLedger

@Suite struct PublishTests {
  private static let file = "Claims/2025-03/a-1a2b/claims.yaml"

  @Test("A new ledger is one commit, and git has nothing to complain of")
  func initialize() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    #expect(try box.complaints() == "")
    #expect(
      try box.git("log", "--format=%an <%ae> %at %s") == """
        Desk Analyst <analyst@example.org> 1700000000 Make a ledger

        """)
    #expect(try box.git("symbolic-ref", "HEAD") == "refs/heads/main\n")
    #expect(try ledger.text("Workflows/review.yaml") == Shipped.text("Workflows/review.yaml"))
    #expect(box.read("desk/Claims/.gitattributes") == "* -text -filter -ident -merge\n")
    #expect(throws: LedgerError(.alreadyALedger, ledger.root)) { try box.ledger() }
  }

  @Test("Writing, changing and removing leave HEAD, git's index and the files in step")
  func inStep() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    let first = try ledger.put([Self.file: "a: 1\n", "Claims/2025-03/a-1a2b/article.txt": "A\n"])
    #expect(try box.complaints() == "")
    #expect(box.read("desk/" + Self.file) == "a: 1\n")
    let second = try ledger.put([Self.file: "a: 2\n"])
    #expect(try box.complaints() == "")
    #expect(box.read("desk/" + Self.file) == "a: 2\n")
    let third = try ledger.put([:], remove: [Self.file, "Claims/2025-03/a-1a2b/article.txt"])
    #expect(try box.complaints() == "")
    #expect(!FileManager.default.fileExists(atPath: box.path("desk/Claims/2025-03")))
    #expect(try ledger.changes(from: first, to: second).map(\.path) == [Self.file])
    #expect(try ledger.changes(from: first, to: third).count == 2)
    #expect(try ledger.changes(from: first, to: first).isEmpty)
    #expect(try ledger.put([:]) == third, "an edit that changes nothing makes no commit")
    #expect(try box.git("rev-list", "--count", "HEAD") == "4\n")
  }

  @Test("A ledger inside a repository leaves other files, staged or not, as they are")
  func inside() throws {
    let box = try Sandbox()
    try box.write("one\n", to: "desk/code.txt")
    try box.git("init", "-q")
    try box.git("add", "code.txt")
    try box.git("commit", "-qm", "start")
    try box.write("two\n", to: "desk/code.txt")
    try box.write("new\n", to: "desk/staged.txt")
    try box.write("loose\n", to: "desk/loose.txt")
    try box.git("add", "staged.txt")
    let before = try box.git("status", "--porcelain")
    let ledger = try box.ledger()
    #expect(try box.git("status", "--porcelain") == before)
    try ledger.put([Self.file: "a: 1\n"])
    #expect(try box.git("status", "--porcelain") == before)
    #expect(before == " M code.txt\nA  staged.txt\n?? loose.txt\n")
    #expect(try box.git("show", "--stat", "--format=", "HEAD~1").contains("code.txt") == false)
  }

  @Test("A repository without a commit becomes a ledger, with what was staged still staged")
  func unborn() throws {
    let box = try Sandbox()
    try box.write("one\n", to: "desk/staged.txt")
    try box.git("init", "-q", "-b", "trunk")
    try box.git("add", "staged.txt")
    _ = try box.ledger()
    #expect(try box.git("status", "--porcelain") == "A  staged.txt\n")
    #expect(try box.git("symbolic-ref", "HEAD") == "refs/heads/trunk\n")
  }

  @Test("A path with uncommitted changes is refused and nothing changes; others are not in the way")
  func dirty() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    let head = try ledger.put([Self.file: "a: 1\n", "Reviews/2025-03/a-1a2b.yaml": "b: 1\n"])
    try box.write("edited\n", to: "desk/" + Self.file)
    #expect(throws: LedgerError(.worktreeDirty, Self.file)) {
      try ledger.put([Self.file: "a: 2\n"])
    }
    try box.git("add", Self.file)
    #expect(throws: LedgerError(.worktreeDirty, Self.file)) {
      try ledger.put([Self.file: "a: 2\n"])
    }
    #expect(try ledger.head() == head)
    #expect(box.read("desk/" + Self.file) == "edited\n")
    #expect(!FileManager.default.fileExists(atPath: box.path("desk/.git/index.lock")))
    #expect(!FileManager.default.fileExists(atPath: box.path("desk/.git/assay/journal")))
    try ledger.put(["Reviews/2025-03/a-1a2b.yaml": "b: 2\n"])
    #expect(try box.git("status", "--porcelain") == "M  \(Self.file)\n")
    try box.write("mine\n", to: "desk/Reviews/2025-03/new.yaml")
    #expect(throws: LedgerError(.worktreeDirty, "Reviews/2025-03/new.yaml")) {
      try ledger.put(["Reviews/2025-03/new.yaml": "theirs\n"])
    }
  }

  @Test("While a merge is under way nothing is published")
  func merging() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    try box.write("0\n", to: "desk/x.txt")
    try box.git("add", "x.txt")
    try box.git("commit", "-qm", "x")
    try box.git("checkout", "-qb", "side")
    try box.write("1\n", to: "desk/x.txt")
    try box.git("commit", "-qam", "side")
    try box.git("checkout", "-q", "main")
    try box.write("2\n", to: "desk/x.txt")
    try box.git("commit", "-qam", "main")
    try box.git("merge", "side")
    #expect(throws: LedgerError(.operationUnderWay, "merge")) { try ledger.put([Self.file: "a\n"]) }
  }

  @Test("A detached HEAD moves itself, and no branch")
  func detached() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    let main = try ledger.put([Self.file: "a: 1\n"])
    try box.git("checkout", "-q", "--detach")
    let next = try ledger.put([Self.file: "a: 2\n"])
    #expect(try box.git("rev-parse", "main") == main.text + "\n")
    #expect(try box.git("rev-parse", "HEAD") == next.text + "\n")
    #expect(try box.complaints() == "")
  }

  @Test("A linked working tree has its own lock, index and HEAD")
  func worktree() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    try ledger.put([Self.file: "a: 1\n"])
    try box.git("worktree", "add", "-q", "-b", "side", "../side")
    let side = try Ledger.open(from: box.path("side"))
    try side.put([Self.file: "a: 2\n"])
    #expect(try box.complaints(in: "side") == "")
    #expect(try box.complaints() == "")
    #expect(try ledger.text(Self.file) == "a: 1\n")
    #expect(side.privateFolder == box.path("desk/.git/worktrees/side/assay"))
  }

  @Test("A commit that gets in between makes the action run again on the new HEAD")
  func race() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    var runs = 0
    try ledger.publish(CommitMessage("Count"), author: Sandbox.author) { snapshot in
      runs += 1
      if runs == 1 { try box.git("commit", "-q", "--allow-empty", "-m", "other") }
      return Edit(writes: [Self.file: Array("\(snapshot.commit?.text ?? "")\n".utf8)])
    }
    #expect(runs == 2)
    #expect(box.read("desk/" + Self.file) == (try box.git("rev-parse", "HEAD~1")))
    #expect(try box.complaints() == "")
  }

  @Test("A race that is lost every time ends as `moved` with nothing recorded")
  func lostRace() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    let error = #expect(throws: LedgerError.self) {
      try ledger.publish(CommitMessage("Count"), author: Sandbox.author) { _ in
        try box.git("commit", "-q", "--allow-empty", "-m", "other")
        return Edit(writes: [Self.file: [65]])
      }
    }
    #expect(error?.code == .moved)
    #expect(try box.complaints() == "")
    #expect(box.read("desk/" + Self.file) == nil)
  }

  @Test("Locks of others are waited for, and named")
  func locked() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    do {
      let lock = try LedgerLock(
        ledger.disk, at: ledger.privateFolder + "/lock", milliseconds: 0)
      let error = #expect(throws: LedgerError.self) {
        try ledger.publish(CommitMessage("x"), author: Sandbox.author, lockMilliseconds: 40) { _ in
          Edit(writes: [Self.file: [65]])
        }
      }
      #expect(error?.code == .locked)
      #expect(error?.underlying == "process \(getpid()) is writing")
      extendLifetime(lock)
    }
    try ledger.put([Self.file: "a\n"])
  }

  @Test("Files that a sparse checkout leaves out stay out, and their entries stay marked")
  func sparse() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    try ledger.put([Self.file: "a: 1\n", "Reviews/2025-03/a-1a2b.yaml": "b: 1\n"])
    try box.git("sparse-checkout", "set", "--no-cone", "--no-sparse-index", "/Reviews/")
    let config = try box.run(["config", "extensions.worktreeConfig"])
    if config.status == 0 {
      try box.git("config", "--unset", "extensions.worktreeConfig")
      try box.git("config", "core.sparseCheckout", "true")
    }
    #expect(box.read("desk/" + Self.file) == nil)
    try Ledger.open(from: box.path("desk")).put([Self.file: "a: 2\n"])
    #expect(box.read("desk/" + Self.file) == nil)
    #expect(try box.git("ls-files", "-t", Self.file) == "S \(Self.file)\n")
    #expect(try box.complaints() == "")
    #expect(try box.git("show", "HEAD:" + Self.file) == "a: 2\n")
  }

  @Test("Index version 4 is kept and stays sound", arguments: [2, 3, 4])
  func indexVersions(version: Int) throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    try box.git("update-index", "--index-version", "\(version)")
    let files = Dictionary(
      uniqueKeysWithValues: (0..<40).map {
        ("Claims/2025-0\($0 % 9 + 1)/a-\($0)/claims.yaml", "\($0)\n")
      })
    try ledger.put(files)
    #expect(try box.complaints() == "")
    try ledger.put(
      ["Claims/2025-01/a-0/claims.yaml": "x\n"], remove: ["Claims/2025-02/a-1/claims.yaml"])
    #expect(try box.complaints() == "")
    #expect(try box.git("ls-files", "--", "Claims/2025-*").split(separator: "\n").count == 39)
    #expect(try box.run(["diff", "--cached", "--quiet", "HEAD"]).status == 0)
    #expect(try box.run(["write-tree"]).text == (try box.git("rev-parse", "HEAD^{tree}")))
  }

  @Test(
    "Paths that leave the three folders or cannot exist elsewhere are refused",
    arguments: [
      "README.md", "/etc/passwd", "Claims", "Claims/../x", "Claims/./x", "Claims//x",
      "Claims/.git/config", "Claims/.hidden", "Claims/2025-03/.gitattributes", "claims/x",
      "Claims/a\\b", "Claims/con.yaml", "Claims/x/LPT1", "Claims/a:b", "Claims/x.", "Claims/x ",
      "Claims/a\nb", "Claims/\u{202E}x", "Reviews/a*b", "Workflows/g\u{200C}it", "Claims/git~1/x",
    ])
  func badPaths(path: String) throws {
    let error = #expect(throws: LedgerError.self) { try LedgerPath.check(path) }
    #expect(error?.code == .badPath)
  }

  @Test("A path that meets another but for its case, or passes a link, is refused")
  func collisions() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    try ledger.put([Self.file: "a\n"])
    for path in ["Claims/2025-03/A-1a2b/claims.yaml", "Claims/2025-03/a-1a2b", Self.file + "/x"] {
      let error = #expect(throws: LedgerError.self) { try ledger.put([path: "b\n"]) }
      #expect(error?.code == .badPath, "\(path)")
    }
    try FileManager.default.createSymbolicLink(
      atPath: box.path("desk/Claims/2025-04"), withDestinationPath: box.root)
    let error = #expect(throws: LedgerError.self) { try ledger.put(["Claims/2025-04/x/y": "b\n"]) }
    #expect(error?.code == .worktreeDirty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: box.root) == ["desk"])
  }

  @Test("Filters, hooks and line-end settings of the repository never touch a record")
  func filters() throws {
    let box = try Sandbox()
    let ledger = try box.ledger()
    try box.git("config", "core.autocrlf", "true")
    try box.git("config", "filter.evil.clean", "sed s/a/b/")
    try box.write("* filter=evil text\n", to: "desk/.git/info/attributes")
    let hook = box.path("desk/.git/hooks/post-commit")
    try box.write("#!/bin/sh\ntouch \(box.root)/ran\n", to: "desk/.git/hooks/post-commit")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
    try ledger.put([Self.file: "aa\r\nb\n"])
    #expect(try ledger.text(Self.file) == "aa\r\nb\n")
    #expect(box.read("desk/" + Self.file) == "aa\r\nb\n")
    #expect(box.read("ran") == nil)
  }

  @Test("Without an identity nothing is made, and the cure is named")
  func identity() throws {
    let box = try Sandbox()
    try FileManager.default.createDirectory(
      atPath: box.path("desk"), withIntermediateDirectories: true)
    try box.git("init", "-q")
    try box.git("config", "user.email", "")
    let error = #expect(throws: LedgerError.self) { try box.ledger() }
    #expect(error?.code == .noIdentity)
    #expect(error?.hint?.contains("git config --global user.email") == true)
    #expect(try box.run(["rev-parse", "HEAD"]).status != 0)
  }
}
