extension ExampleList {
  static let targetAndExpectation = ExampleList(
    .planResult, .targetAndExpectation, "What is aimed at, and what is expected for the same time.",
    """
    + Norland | self-sufficiency in wheat | 70 % | target | for 2025 ‖ Norland | self-sufficiency in wheat | about 40 % | forecast | for 2025
    + Kestrel | output | 500 thousand | target | for 2026 | says Kestrel ‖ Kestrel | output | 320 thousand | forecast | for 2026 | says Ledger Research
    + Norland | inflation | 2 % | target | for 2025 ‖ Norland | inflation | 3.4 % | forecast | for 2025
    + clinic | doses | 24,000 | target | for 2024-02 ‖ clinic | doses | 15,000 | estimate | for 2024-02
    + Nordic Air | punctuality | 90 % | target | for 2025 ‖ Nordic Air | punctuality | 75 % | forecast | for 2025
    + Anse Dam | installed capacity | 2 GW | proposed | for 2030 ‖ Anse Dam | installed capacity | 900 MW | forecast | for 2030
    + Anse plant | doses | 60 million | “the plant is designed to make 60 million doses” | in Post 2024-01-10 | at 10 ‖ Anse plant | doses | 19 million | “19 million doses are expected” | forecast | for 2025 | in Post 2024-01-10 | at 60
    - Norland | self-sufficiency in wheat | 70 % | target | for 2025 ‖ Norland | self-sufficiency in wheat | 100 % | target | for 2030 ⇒ explained/different-horizon
    - Norland | self-sufficiency in wheat | 70 % | target | for 2025 ‖ Norland | self-sufficiency in rice | 40 % | forecast | for 2025 ⇒ nothing
    - Kestrel | output | 500 thousand | target | for 2026 ‖ Kestrel | output | 500 thousand | forecast | for 2026 ⇒ agreement/same
    - Norland | inflation | 2 % | target | for 2025 ‖ Sudland | inflation | 3.4 % | forecast | for 2025 ⇒ nothing
    - clinic | doses | 24,000 | target | for 2024-02 ‖ clinic | doses | 15,000 | forecast | for 2024-03 ⇒ explained/different-horizon
    - Nordic Air | punctuality | 90 % | target ‖ Nordic Air | punctuality | 75 % | forecast ⇒ needs-person/unfilled
    """)

