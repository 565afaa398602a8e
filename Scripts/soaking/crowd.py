"""Eight processes add and decide at once on one ledger while others read."""
import json, os, subprocess, threading, time

WRITERS, ACTIONS = 8, 6


def run(world):
    desk = world.copy("crowd")
    ids = world.ids(desk)[6:]
    facts = {"acknowledged": [], "reads": 0, "sizes": {}}
    guard, stop = threading.Lock(), threading.Event()
    writers = [threading.Thread(target=write, args=(world, desk, n, ids, facts, guard)) for n in range(WRITERS)]
    readers = [threading.Thread(target=read, args=(world, desk, facts, guard, stop)) for _ in range(2)]
    begun = time.monotonic()
    for thread in writers + readers:
        thread.start()
    for thread in writers:
        thread.join()
    stop.set()
    for thread in readers:
        thread.join()
    took = time.monotonic() - begun
    after(world, desk, facts)
    print(f"  {WRITERS} writers, {len(facts['acknowledged'])} actions acknowledged, {facts['reads']} reads in {took:.0f} s",
          flush=True)
    waiting(world)
    stale(world)
    world.drop(desk)


def write(world, desk, n, ids, facts, guard):
    for i in range(max(2, ACTIONS // world.every)):
        if n % 2:
            name = "crowd" + chr(97 + n) + chr(105 + i)
            article = world.place(f"{name}.txt")
            with open(article, "w") as out:
                for k in range(5):
                    out.write(f"Clinic {n}{i}{k} treated {1000 + 17 * n + i + k} patients in 2024, the ministry said.\n\n")
            words, key = ["add", article, "--json"], ("article", name)
        else:
            claim = ids[(n * ACTIONS + i) % len(ids)]
            words, key = ["verify", claim, "--source", f"Source {n}.{i}", "--grade", "B2", "--note", f"{n}.{i}"], ("decision", f"{n}.{i}")
        for attempt in range(20):
            done = world.assay_run(desk, *words, timeout=300)
            if done.returncode == 0:
                with guard:
                    facts["acknowledged"].append(key)
                break
            # Waiting is bounded, and a refused transition (somebody decided the same claim) is an answer.
            world.check(done.returncode in (2, 75) and bool(done.stderr.strip()),
                        f"crowd {words}: left with {done.returncode}: {done.text[-200:]}")
            if done.returncode != 75:
                break


def read(world, desk, facts, guard, stop):
    while not stop.is_set():
        done = world.assay_run(desk, "list", "--json")
        sizes = {}
        ok = done.returncode == 0
        for line in done.stdout.decode().splitlines():
            claim = json.loads(line)
            sizes[claim["article"]] = sizes.get(claim["article"], 0) + 1
        with guard:
            facts["reads"] += 1
            for article, size in sizes.items():
                # An article is there whole or not at all, at every moment.
                if facts["sizes"].setdefault(article, size) != size:
                    ok = False
        world.check(ok, f"a reader left with {done.returncode} or saw half an article: {done.text[-200:]}")


def after(world, desk, facts):
    wrong = world.complaints(desk)
    articles = world.git(desk, "ls-tree", "-r", "--name-only", "HEAD", "Claims")
    history = world.git(desk, "log", "-p", "--format=%s", "--", "Reviews")
    for kind, name in facts["acknowledged"]:
        there = f"/{name}-" in articles if kind == "article" else f"Source {name}" in history
        if not there:
            wrong.append(f"{kind} {name} was acknowledged and is not there")
    world.check(not wrong, f"after the crowd: {'; '.join(wrong)}")


def waiting(world):
    """A process that waits for another does it for a bounded time, and says for whom."""
    desk = world.copy("waiting")
    claim = world.ids(desk)[6]
    holder = subprocess.Popen(
        ["python3", "-c", "import fcntl,os,sys,time; f=open(sys.argv[1],'w'); fcntl.flock(f,2); f.write(f'{os.getpid()}\\n'); f.flush(); print('held',flush=True); time.sleep(90)",
         os.path.join(desk, ".git", "assay", "lock")], stdout=subprocess.PIPE)
    holder.stdout.readline()
    begun = time.monotonic()
    done = world.assay_run(desk, "verify", claim, "--source", "S", "--grade", "B2")
    took = time.monotonic() - begun
    world.check(done.returncode == 75 and str(holder.pid) in done.text and took < 80,
                f"waiting for {holder.pid}: {done.returncode} after {took:.0f} s: {done.text[-200:]}")
    holder.kill()
    holder.wait()
    world.check(world.assay_run(desk, "verify", claim, "--source", "S", "--grade", "B2").returncode == 0, "after the wait")
    world.drop(desk)


def stale(world):
    """A lock of git's that nobody holds is named, and not taken away; ours, left by a dead process, is."""
    desk = world.copy("stale")
    claim = world.ids(desk)[6]
    lock = os.path.join(desk, ".git", "index.lock")
    open(lock, "w").close()
    done = world.assay_run(desk, "verify", claim, "--source", "S", "--grade", "B2")
    world.check(done.returncode == 75 and "index.lock" in done.text and os.path.exists(lock),
                f"git's lock: {done.returncode}: {done.text[-200:]}")
    os.unlink(lock)
    with open(os.path.join(desk, ".git", "assay", "lock"), "w") as out:
        out.write("999999\n")
    done = world.assay_run(desk, "verify", claim, "--source", "S", "--grade", "B2")
    world.check(done.returncode == 0, f"a dead process's lock: {done.returncode}: {done.text[-200:]}")
    world.drop(desk)
