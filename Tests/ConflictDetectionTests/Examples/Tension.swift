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
    - - | - | “Norland banned Falcon 3 exports” | says ministry | in Post 2024-05-01 | at 10 ‖ - | - | “Norland allowed Kestrel K9 sales” | says traders | in Post 2024-05-01 | at 900 ⇒ nothing
    - - | - | “output at Kestrel rose” ‖ - | - | “output at Kestrel grew” ⇒ nothing
    - - | - | “output at Kestrel rose” ‖ - | - | “spending at Kestrel fell” ⇒ nothing
    - - | - | “output at Kestrel rose” ‖ - | - | “output in Norland fell” ⇒ nothing
    - - | - | “output at Kestrel rose” | hypothetical ‖ - | - | “output at Kestrel fell” ⇒ nothing
    - - | - | “profit at Kestrel rose” | in Post 2024-05-01 | at 10 ‖ - | - | “profit at Kestrel fell” | in Post 2024-05-01 | at 900 ⇒ nothing
    - - | - | “sales fell, but output at Kestrel rose” ‖ - | - | “output at Kestrel grew” ⇒ nothing
    - - | - | “output at Kestrel rose” | for 2020 ‖ - | - | “output at Kestrel fell” | for 2024 ⇒ explained/state-changed
    """)
}
