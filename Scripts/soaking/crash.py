"""Kills or fails a command at its n-th change to the disk, for every n until it gets through."""
import os, shutil

from desk import SAMPLES


def commands(world):
    """Name, words, and whether it makes a commit; `ID` stands for a claim that nobody decided."""
    ids = world.ids(os.path.join(world.model(), "desk"))
    many = world.place("many")
    if not os.path.isdir(many):
        os.makedirs(many)
        for i in range(8):
            with open(os.path.join(many, f"{i}.txt"), "w") as out:
                out.write(f"Harbour Rail carried {i + 11} million passengers in 2024, the operator said.\n\n"
                          f"Its revenue was {i + 3} billion dollars in 2023.\n")
    extra = world.place("extra.txt")
    with open(extra, "w") as out:
        out.write("Lantern Grid said its revenue was 31 billion dollars in 2024.\n")
    return [
        ("add", ["add", extra, "--date", "2025-02-03"], True),
        ("add 8", ["add"] + [os.path.join(many, f"{i}.txt") for i in range(8)], True),
        ("verify", ["verify", ids[4], "--source", "Annual report", "--grade", "B2"], True),
        ("undo", ["undo"], True),
        ("sync", ["sync", "origin"], True),
        ("index rebuild", ["index", "rebuild"], False),
        ("conflicts --refresh", ["conflicts", "--refresh"], False),
    ]


def killed(world):
    visit(world, ["kill", "tear"])


def failed(world):
    visit(world, ["EIO", "ENOSPC", "EMFILE"])


def visit(world, modes):
    model = world.model()
    for name, words, commits in commands(world):
        for mode in modes:
            count, log = points(world, words, mode)
            chosen = range(1 + (world.seed % world.every), count + 1, world.every)
            if mode == "tear":
                chosen = [n for n in chosen if log[n - 1].split(" ", 2)[1] in ("write", "pwrite")]
            begun = world.passed
            world.each(chosen, lambda n: one(world, name, words, commits, mode, n, log[n - 1]))
            print(f"  {name}, {mode}: {count} places, {world.passed - begun} passed", flush=True)


def points(world, words, mode):
    """How many changes to the disk the command makes, and what they are."""
    desk = world.copy("probe")
    log = world.place("probe.log")
    if os.path.exists(log):
        os.unlink(log)
    place = 0 if mode != "EMFILE" else 10**9
    world.must(world.assay_run(desk, *words, fault=world.fault(os.path.dirname(desk), place, mode, log)))
    lines = open(log, errors="replace").read().splitlines() if os.path.exists(log) else []
    world.drop(desk)
    return len(lines), lines


def one(world, name, words, commits, mode, n, place):
    desk = world.copy(f"{mode}-{n}")
    where = f"{name}, {mode} at {n} ({place})"
    old = world.git(desk, "rev-parse", "HEAD")
    known = set(world.git(desk, "rev-list", "HEAD").split())
    done = world.assay_run(desk, *words, fault=world.fault(os.path.dirname(desk), n, mode))
    died = done.returncode == -9
    if mode in ("kill", "tear"):
        world_ok = died or done.returncode == 0
    else:
        # It may get through, say that it could not, or say that it should be run again; never crash.
        world_ok = done.returncode in (0, 1, 2, 75)
    wrong = [] if world_ok else [f"left with {done.returncode}: {done.text[-300:]}"]
    if mode not in ("kill", "tear") and done.returncode and not done.stderr.strip():
        wrong.append("failed without a word")
    wrong += world.complaints(desk)
    new = world.git(desk, "rev-parse", "HEAD")
    now = set(world.git(desk, "rev-list", "HEAD").split())
    if not known <= now:
        wrong.append("commits are gone")
    if commits and done.returncode == 0 and new == old:
        wrong.append("acknowledged, but nothing was recorded")
    if new != old and name != "sync" and len(now - known) != 1:
        wrong.append(f"{len(now - known)} commits instead of one")
    if n % 5 == 0:
        again = world.assay_run(desk, *words)
        if again.returncode not in (0, 1) and not (name == "undo" or "already" in again.text or new != old):
            wrong.append(f"not again: {again.text[-200:]}")
        wrong += world.complaints(desk)
    world.check(not wrong, f"{where}: {'; '.join(wrong)}")
    world.drop(desk)
