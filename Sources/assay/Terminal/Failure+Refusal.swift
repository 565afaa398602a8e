import ClaimModel

extension Failure {
  /// Refused transitions of reviews; each is said in full.
  init(_ refused: [(ClaimID, Refusal)], workflow path: String) {
    let all = refused.map {
      Failure($0.1, id: $0.0.text, workflow: path, command: nil)
    }
    guard all.count > 1 else {
      self = all.first ?? Failure("Nothing was changed.")
      return
    }
    let lines = all.prefix(20).map { [$0.what, $0.why].compactMap(\.self).joined(separator: " ") }
    let more = all.count > 20 ? ["… and \(all.count - 20) more"] : []
    self.init(
      "Nothing was changed: \(all.count) claims are refused.",
      why: (lines + more).joined(separator: "\n"), hint: all[0].hint, status: all[0].status)
  }

  /// A refused transition: the state it is in, what is missing, where that is written, and the command that gets there.
  ///
  /// - Parameter command: what is run with the id and a state; `nil`: the review's own verbs.
  init(_ refusal: Refusal, id: String, workflow path: String, command: String?) {
    let change = command ?? "assay mark"
    switch refusal {
    case .unknownState(let word, let known):
      let guess = Suggestion.nearest(word, in: known).map { " Did you mean “\($0)”?" } ?? ""
      self.init(
        "There is no state “\(word)”.",
        why: "\(path) knows \(known.joined(separator: ", ")).\(guess)",
        hint: "\(change) \(id) STATE", status: .usage)
    case .noTransition(let from, let to, let possible):
      self.init(
        "\(id) stays \(from).", why: "\(path) has no way from \(from) to \(to).",
        hint: possible.first.map { "\(change) \(id) \($0)" } ?? "edit \(path)")
    case .missing(let lacks, let transition, let from):
      let words = lacks.map(\.sentence)
      let place = transition.line > 0 ? "\(path):\(transition.line)" : path
      self.init(
        "\(id) stays \(from).",
        why: "To be \(transition.to) it needs \(words.joined(separator: ", and ")) (\(place)).",
        hint: Failure.command(to: transition, id, lacks, command))
    case .unconfirmed(let origins):
      self.init(
        "Nothing was recorded of \(id).",
        why:
          "Grade 1 says “confirmed by other sources”; it has \(Messages.count(origins, "independent origin")).",
        hint: "grade it 2, or say why it counts as confirmed: --note \"…\"")
    }
  }

  private static func command(
    to transition: Workflow.Transition, _ id: String, _ lacks: [Refusal.Lack], _ command: String?
  ) -> String {
    let state = transition.to
    let verb =
      switch (command, state) {
      case (let command?, _): "\(command) \(id) \(state)"
      case (_, "verified"): "assay verify \(id)"
      case (_, "disputed"): "assay dispute \(id)"
      default: "assay mark \(id) \(state)"
      }
    var options: [String] = []
    for lack in lacks {
      switch lack {
      case .evidence, .origins, .evidenceOrReason:
        options.append("--source \"who or what says so\"")
      case .reliability(let least): options.append("--source … --grade \(least)2")
      case .reason: options.append("--note \"why\"")
      case .anotherPerson: return "ask a colleague to run: \(verb)"
      }
    }
    // `mark` alone takes a source for mere context.
    if verb.hasPrefix("assay mark"), !options.isEmpty, let bearing = transition.requires.bearing {
      options.append("--bearing \(bearing.rawValue)")
    }
    return ([verb] + options).joined(separator: " ")
  }
}

extension Refusal.Lack {
  /// What is missing, as a noun phrase.
  var sentence: String {
    switch self {
    case .evidence(let have, let need, let bearing):
      let noun =
        need == 1 ? "a \(Self.kind(bearing))source" : "\(need) \(Self.kind(bearing))sources"
      return have == 0 ? noun : "\(noun) (it has \(have))"
    case .reliability(let least): return "evidence from a source graded \(least) or better"
    case .origins(let have, let need): return "\(need) independent origins (it has \(have))"
    case .reason: return "a reason"
    case .evidenceOrReason(let bearing): return "a \(Self.kind(bearing))source or a reason"
    case .anotherPerson(let than): return "another person than \(than)"
    }
  }

  /// "supporting ", or nothing where any will do.
  private static func kind(_ bearing: Evidence.Bearing?) -> String {
    switch bearing {
    case nil: ""
    case .context: "context "
    case .supports: "supporting "
    case .refutes: "refuting "
    }
  }
}
