import ClaimModel

/// What the frames read so far of an article, for what later ones leave out.
struct FrameMemory {
  struct Frame {
    var index: Int
    var sentence: Range<Int>
    var paragraph: Int
    var subject: SubjectReading?
    var property: Mention?
    var baseline: Baseline?
    var isChange: Bool
    var unit: String?
    var period: Int?
    var noun: Range<Int>?
    /// 其中…: a part of what was counted before.
    var isPart = false
    /// A share of the whole that its baseline names.
    var isOfWhole = false
    /// A change against a time.
    var isPaced = false
    /// A distance from something else, which no later change goes on with.
    var isBeside = false
  }

  /// Whom the article is about.
  let topic: Name?
  /// Names that are people's, by the titles beside them.
  let persons: Set<String>
  private(set) var frames: [Frame] = []

  init(_ topic: ArticleTopic) {
    self.topic = topic.read()
    persons = topic.persons
  }

  mutating func add(_ frame: Frame) { frames.append(frame) }

  /// The frame before, if it stands in the same sentence.
  func last(in sentence: Range<Int>) -> Frame? {
    guard let last = frames.last, last.sentence == sentence else { return nil }
    return last
  }

  /// The last frame of the sentence that tells of no part: its subject goes on.
  func lastWhole(of sentence: Range<Int>) -> Frame? {
    frames.suffix(8).last { $0.sentence == sentence && !$0.isPart } ?? last(in: sentence)
  }

  /// The last frame of the sentence that is neither a part nor a share: what a share is of.
  func lastAmount(of sentence: Range<Int>) -> Frame? {
    frames.suffix(8).last {
      $0.sentence == sentence && !$0.isPart && $0.unit != "ratio" && $0.unit != "percentage-point"
    }
  }

  /// The last amount of the sentence that can be a whole: no part, share, change or length of time.
  func lastWholeAmount(of sentence: Range<Int>) -> Frame? {
    frames.suffix(8).last { $0.sentence == sentence && !$0.isPart && $0.isAmount }
  }

  /// The same of the sentence before, in the paragraph.
  func lastWholeAmount(before spot: Spot) -> Frame? {
    let near = frames.suffix(8).filter {
      $0.paragraph == spot.paragraph && $0.sentence != spot.sentence
    }
    guard let sentence = near.last?.sentence else { return nil }
    return near.last { $0.sentence == sentence && $0.isAmount }
  }

  /// The amounts of the sentence and of the one before, in the paragraph.
  func amounts(near spot: Spot) -> [Frame] {
    let before = frames.last { $0.sentence != spot.sentence }?.sentence
    return frames.suffix(10).filter {
      $0.paragraph == spot.paragraph && ($0.sentence == spot.sentence || $0.sentence == before)
        && $0.isSize
    }
  }

  /// The last change of the paragraph, if it was against a time.
  func lastPaced(inParagraph paragraph: Int) -> Frame? {
    guard let last = frames.last(where: { $0.isChange && $0.paragraph == paragraph }) else {
      return nil
    }
    return last.isPaced ? last : nil
  }

  /// The frame before, if it stands in the same paragraph.
  func last(inParagraph paragraph: Int) -> Frame? {
    guard let last = frames.last, last.paragraph == paragraph else { return nil }
    return last
  }

  /// The subject of the frame before in the paragraph; one of its own sentence only is passed over behind it.
  func lastSubject(inParagraph paragraph: Int, _ sentence: Range<Int>) -> SubjectReading? {
    let near = frames.suffix(8).reversed().prefix { $0.paragraph == paragraph }
    guard let last = near.first, last.subject?.isBrief == true, last.sentence != sentence else {
      return near.first?.subject
    }
    return near.first { $0.subject?.isBrief == false }?.subject
  }

  /// The last change of the sentence that names its baseline.
  func lastChange(in sentence: Range<Int>) -> Baseline? {
    frames.suffix(12).last {
      $0.sentence == sentence && $0.isChange && $0.baseline != nil && !$0.isBeside
    }?.baseline
  }

  /// The same for the paragraph.
  func lastChange(inParagraph paragraph: Int) -> Baseline? {
    frames.suffix(4).last { $0.paragraph == paragraph && $0.isChange && $0.baseline != nil }?
      .baseline
  }

  /// The baseline of the last change that was told against a year earlier.
  var lastYearly: Baseline? { lastYearly(inParagraph: nil) }

  func lastYearly(inParagraph paragraph: Int?) -> Baseline? {
    frames.suffix(40).last { frame in
      guard frame.isChange, paragraph == nil || frame.paragraph == paragraph,
        let text = frame.baseline?.text
      else { return false }
      return text == "去年同期"
    }?.baseline
  }

  /// The whole of which the number before, in the same sentence, was a share.
  func lastWhole(in sentence: Range<Int>) -> Baseline? {
    guard
      let last = frames.suffix(6).last(where: { $0.sentence == sentence && $0.unit == "ratio" }),
      last.isOfWhole
    else { return nil }
    return last.baseline
  }

  /// The last frame with the same words for its property.
  func last(property: String) -> Frame? {
    frames.suffix(24).last { $0.property?.name == property && $0.subject != nil }
  }
}

extension FrameMemory.Frame {
  /// Neither a rate, a rank, a change nor a length of time.
  var isAmount: Bool { !isChange && property?.name.contains("price") != true && isSize }

  /// Neither a rate, a rank nor a length of time.
  var isSize: Bool {
    !["ratio", "percentage-point", "rank", "a", "mo", "wk", "d", "h"].contains(unit ?? "")
  }
}
