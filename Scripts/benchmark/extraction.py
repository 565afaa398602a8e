#!/usr/bin/env python3
"""Time the reading of claims beside other readers of quantities and beside ripgrep, in one run.

usage: Scripts/benchmark/extraction.py PATH-TO-ASSAY [--megabytes 10] [--seconds 20] [--no-peers]

The text: the sample articles and the key's, as many files as make the size, their digits changed from file to file.
assay and rg read all of it; the Python readers, which are slow, as much as they manage in the given seconds. Each runs in
one process; a Python reader's imports and its first paragraph are not counted. The peers are installed from PyPI into
.build-peers on the first run. Also printed: peak memory for one article and for all, and the time for doubled input of
shapes made to hurt.
"""
import argparse, glob, os, re, shutil, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
VENV = os.path.join(ROOT, ".build-peers")
PACKAGES = ["jionlp", "quantulum3", "recognizers-text-suite", "emoji<2", "setuptools<80"]

PEER = r'''
import sys, time, warnings
warnings.filterwarnings("ignore")
name, limit = sys.argv[1], float(sys.argv[2])
if name == "jionlp":
    import jionlp as jio
    def read(p): return jio.ner.extract_money(p, with_parsing=True), jio.ner.extract_time(p, with_parsing=True)
elif name == "quantulum3":
    from quantulum3 import parser
    read = parser.parse
else:
    from recognizers_text import Culture
    from recognizers_number import recognize_number
    from recognizers_number_with_unit import recognize_currency, recognize_dimension
    def read(p):
        c = Culture.Chinese if any("\u4e00" <= x <= "\u9fff" for x in p) else Culture.English
        return recognize_number(p, c), recognize_currency(p, c), recognize_dimension(p, c)
paragraphs = [line for line in sys.stdin.read().split("\n") if line.strip()]
def attempt(p):
    try: read(p)
    except Exception: pass
attempt(paragraphs[0])
start, size = time.perf_counter(), 0
for p in paragraphs:
    attempt(p)
    size += len(p.encode())
    if time.perf_counter() - start > limit: break
print("RATE", size / 1e6 / (time.perf_counter() - start))
'''


def texts():
    """The articles' texts, with their languages."""
    paths = sorted(glob.glob(ROOT + "/Tests/Samples/*.txt") + glob.glob(ROOT + "/Tests/Key/articles/*.txt"))
    return [open(p, encoding="utf-8").read() for p in paths]


def varied(text, n):
    """The text with every digit but a number's first moved on by n: other numbers, the same shapes."""
    return re.sub(r"(?<=\d)\d", lambda m: str((int(m.group()) + n) % 10), text)


def corpus(folder, megabytes):
    size, n, paths, articles = 0, 0, [], texts()
    while size < megabytes * 1e6:
        for i, text in enumerate(articles):
            path = os.path.join(folder, f"{n:04}-{i:02}.txt")
            with open(path, "w", encoding="utf-8") as out:
                out.write(varied(text, n))
            size += os.path.getsize(path)
            paths.append(path)
        n += 1
    return paths, size / 1e6


def run(command, **options):
    """Wall seconds and peak memory in MB of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(errors.decode(errors="replace")[-600:])
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def words():
    found = set()
    for pack in glob.glob(os.path.join(ROOT, "Workflows", "lexicon", "*.yaml")):
        for line in open(pack, encoding="utf-8"):
            if line.startswith("aliases: ["):
                found.update(w.strip().strip('"') for w in line[10:].rstrip("]\n").split(","))
    return sorted(w for w in found if w)


def peers(text, limit):
    python = os.path.join(VENV, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        done = subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], capture_output=True, text=True)
        if done.returncode:
            shutil.rmtree(VENV)
            print("The Python readers could not be installed:", done.stderr.strip().splitlines()[-1][:200])
            return {}
    rates = {}
    for name in ("jionlp", "quantulum3", "recognizers-text"):
        done = subprocess.run([python, "-c", PEER, name, str(limit)], input=text, capture_output=True, text=True)
        found = re.search(r"RATE ([\d.e+-]+)", done.stdout)
        if found:
            rates[name] = float(found.group(1))
        else:
            print(f"{name} did not run:", done.stderr.strip().splitlines()[-1][:200] if done.stderr.strip() else "no output")
    return rates


def shapes(size):
    """Texts that are all of one kind, of `size` characters."""
    planes = "".join(chr(0x10000 * p + 0x100 + i) for p in range(17) if p for i in range(64))
    return {
        "no full stop": "the output rose 3 percent and " * (size // 30),
        "digits": "7" * size,
        "brackets": "(" * (size // 2) + ")" * (size // 2),
        "every plane": (planes * (size // len(planes) + 1))[:size],
        "Chinese, no stop": "產量增加三成五且" * (size // 8),
        "quotes": '"he said 5 percent ' * (size // 19),
    }


def linear(assay, folder, size):
    once, twice = shapes(size), shapes(2 * size)
    for name in once:
        spent = []
        for text in (once[name], twice[name]):
            path = os.path.join(folder, "shape.txt")
            open(path, "w", encoding="utf-8").write(text)
            spent.append(min(run([assay, "extract", path, "--json"])[0] for _ in range(2)))
        print(f"  doubled: {name:20} {spent[0]:7.2f} s  {spent[1]:7.2f} s  {spent[1] / spent[0]:5.2f} ×")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("assay")
    parser.add_argument("--megabytes", type=float, default=10)
    parser.add_argument("--seconds", type=float, default=20, help="for each Python reader")
    parser.add_argument("--no-peers", action="store_true")
    a = parser.parse_args()
    assay = os.path.abspath(a.assay)
    with tempfile.TemporaryDirectory(prefix="assay-bench-") as folder:
        paths, size = corpus(folder, a.megabytes)
        spent, memory = run([assay, "extract", "--json", *paths], cwd=folder)
        _, floor = run([assay, "extract", "--json", max(paths, key=os.path.getsize)], cwd=folder)
        ours = size / spent
        print(f"reading {size:.1f} MB in {len(paths)} articles, one process each")
        print(f"  {'assay extract':20} {ours:10.4f} MB/s   peak {memory:.0f} MB; for the largest article alone {floor:.0f} MB")
        if shutil.which("rg"):
            patterns = os.path.join(folder, "words")
            open(patterns, "w", encoding="utf-8").write("\n".join(words()))
            rate = size / run(["rg", "-F", "-c", "-f", patterns, *paths])[0]
            print(f"  {'rg, lexicon words':20} {rate:10.4f} MB/s   {ours / rate:8.3f} × of it")
        if not a.no_peers:
            rates = peers("\n".join(varied(t, n) for n in range(8) for t in texts()), a.seconds)
            for name, rate in rates.items():
                print(f"  {name:20} {rate:10.4f} MB/s   {ours / rate:8.1f} × of it")
        linear(assay, folder, 100_000)


if __name__ == "__main__":
    main()
