extension ExampleList {
  static let value = ExampleList(
    .contradiction, .value,
    "Two numbers for one thing, at one time and in one scope, that the wordings cannot bring together.",
    """
    + Nordic Air | punctuality | 82 % | for 2025-01..2025-06 | says Nordic Air | in Post 2025-07-16 ‖ Nordic Air | punctuality | 65 % | for 2025-01..2025-06 | says Aviation Authority | in Post 2025-07-16
    + River Anse flood | evacuated residents | 1,412 | for 2024-03 | in Anse Post 2024-04-02 ‖ River Anse flood | evacuated residents | 1,100 | for 2024-03 | in Daily Valley 2024-04-03
    + Kestrel | revenue | USD 3.1 billion | for 2024 | in Ledger 2025-02-01 ‖ Kestrel | revenue | USD 2.4 billion | for 2024 | in Courier 2025-02-03
    + Kestrel K9 | battery capacity | 82 kWh | in Auto Post 2024-03-05 ‖ Kestrel K9 | battery capacity | 75 kWh | in Wheels 2024-03-20
    + Norland | vaccination coverage | 91 % | for 2023 | in Health Weekly 2024-01-10 ‖ Norland | vaccination coverage | 84 % | for 2023 | in Morning 2024-01-12
    + Kestrel | profit | EUR 120 million | for 2024 | in Ledger 2025-02-01 ‖ Kestrel | profit | USD 210 million | for 2024 | in Courier 2025-02-03
    + Rovers | goals | 61 | for 2023 | in Touchline 2024-01-01 ‖ Rovers | goals | 58 | for 2023 | in Sport Daily 2024-01-02
    + ferry crew | wage | EUR 42,000 | “a crew earns EUR 42,000 a year” | in Post 2024-05-01 ‖ ferry crew | wage | EUR 2,500 | “a crew earns EUR 2,500 a month” | in Herald 2024-05-02
    + 船员 | 工资 | CNY 84,000 | “船员年薪CNY 84,000” | in 日报 2024-05-01 ‖ 船员 | 工资 | CNY 5,500 | “船员每月CNY 5,500” | in 晚报 2024-05-02
    + Anse Mine | output | 9,000 | “digs 9,000 carts a month” | for 2023 | in Post 2024-05-01 ‖ Anse Mine | output | 54,000 | “digs 54,000 carts a year” | for 2023 | in Herald 2024-05-02
    - 全市 | 游客 | 610,000 | in 晚报 2024-05-01 ‖ 全市 | 游客 | 970,000 | in 晚报 2024-05-03 ⇒ explained/state-changed
    - ferry crew | wage | EUR 42,000 | “a crew earns EUR 42,000 a year” | in Post 2024-05-01 ‖ ferry crew | wage | EUR 3,500 | “a crew earns EUR 3,500 a month” | in Herald 2024-05-02 ⇒ agreement/same
    - 船员 | 工资 | CNY 84,000 | “船员年薪CNY 84,000” | in 日报 2024-05-01 ‖ 船员 | 工资 | CNY 7,000 | “船员每月CNY 7,000” | in 晚报 2024-05-02 ⇒ agreement/same
    - ferry crew | wage | EUR 42,000 | “a crew earns EUR 42,000 a year” | in Post 2024-05-01 ‖ ferry crew | wage | EUR 3,900 | “a crew earns EUR 3,900” | in Herald 2024-05-02 ⇒ needs-person/unfilled
    - Anse Mine | output | 9,000 | “it dug 9,000 carts, more than a year ago” | in Post 2024-05-01 ‖ Anse Mine | output | 9,000 | “it dug 9,000 carts” | in Herald 2024-05-02 ⇒ agreement/same
    - 全市 | 游客 | 610,000 | in 江湾晚报 2024-05-01 ‖ 全市 | 游客 | 970,000 | in 北岭日报 2024-05-03 ⇒ nothing
    - the county | potholes | 610 | in Post 2024-05-01 ‖ the county | potholes | 970 | in Herald 2024-05-03 ⇒ nothing
    - 该公司 | revenue | CNY 61 million | for 2023 | in 日报 2024-05-01 ‖ 该公司 | revenue | CNY 97 million | for 2023 | in 晚报 2024-05-03 ⇒ nothing
    - Anse Ferry | passengers | 3,100 | in Post 2024-05-01 ‖ Anse Ferry | passengers | 13,000 | “will miss the target of 13,000” | target | says dockers | in Herald 2024-05-03 ⇒ nothing
    - Nordic Air | punctuality | 82 % | for 2024 ‖ Nordic Air | punctuality | 65 % | for 2025 ⇒ explained/different-period
    - Kestrel | revenue | over USD 3 billion | for 2024 ‖ Kestrel | revenue | USD 3.1 billion | for 2024 ⇒ agreement/same
    - Kestrel | orders | USD 3 billion | for 2024 ‖ Kestrel | orders | USD 1 billion | for 2024 ⇒ nothing
    - Kestrel K9 | battery capacity | 82 kWh ‖ Falcon 3 | battery capacity | 75 kWh ⇒ nothing
    - Rovers | goals | 61 | for 2023 ‖ Rovers | matches | 58 | for 2023 ⇒ nothing
    - Kestrel | revenue | USD 3.1 billion | for 2024 ‖ Kestrel | revenue | 12 % | for 2024 | change ⇒ nothing
    - Norland | vaccination coverage | 81 % ‖ Norland | vaccination coverage | 95 % | hypothetical | says doctors ⇒ nothing
    """)

