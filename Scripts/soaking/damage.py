"""Random bytes changed in the index, in records, in loose objects and in packs."""
import os, random

KINDS = ("index", "record", "object", "pack", "journal", "git index")


def run(world):
    rounds = max(4, 60 // world.every)
    for kind in KINDS:
        begun = world.passed
        world.each(range(rounds), lambda n: one(world, kind, n))
        print(f"  {kind}: {world.passed - begun} of {rounds} passed", flush=True)


def one(world, kind, n):
    chance = random.Random(f"{world.seed} {kind} {n}")
    desk = world.copy(f"damage-{kind.replace(' ', '-')}-{n}")
    before = world.must(world.assay_run(desk, "list")).stdout
    files = victims(world, desk, kind, chance)
    if not files:
        return world.drop(desk)
    path = chance.choice(files)
    change(path, chance)
    if kind == "record":
        world.git(desk, "commit", "-qam", "by hand")
    wrong = []
    for words in (["list"], ["check"], ["show", world_claim(before)], ["index", "status"], ["log"], ["check", "--worktree"]):
        done = world.assay_run(desk, *words)
        if done.returncode not in (0, 1, 2, 75):
            wrong.append(f"{words[0]} left with {done.returncode}: {done.text[-300:]}")
        if done.returncode in (2, 75) and not done.stderr.strip():
            wrong.append(f"{words[0]} failed without a word")
        if words == ["list"] and kind in ("index", "journal", "git index") and done.returncode == 0 and done.stdout != before:
            wrong.append("the list is another")
        if words == ["list"] and kind == "index" and done.returncode:
            wrong.append(f"the index was not made anew: {done.text[-200:]}")
    if kind == "index":
        wrong += world.complaints(desk)
    world.check(not wrong, f"damage to {os.path.relpath(path, desk)}, round {n}: {'; '.join(wrong)}")
    world.drop(desk)


def world_claim(listing):
    return next(line.split()[0].decode() for line in listing.splitlines() if line and chr(line[0]).isalnum())


def victims(world, desk, kind, chance):
    git = os.path.join(desk, ".git")
    if kind == "index":
        return [os.path.join(git, "assay", "index.sqlite")]
    if kind == "git index":
        return [os.path.join(git, "index")]
    if kind == "journal":
        path = os.path.join(git, "assay", "journal")
        head = world.git(desk, "rev-parse", "HEAD")
        with open(path, "w") as out:
            out.write(f"assay journal 1\nlock 1 2\ncommit {head}\nend\n")
        return [path]
    if kind == "pack":
        world.git(desk, "gc", "-q")
        return found(os.path.join(git, "objects", "pack"))
    if kind == "object":
        return [f for f in found(os.path.join(git, "objects")) if "/pack/" not in f and "/info/" not in f]
    return [f for folder in ("Claims", "Reviews", "Workflows") for f in found(os.path.join(desk, folder)) if f.endswith(".yaml")]


def found(folder):
    return sorted(os.path.join(at, name) for at, _, names in os.walk(folder) for name in names)


def change(path, chance):
    os.chmod(path, 0o644)
    with open(path, "rb") as file:
        data = bytearray(file.read())
    what = chance.randrange(4)
    if what == 0 and len(data) > 8:
        del data[chance.randrange(len(data)):]
    elif what == 1:
        at = chance.randrange(len(data) + 1)
        data[at:at + chance.randrange(1, 200)] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 64)))
    else:
        for _ in range(chance.randrange(1, 40)):
            if data:
                data[chance.randrange(len(data))] = chance.randrange(256)
    with open(path, "wb") as file:
        file.write(data)
