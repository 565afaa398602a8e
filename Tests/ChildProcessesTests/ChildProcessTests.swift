import ChildProcesses
import Foundation
import Testing

@Suite("Other programs")
struct ChildProcessTests {
  private func shell(_ script: String, environment: [String: String] = ["PATH": "/usr/bin:/bin"])
    -> ChildProcess
  {
    ChildProcess(["/bin/sh", "-c", script], environment: environment)
  }

  @Test(
    "The exit status is told, and which signal ended it",
    arguments: [("exit 0", 0), ("exit 3", 3), ("kill -TERM $$", 128 + 15)] as [(String, Int32)])
  func statuses(script: String, status: Int32) throws {
    #expect(try shell(script).run().status == status)
  }

  @Test("Both streams are kept together, whatever their length")
  func captured() throws {
    let outcome = try shell("printf a; printf b >&2; head -c 300000 /dev/zero").run()
    #expect(outcome.output.starts(with: Array("ab".utf8)))
    #expect(outcome.output.count == 300_002)
  }

  @Test("No more is kept than asked for, and the program still ends")
  func bounded() throws {
    var child = shell("head -c 300000 /dev/zero; exit 4")
    child.mostBytes = 10
    let outcome = try child.run()
    #expect(outcome.output.count == 10)
    #expect(outcome.status == 4)
  }

  @Test("Streams go to files, words stay words, the variables are those given")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "assay-child-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("in\n".utf8).write(to: folder.appending(path: "i"))
    var child = ChildProcess(
      ["/bin/sh", "-c", "cat; echo $WORD \"$0\" >&2", "a b; c"],
      environment: ["WORD": "w"])
    child.input = .file(folder.appending(path: "i").path)
    child.output = .file(folder.appending(path: "o").path)
    child.errors = .file(folder.appending(path: "e").path)
    #expect(try child.run().output.isEmpty)
    let out = try String(contentsOf: folder.appending(path: "o"), encoding: .utf8)
    #expect(out == "in\n")
    #expect(try String(contentsOf: folder.appending(path: "e"), encoding: .utf8) == "w a b; c\n")
  }

  @Test("When time is up it is killed, whether it writes or has closed its streams")
  func killed() throws {
    for script in ["exec sleep 1000", "exec >&- 2>&-; exec sleep 1000"] {
      var child = shell(script)
      child.seconds = 1
      #expect(try child.run().status == 128 + 9)
    }
  }

  @Test("A program that is not there is named")
  func missing() {
    let error = #expect(throws: ChildProcess.StartError.self) {
      try ChildProcess(["assay-no-such-program"], environment: [:]).run()
    }
    #expect(error?.program == "assay-no-such-program")
  }
}
