// HTML is built, never concatenated. Names of elements and attributes are literals of this module
// (`StaticString`), so no data can become one; text and attribute values are escaped at the one place
// where they are written; addresses pass through `Link`. Characters that steer direction or terminals
// are shown, not obeyed.

/// A piece of a page.
indirect enum HTMLNode {
  case text(String)
  case element(StaticString, [HTMLAttribute], [HTMLNode])
  case group([HTMLNode])
  /// A style sheet: a literal of this module.
  case style(String)
  /// A script: a literal of this module.
  case script(String)

  static let nothing = HTMLNode.group([])

  func write(to out: inout String) {
    switch self {
    case .text(let text): out += HTMLNode.escaped(text)
    case .group(let nodes): for node in nodes { node.write(to: &out) }
    case .style(let sheet): out += "<style>\(sheet)</style>"
    case .script(let text): out += "<script>\(text)</script>\n"
    case .element(let name, let attributes, let children):
      out += "<\(name)"
      for attribute in attributes {
        out += " \(attribute.name)"
        if let value = attribute.value { out += "=\"\(HTMLNode.escaped(value))\"" }
      }
      out += ">"
      for child in children { child.write(to: &out) }
      if !HTMLNode.isVoid("\(name)") { out += "</\(name)>" }
      if HTMLNode.isBlock("\(name)") { out += "\n" }
    }
  }

  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in Neutral.text(text).unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func isVoid(_ name: String) -> Bool {
    ["meta", "input", "br", "hr", "link"].contains(name)
  }

  private static func isBlock(_ name: String) -> Bool {
    [
      "p", "li", "section", "article", "header", "footer", "nav", "h1", "h2", "h3", "div", "figure",
      "meta", "head", "svg", "ul", "ol", "dl", "details", "summary", "main", "title", "tr", "aside",
      "select", "option", "fieldset",
    ].contains(name)
  }
}

/// An attribute with a literal name; `nil` is one that has no value.
struct HTMLAttribute {
  fileprivate let name: StaticString
  fileprivate let value: String?

  static func named(_ name: StaticString, _ value: String? = nil) -> HTMLAttribute {
    HTMLAttribute(name: name, value: value)
  }
  static func style(_ names: String) -> HTMLAttribute { named("class", names) }
  static func id(_ id: String) -> HTMLAttribute { named("id", id) }
  /// A language by its tag; what is no tag is an unknown language.
  static func language(_ tag: String) -> HTMLAttribute {
    let isTag =
      !tag.isEmpty
      && tag.utf8.allSatisfy { byte in
        byte == 45 || (48...57).contains(byte) || (65...90).contains(byte)
          || (97...122).contains(byte)
      }
    return named("lang", isTag ? tag : "und")
  }
  /// An address of another site: never sent a referrer, never opened over this page.
  static func link(_ link: Link) -> [HTMLAttribute] {
    [named("href", link.address), named("rel", "noopener noreferrer nofollow")]
  }
  /// A place in this page.
  static func anchor(_ id: String) -> HTMLAttribute { named("href", "#" + id) }
}

extension HTMLNode {
  static func tag(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [], _ children: [HTMLNode]
  ) -> HTMLNode {
    .element(name, attributes, children)
  }

  static func tag(_ name: StaticString, _ attributes: [HTMLAttribute] = [], _ text: String)
    -> HTMLNode
  {
    .element(name, attributes, [.text(text)])
  }
}
