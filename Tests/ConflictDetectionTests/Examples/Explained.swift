extension ExampleList {
  static let differentBaseline = ExampleList(
    .explained, .differentBaseline, "Measured against different things.",
    """
    + Kestrel K9 | range | 80 % of Falcon 3 | says Kestrel ‖ Kestrel K9 Sport | range | 33 % of the latest Falcon
    + Kestrel K9 | price | 120 % of Falcon 3 ‖ Kestrel K9 | price | 90 % of Falcon 4
    + Norland | rail freight | 30 % of Sudland ‖ Norland | rail freight | 12 % of Westland
    + new turbine | output per blade | 3 times of old turbine ‖ new turbine | output per blade | 5 times of its rival
    + Rovers | wage bill | 60 % of Falcons ‖ Rovers | wage bill | 45 % of the league leader
    + heat pump | running cost | 40 % of gas boiler ‖ heat pump | running cost | 70 % of oil boiler
    - Kestrel K9 | range | 80 % of Falcon 3 | for 2024 ‖ Kestrel K9 | range | 60 % of Falcon 3 | for 2024 ⇒ contradiction/value
    - Kestrel K9 | range | 80 % of Falcon 3 ‖ Kestrel K9 | range | 80 % of Falcon 3 ⇒ agreement/same
    - Kestrel K9 | range | 80 % of Falcon 3 ‖ Falcon 4 | range | 80 % of Kestrel K9 Sport ⇒ nothing
    - Kestrel K9 | range | 80 % of Falcon 3 ‖ Kestrel K9 | price | 90 % of Falcon 4 ⇒ nothing
    - heat pump | running cost | 40 % of gas boiler | for 2024 ‖ heat pump | running cost | 70 % | ratio | for 2024 ⇒ needs-person/unfilled
    - Rovers | wage bill | 60 % of Falcons | for 2020 ‖ Rovers | wage bill | 45 % of Falcons | for 2024 ⇒ explained/different-period
    """)

  static let differentPeriod = ExampleList(
    .explained, .differentPeriod, "Each for its own time.",
    """
    + Norland | share of wind power | 29 % | for 2020 ‖ Norland | share of wind power | 39 % | for 2024
    + Anse flu | cases | 412 | for 2024-02-02 ‖ Anse flu | cases | 455 | for 2024-02-09
    + Kestrel | revenue | USD 3.1 billion | for 2024 ‖ Kestrel | revenue | USD 1.4 billion | for 2024-01..2024-06
    + Rovers | goals | 61 | for 2022 ‖ Rovers | goals | 44 | for 2023
    + Norland | rail spending | USD 150 billion | for 2014.. ‖ Norland | rail spending | USD 12 billion | for 2023
    + Port Anse | container traffic | 3.2 million | for 2023-01..2023-03 ‖ Port Anse | container traffic | 3.9 million | for 2023-04..2023-06
    - Norland | share of wind power | 29 % | for 2024 ‖ Norland | share of wind power | 39 % | for 2024 ⇒ contradiction/value
    - Anse flu | cases | 412 | for 2024-02-02 ‖ Anse flu | cases | 412 | for 2024-02-02 ⇒ agreement/same
    - Kestrel | revenue | USD 3.1 billion | for 2024 ‖ Falcon Motors | revenue | USD 1.4 billion | for 2023 ⇒ nothing
    - Rovers | goals | 61 | for 2022 ‖ Rovers | fans | 44 | for 2023 ⇒ nothing
    - Norland | share of wind power | 29 % | for 2024 ‖ Norland | share of wind power | 39 % ⇒ needs-person/unfilled
    - Norland | share of wind power | 45 % | target | for 2030 ‖ Norland | share of wind power | 60 % | target | for 2035 ⇒ explained/different-horizon
    """)

  static let differentScope = ExampleList(
    .explained, .differentScope, "One chip and one system, one region and the whole.",
    """
    + Kestrel | output | 90 thousand | scope plant | for 2024 ‖ Kestrel | output | 400 thousand | scope company | for 2024
    + heat pump | energy use | 4 MWh | scope household | for 2024 ‖ heat pump | energy use | 900 MWh | scope district | for 2024
    + Anse flu | cases | 90 | scope city ‖ Anse flu | cases | 412 | scope county
    + Norland | unemployment | 4 % | scope capital | for 2024 ‖ Norland | unemployment | 7 % | scope countryside | for 2024
    + new turbine | installed capacity | 8 MW | scope turbine ‖ new turbine | installed capacity | 400 MW | scope wind farm
    + new drug | survival | 80 % | scope trial | for 2023 ‖ new drug | survival | 55 % | scope hospital | for 2023
    - Kestrel | output | 90 thousand | scope plant | for 2024 ‖ Kestrel | output | 80 thousand | scope plant | for 2024 ⇒ contradiction/value
    - Anse flu | cases | 90 | scope city | for 2024 ‖ Anse flu | cases | 412 | for 2024 ⇒ needs-person/unfilled
    - Norland | unemployment | 4 % | scope capital | for 2024 ‖ Norland | unemployment | 4 % | scope capital | for 2024 ⇒ agreement/same
    - Norland | unemployment | 4 % | scope capital ‖ Sudland | unemployment | 7 % | scope countryside ⇒ nothing
    - new drug | survival | 80 % | scope trial ‖ new drug | price | 55 % | scope hospital ⇒ nothing
    - Norland | unemployment | 4 % | scope capital | for 2023 ‖ Norland | unemployment | 5 % | scope capital | for 2024 ⇒ explained/different-period
    + Norland | vote share | 56 % | “among under-30s it is 56 %” | for 2024 | in Post 2024-05-01 | at 10 ‖ Norland | vote share | 44 % | “the share is 44 %” | for 2024 | in Post 2024-05-01 | at 90
    """)

  static let differentSpeakers = ExampleList(
    .explained, .differentSpeakers, "One side counts, the other estimates.",
    """
    + Anse march | marchers | 20 thousand | says police | for 2024-05-01 ‖ Anse march | marchers | 55 thousand | estimate | says organisers | for 2024-05-01
    + Kestrel | output | 430 thousand | says Kestrel | for 2024 ‖ Kestrel | output | 360 thousand | estimate | says Ledger Research | for 2024
    + Norland | oil exports | USD 9 billion | says finance ministry | for 2023 ‖ Norland | oil exports | USD 7 billion | estimate | says Tanker Watch | for 2023
    + Anse flu | deaths | 21 | says health office | for 2024 ‖ Anse flu | deaths | 60 | estimate | says Harbour Clinic | for 2024
    + Rovers | debt | EUR 90 million | says Rovers | for 2023 ‖ Rovers | debt | EUR 140 million | estimate | says Touchline | for 2023
    + storm damage | cost | USD 2 billion | says insurers | for 2024 ‖ storm damage | cost | USD 3.5 billion | estimate | says Norland | for 2024
    - Anse march | marchers | 20 thousand | says police | for 2024-05-01 ‖ Anse march | marchers | 55 thousand | says organisers | for 2024-05-01 ⇒ contradiction/value
    - Anse march | marchers | 20 thousand | estimate | says police | for 2024-05-01 ‖ Anse march | marchers | 55 thousand | estimate | says organisers | for 2024-05-01 ⇒ explained/spread
    - Kestrel | output | 430 thousand | says Kestrel | for 2024 ‖ Kestrel | output | about 430 thousand | estimate | says Ledger Research | for 2024 ⇒ agreement/same
    - Kestrel | output | 430 thousand | says Kestrel | for 2024 ‖ Kestrel | output | 360 thousand | estimate | says Kestrel | for 2024 ⇒ contradiction/value
    - Rovers | debt | EUR 90 million | says Rovers | for 2020 ‖ Rovers | debt | EUR 140 million | estimate | says Touchline | for 2023 ⇒ explained/different-period
    - Rovers | debt | EUR 90 million | says Rovers | for 2023 ‖ Falcons | debt | EUR 140 million | estimate | says Touchline | for 2023 ⇒ nothing
    """)

  static let differentHorizon = ExampleList(
    .explained, .differentHorizon, "Plans and forecasts for different dates.",
    """
    + Ann Lee | - | “the Court of Anse will hear the case of the teachers” | forecast | for 2026-05-12 | in Post 2026-04-03 ‖ Ann Lee | - | “the Court of Anse hears the case of the teachers” | forecast | for 2026-06-16 | in Herald 2026-04-24
    - Ann Lee | - | “the Court of Anse will hear the case of the teachers” | forecast | for 2026-05-12 | in Post 2026-04-03 ‖ Ann Lee | - | “the town hall of Anse opens its doors to fans” | forecast | for 2026-06-16 | in Herald 2026-04-24 ⇒ nothing
    + Norland | self-sufficiency in wheat | 70 % | target | for 2025 ‖ Norland | self-sufficiency in wheat | 100 % | target | for 2030
    + Norland | share of wind power | 45 % | forecast | for 2030 ‖ Norland | share of wind power | 60 % | forecast | for 2040
    + Kestrel | output | 500 thousand | target | for 2026 ‖ Kestrel | output | 900 thousand | forecast | for 2030
    + Anse flu | cases | 5,000 | forecast | for 2024-02 ‖ Anse flu | cases | 900 | forecast | for 2024-06
    + Norland | growth | 2.4 % | forecast | for 2025 ‖ Norland | growth | 1.6 % | estimate | for 2026
    + Kestrel K9 | - | ~launches | for 2025 | target ‖ Kestrel K9 | - | ~launches | for 2026 | forecast
    - Norland | self-sufficiency in wheat | 70 % | target | for 2025 ‖ Norland | self-sufficiency in wheat | 50 % | for 2020 ⇒ explained/different-period
    - Norland | share of wind power | 45 % | forecast | for 2030 ‖ Norland | share of wind power | 60 % | forecast | for 2030 ⇒ explained/spread
    - Kestrel | output | 500 thousand | target | for 2026 ‖ Kestrel | output | 500 thousand | target | for 2026 ⇒ agreement/same
    - Kestrel | output | 500 thousand | target | for 2026 ‖ Falcon Motors | output | 900 thousand | forecast | for 2030 ⇒ nothing
    - Norland | growth | 2.4 % | forecast | for 2025 ‖ Norland | inflation | 1.6 % | forecast | for 2026 ⇒ nothing
    - Norland | growth | 2.4 % | for 2023 ‖ Norland | growth | 1.6 % | for 2024 ⇒ explained/different-period
    """)

  static let stateChanged = ExampleList(
    .explained, .stateChanged, "So at one time, otherwise at a later one.",
    """
    + Anse earthquake | deaths | 12 | says ministry | in Post 2025-03-03 ‖ Anse earthquake | deaths | 19 | says ministry | in Herald 2025-03-04
    + Norland | - | ~bans → drone exports | for 2022 ‖ Norland | - | ~allows → drone exports | for 2024
    + Norland | - | ~bans → drone exports | in Post 2022-05-01 ‖ Norland | - | ~allows → drone exports | in Post 2024-06-01
    + wage gap | - | ~widens | for 2019 ‖ wage gap | - | ~narrows | for 2023
    + Harbour Clinic | - | ~closes | for 2023-03 ‖ Harbour Clinic | - | ~opens | for 2024-01
    + Kestrel K9 | - | ~launches | event | forecast | in Auto Post 2024-03-05 ‖ Kestrel K9 | - | ~launches | event | in Wheels 2024-05-20
    + Anse flu | infections per patient | 1.6 | says Dr Lund | in Post 2024-02-03 ‖ Anse flu | infections per patient | 1.1 | says Dr Lund | in Post 2024-02-10
    + farmers' union | - | ~opposes → water law | for 2021 ‖ farmers' union | - | ~supports → water law | for 2024
    - Norland | - | ~bans → drone exports | for 2024 ‖ Norland | - | ~allows → drone exports | for 2024 ⇒ contradiction/direction
    - Norland | - | ~bans → drone exports | for 2022 ‖ Norland | - | ~bans → drone exports | for 2024 ⇒ nothing
    - Norland | - | ~bans → drone exports | for 2022 ‖ Sudland | - | ~supports → drone exports | for 2024 ⇒ nothing
    - wage gap | - | ~widens | for 2019 ‖ trade gap | - | ~narrows | for 2023 ⇒ nothing
    - Anse flu | infections per patient | 1.6 | says Dr Lund | in Post 2024-02-03 ‖ Anse flu | infections per patient | 1.6 | says Dr Lund | in Post 2024-02-10 ⇒ agreement/same
    - Kestrel K9 | - | ~launches | event | in Auto Post 2024-03-05 ‖ Kestrel K9 | - | ~launches | event | forecast | in Wheels 2024-05-20 ⇒ contradiction/stage
    """)

  static let revision = ExampleList(
    .explained, .revision,
    "The same publisher or speaker gives another figure for the same time later.",
    """
    + Anse flu | cases | 412 | for 2024-02-02 | in Gazette 2024-02-03 ‖ Anse flu | cases | 389 | for 2024-02-02 | in Gazette 2024-02-10
    + Norland | growth | 2.4 % | for 2023 | says statistics office | in Ledger 2024-01-30 ‖ Norland | growth | 1.9 % | for 2023 | says statistics office | in Courier 2024-04-30
    + Kestrel | output | 430 thousand | for 2024 | in Ledger 2025-01-10 ‖ Kestrel | output | 421 thousand | for 2024 | in Ledger 2025-03-01
    + Port Anse fire | injured workers | 12 | for 2024-06-01 | in Morning 2024-06-01 ‖ Port Anse fire | injured workers | 15 | for 2024-06-01 | in Morning 2024-06-02
    + Anse flu | cases | 412 | for 2024-02-02 | says health office | in Gazette 2024-02-03 ‖ Anse flu | cases | 412 | for 2024-02-02 | not | says health office | in Gazette 2024-02-10
    + Norland | census population | 5.1 million | for 2020 | says census bureau | in Post 2021-01-01 ‖ Norland | census population | 5.3 million | for 2020 | says census bureau | in Post 2022-01-01
    - Anse flu | cases | 412 | for 2024-02-02 | in Gazette 2024-02-03 ‖ Anse flu | cases | 389 | for 2024-02-02 | in Courier 2024-02-10 ⇒ contradiction/value
    - Anse flu | cases | 412 | for 2024-02-02 | in Gazette 2024-02-03 ‖ Anse flu | cases | 455 | for 2024-02-09 | in Gazette 2024-02-10 ⇒ explained/different-period
    - Anse flu | cases | 412 | for 2024-02-02 | in Gazette 2024-02-03 ‖ Anse flu | cases | 412 | for 2024-02-02 | in Gazette 2024-02-10 ⇒ agreement/same
    - Norland | growth | 2.4 % | for 2023 | says statistics office | in Ledger 2024-01-30 ‖ Norland | growth | 1.9 % | for 2023 | says opposition | in Ledger 2024-04-30 ⇒ contradiction/value
    - Kestrel | output | 430 thousand | for 2024 | in Ledger 2025-01-10 ‖ Kestrel | revenue | 421 thousand | for 2024 | in Ledger 2025-03-01 ⇒ nothing
    - Port Anse fire | injured workers | 12 | for 2024-06-01 | says police | in Morning 2024-06-01 ‖ Port Anse fire | injured workers | 15 | for 2024-06-01 | says clinic | in Morning 2024-06-01 ⇒ contradiction/value
    + works | cost | EUR 260 million | “it puts the cost at EUR 260 million” | estimate | says bank | in Post 2024-05-01 | at 10 ‖ works | cost | EUR 190 million | “rather than the EUR 190 million of April” | estimate | says bank | in Post 2024-05-01 | at 50
    """)

  static let rounding = ExampleList(
    .explained, .rounding, "Numbers that part by no more than the last digit of the coarser one.",
    """
    + Kestrel | revenue | USD 3.1 billion | for 2024 ‖ Kestrel | revenue | USD 3.04 billion | for 2024
    + Norland | unemployment | 6 % | for 2024 ‖ Norland | unemployment | 6.6 % | for 2024
    + Anse Dam | height | 122 m ‖ Anse Dam | height | 121.2 m
    + Nordic Air | load factor | 84.3 % | for 2024 ‖ Nordic Air | load factor | 85 % | for 2024 ⇒ explained/rounding
    + Port Anse | container traffic | 3.2 million | for 2023 ‖ Port Anse | container traffic | 3.28 million | for 2023
    + Kestrel K9 | battery capacity | 82 kWh ‖ Kestrel K9 | battery capacity | 81.2 kWh
    - Kestrel | revenue | USD 3.1 billion | for 2024 ‖ Kestrel | revenue | USD 3.12 billion | for 2024 ⇒ agreement/same
    - Norland | unemployment | 6 % | for 2024 ‖ Norland | unemployment | 8.1 % | for 2024 ⇒ contradiction/value
    - Anse flu | cases | 412 | for 2024 ‖ Anse flu | cases | 413 | for 2024 ⇒ contradiction/value
    - Anse Dam | height | 122 m ‖ Mill Theatre | height | 121.2 m ⇒ nothing
    - Port Anse | container traffic | 3.2 million | for 2022 ‖ Port Anse | container traffic | 3.28 million | for 2023 ⇒ explained/different-period
    - Kestrel K9 | battery capacity | 82 kWh ‖ Kestrel K9 | battery capacity | 82.3 kWh ⇒ agreement/same
    """)

  static let spread = ExampleList(
    .explained, .spread, "Estimates and forecasts of different houses for one time.",
    """
    + Norland | growth | 2.4 % | forecast | for 2025 | says central bank ‖ Norland | growth | 1.6 % | forecast | for 2025 | says Ledger Research
    + wheat price | price | USD 310 | forecast | for 2025 ‖ wheat price | price | USD 260 | forecast | for 2025
    + Kestrel | output | 360 thousand | estimate | for 2024 | says Ledger Research ‖ Kestrel | output | 410 thousand | estimate | for 2024 | says Auto Watch
    + Anse march | marchers | 20 thousand | estimate | says police | for 2024-05-01 ‖ Anse march | marchers | 55 thousand | estimate | says organisers | for 2024-05-01
    + storm damage | cost | USD 2 billion | estimate | for 2024 ‖ storm damage | cost | USD 3.5 billion | estimate | for 2024
    + Norland | inflation | 3.4 % | forecast | for 2025 ‖ Norland | inflation | 2.1 % | estimate | for 2025
    - Norland | growth | 2.4 % | forecast | for 2025 ‖ Norland | growth | 1.6 % | forecast | for 2026 ⇒ explained/different-horizon
    - Norland | growth | 2.4 % | for 2024 ‖ Norland | growth | 1.6 % | for 2024 ⇒ contradiction/value
    - Norland | growth | 2.4 % | forecast | for 2025 ‖ Norland | growth | 2.4 % | forecast | for 2025 ⇒ agreement/same
    - Norland | growth | 2.4 % | forecast | for 2025 ‖ Sudland | growth | 1.6 % | forecast | for 2025 ⇒ nothing
    - Norland | inflation | 3.4 % | forecast | for 2025 ‖ Norland | inflation | 2 % | target | for 2025 ⇒ plan-result/target-and-expectation
    - Norland | inflation | 3.4 % | forecast | for 2025 | says central bank | in Post 2025-01-10 ‖ Norland | inflation | 2.1 % | forecast | for 2025 | says central bank | in Post 2025-03-10 ⇒ explained/revision
    """)

  static let hardened = ExampleList(
    .explained, .hardened, "A hedge dropped, a range become its end, a proposal become a decision.",
    """
    + Norland chip scheme | size | CNY 200–500 billion | proposed | for 2024 ‖ Norland chip scheme | size | USD 70 billion | forecast | for 2024
    + Kestrel | job cuts | 1,000–3,000 | proposed ‖ Kestrel | job cuts | 3,000 | target
    + Anse Dam | cost | EUR 2–4 billion | estimate | in Post 2023-01-01 ‖ Anse Dam | cost | EUR 4 billion | in Courier 2023-05-01
    + Rovers | transfer fee | under EUR 50 million | in Post 2024-01-01 ‖ Rovers | transfer fee | EUR 50 million | in Touchline 2024-01-03
    + Norland | road toll | EUR 12 | proposed | in Post 2024-01-01 ‖ Norland | road toll | EUR 12 | in Courier 2024-05-01
    + Anse flu | deaths | 60 | estimate | for 2024 | in Post 2024-06-01 ‖ Anse flu | deaths | 60 | for 2024 | in Courier 2024-09-01
    - Norland chip scheme | size | CNY 200–500 billion | proposed | for 2024 ‖ Norland chip scheme | size | USD 150 billion | forecast | for 2024 ⇒ plan-result/target-and-expectation
    - Kestrel | job cuts | 1,000–3,000 ‖ Kestrel | job cuts | 2,000 ⇒ agreement/same
    - Rovers | transfer fee | EUR 50 million | in Post 2024-01-01 ‖ Rovers | transfer fee | EUR 50 million | in Touchline 2024-01-03 ⇒ agreement/same
    - Anse Dam | cost | EUR 2–4 billion | estimate ‖ Mill Theatre | cost | EUR 4 billion ⇒ nothing
    - Norland | road toll | EUR 12 | in Post 2024-01-01 ‖ Norland | road toll | EUR 12 | proposed | in Courier 2024-05-01 ⇒ agreement/same
    - Anse flu | deaths | 60 | estimate | for 2023 ‖ Anse flu | deaths | 60 | for 2024 ⇒ nothing
    """)

  static let equivalent = ExampleList(
    .explained, .equivalent, "An amount and the article's own conversion of it.",
    """
    + Kestrel | spending | CNY 200 billion | for 2024 | in Post 2024-05-01 ‖ Kestrel | spending | USD 28 billion | for 2024 | in Post 2024-05-01 | equals
    + Kestrel | revenue | EUR 3 billion | for 2024 | in Post 2024-05-01 ‖ Kestrel | revenue | USD 3.2 billion | for 2024 | in Post 2024-05-01 | equals
    + Anse Dam | height | 122 m | in Post 2024-05-01 ‖ Anse Dam | height | 400 [ft_i] | in Post 2024-05-01 | equals
    + storm damage | cost | GBP 2 billion | for 2024 | in Post 2024-05-01 ‖ storm damage | cost | USD 2.5 billion | for 2024 | in Post 2024-05-01 | equals
    + Kestrel K9 | weight | 2 t | in Post 2024-05-01 ‖ Kestrel K9 | weight | 4,400 [lb_av] | in Post 2024-05-01 | equals
    + Kestrel | profit | about EUR 100 million | for 2024 | in Post 2024-05-01 ‖ Kestrel | profit | about USD 110 million | for 2024 | in Post 2024-05-01 | equals
    - Kestrel | spending | CNY 200 billion | for 2024 | in Post 2024-05-01 ‖ Kestrel | spending | USD 280 billion | for 2024 | in Post 2024-05-01 | equals ⇒ contradiction/arithmetic
    - Anse Dam | height | 122 m | in Post 2024-05-01 ‖ Anse Dam | height | 40 [ft_i] | in Post 2024-05-01 | equals ⇒ contradiction/arithmetic
    - Kestrel | revenue | EUR 3 billion | for 2024 | in Post 2024-05-01 ‖ Kestrel | revenue | USD 3.2 billion | for 2024 | in Courier 2024-05-02 ⇒ agreement/same
    - Kestrel | revenue | EUR 3 billion | for 2024 | in Post 2024-05-01 ‖ Kestrel | revenue | USD 2 billion | for 2024 | in Courier 2024-05-02 ⇒ contradiction/value
    - Kestrel K9 | weight | 2 t ‖ Falcon 3 | weight | 4,400 [lb_av] ⇒ nothing
    - storm damage | cost | GBP 2 billion | for 2024 ‖ storm damage | share of cost | 25 % | for 2024 ⇒ nothing
    """)
}
