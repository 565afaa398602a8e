// Which blocks of the article's element are the article. Left out are: blocks that are mostly links, lines
// that invite, credit or warn, times and bylines, and what stands before the first sentence without being
// one (the section's name, labels). A heading stays only where something of what it heads stays.

/// The article's lines, and what was said around them of writer and date.
struct PageLines {
  private(set) var lines: [String] = []
  /// Blocks that may hold writer, publisher and date, the likeliest first.
  private(set) var bylines: [PageBlocks.Block] = []

  /// How many blocks before and behind the text are looked at for writer and date.
  private static let around = 10

  /// - Parameters:
  ///   - blocks: of the whole page.
  ///   - range: the nodes of the article's element.
  ///   - lead: the nodes between the page's heading and that element, where a summary may stand.
  init(_ blocks: [PageBlocks.Block], in range: Range<Int>, lead: Range<Int>, title: String?) {
    let inside = blocks.indices.filter {
      range.contains(blocks[$0].node)
        || lead.contains(blocks[$0].node)
          && (PageLines.isProse(blocks[$0]) || PageLines.isKeyPoint(blocks[$0])
            || PageLines.headsKeyPoints(blocks, $0))
    }
    let key = title.map(PageLines.key)
    let first = inside.first { PageLines.isProse(blocks[$0]) } ?? inside.first ?? 0
    let stays = inside.map { index in
      let block = blocks[index]
      if block.isRow { return true }
      let isLinks = block.links > 60 && block.weight < 200
      let isNotice =
        isLinks || block.isByline || block.isAside || block.hasMail && block.weight < 160
        || PageNotices.isNotice(block.text) || PageNotices.isTime(block.text)
      if isNotice || PageLines.key(block.text) == key { return false }
      return index >= first || PageLines.mayPrecede(block)
    }
    var open: [String] = []
    var lost = false
    for (index, isKept) in zip(inside, stays) {
      let block = blocks[index]
      if block.isHeading {
        if lost { open = [] }
        lost = false
        if isKept { open.append(block.text) }
      } else if isKept {
        lines += open
        open = []
        lost = false
        if lines.last != block.text { lines.append(block.text) }
      } else if !open.isEmpty {
        lost = true
      }
    }
    bylines = PageLines.bylines(blocks, inside, first)
  }

  /// A line of the article before its first sentence: a heading, or long enough for a subtitle.
  private static func mayPrecede(_ block: PageBlocks.Block) -> Bool {
    block.isHeading || isKeyPoint(block)
      || block.weight >= 40 && !block.text.hasPrefix("By ")
        && WrittenDate.first(in: block.text) == nil
  }

  private static func isProse(_ block: PageBlocks.Block) -> Bool {
    guard !block.isHeading, !block.isByline, !block.isAside, block.links < 50 else { return false }
    return block.isRow || block.weight >= 40 && PageText.endsSentence(block.text)
      || block.weight >= 140
  }

  /// An item of the list of key points that stands above many reports.
  private static func isKeyPoint(_ block: PageBlocks.Block) -> Bool {
    block.isItem && block.weight >= 30 && block.links == 0 && !block.isByline && !block.isAside
  }

  /// The heading of that list.
  private static func headsKeyPoints(_ blocks: [PageBlocks.Block], _ index: Int) -> Bool {
    blocks[index].isHeading && index + 1 < blocks.count && isKeyPoint(blocks[index + 1])
  }

  private static func bylines(
    _ blocks: [PageBlocks.Block], _ inside: [Int], _ first: Int
  ) -> [PageBlocks.Block] {
    let last = inside.last ?? 0
    let before = (max(0, first - around)..<max(first, 0)).map { blocks[$0] }.reversed()
    let head = (first..<min(blocks.count, first + 5)).map { blocks[$0] }
    let tail = (min(last, blocks.count)..<min(blocks.count, last + 4)).map { blocks[$0] }
    return before.filter(\.isByline) + before.filter { !$0.isByline } + head.filter { !$0.isRow }
      + tail.suffix(4)
  }

  /// Letters and digits in lower case: two ways of writing one title are equal.
  static func key(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }
}
