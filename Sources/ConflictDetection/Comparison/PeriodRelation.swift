import ClaimModel

/// How the times that two claims are about lie to each other.
enum PeriodRelation: Sendable {
  case same
  /// one lies within the other, or they overlap
  case nested
  case apart
  /// only one is given
  case half
  /// neither is given
  case unstated

  init(_ a: Period?, _ b: Period?) {
    guard let a, let b, a.start != nil || a.end != nil, b.start != nil || b.end != nil else {
      let given = [a, b].compactMap(\.self).contains { $0.start != nil || $0.end != nil }
      self = given ? .half : .unstated
      return
    }
    if a.start == b.start, a.end == b.end {
      self = .same
    } else if let end = a.end, let start = b.start, end < start {
      self = .apart
    } else if let end = b.end, let start = a.start, end < start {
      self = .apart
    } else {
      self = .nested
    }
  }
}

extension Facts {
  /// The claim's time; a level "by the end of April" is that day's.
  var moment: Period? {
    guard measure == .level, modality == .actual || modality == .estimate,
      var period = claim.period, period.start == nil
    else { return claim.period }
    period.start = period.end
    return period
  }
}

extension Period {
  /// From the first day to the last; 0 where an end is open.
  var days: Int {
    guard let start, let end else { return 0 }
    return end.number - start.number
  }

  /// The year that it lies in, where it lies in one; an open span has none.
  var year: Int? {
    guard let start, let end else { return nil }
    return start.year == end.year ? start.year : nil
  }

  var said: Saying { .period(self, label) }

  /// "2025", "2025-01 to 2025-06", "since 2014-01-01": for a reader.
  var label: String {
    switch (start, end) {
    case (let start?, let end?):
      if start == end { return start.description }
      if start.month == 1, start.day == 1, end.month == 12, end.day == 31 {
        return start.year == end.year ? "\(start.year)" : "\(start.year)–\(end.year)"
      }
      let months = (start.description.dropLast(3), end.description.dropLast(3))
      let whole = start.day == 1 && end.day == Day.length(ofMonth: end.month, year: end.year)
      if whole { return months.0 == months.1 ? "\(months.0)" : "\(months.0) to \(months.1)" }
      return "\(start) to \(end)"
    case (let start?, nil): return "since \(start)"
    case (nil, let end?): return "until \(end)"
    case (nil, nil): return text
    }
  }
}