  static let rank = ExampleList(
    .contradiction, .rank, "Two places in one order at one time.",
    """
    + Kestrel | size among car makers | rank 3 | for 2024 ‖ Kestrel | size among car makers | rank 5 | for 2024
    + Port Anse | container traffic | rank 2 | for 2023 ‖ Port Anse | container traffic | rank 4 | for 2023
    + Rovers | league place | rank 1 | for 2024-05-01 ‖ Rovers | league place | rank 2 | for 2024-05-01
    + Nordic Air | punctuality rank | rank 2 | for 2025-01..2025-06 ‖ Nordic Air | punctuality rank | rank 9 | for 2025-01..2025-06
    + Norland | wheat exports | rank 4 | for 2024 ‖ Norland | wheat exports | rank 6 | for 2024
    + Anse University | rank in medicine | rank 11 | in Campus 2024-09-01 ‖ Anse University | rank in medicine | rank 14 | in Herald 2024-09-10
    - Kestrel | size among car makers | rank 3 | for 2023 ‖ Kestrel | size among car makers | rank 5 | for 2024 ⇒ explained/different-period
    - Kestrel | size among car makers | rank 3 | for 2024 ‖ Falcon | size among car makers | rank 5 | for 2024 ⇒ nothing
    - Port Anse | container traffic | rank 2 | for 2023 ‖ Port Anse | fish landings | rank 4 | for 2023 ⇒ nothing
    - Rovers | league place | rank 1 | for 2024-05-01 ‖ Rovers | league place | rank 1 | for 2024-05-01 ⇒ agreement/same
    - Norland | wheat exports | rank 4 | for 2030 | target ‖ Norland | wheat exports | rank 6 | for 2030 | forecast ⇒ plan-result/target-and-expectation
    - Anse University | rank in medicine | rank 11 ‖ Anse University | rank in medicine | rank 14 ⇒ needs-person/unfilled
    """)

