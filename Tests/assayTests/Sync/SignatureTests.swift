import Foundation
import Testing

@testable import assay

/// Signed decisions, through git's own configuration; ssh-keygen makes and checks the signatures.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/ssh-keygen")))
struct SignatureTests {
  private func signing() throws -> Mill {
    let mill = try Mill()
    try mill.tool.shell(
      """
      ssh-keygen -q -t ed25519 -N '' -C '' -f ../key &&
      printf 'analyst@example.org %s\\n' "$(cat ../key.pub)" > ../signers &&
      git config gpg.format ssh && git config user.signingkey "$PWD/../key.pub" &&
      git config gpg.ssh.allowedSignersFile "$PWD/../signers" && git config commit.gpgsign true
      """, in: "desk")
    return mill
  }

  @Test("decisions are signed where git is told to, and check --signatures verifies them")
  func signed() throws {
    let mill = try signing()
    defer { mill.tool.clean() }
    let run = try mill.assay("verify", mill.staff, "--source", "Payroll")
    #expect(run.status == 0, "\(run.err)")
    #expect(
      try mill.tool.git("log", "-1", "--format=%G? %s", in: "desk").out
        .hasPrefix("G Verify \(mill.staff): "))
    let check = try mill.assay("check", "--signatures")
    #expect(check.status == 0, "\(check.out)")
    #expect(check.err.hasPrefix("1 commit well signed, 2 not signed.\n"))
  }

  @Test("a missing key is said, and nothing is changed") func noKey() throws {
    let mill = try signing()
    defer { mill.tool.clean() }
    try mill.tool.git("config", "user.signingkey", "/nowhere/key.pub", in: "desk")
    let head = try mill.tool.git("rev-parse", "HEAD", in: "desk").out
    let run = try mill.assay("verify", mill.staff, "--source", "Payroll")
    #expect(run.status == 2)
    #expect(
      run.err.hasPrefix(
        "assay: The commit could not be signed; nothing was recorded (git commit-tree -S): "),
      "\(run.err)")
    #expect(run.err.contains("Couldn't load public key"))
    #expect(
      run.err.contains("Hint: `git config --get-regexp 'gpg|sign'` shows with what git signs"))
    #expect(try mill.tool.git("rev-parse", "HEAD", in: "desk").out == head)
    #expect(try mill.tool.git("status", "--porcelain", in: "desk").out == "")
  }

  @Test("an unsigned commit of one who had signed, and a decision in another's name, are problems")
  func forged() throws {
    let mill = try signing()
    defer { mill.tool.clean() }
    _ = try mill.assay("verify", mill.staff, "--source", "Payroll")
    try mill.tool.git("config", "commit.gpgsign", "false", in: "desk")
    _ = try mill.assay("verify", mill.output, "--source", "Customs")
    try mill.tool.shell(
      "git config user.name Chief && git config user.email chief@example.org", in: "desk")
    _ = try mill.assay("dispute", mill.harbour, "--note", "no")
    try mill.tool.git(
      "commit", "-q", "--amend", "--no-edit", "--author", "Eve <eve@example.org>", in: "desk")
    let check = try mill.assay("check", "--signatures")
    #expect(check.status == 1)
    #expect(
      check.out.contains(
        "it is not signed, but Desk Analyst <analyst@example.org> had signed before (Verify \(mill.output)"
      ))
    #expect(
      check.out.contains(
        "in the name of Chief <chief@example.org>, but is by Eve <eve@example.org>"))
  }
}
