"""A world of its own for hostile tests: a home without the machine's configuration, ledgers to copy, and what must hold."""
import concurrent.futures, os, random, shutil, subprocess, sys, tempfile, threading, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLES = os.path.join(ROOT, "Tests", "Samples")


class World:
    def __init__(self, assay, every, seed, end):
        self.assay, self.every, self.seed, self.end = assay, max(1, every), seed, end
        self.random = random.Random(seed)
        self.folder = tempfile.mkdtemp(prefix="assay-soak-")
        self.passed, self.failures, self.cut, self.lock = 0, [], 0, threading.Lock()
        self.environment = {
            "HOME": self.folder, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1",
            "TMPDIR": self.folder, "COLUMNS": "120",
        }
        with open(os.path.join(self.folder, ".gitconfig"), "w") as out:
            out.write("[user]\n\tname = Desk Analyst\n\temail = analyst@example.org\n[init]\n\tdefaultBranch = main\n"
                      "[gc]\n\tauto = 0\n[safe]\n\tdirectory = *\n")
        self.shim = self._shim()

    def _shim(self):
        compiler = next((c for c in ("cc", "clang", "gcc") if shutil.which(c)), None)
        if not compiler:
            sys.exit("soak: a C compiler is needed (cc, clang or gcc)")
        out = os.path.join(self.folder, "fault.so")
        source = os.path.join(ROOT, "Scripts", "benchmark", "fault.c")
        subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-w", "-o", out, source, "-ldl"], check=True)
        return out

    def close(self):
        subprocess.run(["chmod", "-R", "u+rwx", self.folder])
        shutil.rmtree(self.folder, ignore_errors=True)

    # What is counted

    def check(self, ok, what):
        with self.lock:
            if ok:
                self.passed += 1
            else:
                self.failures.append(what)

    def each(self, items, work):
        """Does `work` for every item, two at a time, until time is up."""
        def one(item):
            if time.monotonic() > self.end:
                with self.lock:
                    self.cut += 1
                return
            try:
                work(item)
            except Exception as error:
                self.check(False, f"{item}: the test itself: {error!r}")
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            list(pool.map(one, items))

    # Running

    def run(self, *words, cwd=None, fault=None, timeout=120, **more):
        environment = dict(self.environment, **(fault or {}), **more)
        done = subprocess.run(words, cwd=cwd, env=environment, capture_output=True, timeout=timeout)
        done.text = (done.stdout + done.stderr).decode(errors="replace")
        return done

    def assay_run(self, desk, *words, **more):
        return self.run(self.assay, *words, cwd=desk, **more)

    def git(self, desk, *words):
        return self.run("git", *words, cwd=desk).stdout.decode(errors="replace").strip()

    def fault(self, desk, at, mode="kill", log=None):
        more = {"LD_PRELOAD": self.shim, "FAULT_AT": str(at), "FAULT": mode, "FAULT_UNDER": desk}
        if log:
            more["FAULT_LOG"] = log
        return more

    # Ledgers

    def place(self, name):
        return os.path.join(self.folder, name)

    def model(self):
        """A small ledger with articles, decisions and a remote that has moved; made once."""
        model = self.place("model")
        if os.path.isdir(model):
            return model
        desk = os.path.join(model, "desk")
        os.makedirs(model)
        self.must(self.run(self.assay, "init", desk))
        self.must(self.assay_run(desk, "add", "--manifest", SAMPLES + "/manifest.csv"))
        ids = self.ids(desk)
        self.must(self.assay_run(desk, "verify", ids[0], "--source", "Yearbook", "--grade", "B2"))
        remote = os.path.join(model, "remote.git")
        self.must(self.run("git", "init", "-q", "--bare", remote))
        self.must(self.run("git", "remote", "add", "origin", "../remote.git", cwd=desk))
        self.must(self.assay_run(desk, "sync", "origin"))
        other = os.path.join(model, "other")
        self.must(self.run("git", "clone", "-q", remote, other))
        self.must(self.assay_run(other, "dispute", ids[1], "--source", "Court file", "--grade", "B2"))
        self.must(self.assay_run(other, "sync", "origin"))
        shutil.rmtree(other)
        self.must(self.assay_run(desk, "verify", ids[2], "--source", "Interview", "--grade", "B2"))
        return model

    def must(self, done):
        if done.returncode:
            sys.exit(f"soak: {' '.join(map(str, done.args))[:200]}\n{done.text[-2000:]}")
        return done

    def ids(self, desk):
        lines = self.must(self.assay_run(desk, "list")).stdout.decode().splitlines()
        return [line.split()[0] for line in lines if line and line[0].isalnum()]

    def copy(self, name):
        target = self.place(name)
        shutil.rmtree(target, ignore_errors=True)
        subprocess.run(["cp", "-a", self.model(), target], check=True)
        return os.path.join(target, "desk")

    def drop(self, desk):
        shutil.rmtree(os.path.dirname(desk), ignore_errors=True)

    # What must hold

    def complaints(self, desk):
        """What is wrong with a ledger after all that happened to it; empty where nothing."""
        wrong = []
        checked = self.assay_run(desk, "check")
        if checked.returncode:
            wrong.append(f"check {checked.returncode}: {checked.text[-400:]}")
        fsck = self.run("git", "fsck", "--strict", "--no-dangling", cwd=desk)
        if fsck.returncode:
            wrong.append(f"fsck: {fsck.text[-300:]}")
        status = self.git(desk, "status", "--porcelain")
        if status:
            wrong.append(f"status: {status[:300]}")
        if os.path.exists(os.path.join(desk, ".git", "index.lock")):
            wrong.append("index.lock is left")
        if os.path.exists(os.path.join(desk, ".git", "assay", "journal")):
            wrong.append("the journal is left")
        return wrong
