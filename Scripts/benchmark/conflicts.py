#!/usr/bin/env python3
"""Time conflict detection: adding one article, and finding all conflicts anew.

usage: Scripts/benchmark/conflicts.py PATH-TO-ASSAY [--claims 10000,100000] [--runs 3] [--keep FOLDER]

`ledger-maker`, built beside assay, makes the ledgers. In each it finds all conflicts (the part "conflicts" of a rebuild),
adds an article of 30 claims on the subjects most spoken of and one on those least spoken of, `--runs` times each, and
brings the records of conflicts into step (`conflicts --refresh`: the first run writes them, the second has nothing to
do). Beside it in SQLite a plain GROUP BY over the keys and one over the columns that they are made of. Prints processor
time in seconds, ratios, and the growth from the first size to the last. Writes only to a temporary folder or the given one.
"""
import argparse, os, re, shutil, subprocess, sys, tempfile

from scale import timed


def desk(assay, maker, claims, home):
    """A ledger of so many claims with its index."""
    folder = os.path.join(home, str(claims), "desk")
    if not os.path.isdir(folder):
        os.makedirs(folder)
        subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True)
        stream = subprocess.Popen([maker, "--claims", str(claims)], stdout=subprocess.PIPE)
        subprocess.run(["git", "fast-import", "--quiet", "--done"], cwd=folder, stdin=stream.stdout, check=True)
        subprocess.run(["git", "reset", "-q", "--hard"], cwd=folder, check=True)
    return folder


def sql(folder, text):
    index = os.path.join(folder, ".git", "assay", "index.sqlite")
    return ["sqlite3", index, text]


def article(folder, number, order):
    """Thirty sentences on subjects that the ledger has: of those in English the 300 most (DESC) or least (ASC) spoken of."""
    query = f"SELECT subject FROM claims WHERE subject GLOB '[A-Z]* [A-Z]*' GROUP BY subject ORDER BY count(*) {order}, subject LIMIT 300"
    subjects = subprocess.run(sql(folder, query), capture_output=True, text=True, check=True).stdout.splitlines()
    lines = [f"Firms in figures {number}", ""]
    for i in range(30):
        subject = subjects[(i * 10 + number) % len(subjects)]
        lines.append(f"The revenue of {subject} was {20 + i + number} million dollars in {2018 + i % 6}.")
    return "\n".join(lines) + "\n"


def measure(assay, maker, claims, home, runs):
    folder = desk(assay, maker, claims, home)
    there = dict(cwd=folder)
    whole = timed([assay, "index", "rebuild", "--timings"], 1, **there)
    parts = {name: float(seconds) for name, seconds in re.findall(r"(rows|conflicts) ([0-9.]+) s", whole.said)}
    share = parts["conflicts"] / (parts["rows"] + parts["conflicts"])
    groups = timed(sql(folder, "SELECT count(*) FROM (SELECT key FROM claim_keys GROUP BY key)"), runs)
    columns = timed(sql(folder, "SELECT count(*) FROM (SELECT 1 FROM claims GROUP BY subject, property, unit, predicate, object)"), runs)
    numbers = iter(range(1000))

    def adding(order):
        number = next(numbers)
        text = os.path.join(home, f"new-{number}.txt")
        with open(text, "w", encoding="utf-8") as out:
            out.write(article(folder, number, order))
        return [assay, "add", text, "--date", "2024-01-02", "-q"]

    much = timed(lambda: adding("DESC"), runs, **there)
    seldom = timed(lambda: adding("ASC"), runs, **there)
    nothing = timed([assay, "add", os.path.join(home, "new-0.txt"), "-q"], runs, **there)
    first = timed([assay, "conflicts", "--refresh", "--check", "-q"], 1, **there)
    again = timed([assay, "conflicts", "--refresh", "--check", "-q"], 1, **there)
    counts = subprocess.run(sql(folder, "SELECT (SELECT count(*) FROM conflicts), (SELECT count(DISTINCT key) FROM claim_keys)"),
                            capture_output=True, text=True, check=True).stdout.strip().split("|")
    return {"adding, much-used subjects": much.processor, "adding, seldom-used subjects": seldom.processor,
            "adding what is known": nothing.processor, "all conflicts anew": whole.processor * share,
            "a whole rebuild": whole.processor, "conflicts --refresh, first": first.processor,
            "conflicts --refresh, again": again.processor, "peak of a refresh, MB": max(first.memory, again.memory),
            "GROUP BY key": groups.processor,
            "GROUP BY columns": columns.processor, "conflicts": float(counts[0]), "keys": float(counts[1]),
            "peak of adding, MB": max(much.memory, seldom.memory), "peak of a rebuild, MB": whole.memory}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("assay")
    parser.add_argument("--claims", default="10000,100000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--keep")
    args = parser.parse_args()
    assay, sizes = os.path.abspath(args.assay), [int(n) for n in args.claims.split(",")]
    maker = os.path.join(os.path.dirname(assay), "ledger-maker")
    home = os.path.abspath(args.keep or tempfile.mkdtemp(prefix="assay-conflicts-"))
    os.makedirs(home, exist_ok=True)
    config = os.path.join(home, "gitconfig")
    with open(config, "w", encoding="utf-8") as out:
        out.write("[user]\n\tname = Desk Analyst\n\temail = analyst@example.org\n[gc]\n\tauto = 0\n")
    os.environ.update(GIT_CONFIG_GLOBAL=config, GIT_CONFIG_NOSYSTEM="1", LC_ALL="C.UTF-8")
    try:
        rows = [measure(assay, maker, n, home, args.runs) for n in sizes]
    finally:
        if not args.keep:
            shutil.rmtree(home)
    print(f"{'processor time in seconds':28}" + "".join(f"{n:>14,}" for n in sizes) + (f"{'growth':>9}" if len(sizes) > 1 else ""))
    for name in rows[0]:
        figures = [row[name] for row in rows]
        growth = f"{figures[-1] / max(figures[0], 1e-3):8.1f}×" if len(rows) > 1 else ""
        print(f"{name:28}" + "".join(f"{figure:14,.2f}" for figure in figures) + growth)
    for name in ("all conflicts anew", "conflicts --refresh, again"):
        for peer in ("GROUP BY key", "GROUP BY columns"):
            ratios = [row[name] / max(row[peer], 1e-3) for row in rows]
            print(f"{name + ' / ' + peer:46}" + "".join(f"{ratio:10.1f}×" for ratio in ratios))


if __name__ == "__main__":
    main()
