import ConflictDetection

/// `Docs/Conflicts.md`, made from the example lists.
enum ConflictPage {
  static func text() throws -> String {
    var out = head
    for list in ExampleList.all {
      out += "\n## \(list.class.rawValue) · \(list.type.rawValue)\n\n\(list.note)\n"
      out += try section("Found", list.examples.filter(\.isPositive), own: list)
      out += try section("Not found", list.examples.filter { !$0.isPositive }, own: list)
      if let first = list.examples.first, let said = try first.judged().first {
        out += "\nThe first one reads:\n\n> \(said.explanation)\n"
        if let line = said.reconciliation { out += ">\n> \(line)\n" }
      }
    }
    return out
  }

  private static func section(_ title: String, _ examples: [Example], own: ExampleList) throws
    -> String
  {
    var out = "\n\(title):\n\n```text\n"
    for example in examples {
      out += example.lines.joined(separator: "\n") + "\n"
      let plain = "\(own.class.rawValue)/\(own.type.rawValue)"
      if example.outcome != plain { out += "    ⇒ \(example.outcome)\n" }
      if example.lines != examples.last?.lines { out += "\n" }
    }
    return out + "```\n"
  }

  private static let head = """
    # Conflicts

    Two claims are compared only when their subjects, what is measured or asserted, the unit's
    dimension and the kind of number agree after resolution. What is left goes through an ordered list of
    rules; the first that has something to say decides, so a pair has one conflict at most. This page
    shows, for each type, claims that are judged so and claims that look alike and are not; the tests
    read the same list.

    A claim is written in one line: subject, property (`-` for none), number, `~verb → object` or the
    words of a statement, and then its time (`for`), modality, speaker (`says`; `A < B`: A, who has it from B), article (`in`), scope and polarity (`not`).
    Claims without `in` come from different articles. `⇒` is what the judge says instead.

    How wide a number is: half a unit of its last written digit ("40 %" is 39.5–40.5); counts written
    in full are exact; "about" is a tenth either way; "nearly" reaches a tenth below its bound; "over"
    is open, and agrees with what is up to half as much again; a third or a half is a thirtieth wide.
    Money of different currencies is compared at the rate that one of the articles states, or else at
    the year's average (`Workflows/lexicon/rates.yaml`) with 6 % either way and 2 % more for each year
    that the table is off.

    Where the slots of two numbers do not prove that they are of one thing, their words are weighed: what
    subjects, properties and clauses share (a word may stand in a clause here and in a slot there), the time,
    the voices, how near they stand. Against it speak a part beside the whole, a whole country or trade beside
    one house, people beside buildings, the dead beside the injured, and two months between two reports that
    share no time. What comes of it is for a person to decide.

    An article that checks another tells its figure again ("the claimed 340,000", 此前公布的, "not the 612 it
    announced") and puts one in its place ("it's", 实为, "the register shows"): the nearest number of the same
    unit behind it is set against it, and against every claim with that figure in articles on the same matter.

    A plan and the number right beside it are plan and result where a word says so ("in the end", 只做完, "short
    of the 800 t", 低于…目标) or both measure the same of one subject. A number of the text is held against the
    one row of a table that gives the same measure. A denial that points ("any such promise", 這一說法) or says
    nothing else ("the ministry denies it") is of what stands right before it; one without reserve ("never",
    從未) needs fewer words in common than a mere "not". Which of the two holds a person decides.

    全市, "the county" or "the area" is the place of which the paper writes, 该公司 or "people" whoever the
    article is about: of two articles they are one only where the articles are on one matter, a place also in
    one paper. Numbers told by the day, week, month or year ("3,500 euros a month", 年薪) are reckoned for one
    span; where only one tells it, they make no contradiction.

    An origin is whose word it is. A house that tells of itself ("the bank itself reports", 公司公布) is one,
    whoever passes it on and by whichever name; a copy of a text is none of its own.

    """
}
