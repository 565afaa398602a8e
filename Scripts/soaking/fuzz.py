"""Hostile inputs to the readers, made from the samples by `hammer`; the inputs that once broke one are tried first."""
import os, shutil, subprocess

from desk import ROOT, SAMPLES

TARGETS = ("article", "extract", "records", "query", "merge")


def run(world):
    hammer = os.path.join(os.path.dirname(world.assay), "hammer")
    if not os.path.exists(hammer):
        return print(f"  {hammer} is not built: swift build -c release --product hammer", flush=True)
    seconds = max(3, 30 // world.every)
    for target in TARGETS:
        corpus, current = world.place(f"corpus-{target}"), world.place(f"current-{target}")
        gather(target, corpus)
        open(current, "w").close()
        words = [hammer, target, "--corpus", corpus, "--seconds", str(seconds), "--seed", str(world.seed), "--current", current]
        if target == "merge":
            words += ["--ledger", world.place("merging")]
        done = world.run(*words, timeout=seconds * 4 + 60)
        kept = world.place(f"../assay-soak-{target}-input")
        if done.returncode:
            shutil.copy(current, kept)
        world.check(done.returncode == 0, f"fuzz {target}: {done.returncode} {done.text[-400:]} (input kept in {os.path.normpath(kept)})")
        print(f"  {target}: {done.text.strip()[-200:]} in {seconds} s", flush=True)


def gather(target, corpus):
    """The samples, the sample ledger and the workflows: what each reader is meant for."""
    os.makedirs(corpus, exist_ok=True)
    folders = {
        "article": [SAMPLES, os.path.join(ROOT, "Tests", "Pages")], "extract": [SAMPLES],
        "records": ["Claims", "Reviews", "Workflows"], "merge": ["Claims", "Reviews"], "query": [os.path.join(ROOT, "Docs")],
    }[target]
    for folder in folders:
        for at, _, names in os.walk(os.path.join(ROOT, folder)):
            for name in names:
                source = os.path.join(at, name)
                shutil.copy(source, os.path.join(corpus, os.path.relpath(source, ROOT).replace("/", "_")))