  static let direction = ExampleList(
    .contradiction, .direction,
    "Statements that point opposite ways: wider and narrower, allowed and banned, faster and slower, so and not so.",
    """
    + wage gap | - | ~widens | for 2024 ‖ wage gap | - | ~narrows | for 2024
    + Norland | - | ~bans → drone exports | for 2024 ‖ Norland | - | ~allows → drone exports | for 2024
    + carbon tax | - | ~slows → factory investment | says Industry Board | in Ledger 2024-05-02 ‖ carbon tax | - | ~speeds-up → factory investment | says Green Institute | in Courier 2024-05-03
    + reservoir level | - | ~increases | for 2024-08 ‖ reservoir level | - | ~decreases | for 2024-08
    + Kestrel K9 | - | ~depends-on → imported cells | in Auto Post 2024-03-05 ‖ Kestrel K9 | - | ~independent-of → imported cells | in Wheels 2024-03-20
    + new vaccine | - | ~prevents → infection | for 2023 ‖ new vaccine | - | ~prevents → infection | for 2023 | not
    + farmers' union | - | ~supports → water law | for 2024 ‖ farmers' union | - | ~opposes → water law | for 2024
    - wage gap | - | ~widens | for 2019 ‖ wage gap | - | ~narrows | for 2024 ⇒ explained/state-changed
    - wage gap | - | ~widens | for 2024 ‖ trade gap | - | ~narrows | for 2024 ⇒ nothing
    - Norland | - | ~bans → drone exports | for 2024 ‖ Sudland | - | ~allows → drone exports | for 2024 ⇒ nothing
    - reservoir level | - | ~increases | in Post 2024-08-01 | at 10 ‖ reservoir level | - | ~decreases | in Post 2024-08-01 | at 30 ⇒ nothing
    - new vaccine | - | ~prevents → infection ‖ new vaccine | - | ~causes → fever ⇒ nothing
    - carbon tax | - | ~slows → factory investment | hypothetical ‖ carbon tax | - | ~speeds-up → factory investment ⇒ nothing
    - farmers' union | - | ~supports → water law | for 2024 ‖ farmers' union | - | ~opposes → water law | for 2024 | not ⇒ agreement/same
    """)

