extension ExampleList {
  static let tension = ExampleList(
    .needsPerson, .direction,
    "Statements whose words point opposite ways on one measure or one subject, while their slots do not prove that they mean the same.",
    """
    + - | - | “output at Kestrel rose again” | in Post 2024-05-01 ‖ - | - | “Kestrel's output fell, dealers said” | in Herald 2024-05-02
    + - | - | “Norland leads in market share” | in Post 2024-05-01 ‖ - | - | “in market share Norland trails” | in Herald 2024-05-09
    + - | - | “spending in Norland grew” | in Post 2024-05-01 ‖ - | - | “spending in Norland did not rise” | in Herald 2024-05-02
    + - | - | “Kestrel 的 revenue 上升” | in 晚报 2024-05-01 ‖ - | - | “the revenue of Kestrel fell” | in Herald 2024-05-02
    + - | - | “profit at Kestrel rose” | says Kestrel | in Post 2024-05-01 | at 10 ‖ - | - | “profit fell” | says dealers | in Post 2024-05-01 | at 900
    + Kestrel | output | 8 % | change | in Post 2024-05-01 ‖ - | - | “output at Kestrel fell” | in Herald 2024-05-02
    + Norland | - | ~bans → such exports | says ministry | in Post 2024-05-01 | at 10 ‖ Norland | - | ~allows → the sale | says traders | in Post 2024-05-01 | at 900
    + Kestrel | revenue | 8 % | change | for 2024 | scope company | says Kestrel | in Post 2024-05-01 | at 10 ‖ Kestrel | revenue | -3 % | change | for 2024 | says dealers | in Post 2024-05-01 | at 300
    + bid | - | EUR 30 million | “a bid of EUR 30 million was turned down” | says agents | in Post 2024-05-01 | at 10 ‖ that there | - | “she denies there ever was an offer” | not | says Ann Lee | in Post 2024-05-01 | at 90
    + Kestrel | - | 5 | “装配线有5条已经停产” | says 工人 | in 晚报 2024-05-01 | at 10 ‖ Kestrel | - | ~denies → 停产传闻 | “公司否认停产传闻” | says 公司 | in 晚报 2024-05-01 | at 60
    + Ann Lee | spending | USD 30 million | “a third of it comes from the state” | says Ann Lee | in Post 2024-05-01 | at 10 ‖ ministry | - | “the ministry denied any such plan, that plan” | not | says ministry | in Post 2024-05-01 | at 90
    + crews | output | 400 | change | “output rose by 400” | says Kestrel | in Post 2024-05-01 | at 10 ‖ plant | output | 5 % | change | “output fell 5 %” | says union | in Post 2024-05-01 | at 200
    + Kestrel | - | “a bid for the Anse plant was made” | says Ann Lee | in Post 2024-05-01 ‖ Kestrel | - | “it denies any offer for the Anse plant” | not | says Ann Lee | in Herald 2024-05-03
    - Kestrel | - | “it denies any offer for the Anse plant” | not | says Ann Lee | in Post 2024-05-01 ‖ Kestrel | - | “a bid for the Anse plant was made” | says Ann Lee | in Herald 2024-06-20 ⇒ explained/state-changed
    - bid | - | EUR 30 million | “a bid of EUR 30 million was turned down” | says Ann Lee | in Post 2024-05-01 | at 10 ‖ that there | - | “she denies there ever was an offer” | not | says Ann Lee | in Post 2024-05-01 | at 90 ⇒ nothing
    - bid | - | EUR 30 million | “a bid of EUR 30 million was turned down” | says agents | in Post 2024-05-01 | at 10 ‖ that there | - | “she denies there ever was a quarrel” | not | says Ann Lee | in Post 2024-05-01 | at 90 ⇒ nothing
    - crews | output | 400 | change | “output rose by 400” | says Kestrel | in Post 2024-05-01 | at 10 ‖ plant | revenue | 5 % | change | “revenue fell 5 %” | says union | in Post 2024-05-01 | at 200 ⇒ nothing
    - - | - | “Norland banned Falcon 3 exports” | says ministry | in Post 2024-05-01 | at 10 ‖ - | - | “Norland allowed Kestrel K9 sales” | says traders | in Post 2024-05-01 | at 900 ⇒ nothing
    - - | - | “output at Kestrel rose” ‖ - | - | “output at Kestrel grew” ⇒ nothing
    - Kestrel | - | “38.2 % is ahead of the 36.5 % foreseen” | says Kestrel | in Post 2024-05-01 | at 10 ‖ Kestrel | - | “3 % trails the 5 % planned” | says dealers | in Post 2024-05-01 | at 300 ⇒ nothing
    - - | - | “output at Kestrel rose” ‖ - | - | “spending at Kestrel fell” ⇒ nothing
    - - | - | “output at Kestrel rose” ‖ - | - | “output in Norland fell” ⇒ nothing
    - - | - | “output at Kestrel rose” | hypothetical ‖ - | - | “output at Kestrel fell” ⇒ nothing
    - - | - | “profit at Kestrel rose” | in Post 2024-05-01 | at 10 ‖ - | - | “profit at Kestrel fell” | in Post 2024-05-01 | at 900 ⇒ nothing
    - - | - | “sales fell, but output at Kestrel rose” ‖ - | - | “output at Kestrel grew” ⇒ nothing
    - - | - | “output at Kestrel rose” | for 2020 ‖ - | - | “output at Kestrel fell” | for 2024 ⇒ explained/state-changed
    + figures | - | ~灌水 | “他质疑数字灌水” | says senator | in Post 2024-05-01 | at 10 ‖ minister | - | ~灌水 | not | “部长否认灌水” | says minister | in Post 2024-05-01 | at 60
    + - | - | “every line runs as normal” | says Kestrel | in Post 2024-05-01 | at 10 ‖ - | - | “two lines stand idle” | says dockers | in Post 2024-05-01 | at 90
    + 产线 | - | “所有产线都正常” | says 公司 | in 晚报 2024-05-01 | at 10 ‖ 产线 | - | 5 | “有5条产线停机” | says 工人 | in 晚报 2024-05-01 | at 60
    + - | - | “the bridge is safe” | says council | in Post 2024-05-01 | at 10 ‖ - | - | “arches of the bridge are cracked” | in Post 2024-05-01 | at 90
    + milk | - | 7 | “7 samples of the milk were above the limit” | says laboratory | in Post 2024-05-01 | at 10 ‖ - | - | “the milk is safe” | says dairy | in Post 2024-05-01 | at 90
    + Kestrel | - | “wages at the Anse plant are paid on time” | in Post 2024-05-01 ‖ Kestrel | - | “wages at the Anse plant are unpaid” | says dockers | in Herald 2024-05-09
    + 河水 | - | “水务局称河水合格” | says 水务局 | in 晚报 2024-05-01 | at 10 ‖ 河水 | - | “河水锰含量超标” | in 晚报 2024-05-01 | at 60
    - - | - | “every line runs as normal” | says Kestrel | in Post 2024-05-01 | at 10 ‖ - | - | “two lines stand idle” | says Kestrel | in Post 2024-05-01 | at 90 ⇒ nothing
    - - | - | “every line runs as normal” | says Kestrel | in Post 2024-05-01 | at 10 ‖ - | - | “two lifts stand idle” | says dockers | in Post 2024-05-01 | at 90 ⇒ nothing
    - - | - | “the bridge is safe” | says council | in Post 2024-05-01 | at 10 ‖ - | - | “the bridge is not cracked” | says surveyors | in Post 2024-05-01 | at 90 ⇒ nothing
    - - | - | “the bridge is safe” | says council | hypothetical | in Post 2024-05-01 | at 10 ‖ - | - | “the bridge is cracked” | says surveyors | in Post 2024-05-01 | at 90 ⇒ nothing
    - 河水 | - | “河水合格” | says 水务局 | for 2020 | in 晚报 2024-05-01 | at 10 ‖ 河水 | - | “河水超标” | for 2023 | in 晚报 2024-05-01 | at 60 ⇒ nothing
    - Kestrel | - | “wages at the Anse plant are paid on time” | in Post 2024-05-01 ‖ Kestrel | - | “wages at the Anse plant are unpaid” | says dockers | in Herald 2024-09-09 ⇒ nothing
    - Kestrel | - | “it denies any offer for the Anse plant” | not | says Ann Lee | in Post 2024-05-01 | at 60 ‖ Kestrel | - | “Kestrel declined to comment on an offer for the Anse plant” | says Kestrel | in Post 2024-05-01 | at 10 ⇒ nothing
    + Rovers | profit | EUR 6 million | for 2024 | says owner | in Post 2025-05-01 | at 10 ‖ Rovers | loss | EUR 21 million | for 2024 | in Post 2025-05-01 | at 60
    + 青山医院 | profit | CNY 6 million | says 院长 | in 晚报 2025-05-01 | at 10 ‖ 青山医院 | loss | CNY 21 million | says 审计署 | in 晚报 2025-05-01 | at 60
    + Anse Rail | profit | GBP 3 million | for 2024-01..2024-06 | says Anse Rail | in Post 2025-05-01 | at 10 ‖ Anse Rail | loss | GBP 1 million | for 2024-01..2024-06 | says auditors | in Post 2025-05-01 | at 60
    + Corran Line | ferries | 7 | “all 7 ferries of the Corran Line are safe” | says Corran Line | in Post 2025-05-01 | at 10 ‖ Corran Line | ferries | 3 | “3 ferries of the Corran Line stand idle” | says crews | in Post 2025-05-01 | at 90
    - Rovers | profit | EUR 6 million | for 2023 | says owner | in Post 2025-05-01 | at 10 ‖ Rovers | loss | EUR 21 million | for 2024 | in Post 2025-05-01 | at 60 ⇒ nothing
    - Rovers | profit | EUR 6 million | “Rovers made a profit of EUR 6 million” | for 2024 | says owner | in Post 2025-05-01 | at 10 ‖ Falcons | loss | EUR 21 million | “Falcons had a loss of EUR 21 million” | for 2024 | in Post 2025-05-01 | at 60 ⇒ nothing
    - Rovers | profit | EUR 6 million | for 2024 | says owner | in Post 2025-05-01 | at 10 ‖ Rovers | loss | EUR 21 million | for 2024 | says owner | in Post 2025-05-01 | at 60 ⇒ nothing
    - Rovers | profit | EUR 6 million | forecast | for 2024 | says owner | in Post 2024-05-01 | at 10 ‖ Rovers | loss | EUR 21 million | forecast | for 2024 | says Ann Lee | in Post 2024-05-01 | at 60 ⇒ explained/spread
    - Rovers | profit | EUR 6 million | target | for 2024 | says owner | in Post 2024-05-01 | at 10 ‖ Rovers | loss | EUR 21 million | for 2024 | says Ann Lee | in Post 2024-05-01 | at 60 ⇒ plan-result/target-and-outcome
    - Corran Line | ferries | 7 | “all 7 ferries of the Corran Line are safe” | says Corran Line | in Post 2025-05-01 | at 10 ‖ Corran Line | ferries | 3 | “3 ferries of the Corran Line are safe” | says Corran Line | in Post 2025-05-01 | at 90 ⇒ nothing
    - - | - | “Kestrel misses profit targets as output rose” | in Post 2024-05-01 ‖ - | - | “profit at Kestrel fell” | in Herald 2024-05-02 ⇒ nothing
    + department | - | GBP 65 million | “the department still owes GBP 65 million” | says builder | in Post 2025-01-05 | at 10 ‖ - | - | “the department denies it” | not | says department | in Post 2025-01-05 | at 52
    + 工会 | - | “工会批评当局拖欠工程款项” | says 工会 | in 晚报 2025-01-05 | at 10 ‖ 发言人 | - | “发言人否认拖欠工程款项” | not | says 发言人 | in 晚报 2025-01-05 | at 30
    + 客户 | orders | 30 % | “市场传言，客户把订单砍掉30 %” | says 传言 | in 晚报 2025-01-05 | at 10 ‖ 董秘 | - | “董秘否认了这一说法” | not | says 董秘 | in 晚报 2025-01-05 | at 28
    + he | - | “he had signed for both letters” | says prosecutor | in Post 2025-01-05 | at 10 ‖ letters | - | “the letters never reached him” | not | says counsel | in Post 2025-01-05 | at 42
    + two | - | 2 | “executives of the two mills met 2 times” | says dealers | in Post 2025-01-05 | at 10 ‖ report | - | “she denied a report that she had discussed a sale” | not | says Ann Lee | in Post 2025-01-05 | at 51
    + 球场 | - | 7 | “防疫员在球场内查获7处孳生源” | says 卫生局 | in 晚报 2025-01-05 | at 10 ‖ 球队 | - | “球场内从来没有查到孳生源” | not | says 球队 | in 晚报 2025-01-05 | at 26
    - department | - | GBP 65 million | “the department still owes GBP 65 million” | says department | in Post 2025-01-05 | at 10 ‖ - | - | “the department denies it” | not | says department | in Post 2025-01-05 | at 52 ⇒ nothing
    - department | - | GBP 65 million | “the department still owes GBP 65 million” | says builder | in Post 2025-01-05 | at 10 ‖ - | - | “the department denies it” | not | says department | in Post 2025-01-05 | at 400 ⇒ nothing
    - 团体 | - | “工会批评当局拖欠工程款项” | says 工会 | in 晚报 2025-01-05 | at 10 ‖ 发言人 | - | “发言人否认加租” | not | says 发言人 | in 晚报 2025-01-05 | at 30 ⇒ nothing
    - 客户 | orders | 30 % | “客户把订单砍掉30 %” | in 晚报 2025-01-05 | at 10 ‖ 统计 | - | “强调统计口径从未改变” | not | says 董秘 | in 晚报 2025-01-05 | at 23 ⇒ nothing
    - he | - | “he had signed for both letters” | says prosecutor | in Post 2025-01-05 | at 10 ‖ roof | - | “the roof never leaked” | not | says counsel | in Post 2025-01-05 | at 42 ⇒ nothing
    - two | - | 2 | “executives of the two mills met 2 times” | hypothetical | says dealers | in Post 2025-01-05 | at 10 ‖ report | - | “she denied a report that she had discussed a sale” | not | says Ann Lee | in Post 2025-01-05 | at 51 ⇒ nothing
    """)
}
