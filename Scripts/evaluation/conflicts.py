"""Counts what `assay conflicts --files` flags: the pairs that must be, and the cries of wolf."""
import os
from collections import Counter
from dataclasses import dataclass, field

from . import matching as m

LARGEST_GROUP = 6  # a conflict of more claims than that points at nothing


@dataclass
class ConflictScore:
    found: list = field(default_factory=list)  # (row, pairs of key ids)
    must: list = field(default_factory=list)  # (item, hit)
    wolf: list = field(default_factory=list)  # must_not items called a contradiction
    counts: Counter = field(default_factory=Counter)
    unlisted: list = field(default_factory=list)  # contradictions in none of the lists
    claims: dict = field(default_factory=dict)

    def summary(self):
        told = {s: f"{sum(h for i, h in self.must if i['strength'] == s)}/{sum(i['strength'] == s for i, _ in self.must)}" for s in ("hard", "soft")}
        kinds = sorted({i["type"] for i, _ in self.must})
        return {
            "must_hard": told["hard"], "must_soft": told["soft"],
            "must_by_type": {k: f"{sum(h for i, h in self.must if i['type'] == k)}/{sum(i['type'] == k for i, _ in self.must)}" for k in kinds},
            "must_not_called_contradiction": len(self.wolf), **self.counts,
        }


def key_ids(row, claims):
    """The key's claims that a claim of the tool is."""
    if row.get("quantity"):
        return {c.id for c in claims if c.kind == "quantity" and m.value_fits(row, c)}
    return {c.id for c in claims if c.kind != "quantity" and m.near(row, c) and half_shared(row, c)}


def half_shared(row, claim):
    span = m.span_of(row)
    return any(2 * m.overlap(span, s) >= min(span[1] - span[0], s[1] - s[0]) for s in claim.spans)


def pairs_of(members):
    if len(members) == 1:  # an implausible claim stands alone
        return {frozenset((i,)) for i in members[0]}
    return {frozenset((a, b)) for n, left in enumerate(members) for right in members[n + 1 :] for a in left for b in right if a != b}


def wanted_pairs(item):
    pairs = {frozenset((a, b)) for a in item["a"] for b in item["b"]}
    if item.get("type") == "arithmetic":
        pairs |= {frozenset((a,)) for a in item["a"]}
    return pairs


def score_conflicts(key, tool):
    claims, rows = tool.conflicts([a.path for a in key.articles])
    by_file = {a.path.name: a.claims for a in key.articles}
    ids = {i: key_ids(row, by_file.get(os.path.basename(row.get("article", "")), [])) for i, row in claims.items()}
    score = ConflictScore(claims=claims)
    for row in rows:
        members = row.get("claims", [])
        score.counts[f"class {row.get('class')}"] += 1
        if len(members) <= LARGEST_GROUP:
            score.found.append((row, pairs_of([ids.get(i, set()) for i in members])))
    known = {c.id for c in key.claims()}
    items = {name: [i for i in key.conflicts[name] if known & set(i["a"]) and known & set(i["b"])] for name in ("must", "may", "must_not")}
    judge(score, items)
    return score


def judge(score, items):
    for item in items["must"]:
        wanted = wanted_pairs(item)
        hit = any(row.get("class") in item["classes"] and pairs & wanted for row, pairs in score.found)
        score.must.append((item, hit))
    contradictions = [(row, pairs) for row, pairs in score.found if row.get("class") == "contradiction"]
    called = set().union(*(pairs for _, pairs in contradictions)) if contradictions else set()
    score.wolf = [i for i in items["must_not"] if wanted_pairs(i) & called]
    must, may, never = (set().union(set(), *(wanted_pairs(i) for i in items[n])) for n in ("must", "may", "must_not"))
    for row, pairs in contradictions:
        verdict = "right" if pairs & must else "on may" if pairs & may else "on must_not" if pairs & never else "unlisted"
        score.counts[f"contradictions {verdict}"] += 1
        if verdict == "unlisted":
            score.unlisted.append(row)