  static let date = ExampleList(
    .contradiction, .date, "One event that happens once, put on two dates.",
    """
    + Kestrel K9 | - | ~launches | for 2023-08 ‖ Kestrel K9 | - | ~launches | for 2024-02
    + Anse Bridge | - | ~opens | for 1931 ‖ Anse Bridge | - | ~opens | for 1934
    + Kestrel | - | ~founds → battery works | for 2015 ‖ Kestrel | - | ~founds → battery works | for 2017
    + Harbour Clinic | - | ~closes | for 2024-03-01 ‖ Harbour Clinic | - | ~closes | for 2024-06-30
    + Mill Theatre | - | ~opens | for 1899-10-02 ‖ Mill Theatre | - | ~opens | for 1899-10-20
    + Falcon 4 | - | ~launches | for 2022 ‖ Falcon 4 | - | ~launches | for 2021
    + first leak | - | ~causes | “the first leak at the plant came up in May” | says senator | for 2024-05 | in Post 2024-08-01 | at 10 ‖ leak | - | ~supports | “the first leak at the plant was reported on 19 June” | says agency | for 2024-06-19 | in Post 2024-08-01 | at 90 ⇒ needs-person/date
    - first leak | - | ~causes | “the first leak at the plant came up in May” | says senator | for 2024-05 | in Post 2024-08-01 | at 10 ‖ leak | - | ~supports | “the second trial opened on 19 June” | says agency | for 2024-06-19 | in Post 2024-08-01 | at 90 ⇒ nothing
    - Kestrel K9 | - | ~launches | for 2023 ‖ Kestrel K9 | - | ~launches | for 2023-08 ⇒ nothing
    - Kestrel K9 | - | ~launches | for 2023-08 ‖ Falcon 4 | - | ~launches | for 2024-02 ⇒ nothing
    - Kestrel K9 | - | ~launches | for 2023 | target ‖ Kestrel K9 | - | ~launches | for 2024 ⇒ explained/different-horizon
    - Kestrel | - | ~supports → Rovers | for 2015 ‖ Kestrel | - | ~supports → Rovers | for 2017 ⇒ nothing
    - Anse Bridge | - | ~opens | for 1931 ‖ Anse Bridge | - | ~closes | for 1934 ⇒ explained/state-changed
    - Harbour Clinic | - | ~closes | for ~2024-03 ‖ Harbour Clinic | - | ~closes | for 2024-06-30 ⇒ needs-person/date
    + ward | - | ~closes | “the ward was closed in March” | says Harbour Clinic | for 2024-03 | in Post 2024-05-01 ‖ old ward | - | ~closes | “the old ward closed in January” | says Harbour Clinic | for 2024-01 | in Herald 2024-05-03 ⇒ needs-person/date
    + review | - | ~launches | “the review began in January” | says bank | for 2024-01 | in Post 2024-08-01 | at 10 ‖ people | - | ~closes | “they say it started in November” | for 2023-11 | in Post 2024-08-01 | at 40 ⇒ needs-person/date
    - manager | - | ~closes | “the manager closed it in March” | for 2024-03 | in Post 2024-05-01 ‖ manager | - | ~closes | “the manager closed it in January” | for 2024-01 | in Herald 2024-05-03 ⇒ nothing
    + prices | - | “vegetable prices will be back to normal by mid-October” | for 2026-10-11..2026-10-20 | forecast | says ministry | in Post 2025-01-05 | at 10 ‖ union | - | “vegetable prices cannot fall before December” | not | for ..2026-11-30 | says union | in Post 2025-01-05 | at 66 ⇒ needs-person/date
    + 基金 | - | “基金最快2028年出现赤字” | for 2028-01..2028-03 | forecast | says 教授 | in 晚报 2026-01-05 | at 10 ‖ 基金 | - | “基金2030年前不会出现赤字” | not | for ..2029-12-31 | says 医保局 | in 晚报 2026-01-05 | at 25 ⇒ needs-person/date
    + 矿井 | - | “矿井三月恢复生产” | for 2026-03 | forecast | says 矿主 | in 晚报 2026-01-05 | at 10 ‖ 矿井 | - | “矿井六月以前恢复不了生产” | not | for ..2026-05-31 | says 工会 | in 晚报 2026-01-05 | at 20 ⇒ needs-person/date
    + ferry | - | “the ferry will sail again in May” | for 2026-05 | forecast | says Ann Lee | in Post 2026-04-05 | at 10 ‖ ferry | - | “the ferry will not sail before July” | not | for ..2026-06-30 | says dockers | in Post 2026-04-05 | at 44 ⇒ needs-person/date
    + 码头 | - | “码头六月就能通航” | for 2026-06 | forecast | says 港务局 | in 晚报 2026-04-05 | at 10 ‖ 码头 | - | “码头九月前不可能通航” | not | for ..2026-08-31 | says 船东 | in 晚报 2026-04-05 | at 20 ⇒ needs-person/date
    + kiln | - | “the kiln at Ellery will be lit in March” | for 2026-03 | forecast | says owner | in Post 2026-01-05 | at 10 ‖ kiln | - | “the kiln at Ellery will stay cold” | not | for ..2026-05-31 | says union | in Post 2026-01-05 | at 51 ⇒ needs-person/date
    - ferry | - | “the ferry will sail again in August” | for 2026-08 | forecast | says Ann Lee | in Post 2026-04-05 | at 10 ‖ ferry | - | “the ferry will not sail before July” | not | for ..2026-06-30 | says dockers | in Post 2026-04-05 | at 47 ⇒ nothing
    - ferry | - | “the ferry will sail again in May” | for 2026-05 | forecast | says Ann Lee | in Post 2026-04-05 | at 10 ‖ school | - | “lessons cannot begin ahead of July” | not | for ..2026-06-30 | says dockers | in Post 2026-04-05 | at 44 ⇒ nothing
    - ferry | - | “the ferry will sail again in May” | for 2026-05 | forecast | says Ann Lee | in Post 2026-04-05 | at 10 ‖ ferry | - | “the ferry will not sail before July” | not | for ..2026-06-30 | says Ann Lee | in Post 2026-04-05 | at 44 ⇒ nothing
    - ferry | - | “the ferry might sail again in May” | for 2026-05 | hypothetical | says Ann Lee | in Post 2026-04-05 | at 10 ‖ ferry | - | “the ferry will not sail before July” | not | for ..2026-06-30 | says dockers | in Post 2026-04-05 | at 45 ⇒ nothing
    - 码头 | - | “码头六月就能通航” | for 2026-06 | forecast | says 港务局 | in 晚报 2026-04-05 | at 10 ‖ 学校 | - | “学校九月前不会开课” | not | for ..2026-08-31 | says 校长 | in 晚报 2026-04-05 | at 20 ⇒ nothing
    - 基金 | - | “基金2031年出现赤字” | for 2031-01..2031-03 | forecast | says 教授 | in 晚报 2026-01-05 | at 10 ‖ 基金 | - | “基金2030年前不会出现赤字” | not | for ..2029-12-31 | says 医保局 | in 晚报 2026-01-05 | at 23 ⇒ nothing
    """)

