"""Scores the main text that is read from saved pages, beside libraries made for that.

Tests/Pages holds pages written for the purpose, each with the text that a careful person would read.
Words (of Chinese and Japanese pairs of characters) are counted: recall is the share of the expected
ones that were found, precision the share of the found ones that were expected. A heading of a table
counts once on both sides, since one reader repeats it in each row and another does not.
"""
import collections
import html.parser
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PEERS = ("trafilatura", "readability-lxml")
HAN = "\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff"
RUN = re.compile(f"[{HAN}]+|[^\\W_{HAN}]+(?:[.,'’][^\\W_{HAN}]+)*")


def words(text):
    """Words in lower case; of a run of Chinese characters each pair of neighbours."""
    found = []
    for run in RUN.findall(text.lower()):
        if re.match(f"[{HAN}]", run):
            found += [run[i : i + 2] for i in range(len(run) - 1)] or [run]
        else:
            found.append(run)
    return found


class Headings(html.parser.HTMLParser):
    """The words of a page's tables' first rows and headings."""

    def __init__(self, page):
        super().__init__()
        self.inside, self.rows, self.words = 0, 0, set()
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.rows = 0
        self.rows += tag == "tr"
        if tag == "th" or (tag == "td" and self.rows <= 2):
            self.inside += 1

    def handle_endtag(self, tag):
        if tag in ("th", "td"):
            self.inside = 0

    def handle_data(self, data):
        if self.inside:
            self.words.update(words(data))


def counted(text, headings):
    counts = collections.Counter(words(text))
    for word in headings & counts.keys():
        counts[word] = 1
    return counts


class Score:
    """Hits, expected and found words of several pages, and each page's share."""

    def __init__(self):
        self.pages = {}

    def add(self, name, expected, found, headings):
        expected, found = counted(expected, headings), counted(found, headings)
        hits = sum((expected & found).values())
        self.pages[name] = (hits, sum(expected.values()), sum(found.values()))

    def summary(self):
        recalls = [h / e for h, e, _ in self.pages.values()]
        precisions = [h / f if f else 0 for h, _, f in self.pages.values()]
        n = len(self.pages) or 1
        recall, precision = sum(recalls) / n, sum(precisions) / n
        f1 = 2 * recall * precision / (recall + precision) if recall + precision else 0
        return {"pages": len(self.pages), "recall": recall, "precision": precision, "f1": f1}


def load(folder):
    """(name, path, page as text, expected text) of each page."""
    for page in sorted(folder.glob("*.html")):
        expected = page.with_suffix(".expected.txt").read_text(encoding="utf-8")
        yield page.stem, page, page.read_bytes().decode("utf-8", "replace"), expected.split("\n---\n", 1)[1]


def assay(tool, paths):
    """The text that the binary reads from each page."""
    rows = tool.lines("extract", "--text", "--json", *paths)
    return {Path(r["file"]).stem: r["text"] for r in rows}


PEER = """
import json, sys
import lxml.html, readability, trafilatura
for path in sys.argv[1:]:
    data = open(path, "rb").read()
    texts = {}
    try:
        # A title counts for both sides: it is put before the text where it is not in it.
        title = trafilatura.extract_metadata(data)
        text = trafilatura.extract(data, include_comments=False, include_tables=True) or ""
        title = (title.title if title else None) or ""
        texts["trafilatura"] = text if title and title in text else title + "\\n" + text
    except Exception as failure:
        texts["trafilatura"] = ""
    try:
        document = readability.Document(trafilatura.utils.decode_file(data))
        body = lxml.html.fromstring(document.summary()).text_content()
        title = document.short_title() or ""
        texts["readability-lxml"] = body if title and title in body else title + "\\n" + body
    except Exception as failure:
        texts["readability-lxml"] = ""
    print(json.dumps({"path": path, "texts": texts}))
"""


def peers(root, paths):
    """{library: {name: text}}, or a sentence that says why they are not there."""
    home = root / ".build-peers"
    python = home / "bin" / "python"
    if not (home / "ready").exists():
        steps = (
            [sys.executable, "-m", "venv", str(home)],
            [str(python), "-m", "pip", "install", "-q", "--upgrade", "pip"],
            [str(python), "-m", "pip", "install", "-q", "--timeout", "15", "--retries", "1", *PEERS],
        )
        for step in steps:
            try:
                done = subprocess.run(step, capture_output=True, text=True, timeout=600)
            except (OSError, subprocess.TimeoutExpired) as cause:
                return str(cause)
            if done.returncode:
                return (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        (home / "ready").touch()
    with tempfile.TemporaryDirectory() as empty:
        command = [str(python), "-c", PEER, *map(str, paths)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, cwd=empty)
    if done.returncode:
        return done.stderr.strip().splitlines()[-1]
    found = {peer: {} for peer in PEERS}
    for line in done.stdout.splitlines():
        row = json.loads(line)
        for peer, text in row["texts"].items():
            found[peer][Path(row["path"]).stem] = text
    return found


def score_pages(root, tool):
    """({reader: Score}, why the peers are missing or None)"""
    pages = list(load(root / "Tests" / "Pages"))
    paths = [path for _, path, _, _ in pages]
    readers, missing = {"assay": assay(tool, paths)}, None
    beside = peers(root, paths)
    if isinstance(beside, str):
        missing = beside
    else:
        readers.update(beside)
    scores = {}
    for reader, texts in readers.items():
        scores[reader] = Score()
        for name, _, page, expected in pages:
            scores[reader].add(name, expected, texts.get(name, ""), Headings(page).words)
    return scores, missing


def table(scores, missing, verbose=False):
    lines = ["Main text of pages (Tests/Pages)", f"  {'reader':18} pages  recall  precision      F1"]
    for reader, score in scores.items():
        s = score.summary()
        lines.append(
            f"  {reader:18} {s['pages']:5}  {s['recall']:6.1%}  {s['precision']:9.1%}  {s['f1']:6.1%}"
        )
    if missing:
        lines.append(f"  trafilatura and readability-lxml are left out: {missing}")
    if verbose:
        for name in next(iter(scores.values())).pages:
            shares = []
            for reader, score in scores.items():
                hits, expected, found = score.pages[name]
                shares.append(f"{reader} {hits / expected:.0%}/{hits / found if found else 0:.0%}")
            lines.append(f"    {name:24} {'  '.join(shares)}")
    return "\n".join(lines) + "\n"
