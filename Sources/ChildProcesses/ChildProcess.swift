import Foundation
import Synchronization

/// Another program, started and waited for.
///
/// Started by `posix_spawn` and awaited by `waitpid`: no shell is between, and nothing but the three streams is passed on.
/// Foundation's `Process` learns of an end through a run loop, and on Linux sometimes never does.
public struct ChildProcess: Sendable {
  /// Where a stream comes from or goes to.
  public enum Stream: Hashable, Sendable {
    /// Ours.
    case inherited
    case nothing
    /// Kept, as `Outcome.output`; output and errors together where both are.
    case captured
    /// A file's path; written anew.
    case file(String)
  }

  public struct Outcome: Sendable {
    /// The exit status; 128 and the signal's number where one ended it.
    public var status: Int32
    /// What was captured.
    public var output: [UInt8]

    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// It could not be started.
  public struct StartError: Error, Sendable {
    public let program: String
    public let why: String
  }

  /// The program, found on PATH where it is no path, and its arguments.
  public var words: [String]
  public var environment: [String: String]
  public var input: Stream = .inherited
  public var output: Stream = .captured
  public var errors: Stream = .captured
  /// More than so many bytes are read, but not kept.
  public var mostBytes = Int.max
  /// It is killed when so many seconds have passed.
  public var seconds: Int?

  public init(_ words: [String], environment: [String: String]) {
    (self.words, self.environment) = (words, environment)
  }

  public func run() throws(StartError) -> Outcome {
    let (pid, end) = try start()
    defer { if end >= 0 { close(end) } }
    let deadline = seconds.map { ContinuousClock.now + .seconds($0) }
    let bytes = end >= 0 ? readAll(end, until: deadline) : []
    return Outcome(status: Self.wait(for: pid, until: deadline), output: bytes)
  }

  /// One at a time, so that no program gets the end of another's pipe.
  private static let starting = Mutex(())

  /// The process, and the end from which what it writes is read; -1 where nothing is captured.
  private func start() throws(StartError) -> (pid_t, Int32) {
    let isCapturing = output == .captured || errors == .captured
    let started = Self.starting.withLock { _ -> Result<(pid_t, Int32), StartError> in
      var ends: [Int32] = [-1, -1]
      if isCapturing, pipe(&ends) != 0 { return .failure(failure(errno)) }
      for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      var pid = pid_t()
      let result = spawn(&pid, captured: ends[1])
      if isCapturing { close(ends[1]) }
      if result != 0, isCapturing { close(ends[0]) }
      return result == 0 ? .success((pid, ends[0])) : .failure(failure(result))
    }
    return try started.get()
  }

  private func spawn(_ pid: inout pid_t, captured end: Int32) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, number) in zip([input, output, errors], STDIN_FILENO...STDERR_FILENO) {
      let flags = number == STDIN_FILENO ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
      switch stream {
      case .inherited: break
      case .captured: posix_spawn_file_actions_adddup2(&actions, end, number)
      case .nothing: posix_spawn_file_actions_addopen(&actions, number, "/dev/null", flags, 0)
      case .file(let path):
        posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
      }
    }
    // A thread of ours may hold signals back; the program is to hear them.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    return Self.withCStrings(words) { arguments in
      Self.withCStrings(environment.map { "\($0)=\($1)" }) { variables in
        posix_spawnp(&pid, words.first ?? "", &actions, &attributes, arguments, variables)
      }
    }
  }

  private func failure(_ code: Int32) -> StartError {
    StartError(program: words.first ?? "", why: String(cString: strerror(code)))
  }

  /// What it writes until it closes its streams or time is up.
  private func readAll(_ end: Int32, until deadline: ContinuousClock.Instant?) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let deadline {
        var door = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
        let left = (deadline - .now) / .milliseconds(1)
        if left <= 0 || poll(&door, 1, Int32(left.rounded(.up))) == 0 { break }
      }
      let count = read(end, &buffer, buffer.count)
      if count == 0 || count < 0 && errno != EINTR { break }
      if count > 0 { bytes += buffer[..<min(count, mostBytes - bytes.count)] }
    }
    return bytes
  }

  private static func wait(for pid: pid_t, until deadline: ContinuousClock.Instant?) -> Int32 {
    var status: Int32 = 0
    while deadline.map({ $0 > .now }) ?? false {
      if waitpid(pid, &status, WNOHANG) != 0 { return code(status) }
      usleep(2000)
    }
    if deadline != nil { kill(pid, SIGKILL) }
    while waitpid(pid, &status, 0) < 0 { if errno != EINTR { return 127 } }
    return code(status)
  }

  private static func code(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func withCStrings<T>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T
  ) -> T {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
