import Foundation

/// Another program, run in the foreground of the same terminal.
///
/// Foundation's `Process` puts its children into a process group of their own, from which an editor or a
/// question for a password cannot reach the terminal.
enum Child {
  struct Outcome {
    /// The exit status; 128 and the signal's number where one ended it.
    var status: Int32
    /// What it wrote, where that was captured.
    var output: [UInt8]
  }

  /// Runs a program found on PATH and waits for it; no shell is between.
  ///
  /// - Parameters:
  ///   - capturing: both its streams are kept; else they are ours.
  ///   - setting: variables on top of our environment.
  /// - Throws: `Failure` where it cannot be started.
  static func run(_ words: [String], capturing: Bool, setting: [String: String] = [:])
    throws(Failure) -> Outcome
  {
    var ends: [Int32] = [-1, -1]
    if capturing, pipe(&ends) != 0 { throw failure(words, errno) }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if capturing {
      posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
    }
    let environment = ProcessInfo.processInfo.environment.merging(setting) { _, new in new }
    var pid = pid_t()
    let result = withCStrings(words) { arguments in
      withCStrings(environment.map { "\($0)=\($1)" }) { variables in
        posix_spawnp(&pid, words.first ?? "", &actions, nil, arguments, variables)
      }
    }
    if capturing { close(ends[1]) }
    defer { if capturing { close(ends[0]) } }
    guard result == 0 else { throw failure(words, result) }
    let output = capturing ? readAll(ends[0]) : []
    return Outcome(status: wait(pid), output: output)
  }

  private static func failure(_ words: [String], _ code: Int32) -> Failure {
    Failure(
      "\(words.first ?? "The program") could not be started.",
      why: String(cString: strerror(code)) + ".",
      hint: "install it, or put it on PATH")
  }

  private static func readAll(_ end: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(end, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] } else if count == 0 || errno != EINTR { break }
    }
    return bytes
  }

  private static func wait(_ pid: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 { if errno != EINTR { return 127 } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func withCStrings<T>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T
  ) -> T {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
