import ClaimModel

extension ClaimCodec {
  /// Reads the claims of `article` from the bytes of its `claims.yaml`.
  public static func decode(_ bytes: [UInt8], path: String, article: ArticleID) -> Decoded<Claim> {
    decode(bytes, path: path) { claim(&$0, article) }
  }

  private static func claim(_ fields: inout FieldReader, _ article: ArticleID) -> Claim {
    let id = fields.identifier("id")
    let kind = fields.requiredWord("kind", Claim.Kind.statement)
    let statement = fields.required("statement")
    let subject = fields.map("subject", mention)
    let property = fields.map("property", mention)
    let quantity = fields.map("quantity", quantity)
    let baseline = fields.map("baseline", baseline)
    let scope = fields.map("scope", scope)
    let period = fields.map("period", period)
    let predicate = fields.map("predicate", predicate)
    let modality = fields.word("modality", Modality.self) ?? .actual
    let attribution = fields.list("attribution", mention)
    let polarity = fields.word("polarity", Polarity.self) ?? .affirmed
    let anchor = fields.map("anchor", AnchorFields.read)
    if anchor == nil { fields.missing("anchor") }
    let found = anchor ?? Anchor(start: 0, end: 0, prefix: "", exact: "", suffix: "")
    let focus = fields.map("focus") { AnchorFields.span(&$0) } ?? found.start..<found.end
    let extraction = fields.map("extraction", extraction)
    let edited = fields.texts("edited").compactMap { slot($0, fields) }
    return Claim(
      id: ClaimID(id), article: article, kind: kind, statement: statement, anchor: found,
      focus: focus, subject: subject, property: property, quantity: quantity, predicate: predicate,
      baseline: baseline, scope: scope, period: period, modality: modality,
      attribution: attribution, polarity: polarity,
      extraction: extraction ?? Extraction(engine: "hand", confidence: 1), edited: Set(edited))
  }

  private static func mention(_ fields: inout FieldReader) -> Mention {
    let name = fields.required("name")
    return Mention(name: name, text: fields.text("text") ?? name)
  }

  private static func quantity(_ fields: inout FieldReader) -> Quantity {
    let min = fields.decimal("min")
    let max = fields.decimal("max")
    let unit = fields.required("unit")
    let measure = fields.requiredWord("measure", Quantity.Measure.level)
    let approximate = fields.truth("approximate") ?? false
    let text = fields.required("text")
    let equivalent = fields.text("equivalent").map { ClaimID($0) }
    if let min, let max, min > max {
      fields.sink.add(fields.line(of: "max"), fields.column, "`max` is less than `min`")
    }
    return Quantity(
      min: min, max: max, unit: unit, measure: measure, approximate: approximate, text: text,
      equivalent: equivalent)
  }

  private static func baseline(_ fields: inout FieldReader) -> Baseline {
    let name = fields.text("name")
    let text = fields.text("text") ?? name ?? ""
    return Baseline(name: name, text: text, kind: fields.word("kind", Baseline.Kind.self) ?? .named)
  }

  private static func scope(_ fields: inout FieldReader) -> Scope {
    let name = fields.required("name")
    let text = fields.text("text") ?? name
    return Scope(name: name, text: text, kind: fields.requiredWord("kind", Scope.Kind.condition))
  }

  private static func period(_ fields: inout FieldReader) -> Period {
    let text = fields.required("text")
    let (start, end) = (fields.day("start"), fields.day("end"))
    if let start, let end, start > end {
      fields.sink.add(fields.line(of: "end"), fields.column, "`end` lies before `start`")
    }
    return Period(
      text: text, start: start, end: end,
      basis: fields.word("basis", Period.Basis.self) ?? .stated)
  }

  private static func predicate(_ fields: inout FieldReader) -> Predicate {
    let text = fields.required("text")
    let name = fields.required("class")
    let direction =
      fields.parse("direction", "1, -1 or 0") { Int($0).flatMap { abs($0) <= 1 ? $0 : nil } } ?? 0
    return Predicate(
      text: text, class: name, direction: direction, object: fields.map("object", mention))
  }

  private static func extraction(_ fields: inout FieldReader) -> Extraction {
    let engine = fields.required("engine")
    return Extraction(engine: engine, confidence: fields.decimal("confidence") ?? 1)
  }

  private static func slot(_ text: String, _ fields: FieldReader) -> Claim.Slot? {
    if let slot = Claim.Slot(rawValue: text) { return slot }
    let known = Claim.Slot.allCases.map(\.rawValue)
    fields.sink.add(
      fields.line(of: "edited"), 1, "`\(text)` is no slot of a claim",
      hint: Nearest.hint(text, known) ?? "Slots: \(known.joined(separator: ", ")).")
    return nil
  }
}

extension FieldReader {
  /// An id of ours: lower-case base 32, at least four characters.
  mutating func identifier(_ key: String) -> String {
    let text = parse(key, "an id (ten characters of 0-9 and a-z without i, l, o, u)") {
      $0.utf8.count >= 4 && $0.utf8.count <= 52 && IDHash.isPlausible($0) ? $0 : nil
    }
    if text == nil { missing(key) }
    return text ?? ""
  }
}
