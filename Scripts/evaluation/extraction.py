"""Counts what `assay extract --json` found, missed and made up.

Quantities are complete in the key, so the tool's are right, wrong (a value that the words do not
say, or a claim where there is none), repeated, or neutral (on words that the key holds for a claim
without a number). The other kinds are a choice, so of those only recall and agreement are told.
"""
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from statistics import median

from . import matching as m
from .times import found_interval, interval, same_period, same_year

SLOTS = ("subject", "baseline", "period", "period-year", "modality", "attribution")
BANDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
KINDS = ("comparison", "event", "statement")
COUNTED = "claims unanchored junk key hit core core_hit made right wrong repeated neutral others_key others_hit others_made".split()
SAME_MODALITY = ({"forecast", "estimate"}, {"target", "proposed"})


@dataclass
class ArticleScore:
    number: str
    counts: Counter = field(default_factory=Counter)
    missed: list = field(default_factory=list)  # key claims
    wrong: list = field(default_factory=list)  # tool rows


@dataclass
class ExtractionScore:
    articles: list = field(default_factory=list)
    counts: Counter = field(default_factory=Counter)
    slots: dict = field(default_factory=lambda: {s: Counter() for s in SLOTS})
    kinds: dict = field(default_factory=lambda: {k: Counter() for k in KINDS})
    bands: dict = field(default_factory=lambda: defaultdict(Counter))
    length_ratios: list = field(default_factory=list)
    slips: list = field(default_factory=list)  # (slot, key claim, what was found)

    def summary(self):
        c = self.counts
        return {
            "recall": share(c["hit"], c["key"]), "core_recall": share(c["core_hit"], c["core"]),
            "precision": share(c["right"], c["right"] + c["wrong"]), **{name: c[name] for name in COUNTED},
            "slots": {s: share(v["right"], v["wanted"]) for s, v in self.slots.items()},
            "filled_in_vain": {s: v["vain"] for s, v in self.slots.items()},
            "kinds": {k: share(v["found"], v["key"]) for k, v in self.kinds.items()},
            "polarity": share(c["polarity_right"], c["polarity_of"]),
            "denied_found": share(c["denied_right"], c["denied_of"]),
            "quote_length": round(median(self.length_ratios), 2) if self.length_ratios else None,
            "calibration": {f"{low:.1f}": dict(v) for low, v in sorted(self.bands.items())},
            "articles": {a.number: dict(a.counts) for a in self.articles},
        }


def share(part, whole):
    return round(part / whole, 3) if whole else None


def score_extraction(key, tool):
    rows = tool.extract([a.path for a in key.articles])
    by_article = defaultdict(list)
    for row in rows:
        by_article[row.get("article", "").rsplit("/", 1)[-1]].append(row)
    total = ExtractionScore()
    for article in key.articles:
        one = score_article(article, by_article[article.path.name], key.names, total)
        total.articles.append(one)
        total.counts += one.counts
    return total


def score_article(article, rows, names, total):
    one = ArticleScore(article.number)
    anchored = [r for r in rows if r.get("quote") and article.text[r["start"] : r["end"]] == r["quote"]]
    one.counts.update(
        claims=len(rows), unanchored=len(rows) - len(anchored), junk=sum(m.touches(m.span_of(r), article.junk) for r in anchored)
    )
    score_quantities(article, [r for r in anchored if r.get("quantity")], names, one, total)
    score_others(article, [r for r in anchored if not r.get("quantity")], one, total)
    return one


def score_quantities(article, rows, names, one, total):
    wanted = [c for c in article.claims if c.kind == "quantity"]
    paired, fitting = m.pair(rows, wanted, m.quantity_fits, m.distance)
    hit = {c.id for c in paired.values()}
    core = [c for c in wanted if c.row.get("core")]
    one.missed = [c for c in wanted if c.id not in hit]
    one.counts.update(key=len(wanted), hit=len(hit), core=len(core), core_hit=sum(c.id in hit for c in core), made=len(rows))
    verdicts = quantity_verdicts(article, rows, paired, fitting)
    for i, row in enumerate(rows):
        one.counts[verdicts[i]] += 1
        if verdicts[i] == "wrong":
            one.wrong.append(row)
        if verdicts[i] in ("right", "wrong"):
            total.bands[band(row)][f"quantities_{verdicts[i]}"] += 1
        if i in paired:
            slips = len(total.slips)
            score_slots(row, paired[i], names, total)
            whole = len(total.slips) == slips
        if verdicts[i] in ("right", "wrong"):
            total.bands[band(row)]["whole_right" if i in paired and whole else "whole_wrong"] += 1


