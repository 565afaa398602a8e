"""The tables for a reader."""
from .extraction import BANDS, KINDS, SLOTS, share


def percent(part, whole):
    return f"{100 * part / whole:5.1f} %" if whole else "    – "


def extraction(score, verbose=False):
    c, out = score.counts, ["Extraction against Tests/Key", ""]
    out.append("article  quantities    core         made  right wrong again neutral   others made  junk unanchored")
    for a in score.articles + [None]:
        n = a.counts if a else c
        out.append(
            f"{a.number if a else 'all':7}  {n['hit']:3}/{n['key']:<3} {percent(n['hit'], n['key'])} {n['core_hit']:3}/{n['core']:<3}"
            f" {n['made']:6} {n['right']:6} {n['wrong']:5} {n['repeated']:5} {n['neutral']:7}   {n['others_hit']:3}/{n['others_key']:<3}{n['others_made']:4} {n['junk']:5} {n['unanchored']:5}"
        )
    s = score.summary()
    out += ["", f"quantities: recall {percent(c['hit'], c['key'])}  core {percent(c['core_hit'], c['core'])}  precision {percent(c['right'], c['right'] + c['wrong'])}"]
    out.append("slots of the right ones:")
    for slot in SLOTS:
        v = score.slots[slot]
        out.append(f"  {slot:12} {v['right']:4}/{v['wanted']:<4} {percent(v['right'], v['wanted'])}   filled where the key has none: {v['vain']}")
    out.append(f"polarity right {percent(c['polarity_right'], c['polarity_of'])}, of the denied ones {c['denied_right']}/{c['denied_of']}; quote {s['quote_length']} times as long as the key's (median)")
    out.append("others: " + ", ".join(f"{k} {score.kinds[k]['found']}/{score.kinds[k]['key']}" for k in KINDS) + f"; kind named right {c['kind_right']}/{c['others_hit']}, made for each in the key {share(c['others_made'], c['others_key'])}")
    out += ["", *calibration(score)]
    return "\n".join(out + (details(score) if verbose else [])) + "\n"


def calibration(score):
    out = ["confidence   number right           all slots right        others found in the key (a choice, so a lower bound)"]
    for low, high in zip(BANDS, BANDS[1:]):
        v = score.bands.get(low)
        if v:
            q, o = v["quantities_right"] + v["quantities_wrong"], v["others_found"] + v["others_unlisted"]
            w = v["whole_right"] + v["whole_wrong"]
            out.append(
                f"{low:.1f}–{min(high, 1):.1f}     {v['quantities_right']:4}/{q:<4} {percent(v['quantities_right'], q)}    {v['whole_right']:4}/{w:<4} {percent(v['whole_right'], w)}"
                f"    {v['others_found']:4}/{o:<4} {percent(v['others_found'], o)}"
            )
    return out


def details(score):
    out = [""]
    for a in score.articles:
        out += [f"missed  {c.id}  {c.row['quote']}" + (f"  {c.row['value']} {c.row['unit']}" if c.row["value"] else "") for c in a.missed]
        out += [f"wrong   {a.number}  {r['quote']}  {({k: r['quantity'].get(k) for k in ('min', 'max', 'unit', 'text')})}  {r.get('confidence')}" for r in a.wrong]
    for slot, claim, found in score.slips:
        wanted = claim.row.get({"baseline": "reference", "period": "time", "period-year": "time"}.get(slot, slot))
        out.append(f"slot    {claim.id}  {slot}: wanted {wanted}, found {found}  |  {claim.row['quote']}")
    return out


def conflicts(score, verbose=False):
    s = score.summary()
    out = ["Conflicts against Tests/Key", "", f"must be flagged: hard {s['must_hard']}, soft {s['must_soft']}  by type: " + ", ".join(f"{k} {v}" for k, v in s["must_by_type"].items())]
    out.append(f"must not be called a contradiction, but are: {len(score.wolf)}")
    out.append(", ".join(f"{k} {v}" for k, v in sorted(score.counts.items())) or "nothing flagged")
    if verbose:
        out += [f"not flagged  {i['id']} {i['strength']} {i['type']}  {i['why']}" for i, hit in score.must if not hit]
        out += [f"wolf         {i['id']}  {i['why']}" for i in score.wolf]
        for row in score.unlisted:
            quotes = [score.claims.get(i, {}).get("quote") for i in row["claims"]]
            out.append(f"unlisted     {row.get('type')}  {row.get('explanation')}  {quotes}")
    return "\n".join(out) + "\n"
