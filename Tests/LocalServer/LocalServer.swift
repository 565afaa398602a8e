import Foundation
import Synchronization

/// A web server on 127.0.0.1 that gives the same answers to the same paths.
public final class LocalServer: Sendable {
  /// What is sent for a path, whole; `nil` sends nothing and waits for the other side to leave.
  public typealias Answers = @Sendable (_ path: String) -> [UInt8]?

  public let port: Int
  private let socket: Int32
  private let seen = Mutex<[String]>([])

  /// The heads of the requests so far.
  public var requests: [String] { seen.withLock { $0 } }

  public init(_ answers: @escaping Answers) throws {
    socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = socket
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard bound else { throw POSIXError(.EADDRINUSE) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in
      // The socket is closed here and nowhere else, so that its number is not another's while we wait.
      defer { close(descriptor) }
      while true {
        let client = accept(descriptor, nil, nil)
        if client >= 0 {
          Thread.detachNewThread { self.serve(client, answers) }
        } else if errno != EINTR && errno != ECONNABORTED {
          return
        }
      }
    }
  }

  public func stop() { shutdown(socket, Int32(SHUT_RDWR)) }

  private func serve(_ client: Int32, _ answers: Answers) {
    defer {
      // A program that another test starts meanwhile may hold the connection too: closing is not enough.
      shutdown(client, Int32(SHUT_RDWR))
      close(client)
    }
    var (head, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 4096))
    while !String(decoding: head, as: UTF8.self).contains("\r\n\r\n") {
      let count = recv(client, &buffer, buffer.count, 0)
      if count <= 0 { return }
      head += buffer[..<count]
    }
    let text = String(decoding: head, as: UTF8.self)
    seen.withLock { $0.append(text) }
    let path = text.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
    guard let answer = answers(path) else {
      while recv(client, &buffer, buffer.count, 0) > 0 {}
      return
    }
    var sent = 0
    while sent < answer.count {
      let count = answer[sent...].withUnsafeBytes {
        send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return }
      sent += count
    }
  }

  public static func page(
    _ body: String, status: String = "200 OK", type: String = "text/html; charset=utf-8",
    more: [String] = []
  ) -> [UInt8] {
    let head = ["HTTP/1.1 \(status)", "Content-Type: \(type)", "Connection: close"] + more
    return Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
  }

  public static func leading(to place: String) -> [UInt8] {
    page("", status: "302 Found", more: ["Location: \(place)", "Content-Length: 0"])
  }
}