def quantity_verdicts(article, rows, paired, fitting):
    numbers = [s for c in article.claims if c.kind == "quantity" for s in c.spans]
    words = [s for c in article.claims if c.kind != "quantity" for s in c.spans]
    out = []
    for i, row in enumerate(rows):
        focus = row.get("focus") or row
        spot = (focus["start"], focus["end"])
        if i in paired:
            out.append("right")
        elif i in fitting:
            out.append("repeated")
        elif m.touches(spot, words) and not m.touches(spot, numbers):
            out.append("neutral")
        else:
            out.append("wrong")
    return out


def band(row):
    value = float(row.get("confidence") or 0)
    return max(low for low in BANDS[:-1] if value >= low)


def fillings(row, slot):
    """What a slot says: names and words of it, of each link where it is a chain."""
    parts = row.get(slot) or []
    parts = parts if isinstance(parts, list) else [parts]
    return [p[k] for p in parts for k in ("name", "text") if p.get(k)]


def score_slots(row, claim, names, total):
    total.length_ratios.append(len(row["quote"]) / len(claim.row["quote"]))
    for slot, of in (("subject", "subject"), ("baseline", "reference"), ("attribution", "attribution")):
        found, wanted = fillings(row, slot), claim.names(of)
        if slot == "attribution" and not wanted and claim.row["modality"] == "target":
            continue  # the holder of a plan may stand as its source
        note(total, slot, claim, found, bool(wanted), any(names.any(f, wanted) for f in found))
    score_period(row, claim, total)
    score_modality(row, claim, total)
    score_polarity(row, claim, total)


def note(total, slot, claim, found, wanted, right):
    tally = total.slots[slot]
    if wanted:
        tally["wanted"] += 1
        tally["right"] += right
        if not right:
            total.slips.append((slot, claim, found))
    elif found:
        tally["vain"] += 1
        total.slips.append((slot, claim, found))


def score_period(row, claim, total):
    wanted, found = interval(claim.row.get("time")), found_interval(row.get("period"))
    told = found and f"{found[0] or '..'}/{found[1] or '..'}"
    if wanted and not found and claim.row.get("time_implied"):
        return  # the words give none
    note(total, "period", claim, told, bool(wanted), bool(wanted) and same_period(found, wanted))
    if wanted:
        note(total, "period-year", claim, told, True, same_year(found, wanted))


def score_modality(row, claim, total):
    wanted, found = claim.row["modality"], row.get("modality") or "actual"
    accepted = {wanted, *claim.row.get("modality_accept", [])}
    if wanted == "actual":
        if found not in accepted:
            note(total, "modality", claim, found, False, False)
        return
    if found == "actual" and found in accepted:
        return  # the default earns nothing
    right = found in accepted or any({found, wanted} <= same for same in SAME_MODALITY)
    note(total, "modality", claim, found, True, right)


def score_polarity(row, claim, total):
    denied = claim.row["polarity"] == "denied"
    found = row.get("polarity") in ("negated", "denied")
    total.counts.update(polarity_of=1, polarity_right=denied == found, denied_of=denied, denied_right=denied and found)
    if denied != found:
        total.slips.append(("polarity", claim, row.get("polarity")))


def score_others(article, rows, one, total):
    wanted = [c for c in article.claims if c.kind != "quantity"]
    paired, _ = m.pair(rows, wanted, m.statement_fits, m.distance)
    hit = {c.id for c in paired.values()}
    one.missed += [c for c in wanted if c.id not in hit]
    one.counts.update(others_key=len(wanted), others_hit=len(hit), others_made=len(rows))
    for claim in wanted:
        total.kinds[claim.kind].update(key=1, found=claim.id in hit)
    for i, row in enumerate(rows):
        total.bands[band(row)][f"others_{'found' if i in paired else 'unlisted'}"] += 1
        if i in paired:
            one.counts["kind_right"] += row.get("kind") == paired[i].kind
            slips = len(total.slips)
            score_polarity(row, paired[i], total)
            total.bands[band(row)]["polarity_right" if len(total.slips) == slips else "polarity_wrong"] += 1
