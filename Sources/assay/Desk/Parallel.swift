import Foundation
import Synchronization

/// Work on many items by all processors.
enum Parallel {
  /// How many items are worth having at hand at a time: enough for every processor, few enough for memory.
  static var window: Int { 4 * ProcessInfo.processInfo.activeProcessorCount }

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
