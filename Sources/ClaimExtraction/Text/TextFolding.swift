/// The folding that extraction reads by, for others who must not tell forms apart: searching, for one.
public enum TextFolding {
  /// Lower case, half width, traditional and simplified as one.
  public static func fold(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for value in Folding.fold(text) {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }
}
