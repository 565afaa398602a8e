"""Pairs the tool's claims with the key's, one to one, as many as can be (augmenting paths)."""
from .values import agrees, same_bounds, scaled

COVER = 0.6  # share of the key's quote that a claim without a number must carry


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def touches(span, zone):
    return any(overlap(span, z) for z in zone)


def no_paragraph(span, wanted):
    """A quote may be three times the key's, or sixty characters more; beyond that it points at nothing."""
    length = wanted[1] - wanted[0]
    return span[1] - span[0] <= max(3 * length, length + 60)


def span_of(row):
    return row["start"], row["end"]


def near(row, claim):
    span = span_of(row)
    return any(overlap(span, s) and no_paragraph(span, s) for s in claim.spans)


def quantity_fits(row, claim):
    return near(row, claim) and any(agrees(row["quantity"], r) for r in claim.readings())


def value_fits(row, claim):
    """As `quantity_fits`, the unit left aside: enough to know which claim a conflict speaks of."""
    return near(row, claim) and any(same_bounds(scaled(row["quantity"], r), r) for r in claim.readings())


def statement_fits(row, claim):
    span = span_of(row)
    return any(overlap(span, s) >= COVER * (s[1] - s[0]) and no_paragraph(span, s) for s in claim.spans)


def pair(rows, claims, fits, better=lambda row, claim: 0):
    """{index of row: claim}, the largest matching; among a claim's candidates `better` (lower) is tried first."""
    candidates = {
        i: sorted((c for c in claims if fits(row, c)), key=lambda c, row=row: better(row, c)) for i, row in enumerate(rows)
    }
    owner = {}

    def place(i, seen):
        for claim in candidates[i]:
            if id(claim) in seen:
                continue
            seen.add(id(claim))
            if id(claim) not in owner or place(owner[id(claim)][0], seen):
                owner[id(claim)] = (i, claim)
                return True
        return False

    for i in range(len(rows)):
        place(i, set())
    return {i: claim for i, claim in owner.values()}, {i for i, found in candidates.items() if found}


def distance(row, claim):
    """How far the focus lies outside the key's quote, then how different the two quotes are."""
    focus = row.get("focus") or {"start": row["start"], "end": row["end"]}
    outside = min(max(0, s[0] - focus["start"], focus["end"] - s[1]) for s in claim.spans)
    return outside, min(abs(s[0] - row["start"]) + abs(s[1] - row["end"]) for s in claim.spans)
