import ClaimModel

/// Evidence and decisions, as they stand in reviews and in conflict records.
enum DecisionFields {
  static func write(_ evidence: [Evidence], to writer: inout YAMLWriter) {
    writer.list("evidence", evidence) { writer, item in
      writer.text("id", item.id.text)
      writer.text("source", item.source)
      writer.text("url", item.url)
      write(item.exhibit, &writer)
      writer.raw("bearing", item.bearing.rawValue)
      writer.raw("grade", item.grade?.description)
      writer.text("note", item.note)
      write("brought", item.brought, &writer)
      write("taken-back", item.takenBack, &writer)
    }
  }

  private static func write(_ exhibit: Evidence.Exhibit?, _ writer: inout YAMLWriter) {
    switch exhibit {
    case .file(let name, let hash):
      writer.map("file") { writer in
        writer.text("name", name)
        writer.text("sha256", hash)
      }
    case .passage(let article, let anchor):
      writer.text("article", article.text)
      if let anchor { writer.map("anchor") { AnchorFields.write(anchor, &$0) } }
    case nil: break
    }
  }

  private static func write(_ key: String, _ act: Evidence.Act?, _ writer: inout YAMLWriter) {
    guard let act else { return }
    writer.map(key) { writer in
      writer.text("by", act.by)
      writer.raw("at", act.at)
    }
  }

  static func write(_ decisions: [Decision], to writer: inout YAMLWriter) {
    writer.list("decisions", decisions) { writer, decision in
      writer.text("id", decision.id.text)
      writer.text("from", decision.from)
      writer.text("to", decision.to)
      writer.raw("about", decision.about?.rawValue)
      writer.text("by", decision.by)
      writer.raw("at", decision.at)
      writer.text("reason", decision.reason)
      writer.flow("evidence", decision.evidence.map(\.text))
      if let after = decision.after {
        if after.isEmpty { writer.raw("after", "[]") }
        writer.flow("after", after.map(\.text))
      }
      writer.text("undoes", decision.undoes?.text)
    }
  }

  static func evidence(_ fields: inout FieldReader) -> Evidence {
    let id = fields.identifier("id")
    let source = fields.required("source")
    let url = fields.text("url")
    let exhibit = exhibit(&fields)
    let bearing = fields.requiredWord("bearing", Evidence.Bearing.context)
    let grade = fields.parse("grade", "a grade such as B2 (A-F and 1-6)") { Grade($0) }
    let note = fields.text("note")
    let brought = fields.map("brought", act)
    return Evidence(
      id: EvidenceID(id), source: source, url: url, exhibit: exhibit, bearing: bearing,
      grade: grade, note: note, brought: brought, takenBack: fields.map("taken-back", act))
  }

  private static func exhibit(_ fields: inout FieldReader) -> Evidence.Exhibit? {
    let file = fields.map("file") { fields in
      Evidence.Exhibit.file(
        name: fields.required("name"),
        sha256: fields.parse("sha256", "64 hexadecimal digits") { isHash($0) ? $0 : nil } ?? "")
    }
    let article = fields.text("article").map { ArticleID($0) }
    let anchor = fields.map("anchor", AnchorFields.read)
    if let file { return file }
    return article.map { .passage($0, anchor) }
  }

  private static func isHash(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  private static func act(_ fields: inout FieldReader) -> Evidence.Act {
    Evidence.Act(by: fields.required("by"), at: time(&fields))
  }

  private static func time(_ fields: inout FieldReader) -> String {
    let at = fields.parse("at", "a time such as 2026-11-22T09:14:03Z") { isTime($0) ? $0 : nil }
    if at == nil { fields.missing("at") }
    return at ?? ""
  }

  static func decision(_ fields: inout FieldReader) -> Decision {
    let id = fields.identifier("id")
    let from = fields.required("from")
    let to = fields.required("to")
    let about = fields.word("about", Decision.About.self)
    let by = fields.required("by")
    let at = time(&fields)
    let reason = fields.text("reason")
    let evidence = fields.texts("evidence").map { EvidenceID($0) }
    let follows = fields.node("after").map { node -> [DecisionID] in
      guard case .list(let items) = node.content else {
        fields.sink.add(node, "expected a list of decision ids, found \(node.noun)")
        return []
      }
      return items.compactMap { item in
        if case .scalar(let text, _) = item.content { return DecisionID(text) }
        fields.sink.add(item, "expected a decision id, found \(item.noun)")
        return nil
      }
    }
    let undoes = fields.text("undoes").map { DecisionID($0) }
    return Decision(
      from: from, to: to, about: about, by: by, at: at, reason: reason, evidence: evidence,
      after: follows, undoes: undoes, id: DecisionID(id))
  }

  /// RFC 3339 in UTC with whole seconds.
  static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == 84, bytes[13] == .colon, bytes[16] == .colon,
      bytes[19] == 90, Day(text.prefix(10)) != nil
    else { return false }
    func two(_ i: Int) -> Int? {
      guard (48...57).contains(bytes[i]), (48...57).contains(bytes[i + 1]) else { return nil }
      return Int(bytes[i] - 48) * 10 + Int(bytes[i + 1] - 48)
    }
    guard let hour = two(11), let minute = two(14), let second = two(17) else { return false }
    return hour < 24 && minute < 60 && second < 61
  }
}