  static let targetAndOutcome = ExampleList(
    .planResult, .targetAndOutcome, "What was aimed at, and what came of it.",
    """
    + Norland | self-sufficiency in wheat | 70 % | target | for 2025 ‖ Norland | self-sufficiency in wheat | 52 % | for 2025
    + Kestrel | output | 500 thousand | target | for 2024 ‖ Kestrel | output | 430 thousand | for 2024
    + clinic | doses | 24,000 | target | for 2024-02 | in Post 2024-02-10 ‖ clinic | doses | 9,800 | for 2024-02 | in Post 2024-02-10
    + Rovers | points | 80 | target | for 2023 ‖ Rovers | points | 64 | for 2023
    + Norland | deficit | 3 % | target | for 2024 ‖ Norland | deficit | 4.8 % | for 2024
    + Anse Dam | installed capacity | 2 GW | target | for 2023 ‖ Anse Dam | installed capacity | 1.2 GW | for 2023
    + Anse Bridge | - | ~opens | event | for 2024-08-04 | in Post 2024-07-28 ‖ Anse Bridge | - | ~opens | event | for 2024-08-04 | not | in Courier 2024-08-05
    + water board | - | ~launches → rationing | event | target | in Post 2024-05-01 ‖ rationing | - | ~launches | event | not | in Courier 2024-06-01
    + water board | - | ~launches → rationing | event | target | in Post 2024-05-01 ‖ rationing | - | ~launches | event | target | not | for 2024-05-20 | in Courier 2024-06-01
    + Anse | flats | 20,000 | target | for 2022 | in Post 2026-04-15 | at 10 ‖ Anse | flats | 9,460 | for 2026-03 | in Post 2026-04-15 | at 100
    + North Stand | - | ~opens | event | “which was to open last August” | for 2023-08 | in Post 2024-01-10 | at 10 ‖ now | - | ~launches | “will be ready in March at the earliest” | for 2024-03 | forecast | in Post 2024-01-10 | at 45
    + harbour | - | 95 % | target | “原定昨天前收回95 %” | in 晚报 2024-01-10 | at 10 ‖ harbour | - | 72 % | “收回其实仅72 %” | in 晚报 2024-01-10 | at 23
    + council | homes | 1,050 | “1,050 homes a year are required” | in Post 2024-01-10 | at 10 ‖ city | homes | 812 | “only 812 homes were built” | for 2023 | in Post 2024-01-10 | at 45
    + Kestrel | - | ~opens | event | target | “the Anse plant is to open in 2027” | for 2027 | says Ann Lee | in Post 2024-01-10 ‖ Kestrel | - | ~causes | “the opening of the Anse plant was 推迟至 2029” | for 2029 | says Ann Lee | in Herald 2024-06-10
    - council | funds | EUR 95 million | “it has EUR 95 million in hand” | in Post 2024-01-10 | at 10 ‖ council | grants | EUR 180 million | target | “and hopes for EUR 180 million from the region” | in Post 2024-01-10 | at 42 ⇒ nothing
    - North Stand | - | ~opens | event | “which was to open last August” | for 2023-08 | in Post 2024-01-10 | at 10 ‖ now | - | ~launches | “tickets go on sale in March at the earliest” | for 2024-03 | in Post 2024-01-10 | at 900 ⇒ nothing
    - Anse Bridge | - | ~opens | event | for 2024-08-04 | in Post 2024-09-01 ‖ Anse Bridge | - | ~opens | event | for 2024-08-04 | not | in Courier 2024-09-02 ⇒ contradiction/direction
    - water board | - | ~launches → rationing | event | target | in Post 2024-05-01 ‖ Mill Theatre | - | ~launches | event | not | in Courier 2024-06-01 ⇒ nothing
    - Nordic Air | passengers | 70 million | target | for 2028 | in Post 2026-04-28 | at 10 ‖ Nordic Air | passengers | 54 million | in Post 2026-04-28 | at 60 ⇒ nothing
    - Norland | self-sufficiency in wheat | 70 % | target | for 2025 ‖ Norland | self-sufficiency in wheat | 52 % | for 2020 ⇒ explained/different-period
    - Kestrel | output | about 500 thousand | target | for 2024 ‖ Kestrel | output | 502 thousand | for 2024 ⇒ agreement/same
    - Kestrel | output | 500 thousand | for 2024 ‖ Kestrel | output | 430 thousand | for 2024 ⇒ contradiction/value
    - Rovers | points | 80 | target | for 2023 ‖ Falcons | points | 64 | for 2023 ⇒ nothing
    - Norland | deficit | about 3 % | target | for 2024 ‖ Norland | deficit | 3.1 % | for 2024 ⇒ agreement/same
    - Anse Dam | installed capacity | 2 GW | hypothetical | for 2023 | says engineers ‖ Anse Dam | installed capacity | 1.2 GW | for 2023 ⇒ nothing
    + Anse | - | 812 | “it completed 812 last year” | for 2023 | in Post 2024-01-10 | at 10 ‖ Anse | - | 1,050 | target | “just short of the 1,050 a year that are required” | in Post 2024-01-10 | at 39
    + Anse line | length | 300 km | “by 2023 it was to be 300 km long” | for 2023 | in Post 2024-01-10 | at 10 ‖ Anse line | length | 256 km | “in the end 256 km were built” | for 2023 | in Post 2024-01-10 | at 44
    + Anse | flats | 80,000 | target | “it meant to complete 80,000 flats” | for 2023 | in Post 2024-08-10 | at 10 ‖ Anse | flats | 52,300 | “only 52,300 flats were there” | for 2024-07 | in Post 2024-08-10 | at 46
    + Norland | use of wind power | 93.4 % | for 2024-01..2024-06 | “the use came to 93.4 %” | in Post 2024-08-10 | at 10 ‖ Norland | use of wind power | under 95 % | target | “below the under 95 % target” | in Post 2024-08-10 | at 40
    + Millbrook Library | staff | 62 | target | in Gazette 2024-02-07 ‖ Millbrook Library | staff | 44 | in Courier 2025-10-15
    + new Millbrook Library | staff | 62 | target | in Gazette 2024-02-07 ‖ Millbrook Library | staff | 44 | in Courier 2025-10-15
    + Anse Dam | irrigated area | 900 ha | proposed | in Gazette 2024-02-07 ‖ Anse Dam | irrigated area | 610 ha | in Courier 2025-10-15
    - Millbrook Library | staff | 62 | target | in Gazette 2020-02-07 ‖ Millbrook Library | staff | 44 | in Courier 2025-10-15 ⇒ needs-person/unfilled
    - Millbrook Library | staff | 44 | in Gazette 2024-02-07 ‖ Millbrook Library | staff | 62 | target | in Courier 2025-10-15 ⇒ needs-person/unfilled
    - Anse line | length | 300 km | “the old line is 300 km long” | for 2023 | in Post 2024-01-10 | at 10 ‖ Anse line | length | 256 km | “the new one is 256 km long” | for 2023 | in Post 2024-01-10 | at 44 ⇒ nothing
    + Kestrel | investment | EUR 158 million | target | for 2024 | in Post 2024-07-10 | at 10 ‖ Kestrel | investment | EUR 71 million | for 2024-01..2024-06 | in Post 2024-07-10 | at 60
    + scheme | drivers | 1,500 | “the aim was 1,500 drivers at work” | target | in Post 2025-01-05 | at 10 ‖ - | number | 1,040 | “the actual number was 1,040” | in Post 2025-01-05 | at 45
    + 养老院 | - | 900 | “县里承诺年底前新增900张床位” | target | in 晚报 2025-01-05 | at 10 ‖ - | - | 610 | “实际投入使用的有610张” | in 晚报 2025-01-05 | at 27
    + scheme | households | 14,000 | “it was to reach 14,000 households” | in Post 2025-01-05 | at 10 ‖ scheme | households | 3,900 | “it was wound up after 3,900” | in Post 2025-01-05 | at 45
    + growers | - | 640 t | “the growers picked 640 t” | in Post 2025-01-05 | at 10 ‖ harvest | - | 800 t | “short of the 800 t that they aimed at” | target | in Post 2025-01-05 | at 36
    + 景区 | visitors | 186,000 | “接待游客186,000人次” | estimate | in 晚报 2025-01-05 | at 10 ‖ 全市 | target | 200,000 | “低于节前提出的200,000人次目标” | target | in 晚报 2025-01-05 | at 25
    + town | - | 2,000 | “the town was meant to plant 2,000 trees in a week” | in Post 2025-01-05 | at 10 ‖ - | - | 1,260 | “in the end 1,260 were in the ground” | in Post 2025-01-05 | at 61
    - town | - | 2,000 | “the town is to plant 2,000 trees” | target | in Post 2025-01-05 | at 10 ‖ school | - | 1,260 | “the school has 1,260 pupils” | in Post 2025-01-05 | at 44 ⇒ nothing
    - town | - | 2,000 | “the town was meant to plant 2,000 trees” | in Post 2025-01-05 | at 10 ‖ town | - | 1,260 t | “only 1,260 t of soil were used” | in Post 2025-01-05 | at 51 ⇒ nothing
    - town | - | 2,000 | “the town may plant 2,000 trees” | hypothetical | in Post 2025-01-05 | at 10 ‖ - | - | 1,260 | “in the end 1,260 were in the ground” | in Post 2025-01-05 | at 42 ⇒ nothing
    - growers | - | 640 t | “the growers picked 640 t” | in Post 2025-01-05 | at 10 ‖ harvest | - | 800 t | “and aim at 800 t next year” | target | in Post 2025-01-05 | at 36 ⇒ nothing
    - 景区 | - | 186,000 | “接待游客186,000人次” | in 晚报 2025-01-05 | at 10 ‖ 剧院 | - | 200,000 | “剧院明年要卖出200,000张票” | target | in 晚报 2025-01-05 | at 25 ⇒ nothing
    - scheme | - | 1,500 | “the aim was 1,500 drivers at work” | target | in Post 2025-01-05 | at 10 ‖ - | - | 1,500 | “the actual number was 1,500” | in Post 2025-01-05 | at 45 ⇒ nothing
    """)

