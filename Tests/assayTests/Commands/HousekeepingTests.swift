import Foundation
import Testing

@testable import assay

@Suite struct HousekeepingTests {
  @Test("check says that there is more in the working tree than it looked at")
  func uncommitted() throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    let words = "changed since the last commit, and not looked at: assay check --worktree\n"
    #expect(try !mill.assay("check").err.contains("not looked at"))
    try mill.tool.shell(
      "for file in Claims/*/*/claims.yaml; do echo '# by hand' >> $file; done", in: "desk")
    #expect(try mill.assay("check").err.hasSuffix("1 file " + words))
    #expect(try !mill.assay("check", "--worktree").err.contains("not looked at"))
  }

  @Test(
    "Small objects are packed once they are many, unless git is told not to",
    arguments: ["6700", "0"])
  func packed(auto: String) throws {
    let mill = try Mill()
    defer { mill.tool.clean() }
    try mill.tool.git("config", "gc.autoDetach", "false", in: "desk")
    try mill.tool.git("config", "gc.auto", auto, in: "desk")
    _ = try mill.assay("mark", mill.staff, "needs-evidence")
    #expect(!Housekeeping.isDue(mill.tool.folder.path + "/desk/.git/objects"))
    try mill.tool.shell(
      """
      mkdir many && awk 'BEGIN { for (i = 1; i <= 9000; i++) { f = "many/" i; print i > f; close(f) } }'
      find "$PWD/many" -type f | git -C desk hash-object -w --stdin-paths > ids
      """)
    #expect(Housekeeping.isDue(mill.tool.folder.path + "/desk/.git/objects"))
    let before = try packs(mill)
    _ = try mill.assay("mark", mill.output, "needs-evidence")
    #expect(try packs(mill) == before + (auto == "0" ? 0 : 1))
    #expect(try mill.assay("check").status == 0)
  }

  private func packs(_ mill: Mill) throws -> Int {
    let said = try mill.tool.git("count-objects", "-v", in: "desk").out
    let line = said.split(separator: "\n").first { $0.hasPrefix("packs:") }
    return line.flatMap { Int($0.dropFirst(7)) } ?? -1
  }
}