  static let classification = ExampleList(
    .contradiction, .classification, "One thing said to be of two kinds that exclude each other.",
    """
    + Anse Trust | - | ~is-a → bank | for 2024 ‖ Anse Trust | - | ~is-a → broker | for 2024
    + Anse Trust | - | ~is-a → insurer ‖ Anse Trust | - | ~is-a → bank
    + marsh fever agent | - | ~is-a → virus ‖ marsh fever agent | - | ~is-a → bacterium
    + Anse Trust | - | ~is-a → bank ‖ Anse Trust | - | ~is-a → bank | not
    + marsh fever agent | - | ~is-a → bacterium | not ‖ marsh fever agent | - | ~is-a → bacterium
    + Harbour Mutual | - | ~is-a → broker | for 2023 ‖ Harbour Mutual | - | ~is-a → insurer | for 2023
    - Anse Trust | - | ~is-a → bank ‖ Anse Trust | - | ~is-a → financial firm ⇒ nothing
    - Anse Trust | - | ~is-a → bank ‖ Harbour Mutual | - | ~is-a → broker ⇒ nothing
    - Anse Trust | - | ~is-a → bank ‖ Anse Trust | - | ~is-a → employer ⇒ nothing
    - Anse Trust | - | ~is-a → bank ‖ Anse Trust | - | ~is-a → bank ⇒ agreement/same
    - Anse Trust | - | ~is-a → bank | in Post 2024-01-01 ‖ Anse Trust | - | ~is-a → broker | in Post 2024-01-01 ⇒ needs-person/classification
    - Rovers | - | ~is-a → bank ‖ Rovers | - | ~is-a → virus ⇒ nothing
    """)

  static let stage = ExampleList(
    .contradiction, .stage, "Still to come in one place, already there in another.",
    """
    + Kestrel K9 | - | ~launches | event | in Auto Post 2024-03-05 ‖ Kestrel K9 | - | ~launches | event | forecast | in Wheels 2024-05-20
    + Anse Bridge | - | ~opens | event | in Post 2023-04-01 ‖ Anse Bridge | - | ~opens | event | target | in Courier 2023-06-01
    + Harbour Clinic | - | ~closes | event | in Post 2024-01-10 ‖ Harbour Clinic | - | ~closes | event | proposed | in Health Weekly 2024-02-01
    + Falcon 4 | - | ~launches | event ‖ Falcon 4 | - | ~launches | event | forecast ⇒ needs-person/stage
    + Norland | - | ~bans → drone exports | event | in Post 2024-01-10 ‖ Norland | - | ~bans → drone exports | event | proposed | in Courier 2024-02-01
    + Norland chip scheme | size | USD 70 billion | forecast | in Post 2025-01-01 ‖ this scheme | - | ~increases → output | in Post 2025-01-01 ⇒ needs-person/stage
    - Kestrel K9 | - | ~launches | event | forecast | in Auto Post 2024-03-05 ‖ Kestrel K9 | - | ~launches | event | in Wheels 2024-05-20 ⇒ explained/state-changed
    - Anse Bridge | - | ~opens | event | target ‖ Mill Theatre | - | ~opens | event ⇒ nothing
    - Harbour Clinic | - | ~closes | event | proposed ‖ Harbour Clinic | - | ~closes | event | proposed ⇒ nothing
    - Norland chip scheme | size | USD 70 billion | in Post 2025-01-01 ‖ this scheme | - | ~increases → output | in Post 2025-01-01 ⇒ nothing
    - Norland chip scheme | size | USD 70 billion | forecast | in Post 2025-01-01 ‖ Rovers | - | ~increases → output | in Post 2025-01-01 ⇒ nothing
    - reservoir level | - | ~increases | forecast ‖ reservoir level | - | ~increases ⇒ nothing
    """)

