"""Runs the scorers that lie in a folder `shared` beside the checkout, where there is one."""
import subprocess
import sys


def folder(root):
    places = [root.parent / "shared", root.parent.parent / "shared"]
    return next((p for p in places if (p / "tools").is_dir()), None)


def run(root, assay):
    """Prints their tables; returns what could not be run."""
    shared = folder(root)
    if shared is None:
        return []
    claims = ["--assay", assay, "--articles", shared / "articles", "--gold", shared / "gold", "--conflicts"]
    suites = ["--assay", assay, *sorted((shared / "suites").glob("*.jsonl"))]
    failures = []
    for title, script, arguments in (
        ("Claims and conflicts against shared/gold", "score_claims.py", claims),
        ("Quantities against shared/suites", "score_quantities.py", suites),
    ):
        print(title, flush=True)
        try:
            done = subprocess.run([sys.executable, shared / "tools" / script, *map(str, arguments)], timeout=1800)
            if done.returncode:
                failures.append(f"{script}: exit {done.returncode}")
        except (OSError, subprocess.TimeoutExpired) as cause:
            failures.append(f"{script}: {cause}")
        print()
    return failures
