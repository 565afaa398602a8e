import Foundation

/// What the page's JSON-LD says of its article (schema.org NewsArticle and its kin).
struct LinkedData {
  var title: String?
  var publisher: String?
  var author: String?
  var url: String?
  var published: String?
  var language: String?
  /// The site says that only a part may be read without paying.
  var isPartlyFree = false

  /// Larger blocks are no metadata, in bytes.
  private static let largest = 1 << 20

  init(_ tree: PageTree) {
    for index in tree.all("script") {
      let text = tree.nodes[index..<tree.nodes[index].end].map(\.text).joined()
      guard text.utf8.count <= LinkedData.largest,
        let value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
      else { continue }
      for object in LinkedData.objects(value) where LinkedData.isArticle(object) { take(object) }
    }
  }

  private mutating func take(_ object: [String: Any]) {
    title = title ?? LinkedData.text(object["headline"]) ?? LinkedData.text(object["name"])
    publisher = publisher ?? LinkedData.name(object["publisher"])
    author = author ?? LinkedData.name(object["author"])
    published = published ?? LinkedData.text(object["datePublished"])
    language = language ?? LinkedData.text(object["inLanguage"])
    let isFree = object["isAccessibleForFree"]
    isPartlyFree =
      isPartlyFree || isFree as? Bool == false || (isFree as? String)?.lowercased() == "false"
    let page = object["mainEntityOfPage"]
    url =
      url ?? LinkedData.text(object["url"]) ?? LinkedData.text(page)
      ?? LinkedData.text((page as? [String: Any])?["@id"])
  }

  /// The objects at the top, in lists and in `@graph`; two levels, as far as sites go.
  private static func objects(_ value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.compactMap { $0 as? [String: Any] } }
    guard let object = value as? [String: Any] else { return [] }
    let graph = (object["@graph"] as? [Any] ?? []).compactMap { $0 as? [String: Any] }
    return [object] + graph
  }

  private static func isArticle(_ object: [String: Any]) -> Bool {
    let types =
      (object["@type"] as? [Any])?.compactMap { $0 as? String } ?? [text(object["@type"]) ?? ""]
    return types.contains {
      $0.hasSuffix("Article") || $0 == "Report" || $0.hasSuffix("BlogPosting")
    }
  }

  private static func text(_ value: Any?) -> String? {
    guard let text = value as? String else { return nil }
    let clean = PageText.collapsed(PageText.withoutEntities(text)).trimmed
    return clean.isEmpty ? nil : clean
  }

  private static func name(_ value: Any?) -> String? {
    if let list = value as? [Any] {
      let names = list.compactMap { name($0) }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    return text(value) ?? text((value as? [String: Any])?["name"])
  }
}
