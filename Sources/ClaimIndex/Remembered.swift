/// Values that were made of late, as many as there is room for.
///
/// They stand in two halves. When the newer half is full the older is forgotten and the newer takes its place; what is
/// asked for again moves to the newer. So what is used stays, and no order of use need be kept.
struct Remembered<Key: Hashable, Value> {
  private let half: Int
  private var newer: [Key: Value] = [:]
  private var older: [Key: Value] = [:]

  init(atMost most: Int) { half = max(1, most / 2) }

  subscript(_ key: Key) -> Value? {
    mutating get {
      if let value = newer[key] { return value }
      guard let value = older[key] else { return nil }
      keep(value, for: key)
      return value
    }
    set {
      if let newValue { keep(newValue, for: key) }
    }
  }

  private mutating func keep(_ value: Value, for key: Key) {
    if newer.count >= half {
      swap(&older, &newer)
      newer.removeAll(keepingCapacity: true)
    }
    newer[key] = value
  }
}
