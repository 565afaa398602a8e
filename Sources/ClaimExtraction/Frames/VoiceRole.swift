import ClaimModel

/// The cue roles from which modality, attribution, polarity and the frames of quantities are read.
enum VoiceRole: UInt8, Sendable {
  case target
  /// a word that means a target only as a verb: 計劃, plan
  case targetVerb
  case proposed
  case forecast
  /// 將: the future before a verb, the object before a noun
  case future
  case estimate
  case hypothetical
  /// 目標, budget: a plan that may itself be changed
  case targetNoun
  /// 行動方案, 綱要: a plan on paper
  case document
  /// kept, reaffirmed: a verb that sets a target or forecast anew
  case revises
  /// 預測, outlook: a forecast that may itself be changed
  case forecastNoun

  /// 表示, said: what follows or precedes is somebody's word
  case says
  /// 顯示, shows: a study or a record speaks
  case shows
  /// 公布, published: only before a colon
  case announces
  /// 預估, expects, puts: gives a source's figure for its object
  case reckons
  /// 統計, 監測: what a body counts, before a comma or 的
  case counts
  /// 訪問1,000人, surveyed: a pollster's question to so many people
  case polls
  /// lists, logged: what only a record does
  case lists
  /// 獲悉: whoever it was learned from is the source
  case learned
  /// 據, according to
  case accordingTo
  /// 報道, 數據: ends the source of 據
  case sourceNoun
  /// 外傳, rumours: nobody stands for it
  case rumour
  case denial
  /// called, branded: whoever judges is heard, though only what stands in marks is a word of theirs
  case judges

  case negation
  /// 難以, 缺乏, fails to: denies by its meaning
  case lack
  /// 並不意味著, "no evidence that": denies all that follows in its clause
  case clauseNegation
  /// 而非, rather than: denies only what follows
  case instead
  case concession
  /// 已, 了: it has happened
  case done

  /// 比, than: what follows is the baseline
  case than
  /// 低於, above: what follows has the number
  case beside
  /// rose, 提升: a verb of change
  case change
  /// what somebody does on purpose: after 將 a plan, no forecast
  case act
  /// 其中, of which: a part of what was just counted
  case among
  /// 分別, respectively
  case respectively
  /// 總數, total: stands for the thing counted
  case total
  /// words that link a subject to its number: 是, 達, 僅為, was, stood at
  case link
  /// 在, 由, in, by: opens a phrase that is no subject
  case aside
  /// an English verb, by which a subject is told from what follows
  case verb
  /// a word that describes a number and is no part of a name: 約, only
  case filler
  /// the shape of a property's name: 率, 人數, rate
  case measured
  /// a measure that always is somebody's: revenue, 毛利率
  case owned
  /// a word that contains a cue and is none: 將近, 不過
  case none

  /// The roles by their dotted names in the lexicon.
  static let named: [String: VoiceRole] = [
    "modality.target": .target,
    "modality.target-verb": .targetVerb,
    "modality.proposed": .proposed,
    "modality.forecast": .forecast,
    "modality.future": .future,
    "modality.estimate": .estimate,
    "modality.hypothetical": .hypothetical,
    "modality.target-noun": .targetNoun,
    "modality.forecast-noun": .forecastNoun,
    "modality.document": .document,
    "modality.revises": .revises,
    "says": .says,
    "says.shows": .shows,
    "says.announces": .announces,
    "says.reckons": .reckons,
    "says.counts": .counts,
    "says.lists": .lists,
    "says.learned": .learned,
    "says.polls": .polls,
    "according-to": .accordingTo,
    "according-to.noun": .sourceNoun,
    "says.rumour": .rumour,
    "denial": .denial,
    "says.judges": .judges,
    "negation": .negation,
    "negation.lack": .lack,
    "negation.clause": .clauseNegation,
    "negation.instead": .instead,
    "concession": .concession,
    "aspect.done": .done,
    "frame.than": .than,
    "frame.beside": .beside,
    "frame.change": .change,
    "frame.act": .act,
    "frame.among": .among,
    "frame.respectively": .respectively,
    "frame.total": .total,
    "frame.link": .link,
    "frame.aside": .aside,
    "frame.verb": .verb,
    "frame.filler": .filler,
    "frame.measured": .measured,
    "frame.owned": .owned,
    "none": .none,
  ]

  /// By the dotted name in the lexicon.
  init?(name: String) {
    guard let role = VoiceRole.named[name] else { return nil }
    self = role
  }

  /// The dotted name; rules that fire on a cue are called by it.
  var name: String { VoiceRole.names[self] ?? "" }

  private static let names = Dictionary(
    uniqueKeysWithValues: named.map { name, role in (role, name) })
}

/// A set of roles in one word.
struct VoiceRoles: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral roles: VoiceRole...) { for role in roles { insert(role) } }

  mutating func insert(_ role: VoiceRole) { bits |= 1 << UInt64(role.rawValue) }
  func contains(_ role: VoiceRole) -> Bool { bits & (1 << UInt64(role.rawValue)) != 0 }
  func isDisjoint(with other: VoiceRoles) -> Bool { bits & other.bits == 0 }
}
