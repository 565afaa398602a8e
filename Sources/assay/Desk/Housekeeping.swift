import ClaimLedger
import Foundation

/// Keeps a ledger's repository from filling with small files.
///
/// Each decision leaves about five objects as files of their own, and nothing that Assay does packs them: git's own
/// commands do, when they happen to be run. So once there are as many as git itself would pack, git is asked to; it
/// goes into the background, keeps what nobody names yet for two weeks, and locks against a second of its kind.
enum Housekeeping {
  /// git's own measure (`gc.auto`, 6,700 files): more than so many in one of the 256 folders.
  static let mostInOneFolder = 27
  /// `gc.autoPackLimit`.
  static let mostPacks = 50

  /// Asks git to pack, where it is due and the user has not switched it off. Never fails: it is a favour.
  static func packIfDue(_ ledger: Ledger) {
    guard isDue(ledger.objectsFolder), ledger.setting("gc.auto") != "0" else { return }
    _ = try? Child.run(
      ["git", "-C", ledger.root, "-c", "core.hooksPath=/dev/null", "gc", "--auto", "--quiet"],
      capturing: true, setting: ["LC_ALL": "C"])
  }

  /// Object ids are spread evenly, so one folder stands for all.
  static func isDue(_ objects: String) -> Bool {
    count(in: objects + "/17") > mostInOneFolder
      || count(in: objects + "/pack", ending: ".pack") > mostPacks
  }

  private static func count(in folder: String, ending: String = "") -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return ending.isEmpty ? names.count : names.count { $0.hasSuffix(ending) }
  }
}
