import ClaimModel
import Testing

@testable import ClaimLedger

@Suite struct ReviewChangesTests {
  private static let old = """
    ---
    claim: a2b3c4d5e6
    status: unreviewed
    ---
    claim: f7g8h9j2k3
    status: unreviewed
    ---
    claim: m4n5p6q7r8
    status: in-review

    """

  private func changed(_ new: String, from old: String = old) -> [String]? {
    ReviewChanges.read(from: Array(old.utf8), to: Array(new.utf8), path: "Reviews/x.yaml")?
      .map { "\($0.claim) \($0.status)" }
  }

  @Test("Only the documents that differ are told")
  func some() {
    let second = Self.old.replacing(
      "f7g8h9j2k3\nstatus: unreviewed", with: "f7g8h9j2k3\nstatus: verified")
    #expect(changed(Self.old) == [])
    #expect(changed(second) == ["f7g8h9j2k3 verified"])
    #expect(changed(second + "# seen\n") == ["f7g8h9j2k3 verified", "m4n5p6q7r8 in-review"])
  }

  @Test(
    "What cannot be told apart document by document is read whole",
    arguments: [
      ("a document more", old + "---\nclaim: s9t2u3v4w5\nstatus: unreviewed\n"),
      ("a document less", String(old.prefix(while: { $0 != "m" }))),
      ("another claim", old.replacing("f7g8h9j2k3", with: "s9t2u3v4w5")),
      (
        "two documents changed places",
        old.replacing("a2b3c4d5e6", with: "z").replacing("f7g8h9j2k3", with: "a2b3c4d5e6")
          .replacing("claim: z", with: "claim: f7g8h9j2k3")
      ),
      ("damaged", old.replacing("status: in-review", with: "status: [in-review")),
      ("an unknown key", old.replacing("status: in-review", with: "state: in-review")),
      (
        "one claim twice",
        old.replacing(
          "m4n5p6q7r8\nstatus: in-review", with: "m4n5p6q7r8\nstatus: verified # a2b3c4d5e6"
        ).replacing("a2b3c4d5e6\nstatus: unreviewed", with: "a2b3c4d5e6\nstatus: verified")
      ),
    ])
  func whole(why: String, new: String) { #expect(changed(new) == nil, "\(why)") }

  @Test("A claim that stands twice is read whole, since the first counts")
  func twice() {
    let old = Self.old.replacing("m4n5p6q7r8", with: "a2b3c4d5e6")
    #expect(changed(old.replacing("in-review", with: "verified"), from: old) == nil)
  }

  @Test("A file that was damaged is read whole where what differs was the damage")
  func mended() {
    #expect(changed(Self.old, from: Self.old.replacing("status: in-review", with: "status")) == nil)
  }
}
