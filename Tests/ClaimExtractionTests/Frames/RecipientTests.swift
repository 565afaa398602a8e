import Testing

@testable import ClaimExtraction

@Suite("On whom a number is imposed, and whose word a single number is")
struct RecipientTests {
  @Test(
    "the object of sentencing and fining has the number, not who imposes it",
    arguments: [
      FrameCase(
        "Judge Ruth Hale sentenced Colin Marsh to six years in prison.", "six",
        subject: "Colin Marsh"),
      FrameCase(
        "The watchdog fined Arden Ferries £3 million for leaks.", "3", subject: "Arden Ferries"),
      FrameCase("The league docked Port Vale nine points.", "nine", subject: "Port Vale"),
      FrameCase("法院判處前校長杜衡有期徒刑四年。", "四年", subject: "杜衡"),
      FrameCase("农业局对青禾种业罚款90万元。", "90万元", subject: "青禾种业"),
      // A passive has its subject before the verb, and a verb without an object imposes nothing on anybody.
      FrameCase("Colin Marsh was sentenced to six years in prison.", "six", subject: "Colin Marsh"),
      FrameCase("Arden Ferries suspended 40 sailings.", "40", subject: "Arden Ferries"),
    ])
  func imposed(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a number whose own clause names a teller is the teller's alone",
    arguments: [
      FrameCase(
        "An audit puts the cost of the dam at £9 million, above the £7 million the builder gives.",
        "7",
        speaker: "the builder"),
      FrameCase(
        "Sales came to $40 million, short of the $46 million analysts had forecast.", "46",
        speaker: "analysts"),
      FrameCase("醫院收治420人，低於衛生局此前公布的510人。", "510", speaker: "衛生局"),
      // Who earned or spent a sum has not told it, and who says more than another has his own number.
      FrameCase("The loss ate the $46 million the club earned in May.", "46", speaker: ""),
      FrameCase(
        "Arrears reached 3% in May, according to the regulator, a point more than the lender says.",
        "3%",
        speaker: "regulator"),
    ])
  func credited(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "how many people speak is no claim; how many were asked is one",
    arguments: [
      ("Three people close to the talks said the port would close.", 0),
      ("A survey of 900 farmers found that wells were dry.", 1),
      ("The port said three people were hurt.", 1),
    ])
  func speakers(_ text: String, _ claims: Int) {
    #expect(FrameCase.claims(text).count { $0.quantity != nil } == claims)
  }

  @Test(
    "an ordinal of time or rank is no superlative, and a scrap is no subject",
    arguments: [
      "嵐海航運公布2025年第一季淨利為12億元。", "The country's third-largest port reopened the pier.",
      "The first quarter was quiet for the harbour.",
    ])
  func ordinals(_ text: String) {
    #expect(!FrameCase.claims(text).contains { $0.predicate?.class == "leads" })
  }

  @Test(
    "a noun phrase may open with a verb before 的, or with a word that no list has",
    arguments: [
      ("過去十年投資激增的直接成效已初步顯現。", "成效"), ("自住需求並未減少。", "自住需求"),
      ("收購案的審查已經展開。", "審查"),
    ])
  func phrases(_ text: String, _ noun: String) {
    #expect(FrameCase.claims(text).contains { $0.subject?.text.contains(noun) == true })
  }

  @Test(
    "what is left of a clause names nobody",
    arguments: [
      "She denied that the dye causes asthma.",
      "The port began work on a new pier that opens in May.",
    ])
  func scraps(_ text: String) {
    for subject in FrameCase.claims(text).compactMap(\.subject) {
      #expect(!subject.text.hasPrefix("that ") && !subject.text.hasPrefix("on "))
      #expect(!subject.text.hasSuffix(" that"))
    }
  }
}
