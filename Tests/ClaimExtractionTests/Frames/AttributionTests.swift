import Testing

@testable import ClaimExtraction

@Suite("Who says so")
struct AttributionTests {
  @Test(
    "what follows a verb of speech is the speaker's word",
    arguments: [
      FrameCase("衛生局表示，全市有320人感染登革熱。", "320人", speaker: "衛生局"),
      FrameCase("據水利署統計，水庫蓄水量為4億噸。", "4億噸", speaker: "水利署"),
      FrameCase(
        "The transport ministry said that 640 trains were late.", "640",
        speaker: "transport ministry"),
      FrameCase(
        "Doctors say that 40 per cent of patients go home early.", "40 per cent", speaker: "Doctors"
      ),
      // The holder of a plan, a record that is set, and words before the verb are nobody's word.
      FrameCase("衛生局計劃增設30張病床。", "30張", speaker: ""),
      FrameCase("The port recorded 900 ships last year.", "900", speaker: ""),
    ])
  func follows(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "what stands before a verb of speech is the speaker's word",
    arguments: [
      FrameCase("「票價至少要漲8%，」航空學者林逸文說。", "8%", speaker: "林逸文"),
      FrameCase(
        "The bridge will cost £80 million, the highways agency said on Friday.", "£80 million",
        speaker: "highways agency"),
      FrameCase(
        "\"We lost 40 hectares in a night,\" said Maria Costa, a farmer in the valley.",
        "40 hectares", speaker: "Maria Costa"),
      FrameCase(
        "If the rain stopped, Anna Berg added, 300 farms would fail.", "300", speaker: "Anna Berg"),
    ])
  func precedes(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a quotation goes on across sentences, and a pronoun is the last speaker",
    arguments: [
      FrameCase("校長陳文山說：「今年有800名新生。宿舍只有600張床。」", "600張", speaker: "陳文山"),
      FrameCase("教授何美玲指出，水位下降了2公尺。她補充說，魚類減少三成。", "三成", speaker: "何美玲"),
      FrameCase(
        "Dr Ines Falk said the ward was full. She added that 30 patients had been moved.", "30",
        speaker: "Ines Falk"),
    ])
  func continues(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a denial is an attributed, negated claim",
    arguments: [
      FrameCase("外傳海風航空將裁員200人，海風航空否認。", "200人", speaker: "海風航空", polarity: .negated),
      FrameCase(
        "The airline Bluewing denied that it would cut 200 jobs.", "200", polarity: .negated),
      FrameCase("海風航空宣布裁員200人。", "200人", polarity: .affirmed),
    ])
  func denied(_ row: FrameCase) { #expect(row.differences == []) }

  @Test("a bracket behind a figure names its source")
  func bracket() {
    let row = FrameCase("今年出口高達90億美元(財政部長自稱)，進口卻沒有增加。", "90億美元", speaker: "財政部長")
    #expect(row.differences == [])
  }
}
