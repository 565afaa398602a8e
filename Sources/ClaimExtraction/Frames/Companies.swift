import ClaimModel

/// Finds the firm that 公司 means.
struct Companies {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// 局 會 署 部 院 廳 處 委 社 黨 府: the ends of offices and societies, which are no firms.
  private static let offices: Set<UInt32> = Set(Folding.fold("局会署部院厅处委社党府队校"))
  private static let reach = 40

  /// 局方, 院方, 警方: the office that was named last and ends in the same character.
  func office(_ words: Range<Int>) -> Name? {
    guard words.count == 2, scene[words.lowerBound + 1] == 0x65B9 else { return nil }
    let last = scene[words.lowerBound]
    return scene.names.within(0..>words.lowerBound).suffix(Self.reach).last { name in
      name.type == "organisation" && scene[lastHan(of: name)] == last
    }
  }

  /// The organisation of any kind named last before `place`.
  func any(before place: Int) -> Name? {
    scene.names.within(0..>place).suffix(Self.reach).last {
      $0.type == "organisation" && $0.source != .anaphor
    }
  }

  /// The organisation named last before `place` that can be a firm.
  func last(before place: Int) -> Name? {
    let names = scene.names.within(0 ..> place).suffix(Self.reach)
    return names.last { name in
      name.type == "organisation" && name.source != .anaphor
        && !Self.offices.contains(scene[lastHan(of: name)])
    }
  }

  /// The last character of the Chinese form: before a bracket that gives another.
  private func lastHan(of name: Name) -> Int {
    var i = name.range.upperBound - 1
    while i > name.range.lowerBound, !scene[i].isHan { i -= 1 }
    return i
  }
}