  static let forecastAndOutcome = ExampleList(
    .planResult, .forecastAndOutcome, "What was foreseen, and what came of it.",
    """
    + Norland | growth | 2.4 % | forecast | for 2024 | says central bank ‖ Norland | growth | 1.1 % | for 2024
    + wheat price | price | USD 310 | forecast | for 2023 ‖ wheat price | price | USD 240 | for 2023
    + Anse flu | cases | 5,000 | forecast | for 2024-02 ‖ Anse flu | cases | 2,100 | for 2024-02
    + Rovers | ticket sales | 90 thousand | forecast | for 2023 ‖ Rovers | ticket sales | 71 thousand | for 2023
    + Kestrel | revenue | USD 4 billion | forecast | for 2024 ‖ Kestrel | revenue | USD 3.1 billion | for 2024
    + Norland | unemployment | 5.5 % | forecast | for 2024 ‖ Norland | unemployment | 6.9 % | for 2024
    + Anse valley | rainfall | 10 mm | forecast | in Post 2024-08-05 | at 30 ‖ Anse valley | rainfall | 96 mm | for 2024-08-03 | in Post 2024-08-05 | at 10
    - Anse valley | rainfall | 10 mm | forecast | in Post 2024-08-05 | at 10 ‖ Anse valley | rainfall | 96 mm | for 2024-08-03 | in Post 2024-08-05 | at 900 ⇒ nothing
    - Norland | growth | 2.4 % | forecast | for 2024 ‖ Norland | growth | 1.1 % | for 2023 ⇒ explained/different-period
    - Norland | growth | 2.4 % | forecast | for 2024 ‖ Norland | growth | 1.9 % | forecast | for 2024 ⇒ explained/spread
    - Anse flu | cases | 5,000 | forecast | for 2024-02 ‖ Anse flu | deaths | 21 | for 2024-02 ⇒ nothing
    - Kestrel | revenue | about USD 3 billion | forecast | for 2024 ‖ Kestrel | revenue | USD 3.1 billion | for 2024 ⇒ agreement/same
    - wheat price | price | USD 310 | forecast ‖ wheat price | price | USD 240 ⇒ needs-person/unfilled
    - Norland | unemployment | 5.5 % | forecast | for 2024 ‖ Sudland | unemployment | 6.9 % | for 2024 ⇒ nothing
    """)
}
