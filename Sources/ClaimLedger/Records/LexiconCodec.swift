import ClaimModel
import Foundation

/// `Workflows/lexicon/*.yaml`: streams, one document an entry.
public enum LexiconCodec: RecordCodec {
  public static func write(_ entry: Lexicon.Entry, to writer: inout YAMLWriter) {
    writer.raw("kind", entry.kind.rawValue)
    writer.text("name", entry.name)
    writer.text("type", entry.type)
    writer.text("part-of", entry.partOf)
    writer.flow("wider-than", entry.widerThan)
    writer.number("factor", entry.factor)
    if entry.direction != 0 { writer.number("direction", entry.direction) }
    writer.text("opposite", entry.opposite)
    if entry.values != .one { writer.raw("values", entry.values.rawValue) }
    writer.text("zh-Hans", entry.simplified)
    writer.text("zh-Hant", entry.traditional)
    writer.text("note", entry.note)
    writer.flow("aliases", entry.aliases)
  }

  public static func decode(_ bytes: [UInt8], path: String) -> Decoded<Lexicon.Entry> {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let pack = file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
    return decode(bytes, path: path) { fields in
      var entry = Lexicon.Entry(
        kind: fields.requiredWord("kind", Lexicon.Kind.name), name: fields.required("name"),
        pack: pack)
      entry.type = fields.text("type")
      entry.partOf = fields.text("part-of")
      entry.widerThan = fields.texts("wider-than")
      entry.factor = fields.decimal("factor")
      entry.direction =
        fields.parse("direction", "1, -1 or 0") { Int($0).flatMap { abs($0) <= 1 ? $0 : nil } } ?? 0
      entry.opposite = fields.text("opposite")
      entry.values = fields.word("values", Lexicon.Values.self) ?? .one
      entry.simplified = fields.text("zh-Hans")
      entry.traditional = fields.text("zh-Hant")
      entry.note = fields.text("note")
      entry.aliases = fields.texts("aliases")
      return entry
    }
  }

  /// The entries of one file, in its order, and what is wrong with the others.
  public static func entries(_ bytes: [UInt8], path: String) -> ([Lexicon.Entry], [Problem]) {
    let decoded = decode(bytes, path: path)
    return (decoded.records, decoded.problems)
  }
}
