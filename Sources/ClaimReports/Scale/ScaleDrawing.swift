import ClaimModel

/// A number scale as SVG: a row a claim, points and intervals; plans are diamonds, expectations rings, results discs.
///
/// Positions are percentages and letters keep their size, so it reads at any width; colours come from the page.
enum ScaleDrawing {
  /// What stands over a row.
  struct Label {
    var letter: String
    var value: String
    var publisher: String
  }

  private static let rowHeight = 44

  static func node(_ scale: NumberScale, labels: [Label], label: String) -> HTMLNode {
    let height = scale.rows.count * rowHeight
    var children: [HTMLNode] = [.tag("title", [], label)]
    for tick in scale.ticks { children.append(gridLine(tick, height)) }
    for (i, row) in scale.rows.enumerated() {
      children += self.row(row, labels[i], top: i * rowHeight)
    }
    children += tickLabels(scale.ticks, height)
    return .tag(
      "svg",
      [
        .style("scale"), .named("role", "img"), .named("aria-label", label),
        .named("width", "100%"), .named("height", "\(height + 26)"),
      ], children)
  }

  private static func gridLine(_ tick: NumberScale.Tick, _ height: Int) -> HTMLNode {
    line("grid", tick.place, tick.place, 4, height + 4)
  }

  /// The labels that have room: on a page of ordinary width, and without the minor ones on a telephone.
  private static func tickLabels(_ ticks: [NumberScale.Tick], _ height: Int) -> [HTMLNode] {
    let wide = TickRoom.labels(ticks, width: TickRoom.page)
    let narrow = Set(TickRoom.labels(ticks, width: TickRoom.telephone))
    return wide.map { i in
      let anchor = i == 0 ? "start" : i == ticks.count - 1 ? "end" : "middle"
      return .tag(
        "text",
        [
          .style(narrow.contains(i) ? "tick" : "tick minor"), .named("x", percent(ticks[i].place)),
          .named("y", "\(height + 20)"), .named("text-anchor", anchor),
        ], ticks[i].label)
    }
  }

  private static func row(_ row: NumberScale.Row, _ label: Label, top: Int) -> [HTMLNode] {
    let kind = row.kind.rawValue
    let y = top + 30
    var nodes = [line("track", 0, 10_000, y, y)]
    switch (row.low, row.high) {
    case (let low?, let high?) where low == high: nodes.append(mark(kind, low, y))
    case (let low, let high):
      nodes.append(line("span \(kind)", low ?? 0, high ?? 10_000, y, y))
      for end in [low, high].compactMap(\.self) { nodes.append(mark(kind, end, y)) }
      if high == nil { nodes.append(arrow(kind, 10_000, y, pointing: 1)) }
      if low == nil { nodes.append(arrow(kind, 0, y, pointing: -1)) }
    }
    nodes.append(
      .tag(
        "text", [.style("name"), .named("x", "0"), .named("y", "\(top + 16)")],
        [
          .tag("tspan", [.style("letter")], label.letter),
          .tag("tspan", [.style("value"), .named("dx", "8")], label.value),
          .tag("tspan", [.style("publisher"), .named("dx", "8")], label.publisher),
        ]))
    return nodes
  }

  private static func mark(_ kind: String, _ place: Int, _ y: Int) -> HTMLNode {
    shape(
      "mark \(kind)", place, y,
      kind == "plan" ? "M-7 0 0-7 7 0 0 7Z" : "M-6 0A6 6 0 1 0 6 0 6 6 0 1 0-6 0Z")
  }

  /// An open bound runs off the scale.
  private static func arrow(_ kind: String, _ place: Int, _ y: Int, pointing: Int) -> HTMLNode {
    shape(
      "arrow \(kind)", place, y, pointing > 0 ? "M-2-6 6 0-2 6Z" : "M2-6-6 0 2 6Z")
  }

  private static func shape(_ names: String, _ place: Int, _ y: Int, _ path: String) -> HTMLNode {
    .tag(
      "svg", [.named("x", percent(place)), .named("y", "\(y)"), .named("overflow", "visible")],
      [.tag("path", [.style(names), .named("d", path)], [])])
  }

  private static func line(_ names: String, _ x1: Int, _ x2: Int, _ y1: Int, _ y2: Int) -> HTMLNode
  {
    .tag(
      "line",
      [
        .style(names), .named("x1", percent(x1)), .named("x2", percent(x2)), .named("y1", "\(y1)"),
        .named("y2", "\(y2)"),
      ], [])
  }

  /// The scale leaves two per cent free at either side.
  private static func percent(_ place: Int) -> String {
    let inner = 200 + place * 96 / 100
    let cents = inner % 100
    return "\(inner / 100).\(cents < 10 ? "0" : "")\(cents)%"
  }
}

/// The sides of a conflict are lettered, so that chart and quotes find each other without colour.
enum SideName {
  static func letter(_ index: Int) -> String {
    let letters = ["A", "B", "C", "D", "E", "F"]
    return index < letters.count ? letters[index] : "\(index + 1)"
  }
}
