#!/usr/bin/env python3
"""Time conflict detection: adding one article, and finding all conflicts anew.

usage: Scripts/benchmark/conflicts.py PATH-TO-ASSAY [--claims 100000,1000000]

Makes a ledger of generated claims (30 an article, about eight to a key), adds an article of 30 claims, and
rebuilds the index, whose part "conflicts" is a full refresh. Beside it a plain GROUP BY over the same keys in
SQLite. Prints seconds, ratios, and the growth from the first size to the last. Needs git; writes only to a
temporary folder.
"""
import argparse, os, random, re, sqlite3, subprocess, sys, tempfile, time

PROPERTIES = [("revenue", "USD", 1e9), ("employees", "count", 1e3), ("market share", "ratio", 0.01), ("output", "count", 1e4)]
PER_ARTICLE = 30


def environment(folder):
    keep = {k: v for k, v in os.environ.items() if k in ("PATH", "LD_LIBRARY_PATH", "TMPDIR")}
    person = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in (("NAME", "Bench"), ("EMAIL", "bench@example.org"))}
    return {**keep, **person, "HOME": folder, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8"}


def run(command, folder, **options):
    done = subprocess.run(command, capture_output=True, env=environment(folder), **options)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)[:200]}: {done.stderr.decode(errors='replace')[-400:]}")
    return done


def claim(n, rng, firms):
    """One claim's record; every firm has a value of each property for each year, told by several articles."""
    name, unit, scale = PROPERTIES[rng.randrange(len(PROPERTIES))]
    firm, year = rng.randrange(firms), 2015 + rng.randrange(10)
    base = random.Random(f"{firm} {name} {year}").randrange(20, 90)
    value = base * (1 if rng.random() < 0.9 else 1.3) * scale
    text = f"{value:.6g}"
    words = f"{name} of Firm {firm:06d} {text} in {year}"
    return f"""---
format: 1
id: {n:010x}
kind: quantity
statement: {words}
subject:
  name: Firm {firm:06d}
  text: Firm {firm:06d}
property:
  name: {name}
  text: {name}
quantity:
  min: {text}
  max: {text}
  unit: {unit}
  measure: level
  approximate: false
  text: "{text}"
period:
  text: "{year}"
  start: {year}-01-01
  end: {year}-12-31
  basis: stated
modality: actual
polarity: affirmed
anchor:
  start: {n % PER_ARTICLE * 60}
  end: {n % PER_ARTICLE * 60 + len(words)}
  prefix: ""
  exact: {words}
  suffix: ""
focus:
  start: {n % PER_ARTICLE * 60}
  end: {n % PER_ARTICLE * 60 + 4}
extraction:
  engine: bench/1
  confidence: 0.9
"""


def fill(folder, claims):
    """Writes the claims into the ledger as one commit, through `git fast-import`."""
    rng, firms = random.Random(7), max(10, claims // 320)
    branch = run(["git", "-C", folder, "symbolic-ref", "HEAD"], folder).stdout.decode().strip()
    stream = subprocess.Popen(["git", "-C", folder, "fast-import", "--quiet"], stdin=subprocess.PIPE, env=environment(folder))

    def write(path, text):
        data = text.encode()
        stream.stdin.write(f"M 100644 inline {path}\ndata {len(data)}\n".encode() + data + b"\n")

    stream.stdin.write(f"commit {branch}\ncommitter Bench <bench@example.org> 1760000000 +0000\ndata 8\ngenerate\nfrom {branch}^0\n".encode())
    for article in range(claims // PER_ARTICLE):
        month = f"{2015 + article % 10}-{1 + article // 10 % 12:02d}"
        base = f"Claims/{month}/generated-{article:06d}"
        write(f"{base}/article.yaml", f"format: 1\ntitle: Generated {article}\npublisher: Paper {article % 97}\npublished: {month}-15\nlanguage: en\nsha256:\n  text: \"{article:064x}\"\n")
        write(f"{base}/article.txt", f"Generated {article}\n")
        write(f"{base}/claims.yaml", "".join(claim(article * PER_ARTICLE + i, rng, firms) for i in range(PER_ARTICLE)))
    stream.stdin.close()
    if stream.wait():
        sys.exit("git fast-import failed")
    run(["git", "-C", folder, "read-tree", "HEAD"], folder)


def article(firms):
    lines = ["Firms in figures", ""]
    for i in range(PER_ARTICLE):
        lines.append(f"Firm {i * 7 % firms:06d} had revenue of ${20 + i}.5 billion in {2015 + i % 10}.")
    return "\n".join(lines) + "\n"


def grouped(folder):
    """Seconds of a GROUP BY over the keys, and how many keys there are."""
    base = sqlite3.connect(os.path.join(folder, ".git", "assay", "index.sqlite"))
    start = time.perf_counter()
    (keys,) = base.execute("SELECT count(*) FROM (SELECT key FROM claim_keys GROUP BY key HAVING count(*) > 1)").fetchone()
    spent = time.perf_counter() - start
    base.close()
    return spent, keys


def measure(assay, claims):
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, ".gitconfig"), "w", encoding="utf-8") as out:
            out.write("[user]\n\tname = Bench\n\temail = bench@example.org\n")
        run([assay, "init", folder], folder)
        fill(folder, claims)
        told = run([assay, "index", "rebuild", "--timings", "--ledger", folder], folder).stderr.decode()
        part = re.search(r"conflicts\s+([0-9.]+) s", told)
        if not part:
            sys.exit(f"no timings in: {told[-300:]}")
        text = os.path.join(folder, "new.txt")
        adding = []
        for i in range(3):
            with open(text, "w", encoding="utf-8") as out:
                out.write(article(max(10, claims // 320)).replace("Firms in figures", f"Firms in figures {i}"))
            start = time.perf_counter()
            run([assay, "add", text, "--date", "2026-01-02", "--ledger", folder], folder)
            adding.append(time.perf_counter() - start)
        spent, keys = grouped(folder)
        return {"add": min(adding), "refresh": float(part[1]), "group": spent, "keys": keys}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("assay")
    parser.add_argument("--claims", default="100000,1000000")
    args = parser.parse_args()
    assay, sizes = os.path.abspath(args.assay), [int(n) for n in args.claims.split(",")]
    rows = [(n, measure(assay, n)) for n in sizes]
    print(f"{'claims':>10} {'add one article':>16} {'all conflicts':>14} {'GROUP BY':>9} {'ratio':>7} {'shared keys':>12}")
    for n, row in rows:
        print(f"{n:>10,} {row['add']:>14.2f} s {row['refresh']:>12.2f} s {row['group']:>7.2f} s {row['refresh'] / row['group']:>6.1f}× {row['keys']:>12,}")
    if len(rows) > 1:
        (a, first), (b, last) = rows[0], rows[-1]
        print(f"growth × {b / a:.0f}: add × {last['add'] / first['add']:.2f}, all conflicts × {last['refresh'] / first['refresh']:.1f}, GROUP BY × {last['group'] / first['group']:.1f}")


if __name__ == "__main__":
    main()
