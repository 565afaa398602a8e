import ClaimModel

extension Failure {
  /// A refused transition: the state it is in, what is missing, where that is written, and the command that gets there.
  init(_ refusal: Refusal, claim: String, workflow path: String) {
    switch refusal {
    case .unknownState(let word, let known):
      let guess = Suggestion.nearest(word, in: known).map { " Did you mean “\($0)”?" } ?? ""
      self.init(
        "There is no state “\(word)”.",
        why: "\(path) knows \(known.joined(separator: ", ")).\(guess)",
        hint: "assay mark \(claim) STATE", status: .usage)
    case .noTransition(let from, let to, let possible):
      self.init(
        "\(claim) stays \(from).", why: "\(path) has no way from \(from) to \(to).",
        hint: possible.first.map { "assay mark \(claim) \($0)" } ?? "edit \(path)")
    case .missing(let lacks, let transition, let from):
      let words = lacks.map(\.sentence)
      let place = transition.line > 0 ? "\(path):\(transition.line)" : path
      self.init(
        "\(claim) stays \(from).",
        why: "To be \(transition.to) it needs \(words.joined(separator: ", and ")) (\(place)).",
        hint: Failure.command(to: transition.to, claim: claim, lacks: lacks))
    }
  }

  private static func command(to state: String, claim: String, lacks: [Refusal.Lack]) -> String {
    let verb =
      switch state {
      case "verified": "assay verify \(claim)"
      case "disputed": "assay dispute \(claim)"
      default: "assay mark \(claim) \(state)"
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
    return ([verb] + options).joined(separator: " ")
  }
}

extension Refusal.Lack {
  /// What is missing, as a noun phrase.
  var sentence: String {
    switch self {
    case .evidence(let have, let need, let bearing):
      let kind = bearing.map {
        $0 == .context ? "context" : $0 == .supports ? "supporting" : "refuting"
      }
      let noun =
        need == 1
        ? "a \(kind.map { $0 + " " } ?? "")source" : "\(need) \(kind.map { $0 + " " } ?? "")sources"
      return have == 0 ? noun : "\(noun) (it has \(have))"
    case .reliability(let least): return "evidence from a source graded \(least) or better"
    case .origins(let have, let need): return "\(need) independent origins (it has \(have))"
    case .reason: return "a reason"
    case .evidenceOrReason: return "a source or a reason"
    case .anotherPerson(let than): return "another person than \(than)"
    }
  }
}
