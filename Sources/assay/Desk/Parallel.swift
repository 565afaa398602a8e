import Foundation
import Synchronization

/// Work on many items by all processors.
enum Parallel {
  /// How many items are worth having at hand at a time, so that no processor waits long for the last of them.
  static var window: Int { 16 * ProcessInfo.processInfo.activeProcessorCount }

  /// How many bytes of documents are at hand at a time, if one alone is not larger.
  static let windowSize = 1 << 20

  /// The items in as many runs as there are processors, none but the last shorter than `least`.
  static func shares<Item>(of items: [Item], least: Int) -> [[Item]] {
    let processors = ProcessInfo.processInfo.activeProcessorCount
    let size = max(least, (items.count + processors - 1) / processors)
    return stride(from: 0, to: items.count, by: size).map {
      Array(items[$0..<min($0 + size, items.count)])
    }
  }

  /// What `work` makes of each item, in the items' order.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count > 1 else { return items.map(work) }
    let made = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: items.count) { i in
      let result = work(items[i])
      made.withLock { $0[i] = result }
    }
    return made.withLock { made in items.indices.compactMap { made[$0] } }
  }
}
