#!/usr/bin/env python3
"""Time assay on large invented ledgers, beside git and sqlite3 doing the same in the same run.

usage: scale.py PATH-TO-ASSAY [--claims 10000,100000] [--runs 3] [--keep FOLDER]
                [--parts start,rebuild,asking,deciding,catching_up,refreshing,adding]

`ledger-maker`, built beside assay, makes the ledgers. For each size a table: the median wall and processor time of
whole processes, those of the peer, their ratio, and the peak memory of ours. Processor time is what to compare on a
machine that others use too. With --keep the ledgers stay in FOLDER and are used again.
"""
import argparse, os, resource, shutil, statistics, subprocess, sys, tempfile, time

AIMS = {
    "bulk add, 1,000 articles": "2", "its storage part": "1", "verify one claim": "0.25", "list": "2", "search": "0.05",
    "show": "2", "catch up, 100 records": "3", "index rebuild": "2", "each further key": "0.1", "conflicts --refresh": "5", "start": "10",
}


class Time:
    """Medians over runs, in seconds; `memory` is the largest peak, in MB; `said` what the last run wrote to stderr."""

    def __init__(self, walls, processors, memory, said=""):
        self.wall, self.processor, self.memory = statistics.median(walls), statistics.median(processors), memory
        self.said = said


def timed(command, runs=1, before=None, cwd=None, stdin=None):
    walls, processors, memory = [], [], 0
    for _ in range(runs):
        if before:
            before()
        words = command() if callable(command) else command
        begun = time.perf_counter()
        process = subprocess.Popen(words, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                   stdin=open(stdin, "rb") if stdin else subprocess.DEVNULL)
        said = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        walls.append(time.perf_counter() - begun)
        processors.append(used.ru_utime + used.ru_stime)
        memory = max(memory, used.ru_maxrss / 1024)
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            sys.exit(f"{' '.join(words)[:200]}: {said.decode(errors='replace')[-400:]}")
    return Time(walls, processors, memory, said.decode(errors="replace"))


def row(work, ours, theirs=None, peer=""):
    aim = next((f"{AIMS[name]:>5} ×" for name in AIMS if work.startswith(name)), "")
    other = f"{theirs.wall * 1000:10.0f} {theirs.processor * 1000:10.0f}" if theirs else " " * 21
    ratio = f"{ours.wall / theirs.wall:8.2f} {ours.processor / max(theirs.processor, 1e-4):8.2f}" if theirs else " " * 17
    print(f"{work:28}{ours.wall * 1000:10.0f} {ours.processor * 1000:10.0f}  {other}  {ratio}  {aim:7} {ours.memory:7.0f}  {peer}",
          flush=True)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("assay")
    parser.add_argument("--claims", default="10000,100000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--keep")
    parser.add_argument("--parts", default="start,rebuild,asking,deciding,catching_up,refreshing,adding")
    a = parser.parse_args()
    assay = os.path.abspath(a.assay)
    maker = os.path.join(os.path.dirname(assay), "ledger-maker")
    home = os.path.abspath(a.keep) if a.keep else tempfile.mkdtemp(prefix="assay-scale-")
    os.makedirs(home, exist_ok=True)
    os.environ.update(HOME=home, GIT_CONFIG_NOSYSTEM="1", LC_ALL="C.UTF-8")
    for key, value in (("user.name", "Desk Analyst"), ("user.email", "analyst@example.org"), ("gc.auto", "0")):
        subprocess.run(["git", "config", "--global", key, value], check=True)
    try:
        for claims in [int(n) for n in a.claims.split(",")]:
            Bench(assay, maker, home, claims, a.runs).run(a.parts.split(","))
    finally:
        if not a.keep:
            shutil.rmtree(home)


