import Testing

@testable import ClaimExtraction

@Suite("Who speaks where no name stands beside the verb")
struct SpeakerTests {
  @Test(
    "the subject of an earlier clause, a pronoun, an office heard before",
    arguments: [
      FrameCase("工會拿出內部文件，指薪資總額三年來減少一成。", "一成", speaker: "工會"),
      FrameCase("漁民代表林秋生接受訪問時指，油價漲了兩成。", "兩成", speaker: "林秋生"),
      FrameCase("據市農業局統計，旱災面積達300公頃。該局強調，米價只漲了2%。", "2%", speaker: "市農業局"),
      FrameCase(
        "\"The bridge is safe,\" the mayor, Ines Koch, told residents, adding that 40 bolts had been replaced.",
        "40", speaker: "Ines Koch"),
      FrameCase(
        "Pollard's, the largest baker, says that 30 shops will close.", "30", speaker: "Pollard's"),
      // A record of faults is no speech, and nor are goals that were let in.
      FrameCase("渡輪去年通報障礙12次。", "12次", speaker: ""),
      FrameCase("The home side conceded 22 goals.", "22", speaker: ""),
    ])
  func further(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "what an office published, counted or forecast is its word",
    arguments: [
      FrameCase("水利署公布的地下水位下降了3公尺，與民間說法相反。", "3公尺", speaker: "水利署"),
      FrameCase("消防處監測，山火面積達40公頃。", "40公頃", speaker: "消防處"),
      FrameCase("天文台預報，沿海浪高4米；周日雨量20毫米。", "20毫米", modality: .forecast, speaker: "天文台"),
      // 按揭 and 按周 hold no 按.
      FrameCase("本月新造按揭約7000宗。", "7000宗", speaker: ""),
    ])
  func published(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a noun for figures with an owner, a record that lists, a name in marks",
    arguments: [
      FrameCase("鋼鐵協會同期的統計是9.7%。", "9.7%", speaker: "鋼鐵協會"),
      FrameCase("公司說各地產能已經全滿，半年報裡的數字卻是74%。", "74%", speaker: "半年報"),
      FrameCase("年報披露的耕地面積是12.6萬畝。", "12.6萬畝", speaker: "年報"),
      FrameCase("關注組織「樹木聯盟」說，去年砍掉了830棵樹。", "830棵", speaker: "樹木聯盟"),
      FrameCase(
        "The transport watchdog's central estimate is £14bn.", "£14bn",
        speaker: "The transport watchdog"),
      FrameCase(
        "Asha Bell, a vet, said sales were slow. By her count the recall covers 52,000 collars.",
        "52,000", speaker: "Asha Bell"),
      FrameCase("The land register lists 1,820 wells.", "1,820", speaker: "The land register"),
      // Profit and output are nobody's word, and a shop that lists a price tells of itself.
      FrameCase("遠洋集團的利潤是3億元。", "3億元", speaker: ""),
      FrameCase("The region's output is 4m tonnes.", "4m tonnes", speaker: ""),
      FrameCase("Pollard's lists 300 cheeses.", "300", speaker: ""),
    ])
  func figures(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "what the writer works out behind a record is the writer's",
    arguments: [
      FrameCase("統計局的數據顯示，失業率升至6%。換算成人數，約有12萬人沒有工作。", "12萬人", speaker: ""),
      FrameCase("論文顯示，風險升高24%。算下來，每千人多出8例。", "8例", speaker: ""),
      FrameCase("環保署的數據顯示，垃圾量降至800萬噸。其中三成是廚餘。", "三成", speaker: "環保署"),
    ])
  func reckoning(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "one passes on another's word",
    arguments: [
      FrameCase("據《港口日報》引述漁業官員報道，鮭魚產量將減少四成。", "四成", speaker: "港口日報 < 漁業官員")
    ])
  func chain(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a noun described between commas speaks, and so does who \"which\" stands for",
    arguments: [
      FrameCase(
        "The harbour board, which owns two dredgers, said repairs would cost £900,000.",
        "£900,000", speaker: "harbour board"),
      FrameCase(
        "The council, which told reporters that 300 nurses had left, declined to comment.", "300",
        speaker: "The council"),
      FrameCase(
        "Mira Olsen, who teaches soil science, is doubtful. She expects yields to fall 12 per cent.",
        "12 per cent", speaker: "Mira Olsen"),
      FrameCase("The fund has put £40 million into the dam.", "£40 million", speaker: ""),
    ])
  func described(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a person and a colon, or a plan on paper, is a source",
    arguments: [
      FrameCase("理事長邱國棟算給記者看：一箱柳丁的運費要90元。", "90元", speaker: "邱國棟"),
      FrameCase("按照去年印發的港口發展規劃，貨櫃量要達到900萬箱。", "900萬箱", speaker: "港口發展規劃"),
      FrameCase("按照計劃，工程耗資30億元。", "30億元", speaker: ""),
      FrameCase("醫師賀敏之解釋，約六成患者已出院。", "六成", speaker: "賀敏之"),
      FrameCase("每公斤由46元降到30元，「這價錢不敷成本」，果農林正福說。", "30元", speaker: ""),
    ])
  func colons(_ row: FrameCase) { #expect(row.differences == []) }

  @Test(
    "a record goes on over its paragraph up to somebody else; what an office announces does not",
    arguments: [
      FrameCase("報告顯示，去年有300人受傷。其中41人重傷。", "41人", speaker: "報告"),
      FrameCase("交通局公布，上月有300宗意外。市民每天要等40分鐘。", "40分鐘", speaker: ""),
      FrameCase("局長李守仁說，水位降了3米。教授陳一鳴並不同意。水庫有4億噸水。", "4億噸", speaker: ""),
      FrameCase(
        "The bank said profit fell to £412 million. Revenue rose 4 per cent.", "4 per cent",
        speaker: ""),
    ])
  func carried(_ row: FrameCase) { #expect(row.differences == []) }
}
