import Foundation
import Testing

@testable import assay

/// A ledger at `desk` with one small article of three claims; more can be told of the same mill.
struct Mill {
  let tool: Tool
  /// "The mill at Oakford employs 340 people."
  let staff: String
  /// "Its output rose to 12,000 tonnes in 2024."
  let output: String
  /// "The mayor said the harbour will cost 45 million dollars."
  let harbour: String

  init() throws {
    tool = try Tool()
    try tool.assay("init", "desk", "-q")
    try tool.write(
      "The mill at Oakford employs 340 people. Its output rose to 12,000 tonnes in 2024.\n\n"
        + "The mayor said the harbour will cost 45 million dollars.\n", to: "oakford.txt")
    try tool.assay(
      "add", "../oakford.txt", "--date", "2025-03-01", "--publisher", "Oakford Post", "-q",
      in: "desk")
    staff = try #require(try tool.ids("value:340").first)
    output = try #require(try tool.ids("value:12000").first)
    harbour = try #require(try tool.ids("unit:USD").first)
  }

  /// Adds an article that contradicts the number of people.
  @discardableResult
  func contradict(in place: String = "desk") throws -> Tool.Outcome {
    try tool.write("The mill at Oakford employs 520 people.\n", to: "ash.txt")
    return try tool.assay(
      "add", "../ash.txt", "--date", "2025-03-02", "--publisher", "Ash Times", in: place)
  }

  func assay(_ words: String..., input: String = "") throws -> Tool.Outcome {
    try tool.run(words, in: "desk", input: input)
  }

  /// The state of a claim's review.
  func status(_ id: String) throws -> String {
    let line = try tool.run(["list", "--json", "id:\(id)"], in: "desk").out
    let end = line.components(separatedBy: "\"status\":\"").last ?? ""
    return String(end.prefix { $0 != "\"" })
  }

  /// The output with the commit ids made alike.
  func masked(_ text: String) -> String { DeskCommandTests.masked(text) }
}
