import ClaimModel

/// `Reviews/conflicts/<xx>/<id>.yaml`: one conflict with the decisions about it.
public enum ConflictCodec: RecordCodec {
  public static func write(_ record: ConflictRecord, to writer: inout YAMLWriter) {
    let conflict = record.conflict
    writer.text("conflict", conflict.id.text)
    writer.text("status", conflict.status)
    writer.raw("class", conflict.class.rawValue)
    writer.raw("type", conflict.type.rawValue)
    writer.raw("severity", conflict.severity.rawValue)
    writer.flow("claims", conflict.claims.map(\.text))
    writer.text("explanation", conflict.explanation)
    writer.text("reconciliation", conflict.reconciliation)
    writer.flow("origins", conflict.origins.map { "\($0)" }, areRaw: true)
    writer.flow("seen", record.seen)
    DecisionFields.write(record.decisions, to: &writer)
  }

  public static func decode(_ bytes: [UInt8], path: String) -> Decoded<ConflictRecord> {
    decode(bytes, path: path) { fields in
      let id = fields.identifier("conflict")
      let status = fields.required("status")
      let name = fields.requiredWord("class", Conflict.Class.needsPerson)
      let type = fields.requiredWord("type", ConflictType.unfilled)
      let severity = fields.requiredWord("severity", Conflict.Severity.low)
      let claims = fields.texts("claims").map { ClaimID($0) }
      if claims.isEmpty { fields.missing("claims") }
      let explanation = fields.required("explanation")
      let reconciliation = fields.text("reconciliation")
      let origins = fields.counts("origins")
      let conflict = Conflict(
        class: name, type: type, severity: severity, status: status, claims: claims,
        explanation: explanation, reconciliation: reconciliation, origins: origins,
        id: ConflictID(id))
      let seen = fields.texts("seen")
      let decisions = fields.list("decisions", DecisionFields.decision)
      return ConflictRecord(conflict: conflict, decisions: decisions, seen: seen)
    }
  }
}

extension FieldReader {
  fileprivate mutating func counts(_ key: String) -> [Int] {
    texts(key).compactMap { text in
      if let count = Int(text), count >= 0 { return count }
      sink.add(line(of: key), 1, "expected a whole number, found `\(text)`")
      return nil
    }
  }
}
