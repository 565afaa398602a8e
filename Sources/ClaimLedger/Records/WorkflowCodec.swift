import ClaimModel

/// `Workflows/review.yaml`, `Workflows/conflict.yaml`: one document.
public enum WorkflowCodec: RecordCodec {
  public static func write(_ workflow: Workflow, to writer: inout YAMLWriter) {
    writer.number("format", format)
    writer.text("name", workflow.name)
    writer.text("initial", workflow.initial)
    writer.list("states", workflow.states) { writer, state in
      writer.text("name", state.name)
      writer.text("note", state.note)
      writer.text("key", state.key.map { "\($0)" })
      if state.waits { writer.truth("waits", true) }
    }
    writer.list("transitions", workflow.transitions) { writer, transition in
      writer.flow("from", transition.from)
      writer.text("to", transition.to)
      if transition.requires != Workflow.Requirements() {
        writer.map("requires") { write(transition.requires, &$0) }
      }
    }
    guard let reopening = workflow.reopening else { return }
    writer.map("reopen") { writer in
      writer.flow("when", reopening.changes.sorted().map(\.rawValue))
      writer.flow("from", reopening.from)
      writer.text("to", reopening.to)
    }
  }

  private static func write(_ needs: Workflow.Requirements, _ writer: inout YAMLWriter) {
    if needs.evidence > 0 { writer.number("evidence", needs.evidence) }
    writer.raw("bearing", needs.bearing?.rawValue)
    writer.raw("least-reliability", needs.leastReliability.map { "\($0)" })
    if needs.origins > 0 { writer.number("origins", needs.origins) }
    if needs.reason { writer.truth("reason", true) }
    if needs.evidenceOrReason { writer.truth("evidence-or-reason", true) }
    if needs.anotherPerson { writer.truth("another-person", true) }
  }

  /// The whole file.
  public static func file(_ workflow: Workflow) -> [UInt8] {
    var writer = YAMLWriter.single()
    write(workflow, to: &writer)
    return writer.bytes
  }

  public static func decode(_ bytes: [UInt8], path: String) -> Decoded<Workflow> {
    decode(bytes, path: path) { fields in
      let name = fields.required("name")
      let initial = fields.required("initial")
      var known: Set<String> = []
      let states = fields.list("states") { state(&$0, &known) }
      let transitions = fields.list("transitions") { transition(&$0, known) }
      let reopen = fields.map("reopen") { reopening(&$0, known) }
      if !known.contains(initial) {
        fields.sink.add(
          fields.line(of: "initial"), 1, "`initial` names no state: `\(initial)`",
          hint: Nearest.hint(initial, known.sorted()))
      }
      if !known.contains(Workflow.split) {
        fields.sink.add(
          fields.line(of: "states"), 1, "the state `\(Workflow.split)` is missing",
          hint: "Every workflow has it: merged decisions that disagree end there.")
      }
      return Workflow(
        name: name, initial: initial, states: states, transitions: transitions,
        reopening: reopen)
    }
  }

  private static func state(_ fields: inout FieldReader, _ known: inout Set<String>)
    -> Workflow.State
  {
    let name = fields.required("name")
    if !known.insert(name).inserted {
      fields.sink.add(
        fields.line(of: "name"), fields.column, "the state `\(name)` stands here twice")
    }
    let note = fields.text("note")
    let key = fields.parse("key", "one small letter") {
      $0.utf8.count == 1 && $0.utf8.allSatisfy { (97...122).contains($0) } ? $0.first : nil
    }
    return Workflow.State(
      name: name, note: note, key: key, waits: fields.truth("waits") ?? false)
  }

  private static func transition(_ fields: inout FieldReader, _ known: Set<String>)
    -> Workflow.Transition
  {
    let from = fields.states("from", known)
    let to = fields.state("to", known)
    let requires = fields.map("requires", requirements) ?? Workflow.Requirements()
    return Workflow.Transition(from: from, to: to, requires: requires, line: fields.line)
  }

  private static func reopening(_ fields: inout FieldReader, _ known: Set<String>)
    -> Workflow.Reopening
  {
    let words = Workflow.Change.allCases.map(\.rawValue)
    let changes = fields.named("when", words, "is nothing that can happen to a claim")
    return Workflow.Reopening(
      changes: Set(changes.compactMap { Workflow.Change(rawValue: $0) }),
      from: fields.states("from", known), to: fields.state("to", known))
  }

  private static func requirements(_ fields: inout FieldReader) -> Workflow.Requirements {
    var needs = Workflow.Requirements()
    needs.evidence = fields.count("evidence")
    needs.bearing = fields.word("bearing", Evidence.Bearing.self)
    needs.leastReliability = fields.letter("least-reliability")
    needs.origins = fields.count("origins")
    needs.reason = fields.truth("reason") ?? false
    needs.evidenceOrReason = fields.truth("evidence-or-reason") ?? false
    needs.anotherPerson = fields.truth("another-person") ?? false
    return needs
  }
}

extension FieldReader {
  /// Names of states; one that is none is a problem at its own place.
  fileprivate mutating func states(_ key: String, _ known: Set<String>) -> [String] {
    named(key, known.sorted(), "is no state")
  }

  fileprivate mutating func state(_ key: String, _ known: Set<String>) -> String {
    let names = states(key, known)
    if names.isEmpty { missing(key) }
    return names.first ?? ""
  }

  /// Texts of a list, each of which must be one of `known`.
  fileprivate mutating func named(_ key: String, _ known: [String], _ complaint: String)
    -> [String]
  {
    items(key).compactMap { item in
      guard case .scalar(let text, _) = item.content else {
        sink.add(item, "expected a name, found \(item.noun)")
        return nil
      }
      if !known.contains(text) {
        sink.add(
          item, "`\(key)`: `\(text)` \(complaint)",
          hint: Nearest.hint(text, known) ?? "Known: \(known.joined(separator: ", ")).")
      }
      return text
    }
  }

  fileprivate mutating func count(_ key: String) -> Int {
    parse(key, "a whole number from 0 to 99") {
      Int($0).flatMap { (0...99).contains($0) ? $0 : nil }
    } ?? 0
  }

  /// A letter of the Admiralty code.
  mutating func letter(_ key: String) -> Character? {
    parse(key, "a letter from A to F") {
      $0.count == 1 && "ABCDEF".contains($0) ? $0.first : nil
    }
  }
}