  static let arithmetic = ExampleList(
    .contradiction, .arithmetic,
    "Numbers that do not add up: parts and wholes, growth and levels, conversions, shares, chains of ratios.",
    """
    + Kestrel K9 | range | 80 % of Falcon 3 ‖ Falcon 3 | range | 50 % of Falcon 4 ‖ Kestrel K9 | range | 60 % of Falcon 4 ⇒ explained/different-baseline, contradiction/arithmetic
    + Kestrel | electric car output | 90 thousand | for 2024 ‖ Kestrel | output | 70 thousand | for 2024
    + Anse flu | cases | 300 | for 2024-01-01 | in Post 2024-01-20 ‖ Anse flu | cases | 360 | for 2024-01-08 | in Post 2024-01-20 ‖ Anse flu | cases | 45 % | change | in Post 2024-01-20 ⇒ explained/different-period, contradiction/arithmetic
    + Kestrel | spending | CNY 200 billion | for 2024 | in Post 2024-05-01 ‖ Kestrel | spending | USD 2.8 billion | for 2024 | in Post 2024-05-01 | equals
    + clinic | doses | 9,800 | in Post 2024-05-01 | at 100 ‖ clinic | share of plan | 61 % of 24,000 doses | in Post 2024-05-01 | at 120 ‖ clinic | doses planned | 24,000 | in Post 2024-05-01 | at 140
    + Kestrel | market share | 60 % of Norland sales | share | for 2024 | in Post 2024-05-01 ‖ Falcon Motors | market share | 55 % of Norland sales | share | for 2024 | in Post 2024-05-01
    + Kestrel | research spending | EUR 5 billion | for 2023 ‖ Kestrel | spending | EUR 3 billion | for 2023
    - Kestrel K9 | range | 80 % of Falcon 3 ‖ Falcon 3 | range | 50 % of Falcon 4 ‖ Kestrel K9 | range | 41 % of Falcon 4 ⇒ explained/different-baseline
    - Kestrel | electric car output | 50 thousand | for 2024 ‖ Kestrel | output | 70 thousand | for 2024 ⇒ nothing
    - Anse flu | cases | 300 | for 2024-01-01 | in Post 2024-01-20 ‖ Anse flu | cases | 360 | for 2024-01-08 | in Post 2024-01-20 ‖ Anse flu | cases | 20 % | change | in Post 2024-01-20 ⇒ explained/different-period
    - Kestrel | spending | CNY 200 billion | for 2024 | in Post 2024-05-01 ‖ Kestrel | spending | USD 28 billion | for 2024 | in Post 2024-05-01 | equals ⇒ explained/equivalent
    - clinic | doses | 9,800 | in Post 2024-05-01 | at 100 ‖ clinic | share of plan | 41 % of 24,000 doses | in Post 2024-05-01 | at 120 ‖ clinic | doses planned | 24,000 | in Post 2024-05-01 | at 140 ⇒ nothing
    - Kestrel | market share | 40 % of Norland sales | share | for 2024 | in Post 2024-05-01 ‖ Falcon Motors | market share | 55 % of Norland sales | share | for 2024 | in Post 2024-05-01 ⇒ nothing
    - Kestrel | market share | 60 % of Norland sales | share | for 2024 | in Post 2024-05-01 ‖ Falcon Motors | market share | 55 % of Sudland sales | share | for 2024 | in Post 2024-05-01 ⇒ nothing
    + bakery loaf | price | GBP 1.50 | in Post 2024-05-01 | at 10 ‖ bakery loaf | price | GBP 1.20 | for 2022 | in Post 2024-05-01 | at 40 ‖ bakery loaf | price | 40 % | change | in Post 2024-05-01 | at 70
    - bakery loaf | price | GBP 1.50 | in Post 2024-05-01 | at 10 ‖ bakery loaf | price | GBP 1.20 | for 2022 | in Post 2024-05-01 | at 40 ‖ bakery loaf | price | 25 % | change | in Post 2024-05-01 | at 70 ⇒ nothing
    + city | buses | 200 | “it will buy 200 buses at EUR 500,000 each, EUR 150 million in all” | in Post 2024-05-01 | at 10 ‖ city | purchases | EUR 500,000 | “it will buy 200 buses at EUR 500,000 each, EUR 150 million in all” | in Post 2024-05-01 | at 10 ‖ city | purchases | EUR 150 million | “it will buy 200 buses at EUR 500,000 each, EUR 150 million in all” | in Post 2024-05-01 | at 10
    + Norline | trains | 40 | “Norline ordered 40 trains” | in Post 2024-05-01 | at 10 ‖ Norline | price | EUR 15 million | “EUR 15 million per train” | in Post 2024-05-01 | at 40 ‖ Norline | price | EUR 480 million | “a total of EUR 480 million” | in Post 2024-05-01 | at 80
    + 县里 | 收割机 | 120 | “县里采购120台收割机” | in Post 2024-05-01 | at 10 ‖ 县里 | 收割机 | CNY 300,000 | “每台CNY 300,000” | in Post 2024-05-01 | at 24 ‖ 县里 | spending | CNY 48 million | “共花费CNY 48 million” | in Post 2024-05-01 | at 40
    - Norline | trains | 40 | “Norline ordered 40 trains” | in Post 2024-05-01 | at 10 ‖ Norline | price | EUR 12 million | “EUR 12 million per train” | in Post 2024-05-01 | at 40 ‖ Norline | price | EUR 480 million | “a total of EUR 480 million” | in Post 2024-05-01 | at 80 ⇒ nothing
    - Norline | trains | 40 | “Norline ordered 40 trains” | in Post 2024-05-01 | at 10 ‖ Norline | price | EUR 90 | “EUR 90 per passenger” | in Post 2024-05-01 | at 40 ‖ Norline | price | EUR 480 million | “a total of EUR 480 million” | in Post 2024-05-01 | at 80 ⇒ nothing
    + Norland | exports | USD 300 million | for 2021 | in Post 2024-05-01 ‖ Norland | exports | USD 330 million | for 2022 | in Post 2024-05-01 ‖ Norland | exports | USD 363 million | for 2023 | in Post 2024-05-01 ‖ Norland | exports | 40 % of 2021 | change | in Post 2024-05-01 ⇒ explained/different-period, explained/different-period, contradiction/arithmetic, explained/different-period
    - Norland | exports | USD 300 million | for 2021 | in Post 2024-05-01 ‖ Norland | exports | USD 330 million | for 2022 | in Post 2024-05-01 ‖ Norland | exports | USD 363 million | for 2023 | in Post 2024-05-01 ‖ Norland | exports | 10 % of 2022 | change | in Post 2024-05-01 ⇒ explained/different-period, explained/different-period, explained/different-period
    - trust | members | 6,300 | in Post 2024-05-01 | at 10 ‖ trust | share of plan | 70 % of 3,900 who answered | in Post 2024-05-01 | at 60 ‖ trust | members asked | 3,900 | in Post 2024-05-01 | at 80 ⇒ nothing
    - college | admissions | 1,020 | in Post 2024-05-01 | at 10 ‖ college | applications | 27,000 | in Post 2024-05-01 | at 40 ‖ college | local share | 75 % of 27,000 | in Post 2024-05-01 | at 70 ⇒ nothing
    """)

