"""Periods: the key writes 2025, 2025-08, 2025-08-06 or start/end; the tool a start and an end day."""
import calendar
import re
from datetime import date

PART = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?$")


def bounds(text):
    """First and last day of a date written to any precision; none if it is no date."""
    found = PART.match(text or "")
    if not found:
        return None
    year, month, day = (int(p) if p else None for p in found.groups())
    last_month = month or 12
    last_day = day or calendar.monthrange(year, last_month)[1]
    return date(year, month or 1, day or 1), date(year, last_month, last_day)


def interval(text):
    parts = [bounds(p) for p in (text or "").split("/")]
    if not all(parts):
        return None
    return parts[0][0], parts[-1][1]


def found_interval(period):
    """(first day, last day) of a period of the tool, either of them none where it is open; none without a period."""
    start, end = (bounds((period or {}).get(side)) for side in ("start", "end"))
    return (start and start[0], end and end[1]) if start or end else None


def same_year(found, wanted):
    start, end = found or (None, None)
    return found is not None and (start or end).year <= wanted[1].year and (end or start).year >= wanted[0].year


def same_period(found, wanted):
    """One lies in the other and fills a fifth of it, or both end on the same day; an open side is not compared."""
    if found is None:
        return False
    if found[1] is None:
        return found[0] == wanted[0]
    if found[0] is None:
        return wanted[0] <= found[1] <= wanted[1]
    days = lambda span: (span[1] - span[0]).days + 1
    common = days((max(found[0], wanted[0]), min(found[1], wanted[1])))
    return common > 0 and (5 * common >= max(days(found), days(wanted)) or found[1] == wanted[1])
