import ClaimModel

/// `Claims/<article>/claims.yaml`: a stream, one document a claim, in text order.
public enum ClaimCodec: RecordCodec {
  public static func write(_ claim: Claim, to writer: inout YAMLWriter) {
    writer.number("format", format)
    writer.text("id", claim.id.text)
    writer.raw("kind", claim.kind.rawValue)
    writer.text("statement", claim.statement)
    mention("subject", claim.subject, &writer)
    mention("property", claim.property, &writer)
    if let quantity = claim.quantity { write(quantity, &writer) }
    if let baseline = claim.baseline { write(baseline, &writer) }
    if let scope = claim.scope { write(scope, &writer) }
    if let period = claim.period { write(period, &writer) }
    if let predicate = claim.predicate { write(predicate, &writer) }
    writer.raw("modality", claim.modality.rawValue)
    writer.list("attribution", claim.attribution) { writer, speaker in
      writer.text("name", speaker.name)
      writer.text("text", speaker.text)
    }
    writer.raw("polarity", claim.polarity.rawValue)
    writeAnchor(claim, &writer)
    writer.map("extraction") { writer in
      writer.text("engine", claim.extraction.engine)
      writer.number("confidence", claim.extraction.confidence)
    }
    writer.flow("edited", claim.edited.sorted().map(\.rawValue))
  }

  private static func mention(_ key: String, _ mention: Mention?, _ writer: inout YAMLWriter) {
    guard let mention else { return }
    writer.map(key) { writer in
      writer.text("name", mention.name)
      writer.text("text", mention.text)
    }
  }

  private static func write(_ quantity: Quantity, _ writer: inout YAMLWriter) {
    writer.map("quantity") { writer in
      writer.number("min", quantity.min)
      writer.number("max", quantity.max)
      writer.text("unit", quantity.unit)
      writer.raw("measure", quantity.measure.rawValue)
      writer.truth("approximate", quantity.approximate)
      writer.text("text", quantity.text)
      writer.text("equivalent", quantity.equivalent?.text)
    }
  }

  private static func write(_ baseline: Baseline, _ writer: inout YAMLWriter) {
    writer.map("baseline") { writer in
      writer.text("name", baseline.name)
      writer.text("text", baseline.text)
      if baseline.kind != .named { writer.raw("kind", baseline.kind.rawValue) }
    }
  }

  private static func write(_ scope: Scope, _ writer: inout YAMLWriter) {
    writer.map("scope") { writer in
      writer.text("name", scope.name)
      writer.text("text", scope.text)
      writer.raw("kind", scope.kind.rawValue)
    }
  }

  private static func write(_ period: Period, _ writer: inout YAMLWriter) {
    writer.map("period") { writer in
      writer.text("text", period.text)
      writer.day("start", period.start)
      writer.day("end", period.end)
      writer.raw("basis", period.basis.rawValue)
    }
  }

  private static func write(_ predicate: Predicate, _ writer: inout YAMLWriter) {
    writer.map("predicate") { writer in
      writer.text("text", predicate.text)
      writer.text("class", predicate.class)
      writer.number("direction", predicate.direction)
      mention("object", predicate.object, &writer)
    }
  }

  private static func writeAnchor(_ claim: Claim, _ writer: inout YAMLWriter) {
    writer.map("anchor") { AnchorFields.write(claim.anchor, &$0) }
    writer.map("focus") { writer in
      writer.number("start", claim.focus.lowerBound)
      writer.number("end", claim.focus.upperBound)
    }
  }
}