  static let implausible = ExampleList(
    .contradiction, .implausible,
    "A slip of the unit or of the scale word; the unit that would mend it is named.",
    """
    + Mill Theatre | floor area | 900 m
    + Anse Dam | energy use | 40 MW
    + Anse Dam | installed capacity | 40 GWh
    + Kestrel K9 | top speed | 200 km
    + Kestrel | revenue | USD 3.1 billion | for 2024 ‖ Kestrel | revenue | USD 3.1 million | for 2024
    + nurse in Norland | yearly pay | EUR 42,000 | for 2024 ‖ nurse in Norland | yearly pay | EUR 42 | for 2024
    + Anse Reservoir | tank volume | 300 m2
    - Mill Theatre | floor area | 900 m2 ⇒ nothing
    - Anse Dam | energy use | 40 MWh ⇒ nothing
    - Kestrel K9 | top speed | 200 km/h ⇒ nothing
    - Mill Theatre | seats | 900 m ⇒ nothing
    - Kestrel | revenue | USD 3.1 billion | for 2024 ‖ Kestrel | revenue | USD 2.4 million | for 2024 ⇒ contradiction/value
    - Kestrel | revenue | USD 3.1 billion | for 2024 ‖ Falcon Motors | revenue | USD 3.1 million | for 2024 ⇒ nothing
    - Anse Dam | installed capacity | 40 MW | for 2024 ‖ Anse Dam | installed capacity | 0.04 GW | for 2024 ⇒ agreement/same
    """)
}
