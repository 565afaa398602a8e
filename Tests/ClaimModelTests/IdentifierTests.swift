import ClaimModel
import Testing

@Suite struct IdentifierTests {
  @Test(
    "SHA-256 gives the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ]) func sha256(message: String, hash: String)
  {
    #expect(SHA256.hex(Array(message.utf8)) == hash)
  }

  @Test("an id has ten characters, none of them i, l, o or u") func idShape() {
    let id = ClaimID(article: "2025-06/x", kind: .quantity, focus: 12, ordinal: 0)
    #expect(id.text.count == 10)
    #expect(IDHash.isPlausible(id.text))
    #expect(!IDHash.isPlausible("k3fl"))
  }

  @Test("a longer id begins with the shorter one") func idGrows() {
    let short = IDHash.text(["a", "b"])
    #expect(IDHash.text(["a", "b"], length: 14).hasPrefix(short))
  }

  @Test("every day from 1600 to 2400 comes back from its number") func dayNumbers() {
    var number = Day(1600, 1, 1)?.number ?? 0
    while let day = Day(number: number), day.year < 2400 {
      #expect(day.number == number)
      number += 1
    }
    #expect(Day(1970, 1, 1)?.number == 0)
    #expect(Day(2025, 10, 7)?.weekday == 2)
    #expect(Day("2025-02-29") == nil)
  }
}
