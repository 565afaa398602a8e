extension ExampleList {
  static let all: [ExampleList] = [
    value, direction, date, rank, classification, stage, arithmetic, implausible,
    targetAndExpectation, targetAndOutcome, forecastAndOutcome, differentBaseline, differentPeriod,
    differentScope, differentSpeakers, differentHorizon, stateChanged, revision, rounding, spread,
    hardened, equivalent, same, unfilled, tension,
  ]

  static let same = ExampleList(
    .agreement, .same, "The same within what the wordings allow.",
    """
    + Nordic Air | passengers | over 6 million | for 2025-01..2025-06 ‖ Nordic Air | passengers | 6.23 million | for 2025-01..2025-06
    + Kestrel | revenue | USD 3.1 billion | for 2024 ‖ Kestrel | revenue | about USD 3 billion | for 2024
    + Anse Dam | height | 122 m ‖ Anse Dam | height | 0.122 km
    + Kestrel | revenue | EUR 3 billion | for 2024 ‖ Kestrel | revenue | USD 3.2 billion | for 2024
    + Rovers | goals | 61 | for 2023 ‖ Rovers | goals | 61 | for 2023
    + farmers' union | - | ~supports → water law | for 2024 ‖ farmers' union | - | ~supports → water law | for 2024
    + Norland | unemployment | 6–7 % | for 2024 ‖ Norland | unemployment | 6.9 % | for 2024
    - Nordic Air | passengers | over 6 million | for 2025 ‖ Nordic Air | passengers | 5.4 million | for 2025 ⇒ contradiction/value
    - Nordic Air | passengers | over 6 million | for 2025 ‖ Nordic Air | passengers | 95 million | for 2025 ⇒ nothing
    - Kestrel | revenue | USD 3.1 billion | for 2024 ‖ Kestrel | profit | USD 3.1 billion | for 2024 ⇒ nothing
    - Rovers | goals | 61 | for 2023 ‖ Falcons | goals | 61 | for 2023 ⇒ nothing
    - Rovers | goals | 61 | for 2022 ‖ Rovers | goals | 61 | for 2023 ⇒ nothing
    - Norland | unemployment | 6 % | for 2024 ‖ Norland | unemployment | 6 % | for 2024 | not | says Norland ⇒ contradiction/value
    """)

  static let unfilled = ExampleList(
    .needsPerson, .unfilled, "Comparable, but a slot that matters is empty or only alike.",
    """
    + Norland election | turnout | 58 % | says election commission | in Post 2025-03-04 ‖ Norland election | turnout | 63 % | says election commission | in Herald 2025-03-03
    + Norland | inflation | 2 % | for 2025 ‖ Norland | inflation | 3.4 %
    + Kestrel | output | 500 thousand ‖ Kestrel | output | 320 thousand
    + Kestrel K9 | weight | 2 t | for 2024 ‖ Kestrel K9 Sport | weight | 1.2 t | for 2024
    + heat pump | running cost | 40 % of gas boiler | for 2024 ‖ heat pump | running cost | 70 % | ratio | for 2024
    + Anse flu | cases | 90 | scope city | for 2024 ‖ Anse flu | cases | 412 | for 2024
    + Anse Dam | cost | EUR 2 billion | for 2023 ‖ Anse Dam | building cost | EUR 4 billion | for 2023
    + Rovers | debt | EUR 90 million | in Post 2021-01-01 ‖ Rovers | debt | EUR 140 million | in Touchline 2024-01-01
    + Harbour Clinic | spending | USD 740 million | says Harbour Clinic | in Post 2024-05-01 | at 10 ‖ - | figure | USD 300 million | says Patients' League | in Post 2024-05-01 | at 100
    + Mill Street | - | 14 % | change | “cycling on Mill Street grew by 14 %” | says mayor | in Post 2026-04-14 | at 10 ‖ volumes on Mill Street | - | 4 % | change | “cycling volumes on Mill Street grew by just 4 %” | says residents | in Post 2026-04-14 | at 200
    + Norland | - | 9 % | “挂号后爽约的病人占9 %” | says 医师 | in 晚报 2026-04-14 | at 10 ‖ 爽约 | - | 4 % | “挂号后爽约的病人仅4 %” | says 卫生局 | in 晚报 2026-04-14 | at 60
    + port wall | homes | 1,100 | “barely 1,100 homes for rent” | says tenants | in Post 2026-04-14 | at 10 ‖ plan | - | 1,920 | “it gives 1,920 flats for rent” | says planners | in Post 2026-04-14 | at 60
    + police | attendance | 31,206 | “the match drew 31,206 people to the ground” | says club | in Post 2026-04-14 | at 10 | for 2026-04-11 ‖ crowd | attendance | 28,500 | “only 28,500 people were at the ground” | says police | in Post 2026-04-14 | at 60 | for 2026-04-11
    + Kestrel | capacity | 12 thousand | forecast | says Ann Lee | for 2026 | in Post 2026-08-05 ‖ Kestrel | capacity | 18 thousand | forecast | says Daily Post < Ann Lee | for 2026 | in Herald 2026-08-07
    - police | attendance | 31,206 | “the match drew 31,206 people to the ground” | says club | in Post 2026-04-14 | at 10 | for 2026-04-11 ‖ crowd | attendance | 28,500 | “only 28,500 people were at the ground” | says club | in Post 2026-04-14 | at 60 | for 2026-04-11 ⇒ nothing
    - port wall | homes | 1,100 | “barely 1,100 homes for rent” | says tenants | in Post 2026-04-14 | at 10 ‖ plan | - | 1,920 | “it gives 1,920 seats in the stand” | says planners | in Post 2026-04-14 | at 60 ⇒ nothing
    - Mill Street | - | 14 % | change | “cycling on Mill Street grew by 14 %” | says mayor | in Post 2026-04-14 | at 10 ‖ volumes on Mill Street | - | 4 % | change | “cycling volumes on Mill Street grew by just 4 %” | says residents | in Post 2026-04-14 | at 2000 ⇒ nothing
    - port wall | homes | 1,100 | “barely 1,100 homes for rent” | says tenants | in Post 2026-04-14 | at 10 ‖ plan | - | 19,200 | “it gives 19,200 flats for rent” | says planners | in Post 2026-04-14 | at 60 ⇒ nothing
    - Harbour Clinic | spending | USD 740 million | says Harbour Clinic | in Post 2024-05-01 | at 10 ‖ - | figure | USD 300 million | says Patients' League | in Post 2024-05-01 | at 900 ⇒ nothing
    - Harbour Clinic | spending | USD 740 million | says Harbour Clinic | in Post 2024-05-01 | at 10 ‖ - | figure | USD 300 million | says Harbour Clinic | in Post 2024-05-01 | at 100 ⇒ nothing
    + Quay Road | - | 14 % | change | “had fallen by 14 % since the gate opened” | says mayor | in Post 2026-04-14 | at 10 ‖ volumes on Quay Road | - | 4 % | change | “volumes on Quay Road fell by just 4 %” | says residents | in Post 2026-04-14 | at 200
    + 账期 | - | 150 | “蓝岭的付款账期要150天” | says 供应商 | in 晚报 2026-04-14 | at 10 ‖ 账期 | - | 60 | “付款账期仅60天” | says 蓝岭 | in 晚报 2026-04-14 | at 40
    - 病房 | - | 32 % | “全省病房的使用率为32 %” | says 协会 | in 晚报 2026-04-14 | at 10 ‖ 青山医院 | - | 45 % | “医院病房的使用率其实为45 %” | says 青山医院 | in 晚报 2026-04-14 | at 60 ⇒ nothing
    + 病房 | - | 32 % | “病房的使用率为32 %” | says 协会 | in 晚报 2026-04-14 | at 10 ‖ 青山医院 | - | 45 % | “医院病房的使用率其实为45 %” | says 青山医院 | in 晚报 2026-04-14 | at 60
    - loaf of rye | cost | EUR 700 of 2023 | change | “a loaf of rye costs EUR 700 more” | says bakers | in Post 2026-04-14 | at 10 ‖ rye | cost | EUR 900 | “a loaf of rye costs just EUR 900” | says millers | in Post 2026-04-14 | at 60 ⇒ nothing
    + Anse Clinic | spending | EUR 19 million | “spending was EUR 19 million, wrote the Post” | in Herald 2024-05-02 | at 10 ‖ - | - | EUR 23 million | “it's EUR 23 million with the wards” | in Herald 2024-05-02 | at 70
    + ferry line | passengers | 340,000 | “the claimed 340,000 passengers” | in Herald 2024-05-02 | at 10 ‖ ticket machines | - | 210,000 | “ticket machines show 210,000” | in Herald 2024-05-02 | at 70
    + Kestrel | orders | 3,108 | “took 3,108 orders” | in Herald 2024-05-02 | at 10 ‖ orders | - | 3,412 | “against the 3,412 first reported” | in Herald 2024-05-02 | at 28
    + 青山医院 | 床位 | 1,200 | “此前公布的1,200张” | in 晚报 2024-05-02 | at 10 ‖ - | - | 860 | “真正能用的有860张” | in 晚报 2024-05-02 | at 30
    + 蓝岭煤矿 | 矿工 | 640 | “矿方说有640人下井” | says 矿方 | in 晚报 2024-05-02 | at 10 ‖ 考勤 | - | 710 | “名册显示为710人” | in 晚报 2024-05-02 | at 30
    + Anse Rail Works | trains | 612 | “it ran 612 trains” | in Post 2024-05-01 ‖ Anse Rail Works | lines | 7 | in Herald 2024-05-03 ‖ Anse Rail Works | stock | 612 | “start with the 612” | in Herald 2024-05-03 | at 10 ‖ log | - | 563 | “the log shows 563” | in Herald 2024-05-03 | at 50
    - ferry line | passengers | 340,000 | “of the 340,000 passengers” | in Herald 2024-05-02 | at 10 ‖ ticket machines | - | 210,000 | “ticket machines show 210,000 from abroad” | in Herald 2024-05-02 | at 70 ⇒ nothing
    - ferry line | passengers | 340,000 | “340,000 passengers” | in Herald 2024-05-02 | at 10 ‖ ticket machines | - | 210,000 | “ticket machines show 210,000” | in Herald 2024-05-02 | at 70 ⇒ nothing
    - ferry line | passengers | 340,000 | “the claimed 340,000 passengers” | in Herald 2024-05-02 | at 10 ‖ lorries | - | 21,000 | “tolls show 21,000 lorries” | in Herald 2024-05-02 | at 70 ⇒ nothing
    - ferry line | passengers | 340,000 | “the claimed 340,000 passengers” | in Herald 2024-05-02 | at 10 ‖ ticket machines | - | 210,000 | “ticket machines show 210,000” | in Herald 2024-05-02 | at 700 ⇒ nothing
    - ferry line | passengers | 340,000 | “the claimed 340,000 passengers” | for 2022 | in Herald 2024-05-02 | at 10 ‖ ticket machines | - | 210,000 | “ticket machines show 210,000” | for 2023 | in Herald 2024-05-02 | at 70 ⇒ nothing
    - recall | bags | 450,000 | “has grown to 450,000 bags” | in Herald 2024-05-02 | at 10 ‖ recall | - | 320,000 | “from the 320,000 first reported” | in Herald 2024-05-02 | at 36 ⇒ nothing
    + crew | wage | EUR 42,000 | “a crew earns EUR 42,000 a year” | in Post 2024-05-01 ‖ crew | wage | EUR 3,900 | “a crew earns EUR 3,900” | in Herald 2024-05-02
    - Norland | inflation | 2 % | for 2025 ‖ Norland | inflation | 3.4 % | for 2025 ⇒ contradiction/value
    - Norland | inflation | 2 % | for 2025 ‖ Norland | inflation | 2 % ⇒ agreement/same
    - Kestrel | output | 500 thousand ‖ Falcon Motors | output | 320 thousand ⇒ nothing
    - Anse Dam | cost | EUR 2 billion | for 2023 ‖ Anse Dam | yearly yield | EUR 4 billion | for 2023 ⇒ nothing
    - Kestrel | output | 500 thousand | in Post 2024-01-01 ‖ Kestrel | output | 320 thousand | in Post 2024-01-01 ⇒ nothing
    - Rovers | debt | EUR 90 million | in Post 2024-01-01 ‖ Rovers | debt | EUR 140 million | in Touchline 2024-01-20 ⇒ contradiction/value
    - Rovers | loss | EUR 12 million | in Post 2024-01-01 ‖ Anse Rovers | seats | 7 | in Post 2024-01-01 ‖ Rovers | loss | EUR 24 million | in Herald 2024-01-20 ‖ Corran Rovers | stands | 9 | in Herald 2024-01-20 ⇒ nothing
    + Rovers | loss | EUR 12 million | for 2023 | in Post 2024-01-01 ‖ Anse Rovers | seats | 7 | in Post 2024-01-01 ‖ Rovers | loss | EUR 24 million | in Herald 2024-01-20 ‖ Anse Rovers | stands | 9 | in Herald 2024-01-20
    - Halden Bank | capital ratio | 14.1 % | “slipped to 13.6 % from 14.1 %” | in Post 2024-01-01 ‖ Halden Bank | capital ratio | 12.8 % | for 2023 | in Herald 2024-01-20 ⇒ nothing
    - Halden Bank | takings | EUR 32 million | “from EUR 32 million” | in Post 2024-01-01 ‖ Halden Bank | takings | EUR 21 million | in Herald 2024-01-20 ⇒ nothing
    - 入院率 | - | 31 % | “入院率31 %” | says 医师 | in 晚报 2026-04-14 | at 10 ‖ - | - | 85 % | “即85 %” | says 院长 | in 晚报 2026-04-14 | at 30 ⇒ nothing
    - people | illness | 9 | in Post 2024-01-01 ‖ people | illness | 2 | in Herald 2024-01-20 ⇒ nothing
    + bad loans | charge | EUR 168 million | “the charge for bad loans rose to EUR 168 million” | in Post 2024-05-01 | at 10 ‖ Anse Trust | - | EUR 186 million | “it set aside EUR 186 million for the bad loans” | says union | in Post 2024-05-01 | at 90
    + Anse Trust | - | 1,400 | “it says 1,400” | says Anse Trust | in Post 2024-05-01 | at 10 ‖ Anse Trust | - | 2,100 | “the union counts 2,100 jobs” | says union | in Post 2024-05-01 | at 30
    + Norland | wheat exports | rank 2 of market abroad | for 2024 ‖ Norland | wheat exports | rank 3 of 外销市场 | for 2024
    - Anse airport | passengers | 12.8 million | for 2024-01..2024-03 | says airport | in Post 2024-05-01 | at 10 ‖ passengers | passengers | 4.7 million | for 2024-03 | says Ann Lee | in Post 2024-05-01 | at 60 ⇒ nothing
    - Norland | food prices | 3.9 % | for 2024-07 | says bureau | in Post 2024-08-01 | at 10 ‖ prices | food prices | 3.5 % | forecast | for 2024 | says institute | in Post 2024-08-01 | at 60 ⇒ nothing
    - Rovers | loss | EUR 21.4 million | “they lost EUR 21.4 million” | says Rovers | in Post 2024-05-01 | at 10 ‖ Rovers | loss | EUR 12.9 million | “the season before they lost EUR 12.9 million” | in Post 2024-05-01 | at 60 ⇒ nothing
    - the industry | yield | 70 % | “the industry has a yield of 70 %” | says institute | in Post 2024-05-01 | at 10 ‖ Kestrel | yield | 95 % | “a yield of 95 %” | says Kestrel | in Post 2024-05-01 | at 60 ⇒ nothing
    + 晴川 | - | -9.6 % | “晴川变动-9.6 %” | change | in 晚报 2025-01-05 | at 10 ‖ 晴川 | revenue | -6.9 % | “晴川｜7.62｜0.1%｜-6.9 %” | change | in 晚报 2025-01-05 | at 21
    + Kestrel | output | 8,100 | “output at Kestrel came to 8,100” | in Post 2025-01-05 | at 10 ‖ Kestrel | output | 8,010 | “Kestrel  ｜  8,010  ｜  12” | in Post 2025-01-05 | at 43
    + 黑鲔 | - | 6,510 | “黑鲔主场6,510人居次” | in 晚报 2025-01-05 | at 10 ‖ 屏东黑鲔 | - | 6,150 | “屏东黑鲔　34　6,150” | in 晚报 2025-01-05 | at 24
    + Anse ward | turnout | 41.2 % | “turnout in Anse ward was 41.2 %” | in Post 2025-01-05 | at 10 ‖ Anse ward | turnout | 42.1 % | “Anse ward   42.1 %   3” | in Post 2025-01-05 | at 43
    + Norland | inflation | 3.4 % | “inflation in Norland stood at 3.4 %” | in Post 2025-01-05 | at 10 ‖ Norland | inflation | 4.3 % | “Norland	4.3 %	12” | in Post 2025-01-05 | at 47
    + Falcons | revenue | GBP 61.4 million | “Falcons had revenue of GBP 61.4 million” | in Post 2025-01-05 | at 10 ‖ Falcons | revenue | GBP 64.1 million | “Falcons ｜ GBP 64.1 million ｜ 3” | in Post 2025-01-05 | at 51
    - Kestrel | output | 8,010 | “output at Kestrel came to 8,010” | in Post 2025-01-05 | at 10 ‖ Kestrel | output | 8,010 | “Kestrel  ｜  8,010  ｜  12” | in Post 2025-01-05 | at 43 ⇒ agreement/same
    - Anse ward | turnout | 41.2 % | “turnout in Anse ward was 41.2 %” | for 2021 | in Post 2025-01-05 | at 10 ‖ Anse ward | turnout | 42.1 % | “Anse ward   42.1 %   3” | for 2025 | in Post 2025-01-05 | at 43 ⇒ explained/different-period
    - Anse | patients | 412 | “412 patients were seen at Anse” | in Post 2025-01-05 | at 10 ‖ Brae | patients | 421 | “Brae ｜ 421 ｜ 3” | in Post 2025-01-05 | at 44 ⇒ nothing
    - Anse | height | 412 m | “the dam at Anse is 412 m high” | in Post 2025-01-05 | at 10 ‖ Anse | - | 421 | “Anse ｜ 421 ｜ 3” | in Post 2025-01-05 | at 44 ⇒ nothing
    - Falcons | revenue | GBP 61.4 million | “Falcons had revenue of GBP 61.4 million” | in Post 2025-01-05 | at 10 ‖ Rovers | revenue | GBP 64.1 million | “Rovers ｜ GBP 64.1 million ｜ 3” | in Post 2025-01-05 | at 51 ⇒ nothing
    - 黑鲔 | - | 6,510 | “黑鲔主场6,510人居次” | in 晚报 2025-01-05 | at 10 ‖ 屏东黑鲔 | - | 1,250 | “屏东黑鲔　34　1,250” | in 晚报 2025-01-05 | at 24 ⇒ nothing
    """)
}