class Bench:
    def __init__(self, assay, maker, home, claims, runs):
        self.assay, self.maker, self.home, self.claims, self.runs = assay, maker, home, claims, runs
        self.desk = os.path.join(home, f"ledger-{claims}")

    def run(self, parts):
        self.make()
        print(f"\n{self.claims:,} claims, {len(self.git('ls-files').splitlines()):,} files; milliseconds, MB\n"
              f"{'work':28}{'wall':>10} {'processor':>10}  {'peer':>10} {'processor':>10}  {'ratio':>8} {'proc.':>8}  {'aim':7} {'memory':>7}")
        self.ids = iter(self.sql("SELECT id FROM claims WHERE status = 'unreviewed' ORDER BY id DESC LIMIT 500").split())
        for part in parts:
            getattr(self, part)()

    def make(self):
        if not os.path.isdir(self.desk):
            subprocess.run(["git", "init", "-q", "-b", "main", self.desk], check=True)
            stream = subprocess.Popen([self.maker, "--claims", str(self.claims)], stdout=subprocess.PIPE)
            subprocess.run(["git", "fast-import", "--quiet", "--done"], cwd=self.desk, stdin=stream.stdout, check=True)
            subprocess.run(["git", "reset", "-q", "--hard"], cwd=self.desk, check=True)
        if not os.path.exists(self.index):
            subprocess.run([self.assay, "index", "rebuild", "-q"], cwd=self.desk, check=True)

    def git(self, *words):
        return subprocess.run(["git", *words], cwd=self.desk, capture_output=True, text=True, check=True).stdout

    @property
    def index(self):
        return os.path.join(self.desk, ".git", "assay", "index.sqlite")

    def sql(self, text):
        return subprocess.run(["sqlite3", self.index, text], capture_output=True, text=True, check=True).stdout

    def ours(self, *words, runs=None):
        return timed([self.assay, *words], runs or self.runs, cwd=self.desk)

    def shell(self, script, runs=None, **more):
        return timed(["sh", "-c", script], runs or self.runs, cwd=self.desk, **more)

    # The rows of the table

    def start(self):
        row("start", self.ours("--version", runs=9), timed(["git", "--version"], 9), "git --version")

    def rebuild(self):
        tables = {"claims": "c", "reviews": "r", "decisions": "d", "evidence": "e", "articles": "a", "claim_keys": "k",
                  "conflicts": "x", "conflict_members": "m"}
        out = os.path.join(self.home, "rows")
        os.makedirs(out, exist_ok=True)
        for table in tables:
            with open(os.path.join(out, table), "wb") as file:
                subprocess.run(["sqlite3", "-ascii", self.index, f"SELECT * FROM {table}"], stdout=file, check=True)
        blobs = os.path.join(self.home, "blobs")
        with open(blobs, "w") as file:
            file.write("\n".join(line.split()[2] for line in self.git("ls-tree", "-r", "HEAD").splitlines()))
        imports = "".join(f"CREATE TABLE {t} ({self.columns(t)});\n.mode ascii\n.import {os.path.join(out, t)} {t}\n" for t in tables)
        script = os.path.join(self.home, "import.sql")
        with open(script, "w") as file:
            file.write("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;\n" + imports)
        fresh = os.path.join(self.home, "peer.sqlite")
        peer = self.shell(f"rm -f {fresh}; git cat-file --batch < {blobs} > /dev/null; sqlite3 {fresh} < {script}", 1)
        os.unlink(fresh)
        shutil.rmtree(out)
        ours = self.ours("index", "rebuild", "--timings", runs=1)
        row("index rebuild", ours, peer, "git cat-file --batch + sqlite3 .import")
        print("  of which " + ", ".join(line for line in ours.said.splitlines() if line.endswith(" s")), flush=True)

    def columns(self, table):
        return ", ".join(self.sql(f"SELECT name FROM pragma_table_info('{table}')").split())

    def asking(self):
        subject = self.sql("SELECT subject FROM claims GROUP BY subject ORDER BY count(*) DESC LIMIT 1 OFFSET 20").strip()
        claim = next(self.ids)
        peer = self.shell(f"sqlite3 {self.index} \"SELECT * FROM claims WHERE subject = '{subject}' AND unit = 'USD'\"")
        row("list", self.ours("list", f'subject:"{subject}"', "unit:USD"), peer, "the same SQL in sqlite3")
        row("search", self.ours("search", "鼎华", "--limit", "50"), self.shell("git grep 鼎华"), "git grep")
        row("show", self.ours("show", claim), self.shell(f"sqlite3 {self.index} \"SELECT * FROM claims WHERE id = '{claim}'\""),
            "the same SQL in sqlite3")

    def deciding(self):
        verify = timed(lambda: [self.assay, "verify", next(self.ids), "--source", "Yearbook", "--grade", "B2", "-q"], self.runs,
                       cwd=self.desk)
        review = next(line for line in self.git("ls-files", "Reviews").splitlines() if "/20" in line)
        count = iter(range(10**6))

        def edit():
            with open(os.path.join(self.desk, review), "a") as out:
                out.write(f"# {next(count)}\n")
        peer = self.shell(f"git add {review} && git commit -qm edit", before=edit)
        row("verify one claim", verify, peer, "git add + git commit")
        self.ours("list", "--limit", "1", runs=1)
        self.reviewing(peer)

    def reviewing(self, peer):
        """A sitting of 21 keys less one of a single key: what each further key costs."""
        subjects = self.sql("SELECT subject FROM claims WHERE status = 'unreviewed' AND kind = 'quantity' GROUP BY subject "
                            "HAVING count(*) > 40 LIMIT 9").splitlines()
        if len(subjects) < 2:
            return

        def sitting(keys, subject):
            file = os.path.join(self.home, "keys")
            with open(file, "w") as out:
                out.write("u\n" * keys)
            return timed([self.assay, "review", "--plain", f'subject:"{subject}" kind:quantity'], 1, cwd=self.desk, stdin=file)
        one, many = sitting(1, subjects[0]), sitting(21, subjects[1])
        each = Time([(many.wall - one.wall) / 20], [(many.processor - one.processor) / 20], many.memory)
        row("each further key in review", each, peer, "git add + git commit")

    def catching_up(self):
        """A hundred review files changed by somebody else, as after a pull."""
        old = self.git("rev-parse", "HEAD").strip()
        copy = self.index + ".copy"
        reviews = [line for line in self.git("ls-files", "Reviews").splitlines() if "/20" in line][:100]
        for review in reviews:
            with open(os.path.join(self.desk, review), "a") as out:
                out.write("# seen\n")
        self.git("commit", "-qam", "a pull")
        shutil.copy(self.index, copy)

        def before():
            for end in ("-wal", "-shm"):
                if os.path.exists(self.index + end):
                    os.unlink(self.index + end)
            shutil.copy(copy, self.index)
        ours = timed([self.assay, "list", "--limit", "1"], self.runs, before, cwd=self.desk)
        row("catch up, 100 records", ours, self.shell(f"git diff-tree -r {old} HEAD"), "git diff-tree -r")
        os.unlink(copy)

    def refreshing(self):
        peer = self.shell(f"sqlite3 {self.index} 'SELECT key, count(*) FROM claim_keys GROUP BY key'", 1)
        row("conflicts --refresh", self.ours("conflicts", "--refresh", "-q", runs=1), peer, "GROUP BY over the keys in sqlite3")

    def adding(self):
        """A thousand articles into a ledger of this size, and the same bytes by git fast-import."""
        texts = os.path.join(self.home, "texts")
        if not os.path.isdir(texts):
            subprocess.run([self.maker, "--articles", "1000", "--texts", texts, "--seed", "99"], check=True)
        old = self.git("rev-parse", "HEAD").strip()
        last = self.sql("SELECT max(number) FROM claims").strip()
        ours = self.ours("add", "--manifest", os.path.join(texts, "manifest.csv"), "-q", runs=1)
        self.git("branch", "-f", "before", old)
        stream, rows, peer = (os.path.join(self.home, name) for name in ("stream", "new-rows", "peer.git"))
        with open(stream, "wb") as out:
            subprocess.run(["git", "fast-export", "--reference-excluded-parents", "main", "^before"], cwd=self.desk, stdout=out,
                           check=True)
        with open(rows, "wb") as out:
            subprocess.run(["sqlite3", "-ascii", self.index, f"SELECT {self.columns('claims')}, number FROM claims WHERE number > {last}"], stdout=out, check=True)
        shutil.rmtree(peer, ignore_errors=True)
        subprocess.run(["git", "init", "-q", "--bare", peer], check=True)
        subprocess.run(["git", "fetch", "-q", self.desk, "before"], cwd=peer, check=True)
        storing = subprocess.run([self.maker, "--articles", "1000", "--publish", self.desk, "--seed", "101"], cwd=self.desk,
                                 capture_output=True, text=True, check=True).stdout.split()
        git = timed(["git", "fast-import", "--quiet", "--force"], 1, cwd=peer, stdin=stream)
        columns = self.columns("claims") + ", number"
        sql = timed(["sqlite3", ":memory:", "-cmd", f"CREATE TABLE claims ({columns})", "-cmd", ".mode ascii",
                     f".import {rows} claims"], 1)
        both = Time([git.wall + sql.wall], [git.processor + sql.processor], 0)
        row("bulk add, 1,000 articles", ours, both, "git fast-import + sqlite3 .import of the same")
        part = Time([int(storing[0]) / 1000], [int(storing[1]) / 1000], 0)
        row("its storage part", part, git, "git fast-import of as many such files")
        shutil.rmtree(peer)


if __name__ == "__main__":
    main()
