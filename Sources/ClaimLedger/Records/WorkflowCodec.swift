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
    }
    writer.list("transitions", workflow.transitions) { writer, transition in
      writer.flow("from", transition.from)
      writer.text("to", transition.to)
      if transition.requires != Workflow.Requirements() {
        writer.map("requires") { write(transition.requires, &$0) }
      }
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
      let states = fields.list("states") { fields in
        Workflow.State(name: fields.required("name"), note: fields.text("note"))
      }
      let known = Set(states.map(\.name))
      let transitions = fields.list("transitions") { transition(&$0, known) }
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
      return Workflow(name: name, initial: initial, states: states, transitions: transitions)
    }
  }

  private static func transition(_ fields: inout FieldReader, _ known: Set<String>)
    -> Workflow.Transition
  {
    let from = fields.texts("from")
    let to = fields.required("to")
    let requires = fields.map("requires", requirements) ?? Workflow.Requirements()
    for (key, names) in [("from", from), ("to", [to])] {
      for name in names where !known.contains(name) && !name.isEmpty {
        fields.sink.add(
          fields.line(of: key), fields.column, "`\(key)` names no state: `\(name)`",
          hint: Nearest.hint(name, known.sorted()))
      }
    }
    return Workflow.Transition(from: from, to: to, requires: requires, line: fields.line)
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
