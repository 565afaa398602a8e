import ClaimModel

/// `Workflows/sources.yaml`: a stream, one document a publisher or other source.
public enum SourceCodec: RecordCodec {
  public static func write(_ source: Source, to writer: inout YAMLWriter) {
    writer.text("name", source.name)
    writer.raw("reliability", source.reliability.map { "\($0)" })
    writer.text("url", source.url)
    writer.text("note", source.note)
    writer.flow("aliases", source.aliases)
    writer.text("withdrawn", source.withdrawn)
  }

  public static func decode(_ bytes: [UInt8], path: String) -> Decoded<Source> {
    decode(bytes, path: path) { fields in
      let name = fields.required("name")
      let reliability = fields.letter("reliability")
      let url = fields.text("url")
      let note = fields.text("note")
      let aliases = fields.texts("aliases")
      return Source(
        name: name, reliability: reliability, url: url, note: note, aliases: aliases,
        withdrawn: fields.text("withdrawn"))
    }
  }
}
